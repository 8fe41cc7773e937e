import Records
import Text

/// Days in figures: `14.04.`, `12.04.2023`, `2024-02-18`, `25/10/2023`.
extension DateReader {
    /// Reads a day in figures; one that could be day or month first stays unread.
    func figures(_ index: Int) -> DateMention? {
        guard index >= 0, index < document.tokens.count, document.tokens[index].kind == .number else { return nil }
        return dotted(index) ?? separated(index)
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

    private func separated(_ index: Int) -> DateMention? {
        let end = index + 5
        guard end <= document.tokens.count, let first = plain(index), let second = plain(index + 2),
            let third = plain(index + 4), (index + 1..<end).allSatisfy({ document.tokens[$0].gap == .none })
        else { return nil }
        let marks = [index + 1, index + 3].map { document.tokens[$0] }
        if marks.allSatisfy({ $0.kind == .hyphen || $0.isMark("-") }), (1900...2100).contains(first) {
            return stated(first, second, third, index..<end)
        }
        guard marks.allSatisfy({ $0.isMark("/") }), (1900...2100).contains(third) else { return nil }
        if first > 12 { return stated(third, second, first, index..<end) }
        return second > 12 ? stated(third, first, second, index..<end) : nil
    }

    private func plain(_ index: Int) -> Int? {
        document.tokens[index].kind == .number ? Int(document.text(index..<index + 1)) : nil
    }

    private func stated(_ year: Int, _ month: Int, _ day: Int, _ tokens: Range<Int>) -> DateMention? {
        guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day),
            let value = CalendarDay(year: year, month: month, day: day)
        else { return nil }
        return DateMention(
            tokens: tokens,
            date: PartialDate(value: value.iso, precision: .day, basis: .stated, text: document.text(tokens)),
            rule: "date.figures")
    }
}
