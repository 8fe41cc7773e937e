/// How the name of a country stands in a sentence.
public enum CountryUse: Sendable, CaseIterable {
    /// "of the United States", "Frankreichs", "du Japon".
    case of
    /// "in the United States", "in Frankreich", "au Japon".
    case `in`
}

/// What a language puts before the names of countries: the codes of each class.
enum CountryUses {
    static func words(_ code: String, _ name: String, _ use: CountryUse, _ language: InterfaceLanguage) -> String {
        switch language {
        case .english: english(code, name, use)
        case .dutch: dutch(code, name, use)
        case .german: german(code, name, use)
        case .french: french(code, name, use)
        case .spanish: spanish(code, name, use)
        }
    }

    private static func codes(_ line: String) -> Set<String> { Set(line.split(separator: " ").map(String.init)) }

    // MARK: English and Dutch

    private static let englishThe = codes(
        "AE BS CC CD CF CG CK DO FK FO GB GM KM KY MH MP MV NL PH SB SC TC UM US VA VG VI")

    private static func english(_ code: String, _ name: String, _ use: CountryUse) -> String {
        (use == .of ? "of " : "in ") + (englishThe.contains(code) ? "the " : "") + name
    }

    private static let dutchDe = codes("AE BS CD CF CK DO EH FK FO KM KY MH MV PH SB SC TC US VG VI")
    private static let dutchHet = codes("GB VA")
    /// Islands, on which one is and not in.
    private static let dutchOp = codes(
        "AW BB BM BS CK CU CW CY FK FO GD GL GU JM KM KY LC MH MT MU MV SB SC SX TC TT VG VI")

    private static func dutch(_ code: String, _ name: String, _ use: CountryUse) -> String {
        let article = dutchDe.contains(code) ? "de " : dutchHet.contains(code) ? "het " : ""
        return (use == .of ? "van " : dutchOp.contains(code) ? "op " : "in ") + article + name
    }

    // MARK: German

    /// Names with an article, in the genitive and behind "in".
    private static let germanForms = forms(
        """
        AE | der Vereinigten Arabischen Emirate | in den Vereinigten Arabischen Emiraten
        AX | der Ålandinseln | auf den Ålandinseln
        BS | der Bahamas | auf den Bahamas
        CD | der DR Kongo | in der DR Kongo
        CF | der Zentralafrikanischen Republik | in der Zentralafrikanischen Republik
        CG | der Republik Kongo | in der Republik Kongo
        CH | der Schweiz | in der Schweiz
        CI | der Elfenbeinküste | in der Elfenbeinküste
        CK | der Cookinseln | auf den Cookinseln
        DO | der Dominikanischen Republik | in der Dominikanischen Republik
        EH | der Westsahara | in der Westsahara
        FK | der Falklandinseln | auf den Falklandinseln
        FO | der Färöer | auf den Färöern
        GB | des Vereinigten Königreichs | im Vereinigten Königreich
        IQ | des Irak | im Irak
        IR | des Iran | im Iran
        KM | der Komoren | auf den Komoren
        KY | der Kaimaninseln | auf den Kaimaninseln
        LB | des Libanon | im Libanon
        MD | der Republik Moldau | in der Republik Moldau
        MH | der Marshallinseln | auf den Marshallinseln
        MN | der Mongolei | in der Mongolei
        MV | der Malediven | auf den Malediven
        NE | des Niger | im Niger
        NL | der Niederlande | in den Niederlanden
        PH | der Philippinen | auf den Philippinen
        SB | der Salomonen | auf den Salomonen
        SC | der Seychellen | auf den Seychellen
        SD | des Sudan | im Sudan
        SK | der Slowakei | in der Slowakei
        SN | des Senegal | im Senegal
        SS | des Südsudan | im Südsudan
        TD | des Tschad | im Tschad
        TR | der Türkei | in der Türkei
        UA | der Ukraine | in der Ukraine
        US | der USA | in den USA
        VA | des Vatikans | im Vatikan
        VC | von St. Vincent und den Grenadinen | auf St. Vincent und den Grenadinen
        VG | der Britischen Jungferninseln | auf den Britischen Jungferninseln
        VI | der Amerikanischen Jungferninseln | auf den Amerikanischen Jungferninseln
        YE | des Jemen | im Jemen
        """)
    /// Islands, on which one is and not in.
    private static let germanAuf = codes("BB CU CY DM FJ GD JM KI LC MT MU TO TT WS")

