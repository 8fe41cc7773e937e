import HTTP

/// Where a link of a page leads: to this server, or to an address of the web.
public struct Link: Sendable, Hashable {
    /// The address, percent-encoded.
    public let value: String
    /// Whether it is a page of this site, and not data, a file or an address of the web.
    let isPage: Bool

    private init(_ value: String, isPage: Bool = false) {
        (self.value, self.isPage) = (value, isPage)
    }

    /// A page of this server; segments and values are encoded here.
    public static func path(
        _ segments: [String], _ query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> Link {
        Link(data(segments, query, fragment: fragment).value, isPage: true)
    }

    /// What this server has that is no page: records in other forms, sheets, scripts.
    public static func data(
        _ segments: [String], _ query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> Link {
        let path = "/" + segments.map(PercentCoding.encode).joined(separator: "/")
        let pairs = query.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
        let anchor = fragment.map { "#" + PercentCoding.encode($0) } ?? ""
        return Link(path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")) + anchor)
    }

    /// A part of the same page.
    public static func fragment(_ id: StaticString) -> Link { Link("#" + PercentCoding.encode("\(id)")) }

    /// The same path and query with a part of the page.
    public func at(_ id: StaticString) -> Link {
        Link(value.prefix { $0 != "#" } + "#" + PercentCoding.encode("\(id)"), isPage: isPage)
    }

    /// The place of a span in the text of an article; with a record, only what belongs to it is marked there.
    public static func words(article: String, start: Int, end: Int, record: String? = nil) -> Link {
        path(["articles", article], record.map { [("record", $0)] } ?? [], fragment: anchor(start, end))
    }

    /// The anchor of a span on the page of its article.
    public static func anchor(_ start: Int, _ end: Int) -> String { "s\(start)-\(end)" }

    /// The link as an address of the web, given the address of this server (`https://example.org`).
    ///
    /// Previews of a page and citations need it; a link that leads elsewhere stays as it is.
    public func from(_ site: Link) -> Link {
        guard value.utf8.first == 0x2F else { return self }
        let base = site.value.hasSuffix("/") ? String(site.value.dropLast()) : site.value
        return Link(base + value)
    }

    /// An address that a record gives; only those of the web, and nothing that could be read in two ways.
    ///
    /// Source: URL standard, 4.4; RFC 3986, 3.1.
    public static func outside(_ address: String?) -> Link? {
        guard let address, address.utf8.count <= 2048 else { return nil }
        let start = address.lowercased()
        guard let scheme = ["https://", "http://"].first(where: start.hasPrefix),
            address.utf8.dropFirst(scheme.utf8.count).first.map({ isHostStart($0) }) == true,
            address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != "@" })
        else { return nil }
        return Link(address)
    }

    private static func isHostStart(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || byte == 0x5B
    }
}
