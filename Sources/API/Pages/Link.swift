import HTTP
import Store

/// Where a link of a page leads: to this server, or to an address of the web.
struct Link {
    let value: String

    private init(_ value: String) {
        self.value = value
    }

    /// A path of this server; segments and values are encoded here.
    static func path(
        _ segments: [String], _ query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> Link {
        let path = "/" + segments.map(PercentCoding.encode).joined(separator: "/")
        let pairs = query.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
        let anchor = fragment.map { "#" + PercentCoding.encode($0) } ?? ""
        return Link(path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")) + anchor)
    }

    /// A record.
    static func record(_ collection: Collection, _ id: String) -> Link { path([collection.rawValue, id]) }

    /// A list with one filter.
    static func list(_ collection: Collection, _ field: String, _ value: String) -> Link {
        path([collection.rawValue], [(field, value)])
    }

    /// The place of a span in the text of an article; with a record, only what belongs to it is marked there.
    static func words(article: String, start: Int, end: Int, record: String? = nil) -> Link {
        path(["articles", article], record.map { [("record", $0)] } ?? [], fragment: anchor(start, end))
    }

    /// The anchor of a span on the page of its article.
    static func anchor(_ start: Int, _ end: Int) -> String { "s\(start)-\(end)" }

    /// The part of a page that the skip link leads to.
    static let content = Link("#content")

    /// The part of a list page that offers filters.
    static let choices = Link("#narrow")

    /// An address that a record gives; only those of the web, and nothing that could be read in two ways.
    ///
    /// Source: URL standard, 4.4; RFC 3986, 3.1.
    static func outside(_ address: String?) -> Link? {
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
