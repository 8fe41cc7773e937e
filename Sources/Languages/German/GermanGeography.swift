/// German names of countries, peoples, cities and organisations, where they differ from the common tables.
enum GermanGeography {
    static let capitals = """
        capital: Hauptstadt
        country: dieses Land, diesem Land, dieses Landes, jenes Land, jenem Land
        """

    static let countries = """
        AE: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Emirate, Emiraten, VAE, die Emirate
        BA: Bosnien, Bosnien-Herzegowina, Bosnien und Herzegowina
        BY: Belarus, Weißrussland
        CD: Kongo, DR Kongo, Demokratische Republik Kongo, Demokratischen Republik Kongo, Kongo-Kinshasa
        CI: Elfenbeinküste
        CN: China, Volksrepublik China, Volksrepublik, Rotchina
        CZ: Tschechien, Tschechische Republik, Tschechischen Republik
        GB: Großbritannien, England, Vereinigtes Königreich, Vereinigten Königreich, Vereinigte Königreich, Vereinigten Königreichs, UK
        KP: Nordkorea
        KR: Südkorea
        LB: Libanon
        MD: Moldau, Moldawien, Republik Moldau
        MM: Birma, Myanmar, Burma
        NL: Niederlande, Niederlanden, Holland
        PS: Palästina, Palästinensergebiete, Palästinensergebieten, Autonomiebehörde, Palästinensische Autonomiebehörde, Palästinensischen Autonomiebehörde, Palästinenserbehörde, Palästinensischen Gebiete, Palästinensischen Gebieten
        TR: Türkei, Türkiye
        US: USA, US, Vereinigte Staaten, Vereinigten Staaten, Amerika, Vereinigten Staaten von Amerika, Vereinigte Staaten von Amerika, U.S., US-Amerika
        VA: Vatikan, Heiliger Stuhl, Heiligen Stuhl, Vatikanstaat, Heiligen Stuhls, Vatikans
        AZ: Aserbaidschan
        BN: Brunei
        CF: Zentralafrikanische Republik, Zentralafrikanischen Republik
        CG: Republik Kongo, Kongo-Brazzaville
        CV: Kap Verde
        DE: Bundesrepublik, Bundesrepublik Deutschland
        DK: Dänemark
        DO: Dominikanische Republik, Dominikanischen Republik
        FR: Französische Republik, Französischen Republik
        GE: Georgien
        IR: Iran, Islamische Republik Iran, Islamischen Republik Iran
        IQ: Irak
        KG: Kirgisien, Kirgistan, Kirgisistan
        KH: Kambodscha
        LK: Sri Lanka
        MK: Mazedonien, Nord-Mazedonien
        MV: Malediven
        NE: Niger
        OM: Oman, Sultanat Oman
        PH: Philippinen
        QA: Qatar, Katar
        RU: Russische Föderation, Russischen Föderation
        SA: Königreich Saudi-Arabien
        SD: Sudan
        SS: Südsudan
        SZ: Swasiland, Eswatini
        TL: Osttimor
        TD: Tschad
        ZA: Südafrika
        ZW: Simbabwe
        SY: Syrien
        TW: Taiwan
        XK: Kosovo
        HK: Hongkong
        VN: Vietnam
        LR: Liberia
        """

