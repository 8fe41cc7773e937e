import Text

/// Decides which clauses are what somebody is reported to have said.
struct ReportedReader {
    let scene: UtteranceScene
    let decider: Decider

    private var document: Document { scene.document }
    private var lexemes: Lexemes { scene.structure.lexemes }

    /// The probability of none, in thousandths, at which there is no quote.
    private static let most = 570

    /// Chooses the words of a cue among its candidates, or none.
    func choose(
        _ candidates: [ReportedCandidate], of number: Int
    ) -> (candidate: ReportedCandidate, probability: Probability)? {
        let cue = scene.cues[number]
        var features = candidates.map { self.features($0, cue) }
        var none = decider.features(.reported)
        none.add("none")
        features.append(none)
        let probabilities = decider.probabilities(
            .reported, features, at: cue.tokens
        ) {
            candidates.map { .words(text($0)) } + [.none]
        }
        return best(candidates, probabilities)
    }

    /// Whether a sentence in the mood of reported speech goes on with what was reported before it.
    func continues(
        _ candidate: ReportedCandidate, isMarked: Bool
    ) -> (candidate: ReportedCandidate, probability: Probability)? {
        var yes = decider.features(.reported)
        yes.add("continued")
        shape(candidate, &yes, "continued")
        yes.add("continued.marked", isMarked ? "yes" : "no")
        var none = decider.features(.reported)
        none.add("none")
        let probabilities = decider.probabilities(
            .reported, [yes, none], at: candidate.start..<candidate.stop
        ) {
            [.words(text(candidate)), .none]
        }
        return best([candidate], probabilities)
    }

    private func best(
        _ candidates: [ReportedCandidate], _ probabilities: [Probability]
    ) -> (candidate: ReportedCandidate, probability: Probability)? {
        guard let none = probabilities.last else { return nil }
        var best: Int?
        for number in candidates.indices
        where probabilities[number] > best.map({ probabilities[$0] }) ?? .init(thousandths: 0) {
            best = number
        }
        // Spans that differ by a few words share what speaks for a quote: together they stand against none.
        guard let best, none.thousandths < Self.most else { return nil }
        return (candidates[best], Probability(thousandths: 1000 - none.thousandths))
    }

    func text(_ candidate: ReportedCandidate) -> String {
        candidate.fragments.map { document.text($0) }.joined(separator: " ")
    }

    // MARK: Features

    private func features(_ candidate: ReportedCandidate, _ cue: Cue) -> Features {
        var features = decider.features(.reported)
        let kind = candidate.kind.name
        features.add("bias")
        features.add("kind", kind)
        features.add("kind.cue", kind, cue.kind.name)
        features.add("kind.form", kind, cue.form.name)
        features.add("kind.bareRule", kind, bareRule)
        features.add("end", candidate.end.name)
        features.add("end.kind", candidate.end.name, kind)
        features.add("polarity", cue.polarity.name)
        features.add("polarity.kind", cue.polarity.name, kind)
        subject(cue, &features, kind)
        shape(candidate, &features, kind)
        clause(candidate, cue, &features, kind)
        rest(candidate, cue, &features, kind)
        return features
    }

    private var bareRule: StaticString {
        switch document.lexicon.pack.bareClause {
        case .never: "never"
        case .direct: "direct"
        case .afterComma: "comma"
        }
    }

    private func subject(_ cue: Cue, _ features: inout Features, _ kind: StaticString) {
        switch cue.subject {
        case .none: features.add("subject", "none", kind)
        case .words: features.add("subject", "words", kind)
        case .mention(let number):
            features.add("subject", "mention", kind)
            features.add("subject.form", scene.groups.mentions[number].form.name)
            let isBehind = scene.groups.mentions[number].tokens.lowerBound >= cue.tokens.upperBound
            features.add("subject.side", isBehind ? "behind" : "ahead", kind)
        }
        features.add("clause", scene.structure.clauses[cue.clause].kind.name)
    }

    private func shape(_ candidate: ReportedCandidate, _ features: inout Features, _ kind: StaticString) {
        let words = candidate.fragments.reduce(0) { $0 + $1.count { document.tokens[$0].kind == .word } }
        features.add("words", words < 5 ? "3" : words < 8 ? "5" : words < 15 ? "8" : words < 30 ? "15" : "30")
        features.add("words.kind", words < 5 ? "few" : words < 8 ? "some" : "many", kind)
        let tokens = candidate.fragments.lazy.flatMap { $0 }
        let finite = tokens.first { lexemes[$0].contains(.finite) }
        features.add("finite", finite != nil ? "yes" : "no", kind)
        if let finite { features.add("finite.place", min(4, (finite - candidate.start) / 2), most: 4) }
        let verb = tokens.contains { lexemes[$0].has(.verb) }
        features.add("verb", verb ? "yes" : "no", kind)
        let mood = tokens.prefix(16).contains { document.has(.reportedMoods, at: $0) }
        features.add("mood", mood ? "yes" : "no", kind)
        features.add("mood.rule", mood ? "yes" : "no", bareRule)
        features.add("first", first(candidate.start))
        features.add("first.kind", first(candidate.start), kind)
        features.add("first.finite", first(candidate.start), finite == nil ? "none" : mood ? "mood" : "finite")
        features.add("quoted", if: tokens.contains { document.isQuoted($0) })
        features.add(
            "question", if: candidate.stop < document.tokens.count && document.tokens[candidate.stop].isMark("?"))
    }

