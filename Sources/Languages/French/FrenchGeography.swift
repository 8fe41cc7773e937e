/// French names of countries, peoples, cities and organisations, where they differ from the common tables.
enum FrenchGeography {
    static let capitals = """
        capital: capitale
        """

    static let countries = """
        AE: Émirats arabes unis, Emirats arabes unis, Émirats, Emirats
        AM: République d'Arménie
        BA: Bosnie
        BY: Bélarus, Biélorussie
        CD: RDC, République démocratique du Congo, Congo
        CI: Côte d'Ivoire
        CN: Chine, République populaire de Chine
        CZ: République tchèque, Tchéquie
        FR: République française
        GB: Royaume-Uni, Grande-Bretagne, Angleterre
        KP: Corée du Nord
        KR: Corée du Sud
        MD: Moldavie
        MM: Birmanie, Myanmar
        PS: Palestine, Autorité palestinienne, Territoires palestiniens, territoires palestiniens
        RU: Fédération de Russie
        SY: Syrie
        US: États-Unis, Etats-Unis, USA, Amérique
        VA: Vatican, Saint-Siège
        """

    static let demonyms = """
        AE: émirien, émirienne, émirati, émiratie
        AF: afghan(|e|s|es)
        AL: albanais(|e|es)
        AM: arménien(|s|ne|nes)
        AO: angolais(|e|es)
        AR: argentin(|e|s|es)
        AT: autrichien(|s|ne|nes)
        AU: australien(|s|ne|nes)
        AZ: azerbaïdjanais(|e|es), azéri(|e|s|es)
        BA: bosnien(|ne), bosniaque
        BE: belge(|s)
        BF: burkinabè
        BG: bulgare(|s)
        BH: bahreïni(|e)
        BJ: béninois(|e)
        BO: bolivien(|ne)
        BR: brésilien(|s|ne|nes)
        BY: biélorusse, bélarusse
        CA: canadien(|s|ne|nes)
        CD: congolais(|e|es)
        CH: suisse(|s)
        CI: ivoirien(|s|ne|nes)
        CL: chilien(|ne)
        CM: camerounais(|e)
        CN: chinois(|e|es)
        CO: colombien(|ne)
        CU: cubain(|e)
        CY: chypriote(|s)
        CZ: tchèque(|s)
        DE: allemand(|e|s|es)
        DK: danois(|e|es)
        DZ: algérien(|s|ne|nes)
        EC: équatorien(|ne)
        EE: estonien(|ne)
        EG: égyptien(|s|ne|nes)
        ES: espagnol(|e|s|es)
        ET: éthiopien(|ne)
        FI: finlandais(|e)
        FR: français(|e|es)
        GA: gabonais(|e)
        GB: britannique(|s), anglais(|e)
        GE: géorgien(|s|ne|nes)
        GH: ghanéen(|ne)
        GN: guinéen(|ne)
        GR: grec(|s), grecque(|s)
        HR: croate(|s)
        HT: haïtien(|ne)
        HU: hongrois(|e)
        ID: indonésien(|ne)
        IE: irlandais(|e)
        IL: israélien(|s|ne|nes)
        IN: indien(|s|ne|nes)
        IQ: irakien(|s|ne|nes)
        IR: iranien(|s|ne|nes)
        IS: islandais(|e)
        IT: italien(|s|ne|nes)
        JO: jordanien(|ne)
        JP: japonais(|e|es)
        KE: kényan(|e)
        KG: kirghize
        KH: cambodgien(|ne)
        KP: nord-coréen(|s|ne|nes)
        KR: sud-coréen(|s|ne|nes)
        KW: koweïtien(|ne)
        KZ: kazakh(|e), kazakhstanais(|e)
        LB: libanais(|e|es)
        LT: lituanien(|ne)
        LU: luxembourgeois(|e)
        LV: letton(|ne)
        LY: libyen(|s|ne|nes)
        MA: marocain(|e|s|es)
        MD: moldave(|s)
        MG: malgache
        ML: malien(|s|ne|nes)
        MM: birman(|e)
        MR: mauritanien(|ne)
        MX: mexicain(|e|s|es)
        MY: malaisien(|ne)
        NE: nigérien(|ne)
        NG: nigérian(|e)
        NL: néerlandais(|e|es)
        NO: norvégien(|ne)
        NZ: néo-zélandais(|e)
        OM: omanais(|e)
        PE: péruvien(|ne)
        PH: philippin(|e)
        PK: pakistanais(|e|es)
        PL: polonais(|e|es)
        PS: palestinien(|s|ne|nes)
        PT: portugais(|e|es)
        QA: qatari(|e|s|es), qatarien(|ne)
        RO: roumain(|e|s|es)
        RS: serbe(|s)
        RU: russe(|s)
        RW: rwandais(|e)
        SA: saoudien(|s|ne|nes)
        SD: soudanais(|e)
        SE: suédois(|e)
        SI: slovène
        SK: slovaque
        SN: sénégalais(|e|es)
        SO: somalien(|ne)
        SY: syrien(|s|ne|nes)
        TD: tchadien(|ne)
        TG: togolais(|e)
        TH: thaïlandais(|e)
        TN: tunisien(|s|ne|nes)
        TR: turc(|s), turque(|s)
        TW: taïwanais(|e)
        UA: ukrainien(|s|ne|nes)
        UG: ougandais(|e)
        US: américain(|e|s|es), étasunien(|ne), états-unien(|ne)
        UZ: ouzbek, ouzbèke
        VE: vénézuélien(|ne)
        VN: vietnamien(|ne)
        XK: kosovar(|e)
        YE: yéménite(|s)
        ZA: sud-africain(|e|s|es)
        """

