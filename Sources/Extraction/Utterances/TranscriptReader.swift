import Text

/// A turn of a transcript: who it is labelled with, and what is said.
struct Turn {
    /// The words of the label, without the colon.
    var label: Range<Int>
    var words: Range<Int>
}

/// Reads transcripts: paragraphs that open with a name in capitals and a colon.
struct TranscriptReader {
    let scene: UtteranceScene

    private var document: Document { scene.document }

    /// The most tokens of a label.
    private static let longest = 10
    /// The fewest labels of a transcript.
    private static let fewest = 2

    /// Returns the turns in text order; none where the text is no transcript.
    func turns() -> [Turn] {
        var labels: [Range<Int>] = []
        for token in document.tokens.indices where token == 0 || document.tokens[token].gap >= .line {
            if let label = label(at: token) { labels.append(label) }
        }
        guard labels.count >= Self.fewest else { return [] }
        return labels.enumerated().compactMap { number, label in
            let end = number + 1 < labels.count ? labels[number + 1].lowerBound : document.tokens.count
            let words = label.upperBound + 1..<max(label.upperBound + 1, end)
            return words.contains { document.tokens[$0].kind == .word } ? Turn(label: label, words: words) : nil
        }
    }

    /// "SECRETARY X:", "PRESIDENT Y (via interpreter):" at the beginning of a paragraph.
    private func label(at start: Int) -> Range<Int>? {
        var depth = 0
        var words = 0
        for token in start..<min(document.tokens.count, start + Self.longest) {
            let item = document.tokens[token]
            if token > start, item.gap >= .line { return nil }
            if item.isMark(":") { return depth == 0 && words > 0 ? start..<token : nil }
            if item.isMark("(") {
                depth += 1
            } else if item.isMark(")") {
                depth -= 1
            } else if depth == 0, item.kind == .word {
                let isInitial = item.end - item.start == 1 && item.isCapitalised
                guard item.shape == .upper || isInitial else { return nil }
                if !isInitial { words += 1 }
            } else if depth == 0, item.kind != .hyphen, !item.isMark(".") {
                return nil
            }
        }
        return nil
    }

    /// Who speaks a turn; nil for those whom the label does not name.
    func speaker(of turn: Turn) -> Mention? {
        let mentions = scene.groups.numbers(in: turn.label).map { scene.groups.mentions[$0] }
            .filter { $0.referents.count == 1 }
        return mentions.first { $0.form == .name && $0.rule != UnknownNames.rule }
            ?? mentions.first {
                if case .person = $0.referents[0] { true } else { false }
            }
            ?? mentions.first { $0.form == .name && $0.tokens.count < turn.label.count }
    }
}
