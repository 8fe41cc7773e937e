/// What is known of a document beside its bytes: from a table beside it, its name, or whoever sends it.
public struct SourceFacts: Sendable, Hashable {
    /// The day on which it came out as RFC 3339, where the document does not say so.
    public var published: String?
    /// A BCP 47 tag; it outweighs what the text seems to be.
    public var language: String?
    /// The paper, agency or ministry, where the document names none.
    public var publisher: String?
    /// The address, where the document names none.
    public var url: String?
    /// What could not be read of this.
    public var warnings: [String] = []

    /// Creates facts.
    public init(published: String? = nil, language: String? = nil, publisher: String? = nil, url: String? = nil) {
        (self.published, self.language, self.publisher, self.url) = (published, language, publisher, url)
    }

    /// Takes what these lack from others, which are less sure.
    public mutating func complete(with others: SourceFacts) {
        published = published ?? others.published
        language = language ?? others.language
        publisher = publisher ?? others.publisher
        url = url ?? others.url
        warnings += others.warnings
    }

    /// Takes the values as people write them in a table.
    ///
    /// - Parameters:
    ///   - written: Values by the name of their column; others than `published`, `language`, `publisher` and `url` are passed over.
    ///   - table: The name of the table, for warnings.
    public init(written: [String: String], table: String) {
        func value(_ name: String) -> String? { written[name].flatMap { $0.isEmpty ? nil : $0 } }
        self.init(publisher: value("publisher"), url: value("url"))
        if let text = value("published") {
            published = SourceDate.normalized(text)
            if published == nil { warnings.append("\(table): published is no date and was left out") }
        }
        if let text = value("language") {
            language = LanguageChoice.tag(text)
            if language == nil { warnings.append("\(table): language is no language tag and was left out") }
        }
    }
}