    static let nationals = """
        DE: Allemands
        FR: Français
        IL: Israéliens
        IR: Iraniens
        PS: Palestiniens
        RU: Russes
        UA: Ukrainiens
        US: Américains
        """

    static let cities = """
        Abu Dhabi: Abou Dhabi, Abou Dabi
        Addis Ababa: Addis-Abeba, Addis Abeba
        Algiers: Alger
        Athens: Athènes
        Baghdad: Bagdad
        Baku: Bakou
        Beijing: Pékin
        Beirut: Beyrouth
        Brussels: Bruxelles
        Bucharest: Bucarest
        Cairo: Le Caire, Caire
        Copenhagen: Copenhague
        Damascus: Damas
        Dubai: Dubaï
        Geneva: Genève
        Havana: La Havane
        Jeddah: Djeddah
        Jerusalem: Jérusalem
        Kabul: Kaboul
        Kremlin: Kremlin
        Kyiv: Kiev
        Lisbon: Lisbonne
        London: Londres
        Mexico City: Mexico
        Moscow: Moscou
        Munich: Munich
        Muscat: Mascate
        Naples: Naples
        Nicosia: Nicosie
        Phnom Penh: Phnom Penh
        Prague: Prague
        Riyadh: Riyad, Ryad
        Saint Petersburg: Saint-Pétersbourg
        Seoul: Séoul
        Sharm el-Sheikh: Charm el-Cheikh
        Singapore: Singapour
        Sochi: Sotchi
        Tashkent: Tachkent
        Tbilisi: Tbilissi
        Tehran: Téhéran
        The Hague: La Haye
        Tripoli: Tripoli
        Vienna: Vienne
        Warsaw: Varsovie
        White House: Maison Blanche
        Yalta: Yalta
        Yerevan: Erevan, Érévan, Erévan
        Élysée Palace: palais de l'Élysée, Palais de l'Élysée, palais de l'Elysée
        """

    static let organizations = """
        african-union: Union africaine, UA
        arab-league: Ligue arabe
        asean: Asean, Ansea
        council-of-europe: Conseil de l'Europe
        ecowas: Cédéao, Cedeao
        eu: Union européenne, UE
        european-commission: Commission européenne
        european-council: Conseil européen
        european-parliament: Parlement européen
        gcc: Conseil de coopération du Golfe
        iaea: AIEA
        icc: Cour pénale internationale, CPI
        imf: FMI
        islamic-state: État islamique, Etat islamique
        nato: Otan, OTAN
        oecd: OCDE
        osce: OSCE
        taliban: talibans
        un: ONU, Nations unies, Nations Unies
        un-general-assembly: Assemblée générale des Nations unies, Assemblée générale de l'ONU, Assemblée générale des Nations Unies
        un-security-council: Conseil de sécurité, Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies
        who: OMS, Organisation mondiale de la santé
        world-bank: Banque mondiale
        wto: OMC
        """

    static let metonyms = """
        prime-ministers-office@DE: chancellerie, Chancellerie
        prime-ministers-office@FR: Matignon
        prime-ministers-office@GB: Downing Street
        presidency@RU: Kremlin
        presidency@US: Maison Blanche
        """
}
