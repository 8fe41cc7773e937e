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
