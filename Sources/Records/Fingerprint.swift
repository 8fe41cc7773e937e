/// What an article and its records were made by and of, so that a second reading that would differ is told from one that
/// would not.
public struct Fingerprint: Hashable, Sendable {
    /// The program, its weights and lists, and what the user gave: 16 hexadecimal digits.
    public var reading: String
    /// What the source says beside title and text: date, language, author and so on: 16 hexadecimal digits.
    public var source: String

    /// Takes the fingerprint of an article that was read in some way.
    ///
    /// - Parameters:
    ///   - reading: Everything that the reading depends on beside the source.
    ///   - article: What was read.
    public init(reading: [String], article: Article) {
        let fields = [
            article.subtitle, article.language, article.publishedAt, article.author, article.publisher, article.url,
        ]
        self.reading = Self.digest(reading)
        source = Self.digest(fields.map { $0 ?? "" })
    }

    /// Reads what `text` wrote; nil when it is something else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-").map(String.init)
        guard parts.count == 2 else { return nil }
        (reading, source) = (parts[0], parts[1])
    }

    /// Both in one word.
    public var text: String { reading + "-" + source }

    private static func digest(_ parts: [String]) -> String {
        String(Digest.sha256Hex(parts.joined(separator: "\u{1F}")).prefix(16))
    }
}
