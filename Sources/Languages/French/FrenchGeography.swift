/// French names of countries, peoples, cities and organisations, where they differ from the common tables.
enum FrenchGeography {
    static let capitals = """
        capital: capitale, capitale fédérale
        """

    static let countries = """
        AE: Émirats arabes unis, Emirats arabes unis, Émirats, Emirats
        AM: République d'Arménie
        BA: Bosnie, Bosnie-Herzégovine
        BY: Bélarus, Biélorussie
        CD: RDC, République démocratique du Congo, Congo, Congo-Kinshasa, RD Congo
        CI: Côte d'Ivoire, Côte-d'Ivoire
        CN: Chine, République populaire de Chine
        CZ: République tchèque, Tchéquie
        FR: République française, Hexagone
        GB: Royaume-Uni, Grande-Bretagne, Angleterre
        KP: Corée du Nord, République populaire démocratique de Corée, RPDC
        KR: Corée du Sud, République de Corée
        MD: Moldavie
        MM: Birmanie, Myanmar
        PS: Palestine, Autorité palestinienne, Territoires palestiniens, territoires palestiniens, Cisjordanie, Autorité nationale palestinienne
        RU: Fédération de Russie, Russie
        SY: Syrie, République arabe syrienne
        US: États-Unis, Etats-Unis, USA, Amérique, États Unis, Etats Unis
        VA: Vatican, Saint-Siège
        AZ: République d'Azerbaïdjan
        BF: Burkina
        BN: Sultanat de Brunei
        CF: Centrafrique
        CG: Congo-Brazzaville, République du Congo
        CH: Confédération helvétique, Confédération suisse
        CV: Cap-Vert
        CY: République de Chypre
        DE: République fédérale d'Allemagne, RFA
        DZ: République algérienne
        EG: République arabe d'Égypte
        ES: Royaume d'Espagne
        GN: Guinée-Conakry
        IL: État hébreu, Etat hébreu
        IR: République islamique d'Iran, République islamique
        JO: Royaume hachémite
        KG: Kirghizie, Kirghizstan
        MA: Royaume du Maroc, royaume chérifien, Royaume chérifien
        MK: Macédoine
        MR: République islamique de Mauritanie
        NL: Royaume des Pays-Bas
        SA: Arabie saoudite, royaume saoudien, Royaume saoudien, Arabie Saoudite
        TL: Timor oriental
        TR: Türkiye, République de Türkiye
        UA: République d'Ukraine
        VE: République bolivarienne
        ZA: République sud-africaine
        """

