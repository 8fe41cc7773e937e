import Text

/// Mentions with the words that tie them to their clause: the preposition that governs each, and the lists they stand in.
///
/// The one answer to "what governs this" and to "is this a list".
final class Groups: Sendable {
    /// What governs a mention.
    struct Government: Sendable {
        /// What the preposition or case says; nothing for a bare mention.
        var relation: Relation = []
        /// The token after the preposition; the mention's own start for a bare one.
        var end: Int
    }

    let mentions: [Mention]
    /// By number of the mention; the members of a list share what governs the first.
    let governments: [Government]
    /// The number of the list that a mention stands in; -1 for none.
    let listOf: [Int]
    /// The members of each list, in text order.
    let lists: [[Int]]
    /// Numbers of mentions by the token where they start or that follows their end; -1 for none.
    private let startingAt: [Int32]
    private let endingAt: [Int32]

    init(_ document: Document, _ lexemes: Lexemes, _ mentions: [Mention]) {
        self.mentions = mentions
        var startingAt = Array(repeating: Int32(-1), count: document.tokens.count + 1)
        var endingAt = startingAt
        for (number, mention) in mentions.enumerated() {
            startingAt[mention.tokens.lowerBound] = Int32(number)
            endingAt[mention.tokens.upperBound] = Int32(number)
        }
        (self.startingAt, self.endingAt) = (startingAt, endingAt)
        let scanner = GroupScanner(
            document: document, lexemes: lexemes, mentions: mentions, endingAt: endingAt)
        let lists = scanner.lists()
        var listOf = Array(repeating: -1, count: mentions.count)
        for (number, list) in lists.enumerated() { for member in list { listOf[member] = number } }
        var governments = mentions.map { scanner.government(of: $0) }
        for list in lists {
            guard let first = list.first else { continue }
            for member in list.dropFirst() where governments[member].relation.isEmpty {
                governments[member] = governments[first]
            }
        }
        (self.lists, self.listOf, self.governments) = (lists, listOf, governments)
    }

    /// The number of the mention that starts at a token.
    func starting(at token: Int) -> Int? {
        guard startingAt.indices.contains(token), startingAt[token] >= 0 else { return nil }
        return Int(startingAt[token])
    }

    /// The number of the mention that ends right before a token.
    func ending(at token: Int) -> Int? {
        guard endingAt.indices.contains(token), endingAt[token] >= 0 else { return nil }
        return Int(endingAt[token])
    }

    /// The numbers of the mentions that start in a range, in text order.
    func numbers(in range: Range<Int>) -> [Int] {
        range.clamped(to: 0..<startingAt.count).compactMap { starting(at: $0) }
    }

    /// Whether a preposition governs the mention or it is somebody's own ("A's visit"), so that it is no subject.
    func isGoverned(_ number: Int) -> Bool {
        !governments[number].relation.isEmpty || mentions[number].isGenitive || mentions[number].form == .possessive
    }

    /// The members of the list that a mention stands in, itself alone where it stands in none.
    func list(of number: Int) -> [Int] {
        listOf[number] >= 0 ? lists[listOf[number]] : [number]
    }
}

/// Reads what stands between mentions.
private struct GroupScanner {
    let document: Document
    let lexemes: Lexemes
    let mentions: [Mention]
    let endingAt: [Int32]

    /// How many words may stand between a preposition and the mention that it governs.
    private static let reach = 5
    /// How many of them may be no article, adverb or possessive: adjectives and unlisted titles.
    private static let plainWords = 2

    /// The nearest preposition before a mention with nothing but its own adjectives between.
    func government(of mention: Mention) -> Groups.Government {
        let start = mention.tokens.lowerBound
        let floor = document.sentence(of: start).lowerBound
        var (token, plain) = (start, 0)
        while token >= floor, start - token <= Self.reach {
            let relation = lexemes.governs[token]
            if !relation.isEmpty { return Groups.Government(relation: relation, end: token) }
            guard token > floor, document.tokens[token].gap < .line, !endsMention(token, besides: start) else { break }
            let classes = lexemes[token - 1]
            guard document.tokens[token - 1].kind == .word || document.tokens[token - 1].kind == .hyphen,
                !classes.has(.verb), !classes.has(.opener), !classes.contains(.coordinator)
            else { break }
            if !classes.has(.attributive) { plain += 1 }
            if plain > Self.plainWords { break }
            token -= 1
        }
        return Groups.Government(end: start)
    }

    private func endsMention(_ token: Int, besides start: Int) -> Bool { token < start && endingAt[token] >= 0 }

    /// How many words may stand between two members of a list.
    private static let gap = 10

    /// Runs of mentions joined by commas and closed by a conjunction: "A, B and C".
    func lists() -> [[Int]] {
        var found: [[Int]] = []
        var run: [Int] = []
        var closed = 0
        func close() {
            if closed > 1 { found.append(Array(run.prefix(closed))) }
            (run, closed) = ([], 0)
        }
        for number in mentions.indices {
            guard let last = run.last else {
                run = [number]
                continue
            }
            switch joint(last, number) {
            case .none:
                close()
                run = [number]
            case .comma: run.append(number)
            case .conjunction:
                run.append(number)
                closed = run.count
            }
        }
        close()
        return found
    }

    private enum Joint { case none, comma, conjunction }

    /// What joins two mentions that follow each other.
    private func joint(_ a: Int, _ b: Int) -> Joint {
        let (end, start) = (mentions[a].tokens.upperBound, mentions[b].tokens.lowerBound)
        guard end < start, start - end <= Self.gap, document.sentenceIndex[end] == document.sentenceIndex[start],
            mentions[b].form != .possessive, mentions[a].form != .possessive, mentions[b].form != .pronoun,
            !mentions[a].isGenitive
        else { return .none }
        var joint = Joint.none
        for token in end..<start {
            let classes = lexemes[token]
            if document.tokens[token].isMark(",") {
                if joint == .none { joint = .comma }
            } else if classes.contains(.coordinator) {
                joint = .conjunction
            } else if document.tokens[token].kind == .mark || document.tokens[token].kind == .quote {
                return .none
            } else if classes.has(.verb) || classes.has(.opener) || classes.has([.encounterNoun, .subjectPronoun]) {
                return .none
            } else if !lexemes.governs[token + 1].isEmpty, joint != .none {
                // "with A and with B": a preposition said again sets another group; "A of X, B of Y" goes on.
                return .none
            } else if !lexemes.governs[token + 1].isEmpty, !lexemes.governs[token + 1].contains(.of) {
                return .none
            }
        }
        return joint
    }
}
