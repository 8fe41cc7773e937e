import Text

/// Words that a cue may report without quotation marks.
struct ReportedCandidate: Hashable {
    /// What makes them a clause of the cue.
    enum Kind: Sendable, Hashable {
        /// Behind "that".
        case complement
        /// Right behind the verb or whom it tells.
        case bare
        /// Behind a comma, or a colon.
        case comma, colon
        /// Before the verb: "…, he said".
        case leading
        /// Around the verb: "…, he said, …".
        case around
        /// The clause of "according to X", without these words.
        case attributed
        /// The sentence before "That is what X writes".
        case anaphoric
        /// A sentence that goes on in the mood of reported speech.
        case continued

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .complement: "complement"
            case .bare: "bare"
            case .comma: "comma"
            case .colon: "colon"
            case .leading: "leading"
            case .around: "around"
            case .attributed: "attributed"
            case .anaphoric: "anaphoric"
            case .continued: "continued"
            }
        }
    }

    /// What ends the words.
    enum End: Sendable, Hashable {
        case sentence, comma, opener, coordinator, cue, quotation, mark

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .sentence: "sentence"
            case .comma: "comma"
            case .opener: "opener"
            case .coordinator: "coordinator"
            case .cue: "cue"
            case .quotation: "quotation"
            case .mark: "mark"
            }
        }
    }

    var fragments: [Range<Int>]
    var kind: Kind
    var end: End

    var start: Int { fragments.first?.lowerBound ?? 0 }
    var stop: Int { fragments.last?.upperBound ?? 0 }
}

/// Cuts the words that a cue may report out of its sentence.
struct ReportedCandidates {
    let scene: UtteranceScene
    /// The tokens that quotations which are utterances hold, marks included.
    let isTaken: [Bool]

    private var document: Document { scene.document }
    private var lexemes: Lexemes { scene.structure.lexemes }

    /// The fewest words that make a clause.
    private static let shortest = 3
    /// How far behind its cue a clause begins, in tokens.
    private static let reach = 16
    /// How far behind a verb the one whom it tells begins, in tokens.
    private static let objectReach = 3
    /// The most ends that are tried.
    private static let mostEnds = 4

    /// Returns the candidates of a cue.
    func candidates(of number: Int) -> [ReportedCandidate] {
        let cue = scene.cues[number]
        let sentence = document.sentence(of: cue.tokens.lowerBound)
        var out: [ReportedCandidate] = []
        if cue.isAttribution {
            if cue.kind == .source { out += attributed(cue, sentence) }
            out += leading(cue, sentence, number)
        } else if cue.kind != .call {
            out += anaphoric(cue, sentence)
            for (start, kind) in starts(cue, sentence) { out += spans(from: start, kind, cue, sentence) }
            out += leading(cue, sentence, number)
        }
        var seen: Set<[Range<Int>]> = []
        return out.filter { isClause($0) && seen.insert($0.fragments).inserted }
    }

    /// The whole of a sentence without its last mark.
    func whole(_ sentence: Range<Int>) -> Range<Int> { trimmed(sentence) }

    private func isClause(_ candidate: ReportedCandidate) -> Bool {
        candidate.fragments.reduce(0) { $0 + $1.count { document.tokens[$0].kind == .word } } >= Self.shortest
            && !candidate.fragments.contains { $0.contains { isTaken[$0] } }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isEdge(document.tokens[start]) { start += 1 }
        while end > start, isEdge(document.tokens[end - 1]) { end -= 1 }
        return start..<end
    }

    private func isEdge(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark(",") || token.isMark(":")
            || token.isMark(";") || token.isMark("\u{2013}") || token.isMark("\u{2014}")
            || token.kind == .hyphen && token.gap == .space
    }

    // MARK: Behind the cue

