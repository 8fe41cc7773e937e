import Markup
import Records

/// Where the marks of a time line stand at one breadth.
struct TimeLineLayout {
    private struct Place {
        let mark: TimeLine.Mark
        /// Where the mark stands, and from where to where its bar reaches.
        let x: Double
        let bar: ClosedRange<Double>
        let row: Int
    }

    private static let radius = 5.0
    private static let rowHeight = 15.0
    private static let margin = 10.0
    /// How wide the numbers of meetings without room are.
    private static let bin = 40.0
    private static let most = 8

    private let line: TimeLine
    private let width: Double
    private let range: ClosedRange<CalendarDay>
    private var places: [Place] = []
    /// The meetings without room, by where they would stand.
    private var hidden: [Int: [TimeLine.Mark]] = [:]
    private var rows = 0

    init(_ line: TimeLine, _ breadth: Breadth) {
        self.line = line
        width = breadth.width
        range = line.range
        // A page stays small however many meetings there are.
        let limit = breadth == .wide ? 180 : 90
        for most in stride(from: Self.most, through: 1, by: -1) {
            place(most, limit: most == 1 ? limit : .max)
            if places.count <= limit { return }
        }
    }

    private mutating func place(_ most: Int, limit: Int) {
        (places, hidden, rows) = ([], [:], 0)
        var ends = [Double](repeating: -.infinity, count: most)
        for mark in line.marks {
            let bar = x(mark.days.lowerBound)...x(CalendarDay(number: mark.days.upperBound.number + 1))
            let isPoint = mark.days.lowerBound == mark.days.upperBound
            let middle = isPoint || mark.isUncertain ? (bar.lowerBound + bar.upperBound) / 2 : bar.lowerBound
            let left = min(bar.lowerBound, middle - Self.radius)
            guard places.count < limit, let row = ends.firstIndex(where: { $0 + 3 <= left }) else {
                hidden[Int(middle / Self.bin), default: []].append(mark)
                continue
            }
            ends[row] = max(bar.upperBound, middle + Self.radius + 1.5)
            rows = max(rows, row + 1)
            places.append(Place(mark: mark, x: middle, bar: bar, row: row))
        }
    }

    private func x(_ day: CalendarDay) -> Double {
        let share = Double(day.number - range.lowerBound.number) / Double(range.count)
        return Self.margin + share * (width - 2 * Self.margin)
    }

    private var top: Double { (range.contains(line.today) ? 16 : 4) + (hidden.isEmpty ? 0 : 16) }
    private var ground: Double { top + Double(rows) * Self.rowHeight + 4 }

    /// The height of the drawing.
    var height: Double { ground + 36 }

    /// Writes the drawing.
    func write(to html: inout HTML) {
        future(&html)
        html.void(.line, [.kind("axis"), .x1(0), .y1(ground), .x2(width), .y2(ground)])
        AxisLabels(days: range, words: line.words, x: x).write(below: ground, until: width, to: &html)
        for place in places { write(place, &html) }
        for (bin, marks) in hidden.sorted(by: { $0.key < $1.key }) { write(marks, bin, &html) }
    }

    private func write(_ place: Place, _ html: inout HTML) {
        let y = ground - 4 - (Double(place.row) + 0.5) * Self.rowHeight
        html.mark(place.mark.link, title: place.mark.title) { html in
            if place.mark.days.lowerBound != place.mark.days.upperBound {
                let length = place.bar.upperBound - place.bar.lowerBound
                html.void(
                    .rect,
                    place.mark.isUncertain
                        ? [
                            .kind("uncertain"), .x(place.bar.lowerBound), .y(y - 3.5), .width(length), .height(7),
                            .rx(3.5),
                        ]
                        : [.kind("span"), .x(place.bar.lowerBound), .y(y - 1), .width(length), .height(2)])
            }
            place.mark.glyph.write(to: &html, place.x, y, radius: Self.radius)
        }
    }

    private func write(_ marks: [TimeLine.Mark], _ bin: Int, _ html: inout HTML) {
        guard let first = marks.map(\.days.lowerBound).min(), let last = marks.map(\.days.upperBound).max() else {
            return
        }
        let text = "+\(marks.count)"
        let half = TextWidth.of(text, size: 11) / 2
        let x = min(max((Double(bin) + 0.5) * Self.bin, half), width - half)
        html.mark(line.more(first...last), title: "\(text): \(first.iso) – \(last.iso)") {
            $0.label(text, x, top - 5, [.kind("small"), .anchor(.middle)])
        }
    }

    /// Hatches the days that are still to come and marks today.
    private func future(_ html: inout HTML) {
        guard range.contains(line.today) else { return }
        let now = x(line.today) + (x(CalendarDay(number: line.today.number + 1)) - x(line.today)) / 2
        let hatch = Hatch(left: now, top: 16, right: width, bottom: ground).path
        if !hatch.isEmpty { html.void(.path, [.kind("hatch"), .d(hatch)]) }
        html.void(.line, [.kind("today"), .x1(now), .y1(14), .x2(now), .y2(ground)])
        let half = TextWidth.of(line.words.today, size: 11) / 2
        html.label(
            line.words.today, min(max(now, half), width - half), 10, [.kind("small now"), .anchor(.middle)])
    }
}
