import Text

/// What a listed term is in the grammar: worked out once, when the lexicon is made.
struct Reading: Sendable {
    /// What the term can be; a preposition among them.
    private(set) var classes: WordClass = []
    /// What the term says of the words that it governs.
    private(set) var governs: Relation = []

    /// No reading.
    init() {}

    /// The reading of a term of a list; the value tells its form.
    init(_ list: LanguagePack.List, _ value: String) {
        classes = Self.classes(of: list, value)
        guard let relation = Self.relation(of: list, value) else { return }
        governs = relation
        classes.insert(.preposition)
    }

    private static func relation(of list: LanguagePack.List, _ value: String) -> Relation? {
        switch list {
        case .connectives: Relation(connective: value)
        case .attributions: .source
        case .relations: .occasion
        default: nil
        }
    }

    private static func classes(of list: LanguagePack.List, _ value: String) -> WordClass {
        switch list {
        case .determiners: value == "hedge" ? [] : .determiner
        case .adverbs: .adverb
        case .negations: .negation
        case .complementizers: .complementizer
        case .relativizers: .relativizer
        case .subordinators: [.subordinator, subordination[value] ?? []]
        case .connectives: value == "and" || value == "or" ? .coordinator : []
        case .auxiliaries: [.finite, auxiliary[value] ?? .auxiliary]
        case .verbs: verbForms[value] ?? []
        case .pronouns: pronoun(value)
        case .speechVerbs: [.speech, .finite]
        case .speechForms: [.speech, .participle]
        case .encounterVerbs: [.encounterVerb, encounter(value)]
        case .encounterNouns: .encounterNoun
        case .statusCues: []
        default: []
        }
    }

    private static let subordination: [String: WordClass] = [
        "condition": .condition, "purpose": .purpose, "reported": .reporting,
    ]

    private static let auxiliary: [String: WordClass] = [
        "perfect": .auxiliary, "passive": .auxiliary, "do": .auxiliary, "future": .future, "possible": .possible,
        "must": .required, "want": .wanted,
    ]

    private static let verbForms: [String: WordClass] = [
        "present": .finite, "past": [.finite, .past], "future": [.finite, .future], "participle": .participle,
        "infinitive": .infinitive, "gerund": .gerund,
    ]

    private static func pronoun(_ value: String) -> WordClass {
        if value.hasSuffix(".possessive") { return .possessive }
        return value.hasSuffix(".object") ? [] : .subjectPronoun
    }

    /// The form stands behind the sense: `meet.past`, `visit.present+bezoek`.
    private static func encounter(_ value: String) -> WordClass {
        let form = value.prefix { $0 != "+" }.split(separator: ".").last
        switch form {
        case "past": return [.finite, .past]
        case "infinitive": return .infinitive
        default: return .finite
        }
    }
}
