import Text

/// A reporting verb or preposition with what it can do.
struct Cue {
    enum Kind { case say, ask, call, think, source, after }

    var tokens: Range<Int>
    var kind: Kind

    /// Whether the cue can govern a clause without quotation marks.
    var reportsClauses: Bool { kind == .say || kind == .ask || kind == .think }
}

/// Finds reporting verbs and attributions.
struct CueFinder {
    let document: Document

    /// Returns the cues in a range, in text order, none inside quotation marks.
    func cues(in range: Range<Int>) -> [Cue] {
        var found: [Cue] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if !document.isQuoted(index), let cue = cue(at: index, end: document.sentence(of: index).upperBound) {
                found.append(cue)
                index = cue.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func cue(at index: Int, end: Int) -> Cue? {
        // "so-called": the part of a compound is no verb.
        guard index == 0 || document.tokens[index - 1].kind != .hyphen else { return nil }
        if let match = document.match(.attributions, at: index) {
            return Cue(tokens: match.tokens, kind: match.value == "after" ? .after : .source)
        }
        if let form = document.match(.speechForms, at: index) { return Cue(tokens: form.tokens, kind: .say) }
        guard document.has(.speechVerbs, at: index) else { return nil }
        let matches = document.matches(at: index).filter { $0.kind == .list(.speechVerbs) }.reversed()
        for match in matches {
            let parts = match.value.split { $0 == "+" || $0 == "-" }
            guard let kind = Self.kind(parts.first), !isEncounter(match) else { continue }
            guard parts.count > 1 else { return Cue(tokens: match.tokens, kind: kind) }
            let wantsParticle = match.value.contains("+")
            if hasParticle(String(parts[1]), after: match.tokens.upperBound, end) == wantsParticle {
                return Cue(tokens: match.tokens, kind: kind)
            }
        }
        return nil
    }

    private static func kind(_ value: Substring?) -> Cue.Kind? {
        switch value {
        case "say": .say
        case "ask": .ask
        case "call": .call
        case "think": .think
        default: nil
        }
    }

    /// "sprak met", "spoke with": an encounter, no utterance.
    private func isEncounter(_ match: TermMatch) -> Bool {
        let isBoth = document.matches(at: match.tokens.lowerBound).contains { $0.kind == .list(.encounterVerbs) }
        return isBoth
            && (match.tokens.upperBound..<match.tokens.upperBound + 2).contains {
                document.has(.connectives, "with", at: $0)
            }
    }

    private func hasParticle(_ particle: String, after start: Int, _ end: Int) -> Bool {
        let key = WordKey.of(particle)
        return window(start, min(end, start + 12)).contains {
            document.tokens[$0].key == key && document.tokens[$0].kind == .word
        }
    }
}
