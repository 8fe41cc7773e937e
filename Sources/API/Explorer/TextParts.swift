/// A long text in parts, each small enough for a page: cut where lines end, else between words, never inside a mark.
struct TextParts {
    /// The parts in order, by code points; one for a text that is short enough.
    let ranges: [Range<Int>]

    /// Bytes of a page that a mark takes beside its words: its anchor, what it supports and the link to its record.
    private static let markSize = 160

    /// Cuts a text.
    ///
    /// - Parameters:
    ///   - scalars: The text.
    ///   - marks: The spans that are marked in it, by code points.
    ///   - most: Bytes that a part may take with its marks; one goes beyond them where it cannot be cut before.
    init(_ scalars: [Unicode.Scalar], marks: [Range<Int>], most: Int) {
        let starts = marks.sorted { $0.lowerBound < $1.lowerBound }
        var ranges: [Range<Int>] = []
        // The next mark, where the marks that have begun end, and the last places where the text can be cut.
        var (next, covered, start, weight) = (0, 0, 0, 0)
        var line: (place: Int, weight: Int)?
        var gap: (place: Int, weight: Int)?
        for index in scalars.indices {
            while next < starts.count, starts[next].lowerBound <= index {
                covered = max(covered, starts[next].upperBound)
                weight += Self.markSize
                next += 1
            }
            weight += UTF8.width(scalars[index])
            if covered <= index + 1 {
                if scalars[index] == "\n" { line = (index + 1, weight) }
                if scalars[index] == " " { gap = (index + 1, weight) }
            }
            // A line that ends early in the part would leave much of it empty.
            let early = line.map { $0.weight < most / 2 } ?? true
            guard weight > most, let cut = early ? gap ?? line : line else { continue }
            ranges.append(start..<cut.place)
            (start, weight, line, gap) = (cut.place, weight - cut.weight, nil, nil)
        }
        if start < scalars.count || ranges.isEmpty { ranges.append(start..<scalars.count) }
        self.ranges = ranges
    }

    /// The part in which a place lies.
    func part(of place: Int) -> Int {
        ranges.firstIndex { $0.contains(place) } ?? 0
    }
}
