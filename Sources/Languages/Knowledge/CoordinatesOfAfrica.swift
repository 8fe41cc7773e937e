extension Coordinates {
    /// Cities of Africa south of the Sahara.
    static let africa = """
        Benguela | AO | -12.58 | 13.40
        Cabinda | AO | -5.56 | 12.19
        Huambo | AO | -12.78 | 15.74
        Lobito | AO | -12.36 | 13.54
        Lubango | AO | -14.92 | 13.49
        Bobo-Dioulasso | BF | 11.18 | -4.29
        Djibo | BF | 14.10 | -1.63
        Ouahigouya | BF | 13.58 | -2.42
        Bujumbura | BI | -3.38 | 29.36
        Cotonou | BJ | 6.37 | 2.42
        Parakou | BJ | 9.34 | 2.63
        Francistown | BW | -21.17 | 27.51
        Kasane | BW | -17.80 | 25.15
        Bukavu | CD | -2.51 | 28.86
        Bunagana | CD | -1.30 | 29.60
        Bunia | CD | 1.56 | 30.25
        Butembo | CD | 0.13 | 29.29
        Goma | CD | -1.67 | 29.22
        Kalemie | CD | -5.93 | 29.19
        Kananga | CD | -5.90 | 22.42
        Kisangani | CD | 0.52 | 25.20
        Kolwezi | CD | -10.71 | 25.47
        Lubumbashi | CD | -11.66 | 27.48
        Matadi | CD | -5.82 | 13.47
        Mbuji-Mayi | CD | -6.13 | 23.60
        Rutshuru | CD | -1.19 | 29.45
        Uvira | CD | -3.40 | 29.14
        Walikale | CD | -1.42 | 28.07
        Bambari | CF | 5.77 | 20.68
        Berbérati | CF | 4.26 | 15.79
        Bossangoa | CF | 6.49 | 17.45
        Pointe-Noire | CG | -4.78 | 11.86
        Abidjan | CI | 5.34 | -4.03
        Bouaké | CI | 7.69 | -5.03
        Grand-Bassam | CI | 5.20 | -3.74
        Korhogo | CI | 9.46 | -5.63
        San-Pédro | CI | 4.75 | -6.64
        Bamenda | CM | 5.96 | 10.15
        Buea | CM | 4.16 | 9.24
        Douala | CM | 4.05 | 9.70
        Garoua | CM | 9.30 | 13.40
        Maroua | CM | 10.59 | 14.32
        Mindelo | CV | 16.89 | -24.98
        Assab | ER | 13.01 | 42.74
        Massawa | ER | 15.61 | 39.45
        Adwa | ET | 14.16 | 38.90
        Axum | ET | 14.13 | 38.72
        Bahir Dar | ET | 11.59 | 37.39
        Bishoftu | ET | 8.75 | 38.98
        Dire Dawa | ET | 9.59 | 41.86
        Gondar | ET | 12.60 | 37.47
        Hawassa | ET | 7.06 | 38.48
        Jijiga | ET | 9.35 | 42.80
        Jimma | ET | 7.67 | 36.83
        Lalibela | ET | 12.03 | 39.04
        Mekelle | ET | 13.50 | 39.47
        Kumasi | GH | 6.69 | -1.62
        Takoradi | GH | 4.90 | -1.76
        Kankan | GN | 10.39 | -9.31
        Nzérékoré | GN | 7.76 | -8.82
        Dadaab | KE | 0.06 | 40.31
        Eldoret | KE | 0.51 | 35.27
        Garissa | KE | -0.45 | 39.65
        Kakuma | KE | 3.71 | 34.86
        Kisumu | KE | -0.09 | 34.77
        Kitale | KE | 1.02 | 35.00
        Lamu | KE | -2.27 | 40.90
        Mombasa | KE | -4.04 | 39.67
        Naivasha | KE | -0.72 | 36.43
        Nakuru | KE | -0.30 | 36.07
        Mutsamudu | KM | -12.17 | 44.39
        Antsirabe | MG | -19.87 | 47.03
        Antsiranana | MG | -12.28 | 49.29
        Mahajanga | MG | -15.72 | 46.32
        Toamasina | MG | -18.15 | 49.40
        Kidal | ML | 18.44 | 1.41
        Koulikoro | ML | 12.86 | -7.56
        Ménaka | ML | 15.92 | 2.40
        Mopti | ML | 14.49 | -4.19
        Ségou | ML | 13.43 | -6.26
        Sévaré | ML | 14.53 | -4.10
        Sikasso | ML | 11.32 | -5.67
        Tessalit | ML | 20.20 | 1.01
        Timbuktu | ML | 16.77 | -3.00
        Tinzaouaten | ML | 19.95 | 2.97
        Bassikounou | MR | 15.87 | -5.95
        Nouadhibou | MR | 20.94 | -17.04
        Zouérat | MR | 22.73 | -12.47
        Diego Garcia | MU | -7.31 | 72.41
        Grand Baie | MU | -20.01 | 57.58
        Blantyre | MW | -15.79 | 35.01
        Mzuzu | MW | -11.46 | 34.02
        Zomba | MW | -15.39 | 35.32
        Beira | MZ | -19.84 | 34.84
        Mocímboa da Praia | MZ | -11.35 | 40.35
        Nacala | MZ | -14.55 | 40.68
        Nampula | MZ | -15.12 | 39.27
        Pemba | MZ | -12.97 | 40.52
        Quelimane | MZ | -17.88 | 36.89
        Lüderitz | NA | -26.65 | 15.16
        Swakopmund | NA | -22.68 | 14.53
        Walvis Bay | NA | -22.95 | 14.51
        Agadez | NE | 16.97 | 7.99
        Arlit | NE | 18.74 | 7.39
        Diffa | NE | 13.32 | 12.61
        Dirkou | NE | 19.00 | 12.89
        Maradi | NE | 13.50 | 7.10
        Tahoua | NE | 14.89 | 5.26
        Tillabéri | NE | 14.21 | 1.45
        Zinder | NE | 13.81 | 8.99
        Abeokuta | NG | 7.16 | 3.35
        Benin City | NG | 6.34 | 5.62
        Calabar | NG | 4.96 | 8.33
        Chibok | NG | 10.87 | 12.85
        Enugu | NG | 6.45 | 7.50
        Ibadan | NG | 7.38 | 3.90
        Kaduna | NG | 10.52 | 7.44
        Kano | NG | 12.00 | 8.52
        Katsina | NG | 12.99 | 7.60
        Lagos | NG | 6.46 | 3.39
        Maiduguri | NG | 11.84 | 13.15
        Onitsha | NG | 6.14 | 6.79
        Owerri | NG | 5.48 | 7.03
        Port Harcourt | NG | 4.80 | 7.02
        Sokoto | NG | 13.06 | 5.24
        Warri | NG | 5.52 | 5.75
        Gisenyi | RW | -1.70 | 29.26
        Huye | RW | -2.60 | 29.74
        Musanze | RW | -1.50 | 29.63
        Rubavu | RW | -1.69 | 29.26
        Abyei | SD | 9.59 | 28.44
        Babanusa | SD | 11.33 | 27.82
        Ed Damazin | SD | 11.79 | 34.36
        El Fasher | SD | 13.63 | 25.35
        El Obeid | SD | 13.18 | 30.22
        Gedaref | SD | 14.04 | 35.39
        Geneina | SD | 13.45 | 22.45
        Jebel Aulia | SD | 15.24 | 32.50
        Kadugli | SD | 11.01 | 29.72
        Kassala | SD | 15.45 | 36.40
        Merowe | SD | 18.48 | 31.82
        Nyala | SD | 12.05 | 24.88
        Omdurman | SD | 15.65 | 32.48
        Port Sudan | SD | 19.62 | 37.22
        Sennar | SD | 13.57 | 33.57
        Wad Madani | SD | 14.40 | 33.52
        Zalingei | SD | 12.91 | 23.47
        Zamzam | SD | 13.49 | 25.31
        Diamniadio | SN | 14.72 | -17.18
        Kaolack | SN | 14.15 | -16.07
        Ziguinchor | SN | 12.58 | -16.27
        Adado | SO | 6.14 | 46.63
        Afgooye | SO | 2.14 | 45.12
        Baidoa | SO | 3.12 | 43.65
        Beledweyne | SO | 4.74 | 45.20
        Berbera | SO | 10.44 | 45.01
        Bosaso | SO | 11.28 | 49.18
        Burao | SO | 9.52 | 45.53
        Dhusamareb | SO | 5.54 | 46.39
        Galkayo | SO | 6.77 | 47.43
        Garowe | SO | 8.41 | 48.48
        Hargeisa | SO | 9.56 | 44.06
        Jowhar | SO | 2.78 | 45.50
        Kismayo | SO | -0.36 | 42.55
        Las Anod | SO | 8.48 | 47.36
        Aweil | SS | 8.77 | 27.40
        Bentiu | SS | 9.26 | 29.80
        Malakal | SS | 9.53 | 31.66
        Pibor | SS | 6.80 | 33.13
        Torit | SS | 4.41 | 32.58
        Abéché | TD | 13.83 | 20.83
        Adré | TD | 13.47 | 22.20
        Massakory | TD | 13.00 | 15.73
        Moundou | TD | 8.57 | 16.08
        Arusha | TZ | -3.37 | 36.68
        Bagamoyo | TZ | -6.44 | 38.90
        Dar es Salaam | TZ | -6.82 | 39.28
        Kigoma | TZ | -4.88 | 29.63
        Mtwara | TZ | -10.27 | 40.18
        Mwanza | TZ | -2.52 | 32.90
        Zanzibar | TZ | -6.16 | 39.20
        Entebbe | UG | 0.06 | 32.46
        Gulu | UG | 2.77 | 32.30
        Jinja | UG | 0.44 | 33.20
        Kabale | UG | -1.25 | 29.99
        Kasese | UG | 0.18 | 30.08
        Mbarara | UG | -0.61 | 30.65
        Mpondwe | UG | 0.04 | 29.72
        Munyonyo | UG | 0.24 | 32.62
        Bloemfontein | ZA | -29.12 | 26.21
        Cape Town | ZA | -33.92 | 18.42
        Durban | ZA | -29.86 | 31.02
        Gqeberha | ZA | -33.96 | 25.60
        Johannesburg | ZA | -26.20 | 28.05
        Marikana | ZA | -25.70 | 27.48
        Midrand | ZA | -25.99 | 28.13
        Nelspruit | ZA | -25.47 | 30.97
        Pietermaritzburg | ZA | -29.61 | 30.38
        Polokwane | ZA | -23.90 | 29.46
        Port Elizabeth | ZA | -33.96 | 25.60
        Robben Island | ZA | -33.81 | 18.37
        Rustenburg | ZA | -25.67 | 27.24
        Sandton | ZA | -26.11 | 28.06
        Simon's Town | ZA | -34.19 | 18.43
        Soweto | ZA | -26.27 | 27.86
        Stellenbosch | ZA | -33.94 | 18.86
        Chirundu | ZM | -16.04 | 28.85
        Kabwe | ZM | -14.44 | 28.45
        Kitwe | ZM | -12.81 | 28.21
        Ndola | ZM | -12.97 | 28.64
        Beitbridge | ZW | -22.21 | 30.00
        Bulawayo | ZW | -20.15 | 28.58
        Gweru | ZW | -19.46 | 29.81
        Mutare | ZW | -18.97 | 32.67
        Victoria Falls | ZW | -17.93 | 25.83
        """
}
