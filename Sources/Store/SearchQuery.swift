/// Words to find: all of them, "phrases", -without, begin*, one OR another.
///
/// What users write is translated, never passed on: any text is a question, none is an error of SQL.
public struct SearchQuery: Sendable {
    /// A word or phrase.
    public struct Term: Sendable, Equatable {
        /// The words in lower case as written; several make a phrase.
        public var words: [String]
        /// Whether the last word only begins so.
        public var isPrefix: Bool
    }

    /// What must be there: each group by one of its terms.
    public let groups: [[Term]]
    /// What must not be there.
    public let excluded: [Term]
    /// What was written, where that is plain words that all must be there, so that it may be a name.
    let plain: String?
    /// Other names of whom the words name; each finds as much as all the words.
    public private(set) var names: [Term] = []

    /// The most terms of a question.
    public static let termLimit = 128
    /// The most code points of a question.
    public static let longest = 200

    /// Whether there is no word that could be found.
    public var isEmpty: Bool { groups.isEmpty }

    /// Reads what a user wrote; nil when it is too long.
    public init?(_ text: String) {
        guard text.unicodeScalars.count <= Self.longest else { return nil }
        var groups: [[Term]] = []
        var excluded: [Term] = []
        var joinsNext = false
        for piece in Self.pieces(text) {
            if piece.text == "OR", !piece.isPhrase, !piece.isExcluded {
                joinsNext = !groups.isEmpty
                continue
            }
            // All words have to be there anyway.
            if piece.text == "AND", !piece.isPhrase, !piece.isExcluded { continue }
            guard let term = Self.term(piece) else { continue }
            if piece.isExcluded {
                excluded.append(term)
            } else if joinsNext, let last = groups.indices.last {
                groups[last].append(term)
            } else {
                groups.append([term])
            }
            joinsNext = false
        }
        guard groups.joined().count + excluded.count <= Self.termLimit else { return nil }
        (self.groups, self.excluded) = (groups, excluded)
        let isPlain = excluded.isEmpty && groups.allSatisfy { $0.count == 1 && !$0[0].isPrefix }
        plain = isPlain && !text.contains(where: Self.quotes.contains) ? text : nil
    }

    /// Returns the question that also finds records with other names.
    func naming(_ names: [String]) -> SearchQuery {
        var query = self
        let asked = groups.flatMap { $0.flatMap(\.words) }.map(SearchText.word)
        var seen: Set<[String]> = []
        for name in names {
            let words = Self.words(name)
            let folded = words.map(SearchText.word)
            // A longer form of the words is found anyway.
            guard !words.isEmpty, !asked.allSatisfy(folded.contains), seen.insert(folded).inserted else { continue }
            query.names.append(Term(words: words, isPrefix: false))
        }
        query.names = Array(query.names.prefix(Self.nameLimit))
        return query
    }

    private static let nameLimit = 40

    // MARK: Reading

    private struct Piece {
        var text: String
        var isPhrase: Bool
        var isExcluded: Bool
    }

