import GRDB
import Records

/// A person as a row; counts and times are kept by others.
struct PersonRow {
    let id: String
    let before: Person?
    let now: Person?

    func write(_ ledger: Ledger) throws {
        let doc = try ledger.free("persons", id)
        try ledger.name("person", id, before: before?.names, now: now?.names)
        if before?.names != now?.names { try NameKeys(ledger.db, .person).write(id, now?.names.map(\.name) ?? []) }
        if let before {
            try ledger.unindex(.persons, doc, Self.words(before))
            try ledger.execute("DELETE FROM person_roles WHERE doc = ?", [doc])
            count(ledger, before, -1)
        }
        guard let now else {
            try ledger.execute("DELETE FROM persons WHERE id = ?", [id])
            try ledger.execute("INSERT OR REPLACE INTO former_ids (id, type, target) VALUES (?, 'person', NULL)", [id])
            return try ledger.note("delete", "person", id)
        }
        try ledger.execute(
            """
            INSERT INTO persons (doc, id, name, sort_name, country, meetings, quotes, articles, json)
            VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name,
            country = excluded.country, json = excluded.json
            """, [doc, id, now.name, Folded.text(now.name), now.country, Merge.json(now)])
        for role in Set(now.offices.map(\.role.rawValue)) {
            try ledger.execute("INSERT INTO person_roles (role, doc) VALUES (?, ?)", [role, doc])
        }
        try ledger.execute("DELETE FROM former_ids WHERE id = ?", [id])
        ledger.index(.persons, doc, Self.words(now))
        count(ledger, now, 1)
        try ledger.note(before == nil ? "create" : "update", "person", id)
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
