/// French names of countries, peoples, cities and organisations, where they differ from the common tables.
enum FrenchGeography {
    static let capitals = """
        capital: capitale, capitale fédérale
        country: ce pays, ce pays-là
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
        AG: antiguais(|e|es)
        BS: bahamien(|s|ne|nes)
        FM: micronésien(|s|ne|nes)
        GD: grenadien(|s|ne|nes)
        KI: kiribatien(|s|ne|nes)
        KN: kittitien(|s|ne|nes)
        LC: saint-lucien(|s|ne|nes)
        MH: marshallais(|e|es)
        NR: nauruan(|s|e|es)
        PW: palaosien(|s|ne|nes)
        ST: santoméen(|s|ne|nes)
        TV: tuvaluan(|s|e|es)
        VC: vincentais(|e|es)
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
        Aachen: Aix-la-Chapelle
        Abu Dhabi: Abou Dhabi, Abou Dabi
        Addis Ababa: Addis-Abeba, Addis Abeba
        African Union Headquarters: siège de l'Union africaine
        Afrin: Afrine
        Akasaka Palace: palais d'Akasaka
        Al-Ittihadiya Palace: palais d'Ittihadiya
        Al-Mawasi: Al-Mawassi
        Al-Yamamah Palace: palais d'Al-Yamamah
        Aleppo: Alep
        Alexandria: Alexandrie
        Algiers: Alger
        Ashgabat: Achgabat, Achkhabad
        Astana: Noursoultan, Nour-Soultan
        Alvorada Palace: palais de l'Alvorada
        Andorra la Vella: Andorre-la-Vieille
        Antwerp: Anvers
        Apostolic Palace: palais apostolique
        Aqaba: Akaba
        Asunción: Assomption
        Aswan: Assouan
        Athens: Athènes
        Augsburg: Augsbourg
        Azores: Açores
        Baabda Palace: palais de Baabda
        Baalbek: Baalbeck
        Baghdad: Bagdad
        Bahir Dar: Bahar Dar
        Baikonur: Baïkonour
        Bakhmut: Bakhmout
        Baku: Bakou
        Barcelona: Barcelone
        Basel: Bâle
        Basra: Bassora
        Batumi: Batoumi
        Beersheba: Beersheva, Beer-Sheva
        Beijing: Pékin
        Beirut: Beyrouth
        Belgrade: Belgrade
        Bellevue Palace: palais de Bellevue, château de Bellevue
        Bern: Berne
        Bishkek: Bichkek
        Bogotá: Bogota
        Belém Palace: palais de Belém
        Belvedere Palace: palais du Belvédère
        Bengaluru: Bangalore
        Bethlehem: Bethléem
        Blagoveshchensk: Blagovechtchensk
        Blue House: Maison Bleue
        Bologna: Bologne
        Brandenburg Gate: porte de Brandebourg
        Bremen: Brême
        Brussels: Bruxelles
        Bryansk: Briansk
        Bucha: Boutcha
        Bucharest: Bucarest
        Buckingham Palace: palais de Buckingham, Buckingham
        Cairo: Le Caire, Caire
        Cartagena: Carthagène, Carthagène des Indes
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
        Great Hall of the People: Grand Palais du peuple, Palais du peuple, Palais de l'Assemblée du peuple, palais de l'Assemblée du peuple, Palais du Peuple
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
        Buda Castle: château de Buda
        Bukhara: Boukhara
        Busan: Pusan
        Bushehr: Bouchehr
        Cádiz: Cadix
        Çankaya Palace: palais de Çankaya
        Cape Town: Le Cap
        Capitol Hill: Capitole
        Cappadocia: Cappadoce
        Carthage Palace: palais de Carthage
        Cheboksary: Tcheboksary
        Chelyabinsk: Tcheliabinsk
        Cherkasy: Tcherkassy
        Chernihiv: Tchernihiv, Tchernigov
        Chernivtsi: Tchernivtsi
        Chernobyl: Tchernobyl
        Chigi Palace: palais Chigi, Palazzo Chigi
        Cholpon-Ata: Tcholpon-Ata
        Christiansborg: palais de Christiansborg
        Cluj-Napoca: Cluj
        Corfu: Corfou
        Cornwall: Cornouailles
        Cotroceni Palace: palais Cotroceni
        Czernin Palace: palais Czernin
        Daraa: Deraa
        Dead Sea: mer Morte
        Deir al-Balah: Deir el-Balah
        Deir ez-Zor: Deir Ezzor
        Delphi: Delphes
        Dolmabahçe Palace: palais de Dolmabahçe
        Dresden: Dresde
        Duhok: Dohouk
        Dunkirk: Dunkerque
        East Jerusalem: Jérusalem-Est
        Edinburgh: Édimbourg
        Egmont Palace: palais d'Egmont
        El Arish: Al-Arich, El-Arich
        El Fasher: El-Facher
        Élysée Palace: palais de l'Élysée, Palais de l'Élysée, palais de l'Elysée
        Europa Building: bâtiment Europa
        Évian: Évian-les-Bains
        Fallujah: Falloujah, Fallouja
        Famagusta: Famagouste
        Federal Palace: Palais fédéral
        Fez: Fès
        Forbidden City: Cité interdite
        Fordow: Fordo
        Freiburg: Fribourg-en-Brisgau
        Ganja: Gandja
        Gaza City: ville de Gaza
        Geneina: El-Geneina
        Genoa: Gênes
        Ghent: Gand
        Giza: Gizeh
        Gothenburg: Göteborg
        Grand Kremlin Palace: Grand Palais du Kremlin
        Green Zone: zone verte
        Groningen: Groningue
        Guangzhou: Canton
        Guantánamo Bay: baie de Guantánamo
        Guatemala City: Guatemala Ciudad
        Gyumri: Gumri
        Hagia Sophia: Sainte-Sophie
        Hanover: Hanovre
        Hasakah: Hassaké
        Ho Chi Minh City: Hô Chi Minh-Ville
        Hodeidah: Hodeïda
        Hôtel Matignon: hôtel de Matignon
        Idlib: Idleb
        Irkutsk: Irkoutsk
        Irpin: Irpine
        Isfahan: Ispahan
        Issyk-Kul: Issyk-Koul
        Izium: Izioum
        Jabalia: Jabaliya
        Jenin: Jénine
        Juba: Djouba
        Karbala: Kerbala
        Kashgar: Kachgar
        Kerch: Kertch
        Khan Younis: Khan Younès
        Khanty-Mansiysk: Khanty-Mansiïsk
        Kharkiv: Kharkov
        Khmelnytskyi: Khmelnytsky
        Khujand: Khodjent
        King David Hotel: hôtel King David, hôtel Roi David
        Kirkuk: Kirkouk
        Kobani: Kobané
        Kolkata: Calcutta
        Konstantin Palace: palais Constantin
        Kraków: Cracovie
        Krasnoyarsk: Krasnoïarsk
        Kremenchuk: Krementchouk
        Kupiansk: Koupiansk
        Kursk: Koursk
        Kutaisi: Koutaïssi
        La Moneda: palais de la Moneda
        Lachin: Latchine
        Latakia: Lattaquié
        Leuven: Louvain
        Lisbon: Lisbonne
        Livadia Palace: palais de Livadia
        London: Londres
        Lviv: Lvov, Lemberg
        Malé: Malé
        Manila: Manille
        Marrakesh: Marrakech
        Meseberg: château de Meseberg
        Mexico City: Mexico
        Mogadishu: Mogadiscio
        Luhansk: Louhansk, Lougansk
        Luxor: Louxor
        Lysychansk: Lyssytchansk
        Macau: Macao
        Magdeburg: Magdebourg
        Mainz: Mayence
        Majdal Shams: Majdal Chams
        Makhachkala: Makhatchkala
        Malacañang: palais de Malacañang
        Mallorca: Majorque
        Manbij: Minbej
        Mariinskyi Palace: palais Mariinsky
        Mariupol: Marioupol
        Mashhad: Machhad
        Massawa: Massaoua
        Maximos Mansion: villa Maximos
        Mazar-i-Sharif: Mazar-e-Charif
        Mecca: La Mecque
        Mechelen: Malines
        Mekelle: Mekele
        Menorca: Minorque
        Merdeka Palace: palais Merdeka
        Miraflores Palace: palais de Miraflores
        Mogilev: Moguilev
        Moncloa: palais de la Moncloa
        Moscow: Moscou
        Mosul: Mossoul
        Mumbai: Bombay
        Munich: Munich
        Muqataa: Mouqata'a, Mouqataa
        Murmansk: Mourmansk
        Muscat: Mascate
        Nabatieh: Nabatiyé, Nabatiyeh
        Nablus: Naplouse
        Najaf: Nadjaf
        Nakhchivan: Nakhitchevan
        Nanjing: Nankin
        Naples: Naples
        Naypyidaw: Naypyidaw, Naypyitaw
        Nicosia: Nicosie
        Ouagadougou: Ouaga
        Palais Coburg: palais Cobourg, palais Coburg
        Palais des Nations: palais des Nations
        Phnom Penh: Phnom Penh
        Planalto Palace: palais du Planalto, Planalto
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
        NATO Headquarters: siège de l'Otan, quartier général de l'Otan
        New Delhi: Delhi
        New Orleans: La Nouvelle-Orléans
        Nizhny Novgorod: Nijni Novgorod
        Noordeinde Palace: palais Noordeinde
        Notre-Dame: cathédrale Notre-Dame de Paris, Notre-Dame de Paris
        Novo-Ogaryovo: Novo-Ogariovo
        Novorossiysk: Novorossiïsk
        Novosibirsk: Novossibirsk
        Nuseirat: Nousseirat
        Odesa: Odessa
        Omdurman: Omdourman
        Oporto: Porto
        Ostend: Ostende
        Oval Office: Bureau ovale
        Palace of the Revolution: palais de la Révolution
        Palace of Versailles: château de Versailles
        Palermo: Palerme
        Palma de Mallorca: Palma de Majorque
        Palmyra: Palmyre
        Panama City: Panama Ciudad
        Panmunjom: Panmunjeom
        Pentagon: Pentagone
        Philadelphia: Philadelphie
        Piraeus: Le Pirée
        Port of Spain: Port-d'Espagne
        Port Sudan: Port-Soudan
        Prague Castle: château de Prague
        Puerto Rico: Porto Rico
        Qalqilya: Qalqiliya
        Qamishli: Qamichli
        Quebec City: Québec
        Raqqa: Rakka
        Red Square: place Rouge
        Riga Castle: château de Riga
        Rose Garden: roseraie de la Maison Blanche
        Rostov-on-Don: Rostov-sur-le-Don
        Royal Castle in Warsaw: château royal de Varsovie
        Royal Palace of Laeken: château de Laeken
        Royal Palace of Madrid: palais royal de Madrid
        Saarbrücken: Sarrebruck
        Sakhalin: Sakhaline
        Santorini: Santorin
        Schönbrunn Palace: château de Schönbrunn
        Sevastopol: Sébastopol
        Sharjah: Charjah
        Sharm el-Sheikh: Charm el-Cheikh
        Shiraz: Chiraz
        Shusha: Choucha
        Shymkent: Chymkent
        Sidon: Saïda
        Sievierodonetsk: Severodonetsk
        Singapore: Singapour
        Sirte: Syrte
        Snake Island: île des Serpents
        Sochi: Sotchi
        São Paulo: Sao Paulo
        Tallinn: Tallin
        St James's Palace: palais Saint-James
        St. Moritz: Saint-Moritz
        St. Peter's Basilica: basilique Saint-Pierre
        Stepanakert: Khankendi
        Sukhumi: Soukhoumi
        Sulaymaniyah: Souleimaniyé, Soulaimaniyah
        Sumy: Soumy
        Suwayda: Soueïda
        Svalbard: Spitzberg
        Tahrir Square: place Tahrir
        Taif: Taëf
        Taiz: Taëz
        Tangier: Tanger
        Taormina: Taormine
        Tartus: Tartous
        Tashkent: Tachkent
        Tbilisi: Tbilissi
        Tehran: Téhéran
        The Hague: La Haye
        Thessaloniki: Thessalonique, Salonique
        Thimphu: Thimphou
        Tiananmen Square: place Tiananmen, place Tian'anmen
        Timbuktu: Tombouctou
        Tobruk: Tobrouk
        Trier: Trèves
        Tripoli: Tripoli
        Ulaanbaatar: Oulan-Bator
        Valletta: La Valette
        Tulkarm: Tulkarem
        Tyre: Tyr
        Ufa: Oufa
        UN Headquarters: siège de l'ONU, siège des Nations unies
        Urumqi: Ouroumtsi
        Uzhhorod: Oujhorod
        Vatican City: Cité du Vatican
        Venice: Venise
        Vienna: Vienne
        Voronezh: Voronej
        Vovchansk: Vovtchansk
        Vuhledar: Vouhledar
        Warsaw: Varsovie
        White House: Maison Blanche, Maison-Blanche, Bureau ovale, bureau ovale
        Western Wall: mur des Lamentations
        Westminster Abbey: abbaye de Westminster
        Windsor Castle: château de Windsor
        Yakutsk: Iakoutsk
        Yalta: Yalta
        Yangon: Rangoun
        Yaroslavl: Iaroslavl
        Yasukuni: sanctuaire Yasukuni
        Yavoriv: Iavoriv
        Yekaterinburg: Ekaterinbourg, Iekaterinbourg
        Yerevan: Erevan, Érévan, Erévan
        Zurich: Zürich
        Élysée Palace: palais de l'Élysée, Palais de l'Élysée, palais de l'Elysée, Élysée, Elysée, palais présidentiel de l'Élysée
        Zaporizhzhia: Zaporijjia, Zaporijia
        Zaragoza: Saragosse
        Zarzuela Palace: palais de la Zarzuela
        Zhytomyr: Jytomyr
        Zugdidi: Zougdidi
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
        adb: Banque asiatique de développement
        african-development-bank: Banque africaine de développement
        aiib: Banque asiatique d'investissement pour les infrastructures, BAII
        al-arabiya: Al-Arabiya
        al-qaeda: Al-Qaïda
        al-shabaab: Al-Shabab, shebabs, Shebab
        alliance-of-sahel-states: Alliance des États du Sahel, AES
        andean-community: Communauté andine
        ansa: Ansa
        apec: Apec
        aps-algeria: APS
        aqim: Al-Qaïda au Maghreb islamique, Aqmi
        arab-maghreb-union: Union du Maghreb arabe, UMA
        arakan-army: Armée d'Arakan
        arctic-council: Conseil de l'Arctique
        asean-regional-forum: Forum régional de l'Asean
        au-peace-security-council: Conseil de paix et de sécurité de l'Union africaine
        aukus: Aukus
        belga: Belga, agence Belga
        belta: Belta
        bfm-tv: BFM-TV
        bimstec: Bimstec
        brics: Brics
        bsec: Coopération économique de la mer Noire
        bucharest-nine: Neuf de Bucarest, B9
        canadian-press: La Presse canadienne
        caricom: Caricom
        cbs: CBS
        celac: Celac
        cemac: Cemac
        cis: Communauté des États indépendants, CEI
        cjeu: Cour de justice de l'Union européenne, CJUE
        clan-del-golfo: Clan del Golfo
        coalition-of-the-willing: coalition des volontaires
        comesa: Comesa
        commonwealth: Commonwealth
        communist-party-of-china: Parti communiste chinois
        congo-river-alliance: Alliance fleuve Congo
        cplp: Communauté des pays de langue portugaise
        cptpp: PTPGP
        csto: Organisation du traité de sécurité collective, OTSC
        ctbto: OTICE
        dpp-taiwan: Parti démocrate progressiste
        eaeu: Union économique eurasiatique, UEE
        east-african-community: Communauté d'Afrique de l'Est, Communauté des États d'Afrique de l'Est
        east-asia-summit: sommet de l'Asie de l'Est
        ebrd: Banque européenne pour la reconstruction et le développement, BERD
        ecb: Banque centrale européenne, BCE
        eccas: Communauté économique des États de l'Afrique centrale, CEEAC
        echo-of-moscow: Écho de Moscou
        echr: Cour européenne des droits de l'homme, CEDH
        eclac: Cepalc
        eeas: Service européen pour l'action extérieure, SEAE
        efta: AELE
        eib: Banque européenne d'investissement, BEI
        eu-council: Conseil de l'Union européenne, Conseil de l'UE
        eurogroup: Eurogroupe
        european-political-community: Communauté politique européenne, CPE
        fao: FAO
        farc: Farc
        fars: Fars
        fatf: Groupe d'action financière, Gafi
        fed: Réserve fédérale
        fifa: Fifa
        france-24: France24
        france-info: franceinfo
        francophonie: Organisation internationale de la francophonie, OIF, Francophonie
        free-syrian-army: Armée syrienne libre, ASL
        friends-of-syria: Amis de la Syrie
        g20: pays du G20
        g77: G77, Groupe des 77
        g7: pays du G7
        gecf: Forum des pays exportateurs de gaz
        global-coalition-against-isis: coalition internationale contre l'EI, coalition anti-EI
        haqqani-network: réseau Haqqani
        high-negotiations-committee: Haut Comité des négociations
        houthis: Houthis, houthistes
        hts: Hayat Tahrir al-Cham, HTC
        iachr: Commission interaméricaine des droits de l'homme, CIDH
        icao: Organisation de l'aviation civile internationale, OACI
        icglr: Conférence internationale sur la région des Grands Lacs, CIRGL
        icj: Cour internationale de justice, CIJ
        icrc: Comité international de la Croix-Rouge, CICR, Croix-Rouge
        icty: Tribunal pénal international pour l'ex-Yougoslavie, TPIY
        idb: Banque interaméricaine de développement, BID
        idf: Tsahal
        iea: Agence internationale de l'énergie, AIE
        ifrc: Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge, FICR
        igad: Igad
        ilo: Organisation internationale du travail, OIT
        imo: Organisation maritime internationale, OMI
        international-contact-group-on-venezuela: Groupe de contact international sur le Venezuela
        ioc: Comité international olympique, CIO
        iom: Organisation internationale pour les migrations, OIM
        ira: Armée républicaine irlandaise
        irena: Agence internationale pour les énergies renouvelables
        irgc: Gardiens de la révolution
        irna: Irna
        islamic-jihad: Djihad islamique, Jihad islamique
        isna: Isna
        itu: Union internationale des télécommunications, UIT
        journal-du-dimanche: JDD
        kataib-hezbollah: Kataëb Hezbollah
        les-echos: Les Échos
        lima-group: groupe de Lima
        lra: Armée de résistance du Seigneur
        ltte: Tigres tamouls
        mehr: agence Mehr
        middle-east-quartet: Quartette pour le Proche-Orient, Quartet pour le Proche-Orient
        milf: Front Moro islamique de libération
        minsk-group: groupe de Minsk
        minusma: Minusma
        monusco: Monusco
        msf: Médecins sans frontières, MSF
        muslim-brotherhood: Frères musulmans
        nbc: NBC
        negev-forum: Forum du Néguev
        new-development-bank: Nouvelle banque de développement
        non-aligned-movement: Mouvement des non-alignés, Mouvement des pays non alignés
        nordic-council: Conseil nordique
        normandy-format: format Normandie
        novaya-gazeta: Novaïa Gazeta
        nuclear-suppliers-group: Groupe des fournisseurs nucléaires
        nusra-front: Front al-Nosra
        oas: Organisation des États américains, OEA
        ocha: Ocha
        ohchr: Haut-Commissariat aux droits de l'homme
        oic: Organisation de la coopération islamique, OCI
        opcw: Organisation pour l'interdiction des armes chimiques, OIAC
        opec: Opep
        organization-of-turkic-states: Organisation des États turciques
        p5-1: groupe 5+1
        pacific-alliance: Alliance du Pacifique
        pacific-islands-forum: Forum des îles du Pacifique
        paho: Organisation panaméricaine de la santé
        paris-club: Club de Paris
        pca: Cour permanente d'arbitrage
        peoples-daily: Quotidien du peuple
        peshmerga: peshmergas
        pflp: Front populaire de libération de la Palestine, FPLP
        plo: Organisation de libération de la Palestine, OLP
        polisario-front: Front Polisario, Polisario
        popular-mobilization-forces: Hachd al-Chaabi
        pravda: Komsomolskaïa Pravda
        qassam-brigades: brigades Al-Qassam
        renamo: Renamo
        rfe-rl: Radio Free Europe
        rfi: RFI
        rossiya-1: Rossia 1
        rsf: Forces de soutien rapide, FSR
        sadc: Communauté de développement de l'Afrique australe, SADC
        sco: Organisation de coopération de Shanghai, OCS
        sdf: Forces démocratiques syriennes, FDS
        segib: Secrétariat général ibéro-américain
        shin-bet: Shin Beth
        sica: Système d'intégration centraméricain
        sinaloa-cartel: cartel de Sinaloa
        syria-support-group: Groupe international de soutien à la Syrie
        syrian-national-coalition: Coalition nationale syrienne
        syrian-observatory: Observatoire syrien des droits de l'homme, OSDH
        three-seas-initiative: Initiative des trois mers
        tplf: Front de libération du peuple du Tigré, FLPT
        trilateral-contact-group: groupe de contact trilatéral
        ttp: talibans pakistanais, TTP
        uemoa: Uemoa
        ukraine-defense-contact-group: groupe de contact sur la défense de l'Ukraine, groupe de Ramstein
        un-human-rights-council: Conseil des droits de l'homme, Conseil des droits de l'homme de l'ONU
        un-women: ONU Femmes
        unaids: Onusida
        unasur: Unasur
        unctad: Cnuced
        undof: FNUOD
        undp: Programme des Nations unies pour le développement, PNUD
        unep: Programme des Nations unies pour l'environnement, PNUE
        unesco: Unesco
        unfccc: CCNUCC
        unfpa: Fnuap, UNFPA
        unhcr: HCR, Haut-Commissariat aux réfugiés
        unicef: Unicef
        unido: Onudi
        unifil: Finul
        union-for-the-mediterranean: Union pour la Méditerranée, UPM
        unmiss: Minuss
        unodc: Onudc
        unrwa: Unrwa
        unsmil: Manul
        usmca: ACEUM
        visegrad-group: groupe de Visegrad
        wafa: Wafa
        wagner-group: groupe Wagner
        weimar-triangle: triangle de Weimar
        wfp: Programme alimentaire mondial, PAM
        wipo: Organisation mondiale de la propriété intellectuelle, OMPI
        wmo: Organisation météorologique mondiale, OMM
        workers-party-of-korea: Parti du travail de Corée
        world-economic-forum: Forum économique mondial
        yedioth-ahronoth: Yediot Aharonot
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