    /// Where words behind a cue may begin.
    private func starts(_ cue: Cue, _ sentence: Range<Int>) -> [(Int, ReportedCandidate.Kind)] {
        var out: [(Int, ReportedCandidate.Kind)] = []
        let end = min(sentence.upperBound, cue.tokens.upperBound + Self.reach)
        var commas = 0
        for token in window(cue.tokens.upperBound, end) {
            if isTaken[token] { break }
            if lexemes[token].contains(.complementizer) {
                out.append((Int(lexemes.ends[token]), .complement))
                if out.count(where: { $0.1 == .complement }) == 2 { break }
            } else if document.tokens[token].isMark(":") {
                out.append((token + 1, .colon))
                break
            } else if document.tokens[token].isMark(","), commas < 2 {
                out.append((token + 1, .comma))
                commas += 1
            }
        }
        if document.lexicon.pack.bareClause == .direct, let bare = bareStart(cue, sentence) {
            out.append((bare, .bare))
        }
        return out
    }

    /// Behind the verb, its subject where that stands behind it, and whom it tells.
    func bareStart(_ cue: Cue, _ sentence: Range<Int>) -> Int? {
        var start = cue.tokens.upperBound
        let subjects = CueSubjects(structure: scene.structure)
        if let after = scene.groups.numbers(in: start..<start + Self.objectReach).first,
            subjects.isAddressed(after, by: cue)
        {
            start = scene.groups.mentions[after].tokens.upperBound
        }
        return start < sentence.upperBound ? start : nil
    }

    private func spans(
        from start: Int, _ kind: ReportedCandidate.Kind, _ cue: Cue, _ sentence: Range<Int>
    ) -> [ReportedCandidate] {
        ends(from: start, sentence).map { end, reason in
            ReportedCandidate(fragments: [trimmed(start..<end)], kind: kind, end: reason)
        }
    }

    /// Where words that begin at a token may end.
    private func ends(from start: Int, _ sentence: Range<Int>) -> [(Int, ReportedCandidate.End)] {
        var out: [(Int, ReportedCandidate.End)] = []
        var token = start + Self.shortest
        while token < sentence.upperBound, out.count < Self.mostEnds {
            if isTaken[token] {
                out.append((token, .quotation))
                return out
            }
            let item = document.tokens[token]
            if item.isMark(",") || item.isMark(";") || item.isMark("\u{2013}") || item.isMark("\u{2014}")
                || item.kind == .hyphen && item.gap == .space
            {
                out.append((token, reason(behind: token, sentence)))
            } else if lexemes[token].contains(.coordinator),
                scene.structure.clauses.number(of: token) != scene.structure.clauses.number(of: token - 1)
            {
                out.append((token, .coordinator))
            }
            token += 1
        }
        out.append((sentence.upperBound, .sentence))
        return out
    }

    private func reason(behind comma: Int, _ sentence: Range<Int>) -> ReportedCandidate.End {
        let next = comma + 1
        guard next < sentence.upperBound else { return .sentence }
        let cues = scene.cues(in: window(next, min(sentence.upperBound, next + 6)))
        if !cues.isEmpty { return .cue }
        if lexemes[next].has(.opener) { return .opener }
        if lexemes[next].contains(.coordinator) { return .coordinator }
        return document.tokens[comma].isMark(",") ? .comma : .mark
    }

    // MARK: Before the cue, and around it

    /// How many tokens may stand behind a cue that closes its sentence.
    private static let tail = 24

    private func leading(_ cue: Cue, _ sentence: Range<Int>, _ number: Int) -> [ReportedCandidate] {
        guard let comma = comma(before: cue, sentence), comma > sentence.lowerBound else { return [] }
        var out: [ReportedCandidate] = []
        var starts = [sentence.lowerBound]
        if let colon = window(sentence.lowerBound, comma).last(where: { document.tokens[$0].isMark(":") }) {
            starts.append(colon + 1)
        }
        if let earlier = window(sentence.lowerBound, comma).last(where: {
            document.tokens[$0].isMark(",") && lexemes[$0 + 1].has([.coordinator])
        }) {
            starts.append(earlier + 2)
        }
        let behind = second(cue, sentence)
        for start in starts {
            let front = trimmed(start..<comma)
            guard !front.isEmpty else { continue }
            out.append(ReportedCandidate(fragments: [front], kind: .leading, end: .cue))
            if let behind { out.append(ReportedCandidate(fragments: [front, behind], kind: .around, end: .sentence)) }
        }
        return out
    }