    static let demonyms = """
        AD: andorran(|e|s|es)
        AE: émirien(|s|ne|nes), émirati(|e|s|es)
        AF: afghan(|e|s|es)
        AL: albanais(|e|es)
        AM: arménien(|s|ne|nes)
        AO: angolais(|e|es)
        AR: argentin(|e|s|es)
        AT: autrichien(|s|ne|nes)
        AU: australien(|s|ne|nes)
        AZ: azerbaïdjanais(|e|es), azéri(|e|s|es)
        BA: bosnien(|s|ne|nes), bosniaque(|s), bosno-serbe(|s)
        BB: barbadien(|s|ne|nes)
        BD: bangladais(|e|es), bangladeshi(|e|s|es)
        BE: belge(|s)
        BF: burkinabè(|s), burkinabé(|e|s|es)
        BG: bulgare(|s)
        BH: bahreïni(|e|s|es), bahreïnien(|s|ne|nes)
        BI: burundais(|e|es)
        BJ: béninois(|e|es)
        BN: brunéien(|ne)
        BO: bolivien(|s|ne|nes)
        BR: brésilien(|s|ne|nes)
        BT: bhoutanais(|e|es)
        BW: botswanais(|e|es)
        BY: biélorusse(|s), bélarusse(|s), bélarussien(|s|ne|nes)
        BZ: bélizien(|ne)
        CA: canadien(|s|ne|nes)
        CD: congolais(|e|es)
        CF: centrafricain(|e|s|es)
        CH: suisse(|s), helvétique(|s), helvète(|s), suissesse
        CI: ivoirien(|s|ne|nes)
        CL: chilien(|s|ne|nes)
        CM: camerounais(|e|es)
        CN: chinois(|e|es)
        CO: colombien(|s|ne|nes)
        CR: costaricien(|s|ne|nes), costaricain(|e|s|es)
        CU: cubain(|e|s|es)
        CV: cap-verdien(|s|ne|nes)
        CY: chypriote(|s)
        CZ: tchèque(|s)
        DE: allemand(|e|s|es)
        DJ: djiboutien(|s|ne|nes)
        DK: danois(|e|es)
        DO: dominicain(|e|s|es)
        DZ: algérien(|s|ne|nes)
        EC: équatorien(|s|ne|nes)
        EE: estonien(|s|ne|nes)
        EG: égyptien(|s|ne|nes)
        ER: érythréen(|s|ne|nes)
        ES: espagnol(|e|s|es)
        ET: éthiopien(|s|ne|nes)
        FI: finlandais(|e|es)
        FJ: fidjien(|s|ne|nes)
        FR: français(|e|es)
        GA: gabonais(|e|es)
        GB: britannique(|s), anglais(|e), anglais(|es), écossais(|e|es)
        GE: géorgien(|s|ne|nes)
        GH: ghanéen(|s|ne|nes)
        GM: gambien(|s|ne|nes)
        GN: guinéen(|s|ne|nes)
        GQ: équato-guinéen(|s|ne|nes)
        GR: grec(|s), grecque(|s)
        GT: guatémaltèque(|s)
        GW: bissau-guinéen(|s|ne|nes)
        GY: guyanien(|s|ne|nes)
        HN: hondurien(|s|ne|nes)
        HR: croate(|s)
        HT: haïtien(|s|ne|nes)
        HU: hongrois(|e|es), magyar(|e|s|es)
        ID: indonésien(|s|ne|nes)
        IE: irlandais(|e|es)
        IL: israélien(|s|ne|nes)
        IN: indien(|s|ne|nes)
        IQ: irakien(|s|ne|nes), iraquien(|s|ne|nes)
        IR: iranien(|s|ne|nes)
        IS: islandais(|e|es)
        IT: italien(|s|ne|nes)
        JM: jamaïcain(|e|s|es)
        JO: jordanien(|s|ne|nes)
        JP: japonais(|e|es), nippon(|s|e|ne|es|nes)
        KE: kényan(|e|s|es)
        KG: kirghize(|s)
        KH: cambodgien(|s|ne|nes), khmer(|e|s|es)
        KM: comorien(|s|ne|nes)
        KP: nord-coréen(|s|ne|nes), nord coréen(|s|ne|nes)
        KR: sud-coréen(|s|ne|nes), sud coréen(|s|ne|nes)
        KW: koweïtien(|s|ne|nes)
        KZ: kazakh(|e|s|es), kazakhstanais(|e|es), kazakhe(|s)
        LA: laotien(|s|ne|nes)
        LB: libanais(|e|es)
        LI: liechtensteinois(|e|es)
        LK: sri-lankais(|e|es), srilankais(|e|es)
        LR: libérien(|s|ne|nes)
        LS: lesothan(|e|s|es)
        LT: lituanien(|s|ne|nes)
        LU: luxembourgeois(|e|es)
        LV: letton(|s|ne|nes)
        LY: libyen(|s|ne|nes)
        MA: marocain(|e|s|es), chérifien(|s|ne|nes)
        MC: monégasque(|s)
        MD: moldave(|s)
        ME: monténégrin(|e|s|es)
        MG: malgache(|s)
        MK: macédonien(|s|ne|nes)
        ML: malien(|s|ne|nes)
        MM: birman(|e|s|es)
        MN: mongol(|e|s|es)
        MR: mauritanien(|s|ne|nes)
        MT: maltais(|e|es)
        MU: mauricien(|s|ne|nes)
        MV: maldivien(|s|ne|nes)
        MW: malawien(|s|ne|nes), malawite(|s)
        MX: mexicain(|e|s|es)
        MY: malaisien(|s|ne|nes)
        MZ: mozambicain(|e|s|es)
        NA: namibien(|s|ne|nes)
        NE: nigérien(|s|ne|nes)
        NG: nigérian(|e|s|es)
        NI: nicaraguayen(|s|ne|nes)
        NL: néerlandais(|e|es), hollandais(|e|es)
        NO: norvégien(|s|ne|nes)
        NP: népalais(|e|es)
        NZ: néo-zélandais(|e|es), néozélandais(|e|es)
        OM: omanais(|e|es)
        PA: panaméen(|s|ne|nes)
        PE: péruvien(|s|ne|nes)
        PG: papouasien(|s|ne|nes)
        PH: philippin(|e|s|es)
        PK: pakistanais(|e|es)
        PL: polonais(|e|es)
        PS: palestinien(|s|ne|nes)
        PT: portugais(|e|es)
        PY: paraguayen(|s|ne|nes)
        QA: qatari(|e|s|es), qatarien(|s|ne|nes)
        RO: roumain(|e|s|es)
        RS: serbe(|s)
        RU: russe(|s)
        RW: rwandais(|e|es)
        SA: saoudien(|s|ne|nes), séoudien(|s|ne|nes)
        SB: salomonais(|e|es)
        SC: seychellois(|e|es)
        SD: soudanais(|e|es)
        SE: suédois(|e|es)
        SG: singapourien(|s|ne|nes)
        SI: slovène(|s)
        SK: slovaque(|s)
        SL: sierra-léonais(|e|es)
        SM: saint-marinais(|e|es)
        SN: sénégalais(|e|es)
        SO: somalien(|s|ne|nes)
        SR: surinamais(|e|es), surinamien(|s|ne|nes)
        SS: sud-soudanais(|e|es)
        SV: salvadorien(|s|ne|nes)
        SY: syrien(|s|ne|nes)
        SZ: swazi(|e|s|es)
        TD: tchadien(|s|ne|nes)
        TG: togolais(|e|es)
        TH: thaïlandais(|e|es), thaï(|e|s|es)
        TJ: tadjik(|e|s|es)
        TL: est-timorais(|e|es), timorais(|e|es)
        TM: turkmène(|s)
        TN: tunisien(|s|ne|nes)
        TO: tongien(|ne)
        TR: turc(|s), turque(|s)
        TT: trinidadien(|s|ne|nes)
        TW: taïwanais(|e|es)
        TZ: tanzanien(|s|ne|nes)
        UA: ukrainien(|s|ne|nes)
        UG: ougandais(|e|es)
        US: américain(|e|s|es), étasunien(|s|ne|nes), états-unien(|s|ne|nes), nord-américain(|e|s|es)
        UY: uruguayen(|s|ne|nes)
        UZ: ouzbek(|e|s|es), ouzbèke(|s), ouzbékistanais(|e|es)
        VE: vénézuélien(|s|ne|nes)
        VN: vietnamien(|s|ne|nes)
        VU: vanuatais(|e|es)
        WS: samoan(|e|s|es)
        XK: kosovar(|e|s|es)
        YE: yéménite(|s)
        ZA: sud-africain(|e|s|es)
        ZM: zambien(|s|ne|nes)
        ZW: zimbabwéen(|s|ne|nes)
        """

