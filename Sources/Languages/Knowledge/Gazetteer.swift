/// Cities and venues where diplomacy meets, beside the capitals: English name, country, city or venue of a city.
package enum Gazetteer {
    /// All entries.
    package static let table = [
        world, westernEurope, easternEurope, middleEast, asiaAndPacific, africa, americas, venues,
    ].joined(separator: "\n")

    static let world = """
        Abidjan | CI | city
        Almaty | KZ | city
        Amsterdam | NL | city
        Antalya | TR | city
        Aqaba | JO | city
        Bali | ID | city
        Barcelona | ES | city
        Bellevue Palace | DE | venue:Berlin
        Biarritz | FR | city
        Binnenhof | NL | venue:The Hague
        Blair House | US | venue:Washington
        Bonn | DE | city
        Brdo | SI | city
        Buckingham Palace | GB | venue:London
        Busan | KR | city
        Camp David | US | venue:
        Cancún | MX | city
        Capri | IT | city
        Cartagena | CO | city
        Catshuis | NL | venue:The Hague
        Chequers | GB | venue:
        Crete | GR | city
        Da Nang | VN | city
        Davos | CH | city
        Diaoyutai | CN | venue:Beijing
        Downing Street | GB | venue:London
        Dubai | AE | city
        Dubrovnik | HR | city
        Düsseldorf | DE | city
        Elmau | DE | venue:
        Entebbe | UG | city
        Frankfurt | DE | city
        Gdansk | PL | city
        Geneva | CH | city
        Glasgow | GB | city
        Great Hall of the People | CN | venue:Beijing
        Hague Peace Palace | NL | venue:The Hague
        Hamburg | DE | city
        Hangzhou | CN | city
        Heiligendamm | DE | city
        Hiroshima | JP | city
        Hofburg | AT | venue:Vienna
        Hong Kong | HK | city
        Istanbul | TR | city
        Izmir | TR | city
        Jeddah | SA | city
        Kazan | RU | city
        Kremlin | RU | venue:Moscow
        Kuala Lumpur | MY | city
        Lausanne | CH | city
        Los Cabos | MX | city
        Lviv | UA | city
        Maastricht | NL | city
        Mar-a-Lago | US | venue:Palm Beach
        Marrakesh | MA | city
        Meseberg | DE | venue:
        Milan | IT | city
        Moncloa | ES | venue:Madrid
        Montreux | CH | city
        Mumbai | IN | city
        Munich | DE | city
        Naples | IT | city
        New York | US | city
        Nice | FR | city
        Noordwijk | NL | city
        Osaka | JP | city
        Palais Coburg | AT | venue:Vienna
        Palais des Nations | CH | venue:Geneva
        Panmunjom | KR | venue:
        Phuket | TH | city
        Planalto Palace | BR | venue:Brasília
        Quirinal Palace | IT | venue:Rome
        Ramstein | DE | venue:
        Rio de Janeiro | BR | city
        Rotterdam | NL | city
        Saint Petersburg | RU | city
        Salzburg | AT | city
        Samarkand | UZ | city
        San Francisco | US | city
        Santa Marta | CO | city
        Sentosa | SG | venue:Singapore
        Shanghai | CN | city
        Sharm el-Sheikh | EG | city
        Sochi | RU | city
        Strasbourg | FR | city
        Sydney | AU | city
        São Paulo | BR | city
        Taormina | IT | city
        Tel Aviv | IL | city
        The Hague | NL | city
        Vladivostok | RU | city
        White House | US | venue:Washington
        Yalta | UA | city
        Zurich | CH | city
        Élysée Palace | FR | venue:Paris
        """
}
