/// Dutch names of countries, peoples, cities and organisations, where they differ from the common tables.
enum DutchGeography {
    static let capitals = """
        capital: hoofdstad
        country: dat land, dit land, het land
        """

    static let countries = """
        AE: Verenigde Arabische Emiraten, Emiraten, VAE, de Emiraten
        BA: Bosnië, Bosnië-Herzegovina, Bosnië en Herzegovina
        BY: Wit-Rusland, Belarus
        CD: Congo, DR Congo, Democratische Republiek Congo
        CI: Ivoorkust
        CN: China, Volksrepubliek China
        CZ: Tsjechië
        GB: Groot-Brittannië, Engeland, VK, Verenigd Koninkrijk, Verenigd-Koninkrijk
        KP: Noord-Korea, Noord Korea
        KR: Zuid-Korea, Zuid Korea
        MM: Birma, Myanmar
        PS: Palestina, Palestijnse Autoriteit, Palestijnse gebieden, Palestijnse Gebieden
        SY: Syrië
        US: VS, Verenigde Staten, Amerika, VS van Amerika, Verenigde Staten van Amerika, U.S., USA
        VA: Vaticaan, Heilige Stoel, Vaticaanstad
        BD: Bangladesh
        CF: Centraal-Afrikaanse Republiek
        CG: Republiek Congo, Congo-Brazzaville
        CV: Kaapverdië
        DE: Bondsrepubliek
        DO: Dominicaanse Republiek
        FR: Franse Republiek
        IL: Joodse staat
        IR: Islamitische Republiek Iran, Islamitische Republiek
        KG: Kirgizië, Kirgistan
        MD: Moldavië, Moldova
        MK: Macedonië, Noord-Macedonië
        MV: Malediven
        NL: Holland
        QA: Katar
        RU: Russische Federatie, Russische federatie
        SA: Saoedi-Arabië, Saudi-Arabië
        SD: Soedan, Sudan
        SS: Zuid-Soedan, Zuid-Sudan
        SZ: Swaziland, Eswatini
        TL: Oost-Timor
        TR: Türkiye
        TW: Taiwan
        KW: Koeweit
        LY: Libië
        UA: Oekraïne
        XK: Kosovo
        HK: Hongkong
        TZ: Tanzania
        ZA: Zuid Afrika
        LK: Sri Lanka
        """

