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
        Alvorada Palace: palais de l'Alvorada
        Andorra la Vella: Andorre-la-Vieille
        Antwerp: Anvers
        Apostolic Palace: palais apostolique
        Aqaba: Akaba
        Ashgabat: Achgabat, Achkhabad
        Astana: Noursoultan
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
        Belém Palace: palais de Belém
        Bellevue Palace: château de Bellevue
        Belvedere Palace: palais du Belvédère
        Bengaluru: Bangalore
        Bern: Berne
        Bethlehem: Bethléem
        Bishkek: Bichkek
        Blagoveshchensk: Blagovechtchensk
        Blue House: Maison Bleue
        Bologna: Bologne
        Brandenburg Gate: porte de Brandebourg
        Bremen: Brême
        Brussels: Bruxelles
        Bryansk: Briansk
        Bucha: Boutcha
        Bucharest: Bucarest
        Buckingham Palace: palais de Buckingham
        Buda Castle: château de Buda
        Bukhara: Boukhara
        Busan: Pusan
        Bushehr: Bouchehr
        Cádiz: Cadix
        Cairo: Le Caire, Caire
        Çankaya Palace: palais de Çankaya
        Cape Town: Le Cap
        Capitol Hill: Capitole
        Cappadocia: Cappadoce
        Cartagena: Carthagène, Carthagène des Indes
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
        Copenhagen: Copenhague
        Corfu: Corfou
        Cornwall: Cornouailles
        Cotroceni Palace: palais Cotroceni
        Czernin Palace: palais Czernin
        Damascus: Damas
        Daraa: Deraa
        Dead Sea: mer Morte
        Deir al-Balah: Deir el-Balah
        Deir ez-Zor: Deir Ezzor
        Delphi: Delphes
        Dhaka: Dacca
        Dolmabahçe Palace: palais de Dolmabahçe
        Dresden: Dresde
        Dubai: Dubaï
        Duhok: Dohouk
        Dunkirk: Dunkerque
        Dushanbe: Douchanbé
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
        Frankfurt: Francfort
        Freiburg: Fribourg-en-Brisgau
        Ganja: Gandja
        Gaza City: ville de Gaza
        Geneina: El-Geneina
        Geneva: Genève
        Genoa: Gênes
        Ghent: Gand
        Giza: Gizeh
        Gothenburg: Göteborg
        Grand Kremlin Palace: Grand Palais du Kremlin
        Great Hall of the People: palais de l'Assemblée du peuple, Palais du Peuple
        Green Zone: zone verte
        Groningen: Groningue
        Guangzhou: Canton
        Guantánamo Bay: baie de Guantánamo
        Guatemala City: Guatemala Ciudad
        Gyumri: Gumri
        Hagia Sophia: Sainte-Sophie
        Hamburg: Hambourg
        Hanover: Hanovre
        Hasakah: Hassaké
        Havana: La Havane
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
        Jakarta: Djakarta
        Jeddah: Djeddah
        Jenin: Jénine
        Jerusalem: Jérusalem
        Juba: Djouba
        Kabul: Kaboul
        Karbala: Kerbala
        Kashgar: Kachgar
        Kathmandu: Katmandou
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
        Kremlin: Kremlin
        Kupiansk: Koupiansk
        Kursk: Koursk
        Kutaisi: Koutaïssi
        Kuwait City: Koweït City
        Kyiv: Kiev
        La Moneda: palais de la Moneda
        Lachin: Latchine
        Latakia: Lattaquié
        Leuven: Louvain
        Lisbon: Lisbonne
        Livadia Palace: palais de Livadia
        London: Londres
        Luhansk: Louhansk, Lougansk
        Luxor: Louxor
        Lviv: Lvov
        Lysychansk: Lyssytchansk
        Macau: Macao
        Magdeburg: Magdebourg
        Mainz: Mayence
        Majdal Shams: Majdal Chams
        Makhachkala: Makhatchkala
        Malacañang: palais de Malacañang
        Mallorca: Majorque
        Manbij: Minbej
        Manila: Manille
        Mariinskyi Palace: palais Mariinsky
        Mariupol: Marioupol
        Marrakesh: Marrakech
        Mashhad: Machhad
        Massawa: Massaoua
        Maximos Mansion: villa Maximos
        Mazar-i-Sharif: Mazar-e-Charif
        Mecca: La Mecque
        Mechelen: Malines
        Mekelle: Mekele
        Menorca: Minorque
        Merdeka Palace: palais Merdeka
        Mexico City: Mexico
        Miraflores Palace: palais de Miraflores
        Mogadishu: Mogadiscio
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
        NATO Headquarters: siège de l'Otan, quartier général de l'Otan
        Naypyidaw: Naypyitaw
        New Delhi: Delhi
        New Orleans: La Nouvelle-Orléans
        Nicosia: Nicosie
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
        Phnom Penh: Phnom Penh
        Piraeus: Le Pirée
        Planalto Palace: palais du Planalto, Planalto
        Port of Spain: Port-d'Espagne
        Port Sudan: Port-Soudan
        Prague: Prague
        Prague Castle: château de Prague
        Puerto Rico: Porto Rico
        Qalqilya: Qalqiliya
        Qamishli: Qamichli
        Quebec City: Québec
        Quirinal Palace: palais du Quirinal, Quirinal
        Raqqa: Rakka
        Red Square: place Rouge
        Riga Castle: château de Riga
        Riyadh: Riyad, Ryad
        Rose Garden: roseraie de la Maison Blanche
        Rostov-on-Don: Rostov-sur-le-Don
        Royal Castle in Warsaw: château royal de Varsovie
        Royal Palace of Laeken: château de Laeken
        Royal Palace of Madrid: palais royal de Madrid
        Saarbrücken: Sarrebruck
        Saint Petersburg: Saint-Pétersbourg
        Sakhalin: Sakhaline
        Salzburg: Salzbourg
        Samarkand: Samarcande
        Santo Domingo: Saint-Domingue
        Santorini: Santorin
        Schönbrunn Palace: château de Schönbrunn
        Seoul: Séoul
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
        Tulkarm: Tulkarem
        Tyre: Tyr
        Ufa: Oufa
        Ulaanbaatar: Oulan-Bator
        UN Headquarters: siège de l'ONU, siège des Nations unies
        Urumqi: Ouroumtsi
        Uzhhorod: Oujhorod
        Valletta: La Valette
        Vatican City: Cité du Vatican
        Venice: Venise
        Vienna: Vienne
        Voronezh: Voronej
        Vovchansk: Vovtchansk
        Vuhledar: Vouhledar
        Warsaw: Varsovie
        Western Wall: mur des Lamentations
        Westminster Abbey: abbaye de Westminster
        White House: Maison Blanche
        Windsor Castle: château de Windsor
        Yakutsk: Iakoutsk
        Yalta: Yalta
        Yangon: Rangoun
        Yaroslavl: Iaroslavl
        Yasukuni: sanctuaire Yasukuni
        Yavoriv: Iavoriv
        Yekaterinburg: Ekaterinbourg, Iekaterinbourg
        Yerevan: Erevan, Érévan, Erévan
        Zaporizhzhia: Zaporijjia, Zaporijia
        Zaragoza: Saragosse
        Zarzuela Palace: palais de la Zarzuela
        Zhytomyr: Jytomyr
        Zugdidi: Zougdidi
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
        presidency@US: Maison Blanche
        """
}
