import Foundation
import Records

/// Finds where the articles that tell of one meeting contradict each other.
///
/// Nothing contradicts what is only coarser, such as a month and a day in it, nor what is not said. A plan that
/// changed is no contradiction either: what was planned first and was otherwise in the end came in order of time.
enum Disagreements {
    /// Returns what the tellings of a meeting, in order of publication, contradict each other in.
    static func of(_ told: [(telling: Telling, meeting: Meeting)]) -> [Disagreement] {
        guard let first = told.first, told.contains(where: { $0.telling.article != first.telling.article }) else {
            return []
        }
        let found: [(Disagreement.Field, [Disagreement.Version])] = [
            (.date, dates(told)), (.place, places(told)), (.status, statuses(told)), (.participants, parties(told)),
        ]
        return found.filter { !$0.1.isEmpty }.map { Disagreement(field: $0.0, values: $0.1) }
    }

    private typealias Told = (telling: Telling, meeting: Meeting)

    // MARK: What is said

    /// A value with those who say it.
    private struct Said<Key: Hashable> {
        var key: Key
        var value: String
        var articles: [String] = []
        /// Whether somebody says so of a meeting that was held or goes on, and the first day of such an article.
        var isFirm = false
        var firmSince: Int?
        /// The days of articles that say so of what is to come, or was called off or denied.
        var foreseen: Set<Int> = []

        mutating func add(_ told: Told) {
            if !articles.contains(told.telling.article) { articles.append(told.telling.article) }
            let day = told.telling.published
            guard told.meeting.status == .held || told.meeting.status == .ongoing else {
                if let day { foreseen.insert(day) }
                return
            }
            isFirm = true
            if let day { firmSince = min(day, firmSince ?? day) }
        }

        /// Whether both are said as of one time: of what was, on one day of what will be, or of what will be after it was.
        func meets(_ other: Self) -> Bool {
            guard articles != other.articles || articles.count > 1 else { return false }
            return isFirm && other.isFirm || !foreseen.isDisjoint(with: other.foreseen) || isBelated(other)
                || other.isBelated(self)
        }

        /// Whether another is foreseen by an article that came after one which knows how it was.
        private func isBelated(_ other: Self) -> Bool {
            guard let since = firmSince, let last = other.foreseen.max() else { return false }
            return last > since
        }
    }

    private static func said<Key: Hashable>(
        _ told: [Told], _ value: (Told) -> (key: Key, value: String)?
    ) -> [Said<Key>] {
        var places: [Key: Int] = [:]
        var all: [Said<Key>] = []
        for one in told {
            guard let found = value(one) else { continue }
            let place = places[found.key] ?? all.count
            if place == all.count {
                places[found.key] = place
                all.append(Said(key: found.key, value: found.value))
            }
            all[place].add(one)
        }
        return all
    }

    /// The values that some other one contradicts.
    private static func contradicted<Key>(
        _ all: [Said<Key>], _ excludes: (Said<Key>, Said<Key>) -> Bool
    ) -> [Disagreement.Version] {
        let found = all.filter { one in all.contains { excludes(one, $0) || excludes($0, one) } }
        var versions: [Disagreement.Version] = []
        // What differs in more than the value tells, such as two cities of one name, reads as one.
        for one in found {
            if let known = versions.firstIndex(where: { $0.value == one.value }) {
                versions[known].articles += one.articles.filter { !versions[known].articles.contains($0) }
            } else {
                versions.append(Disagreement.Version(value: one.value, articles: one.articles))
            }
        }
        return versions.count > 1 ? versions : []
    }

    // MARK: Days

    private static func dates(_ told: [Told]) -> [Disagreement.Version] {
        let all = said(told) { one -> (key: ClosedRange<Int>, value: String)? in
            guard let date = one.meeting.date, let value = date.value, [.stated, .relative].contains(date.basis),
                let span = one.telling.span
            else { return nil }
            return (span, one.meeting.endDate?.value.map { "\(value)..\($0)" } ?? value)
        }
        return contradicted(all) { !$0.key.overlaps($1.key) && $0.meets($1) }
    }

