/// What a word can be in the grammar of its sentence.
///
/// A word may have several readings; the clauses tell which holds.
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let determiner = WordClass(rawValue: 1 << 0)
    static let adverb = WordClass(rawValue: 1 << 1)
    static let negation = WordClass(rawValue: 1 << 2)
    /// "and", "or".
    static let coordinator = WordClass(rawValue: 1 << 3)
    /// "that", "whether".
    static let complementizer = WordClass(rawValue: 1 << 4)
    /// "who", "in which".
    static let relativizer = WordClass(rawValue: 1 << 5)
    /// "while", "because", "if".
    static let subordinator = WordClass(rawValue: 1 << 6)
    static let preposition = WordClass(rawValue: 1 << 7)
    /// A personal pronoun that can be a subject.
    static let subjectPronoun = WordClass(rawValue: 1 << 8)
    static let possessive = WordClass(rawValue: 1 << 9)
    /// A finite verb, auxiliaries included.
    static let finite = WordClass(rawValue: 1 << 10)
    static let participle = WordClass(rawValue: 1 << 11)
    static let infinitive = WordClass(rawValue: 1 << 12)
    static let gerund = WordClass(rawValue: 1 << 13)
    /// A form of have, be or become beside another verb.
    static let auxiliary = WordClass(rawValue: 1 << 14)
    /// "may", "could".
    static let possible = WordClass(rawValue: 1 << 15)
    /// "will".
    static let future = WordClass(rawValue: 1 << 16)
    /// "must".
    static let required = WordClass(rawValue: 1 << 17)
    /// "wants to", "hopes to".
    static let wanted = WordClass(rawValue: 1 << 18)
    /// A verb of saying.
    static let speech = WordClass(rawValue: 1 << 19)
    /// A verb for an encounter, a visit, a call.
    static let encounterVerb = WordClass(rawValue: 1 << 20)
    /// A noun for one.
    static let encounterNoun = WordClass(rawValue: 1 << 21)
    /// "if", "unless", "in case".
    static let condition = WordClass(rawValue: 1 << 22)
    /// "in order to", "so that".
    static let purpose = WordClass(rawValue: 1 << 23)
    /// A form of the past.
    static let past = WordClass(rawValue: 1 << 24)
    /// "as" before a reporting clause: "as the minister said".
    static let reporting = WordClass(rawValue: 1 << 25)

    /// A verb of any form.
    static let verb: WordClass = [.finite, .participle, .infinitive, .gerund]
    /// Words that may stand between a preposition and what it governs.
    static let attributive: WordClass = [.determiner, .adverb, .negation, .possessive]
    /// Words that open a clause of their own.
    static let opener: WordClass = [.complementizer, .relativizer, .subordinator]

    /// Whether one of the readings is there.
    func has(_ other: WordClass) -> Bool { !isDisjoint(with: other) }
}
