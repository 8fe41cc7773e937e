/// English names of countries, peoples, cities and organisations, beside the common tables.
enum EnglishGeography {
    static let capitals = """
        capital: capital, capital city, national capital, administrative capital
        country: that country, this country
        """

    static let countries = """
        AE: UAE, Emirates, the Emirates, United Arab Emirates, U.A.E.
        AG: Antigua
        BA: Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina
        BF: Burkina
        BN: Brunei, Brunei Darussalam
        BS: The Bahamas
        CD: Democratic Republic of the Congo, DRC, Congo, DR Congo, Congo-Kinshasa, D.R. Congo
        CG: Republic of the Congo, Congo-Brazzaville
        CI: Côte d'Ivoire, Ivory Coast, Cote d'Ivoire
        CN: China, People's Republic of China, PRC, mainland China
        CV: Cabo Verde
        CZ: Czech Republic, Czechia
        FM: Federated States of Micronesia
        GB: UK, Britain, Great Britain, England, U.K., Northern Ireland, Scotland, Wales
        GM: The Gambia
        GN: Guinea-Conakry
        GR: Hellenic Republic
        GW: Guinea Bissau
        IR: Islamic Republic, Islamic Republic of Iran
        KG: Kyrgyz Republic
        KN: Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis
        KP: DPRK, Democratic People's Republic of Korea
        KR: Republic of Korea, ROK
        LA: Lao PDR
        LC: Saint Lucia, St Lucia, St. Lucia
        MD: Republic of Moldova
        MK: Macedonia
        MM: Burma, Myanmar
        NL: Holland
        PG: PNG
        PS: Palestine, Palestinian Authority, Palestinian territories, West Bank, State of Palestine
        RU: Russian Federation
        SA: KSA, Kingdom of Saudi Arabia
        SK: Slovak Republic
        ST: Sao Tome and Principe, São Tomé, Sao Tome
        SY: Syrian Arab Republic
        SZ: Swaziland
        TL: East Timor, Timor Leste
        TR: Türkiye, Turkiye, Turkey
        TT: Trinidad
        TW: Chinese Taipei
        US: US, USA, America, United States of America, U.S., U.S.A.
        VA: Vatican, Holy See
        VC: Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines, Saint Vincent
        """

