import GRDB
import Matching
import Records

/// What a transaction adds up while it writes: counts, words for the search, notes of changes.
///
/// Each is written once, at the end.
final class Ledger {
    /// How often a person is met.
    struct PersonCounts {
        var meetings = 0
        var quotes = 0
        var articles = 0
    }

    /// How often a topic is met.
    struct TopicCounts {
        var meetings = 0
        var quotes = 0
    }

    /// The words of a record for the search.
    struct Words: Equatable {
        var heading: String
        var body: String
    }

    private struct Value: Hashable {
        var collection: Collection
        var field: String
        var value: String
    }

    let db: Database
    /// What became of each record.
    let changes: ChangeLog
    /// What people said of the records.
    let corrections: CorrectionBook
    /// What is known of tables that mostly are empty.
    let rare: RareRows
    private(set) var persons: [String: PersonCounts] = [:]
    private var topics: [String: TopicCounts] = [:]
    private var places: [String: Int] = [:]
    private var values: [Value: Int] = [:]
    private var words: [Collection: [Int64: Words]] = [:]
    /// Whether all records have their words in the index, once that was asked; in an older database they may have to come.
    private var hasWords: Bool?

    /// Begins to add up.
    ///
    /// - Parameters:
    ///   - db: The connection, in a transaction.
    ///   - time: When records change now, RFC 3339 in UTC.
    ///   - authorship: Who changes them.
    ///   - erases: Whether nothing may stay behind of the words of what goes.
    /// - Throws: What SQLite says.
    init(
        _ db: Database, at time: String = "", by authorship: Authorship = Authorship(), erases: Bool = false
    ) throws {
        self.db = db
        corrections = try CorrectionBook(db)
        rare = RareRows(db)
        changes = ChangeLog(db, at: time, by: authorship, rare: rare, erases: erases)
    }

    /// Runs a statement that is prepared once a connection.
    func execute(_ sql: String, _ values: Database.Values) throws { try db.run(sql, values) }

    // MARK: Counts

    func count(person id: String, meetings: Int = 0, quotes: Int = 0, articles: Int = 0) {
        persons[id, default: PersonCounts()].meetings += meetings
        persons[id, default: PersonCounts()].quotes += quotes
        persons[id, default: PersonCounts()].articles += articles
    }

    func count(topic id: String, meetings: Int = 0, quotes: Int = 0) {
        topics[id, default: TopicCounts()].meetings += meetings
        topics[id, default: TopicCounts()].quotes += quotes
    }

    func count(place id: String, meetings: Int) {
        places[id, default: 0] += meetings
    }

    /// Counts the value that a record has in a field.
    func count(_ collection: Collection, _ field: String, _ value: String?, _ change: Int) {
        guard let value else { return }
        values[Value(collection: collection, field: field, value: value), default: 0] += change
    }

    // MARK: Words

    /// Makes a record findable.
    func index(_ collection: Collection, _ doc: Int64, _ new: Words) {
        words[collection, default: [:]][doc] = new
    }

    /// Takes the words of a record out of the search; they must be those that went in.
    func unindex(_ collection: Collection, _ doc: Int64, _ old: Words) throws {
        guard words[collection]?.removeValue(forKey: doc) == nil, try isIndexed(collection, doc) else { return }
        let (words, heads) = ("\(collection.rawValue)_fts", "\(collection.rawValue)_heads")
        try execute(
            "INSERT INTO \(words) (\(words), rowid, heading, body) VALUES ('delete', ?, ?, ?)",
            [doc, SearchText.indexed(old.heading), SearchText.indexed(old.body)])
        try execute(
            "INSERT INTO \(heads) (\(heads), rowid, heading) VALUES ('delete', ?, ?)",
            [doc, SearchText.indexed(old.heading)])
    }

    private func isIndexed(_ collection: Collection, _ doc: Int64) throws -> Bool {
        let all = try hasWords ?? CatchUp.hasWords(db)
        hasWords = all
        return try all || SearchIndex.has(collection, doc, db)
    }

    /// Writes the words of one record into the index.
    func write(_ collection: Collection, _ doc: Int64, _ words: Words) throws {
        let heading = SearchText.indexed(words.heading)
        try execute(
            "INSERT INTO \(collection.rawValue)_fts (rowid, heading, body) VALUES (?, ?, ?)",
            [doc, heading, SearchText.indexed(words.body)])
        try execute("INSERT INTO \(collection.rawValue)_heads (rowid, heading) VALUES (?, ?)", [doc, heading])
    }

