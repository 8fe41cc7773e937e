import Extraction

/// Labels of the decisions about quotes.
extension Labels {
    /// How alike two texts are that count as one quote, by the scorer.
    private static let same = 0.8
    /// How much of a part's words stand in the whole.
    private static let contained = 0.9
    /// The fewest words of a part that is compared with wholes.
    private static let shortest = 3

    private func quotes(_ isMarked: Bool) -> [Gold.Quote] {
        (gold.quotes ?? []).filter { ($0.kind != "indirect") == isMarked }
    }

    /// The gold quote that the words are, or are a part of.
    private func quote(_ words: String, among quotes: [Gold.Quote]) -> Gold.Quote? {
        let whole = quotes.max { Words.overlap($0.text, words) < Words.overlap($1.text, words) }
        if let whole, Words.overlap(whole.text, words) >= Self.same { return whole }
        return quotes.first { Words.contains($0.text, words, share: Self.contained, fewest: Self.shortest) }
    }

    func quotation(_ record: DecisionRecord) -> [Bool]? {
        guard case .words(let words)? = record.candidates.first?.subject else { return nil }
        guard let quote = quote(words, among: quotes(true)) else { return [false] }
        return quote.optional == true ? nil : [true]
    }

    func speaker(_ record: DecisionRecord) -> [Bool]? {
        guard case .said(let words, _)? = record.candidates.first?.subject else { return nil }
        guard let quote = quote(words, among: gold.quotes ?? []) else { return nil }
        return record.candidates.map { candidate in
            guard case .said(_, let party) = candidate.subject else { return false }
            let own = party.map(keys.keys) ?? []
            return quote.speaker.map(own.contains) ?? own.isEmpty
        }
    }

    func reported(_ record: DecisionRecord) -> [Bool]? {
        var isOptional = false
        var labels = record.candidates.map { candidate -> Bool in
            guard case .words(let words) = candidate.subject else { return false }
            let likeness = quotes(false).map { ($0, Words.overlap($0.text, words)) }.max { $0.1 < $1.1 }
            guard let likeness, likeness.1 >= Self.same else { return false }
            isOptional = isOptional || likeness.0.optional == true
            return true
        }
        for (number, candidate) in record.candidates.enumerated() {
            guard case .none = candidate.subject else { continue }
            labels[number] = isOptional || !labels.contains(true)
        }
        return labels
    }

    func finished(_ record: DecisionRecord) -> [Bool]? {
        guard case .said(let words, let party)? = record.candidates.first?.subject else { return nil }
        let own = party.map(keys.keys) ?? []
        let likeness = (gold.quotes ?? []).map { ($0, Words.overlap($0.text, words)) }.max { $0.1 < $1.1 }
        guard let likeness, likeness.1 >= Self.same else { return [false] }
        if likeness.0.optional == true { return nil }
        return [likeness.0.speaker.map(own.contains) ?? own.isEmpty]
    }
}