    static let nationals = """
        AF: Afghans
        AM: Arméniens
        AR: Argentins
        AT: Autrichiens
        AU: Australiens
        AZ: Azerbaïdjanais, Azéris
        BE: Belges
        BG: Bulgares
        BR: Brésiliens
        BY: Biélorusses, Bélarusses
        CA: Canadiens
        CD: les Congolais
        CH: Suisses
        CL: Chiliens
        CN: les Chinois
        CO: Colombiens
        CU: Cubains
        CZ: Tchèques
        DE: Allemands
        DK: les Danois
        DZ: Algériens
        EE: Estoniens
        EG: Égyptiens, Egyptiens
        ES: Espagnols
        ET: Éthiopiens
        FI: les Finlandais
        FR: Français
        GB: Britanniques, les Anglais
        GE: Géorgiens
        GR: Grecs
        HR: Croates
        HU: les Hongrois
        IE: les Irlandais
        IL: Israéliens
        IN: Indiens
        IQ: Irakiens
        IR: Iraniens
        IT: Italiens
        JO: Jordaniens
        JP: les Japonais
        KP: Nord-Coréens
        KR: Sud-Coréens
        LB: les Libanais
        LT: Lituaniens
        LV: Lettons
        LY: Libyens
        MA: Marocains
        MD: Moldaves
        ML: Maliens
        MX: Mexicains
        NE: Nigériens
        NG: Nigérians
        NL: les Néerlandais
        NO: Norvégiens
        PK: les Pakistanais
        PL: les Polonais
        PS: Palestiniens
        PT: les Portugais
        QA: Qataris, Qatariens
        RO: Roumains
        RS: Serbes
        RU: Russes
        RW: les Rwandais
        SA: Saoudiens
        SE: les Suédois
        SN: les Sénégalais
        SY: Syriens
        TD: Tchadiens
        TN: Tunisiens
        TR: Turcs
        TW: les Taïwanais
        UA: Ukrainiens
        US: Américains
        VE: Vénézuéliens
        VN: Vietnamiens
        XK: Kosovars
        YE: Yéménites
        ZA: Sud-Africains
        """

