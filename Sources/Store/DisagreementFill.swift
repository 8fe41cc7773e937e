import Foundation
import GRDB
import Records

/// Finds the contradictions of a database that was written before they were kept.
struct DisagreementFill {
    let db: Database

    /// Meetings that are looked at in one transaction.
    private static let batch = 200

    /// Looks at the next meetings of which several articles tell.
    ///
    /// - Parameter id: The meeting after which they begin.
    /// - Returns: Where to go on; nil at the end.
    /// - Throws: What SQLite says.
    func step(after id: String) throws -> String? {
        let ledger = try Ledger(db, at: Date().ISO8601Format())
        let shared = try String.fetchAll(
            db,
            sql: """
                SELECT coalesce(record_id, meeting_id) AS record FROM tellings
                WHERE record_id IS NOT '' AND record > ?
                GROUP BY record HAVING count(DISTINCT article_id) > 1 ORDER BY record LIMIT ?
                """, arguments: [id, Self.batch])
        let rows = TellingRows(db: db)
        for id in shared {
            let told = try rows.told(of: id, ledger.corrections)
            let found = try ledger.corrections.open(Disagreements.of(told), of: told.map(\.telling.id))
            if !found.isEmpty { try write(found, id, ledger) }
        }
        try ledger.finish()
        return shared.count < Self.batch ? nil : shared.last
    }

    private func write(_ found: [Disagreement], _ id: String, _ ledger: Ledger) throws {
        let empty = #""disagreements":[]}"#
        guard let row = try Row.fetchOne(db, sql: "SELECT doc, json FROM meetings WHERE id = ?", arguments: [id]),
            case let json = try row.value(1, as: String.self), json.hasSuffix(empty)
        else { return }
        let mark = try ledger.changes.write(.meetings, id)
        var value = JSONWriter()
        found.write(to: &value)
        let text =
            json.dropLast(empty.count) + #""disagreements":"# + String(decoding: value.bytes, as: UTF8.self) + "}"
        try ledger.execute(
            "UPDATE meetings SET json = ?, changed_seq = ?, changed_at = ? WHERE id = ?",
            [String(text), mark.seq, mark.at, id])
        for one in found {
            try ledger.execute(
                "INSERT INTO meeting_disagreements (field, doc) VALUES (?, ?)",
                [one.field.rawValue, row.value(0, as: Int64.self)])
            ledger.count(.meetings, "disagreement", one.field.rawValue, 1)
        }
    }
}