    private static let quotes: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "«", "»"]

    private static func pieces(_ text: String) -> [Piece] {
        var out: [Piece] = []
        var rest = text[...]
        while let first = rest.first {
            guard !first.isWhitespace else {
                rest.removeFirst()
                continue
            }
            let isExcluded = first == "-"
            if isExcluded { rest.removeFirst() }
            if let mark = rest.first, quotes.contains(mark) {
                rest.removeFirst()
                // A phrase that nothing closes goes to the end.
                let end = rest.firstIndex { quotes.contains($0) } ?? rest.endIndex
                var phrase = String(rest[..<end])
                rest = rest[end...].dropFirst()
                if rest.first == "*" {
                    phrase += "*"
                    rest.removeFirst()
                }
                out.append(Piece(text: phrase, isPhrase: true, isExcluded: isExcluded))
            } else {
                let word = rest.prefix { !$0.isWhitespace && !quotes.contains($0) }
                rest = rest.dropFirst(word.count)
                out.append(Piece(text: String(word), isPhrase: false, isExcluded: isExcluded))
            }
        }
        return out
    }

    /// Words as the index cuts them: runs of letters, digits and marks that combine with them.
    private static func term(_ piece: Piece) -> Term? {
        let words = Self.words(piece.text)
        guard !words.isEmpty else { return nil }
        return Term(words: words, isPrefix: piece.text.hasSuffix("*"))
    }

    /// Returns the words of a text.
    package static func words(_ text: String) -> [String] {
        text.unicodeScalars.split { !isWordPart($0) }.map { String($0).lowercased() }
    }

    /// Whether a scalar is part of a word for the index.
    ///
    /// Source: SQLite FTS5, unicode61 tokenizer.
    package static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
                || (0x61...0x7A).contains(scalar.value)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark, .enclosingMark:
            return true
        default: return false
        }
    }

    // MARK: FTS5

    /// One way to ask, the better match first.
    struct Tier {
        /// Which index is asked: that of the headings or that of all words.
        enum Index: String { case heads, fts }

        var index = Index.fts
        var expression: String
        var score: Double
    }

    /// The expression that finds every match in the index of all words.
    var expression: String { without(wanted) }

    /// The same without the names, which may change while pages are turned.
    var asked: String { without(words) }

    /// The ways in order of rank, no record in two of them: words side by side in the heading, words in the heading,
    /// words side by side in the body, words anywhere.
    ///
    /// The order holds when records come and go, which that of BM25 does not: there every new record moves all others.
    var tiers: [Tier] {
        let inHeading = "{heading} : (\(wanted))"
        guard let phrase else {
            return [
                heading(wanted, score: 1),
                Tier(expression: without("(\(wanted)) NOT (\(inHeading))"), score: 0.5),
            ]
        }
        return [
            heading(phrase, score: 1), heading("(\(wanted)) NOT (\(phrase))", score: 0.75),
            Tier(expression: without("(\(phrase)) NOT (\(inHeading))"), score: 0.5),
            Tier(expression: without("(\(wanted)) NOT ((\(phrase)) OR (\(inHeading)))"), score: 0.25),
        ]
    }

    /// What must not be there must not be in the body either, which the index of headings does not know.
    private func heading(_ expression: String, score: Double) -> Tier {
        guard excluded.isEmpty else { return Tier(expression: without("{heading} : (\(expression))"), score: score) }
        return Tier(index: .heads, expression: expression, score: score)
    }

    private var wanted: String { orNames(words) }

    private func orNames(_ expression: String) -> String {
        names.isEmpty ? expression : "((\(expression)) OR \(names.map(Self.quoted).joined(separator: " OR ")))"
    }

    private var words: String {
        groups.map { "(" + $0.map(Self.quoted).joined(separator: " OR ") + ")" }.joined(separator: " AND ")
    }

    /// All words side by side, when each group is one plain word.
    private var phrase: String? {
        let terms = groups.compactMap { $0.count == 1 ? $0[0] : nil }
        guard terms.count == groups.count, terms.count > 1, !terms.dropLast().contains(where: \.isPrefix) else {
            return nil
        }
        return orNames(Self.quoted(Term(words: terms.flatMap(\.words), isPrefix: terms.last?.isPrefix == true)))
    }

    private func without(_ expression: String) -> String {
        guard !excluded.isEmpty else { return expression }
        return "(\(expression)) NOT (\(excluded.map(Self.quoted).joined(separator: " OR ")))"
    }

    /// Quoted strings are never operators.
    private static func quoted(_ term: Term) -> String {
        let begins = term.isPrefix || term.words.last.map(SearchText.isLoneLetter) == true
        return "\"" + term.words.map(SearchText.asked).joined(separator: " ") + "\"" + (begins ? "*" : "")
    }
}