    static let cities = """
        Abu Dhabi: Abou Dhabi, Abou Dabi
        Addis Ababa: Addis-Abeba, Addis Abeba
        Algiers: Alger
        Ashgabat: Achgabat
        Astana: Noursoultan, Nour-Soultan
        Athens: Athènes
        Baghdad: Bagdad
        Baku: Bakou
        Beijing: Pékin
        Beirut: Beyrouth
        Belgrade: Belgrade
        Bellevue Palace: palais de Bellevue, château de Bellevue
        Bern: Berne
        Bishkek: Bichkek
        Bogotá: Bogota
        Brussels: Bruxelles
        Bucharest: Bucarest
        Buckingham Palace: palais de Buckingham, Buckingham
        Cairo: Le Caire, Caire
        Cartagena: Carthagène
        Chisinau: Chişinău, Kichinev
        Copenhagen: Copenhague
        Crete: Crète
        Damascus: Damas
        Dhaka: Dacca
        Downing Street: Downing Street
        Dubai: Dubaï
        Dushanbe: Douchanbé
        Elmau: château d'Elmau
        Frankfurt: Francfort, Francfort-sur-le-Main
        Gdansk: Dantzig
        Geneva: Genève
        Great Hall of the People: Grand Palais du peuple, Palais du peuple, Palais de l'Assemblée du peuple
        Hamburg: Hambourg
        Hanoi: Hanoï
        Havana: La Havane
        Hong Kong: Hong-Kong
        Islamabad: Islamabad
        Jakarta: Djakarta
        Jeddah: Djeddah, Jeddah, Jedda
        Jerusalem: Jérusalem, Jérusalem-Ouest
        Kabul: Kaboul
        Kathmandu: Katmandou
        Kremlin: Kremlin
        Kuwait City: Koweït City, Koweït-City
        Kyiv: Kiev, Kyiv
        Lisbon: Lisbonne
        London: Londres
        Lviv: Lvov, Lemberg
        Malé: Malé
        Manila: Manille
        Marrakesh: Marrakech
        Meseberg: château de Meseberg
        Mexico City: Mexico
        Mogadishu: Mogadiscio
        Moncloa: palais de la Moncloa
        Moscow: Moscou
        Munich: Munich
        Muscat: Mascate
        Naples: Naples
        Naypyidaw: Naypyidaw
        Nicosia: Nicosie
        Ouagadougou: Ouaga
        Palais Coburg: palais Cobourg, palais Coburg
        Palais des Nations: palais des Nations
        Phnom Penh: Phnom Penh
        Planalto Palace: palais du Planalto
        Prague: Prague
        Quirinal Palace: palais du Quirinal, Quirinal
        Riyadh: Riyad, Ryad
        Rome: Rome
        Saint Petersburg: Saint-Pétersbourg
        Salzburg: Salzbourg
        Samarkand: Samarcande
        Sanaa: Sanaa
        Santiago: Santiago du Chili
        Santo Domingo: Saint-Domingue
        Seoul: Séoul
        Shanghai: Shanghaï
        Sharm el-Sheikh: Charm el-Cheikh
        Singapore: Singapour
        Sochi: Sotchi
        São Paulo: Sao Paulo
        Tallinn: Tallin
        Tashkent: Tachkent
        Tbilisi: Tbilissi
        Tehran: Téhéran
        The Hague: La Haye
        Tripoli: Tripoli
        Ulaanbaatar: Oulan-Bator
        Valletta: La Valette
        Vienna: Vienne
        Warsaw: Varsovie
        White House: Maison Blanche, Maison-Blanche, Bureau ovale, bureau ovale
        Yalta: Yalta
        Yerevan: Erevan, Érévan, Erévan
        Zurich: Zürich
        Élysée Palace: palais de l'Élysée, Palais de l'Élysée, palais de l'Elysée, Élysée, Elysée, palais présidentiel de l'Élysée
        """

