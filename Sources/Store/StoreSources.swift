import GRDB
import Records

/// What became of the articles of files that are gone.
public struct GoneOutcome: Sendable, Equatable {
    /// Articles that went.
    public var removed = 0
    /// Files whose names articles have now, because they hold the same words.
    public var heirs: [String] = []

    /// Nothing yet.
    public init() {}
}

extension Store {
    /// Returns the names of all files below a folder, or of one file with its members, that articles came from.
    ///
    /// - Parameter path: The folder or file as it was given, without a slash at its end.
    /// - Returns: The names in order; a member of a container is `container!member`.
    /// - Throws: What SQLite says.
    public func sourceFiles(below path: String) throws -> [String] {
        try connections.read { db in
            try ["articles", "other_sources"].flatMap { table in
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT source_file FROM \(table) WHERE source_file = ?1
                        UNION SELECT source_file FROM \(table) WHERE source_file > ?1 || '/' AND source_file < ?1 || '0'
                        UNION SELECT source_file FROM \(table) WHERE source_file > ?1 || '!' AND source_file < ?1 || '"'
                        """, arguments: [path])
            }.sorted()
        }
    }

    /// Returns how many articles would go with some files, because no other file holds their words.
    public func lost(with files: [String]) throws -> Int {
        try connections.read { db in
            let own = try db.cachedStatement(sql: "SELECT id FROM articles WHERE source_file = ?")
            let others = try db.cachedStatement(sql: "SELECT source_file FROM other_sources WHERE article_id = ?")
            let gone = Set(files)
            return try files.reduce(0) { count, file in
                try String.fetchAll(own, arguments: [file]).reduce(count) { count, id in
                    try String.fetchAll(others, arguments: [id]).allSatisfy(gone.contains) ? count + 1 : count
                }
            }
        }
    }

    /// Takes out the articles of files that are gone, all or none.
    ///
    /// One that another file holds too goes on under that name. Unlike `remove` this keeps nothing out: a file that comes
    /// back is taken in again.
    ///
    /// - Parameters:
    ///   - files: The names under which they came in.
    ///   - time: An RFC 3339 time in UTC.
    /// - Returns: What became of them.
    /// - Throws: `StoreError` when the database cannot be written.
    public func forget(files: [String], at time: String) throws(StoreError) -> GoneOutcome {
        try connections.write { db in
            let authorship = Authorship(reason: "its file is gone")
            let ledger = try Ledger(db, at: time, by: authorship)
            let (merge, tellings) = (Merge(ledger), Tellings(ledger))
            let removal = ArticleRemoval(ledger: ledger, merge: merge, tellings: tellings)
            let sources = OtherSources(ledger: ledger)
            let article = try db.cachedStatement(sql: "SELECT id FROM articles WHERE source_file = ?")
            var outcome = GoneOutcome()
            // First none of them holds anything, so that no article goes from one to the next.
            for file in files { try sources.forget(file) }
            for file in files {
                for id in try String.fetchAll(article, arguments: [file]) {
                    if let heir = try sources.passOn(id, from: file) {
                        outcome.heirs.append(heir)
                    } else {
                        try removal.leave(id)
                        outcome.removed += 1
                    }
                }
            }
            try NamedPersons(ledger: ledger, merge: merge, tellings: tellings, time: time).settle()
            try tellings.finish()
            try merge.finish()
            try ledger.finish()
            return outcome
        }
    }
}
