import GRDB

/// Whose quotes are counted.
public enum Speaking: Sendable {
    /// Those of a person, by its id.
    case person(String)
    /// Those of all who speak for a country, by its code.
    case country(String)
}

extension Store {
    /// Returns who speaks most about a topic.
    ///
    /// - Parameters:
    ///   - topic: The id of the topic.
    ///   - limit: Speakers at most.
    /// - Returns: Persons and organisations with the number of their quotes, the most frequent first.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func speakers(about topic: String, limit: Int) throws -> [RecordPage.Count] {
        let sql = """
            SELECT coalesce(quotes.person_id, quotes.organization_id)
            FROM quote_topics CROSS JOIN quotes INDEXED BY quotes_drawn ON quotes.doc = quote_topics.doc
            WHERE quote_topics.topic = ?
            """
        return try read { db in
            try TextCounts(StatementRows(db, sql, [topic.databaseValue])).most(limit) {
                try FacetReader.label("speaker", $0, db)
            }
        }
    }

    /// Returns what somebody speaks of most.
    ///
    /// - Parameters:
    ///   - speaking: Whose quotes.
    ///   - limit: Topics at most.
    /// - Returns: Topics with the number of their quotes, the most frequent first.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func topics(of speaking: Speaking, limit: Int) throws -> [RecordPage.Count] {
        let (index, column, value) =
            switch speaking {
            case .person(let id): ("quotes_by_person", "person_id", id)
            case .country(let code): ("quotes_by_country", "country", code)
            }
        let sql = """
            SELECT quote_topics.topic FROM quotes INDEXED BY \(index)
            CROSS JOIN quote_topics ON quote_topics.doc = quotes.doc WHERE quotes.\(column) = ?
            """
        return try read { db in
            try TextCounts(StatementRows(db, sql, [value.databaseValue])).most(limit) {
                try FacetReader.label("about", $0, db)
            }
        }
    }
}