    static let demonyms = """
        AE: emiratisch(|e|er|en|es|em)
        AF: afghanisch(|e|er|en|es|em), Kabuler
        AL: albanisch(|e|er|en|es|em)
        AM: armenisch(|e|er|en|es|em)
        AO: angolanisch(|e|er|en|es|em)
        AR: argentinisch(|e|er|en|es|em)
        AT: österreichisch(|e|er|en|es|em), Wiener
        AU: australisch(|e|er|en|es|em)
        AZ: aserbaidschanisch(|e|er|en|es|em)
        BA: bosnisch(|e|er|en|es|em)
        BD: bangladeschisch(|e|er|en|es|em)
        BE: belgisch(|e|er|en|es|em)
        BG: bulgarisch(|e|er|en|es|em)
        BH: bahrainisch(|e|er|en|es|em)
        BO: bolivianisch(|e|er|en|es|em)
        BR: brasilianisch(|e|er|en|es|em)
        BY: belarussisch(|e|er|en|es|em), weißrussisch(|e|er|en|es|em), belarusisch(|e|er|en|es|em)
        CA: kanadisch(|e|er|en|es|em)
        CH: schweizerisch(|e|er|en|es|em), Schweizer, Berner
        CL: chilenisch(|e|er|en|es|em)
        CN: chinesisch(|e|er|en|es|em), Pekinger
        CO: kolumbianisch(|e|er|en|es|em)
        CU: kubanisch(|e|er|en|es|em)
        CY: zyprisch(|e|er|en|es|em), zypriotisch(|e|er|en|es|em)
        CZ: tschechisch(|e|er|en|es|em), Prager
        DE: deutsch(|e|er|en|es|em), Berliner
        DK: dänisch(|e|er|en|es|em), Kopenhagener
        DZ: algerisch(|e|er|en|es|em)
        EC: ecuadorianisch(|e|er|en|es|em), ecuadorisch(|e|er|en|es|em)
        EE: estnisch(|e|er|en|es|em)
        EG: ägyptisch(|e|er|en|es|em), Kairoer
        ES: spanisch(|e|er|en|es|em), Madrider
        ET: äthiopisch(|e|er|en|es|em)
        FI: finnisch(|e|er|en|es|em)
        FR: französisch(|e|er|en|es|em), Pariser
        GB: britisch(|e|er|en|es|em), Londoner, englisch(|e|er|en|es|em), schottisch(|e|er|en|es|em)
        GE: georgisch(|e|er|en|es|em), Tifliser
        GH: ghanaisch(|e|er|en|es|em)
        GR: griechisch(|e|er|en|es|em), Athener
        HR: kroatisch(|e|er|en|es|em)
        HU: ungarisch(|e|er|en|es|em), Budapester
        ID: indonesisch(|e|er|en|es|em)
        IE: irisch(|e|er|en|es|em)
        IL: israelisch(|e|er|en|es|em)
        IN: indisch(|e|er|en|es|em)
        IQ: irakisch(|e|er|en|es|em), Bagdader
        IR: iranisch(|e|er|en|es|em), Teheraner
        IS: isländisch(|e|er|en|es|em)
        IT: italienisch(|e|er|en|es|em)
        JO: jordanisch(|e|er|en|es|em)
        JP: japanisch(|e|er|en|es|em), Tokioter
        KE: kenianisch(|e|er|en|es|em), kenyanisch(|e|er|en|es|em)
        KG: kirgisisch(|e|er|en|es|em)
        KH: kambodschanisch(|e|er|en|es|em)
        KP: nordkoreanisch(|e|er|en|es|em)
        KR: südkoreanisch(|e|er|en|es|em), Seouler
        KW: kuwaitisch(|e|er|en|es|em)
        KZ: kasachisch(|e|er|en|es|em)
        LB: libanesisch(|e|er|en|es|em)
        LT: litauisch(|e|er|en|es|em)
        LU: luxemburgisch(|e|er|en|es|em), Luxemburger
        LV: lettisch(|e|er|en|es|em)
        LY: libysch(|e|er|en|es|em)
        MA: marokkanisch(|e|er|en|es|em)
        MD: moldauisch(|e|er|en|es|em), moldawisch(|e|er|en|es|em)
        ME: montenegrinisch(|e|er|en|es|em)
        MK: nordmazedonisch(|e|er|en|es|em), mazedonisch(|e|er|en|es|em)
        ML: malisch(|e|er|en|es|em)
        MN: mongolisch(|e|er|en|es|em)
        MT: maltesisch(|e|er|en|es|em)
        MX: mexikanisch(|e|er|en|es|em)
        MY: malaysisch(|e|er|en|es|em), malaiisch(|e|er|en|es|em)
        NE: nigrisch(|e|er|en|es|em)
        NG: nigerianisch(|e|er|en|es|em)
        NL: niederländisch(|e|er|en|es|em), holländisch(|e|er|en|es|em)
        NO: norwegisch(|e|er|en|es|em), Osloer
        NZ: neuseeländisch(|e|er|en|es|em)
        OM: omanisch(|e|er|en|es|em)
        PE: peruanisch(|e|er|en|es|em)
        PH: philippinisch(|e|er|en|es|em)
        PK: pakistanisch(|e|er|en|es|em)
        PL: polnisch(|e|er|en|es|em), Warschauer
        PS: palästinensisch(|e|er|en|es|em)
        PT: portugiesisch(|e|er|en|es|em)
        QA: katarisch(|e|er|en|es|em), qatarisch(|e|er|en|es|em)
        RO: rumänisch(|e|er|en|es|em)
        RS: serbisch(|e|er|en|es|em), Belgrader
        RU: russisch(|e|er|en|es|em), Moskauer
        RW: ruandisch(|e|er|en|es|em)
        SA: saudisch(|e|er|en|es|em), saudi-arabisch(|e|er|en|es|em), saudiarabisch(|e|er|en|es|em)
        SD: sudanesisch(|e|er|en|es|em)
        SE: schwedisch(|e|er|en|es|em), Stockholmer
        SG: singapurisch(|e|er|en|es|em)
        SI: slowenisch(|e|er|en|es|em)
        SK: slowakisch(|e|er|en|es|em)
        SN: senegalesisch(|e|er|en|es|em)
        SO: somalisch(|e|er|en|es|em)
        SY: syrisch(|e|er|en|es|em)
        TH: thailändisch(|e|er|en|es|em)
        TN: tunesisch(|e|er|en|es|em)
        TR: türkisch(|e|er|en|es|em), Ankaraer
        TW: taiwanisch(|e|er|en|es|em), taiwanesisch(|e|er|en|es|em)
        UA: ukrainisch(|e|er|en|es|em), Kiewer
        UG: ugandisch(|e|er|en|es|em)
        US: amerikanisch(|e|er|en|es|em), US-amerikanisch(|e|er|en|es|em), Washingtoner
        UZ: usbekisch(|e|er|en|es|em)
        VE: venezolanisch(|e|er|en|es|em)
        VN: vietnamesisch(|e|er|en|es|em)
        XK: kosovarisch(|e|er|en|es|em), kosovo-albanisch(|e|er|en|es|em)
        YE: jemenitisch(|e|er|en|es|em)
        ZA: südafrikanisch(|e|er|en|es|em)
        AD: andorranisch(|e|er|en|es|em)
        BB: barbadisch(|e|er|en|es|em)
        BF: burkinisch(|e|er|en|es|em), burkinafasisch(|e|er|en|es|em)
        BI: burundisch(|e|er|en|es|em)
        BJ: beninisch(|e|er|en|es|em)
        BN: bruneiisch(|e|er|en|es|em)
        BT: bhutanisch(|e|er|en|es|em)
        BW: botsuanisch(|e|er|en|es|em), botswanisch(|e|er|en|es|em)
        CD: kongolesisch(|e|er|en|es|em)
        CF: zentralafrikanisch(|e|er|en|es|em)
        CI: ivorisch(|e|er|en|es|em)
        CM: kamerunisch(|e|er|en|es|em)
        CR: costa-ricanisch(|e|er|en|es|em), costaricanisch(|e|er|en|es|em)
        CV: kapverdisch(|e|er|en|es|em)
        DJ: dschibutisch(|e|er|en|es|em)
        DO: dominikanisch(|e|er|en|es|em)
        ER: eritreisch(|e|er|en|es|em)
        FJ: fidschianisch(|e|er|en|es|em)
        GA: gabunisch(|e|er|en|es|em)
        GM: gambisch(|e|er|en|es|em)
        GN: guineisch(|e|er|en|es|em)
        GQ: äquatorialguineisch(|e|er|en|es|em)
        GT: guatemaltekisch(|e|er|en|es|em)
        GY: guyanisch(|e|er|en|es|em)
        HN: honduranisch(|e|er|en|es|em)
        HT: haitianisch(|e|er|en|es|em)
        JM: jamaikanisch(|e|er|en|es|em)
        LA: laotisch(|e|er|en|es|em)
        LI: liechtensteinisch(|e|er|en|es|em), Liechtensteiner
        LK: sri-lankisch(|e|er|en|es|em), srilankisch(|e|er|en|es|em)
        LR: liberianisch(|e|er|en|es|em)
        LS: lesothisch(|e|er|en|es|em)
        MC: monegassisch(|e|er|en|es|em)
        MG: madagassisch(|e|er|en|es|em)
        MM: myanmarisch(|e|er|en|es|em), birmanisch(|e|er|en|es|em), burmesisch(|e|er|en|es|em)
        MR: mauretanisch(|e|er|en|es|em)
        MU: mauritisch(|e|er|en|es|em)
        MV: maledivisch(|e|er|en|es|em)
        MW: malawisch(|e|er|en|es|em)
        MZ: mosambikanisch(|e|er|en|es|em)
        NA: namibisch(|e|er|en|es|em)
        NI: nicaraguanisch(|e|er|en|es|em)
        NP: nepalesisch(|e|er|en|es|em)
        PA: panamaisch(|e|er|en|es|em)
        PY: paraguayisch(|e|er|en|es|em)
        SL: sierra-leonisch(|e|er|en|es|em)
        SR: surinamisch(|e|er|en|es|em)
        SS: südsudanesisch(|e|er|en|es|em)
        SV: salvadorianisch(|e|er|en|es|em)
        TD: tschadisch(|e|er|en|es|em)
        TG: togoisch(|e|er|en|es|em)
        TJ: tadschikisch(|e|er|en|es|em)
        TL: osttimoresisch(|e|er|en|es|em)
        TM: turkmenisch(|e|er|en|es|em)
        TT: trinidadisch(|e|er|en|es|em)
        TZ: tansanisch(|e|er|en|es|em)
        UY: uruguayisch(|e|er|en|es|em)
        VA: vatikanisch(|e|er|en|es|em)
        ZM: sambisch(|e|er|en|es|em)
        ZW: simbabwisch(|e|er|en|es|em)
        AG: antiguanisch(|e|er|en|es|em)
        BS: bahamaisch(|e|er|en|es|em)
        BZ: belizisch(|e|er|en|es|em)
        FM: mikronesisch(|e|er|en|es|em)
        GD: grenadisch(|e|er|en|es|em)
        GW: guinea-bissauisch(|e|er|en|es|em)
        KI: kiribatisch(|e|er|en|es|em)
        KM: komorisch(|e|er|en|es|em)
        LC: lucianisch(|e|er|en|es|em)
        MH: marshallisch(|e|er|en|es|em)
        NR: nauruisch(|e|er|en|es|em)
        PG: papua-neuguineisch(|e|er|en|es|em)
        PW: palauisch(|e|er|en|es|em)
        SC: seychellisch(|e|er|en|es|em)
        SM: san-marinesisch(|e|er|en|es|em)
        ST: são-toméisch(|e|er|en|es|em)
        SZ: swasiländisch(|e|er|en|es|em), eswatinisch(|e|er|en|es|em)
        TO: tongaisch(|e|er|en|es|em)
        TV: tuvaluisch(|e|er|en|es|em)
        VC: vincentisch(|e|er|en|es|em)
        VU: vanuatuisch(|e|er|en|es|em)
        WS: samoanisch(|e|er|en|es|em)
        """