    // MARK: Names

    /// Brings the forms up to date under which a person or organisation is found.
    func name(_ type: String, _ id: String, before: [RecordName]?, now: [RecordName]?) throws {
        let names = Set((now ?? []).map { Folded.text($0.name) })
        let known = Set((before ?? []).map { Folded.text($0.name) })
        for name in known.subtracting(names).sorted() {
            try execute("DELETE FROM \(type)_names WHERE \(type)_id = ? AND folded = ?", [id, name])
        }
        for name in names.subtracting(known).sorted() {
            try execute("INSERT OR IGNORE INTO \(type)_names (folded, \(type)_id) VALUES (?, ?)", [name, id])
        }
    }

    // MARK: The end

    /// Writes everything but the counts of persons, which stand in their rows.
    func finish() throws {
        for (collection, rows) in words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            // Rising numbers keep the index from being flushed at each row.
            for (doc, row) in rows.sorted(by: { $0.key < $1.key }) { try write(collection, doc, row) }
        }
        try writeTopics()
        try writePlaces()
        try writeValues()
        try changes.finish()
    }

    private func writeTopics() throws {
        for (id, change) in topics.sorted(by: { $0.key < $1.key }) where change.meetings != 0 || change.quotes != 0 {
            let label = KnownValues.label(ofTopic: id)
            let doc = try free("topics", id)
            let mark = try changes.write(.topics, id)
            try execute(
                """
                INSERT INTO topics (doc, id, label, sort_name, meetings, quotes, changed_seq, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET meetings = meetings + excluded.meetings, quotes = quotes + excluded.quotes,
                changed_seq = excluded.changed_seq, changed_at = excluded.changed_at
                """,
                [doc, id, label, Folded.text(label), change.meetings, change.quotes, mark.seq, mark.at])
            try execute("DELETE FROM topics WHERE id = ? AND meetings = 0 AND quotes = 0", [id])
            if db.changesCount > 0 { try changes.remove(.topics, id) }
        }
    }

    /// A place is described as its newest meeting does, so that the order in which articles came does not matter.
    private func writePlaces() throws {
        let newest = try db.cachedStatement(
            sql: "SELECT json_extract(json, '$.place') FROM meetings WHERE place = ? ORDER BY doc DESC LIMIT 1")
        for (id, change) in places.sorted(by: { $0.key < $1.key }) {
            guard let json = try String.fetchOne(newest, arguments: [id]) else {
                try changes.remove(.places, id)
                try execute("DELETE FROM places WHERE id = ?", [id])
                continue
            }
            let mark = try changes.write(.places, id)
            let place = JSONSlice(json)
            let name = place["name"]?.string ?? id
            try execute(
                """
                INSERT INTO places (doc, id, name, sort_name, venue, city, country, latitude, longitude, meetings,
                changed_seq, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name,
                venue = excluded.venue, city = excluded.city, country = excluded.country,
                latitude = excluded.latitude, longitude = excluded.longitude, meetings = meetings + excluded.meetings,
                changed_seq = excluded.changed_seq, changed_at = excluded.changed_at
                """,
                [
                    try free("places", id), id, name, Folded.text(name), place["venue"]?.string, place["city"]?.string,
                    place["country"]?.string, place["latitude"]?.number, place["longitude"]?.number, change,
                    mark.seq, mark.at,
                ])
        }
    }

    private func writeValues() throws {
        for (key, change) in values where change != 0 {
            try execute(
                """
                INSERT INTO value_counts (collection, field, value, count) VALUES (?, ?, ?, ?)
                ON CONFLICT (collection, field, value) DO UPDATE SET count = count + excluded.count
                """, [key.collection.rawValue, key.field, key.value, change])
            guard change < 0 else { continue }
            try execute(
                "DELETE FROM value_counts WHERE collection = ? AND field = ? AND value = ? AND count = 0",
                [key.collection.rawValue, key.field, key.value])
        }
    }

    /// Returns the number of a record without a date: its own when it has one, else a free one.
    func free(_ table: String, _ id: String) throws -> Int64 {
        if let doc = try db.integer("SELECT doc FROM \(table) WHERE id = ?", [id]) { return doc }
        return try number(in: table, day: nil, id: id)
    }

    /// Returns a free number for a record.
    func number(in table: String, day: Int?, id: String) throws -> Int64 {
        try DocNumber.make(day: day, id: id) { try db.has("SELECT 1 FROM \(table) WHERE doc = ?", [$0]) }
    }
}