    static let demonyms = """
        AE: Emiraats(|e), Emirati
        AF: Afghaans(|e)
        AL: Albanees, Albanese
        AM: Armeens(|e)
        AO: Angolees, Angolese
        AR: Argentijns(|e)
        AT: Oostenrijks(|e)
        AU: Australisch(|e)
        AZ: Azerbeidzjaans(|e), Azerisch(|e), Azeri
        BA: Bosnisch(|e)
        BD: Bengaals(|e), Bengalees, Bengalese, Bangladeshi, Bangladesisch(|e)
        BE: Belgisch(|e), Vlaams(|e)
        BG: Bulgaars(|e)
        BH: Bahreins(|e), Bahreinisch(|e)
        BR: Braziliaans(|e)
        BY: Wit-Russisch(|e), Belarussisch(|e)
        CA: Canadees, Canadese
        CH: Zwitsers(|e)
        CL: Chileens(|e)
        CN: Chinees, Chinese
        CO: Colombiaans(|e)
        CU: Cubaans(|e)
        CY: Cypriotisch(|e), Cyprisch(|e)
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
        GB: Brits(|e), Engels(|e), Schots(|e)
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
        MM: Birmees, Birmese, Myanmarees, Myanmarese, Birmaans(|e)
        MX: Mexicaans(|e)
        MY: Maleisisch(|e)
        NG: Nigeriaans(|e)
        NL: Nederlands(|e), Hollands(|e)
        NO: Noors, Noorse
        NZ: Nieuw-Zeelands(|e)
        OM: Omaans(|e), Omanitisch(|e)
        PE: Peruaans(|e)
        PH: Filipijns(|e)
        PK: Pakistaans(|e)
        PL: Pools(|e)
        PS: Palestijns(|e)
        PT: Portugees, Portugese
        QA: Qatarees, Qatarese, Qatars(|e), Katarees, Katarese
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
        AD: Andorrees, Andorrese
        BB: Barbadiaans(|e)
        BF: Burkinees, Burkinese
        BI: Burundees, Burundese
        BJ: Benins(|e)
        BN: Bruneis(|e)
        BO: Boliviaans(|e)
        BT: Bhutaans(|e)
        BW: Botswaans(|e)
        CD: Congolees, Congolese
        CF: Centraal-Afrikaans(|e)
        CI: Ivoriaans(|e)
        CM: Kameroens(|e)
        CR: Costa Ricaans(|e)
        CV: Kaapverdisch(|e)
        DJ: Djiboutiaans(|e)
        DO: Dominicaans(|e)
        ER: Eritrees, Eritrese
        FJ: Fijisch(|e)
        GA: Gabonees, Gabonese
        GH: Ghanees, Ghanese
        GM: Gambiaans(|e)
        GN: Guinees, Guinese
        GT: Guatemalteeks(|e)
        GY: Guyaans(|e)
        HN: Hondurees, Hondurese
        HT: Haïtiaans(|e)
        JM: Jamaicaans(|e)
        KG: Kirgizisch(|e)
        KH: Cambodjaans(|e)
        LA: Laotiaans(|e)
        LI: Liechtensteins(|e)
        LK: Sri Lankaans(|e)
        LR: Liberiaans(|e)
        LS: Lesothaans(|e)
        MC: Monegaskisch(|e)
        ME: Montenegrijns(|e)
        MG: Malagassisch(|e)
        MK: Noord-Macedonisch(|e), Macedonisch(|e)
        ML: Malinees, Malinese
        MN: Mongools(|e)
        MR: Mauritaans(|e)
        MT: Maltees, Maltese
        MU: Mauritiaans(|e)
        MV: Maldivisch(|e)
        MW: Malawisch(|e)
        MZ: Mozambikaans(|e)
        NA: Namibisch(|e)
        NE: Nigerees, Nigerese
        NI: Nicaraguaans(|e)
        NP: Nepalees, Nepalese
        PA: Panamees, Panamese
        PY: Paraguayaans(|e)
        RW: Rwandees, Rwandese
        SL: Sierra Leoons(|e)
        SM: San Marinees, San Marinese
        SN: Senegalees, Senegalese
        SR: Surinaams(|e)
        SS: Zuid-Soedanees, Zuid-Soedanese
        SV: Salvadoraans(|e)
        TD: Tsjadisch(|e)
        TG: Togolees, Togolese
        TJ: Tadzjieks(|e)
        TL: Oost-Timorees, Oost-Timorese
        TM: Turkmeens(|e)
        TT: Trinidadiaans(|e)
        TZ: Tanzaniaans(|e)
        UG: Oegandees, Oegandese
        UY: Uruguayaans(|e)
        VA: Vaticaans(|e)
        ZM: Zambiaans(|e)
        ZW: Zimbabwaans(|e)
        AG: Antiguaans(|e)
        BS: Bahamaans(|e)
        BZ: Belizaans(|e)
        CG: Congo-Brazzavilliaans(|e)
        FM: Micronesisch(|e)
        GD: Grenadaans(|e)
        GQ: Equatoriaal-Guinees, Equatoriaal-Guinese
        GW: Guinee-Bissaus(|e)
        KI: Kiribatisch(|e)
        KM: Comorees, Comorese
        LC: Saint Luciaans(|e)
        MH: Marshalleilands(|e), Marshallees, Marshallese
        NR: Nauruaans(|e)
        PG: Papoea-Nieuw-Guinees, Papoea-Nieuw-Guinese
        PW: Palaus(|e)
        SB: Salomonseilands(|e)
        SC: Seychels(|e), Seychellois
        ST: Santomees, Santomese
        SZ: Swazisch(|e)
        TO: Tongaans(|e)
        TV: Tuvaluaans(|e)
        VC: Vincentiaans(|e)
        VU: Vanuatuaans(|e)
        WS: Samoaans(|e)
        """

