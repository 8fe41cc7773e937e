/// Which form a counted noun takes, as far as the languages of the pages tell whole numbers apart.
///
/// Source: CLDR, cardinal rules of en, nl, de, fr and es.
enum Plural: Int, CaseIterable {
    case one, other
    /// Of millions, which French and Spanish join with "de": 2 000 000 d'articles.
    case millions

    init(_ number: Int, _ language: InterfaceLanguage) {
        switch language {
        case .english, .dutch, .german: self = number == 1 ? .one : .other
        case .french:
            self = number == 0 || number == 1 ? .one : number.isMultiple(of: 1_000_000) ? .millions : .other
        case .spanish: self = number == 1 ? .one : number != 0 && number.isMultiple(of: 1_000_000) ? .millions : .other
        }
    }

    /// How many forms a language has.
    static func count(in language: InterfaceLanguage) -> Int {
        switch language {
        case .english, .dutch, .german: 2
        case .french, .spanish: 3
        }
    }
}
