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
        Astana: Nur-Sultan
        Kyiv: Kiev
        Saint Petersburg: St Petersburg, St. Petersburg
        Washington: Washington DC
        Élysée Palace: Élysée
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
