import GRDB
import Records

/// The changes of one transaction: one for each record whose served JSON is another one at its end.
///
/// Whoever writes a row says so here first, so that what was there before is known. Rows are written with the mark of a
/// change at once; where nothing came out changed at the end, they get the mark back that they had.
final class ChangeLog {
    /// The change that last touched a record, as its row has it.
    struct Mark: Equatable {
        var seq: Int64
        var at: String
    }

    private struct Key: Hashable {
        var collection: Collection
        var id: String
    }

    private struct Touched {
        var seq: Int64
        /// The record without its mark, and the mark; nil when there was none.
        var before: (json: String, mark: Mark)?
        /// The change before, of a record that came back.
        var previous: Int64?
        var isThere: Bool
        var operation: Change.Operation?
        var survivor: String?
        /// What has changed of it beside its members.
        var beside: Set<String> = []
    }

    private let db: Database
    private let at: String
    private let authorship: Authorship
    private let rare: RareRows
    /// Whether the words of what goes must not stay behind in what is kept of the change.
    private let erases: Bool
    private var touched: [Key: Touched] = [:]
    private var last: Int64?

    init(_ db: Database, at: String, by authorship: Authorship, rare: RareRows, erases: Bool = false) {
        (self.db, self.at, self.authorship, self.rare, self.erases) = (db, at, authorship, rare, erases)
    }

    // MARK: Before a row is written

    /// Reads what a record is before it is written; a record that is not there yet, too.
    func touch(_ collection: Collection, _ id: String) throws {
        guard touched[Key(collection: collection, id: id)] == nil else { return }
        let row = try read(collection, id)
        try begin(collection, id, before: row)
    }

    /// Takes a record out; `survivor` took it in, where another one did.
    func remove(_ collection: Collection, _ id: String, into survivor: String? = nil) throws {
        try touch(collection, id)
        let key = Key(collection: collection, id: id)
        touched[key]?.isThere = false
        touched[key]?.survivor = survivor
        let seq = touched[key].flatMap { $0.before == nil ? $0.previous : $0.seq }
        rare.expect(in: .formerIDs)
        try db.run(
            "INSERT OR REPLACE INTO former_ids (id, type, target, changed_seq) VALUES (?, ?, ?, ?)",
            [id, collection.singular, survivor, seq])
    }

    /// Returns the mark for a row that is written now, whether it is new or not.
    func write(_ collection: Collection, _ id: String, isNew: Bool = false) throws -> Mark {
        let key = Key(collection: collection, id: id)
        if touched[key] == nil { try begin(collection, id, before: isNew ? nil : read(collection, id)) }
        if touched[key]?.before == nil || touched[key]?.isThere == false { try revive(key) }
        touched[key]?.isThere = true
        return Mark(seq: touched[key]?.seq ?? 0, at: at)
    }

    /// Says what a record is that was made out of a part of another one.
    func split(_ collection: Collection, _ id: String, from survivor: String) {
        let key = Key(collection: collection, id: id)
        touched[key]?.operation = .split
        touched[key]?.survivor = survivor
    }

    /// Says that what changes a record is a correction of it.
    func correct(_ collection: Collection, _ id: String) throws {
        try touch(collection, id)
        touched[Key(collection: collection, id: id)]?.operation = .correct
    }

    /// Says that something has changed that is served of a record beside its members, such as the spans of an article.
    func note(_ collection: Collection, _ id: String, beside name: String) throws {
        try touch(collection, id)
        touched[Key(collection: collection, id: id)]?.beside.insert(name)
    }

    private func begin(_ collection: Collection, _ id: String, before: (json: String, mark: Mark)?) throws {
        touched[Key(collection: collection, id: id)] = Touched(
            seq: try next(), before: before, isThere: before != nil)
    }

    /// A record that is there is no former one.
    private func revive(_ key: Key) throws {
        guard try rare.mayBe(in: .formerIDs) else { return }
        let ids = [key.id] + (key.collection == .persons ? [ErasedTraces.id(of: key.id)] : [])
        var seq: Int64?
        // Most have never been away, and to look takes a fifth of the time of a removal that finds nothing.
        for id in ids where try db.has("SELECT 1 FROM former_ids WHERE id = ?", [id]) {
            seq = try db.integer("SELECT changed_seq FROM former_ids WHERE id = ?", [id])
            try db.run("DELETE FROM former_ids WHERE id = ?", [id])
        }
        if touched[key]?.before == nil, seq != touched[key]?.seq { touched[key]?.previous = seq }
    }

    private func next() throws -> Int64 {
        let seq = try (last ?? Changes.last(db)) + 1
        last = seq
        return seq
    }

    private func read(_ collection: Collection, _ id: String) throws -> (json: String, mark: Mark)? {
        let rows = try db.rows(
            "SELECT \(collection.body), changed_seq, changed_at FROM \(collection.rawValue) WHERE id = ?", [id])
        return try rows.next() ? (rows.text(0), Mark(seq: rows.integer(1), at: rows.text(2))) : nil
    }

    // MARK: The end

    /// Writes the changes; nothing may be written afterwards.
    func finish() throws {
        for (key, record) in touched.sorted(by: { $0.value.seq < $1.value.seq }) {
            guard let before = record.before else {
                if record.isThere { try insert(key, record, record.operation == .split ? .split : .create) }
                continue
            }
            guard record.isThere, let now = try read(key.collection, key.id) else {
                try insert(key, record, record.survivor == nil ? .remove : .merge)
                continue
            }
            guard now.json != before.json || !record.beside.isEmpty else {
                try mark(key, now.mark, before.mark)
                continue
            }
            try mark(key, now.mark, Mark(seq: record.seq, at: at))
            let delta = RecordDelta(before: before.json, now: now.json, beside: record.beside.sorted())
            try insert(key, record, record.operation == .correct ? .correct : .update, delta)
            if erases { try Changes.erase(whatIsNotIn: now.json, from: before.mark.seq, db) }
        }
        touched = [:]
    }

    private func mark(_ key: Key, _ now: Mark, _ wanted: Mark) throws {
        guard now != wanted else { return }
        try db.run(
            "UPDATE \(key.collection.rawValue) SET changed_seq = ?, changed_at = ? WHERE id = ?",
            [wanted.seq, wanted.at, key.id])
    }

    private func insert(
        _ key: Key, _ record: Touched, _ operation: Change.Operation, _ delta: RecordDelta? = nil
    ) throws {
        let previous = record.before?.mark.seq ?? record.previous
        let kept = key.collection.keepsVersions && !erases ? delta?.json : nil
        try db.run(
            """
            INSERT INTO changes (seq, at, operation, type, record_id, author, reason, survivor, previous, fields, delta)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                record.seq, at, operation.rawValue, key.collection.singular, key.id, authorship.author,
                authorship.reason, record.survivor, previous, delta?.fields ?? "[]", kept,
            ])
        if erases, operation.isTombstone, let previous { try Changes.erase(from: previous, db) }
    }
}
