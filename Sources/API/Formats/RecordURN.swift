/// Names of records and lists in files that no server gave: whole ones that claim no address.
///
/// `urn:parley` is not in IANA's list of namespaces; the names tell records apart and lead nowhere.
///
/// Source: RFC 8141, 2.
enum RecordURN {
    /// What begins the names of words that no vocabulary has.
    static let terms = "urn:parley:terms:"

    /// Returns the name of what has a path: `/meetings/mtg_1` is `urn:parley:meetings:mtg_1`.
    static func of(_ path: String) -> String {
        var out = "urn:parley"
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "/"): out += ":"
            case UInt8(ascii: "?"): out += "%3F"
            case UInt8(ascii: "#"): out += "%23"
            default: out.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return out
    }
}