    static let demonyms = """
        AD: Andorran
        AE: Emirati
        AF: Afghan
        AG: Antiguan, Barbudan
        AL: Albanian
        AM: Armenian
        AO: Angolan
        AR: Argentine, Argentinian
        AT: Austrian
        AU: Australian
        AZ: Azerbaijani, Azeri
        BA: Bosnian, Bosniak, Bosnian Serb, Herzegovinian
        BB: Barbadian, Bajan
        BD: Bangladeshi
        BE: Belgian
        BF: Burkinabe, Burkinabé, Burkinese
        BG: Bulgarian
        BH: Bahraini
        BI: Burundian
        BJ: Beninese, Beninois
        BN: Bruneian
        BO: Bolivian
        BR: Brazilian
        BS: Bahamian
        BT: Bhutanese
        BW: Botswanan, Motswana, Batswana
        BY: Belarusian, Belarusan, Byelorussian
        BZ: Belizean
        CA: Canadian
        CD: Congolese
        CF: Central African
        CH: Swiss
        CI: Ivorian
        CL: Chilean
        CM: Cameroonian
        CN: Chinese
        CO: Colombian
        CR: Costa Rican
        CU: Cuban
        CV: Cape Verdean, Cabo Verdean
        CY: Cypriot, Greek Cypriot, Turkish Cypriot
        CZ: Czech
        DE: German
        DJ: Djiboutian
        DK: Danish
        DM: Dominica
        DO: Dominican
        DZ: Algerian
        EC: Ecuadorian, Ecuadorean
        EE: Estonian
        EG: Egyptian
        ER: Eritrean
        ES: Spanish
        ET: Ethiopian
        FI: Finnish
        FJ: Fijian
        FM: Micronesian
        FR: French
        GA: Gabonese
        GB: British, UK, U.K., Scottish, Welsh, Northern Irish
        GD: Grenadian
        GE: Georgian
        GH: Ghanaian, Ghanian
        GM: Gambian
        GN: Guinean
        GQ: Equatorial Guinean, Equatoguinean
        GR: Greek, Hellenic
        GT: Guatemalan
        GW: Bissau-Guinean, Guinea-Bissauan
        GY: Guyanese
        HN: Honduran
        HR: Croatian, Croat
        HT: Haitian
        HU: Hungarian
        ID: Indonesian
        IE: Irish
        IL: Israeli
        IN: Indian
        IQ: Iraqi
        IR: Iranian
        IS: Icelandic
        IT: Italian
        JM: Jamaican
        JO: Jordanian
        JP: Japanese
        KE: Kenyan
        KG: Kyrgyz, Kyrgyzstani, Kirghiz
        KH: Cambodian
        KI: I-Kiribati, Kiribati
        KM: Comorian, Comoran
        KN: Kittitian, Nevisian
        KP: North Korean
        KR: South Korean
        KW: Kuwaiti
        KZ: Kazakh, Kazakhstani
        LA: Lao, Laotian
        LB: Lebanese
        LC: Saint Lucian, St Lucian, St. Lucian
        LI: Liechtensteiner
        LK: Sri Lankan
        LR: Liberian
        LS: Basotho, Mosotho, Lesothan
        LT: Lithuanian
        LU: Luxembourgish, Luxembourger, Luxembourgian
        LV: Latvian
        LY: Libyan
        MA: Moroccan
        MC: Monegasque, Monégasque, Monacan
        MD: Moldovan
        ME: Montenegrin
        MG: Malagasy, Madagascan
        MH: Marshallese
        MK: Macedonian, North Macedonian
        ML: Malian
        MM: Burmese, Myanmarese
        MN: Mongolian
        MR: Mauritanian
        MT: Maltese
        MU: Mauritian
        MV: Maldivian
        MW: Malawian
        MX: Mexican
        MY: Malaysian
        MZ: Mozambican
        NA: Namibian
        NE: Nigerien
        NG: Nigerian
        NI: Nicaraguan
        NL: Dutch
        NO: Norwegian
        NP: Nepali, Nepalese
        NR: Nauruan
        NZ: New Zealand
        OM: Omani
        PA: Panamanian
        PE: Peruvian
        PG: Papua New Guinean, Papuan
        PH: Philippine, Filipino
        PK: Pakistani
        PL: Polish
        PS: Palestinian
        PT: Portuguese
        PW: Palauan
        PY: Paraguayan
        QA: Qatari
        RO: Romanian
        RS: Serbian, Serb
        RU: Russian
        RW: Rwandan
        SA: Saudi, Saudi Arabian
        SB: Solomon Islander, Solomon Islands
        SC: Seychellois
        SD: Sudanese
        SE: Swedish
        SG: Singaporean
        SI: Slovenian, Slovene
        SK: Slovak
        SL: Sierra Leonean
        SM: Sammarinese
        SN: Senegalese
        SO: Somali
        SR: Surinamese
        SS: South Sudanese
        ST: São Toméan, Sao Tomean, Santomean
        SV: Salvadoran, Salvadorean, Salvadorian
        SY: Syrian
        SZ: Swazi, Emaswati
        TD: Chadian
        TG: Togolese
        TH: Thai
        TJ: Tajik, Tajikistani
        TL: Timorese, East Timorese
        TM: Turkmen, Turkmenistani
        TN: Tunisian
        TO: Tongan
        TR: Turkish
        TT: Trinidadian, Trinidad and Tobago
        TV: Tuvaluan
        TW: Taiwanese
        TZ: Tanzanian
        UA: Ukrainian
        UG: Ugandan
        US: American, US, U.S.
        UY: Uruguayan
        UZ: Uzbek, Uzbekistani
        VA: Vatican
        VC: Vincentian, Saint Vincentian
        VE: Venezuelan
        VN: Vietnamese
        VU: Ni-Vanuatu, Vanuatuan
        WS: Samoan
        XK: Kosovar, Kosovan, Kosovo Albanian
        YE: Yemeni
        ZA: South African
        ZM: Zambian
        ZW: Zimbabwean
        """

