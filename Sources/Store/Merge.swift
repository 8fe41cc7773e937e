import Foundation
import GRDB
import Records

/// Makes the one row of a person or organisation out of what each article says, in order of article id.
enum Merge {
    static func rebuildPerson(_ id: String, _ db: Database) throws {
        let rows = try String.fetchAll(
            db, sql: "SELECT json FROM article_persons WHERE person_id = ? ORDER BY article_id", arguments: [id])
        let parts = try rows.map { try JSONDecoder().decode(Person.self, from: Data($0.utf8)) }
        guard let merged = merge(parts) else {
            try db.execute(sql: "DELETE FROM persons WHERE id = ?", arguments: [id])
            return try note("delete", "person", id, db)
        }
        try db.execute(
            sql: """
                INSERT INTO persons (id, name, country, sort_key, json) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country, sort_key = excluded.sort_key, json = excluded.json
                """,
            arguments: [id, merged.name, merged.country, folded(merged.name), json(merged)])
        try db.execute(sql: "DELETE FROM person_names WHERE person_id = ?", arguments: [id])
        for name in Set(merged.names.map { folded($0.name) }).sorted() {
            try db.execute(sql: "INSERT INTO person_names (folded, person_id) VALUES (?, ?)", arguments: [name, id])
        }
        try note("update", "person", id, db)
    }

    static func rebuildOrganization(_ id: String, _ db: Database) throws {
        let rows = try String.fetchAll(
            db, sql: "SELECT json FROM article_organizations WHERE organization_id = ? ORDER BY article_id",
            arguments: [id])
        let parts = try rows.map { try JSONDecoder().decode(Organization.self, from: Data($0.utf8)) }
        guard var merged = parts.first else {
            try db.execute(sql: "DELETE FROM organizations WHERE id = ?", arguments: [id])
            return try note("delete", "organization", id, db)
        }
        for part in parts.dropFirst() {
            merged.names += part.names.filter { !merged.names.contains($0) }
            merged.country = merged.country ?? part.country
            merged.evidence += part.evidence
        }
        try db.execute(
            sql: """
                INSERT INTO organizations (id, name, country, sort_key, json) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country, sort_key = excluded.sort_key, json = excluded.json
                """,
            arguments: [id, merged.name, merged.country, folded(merged.name), json(merged)])
        try note("update", "organization", id, db)
    }

    private static func merge(_ parts: [Person]) -> Person? {
        guard var merged = parts.first else { return nil }
        for part in parts.dropFirst() {
            merged.names += part.names.filter { name in !merged.names.contains { $0.name == name.name } }
            merged.offices += part.offices.filter { !merged.offices.contains($0) }
            merged.country = merged.country ?? part.country
            merged.evidence += part.evidence
        }
        return merged
    }

    private static func note(_ operation: String, _ type: String, _ id: String, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO changes (operation, type, record_id) VALUES (?, ?, ?)", arguments: [operation, type, id])
    }

    private static func json(_ record: some JSONRepresentable) -> String {
        var json = JSONWriter()
        record.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// A name without case and marks, as lists are sorted and names looked up.
    static func folded(_ name: String) -> String {
        name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
