import GRDB
import Records

/// Reads the rows of tellings by what can make them tell of one meeting.
struct TellingRows {
    let db: Database

    private static let columns =
        "id, article_id, meeting_id, parties, first_day, last_day, is_day, published, is_remote, occasion"

    /// What a `Telling` is read from, in its order.
    private func fetch(_ condition: String, _ values: Database.Values) throws -> [Telling] {
        let rows = try db.rows("SELECT \(Self.columns) FROM tellings WHERE \(condition)", values)
        var out: [Telling] = []
        while try rows.next() { out.append(try Telling(rows)) }
        return out
    }

    /// Whether a telling is of a record: where people put it, else of its meeting.
    ///
    /// Each half has an index.
    static let isOfRecord = "(record_id = ?1 OR record_id IS NULL AND meeting_id = ?1)"

    func tellings(of meeting: String) throws -> [Telling] {
        try fetch("meeting_id = ?", [meeting])
    }

    func telling(_ id: String) throws -> Telling? { try fetch("id = ?", [id]).first }

    /// All tellings of a record with what they say, in order of publication.
    func told(of record: String, _ corrections: CorrectionBook) throws -> [(telling: Telling, meeting: Meeting)] {
        try told(members(of: record, corrections), corrections)
    }

    /// All tellings of a record, in order of publication.
    func members(of record: String, _ corrections: CorrectionBook) throws -> [Telling] {
        let members =
            try corrections.isEmpty
            ? tellings(of: record) : corrections.tellings(of: record).compactMap { try telling($0) }
        return members.sorted(by: SameMeetings.isEarlier)
    }

    /// Some tellings with what they say.
    func told(_ members: [Telling], _ corrections: CorrectionBook) throws -> [(telling: Telling, meeting: Meeting)] {
        let json = try db.cachedStatement(sql: "SELECT json FROM tellings WHERE id = ?")
        return try members.compactMap { member in
            try String.fetchOne(json, arguments: [member.id]).map {
                (member, try corrections.linked(Merge.decode($0), in: member.article))
            }
        }
    }

    func tellings(in article: String) throws -> [Telling] {
        try fetch("article_id = ?", [article])
    }

    /// All tellings that can be of one meeting with one of this kind, and some that cannot; it is among them.
    ///
    /// Whatever the pair and the day, only those around the days in question are read.
    func neighbours(of telling: Telling) throws -> [Telling] {
        guard telling.parties.count > 1 else { return [] }
        var found = try sameParties(telling) + sameDay(telling)
        var seen: Set<String> = []
        found.removeAll { !seen.insert($0.id).inserted }
        return found
    }

    // MARK: Of the same parties

    private func sameParties(_ telling: Telling) throws -> [Telling] {
        guard let anchor = telling.anchor else {
            guard let occasion = telling.occasion else { return [] }
            return try fetch("parties = ? AND occasion = ? AND anchor IS NULL", [telling.key, occasion])
        }
        // Near in the news, or by its days when it has some.
        var reach = anchor - SameMeetings.newsDays...anchor + SameMeetings.newsDays
        var found: [Telling] = []
        if let span = telling.span {
            reach =
                min(
                    reach.lowerBound, span.lowerBound - Telling.longest)...max(
                    reach.upperBound, span.upperBound + SameMeetings.slip)
            found = try fetch(
                "parties = ? AND first_day BETWEEN ? AND ? AND is_day = 0 AND first_day IS NOT NULL",
                [telling.key, span.lowerBound - Telling.longestPeriod, span.upperBound])
        }
        found += try fetch("parties = ? AND anchor BETWEEN ? AND ?", [telling.key, reach.lowerBound, reach.upperBound])
        if let occasion = telling.occasion {
            found += try fetch(
                "parties = ? AND anchor BETWEEN ? AND ? AND occasion = ?",
                [telling.key, anchor - SameMeetings.backgroundDays, anchor + SameMeetings.backgroundDays, occasion])
        }
        return found
    }

    // MARK: Of the same day

    /// The tables of that day that this one is a part of, and those that are a part of it.
    private func sameDay(_ telling: Telling) throws -> [Telling] {
        guard telling.isDay, let day = telling.firstDay else { return [] }
        var found = try fetch(
            """
            is_day = 1 AND id IN (
            SELECT one.telling_id FROM telling_parties AS one JOIN telling_parties AS two
            ON two.party = ?3 AND two.first_day = ?1 AND two.telling_id = one.telling_id
            WHERE one.party = ?2 AND one.first_day = ?1) AND parties <> ?4
            """, [day, telling.parties[0], telling.parties[1], telling.key])
        guard telling.parties.count > 2 else { return found }
        // The key of a part begins with one of the parties; a blank and the sign after it bound the keys that do.
        for party in telling.parties.dropLast() {
            found += try fetch(
                "first_day = ? AND is_day = 1 AND parties > ? AND parties < ?", [day, party + " ", party + "!"])
        }
        return found
    }
}
