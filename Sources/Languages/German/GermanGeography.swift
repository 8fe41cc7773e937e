/// German names of countries, peoples, cities and organisations, where they differ from the common tables.
enum GermanGeography {
    static let capitals = """
        capital: Hauptstadt
        """

    static let countries = """
        AE: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Emirate, Emiraten, VAE
        BA: Bosnien
        BY: Belarus, Weißrussland
        CD: Kongo, DR Kongo, Demokratische Republik Kongo
        CI: Elfenbeinküste
        CN: China, Volksrepublik China
        CZ: Tschechien
        GB: Großbritannien, England, Vereinigtes Königreich, Vereinigten Königreich
        KP: Nordkorea
        KR: Südkorea
        LB: Libanon
        MD: Moldau, Moldawien
        MM: Birma, Myanmar
        NL: Niederlande, Niederlanden, Holland
        PS: Palästina, Palästinensergebiete, Palästinensergebieten, Autonomiebehörde, Palästinensische Autonomiebehörde, Palästinensischen Autonomiebehörde
        TR: Türkei
        US: USA, US, Vereinigte Staaten, Vereinigten Staaten, Amerika
        VA: Vatikan, Heiliger Stuhl, Heiligen Stuhl
        """

    static let demonyms = """
        AE: emiratisch(|e|er|en|es|em)
        AF: afghanisch(|e|er|en|es|em)
        AL: albanisch(|e|er|en|es|em)
        AM: armenisch(|e|er|en|es|em)
        AO: angolanisch(|e|er|en|es|em)
        AR: argentinisch(|e|er|en|es|em)
        AT: österreichisch(|e|er|en|es|em), Wiener
        AU: australisch(|e|er|en|es|em)
        AZ: aserbaidschanisch(|e|er|en|es|em)
        BA: bosnisch(|e|er|en|es|em)
        BD: bangladeschisch(|e|er|en|es|em)
        BE: belgisch(|e|er|en|es|em)
        BG: bulgarisch(|e|er|en|es|em)
        BH: bahrainisch(|e|er|en|es|em)
        BO: bolivianisch(|e|er|en|es|em)
        BR: brasilianisch(|e|er|en|es|em)
        BY: belarussisch(|e|er|en|es|em), weißrussisch(|e|er|en|es|em)
        CA: kanadisch(|e|er|en|es|em)
        CH: schweizerisch(|e|er|en|es|em), Schweizer
        CL: chilenisch(|e|er|en|es|em)
        CN: chinesisch(|e|er|en|es|em)
        CO: kolumbianisch(|e|er|en|es|em)
        CU: kubanisch(|e|er|en|es|em)
        CY: zyprisch(|e|er|en|es|em), zypriotisch(|e|er|en|es|em)
        CZ: tschechisch(|e|er|en|es|em), Prager
        DE: deutsch(|e|er|en|es|em), Berliner
        DK: dänisch(|e|er|en|es|em)
        DZ: algerisch(|e|er|en|es|em)
        EC: ecuadorianisch(|e|er|en|es|em)
        EE: estnisch(|e|er|en|es|em)
        EG: ägyptisch(|e|er|en|es|em)
        ES: spanisch(|e|er|en|es|em)
        ET: äthiopisch(|e|er|en|es|em)
        FI: finnisch(|e|er|en|es|em)
        FR: französisch(|e|er|en|es|em), Pariser
        GB: britisch(|e|er|en|es|em), Londoner
        GE: georgisch(|e|er|en|es|em)
        GH: ghanaisch(|e|er|en|es|em)
        GR: griechisch(|e|er|en|es|em)
        HR: kroatisch(|e|er|en|es|em)
        HU: ungarisch(|e|er|en|es|em)
        ID: indonesisch(|e|er|en|es|em)
        IE: irisch(|e|er|en|es|em)
        IL: israelisch(|e|er|en|es|em)
        IN: indisch(|e|er|en|es|em)
        IQ: irakisch(|e|er|en|es|em)
        IR: iranisch(|e|er|en|es|em), Teheraner
        IS: isländisch(|e|er|en|es|em)
        IT: italienisch(|e|er|en|es|em)
        JO: jordanisch(|e|er|en|es|em)
        JP: japanisch(|e|er|en|es|em)
        KE: kenianisch(|e|er|en|es|em)
        KG: kirgisisch(|e|er|en|es|em)
        KH: kambodschanisch(|e|er|en|es|em)
        KP: nordkoreanisch(|e|er|en|es|em)
        KR: südkoreanisch(|e|er|en|es|em)
        KW: kuwaitisch(|e|er|en|es|em)
        KZ: kasachisch(|e|er|en|es|em)
        LB: libanesisch(|e|er|en|es|em)
        LT: litauisch(|e|er|en|es|em)
        LU: luxemburgisch(|e|er|en|es|em), Luxemburger
        LV: lettisch(|e|er|en|es|em)
        LY: libysch(|e|er|en|es|em)
        MA: marokkanisch(|e|er|en|es|em)
        MD: moldauisch(|e|er|en|es|em)
        ME: montenegrinisch(|e|er|en|es|em)
        MK: nordmazedonisch(|e|er|en|es|em), mazedonisch(|e|er|en|es|em)
        ML: malisch(|e|er|en|es|em)
        MN: mongolisch(|e|er|en|es|em)
        MT: maltesisch(|e|er|en|es|em)
        MX: mexikanisch(|e|er|en|es|em)
        MY: malaysisch(|e|er|en|es|em)
        NE: nigrisch(|e|er|en|es|em)
        NG: nigerianisch(|e|er|en|es|em)
        NL: niederländisch(|e|er|en|es|em)
        NO: norwegisch(|e|er|en|es|em)
        NZ: neuseeländisch(|e|er|en|es|em)
        OM: omanisch(|e|er|en|es|em)
        PE: peruanisch(|e|er|en|es|em)
        PH: philippinisch(|e|er|en|es|em)
        PK: pakistanisch(|e|er|en|es|em)
        PL: polnisch(|e|er|en|es|em), Warschauer
        PS: palästinensisch(|e|er|en|es|em)
        PT: portugiesisch(|e|er|en|es|em)
        QA: katarisch(|e|er|en|es|em)
        RO: rumänisch(|e|er|en|es|em)
        RS: serbisch(|e|er|en|es|em)
        RU: russisch(|e|er|en|es|em), Moskauer
        RW: ruandisch(|e|er|en|es|em)
        SA: saudisch(|e|er|en|es|em), saudi-arabisch(|e|er|en|es|em), saudiarabisch(|e|er|en|es|em)
        SD: sudanesisch(|e|er|en|es|em)
        SE: schwedisch(|e|er|en|es|em)
        SG: singapurisch(|e|er|en|es|em)
        SI: slowenisch(|e|er|en|es|em)
        SK: slowakisch(|e|er|en|es|em)
        SN: senegalesisch(|e|er|en|es|em)
        SO: somalisch(|e|er|en|es|em)
        SY: syrisch(|e|er|en|es|em)
        TH: thailändisch(|e|er|en|es|em)
        TN: tunesisch(|e|er|en|es|em)
        TR: türkisch(|e|er|en|es|em)
        TW: taiwanisch(|e|er|en|es|em)
        UA: ukrainisch(|e|er|en|es|em), Kiewer
        UG: ugandisch(|e|er|en|es|em)
        US: amerikanisch(|e|er|en|es|em), US-amerikanisch(|e|er|en|es|em), Washingtoner
        UZ: usbekisch(|e|er|en|es|em)
        VE: venezolanisch(|e|er|en|es|em)
        VN: vietnamesisch(|e|er|en|es|em)
        XK: kosovarisch(|e|er|en|es|em)
        YE: jemenitisch(|e|er|en|es|em)
        ZA: südafrikanisch(|e|er|en|es|em)
        """