    private static func forms(_ table: String) -> [String: [String]] {
        Dictionary(
            table.split(separator: "\n").map { line in line.split(separator: "|").map { String($0.trimmingBlanks) } }
                .map { ($0[0], Array($0.dropFirst())) }, uniquingKeysWith: { first, _ in first })
    }

    private static func german(_ code: String, _ name: String, _ use: CountryUse) -> String {
        if let forms = germanForms[code], forms.count == 2 { return forms[use == .of ? 0 : 1] }
        switch use {
        case .of: return name + (["s", "x", "z", "ß"].contains(name.last) ? "’" : "s")
        case .in: return (germanAuf.contains(code) ? "auf " : "in ") + name
        }
    }

    // MARK: French and Spanish

    private static let frenchLe = codes(
        """
        BD BF BI BJ BR BT BW BZ CA CG CL CM CR CV DK GA GH GL GT GY HN JP KE KG KH KW KZ LA LB LI LK LR LS LU MA ME ML MW MX \
        MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM VA VE VN VU XK YE ZW EH GB
        """)
    private static let frenchLes = codes("AE AX BM BS CK FJ FK FO KM KY MH MP MV NL PH PW SB SC TC TO US VG VI WS")
    /// Islands and cities, at which one is, without an article.
    private static let frenchAt = codes(
        "AG AW BH BN CU CW CY DJ GI GU HK KI KN LC MC MG MO MT MU NR OM PR SG SM ST TT TV TW VC YT")
    /// Islands with the article.
    private static let frenchLa = codes("BB DM GD")
    /// Feminine names that keep their article behind "de".
    private static let frenchDeLa = codes("CD CF DO JM")

    private static func french(_ code: String, _ name: String, _ use: CountryUse) -> String {
        let isVowel = "AEIOUÉÎ".contains(name.prefix(1).uppercased()) || code == "HT"
        // The article keeps what is no part of a name small: "des îles Marshall".
        let name = name.hasPrefix("Île ") || name.hasPrefix("Îles ") ? "î" + name.dropFirst() : name
        switch use {
        case .of:
            if frenchLes.contains(code) { return "des " + name }
            if isVowel { return "d’" + name }
            return (frenchLe.contains(code) ? "du " : frenchLa.union(frenchDeLa).contains(code) ? "de la " : "de ")
                + name
        case .in:
            if frenchLes.contains(code) { return "aux " + name }
            if frenchAt.contains(code) { return "à " + name }
            if frenchLa.contains(code) { return "à la " + name }
            return (frenchLe.contains(code) ? "au " : "en ") + name
        }
    }

    private static let spanishEl = codes("GB VA LB EH")
    private static let spanishLa = codes("CD CF CG DO IN")
    private static let spanishLos = codes("NL AE")
    private static let spanishLas = codes("AX BS CK FK FO KY MH MP MV SB SC TC VG VI")

    private static func spanish(_ code: String, _ name: String, _ use: CountryUse) -> String {
        let name = name.hasPrefix("Isla ") || name.hasPrefix("Islas ") ? "i" + name.dropFirst() : name
        let word = use == .of ? "de" : "en"
        if spanishEl.contains(code) { return (use == .of ? "del " : "en el ") + name }
        if spanishLa.contains(code) { return "\(word) la \(name)" }
        if spanishLos.contains(code) { return "\(word) los \(name)" }
        if spanishLas.contains(code) { return "\(word) las \(name)" }
        return "\(word) \(name)"
    }
}

extension Wording {
    /// Returns a country with what it takes in a sentence: "of the United States", "aux États-Unis".
    ///
    /// - Parameters:
    ///   - code: ISO 3166-1 alpha-2.
    ///   - use: Whether something is of the country or in it.
    /// - Returns: The words.
    public func country(_ code: String, _ use: CountryUse) -> String {
        CountryUses.words(code, country(code), use, language)
    }

    /// Returns an office with the country that it is held for: "foreign minister of Russia".
    ///
    /// - Parameters:
    ///   - role: The kind of office.
    ///   - code: ISO 3166-1 alpha-2; nil for an office of no country.
    /// - Returns: The words.
    public func office(_ role: String, of code: String?) -> String {
        [word(role, of: .office), code.map { country($0, .of) }].compactMap { $0 }.joined(separator: " ")
    }
}