    static let nationals = """
        CN: Chinesen
        FR: Franzosen
        GB: Briten, Engländer, Engländern
        GR: Griechen
        IL: Israelis
        IR: Iraner, Iranern
        PS: Palästinenser, Palästinensern
        RU: Russen
        SY: Syrer, Syrern
        TR: Türken
        UA: Ukrainer, Ukrainern
        US: Amerikaner, Amerikanern, US-Amerikaner
        AF: Afghanen
        AL: Albaner, Albanern
        AM: Armenier, Armeniern
        AR: Argentinier, Argentiniern
        AT: Österreicher, Österreichern
        AU: Australier, Australiern
        AZ: Aserbaidschaner, Aserbaidschanern
        BE: Belgier, Belgiern
        BG: Bulgaren
        BR: Brasilianer, Brasilianern
        BY: Belarussen, Weißrussen
        CA: Kanadier, Kanadiern
        CH: Schweizern
        CL: Chilenen
        CO: Kolumbianer, Kolumbianern
        CU: Kubaner, Kubanern
        CZ: Tschechen
        DE: Deutschen
        DK: Dänen
        DZ: Algerier, Algeriern
        EE: Esten
        EG: Ägypter, Ägyptern
        ES: Spanier, Spaniern
        ET: Äthiopier, Äthiopiern
        FI: Finnen
        GE: Georgier, Georgiern
        HR: Kroaten
        ID: Indonesier, Indonesiern
        IE: Iren
        IN: Inder, Indern
        IQ: Iraker, Irakern
        IT: Italiener, Italienern
        JO: Jordanier, Jordaniern
        JP: Japaner, Japanern
        KE: Kenianer, Kenianern
        KP: Nordkoreaner, Nordkoreanern
        KR: Südkoreaner, Südkoreanern
        KZ: Kasachen
        LB: Libanesen
        LT: Litauer, Litauern
        LV: Letten
        LY: Libyer, Libyern
        MA: Marokkaner, Marokkanern
        MK: Nordmazedonier, Mazedonier
        ML: Malier, Maliern
        MX: Mexikaner, Mexikanern
        NG: Nigerianer, Nigerianern
        NL: Niederländer, Niederländern, Holländer, Holländern
        NO: Norweger, Norwegern
        NZ: Neuseeländer, Neuseeländern
        OM: Omaner, Omanern
        PH: Philippiner
        PK: Pakistaner, Pakistanern, Pakistanis
        PT: Portugiesen
        QA: Katarer, Katarern, Kataris
        RO: Rumänen
        RS: Serben
        SA: Saudis, Saudi-Araber, Saudi-Arabern
        SD: Sudanesen
        SI: Slowenen
        SK: Slowaken
        SO: Somalier, Somaliern
        TN: Tunesier, Tunesiern
        TW: Taiwaner, Taiwanern
        AE: Emiratis, Emiratern
        UZ: Usbeken
        VE: Venezolaner, Venezolanern
        VN: Vietnamesen
        XK: Kosovaren
        YE: Jemeniten
        ZA: Südafrikaner, Südafrikanern
        KG: Kirgisen
        TJ: Tadschiken
        MN: Mongolen
        MM: Birmanen
        NE: Nigrer
        PE: Peruaner, Peruanern
        EC: Ecuadorianer, Ecuadorianern
        BO: Bolivianer, Bolivianern
        """

