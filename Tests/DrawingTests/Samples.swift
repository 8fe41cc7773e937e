import Foundation
import Markup
import Records

@testable import Drawing

/// Made-up meetings, the same in every run.
enum Samples {
    static let today = CalendarDay(number: 20_000)
    static let words = CalendarWords(
        months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], today: "today <&>")
    static let statuses: [Meeting.Status] = [
        .held, .ongoing, .planned, .possible, .postponed, .cancelled, .denied,
    ]
    static let kinds: [Meeting.Kind] = [
        .bilateral, .multilateral, .summit, .visit, .call, .negotiation, .meeting,
    ]

    static func link(_ number: Int) -> Link { .path(["meetings", "m\(number)"]) }

    /// Numbers that look like chance and are not.
    static func number(_ seed: Int, below limit: Int) -> Int {
        var value = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
        value &*= 0xBF58_476D_1CE4_E5B9
        return Int((value >> 33) % UInt64(limit))
    }

    static func marks(_ count: Int, over days: Int = 900) -> [TimeLine.Mark] {
        (0..<count).map { index in
            let start = today.number + 30 - number(index, below: days)
            let length = [0, 0, 0, 2, 29][number(index + 7, below: 5)]
            return TimeLine.Mark(
                days: CalendarDay(number: start)...CalendarDay(number: start + length), isUncertain: length == 29,
                kind: kinds[number(index + 1, below: kinds.count)],
                status: statuses[number(index + 2, below: statuses.count)], link: link(index),
                title: "Meeting <\(index)> & more")
        }
    }

    static func columns(_ count: Int, _ unit: Columns.Unit = .month, days: Int = 30) -> [Columns.Column] {
        (0..<count).map { index in
            Columns.Column(
                start: CalendarDay(number: today.number - index * days),
                values: [1 + number(index, below: 9), number(index + 3, below: 4)], link: link(index), title: "\(index)"
            )
        }
    }

    static func neighbours(_ count: Int) -> [EgoNetwork.Neighbour] {
        (0..<count).map {
            EgoNetwork.Neighbour(
                label: "Person of a rather long name \($0)", link: link($0), title: "Person \($0)",
                count: 1 + number($0, below: 40), isMet: $0 % 5 != 0)
        }
    }

    static func network(_ count: Int) -> PairNetwork {
        let nodes = (0..<count).map {
            Party(label: "Person \($0)", link: link($0), title: "\($0)", count: 1 + number($0, below: 30))
        }
        let edges = (0..<count * 3).map {
            PartyPair(
                number($0, below: count), number($0 + 5, below: count), count: 1 + number($0, below: 9),
                isMet: $0 % 4 != 0, link: link($0), title: "pair")
        }
        return PairNetwork(nodes: nodes, edges: edges, label: "pairs")
    }

    static func matrix(_ count: Int) -> Matrix {
        let nodes = (0..<count).map { index in
            Party(
                label: "N\(index)", short: index.isMultiple(of: 2) ? "\(index)" : nil, link: link(index),
                title: "\(index)")
        }
        let cells = (0..<count * 3).map {
            PartyPair(
                number($0, below: count), number($0 + 9, below: count), count: 1 + number($0, below: 20),
                link: link($0), title: "pair \($0)")
        }
        return Matrix(nodes: nodes, cells: cells, label: "matrix", text: { "\($0)" })
    }

    static func places(_ count: Int) -> [MapPlace] {
        (0..<count).map {
            MapPlace(
                name: "City \($0)", country: "NL", latitude: Double(number($0, below: 120) - 50),
                longitude: Double(number($0 + 11, below: 360) - 180), count: 1 + number($0, below: 50), link: link($0),
                title: "City \($0) & around")
        }
    }

    static func world(_ count: Int) -> WorldMap {
        WorldMap(places: places(count), label: "map") { places in
            (link(9999), places.map(\.title).joined(separator: ", "))
        }
    }

    /// Every drawing with about so many points, by name.
    static let drawings: [(name: String, write: @Sendable (Int, inout HTML) -> Bool)] = [
        (
            "time line",
            { count, html in
                TimeLine(marks: marks(count), today: today, label: "time", words: words) { _ in link(0) }.write(
                    to: &html)
            }
        ),
        (
            "columns",
            { count, html in
                Columns(
                    columns: columns(count), series: [.status(.held), .kind(.summit)], unit: .month, label: "c",
                    words: words
                ).write(to: &html)
            }
        ),
        (
            "calendar",
            { count, html in
                let counts = (0..<count).map { (today.number - $0 * 3, 1 + number($0, below: 9)) }
                return CalendarStrip(
                    counts: Dictionary(uniqueKeysWithValues: counts), today: today, label: "days", words: words,
                    title: { "\($0.iso) & \($1)" }, link: { link($0.number) }
                ).write(to: &html)
            }
        ),
        (
            "network of one",
            { count, html in
                EgoNetwork(
                    center: .init(label: "Middle <&>", link: link(0), title: "m"), around: neighbours(count), label: "n"
                ).write(to: &html)
            }
        ),
        ("network of pairs", { network($0).write(to: &$1) }),
        ("matrix", { matrix($0).write(to: &$1) }),
        ("world", { world($0).write(to: &$1) }),
    ]

    static func written(_ write: (inout HTML) -> Void) -> String {
        var html = HTML()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
