import Foundation
import Records

/// Articles in JSON: schema.org, IPTC ninjs, Parley's own output, and the plain shape that scrapers write.
///
/// Sources: schema.org NewsArticle; IPTC ninjs 2.1; the contract of `parley extract`.
struct JSONArticle {
    private(set) var metadata = HTMLPage.Metadata()
    /// The body; HTML when `isHTML`.
    private(set) var body = ""
    private(set) var isHTML = false
    /// Whether the body is clean already and must stay as it is.
    private(set) var isVerbatim = false

    /// Whether bytes are one whole JSON object.
    static func isObject(_ bytes: [UInt8]) -> Bool {
        let data = Data(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        return (try? JSONSerialization.jsonObject(with: data)) is [String: Any]
    }

    /// Whether a text that does not parse is meant to be JSON: its name says so, or it begins with a key.
    static func isMeant(_ text: Substring, name: String) -> Bool {
        guard let first = text.first, "{[".contains(first) else { return false }
        let lower = name.lowercased()
        if [".json", ".jsonl", ".ndjson"].contains(where: lower.hasSuffix) { return true }
        let inside = text.utf8.dropFirst().drop { $0 <= 0x20 || $0 == 0x5B || $0 == 0x7B }
        guard inside.first == 0x22 else { return false }
        let behind = inside.dropFirst().prefix(longestKey).drop { $0 != 0x22 }.dropFirst().drop { $0 <= 0x20 }
        return behind.first == 0x3A
    }

    /// The longest name of a key by which JSON is known, in bytes.
    private static let longestKey = 64

    /// Keys under which lists of articles stand.
    private static let lists = ["articles", "items", "results", "data", "@graph", "docs", "stories"]

    /// Returns the articles of a document; nil when it is no JSON.
    static func articles(_ text: String) -> [JSONArticle]? {
        guard let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return nil }
        if let list = json as? [Any] { return list.compactMap { ($0 as? [String: Any]).flatMap(JSONArticle.init) } }
        guard let object = json as? [String: Any] else { return nil }
        if let one = JSONArticle(object) { return [one] }
        for key in lists {
            if let list = object[key] as? [[String: Any]] { return list.compactMap(JSONArticle.init) }
        }
        return []
    }

    /// Reads an object; nil when it has no body.
    private init?(_ object: [String: Any]) {
        if let article = object["article"] as? [String: Any], article["text"] is String {
            self.init(fields: article, isVerbatim: article["text_sha256"] is String)
        } else {
            self.init(
                fields: object, isVerbatim: object["text_sha256"] is String && object["type"] as? String == "article")
        }
    }

    private init?(fields: [String: Any], isVerbatim: Bool) {
        self.isVerbatim = isVerbatim
        guard readBody(fields) else { return nil }
        func first(_ keys: [String]) -> String? { keys.lazy.compactMap { Self.text(fields[$0]) }.first }
        metadata.title = first(["headline", "title", "headlines", "name"])
        metadata.subtitle = first(["subtitle", "alternativeHeadline", "lead", "summary", "description"])
        metadata.author = first(["author", "byline", "by", "creator", "infosources"])
        metadata.publisher = first(["publisher", "source_name", "site", "site_name", "provider", "source"])
        metadata.url =
            first(["url", "canonical_url", "link", "mainEntityOfPage"])
            ?? first(["uri"]).flatMap { $0.hasPrefix("http") ? $0 : nil }
        metadata.language = first(["language", "lang", "inLanguage"])
        let dates = [
            "published_at", "datePublished", "published", "pubDate", "publication_date", "date", "firstcreated",
            "contentcreated", "dateCreated", "versioncreated",
        ]
        metadata.published = dates.lazy.compactMap { Self.text(fields[$0]).flatMap { SourceDate.normalized($0) } }.first
        metadata.modified =
            ["modified_at", "dateModified", "modified", "updated", "updated_at", "versioncreated"].lazy
            .compactMap { Self.text(fields[$0]).flatMap { SourceDate.normalized($0) } }.first
        if metadata.url == metadata.publisher { metadata.publisher = nil }
        metadata.found(in: .json)
    }

    private mutating func readBody(_ fields: [String: Any]) -> Bool {
        for key in ["articleBody", "text", "body", "body_text", "content", "full_text", "maintext"] {
            guard let text = Self.text(fields[key]), !text.isEmpty else { continue }
            body = text
            isHTML = !isVerbatim && HTMLPage.hasMarkup(text)
            return true
        }
        for key in ["body_html", "body_xhtml", "html", "content_html"] {
            guard let text = Self.text(fields[key]), !text.isEmpty else { continue }
            (body, isHTML) = (text, true)
            return true
        }
        // ninjs 2: a list of bodies with their types; the plain one is nearest to what we need.
        guard let bodies = fields["bodies"] as? [[String: Any]] else { return false }
        let plain = bodies.first { ($0["contentType"] as? String)?.hasPrefix("text/plain") == true }
        guard let chosen = plain ?? bodies.first, let text = chosen["value"] as? String else { return false }
        body = text
        isHTML = HTMLPage.hasMarkup(text)
        return true
    }

    /// A string, a number, the name or value of an object, or the first that a list has of these.
    private static func text(_ value: Any?) -> String? {
        switch value {
        case let text as String: text
        case let number as NSNumber: number.stringValue
        case let list as [Any]:
            list.count > 1 && list.allSatisfy { text($0) != nil } && list.first is [String: Any]
                && (list.first as? [String: Any])?["name"] != nil
                ? list.compactMap { text($0) }.joined(separator: ", ") : list.lazy.compactMap { text($0) }.first
        case let object as [String: Any]: text(object["name"] ?? object["value"] ?? object["@id"])
        default: nil
        }
    }
}
