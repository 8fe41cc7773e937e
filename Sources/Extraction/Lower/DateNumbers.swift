import Records
import Text

/// Days in figures: `14.04.`, `12.04.2023`, `2024-02-18`, `25/10/2023`, `15-2`.
extension DateReader {
    /// Reads a day in figures; one that could be day or month first stays unread where the language has both.
    func figures(_ index: Int, _ end: Int) -> DateMention? {
        guard index >= 0, index < document.tokens.count, document.tokens[index].kind == .number else { return nil }
        return dotted(index) ?? separated(index, end) ?? pair(index, end)
    }

    /// `12.04.2023`, and `14.04.` where a full stop follows, as German writes ordinals.
    private func dotted(_ index: Int) -> DateMention? {
        let cells = document.text(index..<index + 1).split(separator: ".", omittingEmptySubsequences: false)
        guard (2...3).contains(cells.count), cells.prefix(2).allSatisfy({ (1...2).contains($0.count) }),
            let day = Int(cells[0]), let month = Int(cells[1]), (1...31).contains(day), (1...12).contains(month)
        else { return nil }
        if cells.count == 3 {
            guard cells[2].count == 4, let year = Int(cells[2]) else { return nil }
            return stated(year, month, day, index..<index + 1)
        }
        let end = index + 1
        guard end < document.tokens.count, document.tokens[end].isMark("."), document.tokens[end].gap == .none,
            !document.has(.clockPrepositions, at: index - 1)
        else { return nil }
        return complete(index, day, nil, month, end + 1)
    }

    private func separated(_ index: Int, _ limit: Int) -> DateMention? {
        let end = index + 5
        guard end <= min(limit, document.tokens.count), let first = number(index), let second = number(index + 2),
            let third = number(index + 4), (index + 1..<end).allSatisfy({ document.tokens[$0].gap == .none })
        else { return nil }
        let marks = [index + 1, index + 3].map { document.tokens[$0] }
        let hasHyphens = marks.allSatisfy { $0.kind == .hyphen || $0.isMark("-") }
        if hasHyphens, (1900...2100).contains(first) { return stated(first, second, third, index..<end) }
        guard hasHyphens || marks.allSatisfy({ $0.isMark("/") }), (1900...2100).contains(third) else { return nil }
        guard let order = order(first, second) else { return nil }
        return stated(third, order.month, order.day, index..<end)
    }

    /// `15-2` and `10/10` behind the word that stands before a day; elsewhere they are scores and shares.
    private func pair(_ index: Int, _ limit: Int) -> DateMention? {
        let end = index + 3
        guard end <= limit, let first = number(index), let second = number(index + 2),
            (index + 1..<end).allSatisfy({ document.tokens[$0].gap == .none })
        else { return nil }
        let mark = document.tokens[index + 1]
        guard mark.kind == .hyphen || mark.isMark("-") || mark.isMark("/"),
            start(of: .day, endingAt: index) != nil || start(of: .dayOrdinal, endingAt: index) != nil,
            !continues(end), let order = order(first, second)
        else { return nil }
        return complete(index, order.day, nil, order.month, end)
    }

    /// Whether more figures, a share or a dash are joined to figures.
    private func continues(_ end: Int) -> Bool {
        guard end < document.tokens.count else { return false }
        let next = document.tokens[end]
        return next.isMark("%") || next.gap == .none && (next.kind == .hyphen || next.isMark("/") || next.isMark("-"))
    }

    /// Which of two figures is the month: both ways agree, one cannot be, or the language puts the day first.
    private func order(_ first: Int, _ second: Int) -> (day: Int, month: Int)? {
        if first == second || first > 12 { return (first, second) }
        if second > 12 { return (second, first) }
        return document.lexicon.numbersOfDays ? (first, second) : nil
    }

    func stated(_ year: Int, _ month: Int, _ day: Int, _ tokens: Range<Int>) -> DateMention? {
        guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day),
            let value = CalendarDay(year: year, month: month, day: day)
        else { return nil }
        return DateMention(
            tokens: tokens,
            date: PartialDate(value: value.iso, precision: .day, basis: .stated, text: document.text(tokens)),
            rule: "date.figures")
    }
}
