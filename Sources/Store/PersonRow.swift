import GRDB
import Records

/// A person as a row; counts and times are kept by others.
struct PersonRow {
    let id: String
    let before: Person?
    let now: Person?
    /// What people did about it.
    let review: Review

    func write(_ ledger: Ledger) throws {
        let doc = try ledger.free("persons", id)
        try ledger.name("person", id, before: before?.names, now: now?.names)
        try NameKeys(ledger.db, .person).write(id, before: before?.names, now: now?.names)
        try ExternalIDs(ledger.db, .person).write(doc, before: before?.externalIDs ?? [], now: now?.externalIDs ?? [])
        if let before {
            try ledger.unindex(.persons, doc, Self.words(before))
            try ledger.execute("DELETE FROM person_roles WHERE doc = ?", [doc])
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
            INSERT INTO persons (doc, id, name, sort_name, country, meetings, quotes, articles, json, changed_seq, changed_at)
            VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name,
            country = excluded.country, json = excluded.json, changed_seq = excluded.changed_seq,
            changed_at = excluded.changed_at
            """,
            [
                doc, id, now.name, Folded.text(now.name), now.country, Merge.json(now) { review.write(to: &$0) },
                mark.seq, mark.at,
            ])
        for role in Set(now.offices.map(\.role.rawValue)) {
            try ledger.execute("INSERT INTO person_roles (role, doc) VALUES (?, ?)", [role, doc])
        }
        ledger.index(.persons, doc, Self.words(now))
        count(ledger, now, 1)
    }

    static func words(_ person: Person) -> Ledger.Words {
        Ledger.Words(
            heading: person.names.map(\.name).joined(separator: " \u{2022} "),
            body: person.offices.map(\.title).joined(separator: " \u{2022} "))
    }

    private func count(_ ledger: Ledger, _ person: Person, _ change: Int) {
        ledger.count(.persons, "country", person.country, change)
        for role in Set(person.offices.map(\.role.rawValue)) { ledger.count(.persons, "role", role, change) }
    }
}
