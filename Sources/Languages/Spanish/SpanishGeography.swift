/// Spanish names of countries, peoples, cities and organisations, where they differ from the common tables.
enum SpanishGeography {
    static let capitals = """
        capital: capital
        """

    static let countries = """
        AE: Emiratos Árabes Unidos, Emiratos, EAU, los Emiratos
        BA: Bosnia, Bosnia y Herzegovina, Bosnia-Herzegovina
        BY: Bielorrusia, Belarús
        CD: Congo, RDC, República Democrática del Congo, Congo-Kinshasa
        CN: República Popular China, China
        CZ: República Checa, Chequia, República checa
        GB: Reino Unido, Inglaterra, Gran Bretaña
        IR: República islámica de Irán, República Islámica de Irán, República Islámica, República islámica
        IQ: Irak
        KP: Corea del Norte, República Popular Democrática de Corea
        KR: Corea del Sur, República de Corea
        MM: Birmania, Myanmar
        PS: Palestina, Autoridad Palestina, territorios palestinos, Autoridad Nacional Palestina, Cisjordania, ANP
        QA: Qatar, Catar
        RU: Federación Rusa, Federación de Rusia
        SA: Arabia Saudita, Arabia Saudí, reino saudí
        SG: República de Singapur
        SY: Siria, República Árabe Siria
        US: Estados Unidos, EU, EEUU, EE.UU, EE UU, Norteamérica, EE. UU, Estados Unidos de América, USA
        VA: Vaticano, Santa Sede
        AZ: República de Azerbaiyán
        BF: Burkina Faso
        BH: Baréin, Bahréin
        BO: Estado Plurinacional de Bolivia
        CG: Congo-Brazzaville, República del Congo
        CH: Confederación Helvética
        CI: Costa de Marfil
        CV: Cabo Verde
        DE: República Federal de Alemania
        DZ: República Argelina
        EG: República Árabe de Egipto
        ES: Reino de España
        GQ: Guinea Ecuatorial
        IL: Estado hebreo, Estado judío
        JO: Reino Hachemí
        KE: Kenya
        KG: Kirguizistán, Kirguistán
        KZ: Kazajistán, Kazajstán
        MA: Reino de Marruecos, reino alauí, Reino alauí
        MK: Macedonia
        MX: Méjico, Estados Unidos Mexicanos
        NL: Holanda
        RO: Rumania
        RW: Ruanda
        TH: Tailandia
        TR: Türkiye
        TW: Taiwan
        UA: Ucrania
        VE: República Bolivariana de Venezuela, República Bolivariana
        ZW: Zimbabue
        DO: República Dominicana
        UY: República Oriental del Uruguay
        """

