/// Coordinates of capitals, cities and venues in degrees (WGS 84): name as in the gazetteer, country, latitude, longitude.
///
/// A city stands at its centre, to about 0.05 degrees; a venue at its building, to about 0.01. A region, a large island and
/// whatever is in doubt is left out: no point is better than a wrong one.
package enum Coordinates {
    /// All tables.
    package static let tables = [
        capitals, westernEuropeFromA, westernEuropeFromG, easternEuropeFromA, easternEuropeFromS, middleEastFromA,
        middleEastFromM, asiaAndPacific, africa, americas, venues,
    ]

    /// Capitals of the table of countries.
    package static let capitals = """
        Andorra la Vella | AD | 42.51 | 1.52
        Abu Dhabi | AE | 24.45 | 54.38
        Kabul | AF | 34.53 | 69.17
        St. John's | AG | 17.12 | -61.85
        Tirana | AL | 41.33 | 19.82
        Yerevan | AM | 40.18 | 44.51
        Luanda | AO | -8.84 | 13.23
        Buenos Aires | AR | -34.60 | -58.38
        Vienna | AT | 48.21 | 16.37
        Canberra | AU | -35.28 | 149.13
        Baku | AZ | 40.41 | 49.87
        Sarajevo | BA | 43.86 | 18.41
        Bridgetown | BB | 13.10 | -59.62
        Dhaka | BD | 23.76 | 90.39
        Brussels | BE | 50.85 | 4.35
        Ouagadougou | BF | 12.37 | -1.52
        Sofia | BG | 42.70 | 23.32
        Manama | BH | 26.23 | 50.58
        Gitega | BI | -3.43 | 29.93
        Porto-Novo | BJ | 6.50 | 2.61
        Bandar Seri Begawan | BN | 4.90 | 114.94
        La Paz | BO | -16.50 | -68.15
        Brasília | BR | -15.79 | -47.88
        Nassau | BS | 25.05 | -77.35
        Thimphu | BT | 27.47 | 89.64
        Gaborone | BW | -24.65 | 25.91
        Minsk | BY | 53.90 | 27.56
        Belmopan | BZ | 17.25 | -88.77
        Ottawa | CA | 45.42 | -75.70
        Kinshasa | CD | -4.32 | 15.31
        Bangui | CF | 4.37 | 18.56
        Brazzaville | CG | -4.27 | 15.27
        Bern | CH | 46.95 | 7.45
        Yamoussoukro | CI | 6.82 | -5.28
        Santiago | CL | -33.45 | -70.66
        Yaoundé | CM | 3.87 | 11.52
        Beijing | CN | 39.90 | 116.40
        Bogotá | CO | 4.61 | -74.08
        San José | CR | 9.93 | -84.08
        Havana | CU | 23.13 | -82.38
        Praia | CV | 14.92 | -23.51
        Nicosia | CY | 35.17 | 33.36
        Prague | CZ | 50.08 | 14.43
        Berlin | DE | 52.52 | 13.40
        Djibouti | DJ | 11.59 | 43.15
        Copenhagen | DK | 55.68 | 12.57
        Roseau | DM | 15.30 | -61.39
        Santo Domingo | DO | 18.47 | -69.90
        Algiers | DZ | 36.75 | 3.06
        Quito | EC | -0.22 | -78.51
        Tallinn | EE | 59.44 | 24.75
        Cairo | EG | 30.04 | 31.24
        Asmara | ER | 15.33 | 38.93
        Madrid | ES | 40.42 | -3.70
        Addis Ababa | ET | 9.02 | 38.75
        Helsinki | FI | 60.17 | 24.94
        Suva | FJ | -18.14 | 178.44
        Palikir | FM | 6.92 | 158.16
        Paris | FR | 48.86 | 2.35
        Libreville | GA | 0.39 | 9.45
        London | GB | 51.51 | -0.13
        St. George's | GD | 12.05 | -61.75
        Tbilisi | GE | 41.72 | 44.79
        Accra | GH | 5.56 | -0.20
        Banjul | GM | 13.45 | -16.58
        Conakry | GN | 9.54 | -13.68
        Malabo | GQ | 3.75 | 8.78
        Athens | GR | 37.98 | 23.73
        Guatemala City | GT | 14.63 | -90.51
        Bissau | GW | 11.86 | -15.60
        Georgetown | GY | 6.80 | -58.16
        Tegucigalpa | HN | 14.07 | -87.19
        Zagreb | HR | 45.81 | 15.98
        Port-au-Prince | HT | 18.54 | -72.34
        Budapest | HU | 47.50 | 19.04
        Jakarta | ID | -6.20 | 106.83
        Dublin | IE | 53.35 | -6.26
        Jerusalem | IL | 31.78 | 35.22
        New Delhi | IN | 28.61 | 77.21
        Baghdad | IQ | 33.31 | 44.37
        Tehran | IR | 35.69 | 51.39
        Reykjavik | IS | 64.15 | -21.94
        Rome | IT | 41.90 | 12.50
        Kingston | JM | 17.97 | -76.79
        Amman | JO | 31.95 | 35.93
        Tokyo | JP | 35.68 | 139.69
        Nairobi | KE | -1.29 | 36.82
        Bishkek | KG | 42.87 | 74.59
        Phnom Penh | KH | 11.56 | 104.92
        South Tarawa | KI | 1.33 | 172.98
        Moroni | KM | -11.70 | 43.26
        Basseterre | KN | 17.30 | -62.72
        Pyongyang | KP | 39.03 | 125.75
        Seoul | KR | 37.57 | 126.98
        Kuwait City | KW | 29.38 | 47.98
        Astana | KZ | 51.17 | 71.43
        Vientiane | LA | 17.97 | 102.63
        Beirut | LB | 33.89 | 35.50
        Castries | LC | 14.01 | -60.99
        Vaduz | LI | 47.14 | 9.52
        Colombo | LK | 6.93 | 79.86
        Monrovia | LR | 6.30 | -10.80
        Maseru | LS | -29.31 | 27.48
        Vilnius | LT | 54.69 | 25.28
        Luxembourg | LU | 49.61 | 6.13
        Riga | LV | 56.95 | 24.11
        Tripoli | LY | 32.89 | 13.19
        Rabat | MA | 34.02 | -6.84
        Monaco | MC | 43.73 | 7.42
        Chisinau | MD | 47.01 | 28.86
        Podgorica | ME | 42.44 | 19.26
        Antananarivo | MG | -18.88 | 47.51
        Majuro | MH | 7.10 | 171.38
        Skopje | MK | 42.00 | 21.43
        Bamako | ML | 12.64 | -8.00
        Naypyidaw | MM | 19.75 | 96.10
        Ulaanbaatar | MN | 47.92 | 106.91
        Nouakchott | MR | 18.08 | -15.98
        Valletta | MT | 35.90 | 14.51
        Port Louis | MU | -20.16 | 57.50
        Malé | MV | 4.18 | 73.51
        Lilongwe | MW | -13.97 | 33.79
        Mexico City | MX | 19.43 | -99.13
        Kuala Lumpur | MY | 3.14 | 101.69
        Maputo | MZ | -25.97 | 32.58
        Windhoek | NA | -22.56 | 17.08
        Niamey | NE | 13.51 | 2.11
        Abuja | NG | 9.06 | 7.49
        Managua | NI | 12.13 | -86.25
        Amsterdam | NL | 52.37 | 4.90
        Oslo | NO | 59.91 | 10.75
        Kathmandu | NP | 27.71 | 85.32
        Yaren | NR | -0.55 | 166.92
        Wellington | NZ | -41.29 | 174.78
        Muscat | OM | 23.59 | 58.41
        Panama City | PA | 8.98 | -79.52
        Lima | PE | -12.05 | -77.04
        Port Moresby | PG | -9.44 | 147.18
        Manila | PH | 14.60 | 120.98
        Islamabad | PK | 33.69 | 73.05
        Warsaw | PL | 52.23 | 21.01
        Ramallah | PS | 31.90 | 35.20
        Lisbon | PT | 38.72 | -9.14
        Ngerulmud | PW | 7.50 | 134.62
        Asunción | PY | -25.28 | -57.63
        Doha | QA | 25.29 | 51.53
        Bucharest | RO | 44.43 | 26.10
        Belgrade | RS | 44.82 | 20.46
        Moscow | RU | 55.75 | 37.62
        Kigali | RW | -1.95 | 30.06
        Riyadh | SA | 24.71 | 46.68
        Honiara | SB | -9.43 | 159.95
        Victoria | SC | -4.62 | 55.45
        Khartoum | SD | 15.59 | 32.53
        Stockholm | SE | 59.33 | 18.07
        Singapore | SG | 1.29 | 103.85
        Ljubljana | SI | 46.05 | 14.51
        Bratislava | SK | 48.15 | 17.11
        Freetown | SL | 8.48 | -13.23
        San Marino | SM | 43.94 | 12.45
        Dakar | SN | 14.69 | -17.45
        Mogadishu | SO | 2.04 | 45.34
        Paramaribo | SR | 5.85 | -55.20
        Juba | SS | 4.85 | 31.58
        São Tomé | ST | 0.34 | 6.73
        San Salvador | SV | 13.69 | -89.22
        Damascus | SY | 33.51 | 36.29
        Mbabane | SZ | -26.32 | 31.14
        N'Djamena | TD | 12.13 | 15.06
        Lomé | TG | 6.13 | 1.22
        Bangkok | TH | 13.76 | 100.50
        Dushanbe | TJ | 38.56 | 68.77
        Dili | TL | -8.56 | 125.57
        Ashgabat | TM | 37.95 | 58.38
        Tunis | TN | 36.81 | 10.18
        Nukuʻalofa | TO | -21.14 | -175.20
        Ankara | TR | 39.93 | 32.86
        Port of Spain | TT | 10.66 | -61.51
        Funafuti | TV | -8.52 | 179.20
        Taipei | TW | 25.03 | 121.57
        Dodoma | TZ | -6.16 | 35.75
        Kyiv | UA | 50.45 | 30.52
        Kampala | UG | 0.32 | 32.58
        Washington | US | 38.90 | -77.04
        Montevideo | UY | -34.90 | -56.16
        Tashkent | UZ | 41.30 | 69.24
        Vatican City | VA | 41.90 | 12.45
        Kingstown | VC | 13.16 | -61.23
        Caracas | VE | 10.49 | -66.88
        Hanoi | VN | 21.03 | 105.85
        Port Vila | VU | -17.74 | 168.32
        Apia | WS | -13.83 | -171.76
        Pristina | XK | 42.66 | 21.17
        Sanaa | YE | 15.37 | 44.19
        Pretoria | ZA | -25.75 | 28.19
        Lusaka | ZM | -15.42 | 28.28
        Harare | ZW | -17.83 | 31.05
        """
}
