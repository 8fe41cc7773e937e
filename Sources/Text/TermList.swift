/// A list of terms with one value a line: `value: term, term(|s), term`.
///
/// `#` starts a comment; `(a|b|)` stands for each alternative; a term with a capital letter asks for that capital
/// in the text, one all in lower case matches any case. A value may stand on several lines.
package struct TermList: Sendable {
    /// One term with its value.
    package struct Term: Sendable, Hashable {
        package var value: String
        package var text: String
    }

    /// The terms in file order, alternatives expanded.
    package let terms: [Term]

    /// Reads a list.
    package init(_ source: String) {
        var terms: [Term] = []
        // Bytes, for the marks of the notation are ASCII and letters would be looked at one by one.
        for line in source.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first != UInt8(ascii: "#") else { continue }
            let value = Self.trim(line[..<colon])
            for term in line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")) {
                let text = Self.trim(term)
                if term.contains(UInt8(ascii: "(")) {
                    terms += Self.expand(text).map { Term(value: value, text: $0) }
                } else {
                    terms.append(Term(value: value, text: text))
                }
            }
        }
        self.terms = terms.filter { !$0.text.isEmpty }
    }

    /// Returns every form of a term with alternatives.
    package static func expand(_ term: String) -> [String] {
        guard let open = term.firstIndex(of: "("), let close = term[open...].firstIndex(of: ")") else {
            return [term]
        }
        let head = term[..<open]
        let tails = expand(String(term[term.index(after: close)...]))
        return term[term.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            .flatMap { choice in tails.map { head + choice + $0 } }
    }

    private static func trim(_ text: Substring.UTF8View) -> String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        let start = text.firstIndex { !isBlank($0) } ?? text.endIndex
        let end = text.lastIndex { !isBlank($0) }.map(text.index(after:)) ?? start
        return String(Substring(text[start..<end]))
    }
}
