import GRDB
import Records

/// The tellings of meetings that a transaction touches, and the meetings that they make together.
final class Tellings {
    private let ledger: Ledger
    /// The tellings whose company may have changed.
    private var touched: Set<String> = []
    /// The meetings that lost a telling.
    private var stale: Set<String> = []
    /// Which meeting took the tellings of one that is no more.
    private var successors: [String: String] = [:]

    private var db: Database { ledger.db }

    init(_ ledger: Ledger) {
        self.ledger = ledger
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
        touched.insert(telling.id)
    }

    func remove(article: String) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM tellings WHERE article_id = ?"), arguments: [article])
        for row in rows {
            let telling = Telling(row)
            let company = try neighbours(of: telling).map(\.id)
            touched.formUnion(company)
            touched.remove(telling.id)
            if !telling.meeting.isEmpty { stale.insert(telling.meeting) }
            try ledger.execute("DELETE FROM tellings WHERE id = ?", [telling.id])
        }
    }

    // MARK: Company

    /// The tellings that may be of the same meeting: of the same parties, or of some of them on the same day.
    private func neighbours(of telling: Telling) throws -> [Telling] {
        var found = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM tellings WHERE parties = ?"), arguments: [telling.key]
        ).map { Telling($0) }
        if telling.isDay, let day = telling.firstDay {
            found += try Row.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM tellings WHERE first_day = ? AND is_day = 1"), arguments: [day]
            ).map { Telling($0) }.filter { $0.key != telling.key && telling.sharesTable(with: $0) }
        }
        return found
    }

    /// Joins the tellings that were touched with their company and writes the meetings that come out changed.
    func finish() throws {
        var open = touched.sorted()
        var seen: Set<String> = []
        var keys: Set<String> = []
        while let id = open.popLast() {
            guard !seen.contains(id), let first = try telling(id) else { continue }
            var group: [String: Telling] = [id: first]
            var frontier = [first]
            while let next = frontier.popLast() {
                // All of one set of parties on one day have the same neighbours.
                let key = next.key + "\u{1F}" + (next.isDay ? "\(next.firstDay ?? 0)" : "")
                guard keys.insert(key).inserted else { continue }
                for other in try neighbours(of: next) where group[other.id] == nil {
                    group[other.id] = other
                    frontier.append(other)
                }
            }
            seen.formUnion(group.keys)
            try join(Array(group.values))
        }
        for id in stale.sorted() { try drop(id) }
        (touched, stale, successors) = ([], [], [:])
    }

    private func telling(_ id: String) throws -> Telling? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM tellings WHERE id = ?"), arguments: [id]).map {
            Telling($0)
        }
    }

    private func join(_ group: [Telling]) throws {
        let clusters = SameMeetings.clusters(of: group).map { (id: SameMeetings.identity(of: $0), members: $0) }
        // Who leaves a meeting changes it as much as who comes, so all moves are made before any row is written.
        for (id, members) in clusters {
            for member in members where member.meeting != id {
                try ledger.execute("UPDATE tellings SET meeting_id = ? WHERE id = ?", [id, member.id])
                guard !member.meeting.isEmpty else { continue }
                stale.insert(member.meeting)
                successors[member.meeting] = min(id, successors[member.meeting] ?? id)
            }
        }
        for (id, members) in clusters {
            let isSame = members.allSatisfy { $0.meeting == id && !touched.contains($0.id) } && !stale.contains(id)
            if !isSame { try write(id, members) }
        }
    }

    // MARK: Rows

    private func write(_ id: String, _ members: [Telling]) throws {
        stale.remove(id)
        let statement = try db.cachedStatement(sql: "SELECT json FROM tellings WHERE id = ?")
        let told = try members.compactMap { member in
            try String.fetchOne(statement, arguments: [member.id]).map { (member, try Merge.decode($0) as Meeting) }
        }
        let isNew = try !removeRow(id)
        let meeting = MeetingJoin.meeting(id, told)
        try MeetingRow(meeting, day: members).insert(ledger)
        for member in members {
            try ledger.execute(
                "UPDATE quotes SET meeting_id = ?1, json = json_set(json, '$.meeting', ?1) WHERE telling_id = ?2 AND meeting_id <> ?1",
                [id, member.id])
            guard member.id != id else { continue }
            try ledger.execute(
                "INSERT OR REPLACE INTO former_ids (id, type, target) VALUES (?, 'meeting', ?)", [member.id, id])
        }
        try ledger.execute("DELETE FROM former_ids WHERE id = ?", [id])
        try ledger.note(isNew ? "create" : "update", "meeting", id)
    }

    /// Takes out the row of a meeting; false when there is none.
    private func removeRow(_ id: String) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT doc, json FROM meetings WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return false }
        try MeetingRow(try Merge.decode(row["json"]), doc: row["doc"]).remove(ledger)
        return true
    }

    /// A meeting without tellings is gone, or went into the one that took its tellings.
    private func drop(_ id: String) throws {
        let left = try db.cachedStatement(sql: "SELECT 1 FROM tellings WHERE meeting_id = ?")
        guard try Int.fetchOne(left, arguments: [id]) == nil else { return }
        _ = try removeRow(id)
        let own = try db.cachedStatement(sql: "SELECT meeting_id FROM tellings WHERE id = ?")
        let target = try String.fetchOne(own, arguments: [id]) ?? successors[id]
        try ledger.execute(
            "INSERT OR REPLACE INTO former_ids (id, type, target) VALUES (?, 'meeting', ?)", [id, target])
        try ledger.note(target == nil ? "delete" : "merge", "meeting", id)
    }
}
