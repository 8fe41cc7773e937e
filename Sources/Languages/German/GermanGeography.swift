/// German names of countries, peoples, cities and organisations, where they differ from the common tables.
enum GermanGeography {
    static let capitals = """
        capital: Hauptstadt
        """

    static let countries = """
        AE: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Emirate, Emiraten, VAE
        BA: Bosnien
        BY: Belarus, Weißrussland
        CD: Kongo, DR Kongo, Demokratische Republik Kongo
        CI: Elfenbeinküste
        CN: China, Volksrepublik China
        CZ: Tschechien
        GB: Großbritannien, England, Vereinigtes Königreich, Vereinigten Königreich
        KP: Nordkorea
        KR: Südkorea
        LB: Libanon
        MD: Moldau, Moldawien
        MM: Birma, Myanmar
        NL: Niederlande, Niederlanden, Holland
        PS: Palästina, Palästinensergebiete, Palästinensergebieten, Autonomiebehörde, Palästinensische Autonomiebehörde, Palästinensischen Autonomiebehörde
        TR: Türkei
        US: USA, US, Vereinigte Staaten, Vereinigten Staaten, Amerika
        VA: Vatikan, Heiliger Stuhl, Heiligen Stuhl
        """

    static let demonyms = """
        AE: emiratisch(|e|er|en|es|em)
        AF: afghanisch(|e|er|en|es|em)
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
        BY: belarussisch(|e|er|en|es|em), weißrussisch(|e|er|en|es|em)
        CA: kanadisch(|e|er|en|es|em)
        CH: schweizerisch(|e|er|en|es|em), Schweizer
        CL: chilenisch(|e|er|en|es|em)
        CN: chinesisch(|e|er|en|es|em)
        CO: kolumbianisch(|e|er|en|es|em)
        CU: kubanisch(|e|er|en|es|em)
        CY: zyprisch(|e|er|en|es|em), zypriotisch(|e|er|en|es|em)
        CZ: tschechisch(|e|er|en|es|em), Prager
        DE: deutsch(|e|er|en|es|em), Berliner
        DK: dänisch(|e|er|en|es|em)
        DZ: algerisch(|e|er|en|es|em)
        EC: ecuadorianisch(|e|er|en|es|em)
        EE: estnisch(|e|er|en|es|em)
        EG: ägyptisch(|e|er|en|es|em)
        ES: spanisch(|e|er|en|es|em)
        ET: äthiopisch(|e|er|en|es|em)
        FI: finnisch(|e|er|en|es|em)
        FR: französisch(|e|er|en|es|em), Pariser
        GB: britisch(|e|er|en|es|em), Londoner
        GE: georgisch(|e|er|en|es|em)
        GH: ghanaisch(|e|er|en|es|em)
        GR: griechisch(|e|er|en|es|em)
        HR: kroatisch(|e|er|en|es|em)
        HU: ungarisch(|e|er|en|es|em)
        ID: indonesisch(|e|er|en|es|em)
        IE: irisch(|e|er|en|es|em)
        IL: israelisch(|e|er|en|es|em)
        IN: indisch(|e|er|en|es|em)
        IQ: irakisch(|e|er|en|es|em)
        IR: iranisch(|e|er|en|es|em), Teheraner
        IS: isländisch(|e|er|en|es|em)
        IT: italienisch(|e|er|en|es|em)
        JO: jordanisch(|e|er|en|es|em)
        JP: japanisch(|e|er|en|es|em)
        KE: kenianisch(|e|er|en|es|em)
        KG: kirgisisch(|e|er|en|es|em)
        KH: kambodschanisch(|e|er|en|es|em)
        KP: nordkoreanisch(|e|er|en|es|em)
        KR: südkoreanisch(|e|er|en|es|em)
        KW: kuwaitisch(|e|er|en|es|em)
        KZ: kasachisch(|e|er|en|es|em)
        LB: libanesisch(|e|er|en|es|em)
        LT: litauisch(|e|er|en|es|em)
        LU: luxemburgisch(|e|er|en|es|em), Luxemburger
        LV: lettisch(|e|er|en|es|em)
        LY: libysch(|e|er|en|es|em)
        MA: marokkanisch(|e|er|en|es|em)
        MD: moldauisch(|e|er|en|es|em)
        ME: montenegrinisch(|e|er|en|es|em)
        MK: nordmazedonisch(|e|er|en|es|em), mazedonisch(|e|er|en|es|em)
        ML: malisch(|e|er|en|es|em)
        MN: mongolisch(|e|er|en|es|em)
        MT: maltesisch(|e|er|en|es|em)
        MX: mexikanisch(|e|er|en|es|em)
        MY: malaysisch(|e|er|en|es|em)
        NE: nigrisch(|e|er|en|es|em)
        NG: nigerianisch(|e|er|en|es|em)
        NL: niederländisch(|e|er|en|es|em)
        NO: norwegisch(|e|er|en|es|em)
        NZ: neuseeländisch(|e|er|en|es|em)
        OM: omanisch(|e|er|en|es|em)
        PE: peruanisch(|e|er|en|es|em)
        PH: philippinisch(|e|er|en|es|em)
        PK: pakistanisch(|e|er|en|es|em)
        PL: polnisch(|e|er|en|es|em), Warschauer
        PS: palästinensisch(|e|er|en|es|em)
        PT: portugiesisch(|e|er|en|es|em)
        QA: katarisch(|e|er|en|es|em)
        RO: rumänisch(|e|er|en|es|em)
        RS: serbisch(|e|er|en|es|em)
        RU: russisch(|e|er|en|es|em), Moskauer
        RW: ruandisch(|e|er|en|es|em)
        SA: saudisch(|e|er|en|es|em), saudi-arabisch(|e|er|en|es|em), saudiarabisch(|e|er|en|es|em)
        SD: sudanesisch(|e|er|en|es|em)
        SE: schwedisch(|e|er|en|es|em)
        SG: singapurisch(|e|er|en|es|em)
        SI: slowenisch(|e|er|en|es|em)
        SK: slowakisch(|e|er|en|es|em)
        SN: senegalesisch(|e|er|en|es|em)
        SO: somalisch(|e|er|en|es|em)
        SY: syrisch(|e|er|en|es|em)
        TH: thailändisch(|e|er|en|es|em)
        TN: tunesisch(|e|er|en|es|em)
        TR: türkisch(|e|er|en|es|em)
        TW: taiwanisch(|e|er|en|es|em)
        UA: ukrainisch(|e|er|en|es|em), Kiewer
        UG: ugandisch(|e|er|en|es|em)
        US: amerikanisch(|e|er|en|es|em), US-amerikanisch(|e|er|en|es|em), Washingtoner
        UZ: usbekisch(|e|er|en|es|em)
        VE: venezolanisch(|e|er|en|es|em)
        VN: vietnamesisch(|e|er|en|es|em)
        XK: kosovarisch(|e|er|en|es|em)
        YE: jemenitisch(|e|er|en|es|em)
        ZA: südafrikanisch(|e|er|en|es|em)
        """