    static let cities = """
        Abu Dhabi: Abu Dhabi
        Addis Ababa: Addis Abeba
        African Union Headquarters: Sitz der Afrikanischen Union
        Afrin: Efrîn
        Ahvaz: Ahwas
        Akasaka Palace: Akasaka-Palast
        Al-Ittihadiya Palace: Ittihadiya-Palast
        Al-Yamamah Palace: Jamama-Palast
        Alexandria: Alexandrien
        Algiers: Algier
        Amalienborg: Schloss Amalienborg
        Antwerp: Antwerpen
        Apostolic Palace: Apostolischer Palast, Apostolischen Palast
        Aqaba: Akaba
        Arkhangelsk: Archangelsk
        Ashdod: Aschdod
        Ashgabat: Aschgabat, Aschchabad
        Ashkelon: Aschkelon
        Astana: Astana, Nur-Sultan
        Astrakhan: Astrachan
        Aswan: Assuan
        Athens: Athen
        Avdiivka: Awdijiwka
        Azores: Azoren
        Baabda Palace: Präsidentenpalast in Baabda
        Baghdad: Bagdad
        Bakhmut: Bachmut
        Baku: Baku
        Beersheba: Beerscheba, Be'er Scheva
        Beijing: Peking
        Beirut: Beirut
        Beit Hanoun: Beit Hanun
        Beit Lahia: Beit Lahija
        Belgrade: Belgrad
        Bellevue Palace: Schloss Bellevue
        Belvedere Palace: Schloss Belvedere
        Bengaluru: Bangalore
        Benghazi: Bengasi
        Berdiansk: Berdjansk
        Bethlehem: Betlehem
        Bishkek: Bischkek
        Blagoveshchensk: Blagoweschtschensk
        Blue House: Blaues Haus, Blauen Haus
        Bolzano: Bozen
        Brandenburg Gate: Brandenburger Tor
        Bratislava: Pressburg
        Brno: Brünn
        Bruges: Brügge
        Brussels: Brüssel
        Bryansk: Brjansk
        Bucha: Butscha
        Bucharest: Bukarest
        Buda Castle: Burgpalast
        Bukhara: Buchara, Buxoro
        Busan: Pusan
        Bushehr: Buschehr
        Cairo: Kairo
        Çankaya Palace: Çankaya-Palast
        Cape Town: Kapstadt
        Cappadocia: Kappadokien
        Carthage: Karthago
        Carthage Palace: Präsidentenpalast in Karthago
        Cheboksary: Tscheboksary
        Chelyabinsk: Tscheljabinsk
        Cherkasy: Tscherkassy
        Chernihiv: Tschernihiw
        Chernivtsi: Czernowitz, Tscherniwzi
        Chernobyl: Tschernobyl
        Chigi Palace: Palazzo Chigi
        Chisinau: Kischinau
        Cholpon-Ata: Tscholpon-Ata
        Christiansborg: Schloss Christiansborg
        Cluj-Napoca: Klausenburg
        Cologne: Köln
        Copenhagen: Kopenhagen
        Corfu: Korfu
        Cotroceni Palace: Cotroceni-Palast
        Crete: Kreta
        Czernin Palace: Czernin-Palais
        Damascus: Damaskus
        Dar es Salaam: Daressalam, Dar es Salam
        Daraa: Deraa
        Daugavpils: Dünaburg
        Dead Sea: Totes Meer, Toten Meer
        Debaltseve: Debalzewe
        Deir ez-Zor: Deir al-Sor, Deir Essor
        Dolmabahçe Palace: Dolmabahçe-Palast
        Donetsk: Donezk
        Duhok: Dohuk
        Dunkirk: Dünkirchen
        Dushanbe: Duschanbe
        East Jerusalem: Ostjerusalem, Ost-Jerusalem
        Egmont Palace: Egmont-Palast
        El Arish: Al-Arisch
        El Fasher: Al-Faschir, El Fascher
        Élysée Palace: Élysée-Palast, Elysée-Palast, Elysee-Palast, Élysée-Palast in Paris, Elysée Palast, Elysee Palast
        Erbil: Arbil
        Europa Building: Europagebäude, Europa-Gebäude
        Fallujah: Falludscha
        Federal Palace: Bundeshaus
        Fez: Fès
        Forbidden City: Verbotene Stadt, Verbotenen Stadt
        Fordow: Fordo
        Fort de Brégançon: Fort Brégançon, Festung Brégançon
        Frankfurt an der Oder: Frankfurt/Oder
        Ganja: Gandscha
        Gaza City: Gaza-Stadt
        Gdansk: Danzig
        Geneina: Al-Dschunaina
        Geneva: Genf
        Genoa: Genua
        Ghent: Gent
        Giza: Gizeh, Giseh
        Gomel: Homel
        Gothenburg: Göteborg
        Grand Kremlin Palace: Großer Kremlpalast
        Great Hall of the People: Große Halle des Volkes, Großen Halle des Volkes
        Green Zone: Grüne Zone, Grünen Zone
        Guangzhou: Kanton
        Guantánamo Bay: Guantánamo-Bucht
        Guatemala City: Guatemala-Stadt
        Gyumri: Gjumri
        Hanover: Hannover
        Hasakah: Hasaka, Al-Hasaka
        Havana: Havanna
        Jeddah: Dschidda, Jeddah, Dschiddah
        Jerusalem: Jerusalem
        Khartoum: Khartum, Chartum
        Heraklion: Iraklio
        Herzliya: Herzlija, Herzlia
        Hiroshima Peace Memorial Park: Friedenspark in Hiroshima
        Ho Chi Minh City: Ho-Chi-Minh-Stadt
        Hodeidah: Hudaida, Hodeida
        Hofburg: Wiener Hofburg
        Horlivka: Horliwka
        Hostomel: Gostomel
        Ivano-Frankivsk: Iwano-Frankiwsk
        Izium: Isjum
        Jabalia: Dschabalija, Dschabalia
        Jalalabad: Dschalalabad
        Jenin: Dschenin
        Juba: Dschuba
        Kadriorg: Schloss Kadriorg
        Kaliningrad: Königsberg
        Karachi: Karatschi
        Karbala: Kerbela
        Karlovy Vary: Karlsbad
        Kashgar: Kaschgar
        Kathmandu: Katmandu
        Kazan: Kasan
        Kerch: Kertsch
        Khabarovsk: Chabarowsk
        Khan Younis: Chan Junis
        Khanty-Mansiysk: Chanty-Mansijsk
        Kharkiv: Charkiw, Charkow
        Kherson: Cherson
        Khmelnytskyi: Chmelnyzkyj
        Khujand: Chudschand
        King David Hotel: König-David-Hotel
        Kiryat Shmona: Kirjat Schmona
        Klaipėda: Memel
        Kolkata: Kalkutta
        Konstantin Palace: Konstantinpalast
        Košice: Kaschau
        Kostiantynivka: Kostjantyniwka
        Kraków: Krakau
        Krasnoyarsk: Krasnojarsk
        Kremenchuk: Krementschuk
        Kremlin: Kreml
        Kryvyi Rih: Krywyj Rih
        Kunduz: Kundus
        Kupiansk: Kupjansk
        Kuwait City: Kuwait-Stadt
        Kyiv: Kiew
        Lachin: Latschin
        Larnaca: Larnaka
        Lashkar Gah: Laschkar Gah
        Latakia: Lattakia
        Leuven: Löwen
        Liège: Lüttich
        Lisbon: Lissabon
        Livadia Palace: Liwadija-Palast
        Lucerne: Luzern
        Luhansk: Lugansk
        Luxembourg: Luxemburg
        Lviv: Lwiw, Lemberg
        Lysychansk: Lyssytschansk
        Majdal Shams: Madschdal Schams
        Makhachkala: Machatschkala
        Manbij: Manbidsch
        Maribor: Marburg an der Drau
        Mariinskyi Palace: Marienpalast, Mariinskyj-Palast
        Marrakesh: Marrakesch
        Mashhad: Maschhad
        Maximos Mansion: Villa Maximos
        Mazar-i-Sharif: Masar-i-Scharif
        Mecca: Mekka
        Mechelen: Mecheln
        Mekelle: Mekele
        Merdeka Palace: Merdeka-Palast
        Mexico City: Mexiko-Stadt
        Milan: Mailand
        Mogadishu: Mogadischu
        Mogilev: Mogiljow
        Moncloa: Moncloa-Palast
        Moscow: Moskau
        Mosul: Mossul
        Mumbai: Bombay
        Munich: München
        Muqataa: Mukata
        Muscat: Maskat
        Mykolaiv: Mykolajiw
        Nabatieh: Nabatija
        Najaf: Nadschaf
        Nakhchivan: Nachitschewan
        Nanjing: Nanking
        Naples: Neapel
        Naqoura: Nakura
        Natanz: Natans
        NATO Headquarters: Nato-Hauptquartier
        Naypyidaw: Naypyitaw
        New Alamein: Neu-Alamein
        New Delhi: Neu-Delhi, Delhi
        Nice: Nizza
        Nicosia: Nikosia
        Niš: Nisch
        Nizhny Novgorod: Nischni Nowgorod
        Noordeinde Palace: Palast Noordeinde
        Nova Kakhovka: Nowa Kachowka
        Novo-Ogaryovo: Nowo-Ogarjowo
        Novorossiysk: Noworossijsk
        Novosibirsk: Nowosibirsk
        Nuremberg: Nürnberg
        Odesa: Odessa
        Osh: Osch
        Ostend: Ostende
        Palace of Independence: Unabhängigkeitspalast, Palast der Unabhängigkeit
        Palace of the Revolution: Palast der Revolution
        Palace of Versailles: Schloss Versailles
        Palais des Nations: Völkerbundpalast
        Panama City: Panama-Stadt
        Peshawar: Peschawar
        Piraeus: Piräus
        Plovdiv: Plowdiw
        Plzeň: Pilsen
        Pokrovsk: Pokrowsk
        Prague: Prag
        Prague Castle: Prager Burg
        Pskov: Pskow
        Pyongyang: Pjöngjang
        Qalqilya: Kalkilia
        Qamishli: Kamischli, Qamischli
        Qom: Ghom
        Quebec City: Québec
        Quirinal Palace: Quirinalspalast, Quirinal
        Red Square: Roter Platz, Roten Platz
        Riga Castle: Rigaer Schloss
        Riyadh: Riad
        Rome: Rom
        Saint Petersburg: Sankt Petersburg, St. Petersburg, Petersburg
        Singapore: Singapur
        Sharm el-Sheikh: Scharm el-Scheich, Scharm el Scheich, Scharm el-Scheikh, Scharm al-Scheich
        Rose Garden: Rosengarten des Weißen Hauses
        Rostov-on-Don: Rostow am Don
        Royal Castle in Warsaw: Königsschloss in Warschau, Warschauer Königsschloss
        Royal Palace of Laeken: Schloss Laeken
        Sakhalin: Sachalin
        Samarkand: Samarqand
        Schönbrunn Palace: Schloss Schönbrunn
        Sevastopol: Sewastopol
        Seville: Sevilla
        Shanghai: Schanghai
        Sharjah: Schardscha
        Shiraz: Schiras
        Shusha: Schuscha
        Shymkent: Schymkent
        Sibiu: Hermannstadt
        Sidon: Saida
        Sievierodonetsk: Sjewjerodonezk, Sewerodonezk
        Sinjar: Sindschar
        Sloviansk: Slowjansk
        Snake Island: Schlangeninsel
        Sochi: Sotschi
        St. Peter's Basilica: Petersdom
        Strasbourg: Straßburg
        Suez: Sues
        Sukhumi: Suchumi
        Sulaymaniyah: Sulaimaniya, Suleimanija
        Suwayda: Suweida, Sweida
        Svalbard: Spitzbergen
        Szczecin: Stettin
        Tabriz: Täbris
        Tahrir Square: Tahrir-Platz
        Taiz: Tais
        Tangier: Tanger
        Tashkent: Taschkent
        Tbilisi: Tiflis
        Tehran: Teheran
        The Hague: Den Haag, Haag
        Terezín: Theresienstadt
        Tiananmen Square: Platz des Himmlischen Friedens, Tiananmen-Platz
        Timișoara: Temeswar
        Tokyo: Tokio
        Trieste: Triest
        Tripoli: Tripolis
        Tskhinvali: Zchinwali
        Tulkarm: Tulkarem
        Tyre: Tyros
        Ulaanbaatar: Ulan-Bator
        UN Headquarters: UN-Hauptquartier, UN-Hauptsitz
        Urumqi: Urumtschi
        Uzhhorod: Uschhorod
        Vatican City: Vatikanstadt
        Venice: Venedig
        Victoria Falls: Victoriafälle
        Vienna: Wien
        Vilnius: Vilnius, Wilna
        Vinnytsia: Winnyzja
        Vitebsk: Witebsk
        Vladikavkaz: Wladikawkas
        Vladivostok: Wladiwostok
        Volgograd: Wolgograd
        Voronezh: Woronesch
        Vovchansk: Wowtschansk
        Vuhledar: Wuhledar
        Vyborg: Wyborg
        Warsaw: Warschau
        White House: Weißes Haus, Weißen Haus, Weiße Haus, Weißen Hauses
        Western Wall: Klagemauer
        Windsor Castle: Schloss Windsor
        Wrocław: Breslau
        Yakutsk: Jakutsk
        Yalta: Jalta
        Yangon: Rangun
        Yaroslavl: Jaroslawl
        Yasukuni: Yasukuni-Schrein
        Yavoriv: Jaworiw
        Yekaterinburg: Jekaterinburg
        Yerevan: Eriwan, Jerewan
        Yongbyon: Nyŏngbyŏn
        Ypres: Ypern
        Zanzibar: Sansibar
        Zaporizhzhia: Saporischschja, Saporoschje
        Zhytomyr: Schytomyr
        Zurich: Zürich
        Élysée Palace: Élysée-Palast, Elysée-Palast, Elysee-Palast, Élysée-Palast in Paris, Elysée Palast, Elysee Palast, Élyséepalast, Elyséepalast
        Accra: Akkra
        Aleppo: Aleppo
        Antalya: Antalya
        Ashgabat: Aschgabat, Aschchabad
        Bern: Bern
        Bishkek: Bischkek
        Bratislava: Pressburg
        Buckingham Palace: Buckingham-Palast, Buckingham Palast
        Cancún: Cancun
        Canberra: Canberra
        Chisinau: Chisinau, Kischinau, Kischinew, Chișinău
        Dakar: Dakar
        Dhaka: Dhaka
        Djibouti: Dschibuti
        Doha: Doha
        Dushanbe: Duschanbe
        Gdansk: Danzig
        Great Hall of the People: Große Halle des Volkes, Großen Halle des Volkes
        Guatemala City: Guatemala-Stadt
        Hague Peace Palace: Friedenspalast
        Hanoi: Hanoi
        Hofburg: Hofburg, Wiener Hofburg
        Hong Kong: Hongkong
        Islamabad: Islamabad
        Istanbul: Istanbul
        Jakarta: Jakarta
        Juba: Dschuba, Juba
        Kabul: Kabul
        Kathmandu: Katmandu, Kathmandu
        Kazan: Kasan
        Kigali: Kigali
        Kinshasa: Kinshasa
        Kuwait City: Kuwait-Stadt
        Ljubljana: Laibach
        Los Cabos: Los Cabos
        Marrakesh: Marrakesch
        Mogadishu: Mogadischu
        Mumbai: Bombay
        N'Djamena: N’Djamena, Ndjamena
        New Delhi: Neu-Delhi, Neu Delhi, Delhi
        Nouakchott: Nouakchott, Nuakschott
        Ottawa: Ottawa
        Palais des Nations: Palais des Nations, Völkerbundpalast, Genfer Völkerbundpalast
        Panama City: Panama-Stadt
        Phnom Penh: Phnom Penh
        Port-au-Prince: Port-au-Prince
        Pristina: Pristina, Prishtina
        Rabat: Rabat
        Reykjavik: Reykjavik, Reykjavík
        Samarkand: Samarkand
        Sanaa: Sanaa, Sana
        San Salvador: San Salvador
        Sarajevo: Sarajewo, Sarajevo
        Seoul: Seoul, Söul
        Shanghai: Shanghai, Schanghai
        Skopje: Skopje
        Sofia: Sofia
        Tirana: Tirana
        Tunis: Tunis
        Tel Aviv: Tel Aviv
        Ulaanbaatar: Ulan Bator, Ulan-Bator
        Vientiane: Vientiane
        Vladivostok: Wladiwostok
        Yaoundé: Jaunde, Yaounde
        Salzburg: Salzburg
        Quirinal Palace: Quirinalspalast, Quirinal
        Meseberg: Schloss Meseberg
        Elmau: Schloss Elmau
        Mar-a-Lago: Mar-a-Lago
        Planalto Palace: Planalto-Palast
        Downing Street: Downing Street 10
        """

