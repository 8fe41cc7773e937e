import Records
import Store

/// A feed with one entry a record; pages are linked.
///
/// Ids are tag URIs under the name of the server and links are whole; in a file that no server gave ids are URNs and links
/// paths. An entry was updated when a change last touched its record, and published when that was first told.
///
/// Source: RFC 4287; RFC 5005, 3; RFC 4151.
struct AtomFormat: RecordFormat {
    /// Characters of a quote that its title has.
    private static let titleLength = 80
    /// Characters of an article that its summary has.
    private static let summaryLength = 400

    private let context: ExportContext

    /// What tags begin with: the name of the host, without a port; nil where there is none.
    private let tag: String?
    private var base: String { context.base ?? "" }

    init(_ context: ExportContext) {
        self.context = context
        let rest = context.base?.firstRange(of: "://").map { context.base?[$0.upperBound...] ?? "" }
        let host = rest?.prefix { $0 != "/" && $0 != ":" }.lowercased()
        // An address of IPv6 is no name that a tag may have.
        tag = host.flatMap { $0.isEmpty || $0.hasPrefix("[") ? nil : "tag:\($0),2025:" }
    }

    private func name(_ path: String) -> String { tag.map { $0 + path } ?? RecordURN.of(path) }

    func begin(_ out: inout [UInt8]) {
        var xml = XMLWriter()
        xml.declaration()
        xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom")])
        xml.element("id", name(Self.withoutCursor(context.path)))
        xml.element("title", context.title)
        xml.element("updated", context.updated)
        xml.open("author")
        xml.element("name", "Parley")
        xml.close("author")
        for (relation, path) in [("self", context.path), ("next", context.next), ("previous", context.previous)] {
            if let path { xml.empty("link", [("rel", relation), ("href", base + path)]) }
        }
        out += xml.bytes
    }

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        guard let id = record["id"]?.string else { return }
        let path = "/\(context.collection.rawValue)/\(id)"
        var xml = XMLWriter()
        xml.open("entry")
        xml.element("id", name(path))
        xml.element("title", title(record, id))
        xml.element("updated", record["changed"]?["at"]?.string ?? context.updated)
        if let published = published(record) { xml.element("published", published) }
        xml.empty("link", [("rel", "alternate"), ("href", base + path)])
        for topic in (record["topics"] ?? record["about"])?.elements ?? [] {
            guard let term = topic["id"]?.string else { continue }
            xml.empty("category", [("term", term), ("label", topic["label"]?.string ?? term)])
        }
        if let summary = summary(record), !summary.isEmpty { xml.element("summary", summary) }
        xml.close("entry")
        out += xml.bytes
    }

    func end(_ out: inout [UInt8]) {
        var xml = XMLWriter()
        xml.close("feed")
        out += xml.bytes
    }

    /// The pages of one list are one feed.
    private static func withoutCursor(_ path: String) -> String {
        let parts = path.split(separator: "?", maxSplits: 1)
        guard parts.count == 2 else { return path }
        let query = parts[1].split(separator: "&").filter { !$0.hasPrefix("cursor=") }.joined(separator: "&")
        return query.isEmpty ? String(parts[0]) : "\(parts[0])?\(query)"
    }

    // MARK: Entries

    private func title(_ record: JSONSlice, _ id: String) -> String {
        switch context.collection {
        case .meetings: record["title"]?.string ?? id
        case .articles:
            record["title"]?.string ?? record["text"]?.string.map { Self.beginning($0, Self.titleLength) } ?? id
        case .persons, .organizations, .places: record["name"]?.string ?? id
        case .topics: record["label"]?.string ?? id
        case .quotes:
            [record["speaker"]?["name"], record["text"]].compactMap { $0?.string }
                .map { Self.beginning($0, Self.titleLength) }.joined(separator: ": ")
        }
    }

    private func summary(_ record: JSONSlice) -> String? {
        switch context.collection {
        case .meetings: MeetingText.summary(record)
        case .quotes: record["text"]?.string
        case .articles:
            record["subtitle"]?.string ?? record["text"]?.string.map { Self.beginning($0, Self.summaryLength) }
        case .persons, .organizations, .topics, .places: nil
        }
    }

    /// The first words of a text.
    private static func beginning(_ text: String, _ length: Int) -> String {
        guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex
        else { return text }
        let cut = text[..<end]
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return words + "\u{2026}"
    }

    /// When the record was first told: a moment as it is, else the beginning of a day.
    private func published(_ record: JSONSlice) -> String? {
        let value =
            switch context.collection {
            case .meetings: record["reported"]?["first"]
            case .quotes: record["date"]
            case .articles: record["published_at"]
            case .persons, .organizations, .topics, .places: JSONSlice?.none
            }
        guard let text = value?.string, let day = CalendarDay(text) else { return nil }
        return text.utf8.count == "yyyy-mm-ddThh:mm:ssZ".utf8.count && text.hasSuffix("Z")
            ? text : "\(day.iso)T00:00:00Z"
    }
}
