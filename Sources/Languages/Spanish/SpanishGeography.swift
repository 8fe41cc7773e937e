/// Spanish names of countries, peoples, cities and organisations, where they differ from the common tables.
enum SpanishGeography {
    static let capitals = """
        capital: capital
        country: ese país, este país, dicho país, esa nación, esta nación, dicha nación, aquel país
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
        AG: antiguan(o|a|os|as)
        DM: dominiqués, dominiquesa, dominiqueses
        FM: micronesi(o|a|os|as)
        GW: bisauguinean(o|a|os|as)
        KI: kiribatian(o|a|os|as)
        KN: sancristobaleñ(o|a|os|as)
        LC: santalucense(|s)
        LI: liechtensteinian(o|a|os|as)
        LS: lesotense(|s)
        MH: marshalés, marshalesa, marshaleses
        NR: nauruan(o|a|os|as)
        PW: palauan(o|a|os|as)
        SB: salomonense(|s)
        SM: sanmarinense(|s)
        ST: santotomense(|s)
        TO: tongan(o|a|os|as)
        TV: tuvaluan(o|a|os|as)
        VC: sanvicentin(o|a|os|as)
        VU: vanuatuense(|s)
        WS: samoan(o|a|os|as)
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
        Aachen: Aquisgrán
        Abidjan: Abiyán
        Abu Dhabi: Abu Dabi, Abu Dhabi
        Addis Ababa: Adís Abeba, Addis Abeba, Adis Abeba
        Algiers: Argel
        Amman: Ammán, Amán
        Ashgabat: Asjabad
        Astana: Nursultán, Astaná
        Abuja: Abuya
        Accra: Acra
        African Union Headquarters: sede de la Unión Africana
        Aleppo: Alepo
        Alexandria: Alejandría
        Almaty: Alma Ata
        Alvorada Palace: Palacio de la Alvorada
        Amalienborg: palacio de Amalienborg
        Andorra la Vella: Andorra la Vieja
        Antalya: Antalia
        Antwerp: Amberes
        Apostolic Palace: Palacio Apostólico
        Arkhangelsk: Arjánguelsk, Arcángel
        Ashkelon: Ascalón
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
        Brasília: Brasilia
        Bologna: Bolonia
        Bordeaux: Burdeos
        Brandenburg Gate: Puerta de Brandeburgo
        Brussels: Bruselas
        Bryansk: Briansk
        Bucharest: Bucarest
        Buckingham Palace: palacio de Buckingham, Palacio de Buckingham, Buckingham
        Cairo: El Cairo, Cairo
        Chisinau: Chisináu
        Copenhagen: Copenhague
        Crete: Creta
        Damascus: Damasco
        Dhaka: Daca, Dacca
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
        Hofburg: palacio Hofburg, Palacio Hofburg
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
        Mogadishu: Mogadiscio, Mogadischo
        Moncloa: La Moncloa, Moncloa, Palacio de la Moncloa, palacio de la Moncloa, palacio de La Moncloa, Palacio de La Moncloa
        Bujumbura: Buyumbura
        Bukhara: Bujará
        Busan: Pusan
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
        Cornwall: Cornualles
        Cotroceni Palace: palacio de Cotroceni
        Dar es Salaam: Dar es Salam
        Daraa: Deraa
        Dead Sea: mar Muerto
        Debaltseve: Debáltsevo
        Deir ez-Zor: Deir Ezzor
        Delphi: Delfos
        Djerba: Yerba
        Dolmabahçe Palace: palacio de Dolmabahçe
        Dresden: Dresde
        Duhok: Dohuk
        Dunkirk: Dunkerque
        East Jerusalem: Jerusalén Este, Jerusalén Oriental
        Edinburgh: Edimburgo
        El Arish: Al Arish
        Enerhodar: Energodar
        Europa Building: edificio Europa
        Fallujah: Faluya
        Forbidden City: Ciudad Prohibida
        Fordow: Fordo
        Fort de Brégançon: fuerte de Brégançon
        Freiburg: Friburgo
        Gaza City: ciudad de Gaza
        Genoa: Génova
        Ghent: Gante
        Giza: Guiza
        Gothenburg: Gotemburgo
        Göttingen: Gotinga
        Grand Kremlin Palace: Gran Palacio del Kremlin
        Green Zone: Zona Verde
        Groningen: Groninga
        Grozny: Grozni
        Guangzhou: Cantón
        Guantánamo Bay: bahía de Guantánamo
        Hagia Sophia: Santa Sofía de Estambul
        Hanover: Hannover
        Hasakah: Hasaka
        Hmeimim: Jmeimim
        Ho Chi Minh City: Ciudad Ho Chi Minh
        Hodeidah: Hodeida
        Horlivka: Górlovka
        Hôtel Matignon: palacio de Matignon
        Itamaraty: Palacio de Itamaraty
        Jabalia: Yabalia
        Jenin: Yenín
        Jericho: Jericó
        Johannesburg: Johannesburgo
        Juba: Yuba
        Karbala: Kerbala
        Khabarovsk: Jabárovsk
        Khan Younis: Jan Yunis, Jan Yunes
        Kharkiv: Járkov, Járkiv
        Kherson: Jersón
        Khmelnytskyi: Jmelnitski
        King David Hotel: hotel King David
        Kobani: Kobane
        Kolkata: Calcuta
        Konstantin Palace: Palacio de Constantino
        Kraków: Cracovia
        Kryvyi Rih: Krivói Rog, Krivi Rih
        La Moneda: Palacio de La Moneda
        Leuven: Lovaina
        Liège: Lieja
        Livadia Palace: palacio de Livadia
        Lucerne: Lucerna
        Luhansk: Lugansk
        Luxembourg: Luxemburgo
        Lysychansk: Lisichansk
        Macau: Macao
        Magdeburg: Magdeburgo
        Mainz: Maguncia
        Makhachkala: Majachkalá
        Malacañang: Palacio de Malacañang, palacio de Malacañán
        Mariinskyi Palace: palacio Mariinski
        Marseille: Marsella
        Maximos Mansion: palacio Máximos
        Mecca: La Meca
        Mechelen: Malinas
        Mekelle: Mekele
        Miraflores Palace: Palacio de Miraflores
        Moscow: Moscú
        Mumbai: Bombay
        Munich: Múnich
        Muqataa: Mukata, Muqata
        Muscat: Mascate
        N'Djamena: Yamena
        Naples: Nápoles
        New Delhi: Nueva Delhi, Delhi
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
        Mykolaiv: Mikolaiv, Nikoláyev
        Mykonos: Miconos
        Nabatieh: Nabatiye
        Najaf: Nayaf
        Nakhchivan: Najicheván
        Nanjing: Nankín
        Naqoura: Naqura
        NATO Headquarters: sede de la OTAN
        Naypyidaw: Naipyidó
        New Orleans: Nueva Orleans
        Nizhny Novgorod: Nizhni Nóvgorod
        Noordeinde Palace: palacio Noordeinde
        Notre-Dame: catedral de Notre Dame
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
        Palmyra: Palmira
        Pedralbes Palace: Palacio de Pedralbes
        Pentagon: Pentágono
        Perpignan: Perpiñán
        Philadelphia: Filadelfia
        Piraeus: El Pireo
        Pizarro Palace: Palacio de Pizarro
        Port Sudan: Puerto Sudán
        Prague Castle: Castillo de Praga
        Qamishli: Kamishli
        Quebec City: Ciudad de Quebec
        Rafah: Rafá
        Ramallah: Ramala
        Raqqa: Raqa
        Red Square: Plaza Roja
        Regensburg: Ratisbona
        Rome: Roma
        Rose Garden: Jardín de las Rosas
        Rostov-on-Don: Rostov del Don
        Rouen: Ruan
        Royal Palace of Madrid: Palacio Real de Madrid
        Saint Petersburg: San Petersburgo
        Salzburg: Salzburgo
        Samarkand: Samarcanda
        San José: San José de Costa Rica
        Sakhalin: Sajalín
        Sanaa: Saná
        Santiago: Santiago de Chile
        São Tomé: Santo Tomé
        Schönbrunn Palace: palacio de Schönbrunn
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
        Sevastopol: Sebastopol
        Seville: Sevilla
        Sievierodonetsk: Severodonetsk
        Sinjar: Sinyar
        Snake Island: isla de las Serpientes
        St James's Palace: Palacio de St. James
        St. Peter's Basilica: basílica de San Pedro
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
        Ulaanbaatar: Ulán Bator
        Valletta: La Valeta
        Vienna: Viena
        Vilnius: Vilna
        Warsaw: Varsovia
        Washington: Washington D.C, Washington DC, Washington D. C.
        White House: Casa Blanca, Despacho Oval
        Yaoundé: Yaundé
        Tskhinvali: Tsjinvali
        Tulkarm: Tulkarem
        UN Headquarters: sede de la ONU, sede de Naciones Unidas
        Urumqi: Urumchi
        Uzhhorod: Úzhgorod
        Vatican City: Ciudad del Vaticano
        Venice: Venecia
        Versailles: Versalles
        Victoria Falls: Cataratas Victoria
        Vientiane: Vientián
        Vinnytsia: Vinnitsia, Vínnitsa
        Volgograd: Volgogrado
        Vuhledar: Vugledar
        Western Wall: Muro de las Lamentaciones
        Westminster Abbey: abadía de Westminster
        Windsor Castle: castillo de Windsor
        Yamoussoukro: Yamusukro
        Yangon: Rangún
        Yasukuni: santuario de Yasukuni
        Yekaterinburg: Ekaterimburgo
        Yerevan: Ereván
        Zaporizhzhia: Zaporiyia, Zaporiyiya, Zaporizhia
        Zarzuela Palace: Palacio de la Zarzuela, La Zarzuela
        Zhytomyr: Zhitómir, Yitómir
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