    static let demonyms = """
        AD: andorran(o|a|os|as)
        AE: emiratí(|es)
        AF: afgan(o|a|os|as)
        AL: albanés, albanesa, albaneses, albanesas
        AM: armeni(o|a|os|as)
        AO: angoleñ(o|a|os|as)
        AR: argentin(o|a|os|as)
        AT: austríac(o|a|os|as), austriac(o|a|os|as)
        AU: australian(o|a|os|as)
        AZ: azerbaiyan(o|a|os|as), azerí(|es), azerbayan(o|a|os|as)
        BA: bosni(o|a|os|as)
        BB: barbadense(|s)
        BD: bangladesí(|es), bangladeshí(|es)
        BE: belga(|s)
        BF: burkinés, burkinesa, burkineses
        BG: búlgar(o|a|os|as)
        BH: bareiní(|es), bahreiní(|es)
        BI: burundés, burundesa, burundeses
        BJ: beninés, beninesa, benineses
        BN: bruneano, bruneana
        BO: bolivian(o|a|os|as)
        BR: brasileñ(o|a|os|as), brasiler(o|a|os|as)
        BS: bahameñ(o|a|os|as)
        BT: butanés, butanesa, butaneses
        BW: botsuan(o|a|os|as)
        BY: bielorrus(o|a|os|as)
        BZ: beliceñ(o|a|os|as)
        CA: canadiense(|s)
        CD: congoleñ(o|a|os|as), congolés, congolesa, congoleses
        CF: centroafrican(o|a|os|as)
        CH: suiz(o|a|os|as), helvétic(o|a|os|as), helveci(o|a|os|as)
        CI: marfileñ(o|a|os|as)
        CL: chilen(o|a|os|as)
        CM: camerunés, camerunesa, cameruneses
        CN: chin(o|a|os|as)
        CO: colombian(o|a|os|as)
        CR: costarricense(|s)
        CU: cuban(o|a|os|as)
        CV: caboverdian(o|a|os|as)
        CY: chipriota(|s)
        CZ: chec(o|a|os|as)
        DE: alemán, alemana, alemanes, alemanas, german(o|a|os|as), teutón, teutona
        DJ: yibutian(o|a|os|as)
        DK: danés, danesa, daneses, danesas
        DO: dominican(o|a|os|as)
        DZ: argelin(o|a|os|as)
        EC: ecuatorian(o|a|os|as)
        EE: estoni(o|a|os|as)
        EG: egipci(o|a|os|as)
        ER: eritre(o|a|os|as)
        ES: español, española, españoles, españolas
        ET: etíope(|s)
        FI: finlandés, finlandesa, finlandeses, finlandesas, finés, finesa
        FJ: fiyian(o|a|os|as)
        FR: francés, francesa, franceses, francesas, gal(o|a|os|as)
        GA: gabonés, gabonesa, gaboneses
        GB: británic(o|a|os|as), inglés, inglesa, ingleses, inglesas, escocés, escocesa
        GE: georgian(o|a|os|as)
        GH: ghanés, ghanesa, ghaneses
        GM: gambian(o|a|os|as)
        GN: guinean(o|a|os|as)
        GQ: ecuatoguinean(o|a|os|as)
        GR: grieg(o|a|os|as)
        GT: guatemaltec(o|a|os|as)
        GY: guyanés, guyanesa, guyaneses
        HN: hondureñ(o|a|os|as)
        HR: croata(|s)
        HT: haitian(o|a|os|as)
        HU: húngar(o|a|os|as)
        ID: indonesi(o|a|os|as)
        IE: irlandés, irlandesa, irlandeses, irlandesas
        IL: israelí(|es), hebre(o|a|os|as)
        IN: indi(o|a|os|as), hindú(|es)
        IQ: iraquí(|es)
        IR: iraní(|es)
        IS: islandés, islandesa, islandeses
        IT: italian(o|a|os|as)
        JM: jamaican(o|a|os|as), jamaiquin(o|a|os|as)
        JO: jordan(o|a|os|as)
        JP: japonés, japonesa, japoneses, nipón, nipona, japonesas, nipones, niponas
        KE: kenian(o|a|os|as), keniata(|s)
        KG: kirguís, kirguisa, kirguises, kirguiz(|a)
        KH: camboyan(o|a|os|as)
        KM: comorense(|s)
        KP: norcorean(o|a|os|as)
        KR: surcorean(o|a|os|as)
        KW: kuwaití(|es)
        KZ: kazaj(|o|a|os|as)
        LA: laosian(o|a|os|as)
        LB: libanés, libanesa, libaneses, libanesas
        LK: esrilanqués, esrilanquesa, ceilandés
        LR: liberian(o|a|os|as)
        LT: lituan(o|a|os|as)
        LU: luxemburgués, luxemburguesa, luxemburgueses
        LV: letón, letona, letones, letonas
        LY: libi(o|a|os|as)
        MA: marroquí(|es), alauí, alauita, alauitas
        MC: monegasc(o|a|os|as)
        MD: moldav(o|a|os|as)
        ME: montenegrin(o|a|os|as)
        MG: malgache(|s)
        MK: macedoni(o|a|os|as)
        ML: maliense(|s)
        MM: birman(o|a|os|as)
        MN: mongol(|a|es|as)
        MR: mauritan(o|a|os|as)
        MT: maltés, maltesa, malteses
        MU: maurician(o|a|os|as)
        MV: maldiv(o|a|os|as)
        MW: malauí(|es)
        MX: mexican(o|a|os|as), azteca(|s)
        MY: malasi(o|a|os|as)
        MZ: mozambiqueñ(o|a|os|as)
        NA: namibi(o|a|os|as)
        NE: nigerin(o|a|os|as)
        NG: nigerian(o|a|os|as)
        NI: nicaragüense(|s)
        NL: neerlandés, neerlandesa, holandés, holandesa, neerlandeses, neerlandesas, holandeses, holandesas
        NO: norueg(o|a|os|as)
        NP: nepalí(|es), nepalés, nepalesa
        NZ: neozelandés, neozelandesa, neozelandeses, neozelandesas
        OM: omaní(|es)
        PA: panameñ(o|a|os|as)
        PE: peruan(o|a|os|as)
        PG: papú(|es)
        PH: filipin(o|a|os|as)
        PK: paquistaní(|es), pakistaní(|es)
        PL: polac(o|a|os|as)
        PS: palestin(o|a|os|as)
        PT: portugués, portuguesa, portugueses, portuguesas, lus(o|a|os|as)
        PY: paraguay(o|a|os|as)
        QA: catarí(|es), qatarí(|es)
        RO: ruman(o|a|os|as)
        RS: serbi(o|a|os|as)
        RU: rus(o|a|os|as)
        RW: ruandés, ruandesa, ruandeses
        SA: saudí(|es), saudita(|s)
        SC: seychellense(|s)
        SD: sudanés, sudanesa, sudaneses, sudanesas
        SE: suec(o|a|os|as)
        SG: singapurense(|s)
        SI: esloven(o|a|os|as)
        SK: eslovac(o|a|os|as)
        SL: sierraleonés, sierraleonesa
        SN: senegalés, senegalesa, senegaleses
        SO: somalí(|es)
        SR: surinamés, surinamesa, surinameses
        SS: sursudanés, sursudanesa, sursudaneses
        SV: salvadoreñ(o|a|os|as)
        SY: siri(o|a|os|as)
        SZ: suazi(|es)
        TD: chadian(o|a|os|as)
        TG: togolés, togolesa, togoleses
        TH: tailandés, tailandesa, tailandeses, tailandesas
        TJ: tayik(o|a|os|as)
        TL: timorense(|s)
        TM: turcoman(o|a|os|as), turkmen(o|a)
        TN: tunecin(o|a|os|as)
        TR: turc(o|a|os|as)
        TT: trinitense(|s)
        TW: taiwanés, taiwanesa, taiwaneses, taiwanesas
        TZ: tanzan(o|a|os|as)
        UA: ucranian(o|a|os|as)
        UG: ugandés, ugandesa, ugandeses
        US: estadounidense(|s), estadunidense(|s), norteamerican(o|a|os|as)
        UY: uruguay(o|a|os|as), charrúa(|s)
        UZ: uzbek(o|a|os|as)
        VE: venezolan(o|a|os|as)
        VN: vietnamita(|s)
        XK: kosovar(|es)
        YE: yemení(|es)
        ZA: sudafrican(o|a|os|as)
        ZM: zambian(o|a|os|as)
        ZW: zimbabuense(|s), zimbabuen(o|a)
        """

