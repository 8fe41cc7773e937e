extension Coordinates {
    /// Cities of North Africa, the Middle East, the Caucasus and Central Asia, Emirates to Libya.
    static let middleEastFromA = """
        Ajman | AE | 25.41 | 55.44
        Al Ain | AE | 24.21 | 55.75
        Dubai | AE | 25.20 | 55.27
        Fujairah | AE | 25.12 | 56.33
        Jebel Ali | AE | 25.00 | 55.06
        Ras al-Khaimah | AE | 25.79 | 55.94
        Sharjah | AE | 25.35 | 55.41
        Bagram | AF | 34.95 | 69.27
        Bamiyan | AF | 34.82 | 67.82
        Ghazni | AF | 33.55 | 68.42
        Herat | AF | 34.35 | 62.20
        Jalalabad | AF | 34.43 | 70.45
        Kandahar | AF | 31.61 | 65.71
        Kunduz | AF | 36.73 | 68.86
        Lashkar Gah | AF | 31.59 | 64.36
        Mazar-i-Sharif | AF | 36.71 | 67.11
        Spin Boldak | AF | 31.00 | 66.40
        Torkham | AF | 34.12 | 71.09
        Dilijan | AM | 40.74 | 44.86
        Goris | AM | 39.51 | 46.34
        Gyumri | AM | 40.79 | 43.85
        Jermuk | AM | 39.84 | 45.67
        Meghri | AM | 38.90 | 46.24
        Vagharshapat | AM | 40.16 | 44.29
        Vanadzor | AM | 40.81 | 44.49
        Aghdam | AZ | 39.99 | 46.93
        Fuzuli | AZ | 39.60 | 47.14
        Gabala | AZ | 40.98 | 47.85
        Ganja | AZ | 40.68 | 46.36
        Jabrayil | AZ | 39.40 | 47.03
        Lachin | AZ | 39.64 | 46.55
        Lankaran | AZ | 38.75 | 48.85
        Nakhchivan | AZ | 39.21 | 45.41
        Shusha | AZ | 39.76 | 46.75
        Stepanakert | AZ | 39.82 | 46.75
        Sumgait | AZ | 40.59 | 49.67
        Zangilan | AZ | 39.09 | 46.65
        Annaba | DZ | 36.90 | 7.77
        Ghardaïa | DZ | 32.49 | 3.67
        Hassi Messaoud | DZ | 31.68 | 6.07
        In Amenas | DZ | 28.04 | 9.56
        Oran | DZ | 35.70 | -0.63
        Tamanrasset | DZ | 22.79 | 5.53
        Tindouf | DZ | 27.67 | -8.15
        Tizi Ouzou | DZ | 36.71 | 4.05
        Tlemcen | DZ | 34.88 | -1.32
        Alexandria | EG | 31.20 | 29.92
        Aswan | EG | 24.09 | 32.90
        Dahab | EG | 28.50 | 34.51
        El Alamein | EG | 30.83 | 28.95
        El Arish | EG | 31.13 | 33.80
        Giza | EG | 30.01 | 31.21
        Hurghada | EG | 27.26 | 33.81
        Ismailia | EG | 30.60 | 32.27
        Luxor | EG | 25.69 | 32.64
        Mansoura | EG | 31.04 | 31.38
        Marsa Matrouh | EG | 31.35 | 27.24
        Port Said | EG | 31.26 | 32.30
        Sharm el-Sheikh | EG | 27.92 | 34.33
        Suez | EG | 29.97 | 32.53
        Taba | EG | 29.49 | 34.90
        Akhalkalaki | GE | 41.41 | 43.49
        Anaklia | GE | 42.39 | 41.56
        Batumi | GE | 41.64 | 41.64
        Borjomi | GE | 41.84 | 43.39
        Gori | GE | 41.98 | 44.11
        Gudauta | GE | 43.10 | 40.62
        Kutaisi | GE | 42.27 | 42.69
        Ochamchire | GE | 42.71 | 41.47
        Poti | GE | 42.15 | 41.67
        Sukhumi | GE | 43.00 | 41.02
        Telavi | GE | 41.92 | 45.47
        Tsinandali | GE | 41.89 | 45.57
        Tskhinvali | GE | 42.23 | 43.97
        Zugdidi | GE | 42.51 | 41.87
        Ashdod | IL | 31.80 | 34.65
        Ashkelon | IL | 31.67 | 34.57
        Bat Yam | IL | 32.02 | 34.75
        Be'eri | IL | 31.42 | 34.49
        Beersheba | IL | 31.25 | 34.79
        Ben Gurion Airport | IL | 32.00 | 34.88
        Caesarea | IL | 32.50 | 34.90
        Dimona | IL | 31.07 | 35.03
        Eilat | IL | 29.56 | 34.95
        Haifa | IL | 32.80 | 34.99
        Herzliya | IL | 32.16 | 34.84
        Holon | IL | 32.02 | 34.78
        Katzrin | IL | 32.99 | 35.69
        Kerem Shalom | IL | 31.23 | 34.28
        Kiryat Gat | IL | 31.61 | 34.77
        Kiryat Shmona | IL | 33.21 | 35.57
        Lod | IL | 31.95 | 34.89
        Majdal Shams | IL | 33.27 | 35.77
        Metula | IL | 33.28 | 35.58
        Nahariya | IL | 33.01 | 35.09
        Nazareth | IL | 32.70 | 35.30
        Netanya | IL | 32.33 | 34.86
        Nir Oz | IL | 31.31 | 34.40
        Petah Tikva | IL | 32.09 | 34.88
        Ramat Gan | IL | 32.07 | 34.82
        Re'im | IL | 31.39 | 34.46
        Rehovot | IL | 31.89 | 34.81
        Rosh Hanikra | IL | 33.09 | 35.11
        Safed | IL | 32.97 | 35.50
        Sde Boker | IL | 30.87 | 34.79
        Sderot | IL | 31.52 | 34.60
        Tel Aviv | IL | 32.08 | 34.78
        Tiberias | IL | 32.79 | 35.53
        Zikim | IL | 31.61 | 34.52
        Ain al-Asad | IQ | 33.79 | 42.44
        Al-Qaim | IQ | 34.39 | 40.99
        Amarah | IQ | 31.84 | 47.14
        Baquba | IQ | 33.75 | 44.64
        Basra | IQ | 30.51 | 47.78
        Duhok | IQ | 36.87 | 42.99
        Erbil | IQ | 36.19 | 44.01
        Fallujah | IQ | 33.35 | 43.78
        Habbaniyah | IQ | 33.37 | 43.57
        Karbala | IQ | 32.61 | 44.02
        Kirkuk | IQ | 35.47 | 44.39
        Mosul | IQ | 36.34 | 43.13
        Najaf | IQ | 32.00 | 44.33
        Nasiriyah | IQ | 31.05 | 46.26
        Qayyarah | IQ | 35.80 | 43.29
        Ramadi | IQ | 33.42 | 43.30
        Samarra | IQ | 34.20 | 43.87
        Sinjar | IQ | 36.32 | 41.87
        Sulaymaniyah | IQ | 35.56 | 45.43
        Tal Afar | IQ | 36.38 | 42.45
        Tikrit | IQ | 34.61 | 43.68
        Umm Qasr | IQ | 30.03 | 47.93
        Abadan | IR | 30.34 | 48.30
        Ahvaz | IR | 31.32 | 48.67
        Arak | IR | 34.09 | 49.69
        Ardabil | IR | 38.25 | 48.29
        Astara | IR | 38.43 | 48.87
        Bandar Abbas | IR | 27.18 | 56.27
        Bushehr | IR | 28.97 | 50.84
        Chabahar | IR | 25.29 | 60.64
        Fordow | IR | 34.88 | 51.00
        Hamadan | IR | 34.80 | 48.52
        Isfahan | IR | 32.65 | 51.67
        Jask | IR | 25.64 | 57.77
        Karaj | IR | 35.84 | 50.97
        Kerman | IR | 30.28 | 57.08
        Kermanshah | IR | 34.31 | 47.07
        Khorramshahr | IR | 30.44 | 48.17
        Mashhad | IR | 36.30 | 59.61
        Parchin | IR | 35.52 | 51.77
        Qazvin | IR | 36.27 | 50.00
        Qeshm | IR | 26.95 | 56.27
        Qom | IR | 34.64 | 50.88
        Rasht | IR | 37.28 | 49.58
        Shiraz | IR | 29.61 | 52.53
        Tabriz | IR | 38.08 | 46.29
        Urmia | IR | 37.55 | 45.08
        Yazd | IR | 31.90 | 54.37
        Zahedan | IR | 29.50 | 60.86
        Aqaba | JO | 29.53 | 35.01
        Azraq | JO | 31.83 | 36.81
        Baqaa | JO | 32.08 | 35.84
        Irbid | JO | 32.56 | 35.85
        Jerash | JO | 32.28 | 35.90
        Mafraq | JO | 32.34 | 36.21
        Zaatari | JO | 32.29 | 36.33
        Zarqa | JO | 32.07 | 36.09
        Batken | KG | 40.06 | 70.82
        Cholpon-Ata | KG | 42.65 | 77.09
        Jalal-Abad | KG | 40.93 | 73.00
        Karakol | KG | 42.49 | 78.39
        Osh | KG | 40.51 | 72.80
        Camp Arifjan | KW | 28.90 | 48.17
        Aktau | KZ | 43.65 | 51.16
        Aktobe | KZ | 50.28 | 57.21
        Almaty | KZ | 43.24 | 76.89
        Atyrau | KZ | 47.11 | 51.92
        Baikonur | KZ | 45.62 | 63.31
        Burabay | KZ | 53.08 | 70.31
        Karaganda | KZ | 49.80 | 73.10
        Kostanay | KZ | 53.21 | 63.63
        Kyzylorda | KZ | 44.85 | 65.51
        Pavlodar | KZ | 52.29 | 76.97
        Semey | KZ | 50.41 | 80.23
        Shymkent | KZ | 42.32 | 69.59
        Turkistan | KZ | 43.30 | 68.25
        Ain al-Hilweh | LB | 33.54 | 35.38
        Baalbek | LB | 34.01 | 36.21
        Beiteddine | LB | 33.70 | 35.58
        Bint Jbeil | LB | 33.12 | 35.43
        Bkerke | LB | 33.97 | 35.63
        Byblos | LB | 34.12 | 35.65
        Chtaura | LB | 33.82 | 35.85
        Hermel | LB | 34.39 | 36.38
        Jounieh | LB | 33.98 | 35.62
        Khiam | LB | 33.33 | 35.61
        Marjayoun | LB | 33.36 | 35.59
        Nabatieh | LB | 33.38 | 35.48
        Nahr al-Bared | LB | 34.51 | 35.96
        Naqoura | LB | 33.12 | 35.14
        Sidon | LB | 33.56 | 35.37
        Tyre | LB | 33.27 | 35.20
        Zahlé | LB | 33.85 | 35.90
        Ajdabiya | LY | 30.76 | 20.23
        Bani Walid | LY | 31.75 | 13.99
        Benghazi | LY | 32.12 | 20.07
        Brega | LY | 30.41 | 19.57
        Derna | LY | 32.77 | 22.64
        Ghadames | LY | 30.13 | 9.50
        Kufra | LY | 24.18 | 23.29
        Misrata | LY | 32.38 | 15.09
        Ras Lanuf | LY | 30.50 | 18.55
        Sabha | LY | 27.04 | 14.43
        Sabratha | LY | 32.79 | 12.49
        Sirte | LY | 31.21 | 16.59
        Tarhuna | LY | 32.43 | 13.63
        Tobruk | LY | 32.08 | 23.96
        Zawiya | LY | 32.76 | 12.73
        Zintan | LY | 31.93 | 12.25
        Zuwara | LY | 32.93 | 12.08
        """

    /// Cities of North Africa, the Middle East and Central Asia, Morocco to Yemen.
    static let middleEastFromM = """
        Agadir | MA | 30.42 | -9.60
        Al Hoceima | MA | 35.25 | -3.93
        Bouznika | MA | 33.79 | -7.16
        Casablanca | MA | 33.57 | -7.59
        El Jadida | MA | 33.25 | -8.51
        Essaouira | MA | 31.51 | -9.77
        Fez | MA | 34.03 | -5.00
        Ifrane | MA | 33.53 | -5.11
        Kenitra | MA | 34.26 | -6.58
        Marrakesh | MA | 31.63 | -7.99
        Meknes | MA | 33.89 | -5.55
        Nador | MA | 35.17 | -2.93
        Ouarzazate | MA | 30.92 | -6.91
        Oujda | MA | 34.68 | -1.91
        Skhirat | MA | 33.85 | -7.03
        Tangier | MA | 35.77 | -5.80
        Tetouan | MA | 35.58 | -5.37
        Duqm | OM | 19.66 | 57.70
        Khasab | OM | 26.18 | 56.25
        Nizwa | OM | 22.93 | 57.53
        Salalah | OM | 17.02 | 54.09
        Sohar | OM | 24.35 | 56.71
        Abbottabad | PK | 34.15 | 73.21
        Bahawalpur | PK | 29.40 | 71.68
        Bhurban | PK | 33.96 | 73.45
        Faisalabad | PK | 31.42 | 73.08
        Gilgit | PK | 35.92 | 74.31
        Gujranwala | PK | 32.16 | 74.19
        Gwadar | PK | 25.12 | 62.33
        Karachi | PK | 24.86 | 67.01
        Kartarpur | PK | 32.09 | 75.01
        Lahore | PK | 31.55 | 74.34
        Miranshah | PK | 33.00 | 70.07
        Multan | PK | 30.20 | 71.47
        Muridke | PK | 31.80 | 74.26
        Murree | PK | 33.91 | 73.39
        Muzaffarabad | PK | 34.37 | 73.47
        Nur Khan | PK | 33.62 | 73.10
        Peshawar | PK | 34.01 | 71.58
        Quetta | PK | 30.18 | 67.00
        Rawalpindi | PK | 33.60 | 73.05
        Sialkot | PK | 32.49 | 74.53
        Taxila | PK | 33.74 | 72.80
        Wagah | PK | 31.60 | 74.57
        Abu Dis | PS | 31.76 | 35.26
        Beit Hanoun | PS | 31.54 | 34.54
        Beit Jala | PS | 31.72 | 35.19
        Beit Lahia | PS | 31.55 | 34.50
        Beit Sahour | PS | 31.70 | 35.22
        Bethlehem | PS | 31.70 | 35.20
        Deir al-Balah | PS | 31.42 | 34.35
        Gaza City | PS | 31.52 | 34.45
        Hebron | PS | 31.53 | 35.10
        Huwara | PS | 32.15 | 35.26
        Jabalia | PS | 31.53 | 34.48
        Jenin | PS | 32.46 | 35.30
        Jericho | PS | 31.86 | 35.46
        Khan al-Ahmar | PS | 31.81 | 35.33
        Khan Younis | PS | 31.35 | 34.30
        Maale Adumim | PS | 31.78 | 35.30
        Nablus | PS | 32.22 | 35.26
        Netzarim | PS | 31.47 | 34.41
        Nuseirat | PS | 31.45 | 34.39
        Qalqilya | PS | 32.19 | 34.97
        Rafah | PS | 31.29 | 34.25
        Salfit | PS | 32.08 | 35.18
        Sheikh Jarrah | PS | 31.79 | 35.23
        Shujaiya | PS | 31.50 | 34.47
        Tubas | PS | 32.32 | 35.37
        Tulkarm | PS | 32.31 | 35.03
        Turmus Ayya | PS | 32.04 | 35.29
        Al Khor | QA | 25.68 | 51.50
        Al Udeid | QA | 25.12 | 51.32
        Al Wakrah | QA | 25.17 | 51.60
        Lusail | QA | 25.43 | 51.49
        Abha | SA | 18.22 | 42.50
        Abqaiq | SA | 25.93 | 49.67
        AlUla | SA | 26.61 | 37.92
        Dammam | SA | 26.43 | 50.10
        Dhahran | SA | 26.27 | 50.15
        Diriyah | SA | 24.73 | 46.57
        Jeddah | SA | 21.52 | 39.18
        Jizan | SA | 16.89 | 42.56
        Jubail | SA | 27.01 | 49.66
        Khafji | SA | 28.44 | 48.49
        Khamis Mushait | SA | 18.30 | 42.73
        Khobar | SA | 26.28 | 50.21
        Mecca | SA | 21.42 | 39.83
        Najran | SA | 17.49 | 44.13
        Rabigh | SA | 22.80 | 39.03
        Tabuk | SA | 28.38 | 36.57
        Taif | SA | 21.27 | 40.42
        Yanbu | SA | 24.09 | 38.06
        Afrin | SY | 36.51 | 36.87
        Al-Bab | SY | 36.37 | 37.52
        Al-Bukamal | SY | 34.45 | 40.92
        Al-Hol | SY | 36.39 | 41.15
        Aleppo | SY | 36.20 | 37.16
        Azaz | SY | 36.59 | 37.04
        Baghouz | SY | 34.45 | 40.95
        Baniyas | SY | 35.18 | 35.95
        Barzeh | SY | 33.56 | 36.31
        Daraa | SY | 32.62 | 36.10
        Deir ez-Zor | SY | 35.34 | 40.14
        Hama | SY | 35.13 | 36.75
        Harasta | SY | 33.56 | 36.37
        Hasakah | SY | 36.50 | 40.75
        Hmeimim | SY | 35.40 | 35.95
        Homs | SY | 34.73 | 36.71
        Idlib | SY | 35.93 | 36.63
        Jarablus | SY | 36.82 | 38.01
        Jisr al-Shughur | SY | 35.81 | 36.32
        Kafr Nabl | SY | 35.61 | 36.56
        Khan Sheikhoun | SY | 35.44 | 36.65
        Kobani | SY | 36.89 | 38.35
        Latakia | SY | 35.52 | 35.79
        Maaloula | SY | 33.84 | 36.55
        Maarat al-Numan | SY | 35.65 | 36.67
        Madaya | SY | 33.69 | 36.10
        Manbij | SY | 36.53 | 37.95
        Mayadin | SY | 35.02 | 40.45
        Palmyra | SY | 34.56 | 38.28
        Qamishli | SY | 37.05 | 41.22
        Quneitra | SY | 33.13 | 35.82
        Raqqa | SY | 35.95 | 39.01
        Ras al-Ain | SY | 36.85 | 40.07
        Salamiyah | SY | 35.01 | 37.05
        Saraqeb | SY | 35.86 | 36.80
        Suwayda | SY | 32.71 | 36.57
        Tabqa | SY | 35.84 | 38.55
        Tal Abyad | SY | 36.70 | 38.95
        Tanf | SY | 33.51 | 38.62
        Tartus | SY | 34.89 | 35.89
        Yarmouk | SY | 33.47 | 36.30
        Zabadani | SY | 33.72 | 36.10
        Bokhtar | TJ | 37.83 | 68.78
        Isfara | TJ | 40.12 | 70.63
        Khorog | TJ | 37.49 | 71.55
        Khujand | TJ | 40.28 | 69.62
        Kulob | TJ | 37.91 | 69.78
        Qurghonteppa | TJ | 37.83 | 68.78
        Vahdat | TJ | 38.56 | 69.02
        Awaza | TM | 39.97 | 52.85
        Balkanabat | TM | 39.51 | 54.36
        Dashoguz | TM | 41.84 | 59.97
        Turkmenabat | TM | 39.07 | 63.58
        Turkmenbashi | TM | 40.02 | 52.96
        Ben Guerdane | TN | 33.14 | 11.22
        Bizerte | TN | 37.27 | 9.87
        Carthage | TN | 36.85 | 10.32
        Gabès | TN | 33.88 | 10.10
        Gafsa | TN | 34.42 | 8.78
        Gammarth | TN | 36.91 | 10.29
        Hammamet | TN | 36.40 | 10.61
        Kairouan | TN | 35.68 | 10.10
        Kasserine | TN | 35.17 | 8.83
        La Marsa | TN | 36.88 | 10.32
        Monastir | TN | 35.78 | 10.83
        Sfax | TN | 34.74 | 10.76
        Sidi Bouzid | TN | 35.04 | 9.48
        Sousse | TN | 35.83 | 10.64
        Tataouine | TN | 32.93 | 10.45
        Tozeur | TN | 33.92 | 8.13
        Zarzis | TN | 33.50 | 11.11
        Adana | TR | 37.00 | 35.32
        Akcakale | TR | 36.71 | 38.95
        Akkuyu | TR | 36.14 | 33.54
        Antakya | TR | 36.20 | 36.16
        Antalya | TR | 36.90 | 30.70
        Ayvalik | TR | 39.32 | 26.69
        Belek | TR | 36.86 | 31.05
        Bodrum | TR | 37.03 | 27.43
        Bursa | TR | 40.19 | 29.06
        Canakkale | TR | 40.15 | 26.41
        Cesme | TR | 38.32 | 26.30
        Ceyhan | TR | 37.03 | 35.82
        Cilvegozu | TR | 36.24 | 36.65
        Cizre | TR | 37.33 | 42.19
        Denizli | TR | 37.77 | 29.09
        Dikili | TR | 39.07 | 26.89
        Dilucu | TR | 39.65 | 44.80
        Diyarbakir | TR | 37.91 | 40.23
        Edirne | TR | 41.68 | 26.56
        Elazig | TR | 38.67 | 39.22
        Erzurum | TR | 39.90 | 41.27
        Eskisehir | TR | 39.77 | 30.52
        Fethiye | TR | 36.62 | 29.12
        Gallipoli | TR | 40.41 | 26.67
        Gaziantep | TR | 37.06 | 37.38
        Hakkari | TR | 37.57 | 43.74
        Igdir | TR | 39.92 | 44.04
        Imrali | TR | 40.54 | 28.53
        Incirlik | TR | 37.00 | 35.43
        Iskenderun | TR | 36.58 | 36.17
        Istanbul | TR | 41.01 | 28.98
        Izmir | TR | 38.42 | 27.14
        Izmit | TR | 40.77 | 29.92
        Kahramanmaras | TR | 37.58 | 36.93
        Kars | TR | 40.60 | 43.10
        Kayseri | TR | 38.73 | 35.48
        Kilis | TR | 36.72 | 37.12
        Konya | TR | 37.87 | 32.48
        Kusadasi | TR | 37.86 | 27.26
        Malatya | TR | 38.35 | 38.31
        Mardin | TR | 37.31 | 40.74
        Marmaris | TR | 36.85 | 28.27
        Mersin | TR | 36.80 | 34.63
        Nevsehir | TR | 38.62 | 34.71
        Nizip | TR | 37.01 | 37.79
        Pamukkale | TR | 37.92 | 29.12
        Reyhanli | TR | 36.27 | 36.57
        Rize | TR | 41.02 | 40.52
        Samsun | TR | 41.29 | 36.33
        Sanliurfa | TR | 37.16 | 38.79
        Sirnak | TR | 37.52 | 42.46
        Sivas | TR | 39.75 | 37.02
        Suruc | TR | 36.98 | 38.43
        Trabzon | TR | 41.00 | 39.72
        Urfa | TR | 37.16 | 38.79
        Yuksekova | TR | 37.57 | 44.28
        Andijan | UZ | 40.78 | 72.34
        Bukhara | UZ | 39.77 | 64.42
        Fergana | UZ | 40.39 | 71.78
        Khiva | UZ | 41.38 | 60.36
        Namangan | UZ | 41.00 | 71.67
        Nukus | UZ | 42.46 | 59.61
        Samarkand | UZ | 39.65 | 66.96
        Termez | UZ | 37.22 | 67.28
        Urgench | UZ | 41.55 | 60.63
        Aden | YE | 12.79 | 45.02
        Amran | YE | 15.66 | 43.94
        Ataq | YE | 14.54 | 46.83
        Dhamar | YE | 14.54 | 44.40
        Hajjah | YE | 15.69 | 43.60
        Hodeidah | YE | 14.80 | 42.95
        Marib | YE | 15.46 | 45.33
        Mokha | YE | 13.32 | 43.25
        Mukalla | YE | 14.54 | 49.13
        Ras Isa | YE | 15.12 | 42.65
        Saada | YE | 16.94 | 43.76
        Seiyun | YE | 15.94 | 48.79
        Taiz | YE | 13.58 | 44.02
        Zinjibar | YE | 13.13 | 45.38
        """
}
