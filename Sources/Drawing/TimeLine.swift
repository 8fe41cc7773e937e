public import Markup
public import Records

/// Meetings in time: a mark each, its outline by kind and its filling by status, stacked where they would touch.
///
/// A day that is known only as a month or year is a bar as long as it is uncertain; a meeting of several days is a line.
public struct TimeLine {
    /// One meeting.
    public struct Mark {
        let days: ClosedRange<CalendarDay>
        let isUncertain: Bool
        let glyph: StatusGlyph
        let link: Link
        let title: String

        /// Takes the days of a meeting, or those that an uncertain day may be.
        public init(
            days: ClosedRange<CalendarDay>, isUncertain: Bool = false, kind: Meeting.Kind, status: Meeting.Status,
            link: Link, title: String
        ) {
            self.days = days
            self.isUncertain = isUncertain
            glyph = StatusGlyph(status, kind: kind)
            self.link = link
            self.title = title
        }
    }

    let marks: [Mark]
    let today: CalendarDay
    let label: String
    let words: CalendarWords
    let more: (ClosedRange<CalendarDay>) -> Link

    /// Takes meetings in any order; `more` leads to all meetings of days where not all have room.
    public init(
        marks: [Mark], today: CalendarDay, label: String, words: CalendarWords,
        more: @escaping (ClosedRange<CalendarDay>) -> Link
    ) {
        // Equal days stand in the order of their titles, so that the drawing does not hang on that of the list.
        self.marks = marks.sorted {
            ($0.days.lowerBound, $0.days.upperBound, $0.title, $0.link.value)
                < ($1.days.lowerBound, $1.days.upperBound, $1.title, $1.link.value)
        }
        self.today = today
        self.label = label
        self.words = words
        self.more = more
    }

    /// Writes the drawing; false where there are fewer than three meetings.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard marks.count >= Breadth.fewest else { return false }
        let layouts = Breadth.allCases.map { TimeLineLayout(self, $0) }
        html.drawn("timeline", label: label, height: { layouts[$0 == .wide ? 0 : 1].height }) { breadth, html in
            layouts[breadth == .wide ? 0 : 1].write(to: &html)
        }
        return true
    }

    /// The days that are shown: those of all meetings, and today where that does not squeeze them.
    var range: ClosedRange<CalendarDay> {
        let first = marks.map(\.days.lowerBound).min() ?? today
        let last = marks.map(\.days.upperBound).max() ?? today
        let span = max(last.number - first.number, 6)
        let start = first.number - today.number <= span / 2 ? min(first.number, today.number) : first.number
        let end = today.number - last.number <= span / 2 ? max(last.number, today.number) : last.number
        let margin = max((end - start) / 50, 1)
        return CalendarDay(number: start - margin)...CalendarDay(number: end + margin)
    }
}