    static let nationals = """
        AF: los afganos
        AM: los armenios
        AR: los argentinos
        AT: los austriacos
        AU: los australianos
        AZ: los azerbaiyanos, los azeríes
        BE: los belgas
        BO: los bolivianos
        BR: los brasileños
        BY: los bielorrusos
        CA: los canadienses
        CH: los suizos
        CL: los chilenos
        CN: los chinos
        CO: los colombianos
        CU: los cubanos
        CZ: los checos
        DE: los alemanes
        DK: los daneses
        DZ: los argelinos
        EC: los ecuatorianos
        EG: los egipcios
        ES: los españoles
        FI: los finlandeses
        FR: los franceses
        GB: los británicos, los ingleses
        GR: los griegos
        GT: los guatemaltecos
        HN: los hondureños
        HU: los húngaros
        IE: los irlandeses
        IL: los israelíes
        IN: los indios
        IQ: los iraquíes
        IR: los iraníes
        IT: los italianos
        JP: los japoneses
        KP: los norcoreanos
        KR: los surcoreanos
        LB: los libaneses
        LY: los libios
        MA: los marroquíes
        MX: los mexicanos
        NI: los nicaragüenses
        NL: los holandeses, los neerlandeses
        NO: los noruegos
        PA: los panameños
        PE: los peruanos
        PK: los paquistaníes
        PL: los polacos
        PS: los palestinos
        PT: los portugueses
        PY: los paraguayos
        QA: los cataríes
        RO: los rumanos
        RS: los serbios
        RU: los rusos
        SA: los saudíes
        SE: los suecos
        SV: los salvadoreños
        SY: los sirios
        TR: los turcos
        TW: los taiwaneses
        UA: los ucranianos
        US: los estadounidenses, los norteamericanos
        UY: los uruguayos
        VE: los venezolanos
        VN: los vietnamitas
        XK: los kosovares
        ZA: los sudafricanos
        """

