/// A list with weights, such as Accept or Accept-Encoding.
///
/// Source: RFC 9110, 12.4.2.
struct Preferences {
    /// One member of the list.
    struct Item {
        /// The name in lower case, without parameters.
        var name: String
        /// 0 to 1000; 0 means unacceptable.
        var weight: Int
    }

    private(set) var items: [Item] = []

    /// The most members that are read.
    private static let itemLimit = 64

    /// Reads a field value; empty members are skipped, a malformed weight counts as 1.
    init(_ value: String) {
        for member in value.split(separator: ",").prefix(Self.itemLimit) {
            let parts = member.split(separator: ";").map(\.trimmed)
            guard let name = parts.first, !name.isEmpty else { continue }
            let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
            items.append(Item(name: name.lowercased(), weight: weight.map { Self.weight($0.dropFirst(2)) } ?? 1000))
        }
    }

    /// Returns `0.5` as 500.
    private static func weight(_ text: Substring) -> Int {
        guard let value = Double(text), value >= 0, value <= 1 else { return 1000 }
        return Int((value * 1000).rounded())
    }
}

/// The content codings that an answer can have.
public enum ContentCoding: String, Sendable, CaseIterable {
    case identity, gzip

    /// Returns the coding that a client likes best; nil when it accepts none.
    ///
    /// Source: RFC 9110, 12.5.3.
    public static func best(for acceptEncoding: String?) -> ContentCoding? {
        guard let acceptEncoding else { return .identity }
        let items = Preferences(acceptEncoding).items
        func weight(_ names: [String]) -> Int? {
            items.first { names.contains($0.name) }?.weight ?? items.first { $0.name == "*" }?.weight
        }
        let gzip = weight(["gzip", "x-gzip"]) ?? 0
        // Identity is acceptable unless it is refused by name or by an asterisk.
        let identity = weight(["identity"]) ?? 1
        if gzip > 0, gzip >= identity { return .gzip }
        return identity > 0 ? .identity : nil
    }
}

/// Chooses a media type by Accept.
///
/// Source: RFC 9110, 12.5.1.
public enum MediaTypes {
    /// Returns the offered type that a client likes best, the first offered on a tie; nil when it accepts none.
    ///
    /// - Parameters:
    ///   - accept: The value of Accept; nil accepts everything.
    ///   - offered: Types without parameters, in the server's order.
    /// - Returns: One of the offered types.
    public static func best(for accept: String?, offered: [String]) -> String? {
        guard let accept, !accept.trimmingSpaces.isEmpty else { return offered.first }
        let items = Preferences(accept).items
        var best: (type: String, weight: Int)?
        for type in offered {
            let weight = weight(of: type, in: items)
            if weight > best?.weight ?? 0 { best = (type, weight) }
        }
        return best?.type
    }

    /// The weight of the most specific range that matches.
    private static func weight(of type: String, in items: [Preferences.Item]) -> Int {
        let family = type.prefix { $0 != "/" } + "/*"
        for range in [type, String(family), "*/*"] {
            if let item = items.first(where: { $0.name == range }) { return item.weight }
        }
        return 0
    }
}
