/// Dutch names of countries, peoples, cities and organisations, where they differ from the common tables.
enum DutchGeography {
    static let capitals = """
        capital: hoofdstad
        """

    static let countries = """
        AE: Verenigde Arabische Emiraten, Emiraten, VAE
        BA: Bosnië
        BY: Wit-Rusland, Belarus
        CD: Congo, DR Congo
        CI: Ivoorkust
        CN: China, Volksrepubliek China
        CZ: Tsjechië
        GB: Groot-Brittannië, Engeland, VK, Verenigd Koninkrijk
        KP: Noord-Korea
        KR: Zuid-Korea
        MM: Birma, Myanmar
        PS: Palestina, Palestijnse Autoriteit, Palestijnse gebieden
        SY: Syrië
        US: VS, Verenigde Staten, Amerika
        VA: Vaticaan, Heilige Stoel
        """

    static let demonyms = """
        AE: Emiraats(|e)
        AF: Afghaans(|e)
        AL: Albanees, Albanese
        AM: Armeens(|e)
        AO: Angolees, Angolese
        AR: Argentijns(|e)
        AT: Oostenrijks(|e)
        AU: Australisch(|e)
        AZ: Azerbeidzjaans(|e)
        BA: Bosnisch(|e)
        BD: Bengaals(|e)
        BE: Belgisch(|e)
        BG: Bulgaars(|e)
        BH: Bahreins(|e)
        BR: Braziliaans(|e)
        BY: Wit-Russisch(|e), Belarussisch(|e)
        CA: Canadees, Canadese
        CH: Zwitsers(|e)
        CL: Chileens(|e)
        CN: Chinees, Chinese
        CO: Colombiaans(|e)
        CU: Cubaans(|e)
        CY: Cypriotisch(|e)
        CZ: Tsjechisch(|e)
        DE: Duits(|e)
        DK: Deens(|e)
        DZ: Algerijns(|e)
        EC: Ecuadoraans(|e)
        EE: Estisch(|e), Ests(|e)
        EG: Egyptisch(|e)
        ES: Spaans(|e)
        ET: Ethiopisch(|e)
        FI: Fins(|e)
        FR: Frans(|e)
        GB: Brits(|e), Engels(|e)
        GE: Georgisch(|e)
        GR: Grieks(|e)
        HR: Kroatisch(|e)
        HU: Hongaars(|e)
        ID: Indonesisch(|e)
        IE: Iers(|e)
        IL: Israëlisch(|e)
        IN: Indiaas, Indiase
        IQ: Iraaks(|e)
        IR: Iraans(|e)
        IS: IJslands(|e)
        IT: Italiaans(|e)
        JO: Jordaans(|e)
        JP: Japans(|e)
        KE: Keniaans(|e)
        KP: Noord-Koreaans(|e)
        KR: Zuid-Koreaans(|e)
        KW: Koeweits(|e)
        KZ: Kazachs(|e)
        LB: Libanees, Libanese
        LT: Litouws(|e)
        LU: Luxemburgs(|e)
        LV: Lets(|e)
        LY: Libisch(|e)
        MA: Marokkaans(|e)
        MD: Moldavisch(|e)
        MM: Birmees, Birmese, Myanmarees
        MX: Mexicaans(|e)
        MY: Maleisisch(|e)
        NG: Nigeriaans(|e)
        NL: Nederlands(|e)
        NO: Noors, Noorse
        NZ: Nieuw-Zeelands(|e)
        OM: Omaans(|e)
        PE: Peruaans(|e)
        PH: Filipijns(|e)
        PK: Pakistaans(|e)
        PL: Pools(|e)
        PS: Palestijns(|e)
        PT: Portugees, Portugese
        QA: Qatarees, Qatarese
        RO: Roemeens(|e)
        RS: Servisch(|e)
        RU: Russisch(|e)
        SA: Saoedisch(|e), Saoedi-Arabisch(|e), Saudisch(|e)
        SD: Sudanees, Sudanese, Soedanees, Soedanese
        SE: Zweeds(|e)
        SG: Singaporees, Singaporese
        SI: Sloveens(|e)
        SK: Slowaaks(|e)
        SO: Somalisch(|e)
        SY: Syrisch(|e)
        TH: Thais(|e), Thaise
        TN: Tunesisch(|e)
        TR: Turks(|e)
        TW: Taiwanees, Taiwanese
        UA: Oekraïens(|e)
        US: Amerikaans(|e)
        UZ: Oezbeeks(|e)
        VE: Venezolaans(|e)
        VN: Vietnamees, Vietnamese
        XK: Kosovaars(|e)
        YE: Jemenitisch(|e)
        ZA: Zuid-Afrikaans(|e)
        """