    static let organizations = """
        african-union: Afrikanische Union, Afrikanischen Union, AU
        arab-league: Arabische Liga, Arabischen Liga, Liga der Arabischen Staaten
        council-of-europe: Europarat, Europarats
        dpa: Deutsche Presse-Agentur, Deutschen Presse-Agentur, dpa, Deutsche Presseagentur
        eu: Europäische Union, Europäischen Union, EU, Europäischer Union, EU-Staaten, EU-Länder, EU-Mitgliedstaaten, EU-Mitgliedsstaaten
        european-commission: Europäische Kommission, EU-Kommission, Europäischen Kommission, EU-Kommissionen, Brüsseler Kommission, Brüsseler Behörde
        european-council: Europäischer Rat, Europäischen Rat, Europäischen Rates, Europäischen Rats, EU-Rat
        european-parliament: Europaparlament, Europäisches Parlament, EU-Parlament, Europaparlaments, Europäischen Parlament, Europäischen Parlaments, EU-Parlaments
        g7: G7, G7-Staaten, G-7, G7-Länder, Gruppe der Sieben, Gruppe der sieben
        g20: G20, G20-Staaten, G-20, G20-Länder
        gcc: Golfkooperationsrat, Golf-Kooperationsrat, Golfkooperationsrats, Golf-Kooperationsrats
        hezbollah: Hisbollah, Hisbollah-Miliz, Hizbollah, Hisbolla
        houthis: Huthi-Miliz, Huthis, Huthi-Rebellen, Huthi, Huthi-Milizen, Huthi-Bewegung, Ansar Allah
        iaea: IAEA, IAEO, Atomenergiebehörde, Internationale Atomenergiebehörde, Internationalen Atomenergiebehörde, Internationale Atomenergie-Behörde, Internationalen Atomenergie-Behörde, Internationale Atomenergie-Organisation, Internationalen Atomenergie-Organisation, UN-Atombehörde, UN-Atomenergiebehörde, Atomenergie-Behörde, Atombehörde
        icc: Internationaler Strafgerichtshof, Internationalen Strafgerichtshof, Internationalen Strafgerichtshofs, IStGH, Weltstrafgericht
        imf: IWF, Internationaler Währungsfonds, Internationalen Währungsfonds, Weltwährungsfonds
        islamic-state: Islamischer Staat, IS, IS-Miliz, Terrormiliz IS, Terrormiliz Islamischer Staat, Islamischen Staat, Islamischen Staats
        nato: Nato, NATO, Nordatlantikpakt, Nato-Staaten, NATO-Staaten, Nato-Partner, Nordatlantische Allianz, Nordatlantischen Allianz
        osce: OSZE, Organisation für Sicherheit und Zusammenarbeit in Europa
        un: Vereinte Nationen, Vereinten Nationen, UNO, UN, Uno, Vereinter Nationen
        un-general-assembly: UN-Generalversammlung, UN-Vollversammlung, UNO-Generalversammlung, Generalversammlung der Vereinten Nationen, UN-Vollversammlungen, UNO-Vollversammlung, Uno-Vollversammlung, Uno-Generalversammlung, Vollversammlung der Vereinten Nationen, UNO-Generaldebatte, UN-Generaldebatte, Generaldebatte der Vereinten Nationen
        un-security-council: UN-Sicherheitsrat, Sicherheitsrat, UNO-Sicherheitsrat, UN-Sicherheitsrats, Sicherheitsrats, Sicherheitsrat der Vereinten Nationen, Uno-Sicherheitsrat, Weltsicherheitsrat, Weltsicherheitsrats, UN-Sicherheitsrates, Sicherheitsrates, Uno-Sicherheitsrats
        who: Weltgesundheitsorganisation, WHO, Weltgesundheitsbehörde
        world-bank: Weltbank, Weltbankgruppe
        wto: Welthandelsorganisation, WTO
        afp: Agence France-Presse
        al-jazeera: Al-Dschasira, Al Dschasira, Al-Jazeera, Al-Dschazira
        ap: Nachrichtenagentur AP, AP
        apec: Apec, APEC
        asean: Asean, ASEAN, ASEAN-Staaten, Asean-Staaten
        brics: Brics, BRICS-Staaten, Brics-Staaten
        celac: Celac
        csto: OVKS, Organisation des Vertrags über kollektive Sicherheit
        ecowas: Ecowas, Westafrikanische Wirtschaftsgemeinschaft, Westafrikanischen Wirtschaftsgemeinschaft
        oecd: OECD
        opcw: OPCW, Organisation für das Verbot chemischer Waffen
        opec: Opec, OPEC
        oas: OAS, Organisation Amerikanischer Staaten
        sco: SOZ, SCO, Shanghaier Organisation für Zusammenarbeit, Shanghai-Organisation, Schanghaier Organisation für Zusammenarbeit
        taliban: radikalislamische Taliban, radikalislamischen Taliban, Taliban-Regierung
        tass: Tass, TASS, Itar-Tass
        ria-novosti: Ria Nowosti, RIA Nowosti, RIA, Ria
        unhcr: UN-Flüchtlingshilfswerk, UNHCR, Uno-Flüchtlingshilfswerk, UN-Flüchtlingskommissariat
        cia: CIA, US-Geheimdienst CIA
        fbi: FBI, US-Bundespolizei FBI
        hamas: Hamas, radikalislamische Hamas, radikalislamischen Hamas, islamistische Hamas, islamistischen Hamas, Hamas-Führung
        interfax: Agentur Interfax
        reuters: Nachrichtenagentur Reuters, Agentur Reuters
        xinhua: Xinhua, Nachrichtenagentur Xinhua, Staatsagentur Xinhua
        kcna: Staatsagentur KCNA, Nachrichtenagentur KCNA
        new-york-times: New York Times
        wall-street-journal: Wall Street Journal
        washington-post: Washington Post
        the-guardian: Guardian, Londoner Guardian
        fatah: Fatah, Fatah-Bewegung, Fatah-Partei
        adb: Asiatische Entwicklungsbank, Asiatischen Entwicklungsbank
        african-development-bank: Afrikanische Entwicklungsbank, Afrikanischen Entwicklungsbank
        aiib: Asiatische Infrastrukturinvestmentbank, AIIB
        al-arabiya: Al-Arabija, Al-Arabiya
        al-qaeda: Al-Kaida, al-Qaida
        al-shabaab: Al-Schabab, Al-Shabaab, Shabaab-Miliz
        alliance-of-sahel-states: Allianz der Sahelstaaten, Allianz der Sahel-Staaten
        andean-community: Andengemeinschaft
        ansa: Ansa
        apa: APA
        aqim: Al-Kaida im Islamischen Maghreb
        arab-maghreb-union: Union des Arabischen Maghreb
        arakan-army: Arakan-Armee
        arctic-council: Arktischer Rat, Arktischen Rat, Arktische Rat
        ard: ARD-Hauptstadtstudio
        asean-regional-forum: Asean-Regionalforum
        asem: Asem
        au-peace-security-council: Friedens- und Sicherheitsrat der Afrikanischen Union
        aukus: Aukus
        belga: Nachrichtenagentur Belga
        belta: Belta
        bild: Bild am Sonntag
        bimstec: Bimstec
        bnd: Bundesnachrichtendienst
        bsec: Schwarzmeer-Wirtschaftskooperation
        bucharest-nine: Bukarest Neun, Bukarester Neun
        caricom: Caricom
        cbs: CBS
        cis: Gemeinschaft Unabhängiger Staaten, GUS
        cjeu: Europäischer Gerichtshof, Europäischen Gerichtshof, EuGH
        clan-del-golfo: Golf-Clan
        coalition-of-the-willing: Koalition der Willigen
        comesa: Comesa
        commonwealth: Commonwealth
        communist-party-of-china: Kommunistische Partei Chinas, KP Chinas
        cplp: Gemeinschaft der portugiesischsprachigen Länder
        der-spiegel: Spiegel Online
        dpp-taiwan: Demokratische Fortschrittspartei
        eaeu: Eurasische Wirtschaftsunion, Eurasischen Wirtschaftsunion
        east-african-community: Ostafrikanische Gemeinschaft, Ostafrikanischen Gemeinschaft
        east-asia-summit: Ostasiengipfel, Ostasien-Gipfel
        ebrd: Europäische Bank für Wiederaufbau und Entwicklung
        ecb: Europäische Zentralbank, Europäischen Zentralbank, EZB
        eccas: Wirtschaftsgemeinschaft Zentralafrikanischer Staaten
        echo-of-moscow: Echo Moskwy
        echr: Europäischer Gerichtshof für Menschenrechte, Europäischen Gerichtshof für Menschenrechte, EGMR
        eclac: Cepal
        eeas: Europäischer Auswärtiger Dienst, Europäischen Auswärtigen Dienst, EAD
        efta: Efta
        eib: Europäische Investitionsbank, Europäischen Investitionsbank, EIB
        eu-council: Rat der Europäischen Union, EU-Rat, EU-Ministerrat
        eurogroup: Eurogruppe
        european-political-community: Europäische Politische Gemeinschaft, Europäischen Politischen Gemeinschaft
        fao: Welternährungsorganisation, FAO
        farc: Farc
        fars: Fars
        fatf: FATF
        faz: FAZ, Frankfurter Allgemeinen Zeitung, Frankfurter Allgemeine
        fed: US-Notenbank Fed
        fifa: Fifa
        francophonie: Internationale Organisation der Frankophonie, Frankophonie
        free-syrian-army: Freie Syrische Armee, Freien Syrischen Armee
        friends-of-syria: Freunde Syriens
        g5-sahel: G5-Sahel
        g77: G77, Gruppe der 77
        g8: G-8
        gazprom: Gasprom
        gecf: Forum Gas exportierender Länder
        global-coalition-against-isis: Anti-IS-Koalition, Internationale Anti-IS-Koalition
        handelsblatt: Handelsblatts
        haqqani-network: Hakkani-Netzwerk, Haqqani-Netzwerk
        high-negotiations-committee: Hohes Verhandlungskomitee, Hohe Verhandlungskomitee, Hohen Verhandlungskomitees
        hts: Hayat Tahrir al-Scham, Haiat Tahrir al-Scham, HTS
        iachr: Interamerikanische Menschenrechtskommission, Interamerikanische Kommission für Menschenrechte
        icao: Internationale Zivilluftfahrtorganisation, ICAO
        icglr: Internationale Konferenz der Großen Seen
        icj: Internationaler Gerichtshof, Internationalen Gerichtshof, Internationale Gerichtshof, IGH
        icrc: Internationales Komitee vom Roten Kreuz, Internationale Komitee vom Roten Kreuz, Rotes Kreuz, Roten Kreuz, IKRK
        icty: Jugoslawien-Tribunal, UN-Kriegsverbrechertribunal
        idb: Interamerikanische Entwicklungsbank, Interamerikanischen Entwicklungsbank
        iea: Internationale Energieagentur, Internationalen Energieagentur, IEA
        ifrc: Internationale Föderation der Rotkreuz- und Rothalbmondgesellschaften
        igad: Igad
        ilo: Internationale Arbeitsorganisation, Internationalen Arbeitsorganisation
        imo: Internationale Seeschifffahrtsorganisation
        international-contact-group-on-venezuela: Internationale Kontaktgruppe zu Venezuela
        ioc: Internationales Olympisches Komitee, Internationale Olympische Komitee, IOC
        iom: Internationale Organisation für Migration, Internationalen Organisation für Migration, IOM
        ira: Irisch-Republikanische Armee
        irena: Internationale Agentur für Erneuerbare Energien
        irgc: Revolutionsgarden, Iranische Revolutionsgarden, Revolutionsgarde
        irna: Irna
        islamic-jihad: Islamischer Dschihad, Islamischen Dschihad
        isna: Isna
        itu: Internationale Fernmeldeunion
        izvestia: Iswestija
        kataib-hezbollah: Kataib Hisbollah
        lima-group: Lima-Gruppe
        m23: M23-Miliz
        mehr: Nachrichtenagentur Mehr
        middle-east-quartet: Nahost-Quartett, Nahostquartett, Nahost-Quartetts
        milf: Moro Islamische Befreiungsfront
        minsk-group: Minsk-Gruppe, OSZE-Minsk-Gruppe, Minsker Gruppe
        minusma: Minusma
        monusco: Monusco
        msf: Ärzte ohne Grenzen
        muslim-brotherhood: Muslimbruderschaft
        naftogaz: Naftohas
        nbc: NBC
        negev-forum: Negev-Forum
        new-development-bank: Neue Entwicklungsbank, Neuen Entwicklungsbank
        non-aligned-movement: Bewegung der Blockfreien Staaten, Blockfreienbewegung, Blockfreien-Bewegung
        nordic-council: Nordischer Rat, Nordischen Rat
        normandy-format: Normandie-Format, Normandie-Formats, Normandie-Gruppe
        novaya-gazeta: Nowaja Gaseta
        nuclear-suppliers-group: Gruppe der Nuklearlieferanten
        nusra-front: Al-Nusra-Front, Nusra-Front
        nzz: NZZ, Neuen Zürcher Zeitung
        ocha: Ocha, UN-Nothilfebüro
        ohchr: UN-Menschenrechtsbüro
        oic: Organisation für Islamische Zusammenarbeit, Organisation der Islamischen Konferenz
        organization-of-turkic-states: Organisation der Turkstaaten
        p5-1: Fünf-plus-eins-Gruppe, 5+1-Gruppe
        pacific-alliance: Pazifik-Allianz
        pacific-islands-forum: Pazifisches Inselforum, Pazifik-Inselforum, Pazifischen Inselforum
        paho: Panamerikanische Gesundheitsorganisation
        paris-club: Pariser Club
        pca: Ständiger Schiedshof, Ständigen Schiedshof
        peoples-daily: Volkszeitung
        peshmerga: Peschmerga
        pflp: Volksfront zur Befreiung Palästinas
        plo: PLO, Palästinensische Befreiungsorganisation
        polisario-front: Polisario, Frente Polisario
        popular-mobilization-forces: Volksmobilisierungseinheiten, Haschd al-Schaabi
        pravda: Komsomolskaja Prawda
        qassam-brigades: Kassam-Brigaden, Al-Kassam-Brigaden
        renamo: Renamo
        rfe-rl: Radio Free Europe, Radio Liberty
        rnd: RND
        rossiya-1: Rossija 1
        rsf: RSF-Miliz
        sadc: Südafrikanische Entwicklungsgemeinschaft, Entwicklungsgemeinschaft des südlichen Afrika, SADC
        sdf: Syrische Demokratische Kräfte, Syrischen Demokratischen Kräfte, SDF
        segib: Ibero-Amerikanisches Generalsekretariat
        shin-bet: Schin Bet
        sica: Zentralamerikanisches Integrationssystem
        sinaloa-cartel: Sinaloa-Kartell
        sueddeutsche-zeitung: Süddeutschen Zeitung
        syria-support-group: Internationale Syrien-Unterstützungsgruppe, Syrien-Kontaktgruppe
        syrian-national-coalition: Syrische Nationale Koalition, Syrischen Nationalen Koalition
        syrian-observatory: Syrische Beobachtungsstelle für Menschenrechte
        three-seas-initiative: Drei-Meere-Initiative
        tplf: Volksbefreiungsfront von Tigray, TPLF
        trilateral-contact-group: Trilaterale Kontaktgruppe, Trilateralen Kontaktgruppe
        ttp: pakistanische Taliban, pakistanischen Taliban
        uemoa: Westafrikanische Wirtschafts- und Währungsunion
        ukraine-defense-contact-group: Ukraine-Kontaktgruppe, Ramstein-Gruppe
        un-human-rights-council: UN-Menschenrechtsrat, UN-Menschenrechtsrats, Menschenrechtsrat
        unaids: Unaids
        unasur: Unasur
        unctad: Unctad
        undp: UN-Entwicklungsprogramm, UNDP
        unep: UN-Umweltprogramm, UNEP
        unesco: Unesco
        unfccc: UN-Klimasekretariat
        unfpa: UN-Bevölkerungsfonds
        unicef: Unicef, UN-Kinderhilfswerk
        unido: UNIDO
        unifil: Unifil
        union-for-the-mediterranean: Union für den Mittelmeerraum, Mittelmeerunion
        unodc: UNODC
        unrwa: UN-Palästinenserhilfswerk, Palästinenserhilfswerk
        vedomosti: Wedomosti
        visegrad-group: Visegrad-Gruppe, Visegrad-Staaten
        wafa: Wafa
        wagner-group: Gruppe Wagner, Wagner-Gruppe
        weimar-triangle: Weimarer Dreieck, Weimarer Dreiecks, Weimar-Plus
        wfp: Welternährungsprogramm, WFP
        wipo: Weltorganisation für geistiges Eigentum
        wmo: Weltorganisation für Meteorologie
        world-economic-forum: WEF
        yedioth-ahronoth: Jediot Achronot
        """

