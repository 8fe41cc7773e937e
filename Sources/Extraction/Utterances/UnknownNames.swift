import Text

/// Capitalised words that name somebody or some body that no list and no rule knows: "said Bargate", "the OSCE".
struct UnknownNames {
    /// A mention of each, in text order.
    private(set) var mentions: [Mention] = []
    /// Those that mean the same have a number in common; by the token where the mention starts.
    private(set) var party: [Int: Int] = [:]
    /// The longest form of each, by its number.
    private(set) var fullName: [String] = []
    /// How often each is named, by its number.
    private(set) var count: [Int] = []

    /// The rule that such a mention carries.
    static let rule = "speaker.unknown"

    private let document: Document
    private let lexemes: Lexemes
    private var numbers: [UInt64: Int] = [:]

    /// The most words of such a name.
    private static let longest = 5

    /// Finds the names that none of the mentions holds.
    init(_ document: Document, _ lexemes: Lexemes, besides known: [Mention]) {
        (self.document, self.lexemes) = (document, lexemes)
        var isTaken = Array(repeating: false, count: document.tokens.count)
        for mention in known { for token in mention.tokens { isTaken[token] = true } }
        var runs: [Range<Int>] = []
        var token = 0
        while token < document.tokens.count {
            guard let name = isName(token, isTaken) ? token : behindParticles(token, isTaken) else {
                token += 1
                continue
            }
            let end = end(of: name, isTaken)
            token = withPlace(token, isTaken)
            // "the Green politician X": a title of a name that is known.
            if end == document.tokens.count || !isTaken[end] || document.tokens[end].gap >= .line
                || document.tokens[end].kind != .word || !document.tokens[end].isCapitalised
            {
                runs.append(token..<end)
            }
            token = end
        }
        let surnames = Set(runs.filter { $0.count > 1 }.map { document.tokens[$0.upperBound - 1].key })
        for run in runs
        where run.count > 1 && isRun(run) || surnames.contains(document.tokens[run.lowerBound].key)
            || !isNounOnly(run.lowerBound)
        {
            add(run)
        }
    }

    /// Where nouns have capitals, two of them are a name only with a given name or an article before them.
    private func isRun(_ run: Range<Int>) -> Bool {
        guard document.lexicon.pack.capitalisesNouns else { return true }
        return NameScanner.given[document.tokens[run.lowerBound].key] != nil
            || run.lowerBound > 0 && lexemes[run.lowerBound - 1].contains(.determiner)
    }

    private mutating func add(_ run: Range<Int>) {
        let tokens = untitled(run)
        let key = document.tokens[tokens.upperBound - 1].key
        let number = numbers[key] ?? fullName.count
        if number == fullName.count {
            numbers[key] = number
            fullName.append("")
            count.append(0)
        }
        let written = document.text(tokens)
        if written.utf8.count > fullName[number].utf8.count { fullName[number] = written }
        count[number] += 1
        party[tokens.lowerBound] = number
        let isGenitive = tokens.upperBound < document.tokens.count && document.tokens[tokens.upperBound].kind == .clitic
        mentions.append(
            Mention(tokens: tokens, form: .name, referents: [.anonymous], rule: Self.rule, isGenitive: isGenitive))
    }

    private func end(of start: Int, _ isTaken: [Bool]) -> Int {
        let takesParticles =
            !document.lexicon.pack.capitalisesNouns || NameScanner.given[document.tokens[start].key] != nil
        var end = start + 1
        while end < document.tokens.count, end - start < Self.longest, document.tokens[end].gap < .line {
            if isName(end, isTaken) {
                end += 1
                continue
            }
            let next = isJoint(end) ? end + 1 : takesParticles ? behindParticles(from: end) : end
            guard next > end, next < document.tokens.count, isSurname(next, next - end, isTaken) else { break }
            end = next + 1
        }
        return end
    }

    /// The most particles before a surname: "van der".
    private static let particles = 2

    private func isParticle(_ token: Int) -> Bool {
        let item = document.tokens[token]
        return item.kind == .word && item.gap < .line && document.has(.particles, at: token)
    }

