extension Gazetteer {
    /// Palaces, guest houses, squares and hotels where leaders meet.
    static let venues = """
        10 Downing Street | GB | venue:London
        24 Sussex | CA | venue:Ottawa
        Abdeen Palace | EG | venue:Cairo
        African Union Headquarters | ET | venue:Addis Ababa
        Ain el-Tineh | LB | venue:Beirut
        Aiwan-e-Sadr | PK | venue:Islamabad
        Ak Orda | KZ | venue:Astana
        Akasaka Palace | JP | venue:Tokyo
        Akershus Fortress | NO | venue:Oslo
        Al-Alam Palace | OM | venue:Muscat
        Al Baraka Palace | OM | venue:Muscat
        Al-Ittihadiya Palace | EG | venue:Cairo
        Al-Safa Palace | SA | venue:Mecca
        Al-Salam Palace | SA | venue:Jeddah
        Al Shati Palace | AE | venue:Abu Dhabi
        Al-Watan Palace | AE | venue:Abu Dhabi
        Al-Yamamah Palace | SA | venue:Riyadh
        Ala-Archa | KG | venue:Bishkek
        Alvorada Palace | BR | venue:Brasília
        Amalienborg | DK | venue:Copenhagen
        Amiri Diwan | QA | venue:Doha
        Anıtkabir | TR | venue:Ankara
        Apostolic Palace | VA | venue:Vatican City
        Áras an Uachtaráin | IE | venue:Dublin
        Arlington National Cemetery | US | venue:
        As-Salam Palace | IQ | venue:Baghdad
        Aso Rock | NG | venue:Abuja
        Aso Villa | NG | venue:Abuja
        Astir Palace | GR | venue:Vouliagmeni
        Atatürk Airport | TR | venue:Istanbul
        Baabda | LB | venue:Beirut
        Baabda Palace | LB | venue:Beirut
        Ballhausplatz | AT | venue:Vienna
        Bangabhaban | BD | venue:Dhaka
        Bankova Street | UA | venue:Kyiv
        Banski Dvori | HR | venue:Zagreb
        Basman Palace | JO | venue:Amman
        Bayan Palace | KW | venue:Kuwait City
        Bayerischer Hof | DE | venue:Munich
        Beau-Rivage Palace | CH | venue:Lausanne
        Beit Aghion | IL | venue:Jerusalem
        Belém Palace | PT | venue:Lisbon
        Bella Center | DK | venue:Copenhagen
        Belvedere Palace | AT | venue:Vienna
        Belweder Palace | PL | venue:Warsaw
        Berlaymont | BE | venue:Brussels
        Bessastaðir | IS | venue:
        Beştepe | TR | venue:Ankara
        Bharat Mandapam | IN | venue:New Delhi
        Blenheim Palace | GB | venue:
        Blue House | KR | venue:Seoul
        Bogor Palace | ID | venue:Bogor
        Bommersvik | SE | venue:
        Bôrik Hotel | SK | venue:Bratislava
        Boyana | BG | venue:Sofia
        Brandenburg Gate | DE | venue:Berlin
        Bratislava Castle | SK | venue:Bratislava
        Brdo Castle | SI | venue:Brdo
        Buda Castle | HU | venue:Budapest
        Bürgenstock Resort | CH | venue:
        Bute House | GB | venue:Edinburgh
        Camp Aguinaldo | PH | venue:Manila
        Camp Humphreys | KR | venue:
        Çankaya Palace | TR | venue:Ankara
        Capella Hotel | SG | venue:Singapore
        Capitol Hill | US | venue:Washington
        Carondelet | EC | venue:Quito
        Carondelet Palace | EC | venue:Quito
        Carthage Palace | TN | venue:
        Casa Amarilla | VE | venue:Caracas
        Casa de Nariño | CO | venue:Bogotá
        Casa Grande del Pueblo | BO | venue:La Paz
        Casa Rosada | AR | venue:Buenos Aires
        Casa Santa Marta | VA | venue:Vatican City
        Casina Pio IV | VA | venue:Vatican City
        Cecilienhof | DE | venue:Potsdam
        Celtic Manor | GB | venue:Newport
        Cerro Castillo | CL | venue:Viña del Mar
        Chapultepec | MX | venue:Mexico City
        Charlottenburg Palace | DE | venue:Berlin
        Château de Senningen | LU | venue:Luxembourg
        Château Frontenac | CA | venue:Quebec City
        Château Laurier | CA | venue:Ottawa
        Cheong Wa Dae | KR | venue:Seoul
        Chevening | GB | venue:
        Chigi Palace | IT | venue:Rome
        Christiansborg | DK | venue:Copenhagen
        Ciragan Palace | TR | venue:Istanbul
        Citadelle of Quebec | CA | venue:Quebec City
        Clarence House | GB | venue:London
        Copacabana Fort | BR | venue:Rio de Janeiro
        Cotroceni Palace | RO | venue:Bucharest
        Czernin Palace | CZ | venue:Prague
        Diaoyutai State Guesthouse | CN | venue:Beijing
        Dolmabahçe Palace | TR | venue:Istanbul
        Dublin Castle | IE | venue:Dublin
        Egmont Palace | BE | venue:Brussels
        Eigtveds Pakhus | DK | venue:Copenhagen
        Eisenhower Executive Office Building | US | venue:Washington
        El Laguito | CU | venue:Havana
        El Mouradia | DZ | venue:Algiers
        El Mouradia Palace | DZ | venue:Algiers
        Emirates Palace | AE | venue:Abu Dhabi
        Étoudi | CM | venue:Yaoundé
        Europa Building | BE | venue:Brussels
        Euxinograd | BG | venue:Varna
        Farmleigh House | IE | venue:Dublin
        Farnesina | IT | venue:Rome
        Federal Palace | CH | venue:Bern
        Filoli | US | venue:
        Finlandia Hall | FI | venue:Helsinki
        Foggy Bottom | US | venue:Washington
        Forbidden City | CN | venue:Beijing
        Fort de Brégançon | FR | venue:
        Fort McHenry | US | venue:Baltimore
        Fort McNair | US | venue:Washington
        Fredensborg | DK | venue:
        Ganabhaban | BD | venue:Dhaka
        Garuda Wisnu Kencana | ID | venue:Bali
        Gedung Agung | ID | venue:Yogyakarta
        Genadendal | ZA | venue:Cape Town
        German Chancellery | DE | venue:Berlin
        Grand Kremlin Palace | RU | venue:Moscow
        Grand Serail | LB | venue:Beirut
        Granja do Torto | BR | venue:Brasília
        Grassalkovich Palace | SK | venue:Bratislava
        Green Zone | IQ | venue:Baghdad
        Haga Palace | SE | venue:Stockholm
        Hagia Sophia | TR | venue:Istanbul
        Harpa | IS | venue:Reykjavik
        Heathrow | GB | venue:London
        Heliopolis Palace | EG | venue:Cairo
        Heydar Aliyev Center | AZ | venue:Baku
        Hillsborough Castle | GB | venue:
        Hiroshima Peace Memorial Park | JP | venue:Hiroshima
        Höfði House | IS | venue:Reykjavik
        Holyrood House | GB | venue:Edinburgh
        Hotel Adlon | DE | venue:Berlin
        Hôtel de Brienne | FR | venue:Paris
        Hôtel de Marigny | FR | venue:Paris
        Hôtel Matignon | FR | venue:Paris
        Hôtel Président Wilson | CH | venue:Geneva
        House of the Estates | FI | venue:Helsinki
        Hradčany | CZ | venue:Prague
        Huber Mansion | TR | venue:Istanbul
        Huis ten Bosch | NL | venue:The Hague
        Husseiniya Palace | JO | venue:Amman
        Hyderabad House | IN | venue:New Delhi
        Iikura Guesthouse | JP | venue:Tokyo
        Istana | SG | venue:Singapore
        Istana Negara | MY | venue:Kuala Lumpur
        Itamaraty | BR | venue:Brasília
        Ittihadiya Palace | EG | venue:Cairo
        Iveagh House | IE | venue:Dublin
        Jerónimos Monastery | PT | venue:Lisbon
        Joint Base Andrews | US | venue:
        Jubilee House | GH | venue:Accra
        Justus Lipsius | BE | venue:Brussels
        Kadriorg | EE | venue:Tallinn
        Kantei | JP | venue:Tokyo
        Kennedy Center | US | venue:Washington
        Kesäranta | FI | venue:Helsinki
        Kigali Convention Centre | RW | venue:Kigali
        King David Hotel | IL | venue:Jerusalem
        Kirribilli House | AU | venue:Sydney
        Kirya | IL | venue:Tel Aviv
        Kohi Navruz | TJ | venue:Dushanbe
        Konstantin Palace | RU | venue:Saint Petersburg
        Konstantinovsky Palace | RU | venue:Saint Petersburg
        Kosyam | BF | venue:Ouagadougou
        Koulouba | ML | venue:Bamako
        Kramář's Villa | CZ | venue:Prague
        Kuksaroy | UZ | venue:Tashkent
        Kumsusan | KP | venue:Pyongyang
        Kyoto State Guest House | JP | venue:Kyoto
        La Lanterne | FR | venue:Versailles
        La Moneda | CL | venue:Santiago
        Lancaster House | GB | venue:London
        Lány Castle | CZ | venue:
        Łazienki Palace | PL | venue:Warsaw
        Leinster House | IE | venue:Dublin
        Livadia Palace | UA | venue:Yalta
        Lohn Estate | CH | venue:Bern
        Lok Kalyan Marg | IN | venue:New Delhi
        López Palace | PY | venue:Asunción
        Los Pinos | MX | venue:Mexico City
        Lotte New York Palace | US | venue:New York
        Lusail Palace | QA | venue:Lusail
        Mahlamba Ndlopfu | ZA | venue:Pretoria
        Maidan | UA | venue:Kyiv
        Malacañang | PH | venue:Manila
        Malacañang Palace | PH | venue:Manila
        Manhattan | US | venue:New York
        Mansudae | KP | venue:Pyongyang
        Mäntyniemi | FI | venue:Helsinki
        Mariinskyi Palace | UA | venue:Kyiv
        Mauritshuis | NL | venue:The Hague
        Maximos Mansion | GR | venue:Athens
        Mburuvicha Róga | PY | venue:Asunción
        Meech Lake | CA | venue:
        Merdeka Palace | ID | venue:Jakarta
        Metropole Hotel | VN | venue:Hanoi
        Mimi Castle | MD | venue:
        Miraflores Palace | VE | venue:Caracas
        Montecitorio | IT | venue:Rome
        Moscone Center | US | venue:San Francisco
        Mount Vernon | US | venue:
        Muqataa | PS | venue:Ramallah
        Nagatacho | JP | venue:Tokyo
        Nariño Palace | CO | venue:Bogotá
        NATO Headquarters | BE | venue:Brussels
        Necessidades Palace | PT | venue:Lisbon
        Noordeinde Palace | NL | venue:The Hague
        Notre-Dame | FR | venue:Paris
        Nur Khan Airbase | PK | venue:Rawalpindi
        Olivos | AR | venue:Buenos Aires
        Orbeliani Palace | GE | venue:Tbilisi
        Oslo City Hall | NO | venue:Oslo
        Oval Office | US | venue:Washington
        Paekhwawon | KP | venue:Pyongyang
        Palace of Independence | BY | venue:Minsk
        Palace of Serbia | RS | venue:Belgrade
        Palace of the Revolution | CU | venue:Havana
        Palace of Versailles | FR | venue:Versailles
        Palacio de las Garzas | PA | venue:Panama City
        Palacio Quemado | BO | venue:La Paz
        Palais Bourbon | FR | venue:Paris
        Palais de Koulouba | ML | venue:Bamako
        Palais du Luxembourg | FR | venue:Paris
        Palazzo Vecchio | IT | venue:
        Paleis op de Dam | NL | venue:Amsterdam
        Pantovčak | HR | venue:Zagreb
        Parliament Hill | CA | venue:Ottawa
        Peace House | KR | venue:Panmunjom
        Pedralbes Palace | ES | venue:Barcelona
        Pentagon | US | venue:Washington
        Perdana Putra | MY | venue:Putrajaya
        Pizarro Palace | PE | venue:Lima
        Prague Castle | CZ | venue:Prague
        Puskás Aréna | HU | venue:Budapest
        Qasr Al Watan | AE | venue:Abu Dhabi
        Quai d'Orsay | FR | venue:Paris
        Quintos de Mora | ES | venue:
        RAF Northolt | GB | venue:London
        Raghadan Palace | JO | venue:Amman
        Rashtrapati Bhavan | IN | venue:New Delhi
        Red Square | RU | venue:Moscow
        Reichstag | DE | venue:Berlin
        Ridderzaal | NL | venue:The Hague
        Rideau Cottage | CA | venue:Ottawa
        Rideau Hall | CA | venue:Ottawa
        Riga Castle | LV | venue:Riga
        Ritz-Carlton Riyadh | SA | venue:Riyadh
        Rixos President Hotel | KZ | venue:Astana
        Roosevelt Room | US | venue:Washington
        Rose Garden | US | venue:Washington
        Rosenbad | SE | venue:Stockholm
        Royal Castle in Warsaw | PL | venue:Warsaw
        Royal Palace of Brussels | BE | venue:Brussels
        Royal Palace of Laeken | BE | venue:Brussels
        Royal Palace of Madrid | ES | venue:Madrid
        Royal Palace of Stockholm | SE | venue:Stockholm
        Sa'dabad Complex | IR | venue:Tehran
        Saadabad Palace | IR | venue:Tehran
        Sabarmati Ashram | IN | venue:Ahmedabad
        Sager House | SE | venue:Stockholm
        Sakhir Palace | BH | venue:Manama
        San Anton Palace | MT | venue:
        San Carlos Palace | CO | venue:Bogotá
        San Martín Palace | AR | venue:Buenos Aires
        Sándor Palace | HU | venue:Budapest
        Sandringham | GB | venue:
        Sandton Convention Centre | ZA | venue:Johannesburg
        São Bento Palace | PT | venue:Lisbon
        Schloss Herrenhausen | DE | venue:Hanover
        Schönbrunn Palace | AT | venue:Vienna
        Seri Perdana | MY | venue:Putrajaya
        Sheremetyevo | RU | venue:Moscow
        Situation Room | US | venue:Washington
        Smolny | RU | venue:Saint Petersburg
        South Block | IN | venue:New Delhi
        Spaso House | RU | venue:Moscow
        St James's Palace | GB | venue:London
        St. Peter's Basilica | VA | venue:Vatican City
        St. Sophia Cathedral | UA | venue:Kyiv
        State Dining Room | US | venue:Washington
        Stenbock House | EE | venue:Tallinn
        Stormont Castle | GB | venue:Belfast
        Sydney Opera House | AU | venue:Sydney
        Tahrir Palace | EG | venue:Cairo
        Tahrir Square | EG | venue:Cairo
        Teatro Colón | AR | venue:Buenos Aires
        Temple Trees | LK | venue:Colombo
        Thingvellir | IS | venue:
        Tiananmen | CN | venue:Beijing
        Tiananmen Square | CN | venue:Beijing
        Tongilgak | KP | venue:
        Torentje | NL | venue:The Hague
        Torre Ejecutiva | UY | venue:Montevideo
        Torre Tagle | PE | venue:Lima
        Trump National Doral | US | venue:
        Trump Tower | US | venue:New York
        Tuynhuys | ZA | venue:Cape Town
        UN Headquarters | US | venue:New York
        Union Buildings | ZA | venue:Pretoria
        Urugwiro | RW | venue:Kigali
        US Capitol | US | venue:Washington
        Val Duchesse | BE | venue:Brussels
        Verdala Palace | MT | venue:
        Vienna City Hall | AT | venue:Vienna
        Vienna International Centre | AT | venue:Vienna
        Vigyan Bhavan | IN | venue:New Delhi
        Villa Bighi | MT | venue:
        Villa Borsig | DE | venue:Berlin
        Villa Certosa | IT | venue:
        Villa Doria Pamphilj | IT | venue:Rome
        Villa Hammerschmidt | DE | venue:Bonn
        Villa La Grange | CH | venue:Geneva
        Villa Madama | IT | venue:Rome
        Villa Somalia | SO | venue:Mogadishu
        Villa Taverna | IT | venue:Rome
        Vnukovo | RU | venue:Moscow
        Vorontsov Palace | UA | venue:
        Waldorf Astoria | US | venue:New York
        Wannsee | DE | venue:Berlin
        Wawel | PL | venue:Kraków
        Western Wall | IL | venue:Jerusalem
        Westminster Abbey | GB | venue:London
        Wilton Park | GB | venue:
        Windsor Castle | GB | venue:
        Wright-Patterson Air Force Base | US | venue:Dayton
        Wye Plantation | US | venue:
        Xijiao State Guesthouse | CN | venue:Shanghai
        Yad Vashem | IL | venue:Jerusalem
        Yanqi Lake | CN | venue:Beijing
        Yasukuni | JP | venue:Tokyo
        Yongsan | KR | venue:Seoul
        Zagulba | AZ | venue:Baku
        Zappeion | GR | venue:Athens
        Zarzuela Palace | ES | venue:Madrid
        Zhongnanhai | CN | venue:Beijing
        Zvartnots | AM | venue:Yerevan
        """
}
