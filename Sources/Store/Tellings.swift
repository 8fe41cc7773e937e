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

    private var db: Database { ledger.db }

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
        let telling = Telling(stored, article)
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
        for (id, members) in groups {
            guard isWanted() else { throw StoreError.abandoned }
            try write(id, members)
        }
        for id in stale.sorted() { try drop(id) }
        // What came out of a meeting that is still there is a part of it.
        let isThere = try db.cachedStatement(sql: "SELECT 1 FROM meetings WHERE id = ?")
        for (id, origin) in origins where try Int.fetchOne(isThere, arguments: [origin]) != nil {
            ledger.changes.split(.meetings, id, from: origin)
        }
        (stale, successors, fresh, origins) = ([], [:], [:], [:])
    }

    // MARK: Rows

    private func write(_ id: String, _ members: [Telling]) throws {
        stale.remove(id)
        let statement = try db.cachedStatement(sql: "SELECT json FROM tellings WHERE id = ?")
        let told = try members.compactMap { member -> (Telling, Meeting)? in
            if let meeting = fresh[member.id] { return (member, meeting) }
            return try String.fetchOne(statement, arguments: [member.id]).map { (member, try Merge.decode($0)) }
        }
        let isNew = try !removeRow(id)
        let meeting = MeetingJoin.meeting(id, told)
        try MeetingRow(meeting, day: members).insert(ledger)
        if isNew, let origin = members.first(where: { !$0.meeting.isEmpty && $0.meeting != id })?.meeting {
            origins[id] = origin
        }
        // Those who were there before have theirs.
        let moved = try db.cachedStatement(sql: "SELECT id FROM quotes WHERE telling_id = ? AND meeting_id <> ?")
        for member in members where member.meeting != id {
            for quote in try String.fetchAll(moved, arguments: [member.id, id]) {
                try ledger.changes.touch(.quotes, quote)
            }
            try ledger.execute(
                "UPDATE quotes SET meeting_id = ?1, json = json_set(json, '$.meeting', ?1) WHERE telling_id = ?2 AND meeting_id <> ?1",
                [id, member.id])
            guard member.id != id else { continue }
            try ledger.execute(
                "INSERT OR REPLACE INTO former_ids (id, type, target) VALUES (?, 'meeting', ?)", [member.id, id])
        }
    }

    /// Takes out the row of a meeting; false when there is none.
    private func removeRow(_ id: String) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT doc, json FROM meetings WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return false }
        try ledger.changes.touch(.meetings, id)
        try MeetingRow(try Merge.decode(row.value("json")), doc: row.value("doc")).remove(ledger)
        return true
    }

    /// A meeting without tellings is gone, or went into the one that took its tellings.
    private func drop(_ id: String) throws {
        let left = try db.cachedStatement(sql: "SELECT 1 FROM tellings WHERE meeting_id = ?")
        guard try Int.fetchOne(left, arguments: [id]) == nil else { return }
        _ = try removeRow(id)
        let own = try db.cachedStatement(sql: "SELECT meeting_id FROM tellings WHERE id = ?")
        let target = try String.fetchOne(own, arguments: [id]) ?? successors[id]
        try ledger.changes.remove(.meetings, id, into: target)
    }
}
