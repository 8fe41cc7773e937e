import GRDB

/// Some meetings as drawings count them: under the filters and the search of a list.
struct Drawn {
    /// The tables that give the meetings.
    let from: String
    /// What must hold, as a WHERE.
    let filter: Fragment

    /// Takes the meetings of a list, and of them those that some further conditions let through.
    init(_ request: ListRequest, _ db: Database, and more: [Fragment] = []) throws {
        // Sorted, for words of a closed set are looked at while `meetings_drawn` is walked: each fits so many rows that
        // reading those would take longer.
        let conditions = try Conditions(
            .meetings, request.filters, db, mayDrive: false, isSorted: true, isCounted: true)
        let rows = conditions.rows(request.search)
        from = rows.from
        filter = Fragment.filter(rows.pieces + more)
    }

    /// Holds for meetings at which parties met.
    static let met = "meetings.status IN ('\(Store.metStatuses.joined(separator: "', '"))')"
}

/// The first and the last day of some meetings, as far as known.
///
/// Days at which parties met come before those that were only planned, possible, called off or denied.
struct DrawnDays {
    private var met: (first: String, last: String)?
    private var other: (first: String, last: String)?

    /// Takes a meeting; each date is as told, behind the day that orders it.
    mutating func add(_ first: String?, _ last: String?, isMet: Bool) {
        guard let first, let last else { return }
        if isMet { met = Self.wider(met, first, last) } else { other = Self.wider(other, first, last) }
    }

    private static func wider(_ days: (first: String, last: String)?, _ first: String, _ last: String) -> (
        first: String, last: String
    ) {
        guard let days else { return (first, last) }
        return (min(days.first, first), max(days.last, last))
    }

    /// The first date, as told.
    var first: String? { Store.date((met ?? other)?.first) }
    /// The last date, as told.
    var last: String? { Store.date((met ?? other)?.last) }
}