    static let nationals = """
        CN: Chinezen
        DE: Duitsers
        FR: Fransen
        GB: Britten, Engelsen
        GR: Grieken
        IL: Israëliërs, Israëli's
        IR: Iraniërs
        NL: Nederlanders
        PS: Palestijnen
        RU: Russen
        SA: Saoedi's
        SY: Syriërs
        TR: Turken
        UA: Oekraïners
        US: Amerikanen
        AF: Afghanen
        AL: Albanezen
        AM: Armeniërs
        AR: Argentijnen
        AT: Oostenrijkers
        AU: Australiërs
        AZ: Azerbeidzjanen, Azeri's
        BE: Belgen
        BG: Bulgaren
        BR: Brazilianen
        BY: Wit-Russen, Belarussen
        CA: Canadezen
        CH: Zwitsers
        CL: Chilenen
        CO: Colombianen
        CU: Cubanen
        CZ: Tsjechen
        DK: Denen
        DZ: Algerijnen
        EE: Esten
        EG: Egyptenaren
        ES: Spanjaarden
        ET: Ethiopiërs
        FI: Finnen
        GE: Georgiërs
        HR: Kroaten
        HU: Hongaren
        ID: Indonesiërs
        IE: Ieren
        IN: Indiërs
        IQ: Irakezen
        IT: Italianen
        JO: Jordaniërs
        JP: Japanners
        KE: Kenianen
        KP: Noord-Koreanen
        KR: Zuid-Koreanen
        KZ: Kazachen
        LB: Libanezen
        LT: Litouwers
        LU: Luxemburgers
        LV: Letten
        LY: Libiërs
        MA: Marokkanen
        MK: Noord-Macedoniërs
        ML: Malinezen
        MX: Mexicanen
        NG: Nigerianen
        NO: Noren
        NZ: Nieuw-Zeelanders
        OM: Omani's
        PH: Filipino's
        PK: Pakistanen, Pakistani's
        PT: Portugezen
        QA: Qatarezen, Qatari's
        RO: Roemenen
        RS: Serviërs
        SD: Soedanezen
        SI: Slovenen
        SK: Slowaken
        SO: Somaliërs
        TN: Tunesiërs
        TW: Taiwanezen
        AE: Emirati's
        UZ: Oezbeken
        VE: Venezolanen
        VN: Vietnamezen
        XK: Kosovaren
        YE: Jemenieten
        ZA: Zuid-Afrikanen
        SR: Surinamers
        KG: Kirgiezen
        TJ: Tadzjieken
        MN: Mongolen
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
        Geneva: Genève, Geneve
        Jeddah: Djedda, Jeddah, Jedda, Djeddah
        Jerusalem: Jeruzalem
        Kabul: Kaboel
        Khartoum: Khartoem, Khartoum
        Kremlin: Kremlin, Kreml
        Kyiv: Kiev, Kyiv, Kiëv
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
        Karachi: Karatsji
        Karbala: Kerbala
        Karlovy Vary: Karlsbad
        Kerch: Kertsj
        Khabarovsk: Chabarovsk
        Khan Younis: Khan Yunis
        Khanty-Mansiysk: Chanty-Mansiejsk
        Kharkiv: Charkiv, Charkov
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
        Kryvyi Rih: Kryvy Rih
        Kunduz: Koendoez
        Kupiansk: Koepjansk
        Kursk: Koersk
        Kuwait City: Koeweit-Stad
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
        Munich: München, Munchen
        Mosul: Mosoel
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
        Riyadh: Riyad, Riaad, Riyadh
        Rome: Rome
        Saint Petersburg: Sint-Petersburg, Sint Petersburg, St. Petersburg, Petersburg
        Seoul: Seoul
        Sharm el-Sheikh: Sharm-el-Sheikh, Sharm el Sheikh, Sharm-el-Sjeik, Sharm el-Sjeikh
        Sochi: Sotsji
        Strasbourg: Straatsburg, Strasbourg
        Quirinal Palace: Quirinaal
        Red Square: Rode Plein
        Riga Castle: kasteel van Riga
        Rose Garden: Rozentuin
        Rostov-on-Don: Rostov aan de Don
        Royal Palace of Brussels: Koninklijk Paleis van Brussel
        Royal Palace of Laeken: kasteel van Laken
        Sakhalin: Sachalin
        Schönbrunn Palace: Schönbrunn
        Seville: Sevilla
        Shanghai: Sjanghai
        Shusha: Sjoesja
        Sievierodonetsk: Severodonetsk, Sjevjerodonetsk
        Sloviansk: Slovjansk
        Snake Island: Slangeneiland
        St. Peter's Basilica: Sint-Pietersbasiliek
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
        The Hague: Den Haag, s-Gravenhage
        Tiananmen Square: Plein van de Hemelse Vrede, Tiananmenplein
        Timbuktu: Timboektoe
        Tobruk: Tobroek
        Tokyo: Tokio
        Tripoli: Tripoli, Tripolis
        Trieste: Triëst
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
        Yerevan: Jerevan, Erevan
        Zurich: Zürich
        Élysée Palace: Élysée, Elysée, Elysee, Élysée-paleis, Elysée-paleis, Elyséepaleis
        Ashgabat: Asjchabad
        Astana: Noer-Sultan, Nur-Sultan
        Bern: Bern
        Bishkek: Bisjkek
        Buckingham Palace: Buckingham Palace
        Cancún: Cancun
        Chisinau: Chisinau, Kisjinev, Chișinău
        Djibouti: Djibouti
        Dushanbe: Doesjanbe
        Frankfurt: Frankfurt
        Gdansk: Danzig, Gdańsk
        Great Hall of the People: Grote Hal van het Volk
        Guatemala City: Guatemala-Stad
        Havana: Havana
        Hong Kong: Hongkong
        Istanbul: Istanboel
        Kazan: Kazan
        Kathmandu: Kathmandoe
        Kuwait City: Koeweit-Stad
        Lviv: Lviv, Lvov, Lemberg
        Marrakesh: Marrakech, Marrakesj
        Mogadishu: Mogadishu, Mogadisjoe
        Mumbai: Bombay
        N'Djamena: N'Djamena, Ndjamena
        Naples: Napels
        New Delhi: New Delhi, Delhi
        Nice: Nice
        Nouakchott: Nouakchott
        Palais des Nations: Palais des Nations, Paleis der Naties
        Panama City: Panama-Stad
        Paramaribo: Paramaribo
        Pristina: Pristina
        Reykjavik: Reykjavik
        Samarkand: Samarkand
        Sanaa: Sanaa, Sana
        Sarajevo: Sarajevo
        Shanghai: Sjanghai
        Singapore: Singapore
        Tashkent: Tasjkent
        Tirana: Tirana
        Ulaanbaatar: Ulaanbaatar, Oelan Bator
        Valletta: Valletta
        Vladivostok: Vladivostok
        Washington: Washington D.C., Washington DC
        Yalta: Jalta
        Yaoundé: Yaoundé
        Catshuis: Catshuis
        Binnenhof: Binnenhof
        Quirinal Palace: Quirinaal
        Bellevue Palace: Slot Bellevue, Schloss Bellevue
        Hofburg: Hofburg
        Windsor Castle: kasteel van Windsor
        Yakutsk: Jakoetsk
        Yangon: Rangoon
        Yaroslavl: Jaroslavl
        Yasukuni: Yasukuni-schrijn
        Yavoriv: Javoriv
        Yekaterinburg: Jekaterinenburg
        Ypres: Ieper
        Zaporizhzhia: Zaporizja, Zaporizjzja
        Zhytomyr: Zjytomyr
        """