    static let nationals = """
        AD: Andorrans
        AE: Emiratis
        AF: Afghans
        AG: Antiguans
        AL: Albanians
        AM: Armenians
        AO: Angolans
        AR: Argentines, Argentinians
        AT: Austrians
        AU: Australians, Aussies
        AZ: Azerbaijanis, Azeris
        BA: Bosnians, Bosniaks
        BB: Barbadians
        BD: Bangladeshis
        BE: Belgians
        BF: the Burkinabe
        BG: Bulgarians
        BH: Bahrainis
        BI: Burundians
        BJ: the Beninese
        BN: Bruneians
        BO: Bolivians
        BR: Brazilians
        BS: Bahamians
        BT: the Bhutanese
        BW: Botswanans
        BY: Belarusians
        BZ: Belizeans
        CA: Canadians
        CD: the Congolese
        CF: Central Africans
        CH: the Swiss
        CI: Ivorians
        CL: Chileans
        CM: Cameroonians
        CN: the Chinese
        CO: Colombians
        CR: Costa Ricans
        CU: Cubans
        CV: Cape Verdeans
        CY: Cypriots, Greek Cypriots, Turkish Cypriots
        CZ: Czechs
        DE: Germans
        DJ: Djiboutians
        DK: Danes
        DO: Dominicans
        DZ: Algerians
        EC: Ecuadorians, Ecuadoreans
        EE: Estonians
        EG: Egyptians
        ER: Eritreans
        ES: Spaniards, Spaniard, the Spanish
        ET: Ethiopians
        FI: Finns
        FJ: Fijians
        FM: Micronesians
        FR: Frenchmen, Frenchman, Frenchwoman, the French
        GA: the Gabonese
        GB: Britons, Briton, Brits, Brit, Englishman, Englishmen, Englishwoman, Scots, Scotsman, Welshman, the British, the English
        GD: Grenadians
        GE: Georgians
        GH: Ghanaians
        GM: Gambians
        GN: Guineans
        GQ: Equatorial Guineans
        GR: Greeks
        GT: Guatemalans
        GW: Bissau-Guineans
        GY: the Guyanese
        HN: Hondurans
        HR: Croats, Croatians
        HT: Haitians
        HU: Hungarians
        ID: Indonesians
        IE: Irishman, Irishmen, Irishwoman, the Irish
        IL: Israelis
        IN: Indians
        IQ: Iraqis
        IR: Iranians
        IS: Icelanders, Icelander
        IT: Italians
        JM: Jamaicans
        JO: Jordanians
        JP: the Japanese
        KE: Kenyans
        KG: the Kyrgyz
        KH: Cambodians
        KM: Comorians
        KP: North Koreans
        KR: South Koreans
        KW: Kuwaitis
        KZ: Kazakhs
        LA: Laotians
        LB: the Lebanese
        LC: Saint Lucians, St Lucians
        LI: Liechtensteiners
        LK: Sri Lankans
        LR: Liberians
        LT: Lithuanians
        LU: Luxembourgers
        LV: Latvians
        LY: Libyans
        MA: Moroccans
        MC: Monegasques
        MD: Moldovans
        ME: Montenegrins
        MG: Madagascans
        MH: the Marshallese
        MK: Macedonians, North Macedonians
        ML: Malians
        MM: the Burmese
        MN: Mongolians
        MR: Mauritanians
        MT: the Maltese
        MU: Mauritians
        MV: Maldivians
        MW: Malawians
        MX: Mexicans
        MY: Malaysians
        MZ: Mozambicans
        NA: Namibians
        NE: Nigeriens
        NG: Nigerians
        NI: Nicaraguans
        NL: Dutchman, Dutchmen, Dutchwoman, the Dutch
        NO: Norwegians
        NP: Nepalis, the Nepalese
        NR: Nauruans
        NZ: New Zealanders, New Zealander, Kiwis
        OM: Omanis
        PA: Panamanians
        PE: Peruvians
        PG: Papua New Guineans
        PH: Filipinos, Filipinas
        PK: Pakistanis
        PL: Poles
        PS: Palestinians
        PT: the Portuguese
        PW: Palauans
        PY: Paraguayans
        QA: Qataris
        RO: Romanians
        RS: Serbs, Serbians
        RU: Russians
        RW: Rwandans
        SA: Saudis
        SB: Solomon Islanders
        SC: the Seychellois
        SD: the Sudanese
        SE: Swedes, Swede
        SG: Singaporeans
        SI: Slovenians, Slovenes
        SK: Slovaks, Slovakians
        SL: Sierra Leoneans
        SM: the Sammarinese
        SN: the Senegalese
        SO: Somalis
        SR: the Surinamese
        SS: the South Sudanese
        ST: Santomeans
        SV: Salvadorans, Salvadoreans
        SY: Syrians
        SZ: Swazis
        TD: Chadians
        TG: the Togolese
        TH: Thais
        TJ: Tajiks
        TL: the Timorese, the East Timorese
        TM: Turkmens
        TN: Tunisians
        TO: Tongans
        TR: Turks
        TT: Trinidadians
        TV: Tuvaluans
        TW: the Taiwanese
        TZ: Tanzanians
        UA: Ukrainians
        UG: Ugandans
        US: Americans
        UY: Uruguayans
        UZ: Uzbeks
        VC: Vincentians
        VE: Venezuelans
        VN: the Vietnamese
        VU: Vanuatuans
        WS: Samoans
        XK: Kosovars, Kosovans, Kosovo Albanians
        YE: Yemenis
        ZA: South Africans
        ZM: Zambians
        ZW: Zimbabweans
        """

