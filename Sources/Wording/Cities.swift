/// Cities whose names differ between the languages, by the English name that records use.
enum Cities {
    static let names = ValueSet(
        """
        Abidjan | Abidjan | Abidjan | Abidjan | Abidjan | Abiyán
        Abu Dhabi | Abu Dhabi | Abu Dhabi | Abu Dhabi | Abou Dhabi | Abu Dabi
        Accra | Accra | Accra | Accra | Accra | Acra
        Addis Ababa | Addis Ababa | Addis Abeba | Addis Abeba | Addis-Abeba | Adís Abeba
        Aleppo | Aleppo | Aleppo | Aleppo | Alep | Alepo
        Alexandria | Alexandria | Alexandrië | Alexandria | Alexandrie | Alejandría
        Algiers | Algiers | Algiers | Algier | Alger | Argel
        Amman | Amman | Amman | Amman | Amman | Amán
        Andorra la Vella | Andorra la Vella | Andorra la Vella | Andorra la Vella | Andorre-la-Vieille | Andorra la Vieja
        Antwerp | Antwerp | Antwerpen | Antwerpen | Anvers | Amberes
        Ashgabat | Ashgabat | Asjchabad | Aschgabat | Achgabat | Asjabad
        Astana | Astana | Astana | Astana | Astana | Astaná
        Asunción | Asunción | Asunción | Asunción | Asuncion | Asunción
        Athens | Athens | Athene | Athen | Athènes | Atenas
        Baghdad | Baghdad | Bagdad | Bagdad | Bagdad | Bagdad
        Baku | Baku | Bakoe | Baku | Bakou | Bakú
        Barcelona | Barcelona | Barcelona | Barcelona | Barcelone | Barcelona
        Basel | Basel | Bazel | Basel | Bâle | Basilea
        Beijing | Beijing | Peking | Peking | Pékin | Pekín
        Beirut | Beirut | Beiroet | Beirut | Beyrouth | Beirut
        Belgrade | Belgrade | Belgrado | Belgrad | Belgrade | Belgrado
        Berlin | Berlin | Berlijn | Berlin | Berlin | Berlín
        Bern | Bern | Bern | Bern | Berne | Berna
        Bishkek | Bishkek | Bisjkek | Bischkek | Bichkek | Biskek
        Bogotá | Bogotá | Bogota | Bogotá | Bogota | Bogotá
        Bordeaux | Bordeaux | Bordeaux | Bordeaux | Bordeaux | Burdeos
        Brasília | Brasília | Brasilia | Brasília | Brasilia | Brasilia
        Bruges | Bruges | Brugge | Brügge | Bruges | Brujas
        Brussels | Brussels | Brussel | Brüssel | Bruxelles | Bruselas
        Bucharest | Bucharest | Boekarest | Bukarest | Bucarest | Bucarest
        Budapest | Budapest | Boedapest | Budapest | Budapest | Budapest
        Cairo | Cairo | Caïro | Kairo | Le Caire | El Cairo
        Canberra | Canberra | Canberra | Canberra | Canberra | Camberra
        Cape Town | Cape Town | Kaapstad | Kapstadt | Le Cap | Ciudad del Cabo
        Chisinau | Chișinău | Chisinau | Chișinău | Chisinau | Chisináu
        Cologne | Cologne | Keulen | Köln | Cologne | Colonia
        Conakry | Conakry | Conakry | Conakry | Conakry | Conakri
        Copenhagen | Copenhagen | Kopenhagen | Kopenhagen | Copenhague | Copenhague
        Damascus | Damascus | Damascus | Damaskus | Damas | Damasco
        Dar es Salaam | Dar es Salaam | Dar es Salaam | Daressalam | Dar es Salam | Dar es Salam
        Dhaka | Dhaka | Dhaka | Dhaka | Dacca | Daca
        Djibouti | Djibouti | Djibouti | Dschibuti | Djibouti | Yibuti
        Donetsk | Donetsk | Donetsk | Donezk | Donetsk | Donetsk
        Dresden | Dresden | Dresden | Dresden | Dresde | Dresde
        Dubai | Dubai | Dubai | Dubai | Dubaï | Dubái
        Dublin | Dublin | Dublin | Dublin | Dublin | Dublín
        Dushanbe | Dushanbe | Doesjanbe | Duschanbe | Douchanbé | Dusambé
        Edinburgh | Edinburgh | Edinburgh | Edinburgh | Édimbourg | Edimburgo
        Frankfurt | Frankfurt | Frankfurt | Frankfurt | Francfort | Fráncfort
        Gaza City | Gaza City | Gaza-Stad | Gaza-Stadt | Gaza | Ciudad de Gaza
        Geneva | Geneva | Genève | Genf | Genève | Ginebra
        Genoa | Genoa | Genua | Genua | Gênes | Génova
        Ghent | Ghent | Gent | Gent | Gand | Gante
        Gothenburg | Gothenburg | Göteborg | Göteborg | Göteborg | Gotemburgo
        Guatemala City | Guatemala City | Guatemala-Stad | Guatemala-Stadt | Guatemala | Ciudad de Guatemala
        Hamburg | Hamburg | Hamburg | Hamburg | Hambourg | Hamburgo
        Hanoi | Hanoi | Hanoi | Hanoi | Hanoï | Hanói
        Hanover | Hanover | Hannover | Hannover | Hanovre | Hannover
        Havana | Havana | Havana | Havanna | La Havane | La Habana
        Ho Chi Minh City | Ho Chi Minh City | Ho Chi Minhstad | Ho-Chi-Minh-Stadt | Hô Chi Minh-Ville | Ciudad Ho Chi Minh
        Hong Kong | Hong Kong | Hongkong | Hongkong | Hong Kong | Hong Kong
        Istanbul | Istanbul | Istanbul | Istanbul | Istanbul | Estambul
        Izmir | Izmir | Izmir | Izmir | Izmir | Esmirna
        Jakarta | Jakarta | Jakarta | Jakarta | Jakarta | Yakarta
        Jeddah | Jeddah | Djedda | Dschidda | Djeddah | Yeda
        Jerusalem | Jerusalem | Jeruzalem | Jerusalem | Jérusalem | Jerusalén
        Johannesburg | Johannesburg | Johannesburg | Johannesburg | Johannesbourg | Johannesburgo
        Juba | Juba | Juba | Juba | Djouba | Yuba
        Kabul | Kabul | Kabul | Kabul | Kaboul | Kabul
        Kathmandu | Kathmandu | Kathmandu | Kathmandu | Katmandou | Katmandú
        Kazan | Kazan | Kazan | Kasan | Kazan | Kazán
        Kharkiv | Kharkiv | Charkiv | Charkiw | Kharkiv | Járkov
        Khartoum | Khartoum | Khartoem | Khartum | Khartoum | Jartum
        Kherson | Kherson | Cherson | Cherson | Kherson | Jersón
        Kinshasa | Kinshasa | Kinshasa | Kinshasa | Kinshasa | Kinsasa
        Kraków | Kraków | Krakau | Krakau | Cracovie | Cracovia
        Kuwait City | Kuwait City | Koeweit-Stad | Kuwait-Stadt | Koweït | Ciudad de Kuwait
        Kyiv | Kyiv | Kyiv | Kyjiw | Kyiv | Kiev
        Lausanne | Lausanne | Lausanne | Lausanne | Lausanne | Lausana
        Lisbon | Lisbon | Lissabon | Lissabon | Lisbonne | Lisboa
        Liège | Liège | Luik | Lüttich | Liège | Lieja
        Ljubljana | Ljubljana | Ljubljana | Ljubljana | Ljubljana | Liubliana
        London | London | Londen | London | Londres | Londres
        Lucerne | Lucerne | Luzern | Luzern | Lucerne | Lucerna
        Luxembourg | Luxembourg | Luxemburg | Luxemburg | Luxembourg | Luxemburgo
        Lviv | Lviv | Lviv | Lwiw | Lviv | Leópolis
        Manila | Manila | Manilla | Manila | Manille | Manila
        Marrakesh | Marrakesh | Marrakesh | Marrakesch | Marrakech | Marrakech
        Mecca | Mecca | Mekka | Mekka | La Mecque | La Meca
        Mexico City | Mexico City | Mexico-Stad | Mexiko-Stadt | Mexico | Ciudad de México
        Milan | Milan | Milaan | Mailand | Milan | Milán
        Mogadishu | Mogadishu | Mogadishu | Mogadischu | Mogadiscio | Mogadiscio
        Monaco | Monaco | Monaco | Monaco | Monaco | Mónaco
        Moscow | Moscow | Moskou | Moskau | Moscou | Moscú
        Munich | Munich | München | München | Munich | Múnich
        Muscat | Muscat | Muscat | Maskat | Mascate | Mascate
        N'Djamena | N’Djamena | N’Djamena | N’Djamena | N’Djaména | Yamena
        Naples | Naples | Napels | Neapel | Naples | Nápoles
        New Delhi | New Delhi | New Delhi | Neu-Delhi | New Delhi | Nueva Delhi
        New York | New York | New York | New York | New York | Nueva York
        Nice | Nice | Nice | Nizza | Nice | Niza
        Nicosia | Nicosia | Nicosia | Nikosia | Nicosie | Nicosia
        Nouakchott | Nouakchott | Nouakchott | Nouakchott | Nouakchott | Nuakchot
        Nuremberg | Nuremberg | Neurenberg | Nürnberg | Nuremberg | Núremberg
        Odesa | Odesa | Odesa | Odessa | Odessa | Odesa
        Ouagadougou | Ouagadougou | Ouagadougou | Ouagadougou | Ouagadougou | Uagadugú
        Panama City | Panama City | Panama-Stad | Panama-Stadt | Panama | Ciudad de Panamá
        Paris | Paris | Parijs | Paris | Paris | París
        Philadelphia | Philadelphia | Philadelphia | Philadelphia | Philadelphie | Filadelfia
        Phnom Penh | Phnom Penh | Phnom Penh | Phnom Penh | Phnom Penh | Nom Pen
        Port of Spain | Port of Spain | Port of Spain | Port of Spain | Port-d’Espagne | Puerto España
        Port-au-Prince | Port-au-Prince | Port-au-Prince | Port-au-Prince | Port-au-Prince | Puerto Príncipe
        Prague | Prague | Praag | Prag | Prague | Praga
        Pyongyang | Pyongyang | Pyongyang | Pjöngjang | Pyongyang | Pionyang
        Quebec City | Quebec City | Quebec | Québec | Québec | Quebec
        Ramallah | Ramallah | Ramallah | Ramallah | Ramallah | Ramala
        Reykjavik | Reykjavik | Reykjavik | Reykjavík | Reykjavik | Reikiavik
        Rio de Janeiro | Rio de Janeiro | Rio de Janeiro | Rio de Janeiro | Rio de Janeiro | Río de Janeiro
        Riyadh | Riyadh | Riyad | Riad | Riyad | Riad
        Rome | Rome | Rome | Rom | Rome | Roma
        Saint Petersburg | Saint Petersburg | Sint-Petersburg | Sankt Petersburg | Saint-Pétersbourg | San Petersburgo
        Salzburg | Salzburg | Salzburg | Salzburg | Salzbourg | Salzburgo
        Samarkand | Samarkand | Samarkand | Samarkand | Samarcande | Samarcanda
        Sanaa | Sanaa | Sanaa | Sanaa | Sanaa | Saná
        Seoul | Seoul | Seoul | Seoul | Séoul | Seúl
        Shanghai | Shanghai | Shanghai | Shanghai | Shanghai | Shanghái
        Sharm el-Sheikh | Sharm el-Sheikh | Sharm-el-Sheikh | Scharm el-Scheich | Charm el-Cheikh | Sharm el Sheij
        Singapore | Singapore | Singapore | Singapur | Singapour | Singapur
        Skopje | Skopje | Skopje | Skopje | Skopje | Skopie
        Sochi | Sochi | Sotsji | Sotschi | Sotchi | Sochi
        Sofia | Sofia | Sofia | Sofia | Sofia | Sofía
        Stockholm | Stockholm | Stockholm | Stockholm | Stockholm | Estocolmo
        Strasbourg | Strasbourg | Straatsburg | Straßburg | Strasbourg | Estrasburgo
        Taipei | Taipei | Taipei | Taipeh | Taipei | Taipéi
        Tallinn | Tallinn | Tallinn | Tallinn | Tallinn | Tallin
        Tangier | Tangier | Tanger | Tanger | Tanger | Tánger
        Tashkent | Tashkent | Tasjkent | Taschkent | Tachkent | Taskent
        Tbilisi | Tbilisi | Tbilisi | Tiflis | Tbilissi | Tiflis
        Tehran | Tehran | Teheran | Teheran | Téhéran | Teherán
        Tel Aviv | Tel Aviv | Tel Aviv | Tel Aviv | Tel-Aviv | Tel Aviv
        The Hague | The Hague | Den Haag | Den Haag | La Haye | La Haya
        Thessaloniki | Thessaloniki | Thessaloniki | Thessaloniki | Thessalonique | Tesalónica
        Thimphu | Thimphu | Thimphu | Thimphu | Thimphou | Timbu
        Tokyo | Tokyo | Tokio | Tokio | Tokyo | Tokio
        Tripoli | Tripoli | Tripoli | Tripolis | Tripoli | Trípoli
        Tunis | Tunis | Tunis | Tunis | Tunis | Túnez
        Turin | Turin | Turijn | Turin | Turin | Turín
        Ulaanbaatar | Ulaanbaatar | Ulaanbaatar | Ulan-Bator | Oulan-Bator | Ulán Bator
        Valletta | Valletta | Valletta | Valletta | La Valette | La Valeta
        Venice | Venice | Venetië | Venedig | Venise | Venecia
        Versailles | Versailles | Versailles | Versailles | Versailles | Versalles
        Vienna | Vienna | Wenen | Wien | Vienne | Viena
        Vientiane | Vientiane | Vientiane | Vientiane | Vientiane | Vientián
        Vilnius | Vilnius | Vilnius | Vilnius | Vilnius | Vilna
        Vladivostok | Vladivostok | Vladivostok | Wladiwostok | Vladivostok | Vladivostok
        Warsaw | Warsaw | Warschau | Warschau | Varsovie | Varsovia
        Yaoundé | Yaoundé | Yaoundé | Yaoundé | Yaoundé | Yaundé
        Yekaterinburg | Yekaterinburg | Jekaterinenburg | Jekaterinburg | Iekaterinbourg | Ekaterimburgo
        Yerevan | Yerevan | Jerevan | Jerewan | Erevan | Ereván
        Ypres | Ypres | Ieper | Ypern | Ypres | Ypres
        Zurich | Zurich | Zürich | Zürich | Zurich | Zúrich
        """)
}

extension Wording {
    /// Returns the name of a city or place; the English name itself where the languages agree on it.
    ///
    /// - Parameter name: The name in the records, which is English.
    /// - Returns: The name.
    public func city(_ name: String) -> String { Cities.names.words[name]?[language.place] ?? name }

    /// Returns a city behind "in": "in The Hague", "à La Haye", "au Caire".
    ///
    /// - Parameter name: The name in the records, which is English.
    /// - Returns: The words.
    public func inCity(_ name: String) -> String {
        let city = city(name)
        switch language {
        case .english, .dutch, .german: return "in \(city)"
        case .spanish: return "en \(city)"
        case .french: return city.hasPrefix("Le ") ? "au \(city.dropFirst(3))" : "à \(city)"
        }
    }
}
