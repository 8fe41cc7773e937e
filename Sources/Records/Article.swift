/// A cleaned article: its metadata and the text that all spans point into.
public struct Article: Hashable, Sendable {
    /// Where the bytes of an article came from.
    public struct Source: Hashable, Sendable {
        /// The path as the user gave it, or `-`; for a member of an archive, `archive!member`.
        public var file: String
        /// The name of the format that was recognised, such as text or html.
        public var format: String
        /// The size of the input in bytes, before decompression.
        public var bytes: Int

        /// Creates a source.
        public init(file: String, format: String, bytes: Int) {
            self.file = file
            self.format = format
            self.bytes = bytes
        }
    }

    /// Where a value was found: on a page, in the document's own description of itself, or beside the document.
    public enum Origin: String, Choice {
        case jsonLD = "json_ld"
        case microdata
        case openGraph = "open_graph"
        case meta
        case timeElement = "time_element"
        case byline
        case address
        case visibleDate = "visible_date"
        case heading
        case titleElement = "title_element"
        case link
        /// The document as a whole says so, such as `lang` on its root.
        case document
        /// The lines between hyphens at the head of Markdown.
        case frontMatter = "front_matter"
        /// A member of a JSON object.
        case json
        /// A line of the text: a headline, a date line, a byline.
        case text
        /// The words of the text, which are of one language.
        case words
        /// A table of facts beside the document.
        case table
        /// The name of the file.
        case name
        /// Whoever gave the document, for all that was given.
        case option
        /// The server that the document came from.
        case server
    }

    /// Where the values of an article were found; nil for those that it lacks.
    public struct Origins: Hashable, Sendable {
        /// Where each member was found.
        public var title, subtitle, language, publishedAt, modifiedAt, author, publisher, url: Origin?

        /// Creates origins of nothing.
        public init() {}
    }

    /// What read the records out of an article.
    public struct Extraction: Hashable, Sendable {
        /// The version of the program.
        public var version: String
        /// The digest of the weights that decided.
        public var weights: String

        /// Says what read an article.
        public init(version: String, weights: String) {
            (self.version, self.weights) = (version, weights)
        }
    }

    /// `art_` and 16 hexadecimal digits of the SHA-256 of title and text.
    public var id: String
    /// The headline.
    public var title: String?
    /// The line under the headline, when the source marks one.
    public var subtitle: String?
    /// A BCP 47 tag; `und` when unsure.
    public var language: String
    /// An RFC 3339 date or date-time in UTC, as precise as the source.
    public var publishedAt: String?
    /// When the article was changed last, in the same form.
    public var modifiedAt: String?
    /// The byline.
    public var author: String?
    /// The paper, agency or ministry.
    public var publisher: String?
    /// The canonical address.
    public var url: String?
    /// The body in NFC, paragraphs separated by one blank line; boilerplate and title are not in it.
    public var text: String
    /// The SHA-256 of the UTF-8 bytes of `text`, in hexadecimal.
    public var textSHA256: String
    /// Where the article came from.
    public var source: Source
    /// An RFC 3339 time in UTC; nil in the output of `extract`.
    public var ingestedAt: String?
    /// What read the records; nil before they are, and where that was not kept.
    public var extraction: Extraction?
    /// Where the values were found; nil where that was not kept.
    public var origins: Origins?
    /// What the reader noticed, such as a character set that had to be guessed.
    public var warnings: [String]

    /// Creates an article and derives its id and digest from title and text.
    public init(
        title: String?, subtitle: String? = nil, language: String, publishedAt: String? = nil,
        author: String? = nil, publisher: String? = nil, url: String? = nil, text: String,
        source: Source, warnings: [String] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.publishedAt = publishedAt
        self.author = author
        self.publisher = publisher
        self.url = url
        self.text = text
        self.source = source
        self.ingestedAt = nil
        self.extraction = nil
        self.modifiedAt = nil
        self.origins = nil
        self.warnings = warnings
        self.textSHA256 = Digest.sha256Hex(text)
        self.id = RecordID.make(prefix: "art", parts: [title ?? "", text])
    }
}
