import GRDB
import Records

/// What decides whether two articles tell of one meeting.
struct Telling {
    let id: String
    let article: String
    /// The record that it is joined into; empty at first.
    let meeting: String
    /// The ids of those who met, in order; a state or body that a person speaks for is not counted twice.
    let parties: [String]
    /// Days since 1970-01-01 of the first and last day that the date can mean.
    let firstDay: Int?
    let lastDay: Int?
    /// Whether the first day is known.
    let isDay: Bool
    /// The day of the article.
    let published: Int?
    /// Whether they met by telephone or on a screen; nil when nothing is said.
    let isRemote: Bool?
    /// The event that it belonged to, folded.
    let occasion: String?

    /// The parties as one text.
    let key: String

    /// All that decides which rows can be of one meeting with it.
    struct Kind: Hashable {
        var key: String
        var firstDay: Int?
        var lastDay: Int?
        var isDay: Bool
        var published: Int?
        var occasion: String?
    }

    var kind: Kind {
        Kind(
            key: key, firstDay: firstDay, lastDay: lastDay, isDay: isDay, published: published, occasion: occasion)
    }

    /// The most days that a meeting with a day of its own is taken to last.
    static let longest = 31
    /// The days of the longest period that a date can mean, a year.
    static let longestPeriod = 366

    /// The day that it is near: its own, or that of its article.
    var anchor: Int? { firstDay ?? published }

    /// The days that its date can mean.
    var span: ClosedRange<Int>? {
        guard let first = firstDay, let last = lastDay, first <= last else { return nil }
        return first...min(last, first + (isDay ? Self.longest : Self.longestPeriod))
    }

    init(_ meeting: Meeting, _ article: Article) {
        id = meeting.id
        self.article = article.id
        self.meeting = ""
        parties = Self.parties(of: meeting.participants)
        key = parties.joined(separator: " ")
        let days = meeting.date?.value.flatMap { DayInterval($0) }
        let end = meeting.endDate?.value.flatMap { DayInterval($0) }
        firstDay = days?.first.number
        lastDay = end.map { max($0.last.number, days?.last.number ?? $0.last.number) } ?? days?.last.number
        isDay = days != nil && meeting.date?.precision == .day
        published = article.publishedAt.flatMap { CalendarDay($0) }?.number
        switch meeting.medium {
        case .phone, .video: isRemote = true
        case .inPerson: isRemote = false
        case .unknown: isRemote = nil
        }
        occasion = meeting.occasion.map { $0.organization ?? Folded.text($0.name) }
    }

    /// Takes a row, its columns in the order of `TellingRows.columns`.
    init(_ row: borrowing StatementRows) throws {
        id = try row.text(0)
        article = try row.text(1)
        meeting = try row.text(2)
        key = try row.text(3)
        parties = key.split(separator: " ").map(String.init)
        firstDay = try row.optionalInteger(4).map(Int.init)
        lastDay = try row.optionalInteger(5).map(Int.init)
        isDay = try row.integer(6) != 0
        published = try row.optionalInteger(7).map(Int.init)
        isRemote = try row.optionalInteger(8).map { $0 != 0 }
        occasion = try row.optionalText(9)
    }

    private static func parties(of participants: [Participant]) -> [String] {
        let spokenFor = Set(participants.compactMap { $0.person == nil ? nil : $0.country })
        let ids = participants.compactMap { party -> String? in
            if let person = party.person { return person }
            if let country = party.country, spokenFor.contains(country) { return nil }
            if let organization = party.organization { return "organization:" + organization }
            return party.country.map { "country:" + $0 }
        }
        return Set(ids).sorted()
    }

    /// Whether all of one met in the other, and at least two.
    func sharesTable(with other: Telling) -> Bool {
        let (a, b) = (Set(parties), Set(other.parties))
        return min(a.count, b.count) > 1 && (a.isSubset(of: b) || b.isSubset(of: a))
    }
}

/// Decides which tellings are of one meeting.
///
/// What comes out depends on the tellings alone, never on the order in which they came.
enum SameMeetings {
    /// Days between the article of a telling without a date and the day of the meeting.
    static let newsDays = 3
    /// Days that two articles may differ in the date of one event.
    static let slip = 1
    /// Days from an article to what it still tells of by month or year.
    static let backgroundDays = 45

    /// The id of a meeting: that of its first telling by publication.
    static func identity(of members: [Telling]) -> String {
        members.min(by: isEarlier)?.id ?? ""
    }

    /// Those with a day first, then in order of publication.
    static func isSurer(_ a: Telling, _ b: Telling) -> Bool {
        (a.isDay ? 0 : 1, a.firstDay == nil ? 1 : 0, a.published ?? .max, a.id)
            < (b.isDay ? 0 : 1, b.firstDay == nil ? 1 : 0, b.published ?? .max, b.id)
    }

    static func isEarlier(_ a: Telling, _ b: Telling) -> Bool {
        (a.published ?? .max, a.id) < (b.published ?? .max, b.id)
    }

    /// How far a telling is from a group: other parties count most, then the days between.
    static func distance(_ cluster: [Telling], _ telling: Telling) -> (Int, Int, String) {
        let sameParties = cluster.contains { $0.key == telling.key } ? 0 : 1
        let days = cluster.map { gap($0, telling) }.min() ?? .max
        return (sameParties, days, identity(of: cluster))
    }

    private static func gap(_ a: Telling, _ b: Telling) -> Int {
        guard let x = a.anchor, let y = b.anchor else { return .max }
        return abs(x - y)
    }

    /// Whether two tellings can be of one meeting.
    ///
    /// An article that tells of two meetings has told them apart.
    static func isSame(_ a: Telling, _ b: Telling) -> Bool {
        guard a.article != b.article, a.parties.count > 1, b.parties.count > 1 else { return false }
        if let x = a.isRemote, let y = b.isRemote, x != y { return false }
        if a.key != b.key {
            return a.isDay && b.isDay && a.firstDay == b.firstDay && a.sharesTable(with: b)
        }
        let isSameEvent = a.occasion != nil && a.occasion == b.occasion
        guard let x = a.span, let y = b.span else { return isNear(a, b, isSameEvent: isSameEvent) }
        if x.overlaps(y) { return a.isDay && b.isDay || x == y || isToldTogether(a, b) }
        return isSameEvent && a.isDay && b.isDay && abs(x.lowerBound - y.lowerBound) <= slip
    }

    /// "In July" and "on 10 July" are one when the articles are of one time.
    private static func isToldTogether(_ a: Telling, _ b: Telling) -> Bool {
        guard let x = a.published, let y = b.published else { return false }
        return abs(x - y) <= backgroundDays
    }

    /// A telling without a date is of a meeting of those days, or of the same event.
    ///
    /// When nothing tells the time of one, it is not of an event whose time is known: many come again each year.
    private static func isNear(_ a: Telling, _ b: Telling, isSameEvent: Bool) -> Bool {
        guard let x = a.anchor, let y = b.anchor else { return a.anchor == b.anchor && isSameEvent }
        return abs(x - y) <= (isSameEvent ? backgroundDays : newsDays)
    }
}
