import Text

/// A place where words are said: what stands in marks, or the clause of a cue.
struct UtteranceSite {
    /// How the words stand to what surrounds them.
    enum Situation: Sendable, Hashable {
        /// A cue behind the words; one before; both.
        case cueAfter, cueBefore, cueAround
        /// A colon right before, without a cue.
        case colon
        /// A paragraph or sentence of its own.
        case alone
        /// Within a sentence without a cue.
        case embedded
        /// Words of a cue without marks.
        case reported

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .cueAfter: "after"
            case .cueBefore: "before"
            case .cueAround: "around"
            case .colon: "colon"
            case .alone: "alone"
            case .embedded: "embedded"
            case .reported: "reported"
            }
        }
    }

    /// The words with their marks.
    var tokens: Range<Int>
    /// The words.
    var fragments: [Range<Int>]
    /// The number of the quotation; nil for words without marks.
    var quotation: Int?
    var isWhole: Bool
    /// The numbers of the cues before and behind the words.
    var before: Int?
    var after: Int?
    var situation: Situation
    /// The tokens around, up to the next words in marks or the ends of the sentence.
    var left: Range<Int>
    var right: Range<Int>
    /// Whether a second quotation of the sentence shares the cue of the first.
    var sharesCue = false
}

/// Reads the surroundings of quotations.
struct SiteReader {
    let scene: UtteranceScene

    private var document: Document { scene.document }
    private var lexemes: Lexemes { scene.structure.lexemes }

    /// How far behind the words a cue stands, in tokens.
    private static let trail = 14
    /// How many tokens may stand between the words and the cue behind them.
    private static let lead = 8

    /// Returns the site of a quotation.
    func site(_ number: Int) -> UtteranceSite {
        let quotation = document.quotations[number]
        let (left, right) = (left(of: quotation, number), right(of: quotation, number))
        let shape = QuotationShape(document: document, quotation: quotation, left: left)
        var site = UtteranceSite(
            tokens: quotation.outer, fragments: fragments(of: quotation), quotation: number, isWhole: shape.isWhole,
            before: before(left), after: after(right), situation: .embedded, left: left, right: right)
        if site.before == nil, site.after == nil { site.before = shared(quotation, left, &site.sharesCue) }
        let followsColon = left.last.map { document.tokens[$0].isMark(":") } ?? false
        switch (site.before, site.after) {
        case (nil, nil):
            let words = { (range: Range<Int>) in range.contains { document.tokens[$0].kind == .word } }
            site.situation = followsColon ? .colon : words(left) || words(right) ? .embedded : .alone
        case (_?, nil): site.situation = .cueBefore
        case (nil, _?): site.situation = .cueAfter
        case (_?, _?): site.situation = .cueAround
        }
        return site
    }

    /// From the quotation before or the start of the sentence.
    private func left(of quotation: Quotation, _ number: Int) -> Range<Int> {
        let start = document.sentence(of: quotation.outer.lowerBound).lowerBound
        let floor = previousEnd(number)
        return min(max(start, floor), quotation.outer.lowerBound)..<quotation.outer.lowerBound
    }

    /// The token behind the last quotation before this one that holds more than a word.
    private func previousEnd(_ number: Int) -> Int {
        var index = number - 1
        while index >= 0, number - index < 4 {
            let other = document.quotations[index]
            if !other.isNested, other.outer.upperBound <= document.quotations[number].outer.lowerBound {
                return other.outer.upperBound
            }
            index -= 1
        }
        return 0
    }

    private func right(of quotation: Quotation, _ number: Int) -> Range<Int> {
        let end = quotation.outer.upperBound
        guard end < document.tokens.count, document.tokens[end].gap < .line else { return end..<end }
        let sentence = document.sentence(of: end)
        guard sentence.lowerBound != end else { return end..<end }
        let next =
            document.quotations[number...].prefix(4).first { $0.outer.lowerBound >= end }?.outer.lowerBound
            ?? sentence.upperBound
        return end..<max(end, min(next, sentence.upperBound))
    }

    private func after(_ right: Range<Int>) -> Int? {
        let reach = window(right.lowerBound, min(right.upperBound, right.lowerBound + Self.trail))
        guard let number = scene.cues(in: reach).first else { return nil }
        let cue = scene.cues[number]
        guard cue.kind != .call else { return nil }
        let lead = right.lowerBound..<cue.tokens.lowerBound
        let opens =
            lead.contains { lexemes[$0].has([.complementizer]) && $0 > lead.lowerBound }
            || lead.suffix(2).contains { lexemes[$0].contains(.coordinator) }
        guard lead.count <= Self.lead, !opens, !lexemes[cue.tokens.upperBound].contains(.complementizer) else {
            return nil
        }
        return number
    }

    private func before(_ left: Range<Int>) -> Int? {
        scene.cues(in: left).last { scene.cues[$0].kind != .after }
    }

    /// A second quotation in the sentence of the first has its cue.
    private func shared(_ quotation: Quotation, _ left: Range<Int>, _ isShared: inout Bool) -> Int? {
        let sentence = document.sentence(of: quotation.outer.lowerBound)
        let found = scene.cues(in: sentence.lowerBound..<max(sentence.lowerBound, left.lowerBound)).last
        isShared = found != nil
        return found
    }

    /// The words without the marks; a paragraph that opens the marks again starts a new fragment.
    private func fragments(of quotation: Quotation) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = quotation.inner.lowerBound
        for token in quotation.inner
        where token > start && document.tokens[token].gap >= .line && document.tokens[token].kind == .quote {
            out.append(start..<token)
            start = token + 1
        }
        out.append(start..<quotation.inner.upperBound)
        return out.map(trimmed).filter { !$0.isEmpty }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, document.tokens[last].isMark(",") || document.tokens[last].kind == .quote else {
            return range
        }
        return range.lowerBound..<last
    }
}

/// How words in marks look.
struct QuotationShape {
    let document: Document
    let quotation: Quotation
    let left: Range<Int>

    /// How many words a phrase in marks has at least that is whole by its full stop alone.
    private static let wholeWords = 6

    var words: Int {
        quotation.inner.count { document.tokens[$0].kind == .word || document.tokens[$0].kind == .number }
    }

    var endsSentence: Bool {
        let last = document.tokens[quotation.inner.upperBound - 1]
        return last.isMark(".") || last.isMark("!") || last.isMark("?") || last.isMark("\u{2026}")
    }

    /// Whether a mark sets the words off from what follows: "“No,” said Berg", "„Nein“, sagte Berg".
    var isClosed: Bool {
        let next = quotation.outer.upperBound
        return document.tokens[quotation.inner.upperBound - 1].kind == .mark
            || next < document.tokens.count && document.tokens[next].isMark(",")
    }

    var isCapitalised: Bool {
        quotation.inner.first { document.tokens[$0].kind == .word }.map { document.tokens[$0].isCapitalised } ?? false
    }

    /// Whether the words are sentences of their own.
    var isWhole: Bool {
        let isOpening =
            left.isEmpty || document.tokens[left.upperBound - 1].isMark(":")
            || document.tokens[left.upperBound - 1].isMark(",")
        return isCapitalised && isOpening && (words > 1 || isClosed) || endsSentence && words >= Self.wholeWords
    }
}
