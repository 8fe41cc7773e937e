/// What others call a record: a list of theirs, and its id there.
///
/// Source: Popolo's `Identifier`, which has the same members.
public struct ExternalID: Hashable, Sendable {
    /// The list that gives the id, such as `wikidata` or `iso3166-1-alpha-3`: lower-case letters, digits, `-`, `.`, `_`.
    public var scheme: String
    /// The id in that list, such as `Q1065`.
    public var identifier: String

    /// Creates an id that is known to be one.
    public init(scheme: String, identifier: String) {
        (self.scheme, self.identifier) = (scheme, identifier)
    }

    /// Creates an item of Wikidata.
    public init(wikidata item: String) {
        self.init(scheme: Self.wikidata, identifier: item)
    }

    /// Reads an id as filters and lists of people write it, such as `wikidata:Q1065`; nil where it is none.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        self.init(scheme: String(text[..<colon]), identifier: String(text[text.index(after: colon)...]))
        guard isValid else { return nil }
    }

    /// The scheme of Wikidata, whose ids are a Q and a number.
    public static let wikidata = "wikidata"
    /// Bytes of a scheme and of an id at most.
    private static let (longestScheme, longestIdentifier) = (40, 200)

    /// The id as filters write it.
    public var text: String { "\(scheme):\(identifier)" }

    /// Whether the scheme is a name of one, and the id one that the scheme may have.
    public var isValid: Bool {
        let isScheme = scheme.utf8.allSatisfy(Self.isSchemeByte) && scheme.utf8.first.map(Self.isLetter) == true
        let isIdentifier = identifier.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control && $0 != " "
        }
        guard isScheme, isIdentifier, !identifier.isEmpty, scheme.utf8.count <= Self.longestScheme,
            identifier.utf8.count <= Self.longestIdentifier
        else { return false }
        return scheme != Self.wikidata || Self.isItem(identifier)
    }

    private static func isItem(_ text: String) -> Bool {
        let digits = text.utf8.dropFirst()
        return text.utf8.first == UInt8(ascii: "Q") && digits.first.map { (0x31...0x39).contains($0) } == true
            && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
    }
}

extension ExternalID {
    /// Joins ids: each once, in the order of schemes, then of ids.
    public static func join(_ left: [Self], _ right: [Self]) -> [Self] {
        guard !right.allSatisfy(left.contains) else { return left }
        return Set(left + right).sorted { ($0.scheme, $0.identifier) < ($1.scheme, $1.identifier) }
    }
}

extension JSONSlice {
    /// What others call the person or body that the JSON is; what cannot be read is none.
    public var externalIDs: [ExternalID] { (try? self["external_ids"].map { try [ExternalID](json: $0) }) ?? [] }

    /// The item of Wikidata of the person or body that the JSON is; nil where none is sure.
    public var wikidata: String? { externalIDs.first { $0.scheme == ExternalID.wikidata }?.identifier }
}