    // MARK: Places

    private struct Spot: Hashable {
        var city: String?
        var country: String?
        var latitude: Double?
        var longitude: Double?
        /// Whether the meeting may have gone through several cities.
        var isVisit: Bool

        /// Kilometres between two places that may be one: a suburb, an estate, a city state.
        private static let near = 40.0

        func excludes(_ other: Spot) -> Bool {
            if isNear(other) { return false }
            if let own = country, let others = other.country, own != others { return true }
            guard let own = city, let others = other.city, !isVisit, !other.isVisit else { return false }
            return own != others
        }

        private func isNear(_ other: Spot) -> Bool {
            guard let latitude, let longitude, let north = other.latitude, let east = other.longitude else {
                return false
            }
            let kilometres = 111.2
            let (rise, run) = (
                (north - latitude) * kilometres,
                (east - longitude) * kilometres * cos((north + latitude) / 2 * .pi / 180)
            )
            return rise * rise + run * run < Self.near * Self.near
        }
    }

    private static func places(_ told: [Told]) -> [Disagreement.Version] {
        let all = said(told) { one -> (key: Spot, value: String)? in
            // Who telephones is at two places.
            guard let place = one.meeting.place, one.telling.isRemote != true,
                let value = place.city ?? place.country
            else { return nil }
            let spot = Spot(
                city: place.city.map { Folded.text($0) }, country: place.country, latitude: place.latitude,
                longitude: place.longitude, isVisit: one.meeting.kind == .visit)
            return (spot, value)
        }
        return contradicted(all) { $0.key.excludes($1.key) && $0.meets($1) }
    }

    // MARK: Statuses

    private static func statuses(_ told: [Told]) -> [Disagreement.Version] {
        var days: [Meeting.Status: Set<Int>] = [:]
        for one in told { if let day = one.telling.published { days[one.meeting.status, default: []].insert(day) } }
        let all = said(told) { (key: $0.meeting.status, value: $0.meeting.status.rawValue) }
        return contradicted(all) { one, other in
            guard [.cancelled, .denied, .postponed].contains(other.key), one.articles != other.articles,
                let own = days[one.key], let others = days[other.key]
            else { return false }
            switch one.key {
            // What was held cannot be called off any more; what was called off may be held later.
            case .held:
                guard let first = own.min(), let last = others.max() else { return false }
                return first <= last
            case .ongoing, .planned: return !own.isDisjoint(with: others)
            case .possible, .postponed, .cancelled, .denied: return false
            }
        }
    }

    // MARK: Parties

    private struct Seat: Hashable {
        var person: String
        var country: String
        var office: String
    }

    /// Two persons in one office of one country, whom no article has at the table together.
    private static func parties(_ told: [Told]) -> [Disagreement.Version] {
        var seats: [String: Set<Seat>] = [:]
        for one in told { seats[one.telling.article, default: []].formUnion(Self.seats(one.meeting)) }
        let articles = seats.values.filter { !$0.isEmpty }
        var all: [Said<Seat>] = []
        for one in told {
            for seat in Self.seats(one.meeting) {
                let place = all.firstIndex { $0.key == seat } ?? all.count
                if place == all.count { all.append(Said(key: seat, value: seat.person)) }
                all[place].add(one)
            }
        }
        return contradicted(all) { one, other in
            guard one.key.person != other.key.person, one.key.country == other.key.country,
                one.key.office == other.key.office, one.meets(other)
            else { return false }
            return !articles.contains { $0.contains(one.key) && $0.contains(other.key) }
        }
    }

    private static func seats(_ meeting: Meeting) -> [Seat] {
        meeting.participants.compactMap { party in
            guard let person = party.person, let country = party.country, let office = party.office else { return nil }
            return Seat(person: person, country: country, office: Folded.text(office))
        }
    }
}
