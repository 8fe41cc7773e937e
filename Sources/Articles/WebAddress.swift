/// Addresses of articles on the web.
enum WebAddress {
    /// Whether a text is an address of http or https with a host: without blanks, control characters and marks that turn
    /// the direction of writing, which would look like another address than they lead to.
    ///
    /// Source: RFC 3986, 3; RFC 9110, 4.2.
    static func isOne(_ text: String) -> Bool {
        let lower = text.prefix(longestScheme).lowercased()
        guard let scheme = schemes.first(where: lower.hasPrefix) else { return false }
        guard let host = text.dropFirst(scheme.count).unicodeScalars.first, !"/?#:@".unicodeScalars.contains(host)
        else {
            return false
        }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
            default: true
            }
        }
    }

    private static let schemes = ["https://", "http://"]
    private static let longestScheme = 8
}
