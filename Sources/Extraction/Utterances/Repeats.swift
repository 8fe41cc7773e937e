import Text

/// Finds words in marks that the text gives twice: once as said, once more set out of the text.
struct Repeats {
    let document: Document

    /// The fewest words that make a repeat.
    private static let shortest = 4

    /// Returns the drafts without those that stand alone, without a cue, and whose words another one holds.
    func dropped(from drafts: [QuoteDraft]) -> [QuoteDraft] {
        let words = drafts.map(words)
        var starts: [UInt64: [(draft: Int, word: Int)]] = [:]
        for (number, own) in words.enumerated() where own.count >= Self.shortest {
            for start in 0...own.count - Self.shortest {
                let key = key(own[start..<start + Self.shortest])
                // A phrase that comes again and again is no sign of a repeat.
                if starts[key, default: []].count < Self.mostPlaces { starts[key, default: []].append((number, start)) }
            }
        }
        var isRepeat = Array(repeating: false, count: drafts.count)
        for (number, own) in words.enumerated()
        where own.count >= Self.shortest && drafts[number].quotation != nil && drafts[number].cue == nil
            && standsAlone(drafts[number])
        {
            let places = starts[key(own.prefix(Self.shortest))] ?? []
            isRepeat[number] = places.contains { place in
                place.draft != number && drafts[place.draft].quotation != nil && !isRepeat[place.draft]
                    && (drafts[place.draft].cue != nil || words[place.draft].count > own.count)
                    && words[place.draft].dropFirst(place.word).starts(with: own)
            }
        }
        return zip(drafts, isRepeat).filter { !$1 }.map(\.0)
    }

    /// How many places of the same words are compared.
    private static let mostPlaces = 4

    private func words(_ draft: QuoteDraft) -> [UInt64] {
        guard draft.quotation != nil else { return [] }
        return draft.fragments.joined().compactMap {
            document.tokens[$0].kind == .word || document.tokens[$0].kind == .number ? document.tokens[$0].key : nil
        }
    }

    private func key(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(17) { ($0 &* 31) ^ $1 }
    }

    /// Whether the marks are a paragraph of their own.
    private func standsAlone(_ draft: QuoteDraft) -> Bool {
        guard let number = draft.quotation else { return false }
        let outer = document.quotations[number].outer
        let opens = outer.lowerBound == 0 || document.tokens[outer.lowerBound].gap >= .line
        return opens && (outer.upperBound == document.tokens.count || document.tokens[outer.upperBound].gap >= .line)
    }
}
