import Text

/// Finds the clause of the reporter's that words in marks stand in: "said that the dyke was “a wonder” and would hold".
struct MixedClause {
    let scene: UtteranceScene
    let site: UtteranceSite

    private var document: Document { scene.document }
    private var lexemes: Lexemes { scene.structure.lexemes }

    /// Returns the tokens of the clause, marks included; nil where it is no more than what stands in marks.
    func tokens() -> Range<Int>? {
        let sentence = document.sentence(of: site.tokens.lowerBound)
        var start = max(sentence.lowerBound, min(site.left.lowerBound, site.tokens.lowerBound))
        if let number = site.before, !site.sharesCue {
            start = behind(scene.cues[number])
        } else if site.after == nil {
            let clause = scene.structure.clauses.clause(of: max(sentence.lowerBound, site.tokens.lowerBound - 1))
            start = min(site.tokens.lowerBound, max(start, clause.start))
        }
        var end = site.after.map { scene.cues[$0].tokens.lowerBound } ?? rightEnd(sentence)
        while start < end, isEdge(start) { start += 1 }
        while end > start, isEdge(end - 1) { end -= 1 }
        guard start <= site.tokens.lowerBound, end >= site.tokens.upperBound,
            end - start > site.tokens.count
        else { return nil }
        return start..<end
    }

    /// Behind "that", behind the verb and the subject that follows it.
    private func behind(_ cue: Cue) -> Int {
        let left = window(cue.tokens.upperBound, site.tokens.lowerBound)
        if let that = left.first(where: { lexemes[$0].contains(.complementizer) }) { return Int(lexemes.ends[that]) }
        guard let number = cue.subject.mention else { return cue.tokens.upperBound }
        let subject = scene.groups.mentions[number].tokens
        return subject.upperBound <= site.tokens.lowerBound
            ? max(subject.upperBound, cue.tokens.upperBound) : cue.tokens.upperBound
    }

    private func rightEnd(_ sentence: Range<Int>) -> Int {
        let end = max(site.tokens.upperBound, min(site.right.upperBound, sentence.upperBound))
        let clause = scene.structure.clauses.number(of: max(0, site.tokens.lowerBound - 1))
        return window(site.tokens.upperBound, end).first {
            document.tokens[$0].isMark(",") && $0 + 1 < end && scene.structure.clauses.number(of: $0 + 1) != clause
        } ?? end
    }

    private func isEdge(_ token: Int) -> Bool {
        let item = document.tokens[token]
        return item.kind == .mark && !item.isMark("(") && !item.isMark(")") || item.kind == .hyphen
    }
}
