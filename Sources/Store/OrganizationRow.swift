import GRDB
import Records

/// An organisation as a row.
struct OrganizationRow {
    let id: String
    let before: Organization?
    let now: Organization?

    func write(_ ledger: Ledger) throws {
        let doc = try ledger.free("organizations", id)
        try ledger.name("organization", id, before: before?.names, now: now?.names)
        try NameKeys(ledger.db, .organization).write(id, before: before?.names, now: now?.names)
        try ExternalIDs(ledger.db, .organization).write(
            doc, before: before?.externalIDs ?? [], now: now?.externalIDs ?? [])
        // Most of what comes later adds evidence only.
        let isKept = before.map(Self.words) == now.map(Self.words)
        if let before {
            if !isKept { try ledger.unindex(.organizations, doc, Self.words(before)) }
            count(ledger, before, -1)
        }
        guard let now else {
            try ledger.changes.remove(.organizations, id)
            return try ledger.execute("DELETE FROM organizations WHERE id = ?", [id])
        }
        let mark = try ledger.changes.write(.organizations, id, isNew: before == nil)
        try ledger.execute(
            """
            INSERT INTO organizations (doc, id, name, sort_name, kind, country, json, changed_seq, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name, kind = excluded.kind,
            country = excluded.country, json = excluded.json, changed_seq = excluded.changed_seq,
            changed_at = excluded.changed_at
            """,
            [
                doc, id, now.name, Folded.text(now.name), now.kind.rawValue, now.country, Merge.json(now), mark.seq,
                mark.at,
            ])
        if !isKept { ledger.index(.organizations, doc, Self.words(now)) }
        count(ledger, now, 1)
    }

    static func words(_ organization: Organization) -> Ledger.Words {
        Ledger.Words(
            heading: organization.names.map(\.name).joined(separator: " \u{2022} "), body: organization.kind.rawValue)
    }

    private func count(_ ledger: Ledger, _ organization: Organization, _ change: Int) {
        ledger.count(.organizations, "country", organization.country, change)
        ledger.count(.organizations, "kind", organization.kind.rawValue, change)
    }
}
