import GRDB

/// The persons and organisations that a filter names.
struct Parties {
    var persons: [String] = []
    var organizations: [String] = []

    var isEmpty: Bool { persons.isEmpty && organizations.isEmpty }

    /// Finds them by id or by any known name, in any spelling and script.
    init(_ db: Database, _ values: [String]) throws {
        for value in values {
            var found = Parties()
            try found.find(db, value)
            persons += found.persons
            organizations += found.organizations
        }
    }

    private init() {}

    private mutating func find(_ db: Database, _ value: String) throws {
        let folded = Folded.text(value)
        organizations = try Self.ids(
            db,
            "SELECT id FROM organizations WHERE id = ? UNION SELECT organization_id FROM organization_names WHERE folded = ?",
            value, folded)
        persons = try Self.ids(
            db, "SELECT id FROM persons WHERE id = ? UNION SELECT person_id FROM person_names WHERE folded = ?", value,
            folded)
        guard isEmpty else { return }
        // "Poutine" alone is no form that a Dutch article has, but a word of one that is known.
        let words = SearchQuery.words(value).map { "\"\(SearchText.asked($0))\"" }
        if !words.isEmpty {
            let expression = "{heading} : (\(words.joined(separator: " AND ")))"
            persons = try Self.matches(db, "persons", expression)
            organizations = try Self.matches(db, "organizations", expression)
        }
        if isEmpty { persons = try PersonFinder(db).same(value) }
    }

    /// The most records that a word may mean.
    private static let limit = 100

    private static func matches(_ db: Database, _ table: String, _ expression: String) throws -> [String] {
        let sql = """
            SELECT id FROM \(table)_fts CROSS JOIN \(table) ON doc = \(table)_fts.rowid WHERE \(table)_fts MATCH ? LIMIT \(limit)
            """
        return try String.fetchAll(db.cachedStatement(sql: sql), arguments: [expression])
    }

    private static func ids(_ db: Database, _ sql: String, _ id: String, _ name: String) throws -> [String] {
        try String.fetchAll(db.cachedStatement(sql: sql), arguments: [id, name])
    }
}
