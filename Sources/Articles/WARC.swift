import Foundation

/// Responses in a web archive that hold a page.
///
/// Source: ISO 28500:2017 (WARC 1.1).
struct WARC {
    /// A page as it was fetched.
    struct Page {
        var url: String?
        var charset: String?
        /// The field of that name, as the server wrote it.
        var lastModified: String?
        var body: [UInt8]
    }

    /// Whether bytes start with a WARC record.
    static func isWARC(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: Array("WARC/".utf8))
    }

    /// Calls `each` with every page; `refuse` with those that cannot be read.
    static func walk(
        _ stream: ByteStream, refuse: (String, ArticleError) throws(ArticleError) -> Void,
        _ each: (Page) throws(ArticleError) -> Void
    ) throws(ArticleError) {
        while let version = try version(stream) {
            guard version.starts(with: Array("WARC/".utf8)) else { throw .damaged("a WARC record does not begin") }
            let fields = try fields(stream)
            guard let text = fields["content-length"], let length = Int(text), length >= 0 else {
                throw .damaged("a WARC record has no length")
            }
            let url = fields["warc-target-uri"]?.trimmingCharacters(in: CharacterSet(charactersIn: "<>"))
            let block = stream.part(length)
            if let page = try page(fields, url, block, refuse) { try each(page) }
            while try block.some(1 << 16) != nil {}
        }
    }

    private static func version(_ stream: ByteStream) throws(ArticleError) -> [UInt8]? {
        while let line = try stream.line(limit: ArticleLimits.header) { if !line.isEmpty { return line } }
        return nil
    }

    private static func fields(_ stream: ByteStream) throws(ArticleError) -> [String: String] {
        var fields: [String: String] = [:]
        var size = 0
        while let line = try stream.line(limit: ArticleLimits.header), !line.isEmpty {
            size += line.count
            guard size <= ArticleLimits.header else { throw .damaged("a header is too long") }
            let text = String(decoding: line, as: UTF8.self)
            guard let colon = text.firstIndex(of: ":") else { continue }
            let value = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            fields[text[..<colon].lowercased()] = value
        }
        return fields
    }

    private static func page(
        _ record: [String: String], _ url: String?, _ block: ByteStream,
        _ refuse: (String, ArticleError) throws(ArticleError) -> Void
    ) throws(ArticleError) -> Page? {
        do throws(ArticleError) {
            switch record["warc-type"] {
            case "response" where record["content-type"]?.contains("http") ?? true:
                guard let status = try block.line(limit: ArticleLimits.header),
                    String(decoding: status, as: UTF8.self).contains(" 200")
                else { return nil }
                let fields = try fields(block)
                guard isPage(fields["content-type"] ?? "text/html") else { return nil }
                let body = try decoded(block, fields).rest(limit: ArticleLimits.document)
                return Page(
                    url: url, charset: charset(fields["content-type"]), lastModified: fields["last-modified"],
                    body: body)
            case "resource" where isPage(record["content-type"]):
                let body = try block.rest(limit: ArticleLimits.document)
                return Page(url: url, charset: charset(record["content-type"]), lastModified: nil, body: body)
            default: return nil
            }
        } catch {
            try refuse(url ?? "record", error)
            return nil
        }
    }

    private static func isPage(_ type: String?) -> Bool {
        type.map { $0.lowercased().contains("text/html") || $0.lowercased().contains("xhtml") } ?? false
    }

    private static func charset(_ type: String?) -> String? {
        type?.lowercased().components(separatedBy: "charset=").dropFirst().first.map {
            String($0.prefix { $0 != ";" }).trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
        }
    }

    /// Undoes what HTTP did to the body on its way.
    private static func decoded(_ block: ByteStream, _ fields: [String: String]) throws(ArticleError) -> ByteStream {
        var body = block
        if fields["transfer-encoding"]?.lowercased() == "chunked" { body = try unchunked(body) }
        switch fields["content-encoding"]?.lowercased() {
        case nil, "identity": return body
        case "gzip", "x-gzip":
            // Some archivers store the plain page and keep the field.
            return Inflater.isGzip(try body.peek(3)) ? try Inflater.stream(body, .gzip) : body
        case let other?: throw .unsupported("the content coding \(other)")
        }
    }

    private static func unchunked(_ block: ByteStream) throws(ArticleError) -> ByteStream {
        // Some archivers store the body without its chunks and keep the field.
        let head = try block.peek(10).prefix { $0 != 0x0D && $0 != 0x0A && $0 != 0x3B }
        guard Int(String(decoding: head, as: UTF8.self), radix: 16) != nil else { return block }
        return ByteStream { () throws(ArticleError) in
            guard let line = try block.line(limit: ArticleLimits.header) else { return nil }
            let digits = String(decoding: line.prefix { $0 != 0x3B }, as: UTF8.self)
            guard let size = Int(digits, radix: 16), size >= 0, size <= ArticleLimits.document else {
                throw .damaged("a chunk has no size")
            }
            guard size > 0 else { return nil }
            let piece = try block.take(size)
            _ = try block.line(limit: 2)
            return piece
        }
    }
}