    static let organizations = """
        african-union: Afrikaanse Unie, AU
        arab-league: Arabische Liga, Liga van Arabische Staten
        asean: ASEAN
        council-of-europe: Raad van Europa
        eu: Europese Unie, EU, EU-landen, EU-lidstaten, EU-lidstaat, EU-land
        european-commission: Europese Commissie
        european-council: Europese Raad, Europese raad
        european-parliament: Europees Parlement, Europese Parlement, Europarlement, EP
        gcc: Golfsamenwerkingsraad, Samenwerkingsraad van de Golf
        icc: Internationaal Strafhof, Strafhof, ICC
        imf: IMF, Internationaal Monetair Fonds, Internationale Monetaire Fonds
        islamic-state: Islamitische Staat, IS, terreurgroep IS, terreurbeweging IS
        nato: NAVO, Navo, NAVO-landen, NAVO-lidstaten, Noord-Atlantische Verdragsorganisatie, NAVO-bondgenoten
        osce: OVSE, Organisatie voor Veiligheid en Samenwerking in Europa
        ria-novosti: RIA, persbureau RIA
        un: Verenigde Naties, VN
        un-general-assembly: Algemene Vergadering van de Verenigde Naties, Algemene Vergadering van de VN, Algemene Vergadering, Algemene Vergadering der Verenigde Naties, VN-Algemene Vergadering, Algemene VN-vergadering
        un-security-council: VN-Veiligheidsraad, Veiligheidsraad, Veiligheidsraad van de VN, Veiligheidsraad van de Verenigde Naties
        who: Wereldgezondheidsorganisatie, WHO
        world-bank: Wereldbank, Wereldbankgroep
        wto: Wereldhandelsorganisatie, WTO
        afp: persbureau AFP
        al-jazeera: Al Jazeera, Al-Jazeera
        ap: persbureau AP, AP
        anp: persbureau ANP
        apec: APEC
        brics: BRICS, BRICS-landen, Brics, Brics-landen
        csto: CSTO, CVVO
        dpa: persbureau DPA, DPA
        ecowas: ECOWAS, Ecowas
        g7: G7, G7-landen
        g20: G20, G20-landen
        hamas: Hamas, terreurbeweging Hamas
        hezbollah: Hezbollah, Hezbollah-beweging
        houthis: Houthi's, Houthi-rebellen, Houthi-beweging
        iaea: IAEA, Internationaal Atoomenergieagentschap, Internationaal Atoomagentschap, atoomagentschap, VN-atoomagentschap, atoomwaakhond, atoomwaakhond IAEA, VN-atoomwaakhond, Atoomagentschap
        oas: OAS, Organisatie van Amerikaanse Staten
        oecd: OESO
        opcw: OPCW, Organisatie voor het Verbod op Chemische Wapens
        opec: OPEC, Opec
        sco: Shanghai-samenwerkingsorganisatie, Shanghai Samenwerkingsorganisatie, SCO, Shanghai Cooperation Organisation
        taliban: Taliban, taliban, talibaan
        tass: persbureau TASS, Tass, TASS
        reuters: persbureau Reuters
        interfax: persbureau Interfax
        xinhua: persbureau Xinhua, staatspersbureau Xinhua
        unhcr: UNHCR, VN-vluchtelingenorganisatie
        new-york-times: New York Times
        washington-post: Washington Post
        wall-street-journal: Wall Street Journal
        the-guardian: Guardian
        cia: CIA
        fbi: FBI
        celac: CELAC
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
        bucharest-nine: Boekarest-9
        caricom: Caricom
        cbs: CBS
        cis: Gemenebest van Onafhankelijke Staten, GOS
        cjeu: Europees Hof van Justitie, Hof van Justitie van de Europese Unie
        coalition-of-the-willing: coalitie van bereidwilligen
        comesa: Comesa
        commonwealth: Gemenebest
        communist-party-of-china: Communistische Partij van China, Chinese Communistische Partij
        dpp-taiwan: Democratische Progressieve Partij
        eaeu: Euraziatische Economische Unie
        east-african-community: Oost-Afrikaanse Gemeenschap
        east-asia-summit: Oost-Azië-top
        ebrd: Europese Bank voor Wederopbouw en Ontwikkeling
        ecb: Europese Centrale Bank, ECB
        echo-of-moscow: Echo Moskvy
        echr: Europees Hof voor de Rechten van de Mens, EHRM
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
        g77: G77, Groep van 77
        global-coalition-against-isis: internationale coalitie tegen IS, anti-IS-coalitie
        haqqani-network: Haqqani-netwerk
        high-negotiations-committee: Hoge Onderhandelingscomité
        hts: HTS
        iachr: Inter-Amerikaanse Commissie voor de Rechten van de Mens
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
        ocha: OCHA
        ohchr: VN-mensenrechtenbureau, VN-mensenrechtenkantoor
        oic: Organisatie van Islamitische Samenwerking, Organisatie voor Islamitische Samenwerking
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
        sdf: Syrische Democratische Strijdkrachten, SDF
        segib: Ibero-Amerikaans secretariaat
        shin-bet: Shin Beth, Sjien Bet
        sinaloa-cartel: Sinaloakartel
        syrian-national-coalition: Syrische Nationale Coalitie
        syrian-observatory: Syrisch Observatorium voor de Mensenrechten
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
        presidency@FR: Élysée, Elysée, Elysee, Élysée-paleis, Elysée-paleis
        presidency@RU: Kremlin, Kreml
        presidency@US: Witte Huis
        prime-ministers-office@DE: Bundeskanzleramt, Kanzleramt
        prime-ministers-office@GB: Downing Street, Downing Street 10
        prime-ministers-office@NL: Torentje, Catshuis
        presidency@DE: Slot Bellevue
        prime-ministers-office@FR: Matignon
        prime-ministers-office@IT: Palazzo Chigi
        prime-ministers-office@ES: Moncloa
        presidency@IT: Quirinaal
        government@GB: Whitehall
        government@BE: Wetstraat
        presidency@KR: Blauwe Huis
        foreign-ministry@US: Foggy Bottom
        """
}