    static let metonyms = """
        defence-ministry@US: Pentagon, Pentagons
        foreign-ministry@FR: Quai d'Orsay
        presidency@FR: Élysée, Elysée, Élysée-Palast, Elysée-Palast, Elysee-Palast, Élyséepalast, Elyséepalast, Elysee
        presidency@RU: Kreml, Kremls, Moskauer Kreml
        presidency@US: Weiße Haus, Weißes Haus, Weißen Haus, Weißen Hauses
        prime-ministers-office@DE: Kanzleramt
        prime-ministers-office@GB: Downing Street, Downing Street 10
        presidency@DE: Schloss Bellevue
        presidency@AT: Hofburg
        presidency@KR: Blaues Haus, Blauen Haus, Blaue Haus
        presidency@TR: Präsidentenpalast in Ankara
        prime-ministers-office@AT: Ballhausplatz
        prime-ministers-office@FR: Matignon, Hôtel Matignon
        prime-ministers-office@IT: Palazzo Chigi, Chigi-Palast
        presidency@IT: Quirinalspalast, Quirinal
        prime-ministers-office@ES: Moncloa, Moncloa-Palast
        foreign-ministry@US: Foggy Bottom
        foreign-ministry@IT: Farnesina
        foreign-ministry@AT: Minoritenplatz
        government@GB: Whitehall
        government@NL: Binnenhof
        presidency@PL: Präsidentenpalast in Warschau
        presidency@CN: Zhongnanhai
        """
}
