/// Words that the article gives to somebody.
public struct Quote: Hashable, Sendable {
    /// How the words are reported.
    public enum Kind: String, Choice {
        /// Whole sentences in quotation marks.
        case direct
        /// A quoted phrase inside the reporter's sentence.
        case mixed
        /// Reported without marks.
        case indirect
    }

    /// `quo_` and 16 hexadecimal digits, derived from the words, the place and the article.
    public var id: String
    /// The words without marks and without the reporting clause.
    public var text: String
    /// The parts, two or more when the cue splits the quote.
    public var fragments: [Span]
    /// How the words are reported.
    public var kind: Kind
    /// Who said it; nil when the text does not say.
    public var speaker: Speaker?
    /// The reporting verb or preposition.
    public var cue: Span?
    /// Of words in marks within a sentence of the reporter's: the whole clause that is reported, which holds them.
    public var clause: Span?
    /// To whom it was said; nil when the text does not say.
    public var addressee: Speaker?
    /// The language of the words as they stand in the article.
    public var language: String
    /// The id of the article.
    public var article: String
    /// The id of the meeting that it was said at or is about.
    public var meeting: String?
    /// Topics.
    public var about: [Topic]
    /// The agency or outlet that passed the words on.
    public var via: String?
    /// The first code point of the first fragment.
    public var start: Int
    /// The code point after the last fragment.
    public var end: Int
    /// The words of the article behind each value.
    public var evidence: [Evidence]
    /// Between 0 and 1: among records at 0.9, nine of ten are right.
    public var confidence: Double

    /// Creates a quote; `start` and `end` follow from the fragments.
    public init(
        id: String, text: String, fragments: [Span], kind: Kind, speaker: Speaker?, cue: Span?,
        language: String, article: String, confidence: Double
    ) {
        self.id = id
        self.text = text
        self.fragments = fragments
        self.kind = kind
        self.speaker = speaker
        self.cue = cue
        self.language = language
        self.article = article
        self.about = []
        self.start = fragments.first?.start ?? 0
        self.end = fragments.last?.end ?? 0
        self.evidence = []
        self.confidence = confidence
    }
}

/// Who said a quote, or to whom it was said.
public struct Speaker: Hashable, Sendable {
    /// How the text names the party.
    public enum Form: String, Choice {
        case name, pronoun, role, institution, anonymous
    }

    /// The id of a person.
    public var person: String?
    /// The id of an organisation.
    public var organization: String?
    /// The name for lists.
    public var name: String
    /// The words of the text.
    public var asWritten: String
    /// How the text names the party.
    public var form: Form
    /// The country spoken for, ISO 3166-1 alpha-2.
    public var country: String?

    /// Creates a speaker.
    public init(
        person: String?, organization: String?, name: String, asWritten: String, form: Form,
        country: String?
    ) {
        self.person = person
        self.organization = organization
        self.name = name
        self.asWritten = asWritten
        self.form = form
        self.country = country
    }
}
