/// Spanish names of countries, peoples, cities and organisations, where they differ from the common tables.
enum SpanishGeography {
    static let capitals = """
        capital: capital
        """

    static let countries = """
        AE: Emiratos Árabes Unidos, Emiratos, EAU
        BA: Bosnia
        BY: Bielorrusia
        CD: Congo, RDC, República Democrática del Congo
        CN: República Popular China, China
        CZ: República Checa, Chequia
        GB: Reino Unido, Gran Bretaña, Inglaterra
        IR: República islámica de Irán, República Islámica de Irán
        IQ: Irak
        KP: Corea del Norte
        KR: Corea del Sur, República de Corea
        MM: Birmania, Myanmar
        PS: Palestina, Autoridad Palestina, territorios palestinos, Autoridad Nacional Palestina
        QA: Qatar, Catar
        RU: Federación Rusa, Federación de Rusia
        SA: Arabia Saudita, Arabia Saudí
        SG: República de Singapur
        SY: Siria
        US: Estados Unidos, EU, EEUU, EE.UU, EE UU, Norteamérica
        VA: Vaticano, Santa Sede
        """

    static let demonyms = """
        AE: emiratí(|es)
        AF: afgan(o|a|os|as)
        AL: albanés, albanesa
        AM: armeni(o|a|os|as)
        AO: angoleñ(o|a|os|as)
        AR: argentin(o|a|os|as)
        AT: austríac(o|a|os|as), austriac(o|a|os|as)
        AU: australian(o|a|os|as)
        AZ: azerbaiyan(o|a|os|as), azerí
        BA: bosni(o|a|os|as)
        BE: belga(|s)
        BG: búlgar(o|a|os|as)
        BO: bolivian(o|a|os|as)
        BR: brasileñ(o|a|os|as), brasiler(o|a)
        BY: bielorrus(o|a|os|as)
        CA: canadiense(|s)
        CH: suiz(o|a|os|as)
        CL: chilen(o|a|os|as)
        CN: chin(o|a|os|as)
        CO: colombian(o|a|os|as)
        CR: costarricense(|s)
        CU: cuban(o|a|os|as)
        CY: chipriota(|s)
        CZ: chec(o|a|os|as)
        DE: alemán, alemana, alemanes, alemanas
        DK: danés, danesa
        DO: dominican(o|a|os|as)
        DZ: argelin(o|a|os|as)
        EC: ecuatorian(o|a|os|as)
        EE: estoni(o|a)
        EG: egipci(o|a|os|as)
        ES: español, española, españoles, españolas
        ET: etíope(|s)
        FI: finlandés, finlandesa
        FR: francés, francesa, franceses, francesas
        GB: británic(o|a|os|as), inglés, inglesa
        GE: georgian(o|a|os|as)
        GR: grieg(o|a|os|as)
        GT: guatemaltec(o|a|os|as)
        HN: hondureñ(o|a|os|as)
        HR: croata(|s)
        HT: haitian(o|a|os|as)
        HU: húngar(o|a|os|as)
        ID: indonesi(o|a|os|as)
        IE: irlandés, irlandesa
        IL: israelí(|es)
        IN: indi(o|a|os|as)
        IQ: iraquí(|es)
        IR: iraní(|es)
        IS: islandés, islandesa
        IT: italian(o|a|os|as)
        JM: jamaican(o|a)
        JO: jordan(o|a|os|as)
        JP: japonés, japonesa, japoneses, nipón, nipona
        KE: kenian(o|a|os|as), keniata
        KP: norcorean(o|a|os|as)
        KR: surcorean(o|a|os|as)
        KW: kuwaití(|es)
        KZ: kazaj(o|a|os|as)
        LB: libanés, libanesa, libaneses
        LT: lituan(o|a)
        LU: luxemburgués, luxemburguesa
        LV: letón, letona
        LY: libi(o|a|os|as)
        MA: marroquí(|es)
        MD: moldav(o|a)
        MX: mexican(o|a|os|as)
        MY: malasi(o|a)
        NG: nigerian(o|a|os|as)
        NI: nicaragüense(|s)
        NL: neerlandés, neerlandesa, holandés, holandesa
        NO: norueg(o|a|os|as)
        NZ: neozelandés, neozelandesa
        OM: omaní(|es)
        PA: panameñ(o|a|os|as)
        PE: peruan(o|a|os|as)
        PH: filipin(o|a|os|as)
        PK: paquistaní(|es), pakistaní(|es)
        PL: polac(o|a|os|as)
        PS: palestin(o|a|os|as)
        PT: portugués, portuguesa, portugueses
        PY: paraguay(o|a|os|as)
        QA: catarí(|es), qatarí(|es)
        RO: ruman(o|a|os|as)
        RS: serbi(o|a|os|as)
        RU: rus(o|a|os|as)
        SA: saudí(|es), saudita(|s)
        SD: sudanés, sudanesa
        SE: suec(o|a|os|as)
        SI: esloven(o|a)
        SK: eslovac(o|a)
        SN: senegalés, senegalesa
        SO: somalí(|es)
        SV: salvadoreñ(o|a|os|as)
        SY: siri(o|a|os|as)
        TH: tailandés, tailandesa
        TN: tunecin(o|a|os|as)
        TR: turc(o|a|os|as)
        TW: taiwanés, taiwanesa
        UA: ucranian(o|a|os|as)
        US: estadounidense(|s), estadunidense(|s), norteamerican(o|a|os|as)
        UY: uruguay(o|a|os|as)
        UZ: uzbek(o|a)
        VE: venezolan(o|a|os|as)
        VN: vietnamita(|s)
        XK: kosovar(|es)
        YE: yemení(|es)
        ZA: sudafrican(o|a|os|as)
        """

