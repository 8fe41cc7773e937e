import Drawing
import HTTP
import Markup
import Records
import Store
import Wording

/// Where meetings were: a map of the world, and the places by the number of meetings.
struct MapPage {
    let explorer: Explorer
    let question: DrawnQuestion

    private var words: Wording { explorer.words }

    /// Places of the list.
    private static let rows = 30

    /// Returns the page.
    func response() throws -> Response {
        let map = try question.map()
        let bar = try FilterBar(explorer, own: ["limit"]).load(question.query.request)
        let title = words.text(.mapCaption)
        return explorer.frame(title, .map).response(explorer.fields) { html in
            html.element(.h1, text: title)
            bar.write(to: &html)
            guard !map.points.isEmpty else { return empty(map, &html) }
            html.element(.div, [.kind("columns")]) { html in
                html.element(.div, [.kind("main")]) { html in
                    explorer.worldMap(map, label: title, filters: bar.filters, to: &html)
                    let keys = [words.text(.mapKey), words.text(.mapCountryKey)]
                    html.element(.p, [.kind("soft small")], text: keys.joined(separator: " "))
                    html.element(.p, [.kind("soft small")]) { html in
                        html.element(.a, [.href(explorer.address.json)], text: words.text(.numbersAsJSON))
                    }
                }
                html.element(.div, [.kind("side")]) { places(map, bar, &$0) }
            }
        }
    }

    private func empty(_ map: MeetingMap, _ html: inout HTML) {
        html.element(.p, text: words.text(.noMeetings))
        if map.unplaced > 0 {
            html.element(.p, [.kind("soft")], text: words.counted(.unplacedMeetings, map.unplaced))
        }
        for warning in map.warnings + question.query.warnings {
            html.element(.p, [.kind("soft")]) { $0.words(warning, language: "en") }
        }
    }

    // MARK: Places

    private func places(_ map: MeetingMap, _ bar: FilterBar, _ html: inout HTML) {
        let rows = map.points.prefix(Self.rows)
        html.element(.h2, text: words.text(.topPlaces))
        RecordTable(words: words, columns: columns(bar), caption: words.text(.topPlaces), isDense: true)
            .write(Array(rows), to: &html)
        let more = map.points.count - rows.count + map.morePoints
        if more > 0 { html.element(.p, [.kind("soft")], text: words.line(words.counted(.morePlaces, more))) }
    }

    private func columns(_ bar: FilterBar) -> [Column<MeetingMap.Point>] {
        [
            Column("place", words.text(.`where`), isHead: true) { point, html in
                let dot = explorer.dot(point, bar.filters)
                html.link(dot.link, dot.name)
            },
            Column("meetings", words.text(.meetings), kind: "number") { $1.text(words.number($0.meetings)) },
            Column("last", words.text(.lastColumn), kind: "day") { point, html in
                if let last = point.last { html.text(words.shortDate(last)) }
            },
        ]
    }
}
