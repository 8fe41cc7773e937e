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
        for line in source.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":"), line.first != "#" else { continue }
            let value = Self.trim(line[..<colon])
            for term in line[line.index(after: colon)...].split(separator: ",") {
                terms += Self.expand(Self.trim(term)).map { Term(value: value, text: $0) }
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

    private static func trim(_ text: Substring) -> String {
        var text = text
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" || text.last == "\r" { text.removeLast() }
        return String(text)
    }
}
