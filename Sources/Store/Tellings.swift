import GRDB
import Records

/// The tellings of meetings that a transaction touches, and the meetings that they make together.
final class Tellings {
    private let ledger: Ledger
    private let rows: TellingRows
    private let clusters: MeetingClusters
    /// Whether somebody still waits for the outcome.
    private let isWanted: () -> Bool
    /// The meetings that lost a telling.
    private var stale: Set<String> = []
    /// The tellings that came in, as they were written.
    private var fresh: [String: Meeting] = [:]
    /// Which meeting took the tellings of one that is no more.
    private var successors: [String: String] = [:]
    /// The meetings that are new and have a telling of another one.
    private var origins: [String: String] = [:]

    /// The records that served a telling of an article that was taken out, where people moved tellings about.
    private var left: Set<String> = []

    private var db: Database { ledger.db }
    private var corrections: CorrectionBook { ledger.corrections }

    init(_ ledger: Ledger, while isWanted: @escaping () -> Bool = { true }) {
        self.ledger = ledger
        self.isWanted = isWanted
        rows = TellingRows(db: ledger.db)
        clusters = MeetingClusters(rows, while: isWanted)
    }

    // MARK: In and out

    func add(_ meeting: Meeting, _ article: Article) throws {
        var stored = meeting
        for index in stored.evidence.indices { stored.evidence[index].article = article.id }
        for index in stored.statusHistory.indices { stored.statusHistory[index].article = article.id }
        let telling = Telling(try corrections.linked(stored, in: article.id), article)
        try ledger.execute(
            """
            INSERT OR REPLACE INTO tellings
            (id, article_id, meeting_id, parties, first_day, last_day, is_day, published, is_remote, occasion, json)
            VALUES (?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                telling.id, telling.article, telling.key, telling.firstDay, telling.lastDay, telling.isDay,
                telling.published, telling.isRemote, telling.occasion, Merge.json(stored),
            ])
        if telling.isDay, let day = telling.firstDay {
            for party in telling.parties {
                try ledger.execute(
                    "INSERT OR IGNORE INTO telling_parties (party, first_day, telling_id) VALUES (?, ?, ?)",
                    [party, day, telling.id])
            }
        }
        fresh[telling.id] = stored
        clusters.add(telling)
    }

    func remove(article: String) throws {
        if !corrections.isEmpty {
            let served = try db.cachedStatement(
                sql: "SELECT id FROM meetings WHERE doc IN (SELECT doc FROM meeting_articles WHERE article_id = ?)")
            left.formUnion(try String.fetchAll(served, arguments: [article]))
        }
        for telling in try rows.tellings(in: article) {
            try clusters.remove(telling)
            if !telling.meeting.isEmpty { stale.insert(telling.meeting) }
            try ledger.execute("DELETE FROM telling_parties WHERE telling_id = ?", [telling.id])
            try ledger.execute("DELETE FROM tellings WHERE id = ?", [telling.id])
        }
    }

    // MARK: The end

    /// Joins the tellings that were touched with their company and writes the meetings that come out changed.
    func finish() throws {
        let groups = try clusters.settle().map { (id: SameMeetings.identity(of: $0), members: $0) }
        // Who leaves a meeting changes it as much as who comes, so all moves are made before any row is written.
        for (id, members) in groups {
            for member in members where member.meeting != id {
                try ledger.execute("UPDATE tellings SET meeting_id = ? WHERE id = ?", [id, member.id])
                guard !member.meeting.isEmpty else { continue }
                stale.insert(member.meeting)
                successors[member.meeting] = min(id, successors[member.meeting] ?? id)
            }
        }
        let records = try corrections.isEmpty ? groups : corrected(groups)
        for (id, members) in records { try pointQuotes(of: members, to: id) }
        for (id, members) in records {
            guard isWanted() else { throw StoreError.abandoned }
            try write(id, members)
        }
        for id in stale.sorted() { try drop(id) }
        try releaseQuotes()
        // What came out of a meeting that is still there is a part of it.
        let isThere = try db.cachedStatement(sql: "SELECT 1 FROM meetings WHERE id = ?")
        for (id, origin) in origins where try Int.fetchOne(isThere, arguments: [origin]) != nil {
            ledger.changes.split(.meetings, id, from: origin)
        }
        (stale, successors, fresh, origins, left) = ([], [:], [:], [:], [])
    }

    /// The records that the touched clusters make where people moved tellings about: each with all its tellings, and
    /// those that are left without any among the stale.
    private func corrected(_ groups: [(id: String, members: [Telling])]) throws -> [(id: String, members: [Telling])] {
        var touched = left.union(stale)
        var groups = groups
        var known = Set(groups.map(\.id))
        // What was said to be the same as a cluster that came later goes there now.
        var next = 0
        while next < groups.count {
            for cluster in try corrections.clusters(mergedInto: groups[next].id) where known.insert(cluster).inserted {
                groups.append((cluster, try rows.tellings(of: cluster)))
            }
            next += 1
        }
        for (cluster, members) in groups {
            let placed = try corrections.records(of: members.map(\.id), in: cluster)
            touched.formUnion([cluster] + placed.keys)
            for (record, tellings) in placed {
                for telling in tellings {
                    try ledger.execute(
                        "UPDATE tellings SET record_id = nullif(?1, meeting_id) WHERE id = ?2", [record, telling])
                }
            }
            for telling in Set(members.map(\.id)).subtracting(placed.values.joined()).sorted() {
                try ledger.execute("UPDATE tellings SET record_id = '' WHERE id = ?", [telling])
                let said = try db.cachedStatement(
                    sql: "SELECT id FROM quotes WHERE telling_id = ? AND meeting_id IS NOT NULL")
                for quote in try String.fetchAll(said, arguments: [telling]) { try point(quote, to: nil) }
            }
        }
        var out: [(id: String, members: [Telling])] = []
        for record in touched.sorted() {
            let members = try corrections.tellings(of: record).compactMap { try rows.telling($0) }
            if members.isEmpty {
                stale.insert(record)
            } else {
                out.append((record, members.sorted(by: SameMeetings.isEarlier)))
            }
        }
        return out
    }

    // MARK: Rows

    private func write(_ id: String, _ members: [Telling]) throws {
        stale.remove(id)
        let told = try members.compactMap { member -> (telling: Telling, meeting: Meeting)? in
            let known =
                try fresh[member.id]
                ?? db.text("SELECT json FROM tellings WHERE id = ?", [member.id]).map { try Merge.decode($0) }
            return try known.map { (member, try corrections.linked($0, in: member.article)) }
        }
        let isNew = try !removeRow(id)
        let tellings = members.map(\.id)
        var meeting = try corrections.corrected(MeetingJoin.meeting(id, told), of: tellings)
        if !corrections.isEmpty { meeting.quotes = try quotes(of: id, inOrderOf: meeting.quotes) }
        let review = try corrections.review(meeting, tellings)
        let disagreements = try corrections.open(Disagreements.of(told), of: tellings)
        try MeetingRow(meeting, day: members, review: review, disagreements: disagreements).insert(ledger)
        if isNew, let origin = members.first(where: { !$0.meeting.isEmpty && $0.meeting != id })?.meeting {
            origins[id] = origin
        }
        for member in members where member.meeting != id && member.id != id {
            ledger.rare.expect(in: .formerIDs)
            try ledger.execute(
                "INSERT OR REPLACE INTO former_ids (id, type, target) VALUES (?, 'meeting', ?)", [member.id, id])
        }
    }

    /// Says of the quotes of some tellings that they are of a meeting; those who were there before have theirs.
    private func pointQuotes(of members: [Telling], to id: String) throws {
        for member in members where member.meeting != id || !corrections.isEmpty {
            // Quotes come in with the telling of their own article as their meeting.
            if member.id == id, fresh[id] != nil, corrections.isEmpty { continue }
            let moved = try db.texts("SELECT id FROM quotes WHERE telling_id = ? AND meeting_id <> ?", [member.id, id])
            for quote in moved { try ledger.changes.touch(.quotes, quote) }
            try ledger.execute(
                "UPDATE quotes SET meeting_id = ?1, json = json_set(json, '$.meeting', ?1) WHERE telling_id = ?2 AND meeting_id <> ?1",
                [id, member.id])
        }
    }

    /// The quotes of a meeting where people say which those are.
    private func quotes(of id: String, inOrderOf known: [String]) throws -> [String] {
        let statement = try db.cachedStatement(sql: "SELECT id FROM quotes WHERE meeting_id = ? ORDER BY id")
        let all = try String.fetchAll(statement, arguments: [id])
        return known.filter(all.contains) + all.filter { !known.contains($0) }
    }

    /// A quote of which somebody said that it is of a meeting that is there no more is of none.
    private func releaseQuotes() throws {
        guard !corrections.isEmpty else { return }
        let lost = try db.cachedStatement(
            sql: "SELECT id FROM quotes WHERE meeting_id IS NOT NULL AND meeting_id NOT IN (SELECT id FROM meetings)")
        for quote in try String.fetchAll(lost) { try point(quote, to: nil) }
    }

    /// Says of what meeting a quote is.
    private func point(_ quote: String, to meeting: String?) throws {
        try ledger.changes.touch(.quotes, quote)
        try ledger.execute(
            "UPDATE quotes SET meeting_id = ?1, json = json_set(json, '$.meeting', ?1) WHERE id = ?2", [meeting, quote])
    }

    /// Takes out the row of a meeting; false when there is none.
    private func removeRow(_ id: String) throws -> Bool {
        let rows = try db.rows("SELECT doc, json FROM meetings WHERE id = ?", [id])
        guard try rows.next() else { return false }
        let row = try MeetingRow(json: rows.text(1), doc: rows.integer(0))
        try ledger.changes.touch(.meetings, id)
        try row.remove(ledger)
        return true
    }

    /// A meeting without tellings is gone, or went into the one that took its tellings.
    private func drop(_ id: String) throws {
        guard try !db.has("SELECT 1 FROM tellings WHERE \(TellingRows.isOfRecord)", [id]) else { return }
        _ = try removeRow(id)
        let own = try db.cachedStatement(sql: "SELECT coalesce(record_id, meeting_id) FROM tellings WHERE id = ?")
        let taker = try String.fetchOne(own, arguments: [id]) ?? corrections.successor(of: id) ?? successors[id]
        let isRejected = try corrections.isRejected(meeting: id)
        let target = isRejected ? nil : taker.flatMap { $0.isEmpty || $0 == id ? nil : $0 }
        for quote in try String.fetchAll(db, sql: "SELECT id FROM quotes WHERE meeting_id = ?", arguments: [id]) {
            try point(quote, to: target)
        }
        try ledger.changes.remove(.meetings, id, into: target)
    }
}
