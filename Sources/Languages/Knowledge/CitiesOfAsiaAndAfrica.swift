extension Gazetteer {
    /// Cities from Morocco over the Caucasus to Central Asia and Pakistan.
    static let middleEast = """
        Abadan | IR | city
        Abbottabad | PK | city
        Abha | SA | city
        Abqaiq | SA | city
        Abu Dis | PS | city
        Adana | TR | city
        Aden | YE | city
        Afrin | SY | city
        Agadir | MA | city
        Aghdam | AZ | city
        Ahvaz | IR | city
        Ain al-Asad | IQ | city
        Ain al-Hilweh | LB | city
        Ajdabiya | LY | city
        Ajman | AE | city
        Akcakale | TR | city
        Akhalkalaki | GE | city
        Akkuyu | TR | city
        Aktau | KZ | city
        Aktobe | KZ | city
        Al Ain | AE | city
        Al-Bab | SY | city
        Al-Bukamal | SY | city
        Al Hoceima | MA | city
        Al-Hol | SY | city
        Al-Jufra | LY | city
        Al Khor | QA | city
        Al-Mawasi | PS | city
        Al-Qaim | IQ | city
        Al-Shuneh | JO | city
        Al Udeid | QA | city
        Al Wakrah | QA | city
        Aleppo | SY | city
        Alexandria | EG | city
        AlUla | SA | city
        Amarah | IQ | city
        Amran | YE | city
        Anaklia | GE | city
        Andijan | UZ | city
        Annaba | DZ | city
        Antakya | TR | city
        Arak | IR | city
        Ardabil | IR | city
        Arkadag | TM | city
        Ashdod | IL | city
        Ashkelon | IL | city
        Astara | IR | city
        Aswan | EG | city
        Ataq | YE | city
        Atyrau | KZ | city
        Awaza | TM | city
        Ayvalik | TR | city
        Azaz | SY | city
        Azraq | JO | city
        Baalbek | LB | city
        Baghouz | SY | city
        Bagram | AF | city
        Bahawalpur | PK | city
        Baikonur | KZ | city
        Balkanabat | TM | city
        Bamiyan | AF | city
        Bandar Abbas | IR | city
        Bani Walid | LY | city
        Baniyas | SY | city
        Baqaa | JO | city
        Baquba | IQ | city
        Barzeh | SY | city
        Basra | IQ | city
        Bat Yam | IL | city
        Batken | KG | city
        Batumi | GE | city
        Be'eri | IL | city
        Beersheba | IL | city
        Beit Hanoun | PS | city
        Beit Jala | PS | city
        Beit Lahia | PS | city
        Beit Sahour | PS | city
        Beiteddine | LB | city
        Belek | TR | city
        Ben Guerdane | TN | city
        Ben Gurion Airport | IL | city
        Benghazi | LY | city
        Bethlehem | PS | city
        Bhurban | PK | city
        Bint Jbeil | LB | city
        Bizerte | TN | city
        Bkerke | LB | city
        Bodrum | TR | city
        Bokhtar | TJ | city
        Borjomi | GE | city
        Bouznika | MA | city
        Brega | LY | city
        Bukhara | UZ | city
        Burabay | KZ | city
        Bursa | TR | city
        Bushehr | IR | city
        Byblos | LB | city
        Caesarea | IL | city
        Camp Arifjan | KW | city
        Canakkale | TR | city
        Cappadocia | TR | city
        Carthage | TN | city
        Casablanca | MA | city
        Cesme | TR | city
        Ceyhan | TR | city
        Chabahar | IR | city
        Cholpon-Ata | KG | city
        Chtaura | LB | city
        Cilvegozu | TR | city
        Cizre | TR | city
        Dahab | EG | city
        Dammam | SA | city
        Daraa | SY | city
        Dashoguz | TM | city
        Dead Sea | JO | city
        Deir al-Balah | PS | city
        Deir ez-Zor | SY | city
        Denizli | TR | city
        Derna | LY | city
        Dhahran | SA | city
        Dhamar | YE | city
        Dikili | TR | city
        Dilijan | AM | city
        Dilucu | TR | city
        Dimona | IL | city
        Diriyah | SA | city
        Diyarbakir | TR | city
        Djerba | TN | city
        Duhok | IQ | city
        Duqm | OM | city
        East Jerusalem | PS | city
        Eastern Ghouta | SY | city
        Edirne | TR | city
        Eilat | IL | city
        El Alamein | EG | city
        El Arish | EG | city
        El Jadida | MA | city
        Elazig | TR | city
        Erbil | IQ | city
        Ergneti | GE | city
        Erzurum | TR | city
        Eskisehir | TR | city
        Essaouira | MA | city
        Faisalabad | PK | city
        Fallujah | IQ | city
        Fergana | UZ | city
        Fethiye | TR | city
        Fez | MA | city
        Fordow | IR | city
        Fujairah | AE | city
        Fuzuli | AZ | city
        Gabala | AZ | city
        Gabès | TN | city
        Gafsa | TN | city
        Gallipoli | TR | city
        Gammarth | TN | city
        Ganja | AZ | city
        Gaza City | PS | city
        Gaziantep | TR | city
        Ghadames | LY | city
        Ghardaïa | DZ | city
        Ghazni | AF | city
        Gilgit | PK | city
        Giza | EG | city
        Gori | GE | city
        Goris | AM | city
        Gudauta | GE | city
        Gujranwala | PK | city
        Gwadar | PK | city
        Gyumri | AM | city
        Habbaniyah | IQ | city
        Haifa | IL | city
        Hajjah | YE | city
        Hakkari | TR | city
        Hama | SY | city
        Hamadan | IR | city
        Hammamet | TN | city
        Harasta | SY | city
        Hasakah | SY | city
        Hassi Messaoud | DZ | city
        Hatay | TR | city
        Hebron | PS | city
        Herat | AF | city
        Hermel | LB | city
        Herzliya | IL | city
        Hmeimim | SY | city
        Hodeidah | YE | city
        Holon | IL | city
        Homs | SY | city
        Hurghada | EG | city
        Huwara | PS | city
        Idlib | SY | city
        Ifrane | MA | city
        Igdir | TR | city
        Imrali | TR | city
        In Amenas | DZ | city
        Incirlik | TR | city
        Irbid | JO | city
        Isfahan | IR | city
        Isfara | TJ | city
        Iskenderun | TR | city
        Ismailia | EG | city
        Issyk-Kul | KG | city
        Izmit | TR | city
        Jabalia | PS | city
        Jabrayil | AZ | city
        Jalal-Abad | KG | city
        Jalalabad | AF | city
        Jarablus | SY | city
        Jask | IR | city
        Jebel Ali | AE | city
        Jenin | PS | city
        Jerash | JO | city
        Jericho | PS | city
        Jermuk | AM | city
        Jisr al-Shughur | SY | city
        Jizan | SA | city
        Jounieh | LB | city
        Jubail | SA | city
        Kafr Nabl | SY | city
        Kahramanmaras | TR | city
        Kairouan | TN | city
        Kandahar | AF | city
        Karachi | PK | city
        Karaganda | KZ | city
        Karaj | IR | city
        Karakol | KG | city
        Karbala | IQ | city
        Kars | TR | city
        Kartarpur | PK | city
        Kasserine | TN | city
        Katzrin | IL | city
        Kayseri | TR | city
        Kenitra | MA | city
        Kerem Shalom | IL | city
        Kerman | IR | city
        Kermanshah | IR | city
        Kfarshouba | LB | city
        Khafji | SA | city
        Khamis Mushait | SA | city
        Khan al-Ahmar | PS | city
        Khan Sheikhoun | SY | city
        Khan Younis | PS | city
        Khasab | OM | city
        Khiam | LB | city
        Khiva | UZ | city
        Khobar | SA | city
        Khorog | TJ | city
        Khorramshahr | IR | city
        Khujand | TJ | city
        Kilis | TR | city
        Kirkuk | IQ | city
        Kiryat Gat | IL | city
        Kiryat Shmona | IL | city
        Kobani | SY | city
        Konya | TR | city
        Kostanay | KZ | city
        Kufra | LY | city
        Kulob | TJ | city
        Kunduz | AF | city
        Kusadasi | TR | city
        Kutaisi | GE | city
        Kyzylorda | KZ | city
        La Marsa | TN | city
        Lachin | AZ | city
        Lahore | PK | city
        Lankaran | AZ | city
        Lashkar Gah | AF | city
        Latakia | SY | city
        Lod | IL | city
        Lusail | QA | city
        Luxor | EG | city
        Maale Adumim | PS | city
        Maaloula | SY | city
        Maarat al-Numan | SY | city
        Madaya | SY | city
        Mafraq | JO | city
        Majdal Shams | IL | city
        Malatya | TR | city
        Manbij | SY | city
        Mansoura | EG | city
        Mardin | TR | city
        Marib | YE | city
        Marjayoun | LB | city
        Marmaris | TR | city
        Marsa Matrouh | EG | city
        Masafer Yatta | PS | city
        Mashhad | IR | city
        Mayadin | SY | city
        Mazar-i-Sharif | AF | city
        Mecca | SA | city
        Meghri | AM | city
        Meknes | MA | city
        Mersin | TR | city
        Metula | IL | city
        Miranshah | PK | city
        Misrata | LY | city
        Mokha | YE | city
        Monastir | TN | city
        Mosul | IQ | city
        Mukalla | YE | city
        Multan | PK | city
        Muridke | PK | city
        Murree | PK | city
        Muzaffarabad | PK | city
        Nabatieh | LB | city
        Nablus | PS | city
        Nador | MA | city
        Nahariya | IL | city
        Nahr al-Bared | LB | city
        Najaf | IQ | city
        Najran | SA | city
        Nakhchivan | AZ | city
        Namangan | UZ | city
        Naqoura | LB | city
        Nasiriyah | IQ | city
        Natanz | IR | city
        Nazareth | IL | city
        Neom | SA | city
        Netanya | IL | city
        Netzarim | PS | city
        Nevsehir | TR | city
        New Alamein | EG | city
        Nir Oz | IL | city
        Nizip | TR | city
        Nizwa | OM | city
        Nukus | UZ | city
        Nur Khan | PK | city
        Nuseirat | PS | city
        Ochamchire | GE | city
        Oran | DZ | city
        Osh | KG | city
        Ouarzazate | MA | city
        Oujda | MA | city
        Palmyra | SY | city
        Pamukkale | TR | city
        Parchin | IR | city
        Pavlodar | KZ | city
        Peshawar | PK | city
        Petah Tikva | IL | city
        Port Said | EG | city
        Poti | GE | city
        Qalqilya | PS | city
        Qamishli | SY | city
        Qayyarah | IQ | city
        Qazvin | IR | city
        Qeshm | IR | city
        Qom | IR | city
        Quetta | PK | city
        Quneitra | SY | city
        Qurghonteppa | TJ | city
        Rabigh | SA | city
        Rafah | PS | city
        Ramadi | IQ | city
        Ramat Gan | IL | city
        Raqqa | SY | city
        Ras al-Ain | SY | city
        Ras al-Khaimah | AE | city
        Ras Isa | YE | city
        Ras Lanuf | LY | city
        Rasht | IR | city
        Rawalpindi | PK | city
        Re'im | IL | city
        Rehovot | IL | city
        Reyhanli | TR | city
        Rize | TR | city
        Rosh Hanikra | IL | city
        Saada | YE | city
        Sabha | LY | city
        Sabratha | LY | city
        Safed | IL | city
        Sakarya | TR | city
        Salalah | OM | city
        Salamiyah | SY | city
        Salfit | PS | city
        Samarra | IQ | city
        Samsun | TR | city
        Sanliurfa | TR | city
        Saraqeb | SY | city
        Sde Boker | IL | city
        Sderot | IL | city
        Seiyun | YE | city
        Semey | KZ | city
        Semipalatinsk | KZ | city
        Sfax | TN | city
        Shabwa | YE | city
        Sharjah | AE | city
        Sheikh Jarrah | PS | city
        Shiraz | IR | city
        Shujaiya | PS | city
        Shusha | AZ | city
        Shymkent | KZ | city
        Sialkot | PK | city
        Sidi Bouzid | TN | city
        Sidon | LB | city
        Sinjar | IQ | city
        Sirnak | TR | city
        Sirte | LY | city
        Sivas | TR | city
        Skhirat | MA | city
        Socotra | YE | city
        Sohar | OM | city
        Sousse | TN | city
        Spin Boldak | AF | city
        Stepanakert | AZ | city
        Suez | EG | city
        Sukhumi | GE | city
        Sulaymaniyah | IQ | city
        Sumgait | AZ | city
        Suruc | TR | city
        Suwayda | SY | city
        Taba | EG | city
        Tabqa | SY | city
        Tabriz | IR | city
        Tabuk | SA | city
        Taif | SA | city
        Taiz | YE | city
        Tal Abyad | SY | city
        Tal Afar | IQ | city
        Tamanrasset | DZ | city
        Tanf | SY | city
        Tangier | MA | city
        Tarhuna | LY | city
        Tartus | SY | city
        Tataouine | TN | city
        Taxila | PK | city
        Telavi | GE | city
        Termez | UZ | city
        Tetouan | MA | city
        Tiberias | IL | city
        Tikrit | IQ | city
        Tindouf | DZ | city
        Tizi Ouzou | DZ | city
        Tlemcen | DZ | city
        Tobruk | LY | city
        Torkham | AF | city
        Tozeur | TN | city
        Trabzon | TR | city
        Tsinandali | GE | city
        Tskhinvali | GE | city
        Tubas | PS | city
        Tulkarm | PS | city
        Turkistan | KZ | city
        Turkmenabat | TM | city
        Turkmenbashi | TM | city
        Turmus Ayya | PS | city
        Tyre | LB | city
        Umm Qasr | IQ | city
        Urfa | TR | city
        Urgench | UZ | city
        Urmia | IR | city
        Vagharshapat | AM | city
        Vahdat | TJ | city
        Vanadzor | AM | city
        Wadi Araba | JO | city
        Wagah | PK | city
        Yanbu | SA | city
        Yarmouk | SY | city
        Yazd | IR | city
        Yuksekova | TR | city
        Zaatari | JO | city
        Zabadani | SY | city
        Zahedan | IR | city
        Zahlé | LB | city
        Zangilan | AZ | city
        Zarqa | JO | city
        Zarzis | TN | city
        Zawiya | LY | city
        Zikim | IL | city
        Zinjibar | YE | city
        Zintan | LY | city
        Zugdidi | GE | city
        Zuwara | LY | city
        """

    /// Cities of Asia from India eastward and of the Pacific.
    static let asiaAndPacific = """
        Adelaide | AU | city
        Agra | IN | city
        Ahmedabad | IN | city
        Alice Springs | AU | city
        Amritsar | IN | city
        Anji | CN | city
        Aranyaprathet | TH | city
        Arawa | PG | city
        Attari | IN | city
        Auckland | NZ | city
        Ayodhya | IN | city
        Ayutthaya | TH | city
        Bagan | MM | city
        Baguio | PH | city
        Banda Aceh | ID | city
        Bandung | ID | city
        Batam | ID | city
        Battambang | KH | city
        Batticaloa | LK | city
        Baucau | TL | city
        Beidaihe | CN | city
        Benaulim | IN | city
        Bengaluru | IN | city
        Bhopal | IN | city
        Bintan | ID | city
        Biratnagar | NP | city
        Birgunj | NP | city
        Boao | CN | city
        Bodh Gaya | IN | city
        Bogor | ID | city
        Bohol | PH | city
        Boracay | PH | city
        Borobudur | ID | city
        Bougainville | PG | city
        Brisbane | AU | city
        Buriram | TH | city
        Cam Ranh | VN | city
        Can Tho | VN | city
        Cebu | PH | city
        Cha-am | TH | city
        Chandigarh | IN | city
        Changchun | CN | city
        Changi | SG | city
        Changsha | CN | city
        Changwon | KR | city
        Chengdu | CN | city
        Chennai | IN | city
        Chiang Mai | TH | city
        Chiang Rai | TH | city
        Chittagong | BD | city
        Chongqing | CN | city
        Christchurch | NZ | city
        Cotabato | PH | city
        Cox's Bazar | BD | city
        Daegu | KR | city
        Daejeon | KR | city
        Dalian | CN | city
        Dandong | CN | city
        Davao | PH | city
        Dehradun | IN | city
        Denpasar | ID | city
        Dharamshala | IN | city
        Dhulikhel | NP | city
        Dien Bien Phu | VN | city
        Dong Dang | VN | city
        Dongguan | CN | city
        Dunedin | NZ | city
        Forest City | MY | city
        Fukuoka | JP | city
        Fukushima | JP | city
        Fuzhou | CN | city
        Galwan | IN | city
        Gandhinagar | IN | city
        Gangneung | KR | city
        Goa | IN | city
        Gold Coast | AU | city
        Goroka | PG | city
        Goyang | KR | city
        Guangzhou | CN | city
        Guilin | CN | city
        Guiyang | CN | city
        Guwahati | IN | city
        Gwangju | KR | city
        Gyeongju | KR | city
        Ha Long | VN | city
        Haikou | CN | city
        Hainan | CN | city
        Haiphong | VN | city
        Hakone | JP | city
        Hambantota | LK | city
        Hamhung | KP | city
        Hampi | IN | city
        Harbin | CN | city
        Hat Yai | TH | city
        Hefei | CN | city
        Ho Chi Minh City | VN | city
        Hobart | AU | city
        Hohhot | CN | city
        Hoi An | VN | city
        Hotan | CN | city
        Hsinchu | TW | city
        Hua Hin | TH | city
        Hualien | TW | city
        Huangshan | CN | city
        Hyderabad | IN | city
        Iloilo | PH | city
        Imphal | IN | city
        Incheon | KR | city
        Indore | IN | city
        Ipoh | MY | city
        Ise-Shima | JP | city
        Ishigaki | JP | city
        Iskandar Puteri | MY | city
        Iwakuni | JP | city
        Jaffna | LK | city
        Jaipur | IN | city
        Jammu | IN | city
        Janakpur | NP | city
        Jayapura | ID | city
        Jeju | KR | city
        Jinan | CN | city
        Jodhpur | IN | city
        Johor | MY | city
        Johor Bahru | MY | city
        Jolo | PH | city
        Kaesong | KP | city
        Kagoshima | JP | city
        Kanazawa | JP | city
        Kaohsiung | TW | city
        Karuizawa | JP | city
        Kashgar | CN | city
        Kashikojima | JP | city
        Keelung | TW | city
        Khajuraho | IN | city
        Khon Kaen | TH | city
        Khorgos | CN | city
        Khulna | BD | city
        Kilinochchi | LK | city
        Kinmen | TW | city
        Kobe | JP | city
        Kochi | IN | city
        Koh Samui | TH | city
        Kolkata | IN | city
        Kota Kinabalu | MY | city
        Krabi | TH | city
        Kuching | MY | city
        Kumamoto | JP | city
        Kumarakom | IN | city
        Kumgang | KP | city
        Kunming | CN | city
        Kyaukphyu | MM | city
        Kyoto | JP | city
        Labuan Bajo | ID | city
        Laiza | MM | city
        Lang Son | VN | city
        Langkawi | MY | city
        Lanzhou | CN | city
        Laoag | PH | city
        Lashio | MM | city
        Laukkai | MM | city
        Legazpi | PH | city
        Lhasa | CN | city
        Loikaw | MM | city
        Lombok | ID | city
        Luang Prabang | LA | city
        Lucknow | IN | city
        Luganville | VU | city
        Lumbini | NP | city
        Macau | CN | city
        Mae Sot | TH | city
        Magelang | ID | city
        Makassar | ID | city
        Makati | PH | city
        Malacca | MY | city
        Mamallapuram | IN | city
        Mandalay | MM | city
        Marawi | PH | city
        Maungdaw | MM | city
        Mawlamyine | MM | city
        Medan | ID | city
        Melbourne | AU | city
        Misawa | JP | city
        Mullaitivu | LK | city
        Myawaddy | MM | city
        Myitkyina | MM | city
        Mysuru | IN | city
        Nagasaki | JP | city
        Nagato | JP | city
        Nagoya | JP | city
        Nagpur | IN | city
        Naha | JP | city
        Nampo | KP | city
        Nanchang | CN | city
        Nanjing | CN | city
        Nanning | CN | city
        Narathiwat | TH | city
        Natuna | ID | city
        Nepalgunj | NP | city
        Nha Trang | VN | city
        Niigata | JP | city
        Nikko | JP | city
        Ningbo | CN | city
        Nonthaburi | TH | city
        Nusa Dua | ID | city
        Nusantara | ID | city
        Oecusse | TL | city
        Okayama | JP | city
        Okinawa | JP | city
        Otaru | JP | city
        Pahalgam | IN | city
        Paju | KR | city
        Pakse | LA | city
        Palawan | PH | city
        Palembang | ID | city
        Panaji | IN | city
        Pasay | PH | city
        Pathankot | IN | city
        Patna | IN | city
        Pattaya | TH | city
        Penang | MY | city
        Perth | AU | city
        Phetchaburi | TH | city
        Phu Quoc | VN | city
        Pingtung | TW | city
        Pohang | KR | city
        Poipet | KH | city
        Pokhara | NP | city
        Port Blair | IN | city
        Preah Vihear | KH | city
        Puerto Princesa | PH | city
        Pune | IN | city
        Punggye-ri | KP | city
        Putrajaya | MY | city
        Pyeongchang | KR | city
        Pyeongtaek | KR | city
        Qingdao | CN | city
        Quang Ninh | VN | city
        Queenstown | NZ | city
        Quezon City | PH | city
        Rabaul | PG | city
        Rajshahi | BD | city
        Rotorua | NZ | city
        Sa Kaeo | TH | city
        Samjiyon | KP | city
        Sandakan | MY | city
        Sanur | ID | city
        Sanya | CN | city
        Sapporo | JP | city
        Savannakhet | LA | city
        Scarborough Shoal | PH | city
        Semarang | ID | city
        Sendai | JP | city
        Seogwipo | KR | city
        Seongju | KR | city
        Shah Alam | MY | city
        Shenyang | CN | city
        Shenzhen | CN | city
        Shigatse | CN | city
        Shijiazhuang | CN | city
        Shillong | IN | city
        Shimla | IN | city
        Shimonoseki | JP | city
        Siem Reap | KH | city
        Sihanoukville | KH | city
        Siliguri | IN | city
        Sinuiju | KP | city
        Sisaket | TH | city
        Sittwe | MM | city
        Sokcho | KR | city
        Songkhla | TH | city
        Sri Jayawardenepura Kotte | LK | city
        Srinagar | IN | city
        Subic Bay | PH | city
        Surabaya | ID | city
        Suwon | KR | city
        Suzhou | CN | city
        Sylhet | BD | city
        Tacloban | PH | city
        Tagaytay | PH | city
        Taichung | TW | city
        Tainan | TW | city
        Taiyuan | CN | city
        Takamatsu | JP | city
        Taoyuan | TW | city
        Tauranga | NZ | city
        Tawang | IN | city
        Thiruvananthapuram | IN | city
        Tianjin | CN | city
        Tiruchirappalli | IN | city
        Tongchang-ri | KP | city
        Townsville | AU | city
        Toyako | JP | city
        Trincomalee | LK | city
        Tunxi | CN | city
        U-Tapao | TH | city
        Ubon Ratchathani | TH | city
        Ubud | ID | city
        Udaipur | IN | city
        Udon Thani | TH | city
        Ulsan | KR | city
        Urumqi | CN | city
        Varanasi | IN | city
        Vava'u | TO | city
        Visakhapatnam | IN | city
        Vung Tau | VN | city
        Waiheke | NZ | city
        Waitangi | NZ | city
        Weihai | CN | city
        Whangarei | NZ | city
        Wonsan | KP | city
        Wuhan | CN | city
        Wuxi | CN | city
        Wuzhen | CN | city
        Xi'an | CN | city
        Xiamen | CN | city
        Xining | CN | city
        Yan'an | CN | city
        Yangon | MM | city
        Yantai | CN | city
        Yeosu | KR | city
        Yinchuan | CN | city
        Yogyakarta | ID | city
        Yokohama | JP | city
        Yokosuka | JP | city
        Yongbyon | KP | city
        Zamboanga | PH | city
        Zhangjiakou | CN | city
        Zhengzhou | CN | city
        Zhuhai | CN | city
        """

    /// Cities of Africa south of the Sahara.
    static let africa = """
        Abéché | TD | city
        Abeokuta | NG | city
        Abyei | SD | city
        Adado | SO | city
        Adré | TD | city
        Adwa | ET | city
        Afgooye | SO | city
        Afungi | MZ | city
        Agadez | NE | city
        Antsirabe | MG | city
        Antsiranana | MG | city
        Arlit | NE | city
        Arusha | TZ | city
        Assab | ER | city
        Aweil | SS | city
        Axum | ET | city
        Babanusa | SD | city
        Bagamoyo | TZ | city
        Bahir Dar | ET | city
        Baidoa | SO | city
        Bambari | CF | city
        Bamenda | CM | city
        Bassikounou | MR | city
        Beira | MZ | city
        Beitbridge | ZW | city
        Beledweyne | SO | city
        Benguela | AO | city
        Benin City | NG | city
        Bentiu | SS | city
        Berbera | SO | city
        Berbérati | CF | city
        Bishoftu | ET | city
        Blantyre | MW | city
        Bloemfontein | ZA | city
        Bobo-Dioulasso | BF | city
        Bosaso | SO | city
        Bossangoa | CF | city
        Bouaké | CI | city
        Buea | CM | city
        Bujumbura | BI | city
        Bukavu | CD | city
        Bulawayo | ZW | city
        Bunagana | CD | city
        Bunia | CD | city
        Burao | SO | city
        Butembo | CD | city
        Cabinda | AO | city
        Cabo Delgado | MZ | city
        Calabar | NG | city
        Cape Town | ZA | city
        Chibok | NG | city
        Chirundu | ZM | city
        Cotonou | BJ | city
        Dadaab | KE | city
        Dapchi | NG | city
        Dar es Salaam | TZ | city
        Dhusamareb | SO | city
        Diamniadio | SN | city
        Diego Garcia | MU | city
        Diffa | NE | city
        Dire Dawa | ET | city
        Dirkou | NE | city
        Djibo | BF | city
        Douala | CM | city
        Durban | ZA | city
        Ed Damazin | SD | city
        El Fasher | SD | city
        El Obeid | SD | city
        Eldoret | KE | city
        Enugu | NG | city
        Francistown | BW | city
        Galkayo | SO | city
        Garissa | KE | city
        Garoua | CM | city
        Garowe | SO | city
        Gedaref | SD | city
        Geneina | SD | city
        Gisenyi | RW | city
        Goma | CD | city
        Gondar | ET | city
        Gorongosa | MZ | city
        Gqeberha | ZA | city
        Grand Baie | MU | city
        Grand-Bassam | CI | city
        Gulu | UG | city
        Gweru | ZW | city
        Hargeisa | SO | city
        Hawassa | ET | city
        Huambo | AO | city
        Huye | RW | city
        Ibadan | NG | city
        Jebel Aulia | SD | city
        Jijiga | ET | city
        Jimma | ET | city
        Jinja | UG | city
        Johannesburg | ZA | city
        Jowhar | SO | city
        Kabale | UG | city
        Kabwe | ZM | city
        Kadugli | SD | city
        Kaduna | NG | city
        Kakuma | KE | city
        Kalemie | CD | city
        Kananga | CD | city
        Kankan | GN | city
        Kano | NG | city
        Kaolack | SN | city
        Kasane | BW | city
        Kasese | UG | city
        Kassala | SD | city
        Katsina | NG | city
        Kidal | ML | city
        Kigoma | TZ | city
        Kisangani | CD | city
        Kismayo | SO | city
        Kisumu | KE | city
        Kitale | KE | city
        Kitwe | ZM | city
        Kolwezi | CD | city
        Korhogo | CI | city
        Koulikoro | ML | city
        Kumasi | GH | city
        Lagos | NG | city
        Lalibela | ET | city
        Lamu | KE | city
        Las Anod | SO | city
        Lobito | AO | city
        Lubango | AO | city
        Lubumbashi | CD | city
        Lüderitz | NA | city
        Mahajanga | MG | city
        Maiduguri | NG | city
        Malakal | SS | city
        Manda Bay | KE | city
        Maradi | NE | city
        Marange | ZW | city
        Marikana | ZA | city
        Maroua | CM | city
        Massakory | TD | city
        Massawa | ER | city
        Matadi | CD | city
        Mbarara | UG | city
        Mbuji-Mayi | CD | city
        Mekelle | ET | city
        Ménaka | ML | city
        Merowe | SD | city
        Midrand | ZA | city
        Mindelo | CV | city
        Mocímboa da Praia | MZ | city
        Mombasa | KE | city
        Mopti | ML | city
        Moundou | TD | city
        Mpondwe | UG | city
        Mtwara | TZ | city
        Muldersdrift | ZA | city
        Munyonyo | UG | city
        Musanze | RW | city
        Mutare | ZW | city
        Mutsamudu | KM | city
        Mwanza | TZ | city
        Mzuzu | MW | city
        Nacala | MZ | city
        Naivasha | KE | city
        Nakuru | KE | city
        Nampula | MZ | city
        Ndola | ZM | city
        Nelspruit | ZA | city
        Nkandla | ZA | city
        Nouadhibou | MR | city
        Nyala | SD | city
        Nzérékoré | GN | city
        Omdurman | SD | city
        Onitsha | NG | city
        Ouahigouya | BF | city
        Owerri | NG | city
        Parakou | BJ | city
        Pemba | MZ | city
        Pibor | SS | city
        Pietermaritzburg | ZA | city
        Pointe-Noire | CG | city
        Polokwane | ZA | city
        Port Elizabeth | ZA | city
        Port Harcourt | NG | city
        Port Sudan | SD | city
        Quelimane | MZ | city
        Robben Island | ZA | city
        Rubavu | RW | city
        Rustenburg | ZA | city
        Rutshuru | CD | city
        San-Pédro | CI | city
        Sandton | ZA | city
        Ségou | ML | city
        Sennar | SD | city
        Sévaré | ML | city
        Sikasso | ML | city
        Simon's Town | ZA | city
        Sokoto | NG | city
        Soweto | ZA | city
        Stellenbosch | ZA | city
        Swakopmund | NA | city
        Tahoua | NE | city
        Takoradi | GH | city
        Tessalit | ML | city
        Tillabéri | NE | city
        Timbuktu | ML | city
        Tinzaouaten | ML | city
        Toamasina | MG | city
        Torit | SS | city
        Uvira | CD | city
        Victoria Falls | ZW | city
        Wad Madani | SD | city
        Walikale | CD | city
        Walvis Bay | NA | city
        Warri | NG | city
        Zalingei | SD | city
        Zamzam | SD | city
        Zanzibar | TZ | city
        Ziguinchor | SN | city
        Zinder | NE | city
        Zomba | MW | city
        Zouérat | MR | city
        """
}
