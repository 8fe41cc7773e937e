import Drawing
import Markup
import Records
import Store
import Wording

/// Drawings of some meetings: in time, on a map, and with whom.
extension Explorer {
    // MARK: Time

    /// Returns a mark of a time line; nil for what has no day.
    func mark(_ meeting: Served<Meeting>) -> TimeLine.Mark? {
        let record = meeting.record
        guard let date = record.date, let value = date.value, let days = DayInterval(value) else { return nil }
        let last = record.endDate?.value.flatMap { DayInterval($0) }?.last ?? days.last
        return TimeLine.Mark(
            days: days.first...max(days.first, last), isUncertain: date.precision != .day, kind: record.kind,
            status: record.status, link: .record(.meetings, record.id),
            title: [
                disputed(day(meeting), meeting, .date), names.meeting(record),
                record.place.map { disputed(names.place($0), meeting, .place) },
            ].compactMap { $0 }
                .joined(separator: ", "))
    }

    /// Writes meetings in time, one mark each.
    func timeLine(
        _ meetings: [Served<Meeting>], label: String, filters: [(name: String, value: String)], to html: inout HTML
    ) {
        let marks = meetings.compactMap(mark)
        html.filled(.figure) { html in
            let isDrawn = TimeLine(
                marks: marks, today: Today.day, label: label, words: calendar,
                more: { .path(["meetings"], filters + [("date", "\($0.lowerBound.iso)..\($0.upperBound.iso)")]) }
            ).write(to: &html)
            guard isDrawn else { return }
            html.filled(.figcaption) { html in
                let statuses = Meeting.Status.allCases.filter { status in
                    meetings.contains { $0.record.status == status }
                }
                let kinds = Meeting.Kind.allCases.filter { kind in meetings.contains { $0.record.kind == kind } }
                Legend(
                    statuses: statuses.map { ($0, words.word($0.rawValue, of: .status)) },
                    kinds: kinds.count < 2 ? [] : kinds.map { ($0, words.word($0.rawValue, of: .meetingKind)) }
                ).write(to: &html)
            }
        }
    }

    // MARK: Places

    /// Returns a point of a map.
    func dot(_ point: MeetingMap.Point, _ filters: [(name: String, value: String)]) -> MapPlace {
        let name =
            point.precision == .country ? point.country.map { words.country($0) } ?? point.name : words.city(point.name)
        return MapPlace(
            name: name, latitude: point.latitude, longitude: point.longitude, count: point.meetings,
            link: link(to: [point], filters),
            title: "\(name): \(words.count(point.meetings, .meetings))")
    }

    private func link(to points: [MeetingMap.Point], _ filters: [(name: String, value: String)]) -> Link {
        guard let first = points.first else { return .path(["meetings"], filters) }
        // A place that is only a country is all of its meetings.
        if first.precision == .country, let country = first.country {
            return .path(["meetings"], filters + [("country", country)])
        }
        return .path(["meetings"], filters + points.map { ("place", $0.id) })
    }

    /// Writes where meetings were on a map of the world; a small one stands in the column beside the text.
    func worldMap(
        _ map: MeetingMap, label: String, filters: [(name: String, value: String)], isSmall: Bool = false,
        to html: inout HTML
    ) {
        html.filled(.figure) { html in
            WorldMap(
                places: map.points.map { dot($0, filters) }, label: label, isSmall: isSmall,
                cluster: { places in
                    let shown = places.prefix(3).map(\.name)
                    let more = places.count - shown.count
                    let list = more > 0 ? shown + [words.counted(.more, more)] : Array(shown)
                    let total = places.reduce(0) { $0 + $1.count }
                    return (
                        link: places.first?.link ?? .path(["meetings"], filters),
                        title: "\(list.joined(separator: ", ")): \(words.count(total, .meetings))"
                    )
                }
            ).write(to: &html)
            html.filled(.figcaption) { unplaced(map, filters, &$0) }
        }
    }

    /// Places of a map that are listed beside it.
    private static let listedPlaces = 8

    /// Writes the places with most meetings, and the way to the others.
    func places(_ map: MeetingMap, _ filters: [(name: String, value: String)], to html: inout HTML) {
        guard !map.points.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.notTold)) }
        html.element(.ul, [.kind("records")]) { html in
            for point in map.points.prefix(Self.listedPlaces) {
                let dot = dot(point, filters)
                html.element(.li, [.kind("tally")]) { html in
                    html.link(dot.link, dot.name)
                    html.element(.span, [.kind("soft")], text: words.number(point.meetings))
                }
            }
        }
        let others = max(0, map.points.count - Self.listedPlaces) + map.morePoints
        more(others, MapPage.all(filters), as: .morePlaces, to: &html)
    }

    /// Says what is not on the map, with the way to it.
    private func unplaced(_ map: MeetingMap, _ filters: [(name: String, value: String)], _ html: inout HTML) {
        let notes: [(count: Int, phrase: CountedPhrase, link: Link)] = [
            (map.morePoints, .morePlaces, MapPage.all(filters)),
            (map.unplaced, .unplacedMeetings, .path(["meetings"], filters + [("country__isnull", "1")])),
        ]
        for (number, note) in notes.filter({ $0.count > 0 }).enumerated() {
            if number > 0 { html.text(" · ") }
            html.element(.a, [.href(note.link), .rel("nofollow")], text: words.counted(note.phrase, note.count))
        }
    }

    /// Writes where one meeting or place is, among its neighbours.
    func smallMap(_ name: String, latitude: Double, longitude: Double, link: Link, to html: inout HTML) {
        html.filled(.figure) { html in
            LocalMap(
                places: [
                    MapPlace(name: name, latitude: latitude, longitude: longitude, count: 1, link: link, title: name)
                ], label: words.text(.mapOfPlace, name), countryName: { words.country($0) }
            ).write(to: &html)
        }
    }

    // MARK: Whom

    /// Writes whom somebody met as a network; those who met oftener stand nearer.
    func network(_ name: String, _ id: String, _ others: [Counterpart], to html: inout HTML) {
        let around = others.filter { $0.id != nil || $0.country != nil }.map { other in
            EgoNetwork.Neighbour(
                label: self.name(of: other), link: link(to: other),
                title: "\(self.name(of: other)): \(words.count(other.meetings, .meetings))", count: other.meetings,
                isMet: true)
        }
        let network = EgoNetwork(
            center: Party(label: name, link: .record(.persons, id), title: name), around: around,
            label: words.text(.counterpartsOf, name))
        html.filled(.figure) { html in
            guard network.write(to: &html), network.hasScale else { return }
            html.element(.figcaption, text: words.text(.aroundKey))
        }
    }

    /// What a counterpart is called; a state by its name in the reader's language.
    func name(of other: Counterpart) -> String {
        guard let id = other.id else { return other.country.map { words.country($0) } ?? other.name }
        return spoken.name(other.type == "person" ? .persons : .organizations, id) ?? other.name
    }

    /// The page of a counterpart.
    func link(to other: Counterpart) -> Link {
        guard let id = other.id else { return .path(["countries", (other.country ?? "").lowercased()]) }
        return .record(other.type == "person" ? .persons : .organizations, id)
    }
}