    static let nationals = """
        CN: Chinesen
        FR: Franzosen
        GB: Briten
        GR: Griechen
        IL: Israelis
        IR: Iraner, Iranern
        PS: Palästinenser, Palästinensern
        RU: Russen
        SY: Syrer
        TR: Türken
        UA: Ukrainer, Ukrainern
        US: Amerikaner, Amerikanern
        """

    static let cities = """
        Abu Dhabi: Abu Dhabi
        Addis Ababa: Addis Abeba
        Algiers: Algier
        Aqaba: Akaba
        Astana: Astana, Nur-Sultan
        Athens: Athen
        Baghdad: Bagdad
        Baku: Baku
        Beijing: Peking
        Beirut: Beirut
        Belgrade: Belgrad
        Bellevue Palace: Schloss Bellevue
        Brussels: Brüssel
        Bucharest: Bukarest
        Cairo: Kairo
        Copenhagen: Kopenhagen
        Crete: Kreta
        Damascus: Damaskus
        Geneva: Genf
        Havana: Havanna
        Jeddah: Dschidda
        Jerusalem: Jerusalem
        Khartoum: Khartum
        Kremlin: Kreml
        Kyiv: Kiew
        Lisbon: Lissabon
        Luxembourg: Luxemburg
        Lviv: Lwiw, Lemberg
        Mexico City: Mexiko-Stadt
        Milan: Mailand
        Moscow: Moskau
        Munich: München
        Muscat: Maskat
        Naples: Neapel
        Nice: Nizza
        Nicosia: Nikosia
        Prague: Prag
        Pyongyang: Pjöngjang
        Riyadh: Riad
        Rome: Rom
        Saint Petersburg: Sankt Petersburg, St. Petersburg
        Singapore: Singapur
        Sharm el-Sheikh: Scharm el-Scheich
        Sochi: Sotschi
        Strasbourg: Straßburg
        Tashkent: Taschkent
        Tbilisi: Tiflis
        Tehran: Teheran
        The Hague: Den Haag
        Tokyo: Tokio
        Tripoli: Tripolis
        Vienna: Wien
        Vilnius: Vilnius, Wilna
        Warsaw: Warschau
        White House: Weißes Haus, Weißen Haus
        Yalta: Jalta
        Yerevan: Eriwan, Jerewan
        Zurich: Zürich
        Élysée Palace: Élysée-Palast, Elysée-Palast, Elysee-Palast, Élysée-Palast in Paris, Elysée Palast, Elysee Palast
        """