    static let cities = """
        Ak Orda: Akorda
        Al-Mawasi: Mawasi
        Almaty: Alma-Ata
        AlUla: Al-Ula
        Antananarivo: Tananarive
        Ashgabat: Ashkhabad
        Astana: Nur-Sultan
        Avdiivka: Avdeevka
        Bakhmut: Artemivsk
        Basel: Basle
        Beersheba: Beer Sheva
        Beijing: Peking
        Beit Lahia: Beit Lahiya
        Bellevue Palace: Schloss Bellevue
        Bengaluru: Bangalore
        Berdiansk: Berdyansk
        Bern: Berne
        Beştepe: Presidential Complex in Ankara
        Bürgenstock: Buergenstock
        Busan: Pusan
        Chernobyl: Chornobyl
        Chigi Palace: Palazzo Chigi
        Chisinau: Kishinev
        Chongqing: Chungking
        Christiansborg: Christiansborg Palace
        Cluj-Napoca: Cluj
        Cotroceni Palace: Cotroceni
        Da Nang: Danang
        Daraa: Deraa
        Deir ez-Zor: Deir al-Zor, Deir Ezzor
        Dharamshala: Dharamsala
        Dnipro: Dnipropetrovsk
        Duhok: Dohuk
        El Arish: Al-Arish
        El Fasher: Al-Fashir
        Élysée Palace: Élysée
        Enerhodar: Energodar
        Erbil: Irbil
        Fordow: Fordo
        Fort de Brégançon: Brégançon
        Geneina: El Geneina
        Gomel: Homel
        Grodno: Hrodna
        Guangzhou: Canton
        Haiphong: Hai Phong
        Hanover: Hannover
        Hasakah: Hasaka
        Heraklion: Iraklio
        Hmeimim: Khmeimim
        Ho Chi Minh City: Saigon
        Hodeidah: Hodeida, Hudaydah
        Horlivka: Gorlovka
        Hostomel: Gostomel
        Isfahan: Esfahan
        Itamaraty: Itamaraty Palace
        Izium: Izyum
        Jabalia: Jabaliya, Jabalya
        Jeddah: Jiddah
        Kadriorg: Kadriorg Palace
        Kaesong: Gaeseong
        Karbala: Kerbala
        Karlovy Vary: Carlsbad
        Khan Younis: Khan Yunis, Khan Younes
        Kharkiv: Kharkov
        Khmelnytskyi: Khmelnytsky
        Kinmen: Quemoy
        Kobani: Kobane
        Kolkata: Calcutta
        Konstantin Palace: Constantine Palace
        Kostiantynivka: Kostyantynivka
        Kraków: Cracow
        Kremenchuk: Kremenchug
        Kryvyi Rih: Krivoy Rog, Kryvyi Rig
        Kupiansk: Kupyansk
        Kyiv: Kiev
        Kyrenia: Girne
        Latakia: Lattakia
        Lesbos: Lesvos
        Ljubljana: Liubliana
        Luhansk: Lugansk, Lukhansk
        Lviv: Lvov
        Lyon: Lyons
        Lysychansk: Lisichansk
        Macau: Macao
        Mallorca: Majorca
        Mariinskyi Palace: Mariinsky Palace
        Marrakesh: Marrakech
        Marseille: Marseilles
        Maximos Mansion: Megaro Maximos
        Mazar-i-Sharif: Mazar-e-Sharif
        Mecca: Makkah
        Mekelle: Mekele
        Menorca: Minorca
        Misrata: Misurata
        Mogilev: Mahilyow
        Moncloa: Moncloa Palace
        Mumbai: Bombay
        Muqataa: Muqata'a, Mukataa
        Mykolaiv: Nikolaev
        N'Djamena: Ndjamena
        Naqoura: Naqura
        Naypyidaw: Naypyitaw, Nay Pyi Taw
        New Delhi: Delhi
        Odesa: Odessa
        Oporto: Porto
        Palace of Independence: Independence Palace
        Panmunjom: Panmunjeom
        Plzeň: Pilsen
        Pristina: Prishtina
        Qamishli: Kamishli
        Reims: Rheims
        Saint Petersburg: St Petersburg, St. Petersburg
        Sanaa: Sana'a
        Shusha: Shushi
        Sievierodonetsk: Severodonetsk
        Skhirat: Sukhairat
        Sloviansk: Slavyansk
        Stepanakert: Khankendi
        Sulaymaniyah: Sulaimaniyah, Sulaimaniya
        Suwayda: Sweida
        Svalbard: Spitsbergen
        Tallinn: Talín
        Tangier: Tangiers
        Terezín: Theresienstadt
        Thessaloniki: Salonica
        Tianjin: Tientsin
        Trento: Trent
        Tulkarm: Tulkarem
        Turin: Torino
        Ulaanbaatar: Ulan Bator
        UN Headquarters: United Nations headquarters
        Uzhhorod: Uzhgorod
        Vilnius: Vilna
        Vinnytsia: Vinnitsa
        Vitebsk: Vitsebsk
        Washington: Washington DC, Washington D.C.
        Xi'an: Xian
        Yangon: Rangoon
        Yekaterinburg: Ekaterinburg
        Zaporizhzhia: Zaporizhzhya, Zaporozhye, Zaporizhia
        Zaragoza: Saragossa
        """

