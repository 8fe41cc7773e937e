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
        Abu Dhabi: Abu Dhabi
        Addis Ababa: Addis Abeba
        Algiers: Algiers
        Aqaba: Akaba
        Athens: Athene
        Baghdad: Bagdad
        Baku: Bakoe
        Beijing: Peking
        Beirut: Beiroet
        Belgrade: Belgrado
        Bucharest: Boekarest
        Budapest: Boedapest
        Cairo: Caïro
        Copenhagen: Kopenhagen
        Brussels: Brussel
        Crete: Kreta
        Damascus: Damascus
        Dublin: Dublin
        Geneva: Genève
        Jeddah: Djedda
        Jerusalem: Jeruzalem
        Kabul: Kaboel
        Khartoum: Khartoem
        Kremlin: Kremlin
        Kyiv: Kiev
        Lisbon: Lissabon
        London: Londen
        Luxembourg: Luxemburg
        Mexico City: Mexico-Stad
        Milan: Milaan
        Moscow: Moskou
        Munich: München
        Muscat: Muscat
        Nicosia: Nicosia
        Paris: Parijs
        Hague Peace Palace: Vredespaleis
        Prague: Praag
        Pyongyang: Pyongyang
        Riyadh: Riyad, Riaad
        Rome: Rome
        Saint Petersburg: Sint-Petersburg, Sint Petersburg
        Seoul: Seoul
        Sharm el-Sheikh: Sharm-el-Sheikh
        Sochi: Sotsji
        Strasbourg: Straatsburg
        Tbilisi: Tbilisi
        Tehran: Teheran
        The Hague: Den Haag, 's-Gravenhage
        Tokyo: Tokio
        Tripoli: Tripoli
        Vienna: Wenen
        Vilnius: Vilnius
        Warsaw: Warschau
        White House: Witte Huis
        Yerevan: Jerevan
        Zurich: Zürich
        Élysée Palace: Élysée
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
