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

    /// Places of the list, and those of a list for which a number was asked.
    private static let (rows, mostRows) = (30, 400)
    /// Points of the map that lists all of them.
    private static let mostPoints = 1_000

    /// The map of some meetings with as many places as there can be.
    static func all(_ filters: [(name: String, value: String)]) -> Link {
        .path(["map"], filters + [("limit", "\(mostPoints)")]).at("places")
    }

    /// Returns the page.
    func response() throws -> Response {
        let map = try question.map()
        let bar = try FilterBar(explorer, .meetings, own: ["limit"]).withYears(of: question.query.request)
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
        let isWhole = question.own.integer("limit") != nil
        let rows = map.points.prefix(isWhole ? Self.mostRows : Self.rows)
        html.element(.h2, [.id("places")], text: words.text(.topPlaces))
        RecordTable(words: words, columns: columns(bar), caption: words.text(.topPlaces), isDense: true)
            .write(Array(rows), to: &html)
        let more = map.points.count - rows.count + map.morePoints
        explorer.more(more, isWhole ? bar.meetings([]) : Self.all(bar.filters), as: .morePlaces, to: &html)
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