    static let cities = """
        Abu Dhabi: Abu Dabi, Abu Dhabi
        Addis Ababa: Adís Abeba, Addis Abeba, Adis Abeba
        Algiers: Argel
        Amman: Ammán, Amán
        Ashgabat: Asjabad
        Astana: Nursultán, Astaná
        Athens: Atenas
        Baghdad: Bagdad
        Baku: Bakú
        Beijing: Pekín
        Beirut: Beirut
        Belgrade: Belgrado
        Bellevue Palace: palacio de Bellevue
        Berlin: Berlín
        Bern: Berna
        Bishkek: Biskek
        Bogotá: Bogotá
        Brasília: Brasilia
        Brussels: Bruselas
        Bucharest: Bucarest
        Buckingham Palace: palacio de Buckingham, Palacio de Buckingham, Buckingham
        Cairo: El Cairo, Cairo
        Chisinau: Chisináu
        Copenhagen: Copenhague
        Crete: Creta
        Damascus: Damasco
        Dhaka: Daca
        Dubai: Dubái
        Dushanbe: Dusambé
        Düsseldorf: Dusseldorf
        Frankfurt: Fráncfort, Francfort
        Gdansk: Dánzig
        Geneva: Ginebra
        Great Hall of the People: Gran Palacio del Pueblo, Gran Salón del Pueblo
        Guatemala City: Ciudad de Guatemala
        Hamburg: Hamburgo
        Hanoi: Hanói
        Havana: La Habana
        Hofburg: palacio Hofburg
        Istanbul: Estambul
        Izmir: Esmirna
        Jakarta: Yakarta
        Jeddah: Yeda, Yedda, Jedda, Yida
        Jerusalem: Jerusalén, Jerusalén Este
        Kabul: Kabul
        Kathmandu: Katmandú
        Khartoum: Jartum
        Kinshasa: Kinsasa
        Kremlin: Kremlin
        Kuwait City: Ciudad de Kuwait
        Kyiv: Kiev, Kyiv
        Lausanne: Lausana
        Lisbon: Lisboa
        Ljubljana: Liubliana
        London: Londres
        Lviv: Leópolis
        Marrakesh: Marrakech, Marraquech, Marraquesh
        Mexico City: Ciudad de México, ciudad de México, CDMX
        Milan: Milán
        Mogadishu: Mogadiscio
        Moncloa: La Moncloa, Moncloa, Palacio de la Moncloa, palacio de la Moncloa, palacio de La Moncloa, Palacio de La Moncloa
        Moscow: Moscú
        Munich: Múnich
        Muscat: Mascate
        N'Djamena: Yamena
        Naples: Nápoles
        New Delhi: Nueva Delhi
        New York: Nueva York
        Nice: Niza
        Nouakchott: Nuakchot
        Ottawa: Otawa
        Palais des Nations: Palacio de las Naciones, palacio de las Naciones
        Panama City: Ciudad de Panamá
        Phnom Penh: Nom Pen
        Planalto Palace: palacio de Planalto, Palacio de Planalto, Palacio del Planalto, Planalto
        Port of Spain: Puerto España
        Port-au-Prince: Puerto Príncipe
        Prague: Praga
        Pristina: Prístina
        Pyongyang: Pionyang
        Quirinal Palace: palacio del Quirinal, Quirinal
        Reykjavik: Reikiavik
        Rio de Janeiro: Río de Janeiro
        Riyadh: Riad, Riyad
        Rome: Roma
        Saint Petersburg: San Petersburgo
        Salzburg: Salzburgo
        Samarkand: Samarcanda
        San José: San José de Costa Rica
        Sanaa: Saná
        Santiago: Santiago de Chile
        Seoul: Seúl
        Shanghai: Shanghái
        Sharm el-Sheikh: Sharm el Sheij, Sharm el Sheikh
        Singapore: Singapur
        Skopje: Skopie
        Sochi: Sochi
        Stockholm: Estocolmo
        Strasbourg: Estrasburgo
        São Paulo: Sao Paulo
        Taipei: Taipéi
        Tallinn: Tallin
        Tashkent: Taskent
        Tbilisi: Tiflis
        Tehran: Teherán
        The Hague: La Haya
        Tokyo: Tokio
        Tripoli: Trípoli
        Ulaanbaatar: Ulán Bator
        Valletta: La Valeta
        Vienna: Viena
        Vilnius: Vilna
        Warsaw: Varsovia
        Washington: Washington D.C, Washington DC
        White House: Casa Blanca, Despacho Oval
        Yaoundé: Yaundé
        Yerevan: Ereván
        Zurich: Zúrich
        Élysée Palace: Elíseo, palacio del Elíseo, Palacio del Elíseo
        """

