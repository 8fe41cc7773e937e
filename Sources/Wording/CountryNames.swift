import Foundation
import Languages

/// Names of countries: those of the records, of CLDR, and of newsrooms where CLDR has another.
enum CountryNames {
    /// The names by ISO 3166-1 code, in the order of `InterfaceLanguage.place`.
    static let names: [String: [String]] = {
        let locales = InterfaceLanguage.allCases.map { Locale(identifier: $0.code) }
        let codes = Set(Locale.Region.isoRegions.map(\.identifier).filter { $0.utf8.allSatisfy { $0 > 0x40 } })
            .union(slugs.values)
        return Dictionary(
            uniqueKeysWithValues: codes.map { code in
                let own = ours.words[code]
                let found = locales.enumerated().map { place, locale in
                    if let own { return own[place] }
                    if place == 0, let name = inRecords[code] { return name }
                    return (locale.localizedString(forRegionCode: code) ?? code).replacing(" & ", with: " and ")
                }
                return (code, found)
            })
    }()

    /// The codes of the countries by their ids as topics.
    static let slugs = Dictionary(rows.map { ($0[1], $0[0]) }, uniquingKeysWith: { first, _ in first })

    /// The English names that records use.
    private static let inRecords = Dictionary(rows.map { ($0[0], $0[2]) }, uniquingKeysWith: { first, _ in first })

    private static let rows = KnowledgeTable.rows(Countries.table)

    /// Names that differ from those of CLDR.
    private static let ours = ValueSet(
        """
        AX | Åland Islands | Åland | Ålandinseln | Îles Åland | islas Åland
        BN | Brunei | Brunei | Brunei | Brunei | Brunéi
        CD | DR Congo | DR Congo | DR Kongo | RD Congo | República Democrática del Congo
        CG | Republic of the Congo | Congo-Brazzaville | Republik Kongo | Congo-Brazzaville | República del Congo
        CI | Ivory Coast | Ivoorkust | Elfenbeinküste | Côte d’Ivoire | Costa de Marfil
        CN | China | China | China | Chine | China
        CV | Cape Verde | Kaapverdië | Kap Verde | Cap-Vert | Cabo Verde
        GS | South Georgia and the South Sandwich Islands | Zuid-Georgia en de Zuidelijke Sandwicheilanden | Südgeorgien und die Südlichen Sandwichinseln | Géorgie du Sud-et-les îles Sandwich du Sud | islas Georgia del Sur y Sandwich del Sur
        HK | Hong Kong | Hongkong | Hongkong | Hong Kong | Hong Kong
        MM | Myanmar | Myanmar | Myanmar | Birmanie | Myanmar
        MO | Macau | Macau | Macao | Macao | Macao
        PS | Palestine | Palestina | Palästina | Palestine | Palestina
        ST | São Tomé and Príncipe | Sao Tomé en Principe | São Tomé und Príncipe | Sao Tomé-et-Principe | Santo Tomé y Príncipe
        SX | Sint Maarten | Sint-Maarten | Sint Maarten | Sint Maarten | San Martín (Países Bajos)
        TL | Timor-Leste | Oost-Timor | Osttimor | Timor oriental | Timor Oriental
        TR | Turkey | Turkije | Türkei | Turquie | Turquía
        UM | US Outlying Islands | kleine eilanden van de VS | Kleinere Amerikanische Überseeinseln | îles mineures éloignées des États-Unis | islas menores de Estados Unidos
        US | United States | Verenigde Staten | USA | États-Unis | Estados Unidos
        VA | Vatican | Vaticaan | Vatikan | Vatican | Vaticano
        VC | Saint Vincent and the Grenadines | Saint Vincent en de Grenadines | St. Vincent und die Grenadinen | Saint-Vincent-et-les-Grenadines | San Vicente y las Granadinas
        VI | US Virgin Islands | Amerikaanse Maagdeneilanden | Amerikanische Jungferninseln | Îles Vierges américaines | islas Vírgenes de Estados Unidos
        VN | Vietnam | Vietnam | Vietnam | Vietnam | Vietnam
        """)
}

extension Wording {
    /// Returns the name of a country; the code itself where it is none.
    ///
    /// - Parameter code: ISO 3166-1 alpha-2.
    /// - Returns: The name.
    public func country(_ code: String) -> String { CountryNames.names[code]?[language.place] ?? code }
}