    static let nationals = """
        CN: Chinezen
        DE: Duitsers
        FR: Fransen
        GB: Britten
        GR: Grieken
        IL: Israëliërs
        IR: Iraniërs
        NL: Nederlanders
        PS: Palestijnen
        RU: Russen
        SA: Saoedi's
        SY: Syriërs
        TR: Turken
        UA: Oekraïners
        US: Amerikanen
        """

    static let cities = """
        Aachen: Aken
        Abu Dhabi: Abu Dhabi
        Addis Ababa: Addis Abeba
        African Union Headquarters: hoofdkwartier van de Afrikaanse Unie
        Akasaka Palace: Akasakapaleis
        Alexandria: Alexandrië
        Algiers: Algiers
        Antwerp: Antwerpen
        Apostolic Palace: Apostolisch Paleis
        Aqaba: Akaba
        Arkhangelsk: Archangelsk
        Ashdod: Asjdod
        Ashgabat: Asjchabad, Asjgabat
        Ashkelon: Asjkelon
        Astana: Noer-Sultan
        Astrakhan: Astrachan
        Aswan: Assoean
        Athens: Athene
        Azores: Azoren
        Baghdad: Bagdad
        Baikonur: Bajkonoer, Baikonoer
        Bakhmut: Bachmoet
        Baku: Bakoe
        Basel: Bazel
        Batumi: Batoemi
        Beersheba: Beër Sjeva, Beersheva
        Beijing: Peking
        Beirut: Beiroet
        Belgrade: Belgrado
        Bellevue Palace: slot Bellevue, Schloss Bellevue
        Belvedere Palace: Belvédère
        Bengaluru: Bangalore
        Benghazi: Bengazi
        Berdiansk: Berdjansk
        Berlin: Berlijn
        Bishkek: Bisjkek
        Blagoveshchensk: Blagovesjtsjensk
        Blue House: Blauwe Huis
        Brandenburg Gate: Brandenburger Tor
        Bruges: Brugge
        Brussels: Brussel
        Bryansk: Brjansk
        Bucha: Boetsja
        Bucharest: Boekarest
        Buda Castle: burcht van Boeda
        Budapest: Boedapest
        Bukhara: Buchara
        Busan: Pusan
        Bushehr: Boesjehr
        Cairo: Caïro
        Cape Town: Kaapstad
        Cappadocia: Cappadocië
        Carthage: Carthago
        Carthage Palace: paleis van Carthago
        Cheboksary: Tsjeboksary
        Chelyabinsk: Tsjeljabinsk
        Cherkasy: Tsjerkasy
        Chernihiv: Tsjernihiv
        Chernivtsi: Tsjernivtsi
        Chernobyl: Tsjernobyl
        Chigi Palace: Palazzo Chigi
        Cologne: Keulen
        Copenhagen: Kopenhagen
        Corfu: Korfoe
        Cotroceni Palace: Cotroceni-paleis
        Crete: Kreta
        Czernin Palace: Czerninpaleis
        Damascus: Damascus
        Daraa: Deraa
        Dead Sea: Dode Zee
        Deir ez-Zor: Deir al-Zor
        Dolmabahçe Palace: Dolmabahçepaleis
        Dublin: Dublin
        Dunkirk: Duinkerke
        Dushanbe: Doesjanbe
        East Jerusalem: Oost-Jeruzalem
        Egmont Palace: Egmontpaleis
        Élysée Palace: Élysée, Élyséepaleis
        Erbil: Arbil
        Europa Building: Europagebouw
        Fallujah: Falluja
        Fez: Fès
        Forbidden City: Verboden Stad
        Fordow: Fordo
        Gaza City: Gaza-Stad
        Geneva: Genève
        Genoa: Genua
        Ghent: Gent
        Giza: Gizeh
        Gomel: Homel
        Gothenburg: Göteborg
        Grand Kremlin Palace: Groot Kremlinpaleis
        Great Hall of the People: Grote Hal van het Volk
        Green Zone: Groene Zone
        Guangzhou: Kanton
        Guatemala City: Guatemala-Stad
        Hague Peace Palace: Vredespaleis
        Hanover: Hannover
        Hasakah: Hasaka
        Ho Chi Minh City: Ho Chi Minhstad
        Hodeidah: Hodeida
        Hôtel Matignon: Matignon
        Irkutsk: Irkoetsk
        Istanbul: Istanboel
        Izium: Izjoem
        Jeddah: Djedda
        Jerusalem: Jeruzalem
        Kabul: Kaboel
        Karachi: Karatsji
        Karbala: Kerbala
        Karlovy Vary: Karlsbad
        Kerch: Kertsj
        Khabarovsk: Chabarovsk
        Khan Younis: Khan Yunis
        Khanty-Mansiysk: Chanty-Mansiejsk
        Kharkiv: Charkiv, Charkov
        Khartoum: Khartoem
        Kherson: Cherson
        Khmelnytskyi: Chmelnytsky
        King David Hotel: King Davidhotel
        Kirkuk: Kirkoek
        Kolkata: Calcutta
        Konstantin Palace: Konstantinpaleis
        Kostiantynivka: Kostjantynivka
        Kraków: Krakau
        Krasnoyarsk: Krasnojarsk
        Kremenchuk: Krementsjoek
        Kremlin: Kremlin
        Kryvyi Rih: Kryvy Rih
        Kunduz: Koendoez
        Kupiansk: Koepjansk
        Kursk: Koersk
        Kuwait City: Koeweit-Stad
        Kyiv: Kiev
        Lachin: Latsjin
        Laeken: Laken
        Liège: Luik
        Lille: Rijsel
        Lisbon: Lissabon
        Livadia Palace: Livadiapaleis
        London: Londen
        Lucerne: Luzern
        Luhansk: Loehansk
        Luxembourg: Luxemburg
        Lviv: Lvov
        Lysychansk: Lysytsjansk
        Maidan: Majdan
        Makhachkala: Machatsjkala
        Mariinskyi Palace: Mariinskipaleis
        Mariupol: Marioepol
        Mashhad: Masjhad
        Mazar-i-Sharif: Mazar-e-Sharif
        Mecca: Mekka
        Mekelle: Mekele
        Merdeka Palace: Merdekapaleis
        Mexico City: Mexico-Stad
        Milan: Milaan
        Moscow: Moskou
        Mosul: Mosoel
        Munich: München
        Muqataa: Muqata
        Murmansk: Moermansk
        Muscat: Muscat
        Mykolaiv: Mykolajiv
        Nablus: Nabloes
        Nakhchivan: Nachitsjevan
        Naples: Napels
        NATO Headquarters: NAVO-hoofdkwartier
        New Delhi: Delhi
        Nicosia: Nicosia
        Nizhny Novgorod: Nizjni Novgorod
        Noordeinde Palace: Paleis Noordeinde
        Nova Kakhovka: Nova Kachovka
        Novo-Ogaryovo: Novo-Ogarjovo
        Novorossiysk: Novorossiejsk
        Nuremberg: Neurenberg
        Odesa: Odessa
        Oporto: Porto
        Osh: Osj
        Ostend: Oostende
        Oval Office: ovale kantoor
        Palace of Independence: Onafhankelijkheidspaleis
        Palace of Versailles: paleis van Versailles, kasteel van Versailles
        Panama City: Panama-Stad
        Paphos: Pafos
        Paris: Parijs
        Port Sudan: Port Soedan
        Prague: Praag
        Prague Castle: Praagse Burcht
        Pyongyang: Pyongyang
        Quirinal Palace: Quirinaal
        Red Square: Rode Plein
        Riga Castle: kasteel van Riga
        Riyadh: Riyad, Riaad
        Rome: Rome
        Rose Garden: Rozentuin
        Rostov-on-Don: Rostov aan de Don
        Royal Palace of Brussels: Koninklijk Paleis van Brussel
        Royal Palace of Laeken: kasteel van Laken
        Saint Petersburg: Sint-Petersburg, Sint Petersburg
        Sakhalin: Sachalin
        Schönbrunn Palace: Schönbrunn
        Seoul: Seoul
        Seville: Sevilla
        Shanghai: Sjanghai
        Sharm el-Sheikh: Sharm-el-Sheikh
        Shusha: Sjoesja
        Sievierodonetsk: Severodonetsk, Sjevjerodonetsk
        Sloviansk: Slovjansk
        Snake Island: Slangeneiland
        Sochi: Sotsji
        St. Peter's Basilica: Sint-Pietersbasiliek
        Strasbourg: Straatsburg
        Sukhumi: Soechoemi
        Sulaymaniyah: Sulaymaniya
        Sumy: Soemy
        Suwayda: Suweida, Sweida
        Svalbard: Spitsbergen
        Tahrir Square: Tahrirplein
        Tangier: Tanger
        Tashkent: Tasjkent
        Tbilisi: Tbilisi
        Tehran: Teheran
        The Hague: Den Haag, 's-Gravenhage
        Tiananmen Square: Plein van de Hemelse Vrede, Tiananmenplein
        Timbuktu: Timboektoe
        Tobruk: Tobroek
        Tokyo: Tokio
        Trieste: Triëst
        Tripoli: Tripoli
        Tskhinvali: Tschinvali
        Tulkarm: Tulkarem
        Turin: Turijn
        Tyre: Tyrus
        Ulaanbaatar: Oelan Bator
        UN Headquarters: VN-hoofdkwartier
        Urumqi: Oeroemtsji
        Uzhhorod: Oezjhorod
        Val Duchesse: Hertoginnedal
        Vatican City: Vaticaanstad
        Venice: Venetië
        Victoria Falls: Victoriawatervallen
        Vienna: Wenen
        Vilnius: Vilnius
        Vinnytsia: Vinnytsja
        Volgograd: Wolgograd
        Voronezh: Voronezj
        Vovchansk: Vovtsjansk
        Vuhledar: Voehledar
        Warsaw: Warschau
        Western Wall: Klaagmuur
        White House: Witte Huis
        Windsor Castle: kasteel van Windsor
        Yakutsk: Jakoetsk
        Yalta: Jalta
        Yangon: Rangoon
        Yaroslavl: Jaroslavl
        Yasukuni: Yasukuni-schrijn
        Yavoriv: Javoriv
        Yekaterinburg: Jekaterinenburg
        Yerevan: Jerevan
        Ypres: Ieper
        Zaporizhzhia: Zaporizja, Zaporizjzja
        Zhytomyr: Zjytomyr
        Zurich: Zürich
        """

