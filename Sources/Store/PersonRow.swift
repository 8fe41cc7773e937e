import GRDB
import Records

/// A person as a row.
struct PersonRow {
    let id: String
    let before: Person?
    let now: Person?
    /// What people did about it.
    let review: Review
    /// What comes to its counts and times.
    let gain: PersonGain

    func write(_ ledger: Ledger) throws {
        let doc = try ledger.free("persons", id)
        try ledger.name("person", id, before: before?.names, now: now?.names)
        try NameKeys(ledger.db, .person).write(id, before: before?.names, now: now?.names)
        try ExternalIDs(ledger.db, .person).write(doc, before: before?.externalIDs ?? [], now: now?.externalIDs ?? [])
        // Most of what comes later adds evidence only.
        let isKept = before.map(Self.words) == now.map(Self.words)
        let hasRoles = before.map(Self.roles) == now.map(Self.roles)
        if let before {
            if !isKept { try ledger.unindex(.persons, doc, Self.words(before)) }
            if !hasRoles { try ledger.execute("DELETE FROM person_roles WHERE doc = ?", [doc]) }
            count(ledger, before, -1)
        }
        guard let now else {
            guard before != nil else { return }
            try ledger.changes.remove(.persons, id, into: try ledger.corrections.survivor(ofPerson: id))
            return try ledger.execute("DELETE FROM persons WHERE id = ?", [id])
        }
        let mark = try ledger.changes.write(.persons, id, isNew: before == nil)
        try ledger.execute(
            """
            INSERT INTO persons (doc, id, name, sort_name, country, meetings, quotes, articles, first_seen, last_seen, json,
            changed_seq, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name,
            country = excluded.country, meetings = meetings + excluded.meetings, quotes = quotes + excluded.quotes,
            articles = articles + excluded.articles,
            first_seen = coalesce(min(first_seen, excluded.first_seen), first_seen, excluded.first_seen),
            last_seen = coalesce(max(last_seen, excluded.last_seen), last_seen, excluded.last_seen),
            json = excluded.json, changed_seq = excluded.changed_seq, changed_at = excluded.changed_at
            """,
            [
                doc, id, now.name, Folded.text(now.name), now.country, gain.counts.meetings, gain.counts.quotes,
                gain.counts.articles, gain.seen?.first, gain.seen?.last,
                Merge.json(now) { review.write(to: &$0) }, mark.seq, mark.at,
            ])
        for role in hasRoles ? [] : Self.roles(now) {
            try ledger.execute("INSERT INTO person_roles (role, doc) VALUES (?, ?)", [role, doc])
        }
        if !isKept { ledger.index(.persons, doc, Self.words(now)) }
        count(ledger, now, 1)
    }

    static func words(_ person: Person) -> Ledger.Words {
        Ledger.Words(
            heading: person.names.map(\.name).joined(separator: " \u{2022} "),
            body: person.offices.map(\.title).joined(separator: " \u{2022} "))
    }

    private func count(_ ledger: Ledger, _ person: Person, _ change: Int) {
        ledger.count(.persons, "country", person.country, change)
        for role in Self.roles(person) { ledger.count(.persons, "role", role, change) }
    }

    private static func roles(_ person: Person) -> Set<String> { Set(person.offices.map(\.role.rawValue)) }
}
