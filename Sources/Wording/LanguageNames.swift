import Foundation

/// Names of languages.
enum LanguageNames {
    private static let locales = InterfaceLanguage.allCases.map { Locale(identifier: $0.code) }

    /// Languages that articles are written in, their names ready.
    private static let usual = Dictionary(
        uniqueKeysWithValues: """
            ar az be bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko lt lv mk ms nb nl no pl ps
            pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh
            """.split(whereSeparator: \.isWhitespace).map { code in (String(code), names(of: String(code))) })

    /// Names that differ from those of CLDR.
    private static let ours = ValueSet(
        """
        bn | Bengali | Bengaals | Bengalisch | bengali | bengalí
        bs | Bosnian | Bosnisch | Bosnisch | bosnien | bosnio
        nb | Norwegian (Bokmål) | Noors (Bokmål) | Norwegisch (Bokmål) | norvégien (bokmål) | noruego (bokmål)
        und | language unknown | taal onbekend | Sprache unbekannt | langue inconnue | idioma desconocido
        """)

    /// The name of a language in the one at a place.
    static func name(_ code: String, place: Int) -> String? {
        if let own = ours.words[code] ?? usual[code] { return own[place] }
        guard code.utf8.count <= 35, let primary = code.split(separator: "-").first else { return nil }
        let locale = locales[place]
        return locale.localizedString(forIdentifier: code) ?? locale.localizedString(forLanguageCode: String(primary))
    }

    private static func names(of code: String) -> [String] {
        locales.map { $0.localizedString(forLanguageCode: code) ?? code }
    }
}

extension Wording {
    /// Returns the name of a language: "Dutch"; the code itself where it is none.
    ///
    /// - Parameter code: BCP 47; `und` where the language is not known.
    /// - Returns: The name as it stands within a line.
    public func language(_ code: String) -> String { LanguageNames.name(code, place: language.place) ?? code }
}
