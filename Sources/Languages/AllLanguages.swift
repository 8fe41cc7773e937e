package import Text

extension LanguagePack {
    /// Every language that Parley reads.
    package static let all: [LanguagePack] = [.english, .dutch, .german, .french, .spanish]

    /// The language of the knowledge tables and of names in records; texts of a language without a pack are read with it.
    package static let base = english

    /// The pack of a language; nil where there is none.
    package static func of(_ code: String) -> LanguagePack? { all.first { $0.code == code } }
}
