import GRDB
import Records

/// What a file or a body is called, and whether the name says the next time that it is the same one.
enum SourceName {
    /// What standard input and a body of a request are called; a member of one is `-!1`.
    private static let passing = "-"

    /// Whether the name is that of a file: what comes in by standard input or a request is another thing each time.
    static func isLasting(_ name: String) -> Bool { name != passing && !name.hasPrefix(passing + "!") }
}

/// An article that is there when the same words come again, from the same source or another.
struct EarlierArticle {
    let fingerprint: Fingerprint?
    /// When it came in.
    let ingestedAt: String
    /// The name of its file.
    let file: String
    private let url: String?
    private let rank: [String]

    init(_ row: Row) throws {
        let text: String? = try row.optional("fingerprint")
        fingerprint = text.flatMap { Fingerprint($0) }
        ingestedAt = try row.value("ingested_at")
        file = try row.value("source_file")
        url = try row.optional("url")
        rank = Self.rank(
            published: try row.optional("published_at"), url: url, publisher: try row.optional("publisher"),
            author: try row.optional("author"), file: file)
    }

    /// Whether an article comes from where this one came from, so that it says what holds now.
    func isSameSource(as article: Article) -> Bool {
        SourceName.isLasting(file)
            ? file == article.source.file
            : !SourceName.isLasting(article.source.file) && url == article.url
    }

    /// Whether an article from elsewhere outranks this one: where the same words come with other dates or addresses,
    /// the earliest publication is kept, whichever came in first.
    func comesAfter(_ article: Article) -> Bool {
        let other = Self.rank(
            published: article.publishedAt, url: article.url, publisher: article.publisher, author: article.author,
            file: article.source.file)
        return other.lexicographicallyPrecedes(rank) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The least is kept; what says something comes before what says nothing.
    private static func rank(
        published: String?, url: String?, publisher: String?, author: String?, file: String
    ) -> [String] {
        let said = [published, url, publisher, author].map { $0.map { "0" + $0 } ?? "1" }
        return said + [(SourceName.isLasting(file) ? "0" : "1") + file]
    }
}
