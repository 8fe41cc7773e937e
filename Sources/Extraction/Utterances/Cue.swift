import Text

/// Words that tell that somebody said something.
struct Cue: Sendable {
    enum Kind: Sendable, Hashable {
        case say, ask, call, think
        /// "according to X".
        case source
        /// A word that stands between the words and who said them: "„…“, so X".
        case after

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .say: "say"
            case .ask: "ask"
            case .call: "call"
            case .think: "think"
            case .source: "source"
            case .after: "after"
            }
        }

        /// The kind of a listed verb.
        init(_ act: SpeechEntry.Act) {
            switch act {
            case .say: self = .say
            case .ask: self = .ask
            case .call: self = .call
            case .think: self = .think
            }
        }
    }

    enum Form: Sendable, Hashable {
        case finite, participle, preposition

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .finite: "finite"
            case .participle: "participle"
            case .preposition: "preposition"
            }
        }
    }

    /// Whether the text says that the words were said.
    enum Polarity: Sendable, Hashable {
        case asserted, negated, asked, possible

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .asserted: "asserted"
            case .negated: "negated"
            case .asked: "asked"
            case .possible: "possible"
            }
        }
    }

    var tokens: Range<Int>
    var kind: Kind
    var form: Form
    /// The number of its clause.
    var clause: Int
    var polarity: Polarity = .asserted
    /// Who says it by the grammar of the clause.
    var subject = CueSubject.none

    /// Whether a preposition or an adverb does the work of a verb.
    var isAttribution: Bool { kind == .source || kind == .after }
}

/// What the grammar of a cue's clause says of who speaks.
enum CueSubject: Sendable, Hashable {
    case none
    /// The number of a mention.
    case mention(Int)
    /// Words that name nobody whom the text knows: "experts", "the statement".
    case words(Range<Int>)

    var mention: Int? {
        if case .mention(let number) = self { number } else { nil }
    }
}
