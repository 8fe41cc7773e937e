import Foundation
import GRDB
import Matching
import Records

/// What others call persons or bodies: what the lists of the program know, and the rows by which filters find it.
struct ExternalIDs {
    /// The records that may have ids of others.
    enum Owner: String {
        case person, organization

        var collection: Collection { self == .person ? .persons : .organizations }
        /// The table of scheme and id together, by the number of the record.
        var table: String { "\(rawValue)_external_ids" }
    }

    private let db: Database
    private let owner: Owner

    init(_ db: Database, _ owner: Owner) {
        (self.db, self.owner) = (db, owner)
    }

    /// Returns what the lists of the program know of a record by its id.
    static func listed(_ owner: Owner, _ id: String) -> [ExternalID] {
        let item = owner == .person ? WikidataIdentity.of(person: id) : WikidataIdentity.of(body: id)
        return item.map { [ExternalID(wikidata: $0)] } ?? []
    }

    /// Writes the rows of a record.
    func write(_ doc: Int64, before: [ExternalID], now: [ExternalID]) throws {
        guard before != now else { return }
        if !before.isEmpty { try db.run("DELETE FROM \(owner.table) WHERE doc = ?", [doc]) }
        for id in now {
            try db.run("INSERT OR IGNORE INTO \(owner.table) (external_id, doc) VALUES (?, ?)", [id.text, doc])
        }
    }

    // MARK: Older databases

    /// Records that are looked at in one transaction.
    private static let batch = 500

    /// Gives the member to the next records that were written before it came to be.
    ///
    /// - Parameter id: The record after which they begin.
    /// - Returns: Where to go on; nil at the end.
    /// - Throws: What SQLite says.
    func step(after id: String) throws -> String? {
        let ledger = try Ledger(db, at: Date().ISO8601Format())
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, doc, json FROM \(owner.collection.rawValue) WHERE id > ? ORDER BY id LIMIT ?",
            arguments: [id, Self.batch])
        for row in rows {
            let record = JSONSlice(try row.value(2, as: String.self))
            if record["external_ids"] == nil { try complete(record, row.value(0), row.value(1), ledger) }
        }
        try ledger.finish()
        return rows.count < Self.batch ? nil : try rows.last?.value(0)
    }

    /// A record of which nothing is known has changed its form and not what it says, so that is no change.
    private func complete(_ record: JSONSlice, _ id: String, _ doc: Int64, _ ledger: Ledger) throws {
        let ids = Self.listed(owner, id)
        let table = owner.collection.rawValue
        let json = Self.inserting(ids, into: record)
        guard !ids.isEmpty else { return try db.run("UPDATE \(table) SET json = ? WHERE doc = ?", [json, doc]) }
        let mark = try ledger.changes.write(owner.collection, id)
        try db.run(
            "UPDATE \(table) SET json = ?, changed_seq = ?, changed_at = ? WHERE doc = ?",
            [json, mark.seq, mark.at, doc])
        try write(doc, before: [], now: ids)
    }

    /// The member stands before the evidence, as in records that are written anew.
    private static func inserting(_ ids: [ExternalID], into record: JSONSlice) -> String {
        var json = JSONWriter()
        json.object { json in
            for (name, value) in record.members {
                if name == "evidence" {
                    json.key("external_ids")
                    ids.write(to: &json)
                }
                json.key(dynamic: name)
                json.raw(value.raw)
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
