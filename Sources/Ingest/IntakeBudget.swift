import Articles

/// What reading the articles of one request may cost.
public struct IntakeBudget: Sendable {
    /// Articles.
    public var articles = 1_000
    /// Bytes of documents, after decompression.
    public var bytes = 8 << 20
    /// Whether time is over; asked between articles and between the stages of each.
    public var isOver: @Sendable () -> Bool

    /// Creates a budget.
    public init(isOver: @escaping @Sendable () -> Bool = { false }) {
        self.isOver = isOver
    }
}

/// What whoever sends an article says of it.
public struct GivenFacts: Sendable {
    /// The day on which it appeared, where the article does not say so.
    public var published: String?
    /// The language, whatever it seems to be.
    public var language: String?
    /// The address, where the article does not name one.
    public var url: String?

    /// Creates facts.
    public init(published: String? = nil, language: String? = nil, url: String? = nil) {
        (self.published, self.language, self.url) = (published, language, url)
    }

    /// What is said, for the reader of the article.
    var facts: SourceFacts { SourceFacts(published: published, language: language, url: url) }
}

/// Why the articles of a request were not read.
public enum IntakeFault: Error {
    /// An input gave no article.
    case unreadable(InputError)
    /// There are more articles than the budget allows.
    case tooManyArticles(Int)
    /// The documents have more bytes than the budget allows.
    case tooManyBytes(Int)
    /// Time is over.
    case outOfTime
}