    static let organizations = """
        african-union: Afrikanische Union, Afrikanischen Union
        arab-league: Arabische Liga, Arabischen Liga
        council-of-europe: Europarat, Europarats
        dpa: Deutsche Presse-Agentur, Deutschen Presse-Agentur, dpa
        eu: Europäische Union, Europäischen Union, EU
        european-commission: Europäische Kommission, EU-Kommission, Europäischen Kommission
        european-council: Europäischer Rat, Europäischen Rat
        european-parliament: Europaparlament, Europäisches Parlament, EU-Parlament
        g7: G7, G7-Staaten
        g20: G20, G20-Staaten
        gcc: Golfkooperationsrat
        hezbollah: Hisbollah
        houthis: Huthi-Miliz, Huthis
        iaea: IAEA, IAEO, Atomenergiebehörde, Internationale Atomenergiebehörde
        icc: Internationaler Strafgerichtshof, Internationalen Strafgerichtshof
        imf: IWF, Internationaler Währungsfonds, Internationalen Währungsfonds
        islamic-state: Islamischer Staat, IS
        nato: Nato, NATO
        osce: OSZE
        un: Vereinte Nationen, Vereinten Nationen, UNO, UN, Uno
        un-general-assembly: UN-Generalversammlung, UN-Vollversammlung, UNO-Generalversammlung, Generalversammlung der Vereinten Nationen
        un-security-council: UN-Sicherheitsrat, Sicherheitsrat, UNO-Sicherheitsrat, UN-Sicherheitsrats, Sicherheitsrats
        who: Weltgesundheitsorganisation, WHO
        world-bank: Weltbank
        wto: Welthandelsorganisation, WTO
        """

    static let metonyms = """
        defence-ministry@US: Pentagon
        foreign-ministry@FR: Quai d'Orsay
        presidency@FR: Élysée, Elysée
        presidency@RU: Kreml
        presidency@US: Weiße Haus, Weißes Haus, Weißen Haus, Weißen Hauses
        prime-ministers-office@DE: Kanzleramt
        prime-ministers-office@GB: Downing Street
        """
}
