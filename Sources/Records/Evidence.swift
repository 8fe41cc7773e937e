/// Why a value stands in a record: the words that say so and the rule that read them.
public struct Evidence: Hashable, Sendable {
    /// The value of the record that the words support.
    public var property: RecordPath
    /// The words in the article.
    public var span: Span
    /// The id of the rule, such as `meeting.trigger.noun`.
    public var rule: String
    /// The article; nil in the output of `extract`, where there is only one.
    public var article: String?

    /// Creates a piece of evidence.
    public init(property: RecordPath, span: Span, rule: String, article: String? = nil) {
        self.property = property
        self.span = span
        self.rule = rule
        self.article = article
    }
}
