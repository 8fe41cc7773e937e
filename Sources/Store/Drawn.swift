import GRDB

/// Some meetings as drawings count them: under the filters and the search of a list.
struct Drawn {
    /// The tables that give the meetings.
    let from: String
    /// What must hold, as a WHERE.
    let filter: Fragment

    /// An index that holds all that drawings need of a meeting, in the order of numbers; a record fills a page.
    private static let table = "meetings INDEXED BY meetings_drawn"

    /// Whether the index holds the values of a field, or tables of their own do.
    static func has(_ field: Field) -> Bool {
        switch field.source {
        case .column(let column): ["status", "kind", "place", "country"].contains(column)
        case .days(let from, _, _): from == "date_from"
        case .listed, .party: true
        case .linked: false
        }
    }

    /// Takes the meetings of a list, and of them those that some further conditions let through.
    init(_ request: ListRequest, _ db: Database, and more: [Fragment] = []) throws {
        let conditions = try Conditions(
            .meetings, request.filters, db, mayDrive: false, isSorted: true, isCounted: true)
        from =
            request.search == nil
            ? Self.table : "meetings_fts CROSS JOIN \(Self.table) ON meetings.doc = meetings_fts.rowid"
        filter = Fragment.filter(conditions.rows(request.search).pieces + more)
    }
}

/// The first and the last day of some meetings, as far as known.
///
/// Days at which parties met come before those that were only planned, possible, called off or denied.
struct DrawnDays {
    private var met = KeyedDates()
    private var other = KeyedDates()

    /// Takes a meeting.
    mutating func add(_ first: KeyedDates.Keyed?, _ last: KeyedDates.Keyed?, isMet: Bool, _ texts: TextNumbers) {
        guard first != nil, last != nil else { return }
        if isMet { met.add(first, last, texts) } else { other.add(first, last, texts) }
    }

    /// Takes the days of other meetings.
    mutating func add(_ days: Self, _ texts: TextNumbers) {
        met.add(days.met.first, days.met.last, texts)
        other.add(days.other.first, days.other.last, texts)
    }

    private var told: KeyedDates { met.first == nil ? other : met }

    /// The first date and the last one, as told.
    func dates(_ texts: TextNumbers) -> (first: String?, last: String?) {
        (told.first.flatMap { texts[$0.date] }, told.last.flatMap { texts[$0.date] })
    }
}