    static let organizations = """
        african-union: African Union, AU
        eu: European Union, EU
        gcc: GCC
        ria-novosti: RIA, RIA news agency
        un: United Nations, UN
        un-general-assembly: UN General Assembly, General Assembly, UNGA
        un-security-council: Security Council, UN Security Council, United Nations Security Council
        who: WHO
        wto: World Trade Organisation, WTO
        the-guardian: The Guardian
        adb: ADB
        afp: Agence France-Presse
        african-development-bank: AfDB
        aiib: AIIB
        al-ahram: Al Ahram
        al-akhbar: Al Akhbar
        al-arabiya: Al-Arabiya
        al-manar: Al Manar
        al-masirah: Al Masirah
        al-mayadeen: Al-Mayadeen
        al-qaeda: al-Qaida, Al Qaeda
        al-qahera-news: Al Qahera News
        al-shabaab: al-Shabab, Al-Shabaab
        alliance-of-sahel-states: AES
        anadolu: Anadolu Agency
        ansa: Ansa
        ap: AP
        apec: Asia-Pacific Economic Cooperation
        aqim: AQIM
        arab-league: League of Arab States
        asean: Asean, Association of Southeast Asian Nations
        asem: Asia-Europe Meeting
        asharq-al-awsat: Asharq Al-Awsat
        au-peace-security-council: African Union Peace and Security Council
        aukus: Aukus
        azertac: AZERTAC
        belta: Belta
        bjp: BJP
        bsec: BSEC
        bucharest-nine: B9
        canadian-press: Canadian Press
        caricom: Caricom, Caribbean Community
        cbc: CBC News
        cbs: CBS
        celac: Community of Latin American and Caribbean States
        cica: Conference on Interaction and Confidence-Building Measures in Asia
        cis: CIS
        cjeu: European Court of Justice
        clan-del-golfo: Clan del Golfo
        coalition-of-the-willing: coalition of the willing
        commonwealth: Commonwealth
        communist-party-of-china: Chinese Communist Party
        congo-river-alliance: Alliance Fleuve Congo
        cplp: CPLP
        crisis-group: Crisis Group
        csto: Collective Security Treaty Organization, Collective Security Treaty Organisation
        ctbto: Comprehensive Nuclear-Test-Ban Treaty Organization
        d-8: D-8 Organization for Economic Cooperation
        daily-telegraph: Daily Telegraph, The Telegraph
        dup: DUP
        eaeu: EAEU, EEU
        east-african-community: EAC
        ebrd: EBRD
        ecb: ECB
        eccas: ECCAS
        echo-of-moscow: Echo of Moscow
        echr: ECHR
        ecowas: Economic Community of West African States
        eeas: EEAS
        efta: European Free Trade Association
        eib: EIB
        estadao: Estadão
        eu-council: Council of the EU
        fao: FAO
        fars: Fars, Fars news agency
        fatf: FATF
        faz: FAZ
        folha: Folha de São Paulo
        francophonie: Francophonie, La Francophonie
        g77: G77
        gecf: GECF
        global-coalition-against-isis: Global Coalition to Defeat ISIS, Global Coalition Against Daesh, anti-ISIS coalition
        globe-and-mail: Globe and Mail
        haqqani-network: Haqqani Network
        hezbollah: Hizbollah, Hizbullah
        houthis: Houthi movement, Houthi rebels
        hts: HTS
        human-rights-watch: HRW
        hurriyet: Hurriyet Daily News
        i24news: i24 News
        iachr: IACHR
        iaea: International Atomic Energy Agency, IAEA
        icao: ICAO
        icc: ICC
        icglr: ICGLR
        icj: ICJ
        icrc: ICRC, Red Cross
        icty: ICTY
        idb: IDB
        idf: IDF, Israeli Defense Forces
        iea: IEA
        ifrc: IFRC
        igad: Intergovernmental Authority on Development
        ilo: ILO, International Labour Organisation
        imf: International Monetary Fund
        imo: IMO
        indian-express: Indian Express
        interfax-ukraine: Interfax Ukraine
        ioc: IOC
        iom: IOM
        ipef: Indo-Pacific Economic Framework
        irena: IRENA
        irgc: IRGC, Revolutionary Guards, Revolutionary Guard
        irish-times: Irish Times
        irna: Irna
        islamic-jihad: Islamic Jihad
        islamic-state: ISIS, ISIL, Daesh
        isna: Isna
        itu: ITU
        jaish-e-mohammed: Jaish-e-Mohammad
        jakarta-post: Jakarta Post
        japan-times: Japan Times
        jerusalem-post: Jerusalem Post
        kcna: Korean Central News Agency
        kuna: KUNA
        kuomintang: KMT
        kyiv-independent: Kyiv Independent
        kyodo: Kyodo News
        lashkar-e-taiba: Lashkar-e-Tayyiba
        lorient-le-jour: L'Orient Today
        los-angeles-times: LA Times
        ltte: LTTE, Liberation Tigers of Tamil Eelam
        mehr: Mehr news agency
        mercosur: Mercosul
        middle-east-quartet: Quartet on the Middle East
        milf: MILF
        minsk-group: Minsk Group
        moscow-times: Moscow Times
        msf: Médecins Sans Frontières, MSF
        nato: Nato, North Atlantic Treaty Organization
        nbc: NBC
        new-development-bank: BRICS bank
        nikkei: Nikkei Asia
        nordic-baltic-eight: NB8
        normandy-format: Normandy Format, Normandy Four, Normandy Quartet
        nuclear-suppliers-group: NSG
        nusra-front: al-Nusra Front, Jabhat al-Nusra
        oas: OAS
        ocha: OCHA
        oecd: Organisation for Economic Co-operation and Development
        ohchr: OHCHR
        oic: OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference, Organization of the Islamic Conference
        opcw: Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons
        opec: Opec
        organization-of-turkic-states: Turkic Council, Organisation of Turkic States
        osce: Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
        p5-1: EU3+3, E3+3
        paho: PAHO
        peshmerga: peshmerga
        pflp: PFLP
        pkk: Kurdistan Workers' Party
        plo: PLO
        polisario-front: Polisario
        popular-mobilization-forces: Hashd al-Shaabi, Popular Mobilisation Forces
        pti: PTI
        qassam-brigades: al-Qassam Brigades
        qna: QNA
        quad: Quadrilateral Security Dialogue
        rbc: RBK
        rcep: Regional Comprehensive Economic Partnership
        renamo: Renamo
        rfe-rl: RFE/RL, Radio Free Europe
        rfi: RFI
        rnz: RNZ
        rossiya-1: Rossiya-1
        rsf: RSF
        rtve: TVE
        saarc: South Asian Association for Regional Cooperation
        sadc: SADC
        saudi-aramco: Aramco
        scmp: SCMP
        sco: Shanghai Cooperation Organization, SCO
        sdf: SDF
        segib: SEGIB
        sica: SICA
        sinaloa-cartel: Sinaloa cartel
        straits-times: Straits Times
        suna-sudan: SUNA
        syria-support-group: ISSG
        tagesspiegel: Der Tagesspiegel
        the-times: The Times of London
        times-of-india: Times of India
        times-of-israel: Times of Israel
        tolo-news: Tolo News
        tplf: TPLF
        trt: TRT World
        ttp: TTP, Pakistani Taliban, Tehreek-e-Taliban Pakistan
        ukraine-defense-contact-group: Ramstein group, Ukraine Defence Contact Group
        un-human-rights-council: Human Rights Council
        unasur: Union of South American Nations
        undp: UNDP, United Nations Development Programme
        unep: UNEP
        unesco: Unesco
        unfpa: UNFPA
        unhcr: UN refugee agency, United Nations High Commissioner for Refugees
        unicef: Unicef
        unido: UNIDO
        union-for-the-mediterranean: UfM
        unodc: UNODC
        ustr: USTR
        visegrad-group: Visegrad Four, V4, Visegrad countries
        voa: VOA
        wafa: Wafa
        wagner-group: Wagner group
        weimar-triangle: Weimar Plus
        wfp: WFP, World Food Program
        wipo: WIPO
        wmo: WMO
        world-economic-forum: WEF
        yedioth-ahronoth: Yediot Ahronot, Ynet
        """

    static let metonyms = """
        defence-ministry@US: Pentagon
        foreign-ministry@FR: Quai d'Orsay
        government@GB: Whitehall
        presidency@FR: Élysée
        presidency@RU: Kremlin
        presidency@US: White House, Oval Office
        prime-ministers-office@GB: Downing Street, No 10, No. 10, Number 10, Number Ten
        foreign-ministry@US: Foggy Bottom
        foreign-ministry@IT: Farnesina
        foreign-ministry@IN: South Block
        foreign-ministry@BR: Itamaraty
        presidency@CN: Zhongnanhai
        presidency@IT: Quirinale, Quirinal
        presidency@KR: Blue House
        presidency@TR: Beştepe, Bestepe
        presidency@AR: Casa Rosada
        presidency@UA: Bankova
        presidency@PH: Malacañang, Malacanang
        presidency@AT: Hofburg
        presidency@KZ: Akorda
        prime-ministers-office@FR: Matignon, Hôtel Matignon
        prime-ministers-office@IT: Palazzo Chigi
        prime-ministers-office@ES: Moncloa
        prime-ministers-office@AT: Ballhausplatz
        prime-ministers-office@JP: Kantei
        government@NL: Binnenhof
        """
}
