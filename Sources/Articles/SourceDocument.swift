/// The bytes of one document, out of whatever container it came in.
public struct SourceDocument: Sendable {
    /// The path as the user gave it; for a member of an archive, `archive!member`.
    public var name: String
    /// The content, decompressed.
    public var bytes: [UInt8]
    /// The character set that the container declares.
    var charset: String?
    /// The address that the container gives.
    var url: String?
    /// Whether it came as a line of JSON lines and so must be JSON.
    var isJSON = false
    /// What is known of it beside its bytes.
    public var facts = SourceFacts()
    /// When the server says that it was changed last, as RFC 3339.
    var lastModified: String?
    /// How many bytes it had in its container, for the record.
    var size: Int

    /// Creates a document.
    public init(name: String, bytes: [UInt8]) {
        self.init(name: name, bytes: bytes, charset: nil, url: nil)
    }

    init(name: String, bytes: [UInt8], charset: String?, url: String?) {
        self.name = name
        self.bytes = bytes
        self.charset = charset
        self.url = url
        size = bytes.count
    }
}

/// Takes containers apart: gzip, tar, zip, WARC and JSON lines, each also within another.
///
/// Memory holds one document at a time, however large the container.
public struct Unpacker {
    /// Takes a document; false stops.
    public typealias Take = (SourceDocument) -> Bool
    /// Takes a member that gives none, and why; false stops.
    public typealias Refuse = (String, ArticleError) -> Bool
    /// Takes a table of facts that stands in an archive, by its path: `archive!folder/manifest.csv`.
    public typealias Keep = (String, [UInt8]) -> Void

    /// The name of a table of facts about the files of its folder.
    public static let table = "manifest.csv"

    private let take: Take
    private let refuse: Refuse
    private let keep: Keep
    /// Whether only the tables of archives are wanted.
    private let isLooking: Bool

    /// Creates an unpacker that hands on what it finds.
    public init(take: @escaping Take, refuse: @escaping Refuse, keep: @escaping Keep = { _, _ in }) {
        (self.take, self.refuse, self.keep, isLooking) = (take, refuse, keep, false)
    }

    /// Creates an unpacker that looks through archives for their tables and reads nothing else.
    public init(looking keep: @escaping Keep) {
        (take, refuse, self.keep, isLooking) = ({ _ in true }, { _, _ in true }, keep, true)
    }

    /// Whether bytes start as a container does, so that they must be taken apart.
    public static func isContainer(_ head: [UInt8]) -> Bool {
        let head = head[...]
        return Inflater.isGzip(head) || Zip.isZip(head) || Tar.isTar(head) || WARC.isWARC(head) || startsJSON(head)
    }

    /// Bytes that `isContainer` needs.
    public static let headSize = 512

    /// Takes a stream apart.
    public func unpack(_ stream: ByteStream, name: String) {
        do throws(ArticleError) {
            try unpack(stream, name, depth: 0)
        } catch let error {
            if error != Self.stopped { _ = refuse(name, error) }
        }
    }

    /// Thrown through the readers when the taker wants no more.
    private static let stopped = ArticleError.unreadable("stopped")

    private func unpack(_ stream: ByteStream, _ name: String, depth: Int) throws(ArticleError) {
        guard depth <= ArticleLimits.nesting else { throw .tooDeep }
        let head = try stream.peek(Self.headSize)
        guard !head.isEmpty else { throw .empty }
        if Inflater.isGzip(head) {
            try unpack(Inflater.stream(stream, .gzip), name, depth: depth + 1)
        } else if Zip.isZip(head) {
            try members(name) { each throws(ArticleError) in
                try Zip.walk(
                    stream, refuse: { member, error throws(ArticleError) in try reject("\(name)!\(member)", error) },
                    each)
            }
        } else if Tar.isTar(head) {
            try members(name) { each throws(ArticleError) in try Tar.walk(stream, each) }
        } else if isLooking {
            return
        } else if WARC.isWARC(head) {
            try pages(stream, name)
        } else if Self.startsJSON(head) {
            try lines(stream, name)
        } else {
            try give(SourceDocument(name: name, bytes: try stream.rest(limit: ArticleLimits.document)))
        }

        func members(
            _ name: String,
            _ walk: ((String, ByteStream) throws(ArticleError) -> Void) throws(ArticleError) -> Void
        ) throws(ArticleError) {
            var count = 0
            try walk { member, part throws(ArticleError) in
                count += 1
                guard count <= ArticleLimits.members else { throw .tooLarge(limit: ArticleLimits.members) }
                try self.member(member, part, of: name, depth: depth)
            }
            if count == 0 { throw .empty }
        }
    }