    static let nationals = """
        CN: Chinesen
        FR: Franzosen
        GB: Briten
        GR: Griechen
        IL: Israelis
        IR: Iraner, Iranern
        PS: Palästinenser, Palästinensern
        RU: Russen
        SY: Syrer
        TR: Türken
        UA: Ukrainer, Ukrainern
        US: Amerikaner, Amerikanern
        """

    static let cities = """
        Abu Dhabi: Abu Dhabi
        Addis Ababa: Addis Abeba
        African Union Headquarters: Sitz der Afrikanischen Union
        Afrin: Efrîn
        Ahvaz: Ahwas
        Akasaka Palace: Akasaka-Palast
        Al-Ittihadiya Palace: Ittihadiya-Palast
        Al-Yamamah Palace: Jamama-Palast
        Alexandria: Alexandrien
        Algiers: Algier
        Amalienborg: Schloss Amalienborg
        Antwerp: Antwerpen
        Apostolic Palace: Apostolischer Palast, Apostolischen Palast
        Aqaba: Akaba
        Arkhangelsk: Archangelsk
        Ashdod: Aschdod
        Ashgabat: Aschgabat, Aschchabad
        Ashkelon: Aschkelon
        Astana: Astana, Nur-Sultan
        Astrakhan: Astrachan
        Aswan: Assuan
        Athens: Athen
        Avdiivka: Awdijiwka
        Azores: Azoren
        Baabda Palace: Präsidentenpalast in Baabda
        Baghdad: Bagdad
        Bakhmut: Bachmut
        Baku: Baku
        Beersheba: Beerscheba, Be'er Scheva
        Beijing: Peking
        Beirut: Beirut
        Beit Hanoun: Beit Hanun
        Beit Lahia: Beit Lahija
        Belgrade: Belgrad
        Bellevue Palace: Schloss Bellevue
        Belvedere Palace: Schloss Belvedere
        Bengaluru: Bangalore
        Benghazi: Bengasi
        Berdiansk: Berdjansk
        Bethlehem: Betlehem
        Bishkek: Bischkek
        Blagoveshchensk: Blagoweschtschensk
        Blue House: Blaues Haus, Blauen Haus
        Bolzano: Bozen
        Brandenburg Gate: Brandenburger Tor
        Bratislava: Pressburg
        Brno: Brünn
        Bruges: Brügge
        Brussels: Brüssel
        Bryansk: Brjansk
        Bucha: Butscha
        Bucharest: Bukarest
        Buda Castle: Burgpalast
        Bukhara: Buchara, Buxoro
        Busan: Pusan
        Bushehr: Buschehr
        Cairo: Kairo
        Çankaya Palace: Çankaya-Palast
        Cape Town: Kapstadt
        Cappadocia: Kappadokien
        Carthage: Karthago
        Carthage Palace: Präsidentenpalast in Karthago
        Cheboksary: Tscheboksary
        Chelyabinsk: Tscheljabinsk
        Cherkasy: Tscherkassy
        Chernihiv: Tschernihiw
        Chernivtsi: Czernowitz, Tscherniwzi
        Chernobyl: Tschernobyl
        Chigi Palace: Palazzo Chigi
        Chisinau: Kischinau
        Cholpon-Ata: Tscholpon-Ata
        Christiansborg: Schloss Christiansborg
        Cluj-Napoca: Klausenburg
        Cologne: Köln
        Copenhagen: Kopenhagen
        Corfu: Korfu
        Cotroceni Palace: Cotroceni-Palast
        Crete: Kreta
        Czernin Palace: Czernin-Palais
        Damascus: Damaskus
        Dar es Salaam: Daressalam, Dar es Salam
        Daraa: Deraa
        Daugavpils: Dünaburg
        Dead Sea: Totes Meer, Toten Meer
        Debaltseve: Debalzewe
        Deir ez-Zor: Deir al-Sor, Deir Essor
        Dolmabahçe Palace: Dolmabahçe-Palast
        Donetsk: Donezk
        Duhok: Dohuk
        Dunkirk: Dünkirchen
        Dushanbe: Duschanbe
        East Jerusalem: Ostjerusalem, Ost-Jerusalem
        Egmont Palace: Egmont-Palast
        El Arish: Al-Arisch
        El Fasher: Al-Faschir, El Fascher
        Élysée Palace: Élysée-Palast, Elysée-Palast, Elysee-Palast, Élysée-Palast in Paris, Elysée Palast, Elysee Palast
        Erbil: Arbil
        Europa Building: Europagebäude, Europa-Gebäude
        Fallujah: Falludscha
        Federal Palace: Bundeshaus
        Fez: Fès
        Forbidden City: Verbotene Stadt, Verbotenen Stadt
        Fordow: Fordo
        Fort de Brégançon: Fort Brégançon, Festung Brégançon
        Frankfurt an der Oder: Frankfurt/Oder
        Ganja: Gandscha
        Gaza City: Gaza-Stadt
        Gdansk: Danzig
        Geneina: Al-Dschunaina
        Geneva: Genf
        Genoa: Genua
        Ghent: Gent
        Giza: Gizeh, Giseh
        Gomel: Homel
        Gothenburg: Göteborg
        Grand Kremlin Palace: Großer Kremlpalast
        Great Hall of the People: Große Halle des Volkes, Großen Halle des Volkes
        Green Zone: Grüne Zone, Grünen Zone
        Guangzhou: Kanton
        Guantánamo Bay: Guantánamo-Bucht
        Guatemala City: Guatemala-Stadt
        Gyumri: Gjumri
        Hanover: Hannover
        Hasakah: Hasaka, Al-Hasaka
        Havana: Havanna
        Heraklion: Iraklio
        Herzliya: Herzlija, Herzlia
        Hiroshima Peace Memorial Park: Friedenspark in Hiroshima
        Ho Chi Minh City: Ho-Chi-Minh-Stadt
        Hodeidah: Hudaida, Hodeida
        Hofburg: Wiener Hofburg
        Horlivka: Horliwka
        Hostomel: Gostomel
        Ivano-Frankivsk: Iwano-Frankiwsk
        Izium: Isjum
        Jabalia: Dschabalija, Dschabalia
        Jalalabad: Dschalalabad
        Jeddah: Dschidda
        Jenin: Dschenin
        Jerusalem: Jerusalem
        Juba: Dschuba
        Kadriorg: Schloss Kadriorg
        Kaliningrad: Königsberg
        Karachi: Karatschi
        Karbala: Kerbela
        Karlovy Vary: Karlsbad
        Kashgar: Kaschgar
        Kathmandu: Katmandu
        Kazan: Kasan
        Kerch: Kertsch
        Khabarovsk: Chabarowsk
        Khan Younis: Chan Junis
        Khanty-Mansiysk: Chanty-Mansijsk
        Kharkiv: Charkiw, Charkow
        Khartoum: Khartum
        Kherson: Cherson
        Khmelnytskyi: Chmelnyzkyj
        Khujand: Chudschand
        King David Hotel: König-David-Hotel
        Kiryat Shmona: Kirjat Schmona
        Klaipėda: Memel
        Kolkata: Kalkutta
        Konstantin Palace: Konstantinpalast
        Košice: Kaschau
        Kostiantynivka: Kostjantyniwka
        Kraków: Krakau
        Krasnoyarsk: Krasnojarsk
        Kremenchuk: Krementschuk
        Kremlin: Kreml
        Kryvyi Rih: Krywyj Rih
        Kunduz: Kundus
        Kupiansk: Kupjansk
        Kuwait City: Kuwait-Stadt
        Kyiv: Kiew
        Lachin: Latschin
        Larnaca: Larnaka
        Lashkar Gah: Laschkar Gah
        Latakia: Lattakia
        Leuven: Löwen
        Liège: Lüttich
        Lisbon: Lissabon
        Livadia Palace: Liwadija-Palast
        Lucerne: Luzern
        Luhansk: Lugansk
        Luxembourg: Luxemburg
        Lviv: Lwiw, Lemberg
        Lysychansk: Lyssytschansk
        Majdal Shams: Madschdal Schams
        Makhachkala: Machatschkala
        Manbij: Manbidsch
        Maribor: Marburg an der Drau
        Mariinskyi Palace: Marienpalast, Mariinskyj-Palast
        Marrakesh: Marrakesch
        Mashhad: Maschhad
        Maximos Mansion: Villa Maximos
        Mazar-i-Sharif: Masar-i-Scharif
        Mecca: Mekka
        Mechelen: Mecheln
        Mekelle: Mekele
        Merdeka Palace: Merdeka-Palast
        Mexico City: Mexiko-Stadt
        Milan: Mailand
        Mogadishu: Mogadischu
        Mogilev: Mogiljow
        Moncloa: Moncloa-Palast
        Moscow: Moskau
        Mosul: Mossul
        Mumbai: Bombay
        Munich: München
        Muqataa: Mukata
        Muscat: Maskat
        Mykolaiv: Mykolajiw
        Nabatieh: Nabatija
        Najaf: Nadschaf
        Nakhchivan: Nachitschewan
        Nanjing: Nanking
        Naples: Neapel
        Naqoura: Nakura
        Natanz: Natans
        NATO Headquarters: Nato-Hauptquartier
        Naypyidaw: Naypyitaw
        New Alamein: Neu-Alamein
        New Delhi: Neu-Delhi, Delhi
        Nice: Nizza
        Nicosia: Nikosia
        Niš: Nisch
        Nizhny Novgorod: Nischni Nowgorod
        Noordeinde Palace: Palast Noordeinde
        Nova Kakhovka: Nowa Kachowka
        Novo-Ogaryovo: Nowo-Ogarjowo
        Novorossiysk: Noworossijsk
        Novosibirsk: Nowosibirsk
        Nuremberg: Nürnberg
        Odesa: Odessa
        Osh: Osch
        Ostend: Ostende
        Palace of Independence: Unabhängigkeitspalast, Palast der Unabhängigkeit
        Palace of the Revolution: Palast der Revolution
        Palace of Versailles: Schloss Versailles
        Palais des Nations: Völkerbundpalast
        Panama City: Panama-Stadt
        Peshawar: Peschawar
        Piraeus: Piräus
        Plovdiv: Plowdiw
        Plzeň: Pilsen
        Pokrovsk: Pokrowsk
        Prague: Prag
        Prague Castle: Prager Burg
        Pskov: Pskow
        Pyongyang: Pjöngjang
        Qalqilya: Kalkilia
        Qamishli: Kamischli, Qamischli
        Qom: Ghom
        Quebec City: Québec
        Quirinal Palace: Quirinalspalast, Quirinal
        Red Square: Roter Platz, Roten Platz
        Riga Castle: Rigaer Schloss
        Riyadh: Riad
        Rome: Rom
        Rose Garden: Rosengarten des Weißen Hauses
        Rostov-on-Don: Rostow am Don
        Royal Castle in Warsaw: Königsschloss in Warschau, Warschauer Königsschloss
        Royal Palace of Laeken: Schloss Laeken
        Saint Petersburg: Sankt Petersburg, St. Petersburg
        Sakhalin: Sachalin
        Samarkand: Samarqand
        Schönbrunn Palace: Schloss Schönbrunn
        Sevastopol: Sewastopol
        Seville: Sevilla
        Shanghai: Schanghai
        Sharjah: Schardscha
        Sharm el-Sheikh: Scharm el-Scheich
        Shiraz: Schiras
        Shusha: Schuscha
        Shymkent: Schymkent
        Sibiu: Hermannstadt
        Sidon: Saida
        Sievierodonetsk: Sjewjerodonezk, Sewerodonezk
        Singapore: Singapur
        Sinjar: Sindschar
        Sloviansk: Slowjansk
        Snake Island: Schlangeninsel
        Sochi: Sotschi
        St. Peter's Basilica: Petersdom
        Strasbourg: Straßburg
        Suez: Sues
        Sukhumi: Suchumi
        Sulaymaniyah: Sulaimaniya, Suleimanija
        Suwayda: Suweida, Sweida
        Svalbard: Spitzbergen
        Szczecin: Stettin
        Tabriz: Täbris
        Tahrir Square: Tahrir-Platz
        Taiz: Tais
        Tangier: Tanger
        Tashkent: Taschkent
        Tbilisi: Tiflis
        Tehran: Teheran
        Terezín: Theresienstadt
        The Hague: Den Haag
        Tiananmen Square: Platz des Himmlischen Friedens, Tiananmen-Platz
        Timișoara: Temeswar
        Tokyo: Tokio
        Trieste: Triest
        Tripoli: Tripolis
        Tskhinvali: Zchinwali
        Tulkarm: Tulkarem
        Tyre: Tyros
        Ulaanbaatar: Ulan-Bator
        UN Headquarters: UN-Hauptquartier, UN-Hauptsitz
        Urumqi: Urumtschi
        Uzhhorod: Uschhorod
        Vatican City: Vatikanstadt
        Venice: Venedig
        Victoria Falls: Victoriafälle
        Vienna: Wien
        Vilnius: Vilnius, Wilna
        Vinnytsia: Winnyzja
        Vitebsk: Witebsk
        Vladikavkaz: Wladikawkas
        Vladivostok: Wladiwostok
        Volgograd: Wolgograd
        Voronezh: Woronesch
        Vovchansk: Wowtschansk
        Vuhledar: Wuhledar
        Vyborg: Wyborg
        Warsaw: Warschau
        Western Wall: Klagemauer
        White House: Weißes Haus, Weißen Haus
        Windsor Castle: Schloss Windsor
        Wrocław: Breslau
        Yakutsk: Jakutsk
        Yalta: Jalta
        Yangon: Rangun
        Yaroslavl: Jaroslawl
        Yasukuni: Yasukuni-Schrein
        Yavoriv: Jaworiw
        Yekaterinburg: Jekaterinburg
        Yerevan: Eriwan, Jerewan
        Yongbyon: Nyŏngbyŏn
        Ypres: Ypern
        Zanzibar: Sansibar
        Zaporizhzhia: Saporischschja, Saporoschje
        Zhytomyr: Schytomyr
        Zurich: Zürich
        """

