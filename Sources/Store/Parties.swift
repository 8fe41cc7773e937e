import GRDB

/// The persons and organisations that a filter names.
struct Parties {
    var persons: [String] = []
    var organizations: [String] = []

    var isEmpty: Bool { persons.isEmpty && organizations.isEmpty }

    /// Finds them by id or by any known name, in any script.
    init(_ db: Database, _ values: [String]) throws {
        for value in values {
            let folded = Folded.text(value)
            persons += try Self.ids(
                db, "SELECT id FROM persons WHERE id = ? UNION SELECT person_id FROM person_names WHERE folded = ?",
                value, folded)
            organizations += try Self.ids(
                db,
                "SELECT id FROM organizations WHERE id = ? UNION SELECT organization_id FROM organization_names WHERE folded = ?",
                value, folded)
        }
    }

    private static func ids(_ db: Database, _ sql: String, _ id: String, _ name: String) throws -> [String] {
        try String.fetchAll(db.cachedStatement(sql: sql), arguments: [id, name])
    }
}
