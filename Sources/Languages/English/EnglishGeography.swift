/// English names of countries, peoples, cities and organisations, beside the common tables.
enum EnglishGeography {
    static let capitals = """
        capital: capital, capital city
        """

    static let countries = """
        AE: UAE, Emirates, the Emirates, United Arab Emirates
        BN: Brunei
        CD: Democratic Republic of the Congo, DRC, Congo, DR Congo
        BA: Bosnia, Bosnia and Herzegovina
        CG: Republic of the Congo, Congo-Brazzaville
        CI: Côte d'Ivoire, Ivory Coast
        CN: China, People's Republic of China, PRC
        CZ: Czech Republic, Czechia
        GB: UK, Britain, Great Britain, England
        KN: Saint Kitts and Nevis
        KP: DPRK, Democratic People's Republic of Korea
        KR: Republic of Korea, ROK
        LC: Saint Lucia
        MM: Burma, Myanmar
        PS: Palestine, Palestinian Authority, Palestinian territories, West Bank
        RU: Russian Federation
        TR: Türkiye, Turkiye, Turkey
        US: US, USA, America, United States of America
        VC: Saint Vincent and the Grenadines
        VA: Vatican, Holy See
        """

    static let demonyms = """
        AE: Emirati
        AF: Afghan
        AL: Albanian
        AM: Armenian
        AO: Angolan
        AR: Argentine, Argentinian
        AT: Austrian
        AU: Australian
        AZ: Azerbaijani, Azeri
        BA: Bosnian
        BD: Bangladeshi
        BE: Belgian
        BG: Bulgarian
        BH: Bahraini
        BO: Bolivian
        BR: Brazilian
        BY: Belarusian
        CA: Canadian
        CH: Swiss
        CL: Chilean
        CN: Chinese
        CO: Colombian
        CU: Cuban
        CY: Cypriot
        CZ: Czech
        DE: German
        DK: Danish
        DZ: Algerian
        EC: Ecuadorian, Ecuadorean
        EE: Estonian
        EG: Egyptian
        ES: Spanish
        ET: Ethiopian
        FI: Finnish
        FR: French
        GB: British, UK
        GE: Georgian
        GR: Greek
        HR: Croatian
        HU: Hungarian
        ID: Indonesian
        IE: Irish
        IL: Israeli
        IN: Indian
        IQ: Iraqi
        IR: Iranian
        IS: Icelandic
        IT: Italian
        JO: Jordanian
        JP: Japanese
        KE: Kenyan
        KG: Kyrgyz
        KH: Cambodian
        KP: North Korean
        KR: South Korean
        KW: Kuwaiti
        KZ: Kazakh
        LB: Lebanese
        LK: Sri Lankan
        LT: Lithuanian
        LU: Luxembourgish
        LV: Latvian
        LY: Libyan
        MA: Moroccan
        MD: Moldovan
        MM: Burmese
        MN: Mongolian
        MX: Mexican
        MY: Malaysian
        NG: Nigerian
        NL: Dutch
        NO: Norwegian
        NP: Nepali, Nepalese
        NZ: New Zealand
        OM: Omani
        PE: Peruvian
        PH: Philippine, Filipino
        PK: Pakistani
        PL: Polish
        PS: Palestinian
        PT: Portuguese
        PY: Paraguayan
        QA: Qatari
        RO: Romanian
        RS: Serbian
        RU: Russian
        RW: Rwandan
        SA: Saudi, Saudi Arabian
        SD: Sudanese
        SE: Swedish
        SG: Singaporean
        SI: Slovenian, Slovene
        SK: Slovak
        SN: Senegalese
        SO: Somali
        SY: Syrian
        TH: Thai
        TN: Tunisian
        TR: Turkish
        TW: Taiwanese
        UA: Ukrainian
        UG: Ugandan
        US: American, US
        UY: Uruguayan
        UZ: Uzbek
        VE: Venezuelan
        VN: Vietnamese
        XK: Kosovar
        YE: Yemeni
        ZA: South African
        """

    static let nationals = """
        CN: the Chinese
        DE: Germans
        IL: Israelis
        IR: Iranians
        PS: Palestinians
        RU: Russians
        TR: Turks
        UA: Ukrainians
        US: Americans
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
        presidency@US: White House
        prime-ministers-office@GB: Downing Street
        """
}