    static let nationals = """
        IL: los israelíes
        PS: los palestinos
        RU: los rusos
        US: los estadounidenses
        """

    static let cities = """
        Abu Dhabi: Abu Dabi, Abu Dhabi
        Addis Ababa: Adís Abeba, Addis Abeba
        Algiers: Argel
        Athens: Atenas
        Baghdad: Bagdad
        Baku: Bakú
        Beijing: Pekín
        Beirut: Beirut
        Belgrade: Belgrado
        Berlin: Berlín
        Bogotá: Bogotá
        Brussels: Bruselas
        Bucharest: Bucarest
        Cairo: El Cairo, Cairo
        Copenhagen: Copenhague
        Damascus: Damasco
        Dubai: Dubái
        Geneva: Ginebra
        Havana: La Habana
        Jeddah: Yeda, Yedda
        Jerusalem: Jerusalén
        Kabul: Kabul
        Kremlin: Kremlin
        Kyiv: Kiev, Kyiv
        Lisbon: Lisboa
        London: Londres
        Marrakesh: Marrakech
        Mexico City: Ciudad de México, ciudad de México
        Milan: Milán
        Moncloa: La Moncloa, Moncloa, Palacio de la Moncloa
        Moscow: Moscú
        Munich: Múnich
        Muscat: Mascate
        New York: Nueva York
        Prague: Praga
        Riyadh: Riad
        Rome: Roma
        Saint Petersburg: San Petersburgo
        Santiago: Santiago de Chile
        Seoul: Seúl
        Singapore: Singapur
        Sochi: Sochi
        Strasbourg: Estrasburgo
        Tbilisi: Tiflis
        Tehran: Teherán
        The Hague: La Haya
        Tokyo: Tokio
        Tripoli: Trípoli
        Vienna: Viena
        Warsaw: Varsovia
        White House: Casa Blanca
        Yerevan: Ereván
        Zurich: Zúrich
        """

    static let organizations = """
        african-union: Unión Africana
        apec: APEC
        arab-league: Liga Árabe
        celac: Celac, CELAC
        eu: Unión Europea, UE
        european-commission: Comisión Europea
        european-council: Consejo Europeo
        european-parliament: Parlamento Europeo, Eurocámara
        hamas: Hamás
        hezbollah: Hezbolá
        iaea: OIEA
        icc: Corte Penal Internacional, CPI
        imf: FMI, Fondo Monetario Internacional
        islamic-state: Estado Islámico
        nato: OTAN
        oas: OEA, Organización de los Estados Americanos
        oecd: OCDE
        osce: OSCE
        taliban: talibanes
        un: ONU, Naciones Unidas
        un-general-assembly: Asamblea General de la ONU, Asamblea General de las Naciones Unidas, Asamblea General de Naciones Unidas
        un-security-council: Consejo de Seguridad, Consejo de Seguridad de la ONU, Consejo de Seguridad de las Naciones Unidas, Consejo de Seguridad de Naciones Unidas
        who: OMS, Organización Mundial de la Salud
        world-bank: Banco Mundial
        wto: OMC
        """

    static let metonyms = """
        presidency@FR: Elíseo
        presidency@MX: Los Pinos
        presidency@RU: Kremlin
        presidency@US: Casa Blanca
        prime-ministers-office@ES: Moncloa, La Moncloa
        prime-ministers-office@GB: Downing Street
        """
}
