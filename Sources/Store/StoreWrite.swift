import Foundation
import GRDB
public import Records

/// What became of an article.
public enum IngestOutcome: Sendable {
    /// It was not there.
    case new
    /// It was there, word for word, and would be read in the same way.
    case unchanged
    /// The same file held another text before, or the same text would be read in another way; its records have been
    /// replaced.
    case changed
    /// It was taken out on purpose, or its file was, and stays out.
    case removed
}

extension Store {
    /// Writes articles with all their records, each whole or not at all.
    ///
    /// - Parameters:
    ///   - extracts: The articles with their records.
    ///   - time: An RFC 3339 time in UTC.
    ///   - replaces: Whether articles that are there are written anew although nothing differs.
    ///   - isWanted: Asked while the articles are joined with others; when it says no, none of them is kept.
    ///   - commits: Asked right before they are kept; when it says no, none of them is.
    /// - Returns: What became of each, in order.
    /// - Throws: `StoreError` when the database cannot take them; none of them is kept then.
    public func write(
        _ extracts: [Extract], at time: String, replaces: Bool = false,
        while isWanted: @escaping @Sendable () -> Bool = { true },
        commits: @escaping @Sendable () -> Bool = { true }
    ) throws(StoreError) -> [IngestOutcome] {
        try connections.write { db in
            let outcomes = try Self.write(extracts, at: time, replaces: replaces, db, while: isWanted)
            guard commits() else { throw StoreError.abandoned }
            return outcomes
        }
    }

    /// Writes articles within a transaction.
    static func write(
        _ extracts: [Extract], at time: String, by authorship: Authorship = Authorship(), replaces: Bool = false,
        _ db: Database,
        while isWanted: @escaping () -> Bool = { true }
    ) throws -> [IngestOutcome] {
        let ledger = try Ledger(db, at: time, by: authorship)
        let (merge, tellings) = (Merge(ledger), Tellings(ledger, while: isWanted))
        let outcomes = try extracts.map { extract in
            try ArticleWriter(
                ledger: ledger, merge: merge, tellings: tellings, extract: extract, time: time, replaces: replaces
            ).write()
        }
        try NamedPersons(ledger: ledger, merge: merge, tellings: tellings, time: time).settle()
        try tellings.finish()
        try merge.finish()
        try ledger.finish()
        return outcomes
    }

    /// Notes an input that gave no article.
    public func refuse(file: String, reason: String, at time: String) throws(StoreError) {
        try connections.write { db in
            try db.execute(
                sql:
                    "INSERT INTO refusals (file, reason, at) VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET reason = excluded.reason, at = excluded.at",
                arguments: [file, reason, time])
        }
    }
}
