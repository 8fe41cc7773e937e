/// The place and agency before the first sentence: `KYIV, Sept 10 (Reuters) - …`.
enum Dateline {
    /// The longest dateline in code points.
    private static let longest = 70

    /// Returns a paragraph without its dateline.
    ///
    /// Only one that names its agency in parentheses is cut: capitals and a dash alone may be the story.
    static func stripped(_ paragraph: String) -> String {
        let head = paragraph.unicodeScalars.prefix(longest)
        guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")"), close < head.endIndex
        else {
            return paragraph
        }
        let place = head[..<open].prefix { $0 != "," && $0 != " " }
        guard place.count > 2, place.allSatisfy({ $0.properties.isUppercase || $0 == "-" || $0 == "'" }) else {
            return paragraph
        }
        let rest = paragraph.unicodeScalars[head.index(after: close)...].drop { $0 == " " }
        guard let dash = rest.first, ["-", "\u{2013}", "\u{2014}"].contains(dash) else { return paragraph }
        return String(String.UnicodeScalarView(rest.dropFirst().drop { $0 == " " }))
    }
}