    static let organizations = """
        african-union: Afrikanische Union, Afrikanischen Union
        arab-league: Arabische Liga, Arabischen Liga
        council-of-europe: Europarat, Europarats
        dpa: Deutsche Presse-Agentur, Deutschen Presse-Agentur, dpa
        eu: Europäische Union, Europäischen Union, EU
        european-commission: Europäische Kommission, EU-Kommission, Europäischen Kommission
        european-council: Europäischer Rat, Europäischen Rat
        european-parliament: Europaparlament, Europäisches Parlament, EU-Parlament
        g7: G7, G7-Staaten
        g20: G20, G20-Staaten
        gcc: Golfkooperationsrat
        hezbollah: Hisbollah
        houthis: Huthi-Miliz, Huthis
        iaea: IAEA, IAEO, Atomenergiebehörde, Internationale Atomenergiebehörde
        icc: Internationaler Strafgerichtshof, Internationalen Strafgerichtshof
        imf: IWF, Internationaler Währungsfonds, Internationalen Währungsfonds
        islamic-state: Islamischer Staat, IS
        nato: Nato, NATO
        osce: OSZE
        un: Vereinte Nationen, Vereinten Nationen, UNO, UN, Uno
        un-general-assembly: UN-Generalversammlung, UN-Vollversammlung, UNO-Generalversammlung, Generalversammlung der Vereinten Nationen
        un-security-council: UN-Sicherheitsrat, Sicherheitsrat, UNO-Sicherheitsrat, UN-Sicherheitsrats, Sicherheitsrats
        who: Weltgesundheitsorganisation, WHO
        world-bank: Weltbank
        wto: Welthandelsorganisation, WTO
        adb: Asiatische Entwicklungsbank, Asiatischen Entwicklungsbank
        african-development-bank: Afrikanische Entwicklungsbank, Afrikanischen Entwicklungsbank
        aiib: Asiatische Infrastrukturinvestmentbank, AIIB
        al-arabiya: Al-Arabija, Al-Arabiya
        al-qaeda: Al-Kaida, al-Qaida
        al-shabaab: Al-Schabab, Al-Shabaab, Shabaab-Miliz
        alliance-of-sahel-states: Allianz der Sahelstaaten, Allianz der Sahel-Staaten
        andean-community: Andengemeinschaft
        ansa: Ansa
        apa: APA
        apec: Apec
        aqim: Al-Kaida im Islamischen Maghreb
        arab-maghreb-union: Union des Arabischen Maghreb
        arakan-army: Arakan-Armee
        arctic-council: Arktischer Rat, Arktischen Rat, Arktische Rat
        ard: ARD-Hauptstadtstudio
        asean-regional-forum: Asean-Regionalforum
        asean: Asean, Asean-Staaten
        asem: Asem
        au-peace-security-council: Friedens- und Sicherheitsrat der Afrikanischen Union
        aukus: Aukus
        belga: Nachrichtenagentur Belga
        belta: Belta
        bild: Bild am Sonntag
        bimstec: Bimstec
        bnd: Bundesnachrichtendienst
        brics: Brics, Brics-Staaten
        bsec: Schwarzmeer-Wirtschaftskooperation
        bucharest-nine: Bukarest Neun, Bukarester Neun
        caricom: Caricom
        cbs: CBS
        celac: Celac
        cis: Gemeinschaft Unabhängiger Staaten, GUS
        cjeu: Europäischer Gerichtshof, Europäischen Gerichtshof, EuGH
        clan-del-golfo: Golf-Clan
        coalition-of-the-willing: Koalition der Willigen
        comesa: Comesa
        commonwealth: Commonwealth
        communist-party-of-china: Kommunistische Partei Chinas, KP Chinas
        cplp: Gemeinschaft der portugiesischsprachigen Länder
        csto: Organisation des Vertrags über kollektive Sicherheit, OVKS
        der-spiegel: Spiegel Online
        dpp-taiwan: Demokratische Fortschrittspartei
        eaeu: Eurasische Wirtschaftsunion, Eurasischen Wirtschaftsunion
        east-african-community: Ostafrikanische Gemeinschaft, Ostafrikanischen Gemeinschaft
        east-asia-summit: Ostasiengipfel, Ostasien-Gipfel
        ebrd: Europäische Bank für Wiederaufbau und Entwicklung
        ecb: Europäische Zentralbank, Europäischen Zentralbank, EZB
        eccas: Wirtschaftsgemeinschaft Zentralafrikanischer Staaten
        echo-of-moscow: Echo Moskwy
        echr: Europäischer Gerichtshof für Menschenrechte, Europäischen Gerichtshof für Menschenrechte, EGMR
        eclac: Cepal
        ecowas: Ecowas
        eeas: Europäischer Auswärtiger Dienst, Europäischen Auswärtigen Dienst, EAD
        efta: Efta
        eib: Europäische Investitionsbank, Europäischen Investitionsbank, EIB
        eu-council: Rat der Europäischen Union, EU-Rat, EU-Ministerrat
        eurogroup: Eurogruppe
        european-political-community: Europäische Politische Gemeinschaft, Europäischen Politischen Gemeinschaft
        fao: Welternährungsorganisation, FAO
        farc: Farc
        fars: Fars
        fatf: FATF
        faz: FAZ, Frankfurter Allgemeinen Zeitung, Frankfurter Allgemeine
        fed: US-Notenbank Fed
        fifa: Fifa
        francophonie: Internationale Organisation der Frankophonie, Frankophonie
        free-syrian-army: Freie Syrische Armee, Freien Syrischen Armee
        friends-of-syria: Freunde Syriens
        g5-sahel: G5-Sahel
        g77: G77, Gruppe der 77
        g8: G-8
        gazprom: Gasprom
        gecf: Forum Gas exportierender Länder
        global-coalition-against-isis: Anti-IS-Koalition, Internationale Anti-IS-Koalition
        handelsblatt: Handelsblatts
        haqqani-network: Hakkani-Netzwerk, Haqqani-Netzwerk
        high-negotiations-committee: Hohes Verhandlungskomitee, Hohe Verhandlungskomitee, Hohen Verhandlungskomitees
        hts: Hayat Tahrir al-Scham, Haiat Tahrir al-Scham, HTS
        iachr: Interamerikanische Menschenrechtskommission, Interamerikanische Kommission für Menschenrechte
        icao: Internationale Zivilluftfahrtorganisation, ICAO
        icglr: Internationale Konferenz der Großen Seen
        icj: Internationaler Gerichtshof, Internationalen Gerichtshof, Internationale Gerichtshof, IGH
        icrc: Internationales Komitee vom Roten Kreuz, Internationale Komitee vom Roten Kreuz, Rotes Kreuz, Roten Kreuz, IKRK
        icty: Jugoslawien-Tribunal, UN-Kriegsverbrechertribunal
        idb: Interamerikanische Entwicklungsbank, Interamerikanischen Entwicklungsbank
        iea: Internationale Energieagentur, Internationalen Energieagentur, IEA
        ifrc: Internationale Föderation der Rotkreuz- und Rothalbmondgesellschaften
        igad: Igad
        ilo: Internationale Arbeitsorganisation, Internationalen Arbeitsorganisation
        imo: Internationale Seeschifffahrtsorganisation
        international-contact-group-on-venezuela: Internationale Kontaktgruppe zu Venezuela
        ioc: Internationales Olympisches Komitee, Internationale Olympische Komitee, IOC
        iom: Internationale Organisation für Migration, Internationalen Organisation für Migration, IOM
        ira: Irisch-Republikanische Armee
        irena: Internationale Agentur für Erneuerbare Energien
        irgc: Revolutionsgarden, Iranische Revolutionsgarden, Revolutionsgarde
        irna: Irna
        islamic-jihad: Islamischer Dschihad, Islamischen Dschihad
        isna: Isna
        itu: Internationale Fernmeldeunion
        izvestia: Iswestija
        kataib-hezbollah: Kataib Hisbollah
        lima-group: Lima-Gruppe
        m23: M23-Miliz
        mehr: Nachrichtenagentur Mehr
        middle-east-quartet: Nahost-Quartett, Nahostquartett, Nahost-Quartetts
        milf: Moro Islamische Befreiungsfront
        minsk-group: Minsk-Gruppe, OSZE-Minsk-Gruppe, Minsker Gruppe
        minusma: Minusma
        monusco: Monusco
        msf: Ärzte ohne Grenzen
        muslim-brotherhood: Muslimbruderschaft
        naftogaz: Naftohas
        nbc: NBC
        negev-forum: Negev-Forum
        new-development-bank: Neue Entwicklungsbank, Neuen Entwicklungsbank
        non-aligned-movement: Bewegung der Blockfreien Staaten, Blockfreienbewegung, Blockfreien-Bewegung
        nordic-council: Nordischer Rat, Nordischen Rat
        normandy-format: Normandie-Format, Normandie-Formats, Normandie-Gruppe
        novaya-gazeta: Nowaja Gaseta
        nuclear-suppliers-group: Gruppe der Nuklearlieferanten
        nusra-front: Al-Nusra-Front, Nusra-Front
        nzz: NZZ, Neuen Zürcher Zeitung
        oas: Organisation Amerikanischer Staaten, OAS
        ocha: Ocha, UN-Nothilfebüro
        ohchr: UN-Menschenrechtsbüro
        oic: Organisation für Islamische Zusammenarbeit, Organisation der Islamischen Konferenz
        opcw: Organisation für das Verbot chemischer Waffen
        opec: Opec
        organization-of-turkic-states: Organisation der Turkstaaten
        p5-1: Fünf-plus-eins-Gruppe, 5+1-Gruppe
        pacific-alliance: Pazifik-Allianz
        pacific-islands-forum: Pazifisches Inselforum, Pazifik-Inselforum, Pazifischen Inselforum
        paho: Panamerikanische Gesundheitsorganisation
        paris-club: Pariser Club
        pca: Ständiger Schiedshof, Ständigen Schiedshof
        peoples-daily: Volkszeitung
        peshmerga: Peschmerga
        pflp: Volksfront zur Befreiung Palästinas
        plo: PLO, Palästinensische Befreiungsorganisation
        polisario-front: Polisario, Frente Polisario
        popular-mobilization-forces: Volksmobilisierungseinheiten, Haschd al-Schaabi
        pravda: Komsomolskaja Prawda
        qassam-brigades: Kassam-Brigaden, Al-Kassam-Brigaden
        renamo: Renamo
        rfe-rl: Radio Free Europe, Radio Liberty
        rnd: RND
        rossiya-1: Rossija 1
        rsf: RSF-Miliz
        sadc: Südafrikanische Entwicklungsgemeinschaft, Entwicklungsgemeinschaft des südlichen Afrika, SADC
        sco: Shanghaier Organisation für Zusammenarbeit, Schanghaier Organisation für Zusammenarbeit, SOZ
        sdf: Syrische Demokratische Kräfte, Syrischen Demokratischen Kräfte, SDF
        segib: Ibero-Amerikanisches Generalsekretariat
        shin-bet: Schin Bet
        sica: Zentralamerikanisches Integrationssystem
        sinaloa-cartel: Sinaloa-Kartell
        sueddeutsche-zeitung: Süddeutschen Zeitung
        syria-support-group: Internationale Syrien-Unterstützungsgruppe, Syrien-Kontaktgruppe
        syrian-national-coalition: Syrische Nationale Koalition, Syrischen Nationalen Koalition
        syrian-observatory: Syrische Beobachtungsstelle für Menschenrechte
        three-seas-initiative: Drei-Meere-Initiative
        tplf: Volksbefreiungsfront von Tigray, TPLF
        trilateral-contact-group: Trilaterale Kontaktgruppe, Trilateralen Kontaktgruppe
        ttp: pakistanische Taliban, pakistanischen Taliban
        uemoa: Westafrikanische Wirtschafts- und Währungsunion
        ukraine-defense-contact-group: Ukraine-Kontaktgruppe, Ramstein-Gruppe
        un-human-rights-council: UN-Menschenrechtsrat, UN-Menschenrechtsrats, Menschenrechtsrat
        unaids: Unaids
        unasur: Unasur
        unctad: Unctad
        undp: UN-Entwicklungsprogramm, UNDP
        unep: UN-Umweltprogramm, UNEP
        unesco: Unesco
        unfccc: UN-Klimasekretariat
        unfpa: UN-Bevölkerungsfonds
        unhcr: UN-Flüchtlingshilfswerk, UN-Flüchtlingskommissariat
        unicef: Unicef, UN-Kinderhilfswerk
        unido: UNIDO
        unifil: Unifil
        union-for-the-mediterranean: Union für den Mittelmeerraum, Mittelmeerunion
        unodc: UNODC
        unrwa: UN-Palästinenserhilfswerk, Palästinenserhilfswerk
        vedomosti: Wedomosti
        visegrad-group: Visegrad-Gruppe, Visegrad-Staaten
        wafa: Wafa
        wagner-group: Gruppe Wagner, Wagner-Gruppe
        weimar-triangle: Weimarer Dreieck, Weimarer Dreiecks, Weimar-Plus
        wfp: Welternährungsprogramm, WFP
        wipo: Weltorganisation für geistiges Eigentum
        wmo: Weltorganisation für Meteorologie
        world-economic-forum: WEF
        yedioth-ahronoth: Jediot Achronot
        """

    static let metonyms = """
        defence-ministry@US: Pentagon
        foreign-ministry@FR: Quai d'Orsay
        presidency@FR: Élysée, Elysée
        presidency@RU: Kreml
        presidency@US: Weiße Haus, Weißes Haus, Weißen Haus, Weißen Hauses
        prime-ministers-office@DE: Kanzleramt
        prime-ministers-office@GB: Downing Street
        """
}
