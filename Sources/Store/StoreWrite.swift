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

    /// Writes articles that come bit by bit in one transaction, each whole or none at all.
    ///
    /// A record that many articles name is written once a transaction, so one of many articles costs less than many of few.
    ///
    /// - Parameters:
    ///   - time: An RFC 3339 time in UTC.
    ///   - replaces: Whether articles that are there are written anew although nothing differs.
    ///   - next: Gives what is written next; nil ends the transaction. Nobody else can write before it does.
    /// - Returns: What became of each article, in order.
    /// - Throws: `StoreError` when the database cannot take them; none of them is kept then.
    public func write(
        at time: String, replaces: Bool = false, _ next: () -> Intake?
    ) throws(StoreError) -> [IngestOutcome] {
        try connections.write { db in
            var writing = try Writing(db, at: time, replaces: replaces)
            while let intake = next() {
                try writing.add(intake)
            }
            return try writing.finish()
        }
    }

    /// Writes articles within a transaction.
    static func write(
        _ extracts: [Extract], at time: String, by authorship: Authorship = Authorship(), replaces: Bool = false,
        _ db: Database,
        while isWanted: @escaping () -> Bool = { true }
    ) throws -> [IngestOutcome] {
        var writing = try Writing(db, at: time, by: authorship, replaces: replaces, while: isWanted)
        try writing.add(extracts)
        return try writing.finish()
    }

    /// Articles on their way in, in one transaction.
    private struct Writing {
        private let ledger: Ledger
        private let merge: Merge
        private let tellings: Tellings
        private let time: String
        private let replaces: Bool
        private var outcomes: [IngestOutcome] = []

        init(
            _ db: Database, at time: String, by authorship: Authorship = Authorship(), replaces: Bool,
            while isWanted: @escaping () -> Bool = { true }
        ) throws {
            ledger = try Ledger(db, at: time, by: authorship)
            (merge, tellings) = (Merge(ledger), Tellings(ledger, while: isWanted))
            (self.time, self.replaces) = (time, replaces)
        }

        mutating func add(_ intake: Intake) throws {
            for refusal in intake.refusals {
                ledger.rare.expect(in: .refusals)
                try Store.note(refusal, at: time, ledger.db)
            }
            try add(intake.extracts)
        }

        mutating func add(_ extracts: [Extract]) throws {
            for extract in extracts {
                outcomes.append(
                    try ArticleWriter(
                        ledger: ledger, merge: merge, tellings: tellings, extract: extract, time: time,
                        replaces: replaces
                    ).write())
            }
        }

        /// Joins what the articles say, which nothing may follow.
        func finish() throws -> [IngestOutcome] {
            try NamedPersons(ledger: ledger, merge: merge, tellings: tellings, time: time).settle()
            try tellings.finish()
            try merge.finish()
            try ledger.finish()
            return outcomes
        }
    }

    /// Notes an input that gave no article.
    public func refuse(file: String, reason: String, at time: String) throws(StoreError) {
        try connections.write { try Self.note(Intake.Refusal(file: file, reason: reason), at: time, $0) }
    }

    private static func note(_ refusal: Intake.Refusal, at time: String, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO refusals (file, reason, at) VALUES (?, ?, ?)
            ON CONFLICT (file) DO UPDATE SET reason = excluded.reason, at = excluded.at
            """, [refusal.file, refusal.reason, time])
    }
}
