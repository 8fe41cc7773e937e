import Foundation

/// The names of the site that a page is on, so that they are told from titles and writers.
struct SiteNames {
    /// The names, letters and figures only, in lower case.
    private var keys: Set<String> = []

    /// Marks between a title and the name of a site.
    private static let marks: Set<Character> = ["|", "-", "–", "—", "·", "•", "»", "«", "/", "_", "~", ":"]
    /// The shortest name that is looked for inside others.
    private static let shortest = 4

    init(_ names: [String], address: String?) {
        keys = Set(names.map(Self.key))
        if let host = address.flatMap(Self.host) {
            keys.insert(Self.key(host))
            let parts = host.split(separator: ".")
            if parts.count > 1 {
                keys.insert(Self.key(parts.dropLast().joined()))
                keys.insert(Self.key(String(parts[parts.count - 2])))
            }
        }
        keys.remove("")
    }

    /// The host of an address without "www.".
    static func host(_ address: String) -> String? {
        guard let start = address.range(of: "//") else { return nil }
        let host = address[start.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host.nonEmpty
    }

    /// Letters and figures in lower case.
    static func key(_ text: String) -> String {
        // Nearly all names are of ASCII letters, for which no table is needed.
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            let bytes = text.utf8.filter { ($0 | 0x20) &- 0x61 < 26 || $0.isDigit }
            return String(decoding: bytes.lazy.map { $0.isDigit ? $0 : $0 | 0x20 }, as: UTF8.self)
        }
        var key = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where isKept(scalar) { key.append(scalar) }
        return String(key)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Whether a text is nothing but a name of the site.
    func contains(_ text: String) -> Bool { keys.contains(Self.key(text)) }

    /// Whether a part of a title names the site: its name, or a name that holds or begins it.
    private func names(_ part: String) -> Bool {
        let key = Self.key(part)
        guard key.count >= 2 else { return false }
        if keys.contains(key) { return true }
        guard key.count >= Self.shortest else { return false }
        return keys.contains { name in
            name.count >= Self.shortest
                && (name.hasPrefix(key) || key.hasPrefix(name) || key.hasSuffix(name) && name.count * 2 > key.count)
        }
    }

    /// A title without the name of the site before or behind it.
    func stripped(_ title: String) -> String {
        var parts = Self.parts(title)
        var isChanged = false
        while parts.count > 1, let last = parts.last, names(last.text) {
            parts.removeLast()
            isChanged = true
        }
        if parts.count > 1, names(parts[0].text) {
            parts.removeFirst()
            isChanged = true
        }
        guard isChanged else { return title }
        return parts.enumerated().map { $0 == 0 ? $1.text : $1.mark + $1.text }.joined()
    }

    /// The parts of a title between marks that stand alone, or ":" behind a word, each with the mark before it.
    static func parts(_ title: String) -> [(mark: String, text: String)] {
        var parts: [(mark: String, text: String)] = []
        var (mark, text) = ("", "")
        for word in title.split(separator: " ") {
            let isMark = word.count <= 2 && word.allSatisfy(marks.contains)
            if isMark || word.last == ":" {
                if !isMark { text += (text.isEmpty ? "" : " ") + word.dropLast() }
                if !text.isEmpty { parts.append((mark, text)) }
                (mark, text) = (isMark ? " \(word) " : ": ", "")
            } else {
                text += (text.isEmpty ? "" : " ") + word
            }
        }
        if !text.isEmpty { parts.append((mark, text)) }
        return parts
    }
}
