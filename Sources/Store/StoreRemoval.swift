import GRDB
import Records

/// What became of an article that was to be taken out.
public enum RemovalOutcome: Sendable, Equatable {
    case removed
    /// It has been taken out before.
    case gone
    /// There never was one.
    case missing
    /// It is another one than whoever takes it out has seen.
    case changed
}

extension Store {
    /// Takes articles out with what only they support, all or none; their words and files stay out.
    ///
    /// - Parameters:
    ///   - ids: The ids of the articles.
    ///   - time: An RFC 3339 time in UTC.
    ///   - authorship: Who takes them out, and why.
    ///   - seen: The last change that whoever takes them out has seen; nil for any.
    ///   - commits: Asked right before they are gone; when it says no, none of them is.
    /// - Returns: What became of each, in order.
    /// - Throws: `StoreError` when the database cannot be written.
    public func remove(
        _ ids: [String], at time: String, by authorship: Authorship, seen: Int64? = nil,
        commits: () -> Bool = { true }
    ) throws(StoreError) -> [RemovalOutcome] {
        let outcomes = try connections.write { db in
            let ledger = try Ledger(db, at: time, by: authorship, erases: true)
            let (merge, tellings) = (Merge(ledger), Tellings(ledger))
            let removal = ArticleRemoval(ledger: ledger, merge: merge, tellings: tellings)
            let outcomes = try ids.map { id -> RemovalOutcome in
                let changed = try Int64.fetchOne(
                    db, sql: "SELECT changed_seq FROM articles WHERE id = ?", arguments: [id])
                if let seen, let changed, changed > seen { return .changed }
                if try removal.banish(id) { return .removed }
                let former = try Row.fetchOne(
                    db, sql: "SELECT 1 FROM former_ids WHERE id = ? AND type = 'article'", arguments: [id])
                return former == nil ? .missing : .gone
            }
            try NamedPersons(ledger: ledger, merge: merge, tellings: tellings, time: time).settle(erases: true)
            try tellings.finish()
            try merge.finish()
            try ledger.finish()
            guard commits() else { throw StoreError.abandoned }
            return outcomes
        }
        // Pages as they were before stand in the log until it is copied back.
        connections.emptyLog(patience: 100)
        return outcomes
    }

    /// Returns the articles that a name means: an id, a file as it was given, or the members of a container.
    public func articles(named name: String) throws -> [String] {
        try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT id FROM articles WHERE id = ?1 UNION SELECT id FROM articles WHERE source_file = ?1
                    UNION SELECT id FROM articles WHERE source_file > ?1 || '!' AND source_file < ?1 || '"'
                    UNION SELECT id FROM articles WHERE file = ?1 ORDER BY id
                    """, arguments: [name])
        }
    }

    /// Whether an article was taken out on purpose by its id, or by the file that it came from.
    public func hasRemoved(_ name: String) throws -> Bool {
        try read { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM removed_articles WHERE ?1 IN (id, source_file))",
                arguments: [name]) ?? false
        }
    }

    /// Returns the change that took a record out; nil where it is not kept any more.
    public func tombstone(_ collection: Collection, id: String) throws -> Change? {
        try read { db in
            let sql = """
                SELECT \(Changes.columns) FROM former_ids JOIN changes ON changes.seq = former_ids.changed_seq
                WHERE former_ids.id IN (?, ?) AND former_ids.type = ?
                """
            return try Row.fetchOne(
                db.cachedStatement(sql: sql), arguments: [id, ErasedTraces.id(of: id), collection.singular]
            ).map {
                try Changes.change($0)
            }
        }
    }

    /// Writes the file anew, so that nothing is left in it of what was taken out, words of the search included.
    ///
    /// Changes hold no words any more of what went, and the id of a person who is gone is a mark without the name.
    ///
    /// - Returns: Whether the log is empty too; a reader that goes on with an older state keeps it.
    /// - Throws: `StoreError` when there is no room for the copy, or the database cannot be written.
    public func vacuum() throws(StoreError) -> Bool {
        try connections.write { db in
            try ErasedTraces(db: db).erase()
            for collection in Collection.allCases where collection.isSearchable {
                for index in ["\(collection.rawValue)_fts", "\(collection.rawValue)_heads"] {
                    try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('optimize')")
                }
            }
        }
        return try connections.vacuum()
    }
}