    static let organizations = """
        afp: Agence France-Presse, Agence France Presse
        african-union: Union africaine, UA
        arab-league: Ligue arabe
        asean: Asean, Ansea, Association des nations d'Asie du Sud-Est
        bbc: British Broadcasting Corporation
        brics: Brics, BRICS
        council-of-europe: Conseil de l'Europe, Conseil de l’Europe
        csto: OTSC
        ecowas: Cédéao, Cedeao, CEDEAO, Communauté économique des États de l'Afrique de l'Ouest, Communauté économique des États d'Afrique de l'Ouest
        eu: Union européenne, UE, les Vingt-Sept
        european-commission: Commission européenne
        european-council: Conseil européen
        european-parliament: Parlement européen
        g20: G-20
        g7: G-7
        gcc: Conseil de coopération du Golfe, CCG
        hezbollah: Hezbollah libanais
        houthis: Houthis, houthis, Houthistes, rebelles houthis
        iaea: AIEA, Agence internationale de l'énergie atomique
        icc: Cour pénale internationale, CPI
        imf: FMI, Fonds monétaire international
        islamic-state: État islamique, Etat islamique, Daech, Daesh, organisation État islamique, groupe État islamique
        nato: Otan, OTAN, Alliance atlantique, Organisation du traité de l'Atlantique Nord
        new-york-times: New York Times
        oas: OEA, Organisation des États américains
        oecd: OCDE, Organisation de coopération et de développement économiques
        opcw: OIAC, Organisation pour l'interdiction des armes chimiques
        opec: Opep, OPEP
        osce: OSCE, Organisation pour la sécurité et la coopération en Europe
        sco: Organisation de coopération de Shanghaï, Organisation de coopération de Shanghai, OCS
        taliban: talibans, Talibans, taliban
        tass: agence Tass
        un-general-assembly: Assemblée générale des Nations unies, Assemblée générale de l'ONU, Assemblée générale des Nations Unies
        un-security-council: Conseil de sécurité, Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies, Conseil de sécurité des Nations Unies
        un: ONU, Nations unies, Nations Unies, Organisation des Nations unies, Organisation des Nations Unies
        unhcr: HCR, Haut-Commissariat aux réfugiés, Haut-Commissariat des Nations unies pour les réfugiés
        wall-street-journal: Wall Street Journal
        washington-post: Washington Post
        who: OMS, Organisation mondiale de la santé
        world-bank: Banque mondiale
        wto: OMC, Organisation mondiale du commerce
        xinhua: Chine nouvelle, agence Chine nouvelle
        """

    static let metonyms = """
        prime-ministers-office@DE: chancellerie, Chancellerie
        prime-ministers-office@FR: Matignon
        prime-ministers-office@GB: Downing Street
        presidency@RU: Kremlin
        presidency@US: Maison Blanche, Maison-Blanche
        presidency@AR: Casa Rosada
        presidency@BR: Planalto
        presidency@CN: Zhongnanhai
        presidency@LB: Baabda, palais de Baabda
        presidency@DZ: palais d'El Mouradia, El Mouradia, palais d'El-Mouradia
        presidency@TN: palais de Carthage
        presidency@ML: Koulouba
        presidency@KR: Maison Bleue
        presidency@IT: Quirinal
        prime-ministers-office@IT: palais Chigi, Palazzo Chigi
        prime-ministers-office@JP: Kantei
        prime-ministers-office@LB: Grand Sérail
        prime-ministers-office@ES: Moncloa
        foreign-ministry@US: Foggy Bottom
        defence-ministry@FR: hôtel de Brienne
        """
}