    private func first(_ token: Int) -> StaticString {
        let classes = lexemes[token]
        if let number = scene.groups.starting(at: token) {
            return scene.groups.mentions[number].form.name
        }
        if classes.contains(.subjectPronoun) { return "pronounless" }
        if classes.contains(.complementizer) { return "that" }
        if classes.contains(.relativizer), !classes.contains(.determiner) { return "relative" }
        if classes.contains(.subordinator), !classes.contains(.preposition) { return "subordinator" }
        if classes.contains(.coordinator) { return "coordinator" }
        if classes.contains(.determiner) { return "determiner" }
        if classes.contains(.possessive) { return "possessive" }
        if classes.contains(.preposition) { return "preposition" }
        if classes.contains(.finite) { return "finite" }
        if classes.contains(.gerund) { return "gerund" }
        if classes.has(.verb) { return "verb" }
        if classes.contains(.negation) { return "negation" }
        if classes.contains(.adverb) { return "adverb" }
        if document.has(.stopWords, at: token) { return "function" }
        return document.tokens[token].isCapitalised ? "capital" : "word"
    }

    private func clause(
        _ candidate: ReportedCandidate, _ cue: Cue, _ features: inout Features, _ kind: StaticString
    ) {
        let clauses = scene.structure.clauses
        if candidate.kind != .bare {
            features.add("bond", clauses.bond(of: candidate.start, to: cue.tokens.lowerBound).name, kind)
            features.add("clause.first", clauses.clause(of: candidate.start).kind.name, kind)
        }
        if candidate.start >= cue.tokens.upperBound {
            let told = candidate.kind == .bare ? candidate.start : cue.tokens.upperBound
            let between = told..<candidate.start
            features.add("gap", between.count < 2 ? "0" : between.count < 5 ? "2" : between.count < 9 ? "5" : "9", kind)
            features.add(
                "between.verb",
                if: between.contains { lexemes[$0].has(.verb) && !lexemes[$0].has([.complementizer, .preposition]) })
            features.add("between.cue", if: scene.cues(in: between).isEmpty == false)
            features.add("between.noun", hasNoun(between) ? "yes" : "no", kind)
            features.add("between.comma", between.contains { document.tokens[$0].isMark(",") } ? "yes" : "no", kind)
            let opener = document.match(.complementizers, at: candidate.start - 1)?.value
            features.add("that.relative", if: opener == .relative)
            features.add("that.whether", if: opener == .whether)
        } else {
            features.add("between.cue", if: !scene.cues(in: window(candidate.start, cue.tokens.lowerBound)).isEmpty)
        }
        features.add("inside.cue", candidate.fragments.contains { !scene.cues(in: $0).isEmpty } ? "yes" : "no", kind)
    }

    /// An object of the verb with an article of its own: what follows "that" may be its relative clause.
    private func hasNoun(_ range: Range<Int>) -> Bool {
        range.contains { token in
            lexemes[token].contains(.determiner) && scene.groups.starting(at: token) == nil
                && scene.groups.starting(at: token + 1) == nil && lexemes.governs[token].isEmpty
                && !document.has(.relativeDays, at: token) && !document.has(.weekdays, at: token + 1)
        }
    }

    /// What the sentence goes on with behind the words.
    private func rest(_ candidate: ReportedCandidate, _ cue: Cue, _ features: inout Features, _ kind: StaticString) {
        let sentence = document.sentence(of: cue.tokens.lowerBound)
        guard candidate.stop < sentence.upperBound - 1, candidate.stop > cue.tokens.lowerBound else {
            features.add("rest", "none", kind)
            if cue.tokens.lowerBound >= candidate.stop {
                let tail = sentence.upperBound - cue.tokens.upperBound
                features.add("tail", tail < 4 ? "0" : tail < 9 ? "4" : tail < 15 ? "9" : "15", kind)
                features.add(
                    "tail.that",
                    if: window(cue.tokens.upperBound, sentence.upperBound).contains {
                        lexemes[$0].contains(.complementizer)
                    })
                let gap = cue.tokens.lowerBound - candidate.stop
                features.add("lead", gap < 2 ? "1" : gap < 4 ? "2" : "4", kind)
                features.add(
                    "cue.comma",
                    if: candidate.stop < document.tokens.count && document.tokens[candidate.stop].isMark(","))
            }
            return
        }
        var next = candidate.stop
        while next < sentence.upperBound, document.tokens[next].kind == .mark { next += 1 }
        guard next < sentence.upperBound else { return }
        features.add("rest", first(next))
        features.add("rest.end", first(next), candidate.end.name)
        let clause = scene.structure.clauses.clause(of: next)
        features.add("rest.clause", clause.kind.name, candidate.end.name)
        features.add(
            "rest.bond", scene.structure.clauses.bond(of: next, to: max(candidate.start, candidate.stop - 1)).name,
            candidate.end.name)
        features.add(
            "rest.mood",
            if: window(next, min(next + 8, sentence.upperBound)).contains { document.has(.reportedMoods, at: $0) })
        features.add(
            "rest.speech",
            if: window(next, min(next + 6, sentence.upperBound)).contains { lexemes[$0].contains(.speech) })
    }
}
