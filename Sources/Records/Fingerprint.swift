/// What an article and its records were made by and of, so that a second reading that would differ is told from one that
/// would not.
public struct Fingerprint: Hashable, Sendable {
    /// The program, its weights and lists: 16 hexadecimal digits.
    public var reading: String
    /// What the user gave with the source, such as a language: 16 hexadecimal digits; empty where that is not known.
    public var given: String
    /// What the source says beside title and text: date, language, author and so on: 16 hexadecimal digits.
    public var source: String

    /// Takes the fingerprint of an article that was read in some way.
    ///
    /// - Parameters:
    ///   - reading: What reads the records.
    ///   - given: What the user said of all sources.
    ///   - article: What was read.
    public init(reading: String, given: [String], article: Article) {
        let fields = [
            article.subtitle, article.language, article.publishedAt, article.author, article.publisher, article.url,
        ]
        self.reading = Self.reading(reading)
        self.given = Self.digest(given)
        source = Self.digest(fields.map { $0 ?? "" })
    }

    /// Reads what `text` wrote, earlier versions too; nil when it is something else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 2: (reading, given, source) = (parts[0], "", parts[1])
        case 3: (reading, given, source) = (parts[0], parts[1], parts[2])
        default: return nil
        }
    }

    /// All in one word; what reads stands first.
    public var text: String { reading + "-" + given + "-" + source }

    /// The digest of what reads the records.
    public static func reading(_ text: String) -> String { digest([text]) }

    private static func digest(_ parts: [String]) -> String {
        String(Digest.sha256Hex(parts.joined(separator: "\u{1F}")).prefix(16))
    }
}