    private func member(_ member: String, _ part: ByteStream, of name: String, depth: Int) throws(ArticleError) {
        let parts = member.split(separator: "/", omittingEmptySubsequences: false)
        guard let last = parts.last, !last.isEmpty, !last.hasPrefix("."), !last.hasSuffix(".gold.json"),
            !member.hasPrefix("__MACOSX/")
        else { return }
        let path = "\(name)!\(member)"
        guard !parts.contains(".."), !member.hasPrefix("/") else { return try reject(path, .unsafePath) }
        do throws(ArticleError) {
            if last == Self.table { return keep(path, try part.rest(limit: ArticleLimits.document)) }
            try unpack(part, path, depth: depth + 1)
        } catch let error where error != Self.stopped {
            try reject(path, error)
        }
    }

    private func pages(_ stream: ByteStream, _ name: String) throws(ArticleError) {
        var count = 0
        try WARC.walk(
            stream, refuse: { url, error throws(ArticleError) in try reject("\(name)!\(url)", error) }
        ) { page throws(ArticleError) in
            count += 1
            let place = page.url ?? "record-\(count)"
            var document = SourceDocument(
                name: "\(name)!\(place)", bytes: page.body, charset: page.charset, url: page.url)
            document.lastModified = page.lastModified.flatMap { SourceDate.normalized($0) }
            try give(document)
        }
        if count == 0 { throw .noText }
    }

    // MARK: JSON lines

    /// Whether the first character is one that opens JSON.
    private static func startsJSON(_ head: ArraySlice<UInt8>) -> Bool {
        let body = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
        return body.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    }

    /// Each line that is an object of its own is a document; an object over many lines is one.
    private func lines(_ stream: ByteStream, _ name: String) throws(ArticleError) {
        guard let first = try stream.line(limit: ArticleLimits.line) else { throw .empty }
        guard JSONArticle.isObject(first), try !stream.isAtEnd() else {
            let rest = try stream.rest(limit: ArticleLimits.document)
            if Self.isLine(first), let next = rest.split(separator: 0x0A).first, JSONArticle.isObject(Array(next)) {
                try reject("\(name)!1", .damaged("it is not JSON"))
                return try lines(after: 1, ByteStream(rest), name)
            }
            return try give(SourceDocument(name: name, bytes: rest.isEmpty ? first : first + [0x0A] + rest))
        }
        try give(line(first, of: name, 1))
        try lines(after: 1, stream, name)
    }

    /// Whether a line has the braces of an object, whatever is between them.
    private static func isLine(_ bytes: [UInt8]) -> Bool {
        let text = bytes.drop { $0 <= 0x20 || $0 >= 0x80 }
        return text.first == UInt8(ascii: "{") && text.last { $0 > 0x20 } == UInt8(ascii: "}")
    }

    private func lines(after first: Int, _ stream: ByteStream, _ name: String) throws(ArticleError) {
        var number = first
        while true {
            number += 1
            do throws(ArticleError) {
                guard let line = try stream.line(limit: ArticleLimits.line) else { return }
                if line.contains(where: { $0 > 0x20 }) {
                    try give(self.line(line, of: name, number))
                }
            } catch let error {
                guard case .tooLarge = error else { throw error }
                try reject("\(name)!\(number)", error)
                try stream.skipLine()
            }
        }
    }

    private func line(_ bytes: [UInt8], of name: String, _ number: Int) -> SourceDocument {
        var document = SourceDocument(name: "\(name)!\(number)", bytes: bytes)
        document.isJSON = true
        return document
    }

    // MARK: Handing on

    private func give(_ document: SourceDocument) throws(ArticleError) {
        guard take(document) else { throw Self.stopped }
    }

    private func reject(_ name: String, _ error: ArticleError) throws(ArticleError) {
        guard refuse(name, error) else { throw Self.stopped }
    }
}