    /// What goes on behind a cue that stands within the words: "…, he said, …".
    private func second(_ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
        let from =
            cue.subject.mention.map { max(scene.groups.mentions[$0].tokens.upperBound, cue.tokens.upperBound) }
            ?? cue.tokens.upperBound
        guard
            let comma = window(from, min(sentence.upperBound, from + Self.tail)).first(where: {
                document.tokens[$0].isMark(",") || document.tokens[$0].isMark("\u{2013}")
            })
        else { return nil }
        let rest = trimmed(comma..<sentence.upperBound)
        return rest.count > 2 ? rest : nil
    }

    /// How far before its cue the comma stands that sets the reporting clause off.
    private static let clauseReach = 9

    private func comma(before cue: Cue, _ sentence: Range<Int>) -> Int? {
        window(max(sentence.lowerBound, cue.tokens.lowerBound - Self.clauseReach), cue.tokens.lowerBound)
            .last {
                document.tokens[$0].isMark(",") || document.tokens[$0].isMark("\u{2013}")
                    || document.tokens[$0].isMark("\u{2014}")
            }
            ?? (cue.isAttribution && cue.tokens.lowerBound - sentence.lowerBound > Self.shortest
                ? cue.tokens.lowerBound : nil)
    }

    // MARK: Attributions

    /// "Volgens X …", "…, volgens X, …": the sentence without the attribution.
    private func attributed(_ cue: Cue, _ sentence: Range<Int>) -> [ReportedCandidate] {
        let ends = attributionEnds(cue, sentence)
        var out: [ReportedCandidate] = []
        for end in ends {
            let front = trimmed(sentence.lowerBound..<cue.tokens.lowerBound)
            let behind = trimmed(min(end, sentence.upperBound)..<sentence.upperBound)
            if front.count < Self.shortest {
                for (stop, reason) in self.ends(from: behind.lowerBound, sentence) {
                    out.append(
                        ReportedCandidate(
                            fragments: [trimmed(behind.lowerBound..<stop)], kind: .attributed, end: reason))
                }
            } else {
                let parts = [front, behind].filter { !$0.isEmpty }
                out.append(ReportedCandidate(fragments: parts, kind: .attributed, end: .sentence))
                if let comma = front.last(where: { document.tokens[$0].isMark(",") }), behind.count >= Self.shortest {
                    out.append(
                        ReportedCandidate(
                            fragments: [trimmed(comma..<front.upperBound), behind].filter { !$0.isEmpty },
                            kind: .attributed, end: .comma))
                }
            }
        }
        return out
    }

    /// Where the noun phrase of an attribution may end: behind its mention, before a verb, at a comma.
    private func attributionEnds(_ cue: Cue, _ sentence: Range<Int>) -> [Int] {
        var out: [Int] = []
        if let number = cue.subject.mention { out.append(scene.groups.mentions[number].tokens.upperBound) }
        let from = out.first ?? cue.tokens.upperBound
        for token in window(from, min(sentence.upperBound, from + Self.tail)) {
            if document.tokens[token].isMark(",") {
                out.append(token)
                break
            }
            if lexemes[token].contains(.finite) {
                out.append(token)
                break
            }
        }
        var seen: Set<Int> = []
        return (out.isEmpty ? [cue.tokens.upperBound] : out).filter { seen.insert($0).inserted }
    }

    // MARK: The sentence before

    /// "Dat schrijft The Guardian.": the sentence before.
    private func anaphoric(_ cue: Cue, _ sentence: Range<Int>) -> [ReportedCandidate] {
        let number = document.sentenceIndex[sentence.lowerBound]
        let first = sentence.lowerBound
        guard number > 0, document.tokens[first].gap < .line, cue.tokens.lowerBound <= first + 2,
            cue.tokens.lowerBound > first, lexemes[first].has([.complementizer, .determiner]),
            scene.groups.starting(at: first) == nil
        else { return [] }
        let previous = whole(document.sentences[number - 1])
        return previous.isEmpty ? [] : [ReportedCandidate(fragments: [previous], kind: .anaphoric, end: .sentence)]
    }
}