    static let organizations = """
        african-union: Afrikaanse Unie, AU
        arab-league: Arabische Liga
        asean: ASEAN
        council-of-europe: Raad van Europa
        eu: Europese Unie, EU, EU-landen, EU-lidstaten
        european-commission: Europese Commissie
        european-council: Europese Raad
        european-parliament: Europees Parlement
        gcc: Golfsamenwerkingsraad
        icc: Internationaal Strafhof
        imf: IMF
        islamic-state: Islamitische Staat, IS
        nato: NAVO
        osce: OVSE
        ria-novosti: RIA, persbureau RIA
        un: Verenigde Naties, VN
        un-general-assembly: Algemene Vergadering van de Verenigde Naties, Algemene Vergadering van de VN, Algemene Vergadering
        un-security-council: VN-Veiligheidsraad, Veiligheidsraad
        who: Wereldgezondheidsorganisatie, WHO
        world-bank: Wereldbank
        wto: Wereldhandelsorganisatie
        adb: Aziatische Ontwikkelingsbank
        african-development-bank: Afrikaanse Ontwikkelingsbank
        aiib: Aziatische Infrastructuurinvesteringsbank, AIIB
        al-arabiya: Al-Arabiya
        al-manar: Al Manar
        al-qaeda: Al Qaida, Al Qaeda
        al-shabaab: Al-Shabaab, al-Shabab
        alliance-of-sahel-states: Alliantie van Sahelstaten
        andean-community: Andesgemeenschap
        ansa: Ansa
        aqim: Al-Qaida in de Islamitische Maghreb
        arab-maghreb-union: Unie van de Arabische Maghreb
        arctic-council: Arctische Raad
        au-peace-security-council: Vredes- en Veiligheidsraad van de Afrikaanse Unie
        aukus: Aukus
        belga: Belga, persbureau Belga
        belta: Belta
        bimstec: Bimstec
        bnr: BNR
        brics: Brics, Brics-landen
        bucharest-nine: Boekarest-9
        caricom: Caricom
        cbs: CBS
        cis: Gemenebest van Onafhankelijke Staten, GOS
        cjeu: Europees Hof van Justitie, Hof van Justitie van de Europese Unie
        coalition-of-the-willing: coalitie van bereidwilligen
        comesa: Comesa
        commonwealth: Gemenebest
        communist-party-of-china: Communistische Partij van China, Chinese Communistische Partij
        csto: CVVO
        dpp-taiwan: Democratische Progressieve Partij
        eaeu: Euraziatische Economische Unie
        east-african-community: Oost-Afrikaanse Gemeenschap
        east-asia-summit: Oost-Azië-top
        ebrd: Europese Bank voor Wederopbouw en Ontwikkeling
        ecb: Europese Centrale Bank, ECB
        echo-of-moscow: Echo Moskvy
        echr: Europees Hof voor de Rechten van de Mens, EHRM
        ecowas: Ecowas
        eeas: Europese Dienst voor Extern Optreden, EDEO
        eib: Europese Investeringsbank, EIB
        eu-council: Raad van de Europese Unie, EU-raad
        eurogroup: Eurogroep
        european-political-community: Europese Politieke Gemeenschap
        fao: FAO, Voedsel- en Landbouworganisatie
        farc: Farc
        fars: Fars
        fatf: FATF
        faz: FAZ
        fifa: Fifa
        financieele-dagblad: Financieele Dagblad
        francophonie: Organisatie van Franstalige Landen
        free-syrian-army: Vrije Syrische Leger
        friends-of-syria: Vrienden van Syrië
        g20: G20-landen
        g77: G77, Groep van 77
        g7: G7-landen
        global-coalition-against-isis: internationale coalitie tegen IS, anti-IS-coalitie
        haqqani-network: Haqqani-netwerk
        hezbollah: Hezbollah
        high-negotiations-committee: Hoge Onderhandelingscomité
        houthis: Houthi's, Houthi-rebellen
        hts: HTS
        iachr: Inter-Amerikaanse Commissie voor de Rechten van de Mens
        iaea: Internationaal Atoomenergieagentschap, IAEA, Atoomagentschap
        icao: Internationale Burgerluchtvaartorganisatie, ICAO
        icj: Internationaal Gerechtshof
        icrc: Internationale Comité van het Rode Kruis, Rode Kruis, ICRC
        icty: Joegoslavië-tribunaal, Joegoslaviëtribunaal
        idb: Inter-Amerikaanse Ontwikkelingsbank
        iea: Internationaal Energieagentschap, IEA
        ifrc: Internationale Federatie van Rode Kruis- en Rode Halve Maanverenigingen
        igad: Igad
        ilo: Internationale Arbeidsorganisatie
        imo: Internationale Maritieme Organisatie
        ioc: Internationaal Olympisch Comité, IOC
        iom: Internationale Organisatie voor Migratie, IOM
        irgc: Revolutionaire Garde, Iraanse Revolutionaire Garde
        irna: Irna
        islamic-jihad: Islamitische Jihad
        isna: Isna
        itu: Internationale Telecommunicatie-unie
        izvestia: Izvestija
        kataib-hezbollah: Kata'ib Hezbollah
        lima-group: Limagroep, Lima-groep
        lra: Verzetsleger van de Heer
        ltte: Tamil Tijgers
        middle-east-quartet: Midden-Oostenkwartet, Kwartet voor het Midden-Oosten
        minsk-group: Minskgroep, Minsk-groep, OVSE-Minskgroep
        minusma: Minusma
        monusco: Monusco
        msf: Artsen zonder Grenzen
        muslim-brotherhood: Moslimbroederschap
        nbc: NBC
        negev-forum: Negevforum
        new-development-bank: Nieuwe Ontwikkelingsbank
        non-aligned-movement: Beweging van Niet-Gebonden Landen
        nordic-council: Noordse Raad
        normandy-format: Normandië-formaat, Normandiëformaat, Normandië-overleg
        novaya-gazeta: Novaja Gazeta
        nrc: NRC
        nusra-front: Al-Nusra-front
        oas: Organisatie van Amerikaanse Staten
        ocha: OCHA
        oecd: OESO
        ohchr: VN-mensenrechtenbureau, VN-mensenrechtenkantoor
        oic: Organisatie van Islamitische Samenwerking, Organisatie voor Islamitische Samenwerking
        opcw: Organisatie voor het Verbod op Chemische Wapens
        opec: Opec
        organization-of-turkic-states: Organisatie van Turkse Staten
        pacific-alliance: Pacifische Alliantie
        pacific-islands-forum: Forum van Pacifische Eilanden, Forum van eilanden in de Stille Oceaan
        paris-club: Club van Parijs
        pca: Permanent Hof van Arbitrage
        peoples-daily: Volksdagblad
        peshmerga: peshmerga
        plo: PLO, Palestijnse Bevrijdingsorganisatie
        polisario-front: Polisario, Front Polisario, Polisariofront
        qassam-brigades: Qassam-brigades, al-Qassambrigades
        renamo: Renamo
        rfe-rl: Radio Free Europe
        rossiya-1: Rossija 1
        rsf: RSF
        sadc: Ontwikkelingsgemeenschap van Zuidelijk Afrika, SADC
        sco: Shanghai-samenwerkingsorganisatie, Shanghai Cooperation Organisation
        sdf: Syrische Democratische Strijdkrachten, SDF
        segib: Ibero-Amerikaans secretariaat
        shin-bet: Shin Beth, Sjien Bet
        sinaloa-cartel: Sinaloakartel
        syrian-national-coalition: Syrische Nationale Coalitie
        syrian-observatory: Syrisch Observatorium voor de Mensenrechten
        taliban: talibaan
        telegraaf: Telegraaf
        three-seas-initiative: Driezeeëninitiatief
        tplf: Volksbevrijdingsfront van Tigray, TPLF
        trilateral-contact-group: Trilaterale Contactgroep
        ttp: Pakistaanse Taliban
        ukraine-defense-contact-group: Ramsteingroep, Ramstein-groep, Oekraïne-contactgroep
        un-human-rights-council: VN-Mensenrechtenraad, Mensenrechtenraad
        unasur: Unasur
        unctad: Unctad
        undp: UNDP
        unep: UNEP, VN-milieuprogramma
        unesco: Unesco
        unfpa: VN-bevolkingsfonds
        unhcr: VN-vluchtelingenorganisatie
        unicef: Unicef, VN-kinderfonds
        unido: UNIDO
        unifil: Unifil
        union-for-the-mediterranean: Unie voor de Mediterrane Regio, Unie voor het Middellandse Zeegebied
        unodc: UNODC
        visegrad-group: Visegrádgroep, Visegrad-groep, Visegradlanden, Visegrád-landen
        volkskrant: de Volkskrant, Volkskrant
        wafa: Wafa
        wagner-group: Wagnergroep, Wagner-groep
        weimar-triangle: Weimardriehoek
        wfp: Wereldvoedselprogramma, WFP
        wipo: Wereldorganisatie voor de Intellectuele Eigendom
        wmo: Wereld Meteorologische Organisatie
        world-economic-forum: Wereld Economisch Forum
        """

    static let metonyms = """
        foreign-ministry@FR: Quai d'Orsay
        government@NL: Binnenhof
        defence-ministry@US: Pentagon
        presidency@FR: Élysée
        presidency@RU: Kremlin
        presidency@US: Witte Huis
        prime-ministers-office@DE: Bundeskanzleramt
        prime-ministers-office@GB: Downing Street
        prime-ministers-office@NL: Torentje
        """
}
