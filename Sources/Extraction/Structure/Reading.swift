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
    init(_ list: LanguagePack.List, _ value: ListValue) {
        classes = Self.classes(of: list, value)
        guard let relation = Self.relation(of: list, value) else { return }
        governs = relation
        classes.insert(.preposition)
    }

    private static func relation(of list: LanguagePack.List, _ value: ListValue) -> Relation? {
        switch value {
        case .connective(let connective): Relation(connective)
        case .attribution: .source
        case .occasion: .occasion
        default: nil
        }
    }

    private static func classes(of list: LanguagePack.List, _ value: ListValue) -> WordClass {
        switch value {
        case .determiner(let determiner): determiner == .hedge ? [] : .determiner
        case .complementizer: .complementizer
        case .subordination(let kind): subordinator(kind)
        case .connective(let connective): connective == .and || connective == .or ? .coordinator : []
        case .auxiliary(let auxiliary): Self.auxiliary(auxiliary)
        case .verb(let form): verb(form)
        case .pronoun(let pronoun): self.pronoun(pronoun)
        case .encounter(let entry): encounter(entry)
        case .sense: .encounterNoun
        default: plain(list)
        }
    }

    /// The reading of lists whose values tell no form.
    private static func plain(_ list: LanguagePack.List) -> WordClass {
        switch list {
        case .adverbs: .adverb
        case .negations: .negation
        case .relativizers: .relativizer
        case .speechVerbs: [.speech, .finite]
        case .speechForms: [.speech, .participle]
        default: []
        }
    }

    private static func subordinator(_ kind: Subordination) -> WordClass {
        switch kind {
        case .condition: [.subordinator, .condition]
        case .purpose: [.subordinator, .purpose]
        case .reported: [.subordinator, .reporting]
        case .time, .cause, .concession: .subordinator
        }
    }

    private static func auxiliary(_ auxiliary: Auxiliary) -> WordClass {
        switch auxiliary {
        case .perfect, .passive, .do: [.finite, .auxiliary]
        case .future: [.finite, .future]
        case .possible: [.finite, .possible]
        case .must: [.finite, .required]
        case .want: [.finite, .wanted]
        }
    }

    private static func verb(_ form: VerbForm) -> WordClass {
        switch form {
        case .present: .finite
        case .past: [.finite, .past]
        case .future: [.finite, .future]
        case .participle: .participle
        case .infinitive: .infinitive
        case .gerund: .gerund
        }
    }

    private static func pronoun(_ pronoun: Pronoun) -> WordClass {
        switch pronoun.grammaticalCase {
        case .possessive: .possessive
        case .object: []
        case .subject: .subjectPronoun
        }
    }

    private static func encounter(_ entry: EncounterEntry) -> WordClass {
        switch entry.form {
        case .past: [.encounterVerb, .finite, .past]
        case .infinitive: [.encounterVerb, .infinitive]
        case .present: [.encounterVerb, .finite]
        }
    }
}