    /// A hyphen within a word.
    private func isJoint(_ token: Int) -> Bool {
        document.tokens[token].kind == .hyphen && document.tokens[token].gap == .none
            && token + 1 < document.tokens.count && document.tokens[token + 1].gap == .none
    }

    /// "says Van der Meer": the surname behind a particle with a capital within a sentence.
    private func behindParticles(_ token: Int, _ isTaken: [Bool]) -> Int? {
        guard document.tokens[token].isCapitalised, !isTaken[token], isParticle(token), !document.isQuoted(token),
            document.sentence(of: token).lowerBound < token
        else { return nil }
        let next = behindParticles(from: token)
        return next < document.tokens.count && isSurname(next, next - token, isTaken) ? next : nil
    }

    private func behindParticles(from start: Int) -> Int {
        var next = start
        while next < document.tokens.count, next - start < Self.particles, isParticle(next) { next += 1 }
        return next
    }

    /// A capitalised word behind particles; behind two it may be any: "van der Over".
    private func isSurname(_ token: Int, _ particles: Int, _ isTaken: [Bool]) -> Bool {
        let item = document.tokens[token]
        guard item.gap < .line else { return false }
        return isName(token, isTaken)
            || particles > 1 && item.kind == .word && item.isCapitalised && !isTaken[token] && !document.isQuoted(token)
    }

    /// "Harbour Palace", where a place of the list opens a longer name.
    private func withPlace(_ token: Int, _ isTaken: [Bool]) -> Int {
        guard token > 0, document.tokens[token].gap == .space, document.tokens[token - 1].kind == .word,
            document.tokens[token - 1].isCapitalised, !isTaken[token - 1], !document.isQuoted(token - 1),
            document.has(.cities, at: token - 1), !document.has(.stopWords, at: token - 1)
        else { return token }
        return token - 1
    }

    /// The name without the unlisted title before its given name: "Harbourmaster Jan Smit".
    private func untitled(_ run: Range<Int>) -> Range<Int> {
        let isGiven = { (token: Int) in NameScanner.given[self.document.tokens[token].key] != nil }
        guard !isGiven(run.lowerBound), run.count > 2 else { return run }
        // "onderzoeker Van den Berg": a particle has a capital where no given name stands before it.
        let first = run.dropFirst().dropLast().first {
            isGiven($0) || document.tokens[$0].isCapitalised && document.has(.particles, at: $0)
        }
        return (first ?? run.lowerBound)..<run.upperBound
    }

    private static let known = Document.bits([
        .stopWords, .months, .weekdays, .countries, .cities, .demonyms, .organizations, .offices, .institutions,
        .honorifics, .metonyms, .pronouns, .nationals, .genitives,
    ])

    /// A capitalised word of no list.
    private func isName(_ token: Int, _ isTaken: [Bool]) -> Bool {
        let item = document.tokens[token]
        return item.kind == .word && item.isCapitalised && !isTaken[token] && !document.isQuoted(token)
            && !document.has(anyOf: Self.known, at: token)
            && !lexemes[token].has([.speech, .subordinator, .determiner])
            && item.scalarEnd - item.scalarStart > 1
    }

    /// Whether the capital may be that of a noun or of a sentence's first word.
    private func isNounOnly(_ token: Int) -> Bool {
        let next = token + 1
        let isAlone =
            next >= document.tokens.count || document.tokens[next].gap >= .line
            || !document.tokens[next].isCapitalised
        let opens = document.sentence(of: token).lowerBound == token
        if document.tokens[token].shape == .upper { return false }
        if opens, isAlone {
            guard next < document.tokens.count, lexemes[next].contains(.speech) else { return true }
            // "Umgekehrt sagte der Minister": the subject stands behind the verb.
            return document.lexicon.pack.bareClause != .direct && next + 1 < document.tokens.count
                && lexemes[next + 1].contains(.determiner)
        }
        guard document.lexicon.pack.capitalisesNouns, token > 0 else { return false }
        return !lexemes[token - 1].contains(.speech)
    }
}