    static let organizations = """
        afp: Agence France-Presse
        african-union: Unión Africana
        apec: APEC
        arab-league: Liga Árabe
        asean: Asociación de Naciones del Sudeste Asiático, Asean
        brics: Brics
        celac: Celac, CELAC, Comunidad de Estados Latinoamericanos y Caribeños
        council-of-europe: Consejo de Europa
        csto: OTSC
        ecowas: Cedeao, CEDEAO
        eu: Unión Europea, UE, los Veintisiete, los Veintiocho
        european-commission: Comisión Europea, Ejecutivo comunitario
        european-council: Consejo Europeo
        european-parliament: Parlamento Europeo, Eurocámara
        fatah: Fatah, Al Fatah
        g20: G-20, Grupo de los Veinte
        g7: G-7, Grupo de los Siete
        gcc: Consejo de Cooperación del Golfo, CCG
        hamas: Hamás
        hezbollah: Hezbolá, Hizbulá, Hezbollah, Hizbolá
        houthis: hutíes, rebeldes hutíes, Hutíes
        iaea: OIEA, Organismo Internacional de la Energía Atómica, Organismo Internacional de Energía Atómica
        icc: Corte Penal Internacional, CPI
        imf: FMI, Fondo Monetario Internacional
        islamic-state: Estado Islámico, Daesh, ISIS, grupo Estado Islámico
        nato: OTAN, Alianza Atlántica, Organización del Tratado del Atlántico Norte
        new-york-times: New York Times
        oas: OEA, Organización de los Estados Americanos, Organización de Estados Americanos
        oecd: OCDE, Organización para la Cooperación y el Desarrollo Económicos
        opcw: OPAQ, Organización para la Prohibición de las Armas Químicas
        opec: Opep, OPEP
        osce: OSCE, Organización para la Seguridad y la Cooperación en Europa
        sco: Organización de Cooperación de Shanghái, OCS
        taliban: talibanes, Talibán, talibán
        tass: agencia Tass
        un-general-assembly: Asamblea General de la ONU, Asamblea General de las Naciones Unidas, Asamblea General de Naciones Unidas
        un-security-council: Consejo de Seguridad, Consejo de Seguridad de la ONU, Consejo de Seguridad de las Naciones Unidas, Consejo de Seguridad de Naciones Unidas
        un: ONU, Naciones Unidas, Organización de las Naciones Unidas, Organización de Naciones Unidas
        unhcr: Acnur, ACNUR, Alto Comisionado de las Naciones Unidas para los Refugiados
        wall-street-journal: Wall Street Journal
        washington-post: Washington Post
        who: OMS, Organización Mundial de la Salud
        world-bank: Banco Mundial
        wto: OMC, Organización Mundial del Comercio, Organización Mundial de Comercio
        xinhua: agencia Xinhua
        """

    static let metonyms = """
        presidency@FR: Elíseo
        presidency@MX: Los Pinos, Palacio Nacional
        presidency@RU: Kremlin
        presidency@US: Casa Blanca
        prime-ministers-office@ES: Moncloa, La Moncloa
        prime-ministers-office@GB: Downing Street
        presidency@AR: Casa Rosada
        presidency@BO: Palacio Quemado, Casa Grande del Pueblo
        presidency@BR: Planalto
        presidency@CL: La Moneda, palacio de La Moneda
        presidency@CO: Casa de Nariño, palacio de Nariño
        presidency@CN: Zhongnanhai
        presidency@EC: Carondelet
        presidency@IT: Quirinal
        presidency@PE: Palacio de Pizarro
        presidency@PY: Palacio de López
        presidency@UY: Torre Ejecutiva
        presidency@VE: Miraflores, Palacio de Miraflores
        presidency@PA: Palacio de las Garzas
        prime-ministers-office@IT: Palacio Chigi, palacio Chigi
        prime-ministers-office@FR: Matignon
        foreign-ministry@US: Foggy Bottom
        """
}
