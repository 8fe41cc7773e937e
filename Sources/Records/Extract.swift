/// Everything that one article gives: a line of `parley extract`.
public struct Extract: Hashable, Sendable {
    /// The path as given.
    public var source: String
    /// The cleaned article.
    public var article: Article
    /// The persons, in order of first mention.
    public var persons: [Person]
    /// The organisations, in order of first mention.
    public var organizations: [Organization]
    /// The meetings, in text order.
    public var meetings: [Meeting]
    /// The quotes, in text order.
    public var quotes: [Quote]
    /// How the article was read; nil where nobody knows.
    ///
    /// It is no part of the record.
    public var fingerprint: Fingerprint?

    /// Creates an extract.
    public init(
        source: String, article: Article, persons: [Person], organizations: [Organization],
        meetings: [Meeting], quotes: [Quote]
    ) {
        self.source = source
        self.article = article
        self.persons = persons
        self.organizations = organizations
        self.meetings = meetings
        self.quotes = quotes
    }
}
