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
        Aachen: Aquisgrán
        Abidjan: Abiyán
        Abu Dhabi: Abu Dabi, Abu Dhabi
        Abuja: Abuya
        Accra: Acra
        Addis Ababa: Adís Abeba, Addis Abeba
        African Union Headquarters: sede de la Unión Africana
        Aleppo: Alepo
        Alexandria: Alejandría
        Algiers: Argel
        Almaty: Alma Ata
        Alvorada Palace: Palacio de la Alvorada
        Amalienborg: palacio de Amalienborg
        Amman: Amán
        Andorra la Vella: Andorra la Vieja
        Antalya: Antalia
        Antwerp: Amberes
        Apostolic Palace: Palacio Apostólico
        Arkhangelsk: Arjánguelsk, Arcángel
        Ashgabat: Asjabad
        Ashkelon: Ascalón
        Astana: Nursultán
        Astrakhan: Astracán
        Aswan: Asuán
        Athens: Atenas
        Augsburg: Augsburgo
        Baabda Palace: palacio de Baabda
        Baghdad: Bagdad
        Bakhmut: Bajmut
        Baku: Bakú
        Basel: Basilea
        Basra: Basora
        Beersheba: Beerseba, Beersheva
        Beijing: Pekín
        Beirut: Beirut
        Beit Hanoun: Beit Hanún
        Beit Lahia: Beit Lahiya
        Belém Palace: Palacio de Belém
        Belgrade: Belgrado
        Bellevue Palace: palacio de Bellevue
        Belvedere Palace: Palacio Belvedere
        Bengaluru: Bangalore
        Benghazi: Bengasi
        Berlin: Berlín
        Bern: Berna
        Bishkek: Biskek
        Bogotá: Bogotá
        Bologna: Bolonia
        Bordeaux: Burdeos
        Brandenburg Gate: Puerta de Brandeburgo
        Brussels: Bruselas
        Bryansk: Briansk
        Bucharest: Bucarest
        Buckingham Palace: Palacio de Buckingham
        Bujumbura: Buyumbura
        Bukhara: Bujará
        Busan: Pusan
        Cairo: El Cairo, Cairo
        Canberra: Camberra
        Cape Town: Ciudad del Cabo
        Capitol Hill: Capitolio de Estados Unidos
        Cappadocia: Capadocia
        Carondelet: Palacio de Carondelet
        Cartagena: Cartagena de Indias
        Carthage Palace: palacio de Cartago
        Casa de Nariño: Palacio de Nariño
        Cheboksary: Cheboksari
        Chelyabinsk: Cheliábinsk
        Cherkasy: Cherkasi
        Chernihiv: Chernígov
        Chernobyl: Chernóbil
        Chigi Palace: Palacio Chigi
        Christiansborg: palacio de Christiansborg
        Cluj-Napoca: Cluj
        Copenhagen: Copenhague
        Cornwall: Cornualles
        Cotroceni Palace: palacio de Cotroceni
        Crete: Creta
        Damascus: Damasco
        Dar es Salaam: Dar es Salam
        Daraa: Deraa
        Dead Sea: mar Muerto
        Debaltseve: Debáltsevo
        Deir ez-Zor: Deir Ezzor
        Delphi: Delfos
        Dhaka: Daca, Dacca
        Djerba: Yerba
        Dolmabahçe Palace: palacio de Dolmabahçe
        Dresden: Dresde
        Dubai: Dubái
        Duhok: Dohuk
        Dunkirk: Dunkerque
        Dushanbe: Dusambé
        East Jerusalem: Jerusalén Este, Jerusalén Oriental
        Edinburgh: Edimburgo
        El Arish: Al Arish
        Enerhodar: Energodar
        Europa Building: edificio Europa
        Fallujah: Faluya
        Forbidden City: Ciudad Prohibida
        Fordow: Fordo
        Fort de Brégançon: fuerte de Brégançon
        Frankfurt: Fráncfort
        Freiburg: Friburgo
        Gaza City: ciudad de Gaza
        Geneva: Ginebra
        Genoa: Génova
        Ghent: Gante
        Giza: Guiza
        Gothenburg: Gotemburgo
        Göttingen: Gotinga
        Grand Kremlin Palace: Gran Palacio del Kremlin
        Great Hall of the People: Gran Palacio del Pueblo, Gran Salón del Pueblo
        Green Zone: Zona Verde
        Groningen: Groninga
        Grozny: Grozni
        Guangzhou: Cantón
        Guantánamo Bay: bahía de Guantánamo
        Guatemala City: Ciudad de Guatemala
        Hagia Sophia: Santa Sofía de Estambul
        Hamburg: Hamburgo
        Hanover: Hannover
        Hasakah: Hasaka
        Havana: La Habana
        Hmeimim: Jmeimim
        Ho Chi Minh City: Ciudad Ho Chi Minh
        Hodeidah: Hodeida
        Hofburg: Palacio Hofburg
        Horlivka: Górlovka
        Hôtel Matignon: palacio de Matignon
        Istanbul: Estambul
        Itamaraty: Palacio de Itamaraty
        Jabalia: Yabalia
        Jakarta: Yakarta
        Jeddah: Yeda, Yedda
        Jenin: Yenín
        Jericho: Jericó
        Jerusalem: Jerusalén
        Johannesburg: Johannesburgo
        Juba: Yuba
        Kabul: Kabul
        Karbala: Kerbala
        Kathmandu: Katmandú
        Khabarovsk: Jabárovsk
        Khan Younis: Jan Yunis, Jan Yunes
        Kharkiv: Járkov, Járkiv
        Khartoum: Jartum
        Kherson: Jersón
        Khmelnytskyi: Jmelnitski
        King David Hotel: hotel King David
        Kinshasa: Kinsasa
        Kobani: Kobane
        Kolkata: Calcuta
        Konstantin Palace: Palacio de Constantino
        Kraków: Cracovia
        Kremlin: Kremlin
        Kryvyi Rih: Krivói Rog, Krivi Rih
        Kuwait City: Ciudad de Kuwait
        Kyiv: Kiev, Kyiv
        La Moneda: Palacio de La Moneda
        Lausanne: Lausana
        Leuven: Lovaina
        Liège: Lieja
        Lisbon: Lisboa
        Livadia Palace: palacio de Livadia
        London: Londres
        Lucerne: Lucerna
        Luhansk: Lugansk
        Luxembourg: Luxemburgo
        Lviv: Leópolis
        Lysychansk: Lisichansk
        Macau: Macao
        Magdeburg: Magdeburgo
        Mainz: Maguncia
        Makhachkala: Majachkalá
        Malacañang: Palacio de Malacañang, palacio de Malacañán
        Mariinskyi Palace: palacio Mariinski
        Marrakesh: Marrakech
        Marseille: Marsella
        Maximos Mansion: palacio Máximos
        Mecca: La Meca
        Mechelen: Malinas
        Mekelle: Mekele
        Mexico City: Ciudad de México, ciudad de México
        Milan: Milán
        Miraflores Palace: Palacio de Miraflores
        Mogadishu: Mogadiscio, Mogadischo
        Moncloa: La Moncloa, Moncloa, Palacio de la Moncloa
        Moscow: Moscú
        Mumbai: Bombay
        Munich: Múnich
        Muqataa: Mukata, Muqata
        Muscat: Mascate
        Mykolaiv: Mikolaiv, Nikoláyev
        Mykonos: Miconos
        N'Djamena: Yamena
        Nabatieh: Nabatiye
        Najaf: Nayaf
        Nakhchivan: Najicheván
        Nanjing: Nankín
        Naples: Nápoles
        Naqoura: Naqura
        NATO Headquarters: sede de la OTAN
        Naypyidaw: Naipyidó
        New Delhi: Nueva Delhi, Delhi
        New Orleans: Nueva Orleans
        New York: Nueva York
        Nice: Niza
        Nizhny Novgorod: Nizhni Nóvgorod
        Noordeinde Palace: palacio Noordeinde
        Notre-Dame: catedral de Notre Dame
        Nouakchott: Nuakchot
        Nouméa: Numea
        Nova Kakhovka: Nova Kajovka
        Novo-Ogaryovo: Novo Ogariovo
        Novorossiysk: Novorosíisk
        Odesa: Odessa
        Ostend: Ostende
        Ouagadougou: Uagadugú
        Oval Office: Despacho Oval, Salón Oval
        Palace of the Revolution: Palacio de la Revolución
        Palace of Versailles: palacio de Versalles
        Palais des Nations: Palacio de las Naciones
        Palmyra: Palmira
        Panama City: Ciudad de Panamá
        Pedralbes Palace: Palacio de Pedralbes
        Pentagon: Pentágono
        Perpignan: Perpiñán
        Philadelphia: Filadelfia
        Phnom Penh: Nom Pen
        Piraeus: El Pireo
        Pizarro Palace: Palacio de Pizarro
        Planalto Palace: Palacio de Planalto, Planalto
        Port-au-Prince: Puerto Príncipe
        Port of Spain: Puerto España
        Port Sudan: Puerto Sudán
        Prague: Praga
        Prague Castle: Castillo de Praga
        Pyongyang: Pionyang
        Qamishli: Kamishli
        Quebec City: Ciudad de Quebec
        Quirinal Palace: palacio del Quirinal, Quirinal
        Rafah: Rafá
        Ramallah: Ramala
        Raqqa: Raqa
        Red Square: Plaza Roja
        Regensburg: Ratisbona
        Reykjavik: Reikiavik
        Riyadh: Riad
        Rome: Roma
        Rose Garden: Jardín de las Rosas
        Rostov-on-Don: Rostov del Don
        Rouen: Ruan
        Royal Palace of Madrid: Palacio Real de Madrid
        Saint Petersburg: San Petersburgo
        Sakhalin: Sajalín
        Salzburg: Salzburgo
        Samarkand: Samarcanda
        Sanaa: Saná
        Santiago: Santiago de Chile
        São Tomé: Santo Tomé
        Schönbrunn Palace: palacio de Schönbrunn
        Seoul: Seúl
        Sevastopol: Sebastopol
        Seville: Sevilla
        Sharm el-Sheikh: Sharm el Sheij
        Sievierodonetsk: Severodonetsk
        Singapore: Singapur
        Sinjar: Sinyar
        Skopje: Skopie
        Snake Island: isla de las Serpientes
        Sochi: Sochi
        St James's Palace: Palacio de St. James
        St. Peter's Basilica: basílica de San Pedro
        Stockholm: Estocolmo
        Strasbourg: Estrasburgo
        Sukhumi: Sujumi
        Sulaymaniyah: Suleimaniya
        Sumy: Sumi
        Suwayda: Sueida, Sweida
        Sydney: Sídney
        Tahrir Square: plaza Tahrir
        Tangier: Tánger
        Tashkent: Taskent
        Tbilisi: Tiflis
        Tehran: Teherán
        The Hague: La Haya
        Thessaloniki: Tesalónica, Salónica
        Thimphu: Timbu
        Tiananmen Square: plaza de Tiananmen
        Timbuktu: Tombuctú
        Tindouf: Tinduf
        Tokyo: Tokio
        Toulouse: Tolosa
        Trier: Tréveris
        Tripoli: Trípoli
        Tskhinvali: Tsjinvali
        Tulkarm: Tulkarem
        Ulaanbaatar: Ulán Bator
        UN Headquarters: sede de la ONU, sede de Naciones Unidas
        Urumqi: Urumchi
        Uzhhorod: Úzhgorod
        Valletta: La Valeta
        Vatican City: Ciudad del Vaticano
        Venice: Venecia
        Versailles: Versalles
        Victoria Falls: Cataratas Victoria
        Vienna: Viena
        Vientiane: Vientián
        Vinnytsia: Vinnitsia, Vínnitsa
        Volgograd: Volgogrado
        Vuhledar: Vugledar
        Warsaw: Varsovia
        Washington: Washington D. C.
        Western Wall: Muro de las Lamentaciones
        Westminster Abbey: abadía de Westminster
        White House: Casa Blanca
        Windsor Castle: castillo de Windsor
        Yamoussoukro: Yamusukro
        Yangon: Rangún
        Yaoundé: Yaundé
        Yasukuni: santuario de Yasukuni
        Yekaterinburg: Ekaterimburgo
        Yerevan: Ereván
        Zaporizhzhia: Zaporiyia, Zaporiyiya, Zaporizhia
        Zarzuela Palace: Palacio de la Zarzuela, La Zarzuela
        Zhytomyr: Zhitómir, Yitómir
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
        adb: Banco Asiático de Desarrollo
        african-development-bank: Banco Africano de Desarrollo
        aiib: Banco Asiático de Inversión en Infraestructura, BAII
        al-manar: Al Manar
        al-qaeda: Al Qaeda, Al Qaida
        al-shabaab: Al Shabab, Al Shabaab
        alliance-of-sahel-states: Alianza de Estados del Sahel, AES
        amnesty-international: Amnistía Internacional
        andean-community: Comunidad Andina
        aqim: Al Qaeda en el Magreb Islámico, AQMI
        arab-maghreb-union: Unión del Magreb Árabe
        arakan-army: Ejército de Arakan
        arctic-council: Consejo Ártico
        asean-regional-forum: Foro Regional de la ASEAN
        asean: Asean
        au-peace-security-council: Consejo de Paz y Seguridad de la Unión Africana
        aukus: Aukus
        belta: Belta
        bimstec: Bimstec
        board-of-peace: Junta de Paz
        brics: Brics
        bsec: Cooperación Económica del Mar Negro
        bucharest-nine: Nueve de Bucarest
        cadena-ser: Cadena Ser
        caracol: Caracol Radio
        caricom: Caricom, Comunidad del Caribe
        cbs: CBS
        cis: Comunidad de Estados Independientes, CEI
        cjeu: Tribunal de Justicia de la Unión Europea, TJUE
        clan-del-golfo: Clan del Golfo
        coalition-of-the-willing: coalición de voluntarios, coalición de los dispuestos
        comesa: Comesa
        commonwealth: Mancomunidad de Naciones, Commonwealth
        communist-party-of-china: Partido Comunista de China, Partido Comunista Chino
        congo-river-alliance: Alianza del Río Congo
        council-of-europe: Consejo de Europa
        cplp: Comunidad de Países de Lengua Portuguesa, CPLP
        cptpp: Acuerdo Transpacífico
        csto: Organización del Tratado de Seguridad Colectiva, OTSC
        dpp-taiwan: Partido Democrático Progresista
        eaeu: Unión Económica Euroasiática, UEE, UEEA
        east-african-community: Comunidad de África Oriental, Comunidad del África Oriental
        east-asia-summit: Cumbre de Asia Oriental
        ebrd: Banco Europeo para la Reconstrucción y el Desarrollo, BERD
        ecb: Banco Central Europeo, BCE
        eccas: Comunidad Económica de los Estados de África Central
        echo-of-moscow: Eco de Moscú
        echr: Tribunal Europeo de Derechos Humanos, TEDH
        eclac: Cepal
        ecowas: Cedeao
        eeas: Servicio Europeo de Acción Exterior, SEAE
        efe: agencia EFE
        efta: AELC, Asociación Europea de Libre Comercio
        eib: Banco Europeo de Inversiones, BEI
        eln: Ejército de Liberación Nacional
        eu-council: Consejo de la Unión Europea, Consejo de la UE
        eurogroup: Eurogrupo
        european-political-community: Comunidad Política Europea
        fao: FAO
        farc: Farc
        fars: Fars
        fatf: Grupo de Acción Financiera Internacional, GAFI
        fed: Reserva Federal
        five-eyes: Cinco Ojos
        francophonie: Organización Internacional de la Francofonía, Francofonía
        free-syrian-army: Ejército Libre Sirio, ELS
        friends-of-syria: Amigos de Siria
        g77: G77, Grupo de los 77
        gcc: Consejo de Cooperación del Golfo, CCG
        gecf: Foro de Países Exportadores de Gas
        global-coalition-against-isis: coalición internacional contra el Estado Islámico
        haqqani-network: red Haqqani
        high-negotiations-committee: Alto Comité de Negociaciones
        houthis: hutíes
        hts: Hayat Tahrir al Sham
        iachr: Comisión Interamericana de Derechos Humanos, CIDH
        icao: Organización de Aviación Civil Internacional, OACI
        icglr: Conferencia Internacional sobre la Región de los Grandes Lagos
        icj: Corte Internacional de Justicia, CIJ
        icrc: Comité Internacional de la Cruz Roja, Cruz Roja, CICR
        icty: Tribunal Penal Internacional para la antigua Yugoslavia, TPIY
        idb: Banco Interamericano de Desarrollo, BID
        iea: Agencia Internacional de la Energía, Agencia Internacional de Energía, AIE
        ifrc: Federación Internacional de Sociedades de la Cruz Roja
        ilo: Organización Internacional del Trabajo, OIT
        imo: Organización Marítima Internacional, OMI
        international-contact-group-on-venezuela: Grupo Internacional de Contacto sobre Venezuela, Grupo de Contacto sobre Venezuela
        ioc: Comité Olímpico Internacional, COI
        iom: Organización Internacional para las Migraciones, OIM
        ira: Ejército Republicano Irlandés
        irena: Agencia Internacional de Energías Renovables
        irgc: Guardia Revolucionaria, Guardianes de la Revolución
        islamic-jihad: Yihad Islámica
        itu: Unión Internacional de Telecomunicaciones, UIT
        joint-expeditionary-force: Fuerza Expedicionaria Conjunta
        kataib-hezbollah: Kataib Hezbolá
        lima-group: Grupo de Lima
        lra: Ejército de Resistencia del Señor
        ltte: Tigres Tamiles
        mercosur: Mercado Común del Sur
        middle-east-quartet: Cuarteto de Oriente Medio, Cuarteto para Oriente Medio, Cuarteto de Oriente Próximo
        milf: Frente Moro de Liberación Islámica
        minsk-group: Grupo de Minsk
        minusma: Minusma
        monusco: Monusco
        mossad: Mosad
        msf: Médicos Sin Fronteras, MSF
        muslim-brotherhood: Hermanos Musulmanes
        nbc: NBC
        negev-forum: Foro del Néguev
        new-development-bank: Nuevo Banco de Desarrollo
        non-aligned-movement: Movimiento de Países No Alineados
        nordic-council: Consejo Nórdico
        normandy-format: formato de Normandía, Cuarteto de Normandía, formato Normandía
        novaya-gazeta: Nóvaya Gazeta
        nuclear-suppliers-group: Grupo de Suministradores Nucleares
        nusra-front: Frente al Nusra
        ocha: OCHA
        ohchr: Oficina del Alto Comisionado para los Derechos Humanos, ACNUDH
        oic: Organización para la Cooperación Islámica, Organización de la Cooperación Islámica, OCI
        opcw: Organización para la Prohibición de las Armas Químicas, OPAQ
        opec: OPEP
        organization-of-turkic-states: Organización de Estados Túrquicos
        p5-1: Grupo 5+1
        pacific-alliance: Alianza del Pacífico
        pacific-islands-forum: Foro de las Islas del Pacífico
        paho: Organización Panamericana de la Salud
        paris-club: Club de París
        pca: Corte Permanente de Arbitraje
        peoples-daily: Diario del Pueblo
        peshmerga: peshmergas, peshmerga
        pflp: Frente Popular para la Liberación de Palestina, FPLP
        plo: Organización para la Liberación de Palestina, OLP
        polisario-front: Frente Polisario, Polisario
        popular-mobilization-forces: Fuerzas de Movilización Popular
        qassam-brigades: Brigadas Al Qasam
        quad: Diálogo de Seguridad Cuadrilateral
        renamo: Renamo
        rfe-rl: Radio Europa Libre
        rsf: Fuerzas de Apoyo Rápido
        sadc: Comunidad de Desarrollo de África Austral, SADC
        sco: Organización de Cooperación de Shanghái, OCS
        sdf: Fuerzas Democráticas Sirias, FDS, FSD
        segib: Secretaría General Iberoamericana, Segib
        sica: Sistema de la Integración Centroamericana, SICA
        sinaloa-cartel: Cártel de Sinaloa
        syria-support-group: Grupo Internacional de Apoyo a Siria
        syrian-national-coalition: Coalición Nacional Siria
        syrian-observatory: Observatorio Sirio de Derechos Humanos, OSDH
        telesur: teleSUR
        three-seas-initiative: Iniciativa de los Tres Mares
        tplf: Frente de Liberación del Pueblo de Tigray, FLPT
        trilateral-contact-group: Grupo de Contacto Trilateral
        ttp: talibanes paquistaníes, TTP
        uemoa: Unión Económica y Monetaria de África Occidental
        ukraine-defense-contact-group: Grupo de Contacto de Defensa de Ucrania, grupo de Ramstein
        un-human-rights-council: Consejo de Derechos Humanos, Consejo de Derechos Humanos de la ONU
        un-women: ONU Mujeres
        unaids: Onusida
        unasur: Unasur
        unctad: Unctad
        undp: Programa de Naciones Unidas para el Desarrollo, Programa de las Naciones Unidas para el Desarrollo, PNUD
        unep: Programa de las Naciones Unidas para el Medio Ambiente, PNUMA
        unesco: Unesco
        unfccc: CMNUCC
        unfpa: UNFPA
        unhcr: Acnur
        unicef: Unicef
        unido: ONUDI
        unifil: FINUL, FPNUL
        union-for-the-mediterranean: Unión por el Mediterráneo
        unodc: UNODC
        unrwa: Unrwa
        usaid: Usaid
        usmca: T-MEC, TMEC
        visegrad-group: Grupo de Visegrado
        voa: Voz de América
        wafa: Wafa
        wagner-group: Grupo Wagner
        weimar-triangle: Triángulo de Weimar
        wfp: Programa Mundial de Alimentos, PMA
        wipo: Organización Mundial de la Propiedad Intelectual, OMPI
        wmo: Organización Meteorológica Mundial, OMM
        workers-party-of-korea: Partido de los Trabajadores de Corea
        world-economic-forum: Foro Económico Mundial
        yedioth-ahronoth: Yediot Aharonot
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
