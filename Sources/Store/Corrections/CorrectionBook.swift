import GRDB
import Records

/// The corrections that hold, as a transaction lays them over what it writes.
///
/// What was extracted stays as it was read: tellings, the persons of each article and quotes keep it, and the served
/// records are made of it with the corrections on top each time they are written.
final class CorrectionBook {
    let db: Database
    /// Whether there is anything to lay over.
    let isEmpty: Bool
    private var links: [Link: String?]?

    private struct Link: Hashable {
        var person: String
        var article: String
    }

    init(_ db: Database) throws {
        self.db = db
        // Steps that bring an older database up to date write before there is such a table.
        guard try db.tableExists("corrections") else {
            isEmpty = true
            return
        }
        let any = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM corrections)")
        isEmpty = try Int.fetchOne(any) != 1
    }

    // MARK: Persons

    /// Makes the next question read whom persons stand for.
    func forgetLinks() { links = nil }

    /// Whom an article means by a person: another one, or nobody.
    func person(_ id: String, in article: String) throws -> String? {
        guard !isEmpty else { return id }
        if links == nil {
            let rows = try Row.fetchAll(db, sql: "SELECT person_id, article_id, target FROM person_links")
            links = try Dictionary(
                uniqueKeysWithValues: rows.map {
                    (Link(person: try $0.value(0), article: try $0.value(1)), try $0.optional(2, as: String.self))
                })
        }
        var (current, seen) = (id, Set<String>())
        while seen.insert(current).inserted {
            let own = links?[Link(person: current, article: article)] ?? links?[Link(person: current, article: "")]
            guard let link = own else { return current }
            guard let target = link else { return nil }
            current = target
        }
        return current
    }

    /// The persons who may be meant by others in some article: those that were merged into one, and those that one was
    /// split off.
    func sources(of person: String) throws -> [String] {
        guard !isEmpty else { return [person] }
        let statement = try db.cachedStatement(
            sql: """
                WITH RECURSIVE source (id) AS (
                SELECT ?1 UNION SELECT person_id FROM person_links JOIN source ON target = source.id)
                SELECT id FROM source ORDER BY id
                """)
        return try String.fetchAll(statement, arguments: [person])
    }

    /// The person whom all articles mean by one that is no more.
    func survivor(ofPerson id: String) throws -> String? {
        let survivor = try person(id, in: "")
        return survivor == id ? nil : survivor
    }

    func linked(_ meeting: Meeting, in article: String) throws -> Meeting {
        guard !isEmpty else { return meeting }
        var meeting = meeting
        for index in meeting.participants.indices {
            guard let person = meeting.participants[index].person else { continue }
            meeting.participants[index].person = try self.person(person, in: article)
        }
        return meeting
    }

    private func linked(_ quote: Quote) throws -> Quote {
        var quote = quote
        quote.speaker = try linked(quote.speaker, in: quote.article)
        quote.addressee = try linked(quote.addressee, in: quote.article)
        return quote
    }

    private func linked(_ speaker: Speaker?, in article: String) throws -> Speaker? {
        guard var speaker, let person = speaker.person else { return speaker }
        speaker.person = try self.person(person, in: article)
        return speaker
    }

    /// A person as the rows of articles and what people said make it.
    func corrected(_ person: Person) throws -> Person {
        guard !isEmpty else { return person }
        let parts = try db.cachedStatement(
            sql: """
                SELECT patch FROM corrections WHERE type = 'person' AND operation = 'split' AND target = ?
                AND undone_at IS NULL ORDER BY at, corrections.id
                """)
        let named = try String.fetchAll(parts, arguments: [person.id]).map { JSONSlice($0) }
        return try laid(named + patches("person", [person.id]), over: person)
    }

    // MARK: Quotes

    /// A quote as it is served; nil when somebody rejected it.
    func corrected(_ quote: Quote) throws -> Quote? {
        guard !isEmpty else { return quote }
        guard try !isRejected(quote.id) else { return nil }
        return try known(linked(laid(try patches("quote", [quote.id]), over: quote)), else: linked(quote))
    }

    // MARK: Meetings

    /// A meeting as it is served.
    func corrected(_ meeting: Meeting, of tellings: [String]) throws -> Meeting {
        guard !isEmpty else { return meeting }
        let said = try laid(try patches("meeting", tellings), over: meeting)
        return try known(linked(said, in: meeting.articles.first ?? ""), else: meeting)
    }

    /// The contradictions that nobody has settled by a correction of the member.
    func open(_ disagreements: [Disagreement], of tellings: [String]) throws -> [Disagreement] {
        guard !isEmpty, !disagreements.isEmpty else { return disagreements }
        let said = Set(try patches("meeting", tellings).flatMap(\.members).map(\.name))
        return disagreements.filter { said.isDisjoint(with: $0.field.members) }
    }

    /// Whether somebody has corrected one of some records or what they are made of.
    func hasCorrected(_ anchors: [String]) throws -> Bool {
        guard !isEmpty else { return false }
        let statement = try db.cachedStatement(
            sql: """
                SELECT 1 FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ? AND operation <> 'accept' AND undone_at IS NULL
                """)
        return try anchors.contains { try Int.fetchOne(statement, arguments: [$0]) != nil }
    }

    /// What people did about a record.
    ///
    /// - Parameters:
    ///   - record: The record as it is served.
    ///   - anchors: What corrections of it hold on to.
    /// - Returns: Whether somebody corrected or accepted it.
    /// - Throws: What SQLite says.
    func review(_ record: some CorrectableRecord, _ anchors: [String]) throws -> Review {
        guard !isEmpty else { return Review() }
        return Review(isCorrected: try hasCorrected(anchors), isAccepted: try isAccepted(record, anchors))
    }

    /// Whether somebody accepted a record with the values that it has now.
    private func isAccepted(_ record: some CorrectableRecord, _ anchors: [String]) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT patch FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ? AND operation = 'accept' AND undone_at IS NULL
                """)
        let accepted = try anchors.flatMap { try String.fetchAll(statement, arguments: [$0]) }
        guard !accepted.isEmpty else { return false }
        let version = record.reviewed
        return accepted.contains { JSONSlice($0)["version"]?.string == version }
    }

    /// The tellings that go where people said, in place of the record of their cluster.
    ///
    /// - Parameters:
    ///   - tellings: The tellings of a cluster.
    ///   - cluster: Its id.
    /// - Returns: The ids of tellings by the record that takes them.
    /// - Throws: What SQLite says.
    func records(of tellings: [String], in cluster: String) throws -> [String: [String]] {
        guard !isEmpty else { return [cluster: tellings] }
        let whole = try record(ofCluster: cluster)
        var out: [String: [String]] = [:]
        for telling in tellings where try !isRejected(telling) {
            out[try split(telling) ?? whole, default: []].append(telling)
        }
        return out
    }

    /// All tellings that a record has, whatever cluster they are in.
    func tellings(of record: String) throws -> [String] {
        var clusters = [record]
        let merged = try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT tellings.meeting_id FROM corrections
                JOIN correction_anchors ON correction = number JOIN tellings ON tellings.id = held_id
                WHERE type = 'meeting' AND operation = 'merge' AND undone_at IS NULL
                """)
        clusters += try merged.filter { try $0 != record && self.record(ofCluster: $0) == record }
        let members = try clusters.flatMap { cluster in
            try String.fetchAll(
                db.cachedStatement(sql: "SELECT id FROM tellings WHERE meeting_id = ?"), arguments: [cluster])
        }
        let apart = try String.fetchAll(
            db,
            sql: """
                SELECT tellings.id FROM corrections JOIN correction_anchors ON correction = number
                JOIN tellings ON tellings.id = held_id
                WHERE type = 'meeting' AND operation = 'split' AND target = ? AND undone_at IS NULL
                """, arguments: [record])
        let isHere = try self.record(ofCluster: record) == record
        let own = try (isHere ? members : []).filter { try split($0) == nil }
        let parts = try apart.filter { try split($0) == record }
        return try Set(own + parts).filter { try !isRejected($0) }.sorted()
    }

    /// The record that takes a cluster, itself unless somebody said that it is the same as another one.
    private func record(ofCluster cluster: String) throws -> String {
        let target = try db.cachedStatement(
            sql: """
                SELECT taker.id, taker.meeting_id FROM corrections
                JOIN correction_anchors ON correction = number JOIN tellings ON tellings.id = held_id
                JOIN tellings AS taker ON taker.id = target
                WHERE type = 'meeting' AND operation = 'merge' AND undone_at IS NULL AND tellings.meeting_id = ?
                ORDER BY at DESC, corrections.id DESC LIMIT 1
                """)
        var (current, seen) = (cluster, Set<String>())
        while seen.insert(current).inserted, let row = try Row.fetchOne(target, arguments: [current]) {
            // A part that stands by itself takes what was merged into it.
            if let part = try split(try row.value(0)) { return part }
            current = try row.value(1)
        }
        return current
    }

    /// The clusters of which somebody said that they are the same as one; it may have come later than they did.
    func clusters(mergedInto cluster: String) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT tellings.meeting_id FROM tellings AS taker
                JOIN corrections ON target = taker.id AND type = 'meeting' AND operation = 'merge' AND undone_at IS NULL
                JOIN correction_anchors ON correction = number JOIN tellings ON tellings.id = held_id
                WHERE taker.meeting_id = ?
                """)
        return try String.fetchAll(statement, arguments: [cluster])
    }

    /// The record that tellings went back to which were a record of their own.
    func successor(of record: String) throws -> String? {
        guard !isEmpty else { return nil }
        return try String.fetchOne(
            db,
            sql: """
                SELECT coalesce(tellings.record_id, tellings.meeting_id) FROM corrections
                JOIN correction_anchors ON correction = number JOIN tellings ON tellings.id = held_id
                WHERE type = 'meeting' AND operation = 'split' AND target = ? ORDER BY at, corrections.id LIMIT 1
                """, arguments: [record])
    }

    private func split(_ telling: String) throws -> String? {
        // What was merged since does not stand by itself any more.
        let statement = try db.cachedStatement(
            sql: """
                SELECT operation, target FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ?1 AND type = 'meeting' AND undone_at IS NULL
                AND (operation = 'split' OR operation = 'merge' AND target <> ?1)
                ORDER BY at DESC, corrections.id DESC LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [telling]) else { return nil }
        return try row.value(0) == "split" ? row.value(1) : nil
    }

    // MARK: All

    /// Whether somebody said of a meeting, as it was called then, that it is none.
    func isRejected(meeting: String) throws -> Bool {
        guard !isEmpty else { return false }
        let statement = try db.cachedStatement(
            sql: """
                SELECT 1 FROM corrections
                WHERE type = 'meeting' AND record_id = ? AND operation = 'reject' AND undone_at IS NULL
                """)
        return try Int.fetchOne(statement, arguments: [meeting]) != nil
    }

    private func isRejected(_ anchor: String) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT 1 FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ? AND operation = 'reject' AND undone_at IS NULL
                """)
        return try Int.fetchOne(statement, arguments: [anchor]) != nil
    }

    /// The patches of a record in the order in which they were made.
    private func patches(_ type: String, _ anchors: [String]) throws -> [JSONSlice] {
        guard !isEmpty else { return [] }
        let statement = try db.cachedStatement(
            sql: """
                SELECT at, corrections.id, patch FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ? AND type = ? AND operation = 'patch' AND undone_at IS NULL
                """)
        var found: [String: String] = [:]
        for anchor in anchors {
            for row in try Row.fetchAll(statement, arguments: [anchor, type]) {
                // In order of the moment, so that it is the same wherever they came in first.
                found[try row.value(0) + " " + row.value(1, as: String.self)] = try row.value(2)
            }
        }
        return found.sorted { $0.key < $1.key }.map { JSONSlice($0.value) }
    }

    /// Puts the members of patches in the place of those of a record.
    private func laid<Record: CorrectedRecord>(_ patches: [JSONSlice], over record: Record) throws -> Record {
        guard !patches.isEmpty else { return record }
        var (out, members) = (record, [String]())
        for patch in patches {
            // One that came from elsewhere may not fit what records are here.
            let json = JSONMergePatch.replacing(patch, in: JSONSlice(Merge.json(out)))
            guard let next = try? Record(json: json) else { continue }
            out = next
            members += patch.members.map(\.name)
        }
        out.isSaid(members)
        return out
    }

    // MARK: What was missing

    /// The meetings and quotes that somebody added to an article.
    func added(to article: String) throws -> (meetings: [Meeting], quotes: [Quote]) {
        guard !isEmpty else { return ([], []) }
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT type, patch FROM correction_anchors JOIN corrections ON number = correction
                    WHERE article_id = ? AND operation = 'add' AND undone_at IS NULL AND state <> 'lost' ORDER BY at, corrections.id
                    """), arguments: [article])
        var out: (meetings: [Meeting], quotes: [Quote]) = ([], [])
        for row in rows {
            let (type, patch): (String, String) = (try row.value(0), try row.value(1))
            // One that came from elsewhere may not fit what records are here.
            if type == "meeting", let meeting = try? Meeting(json: JSONSlice(patch)) {
                if let known = try known(added: meeting) { out.meetings.append(known) }
            }
            if type == "quote", let quote = try? Quote(json: JSONSlice(patch)) {
                out.quotes.append(try known(added: quote))
            }
        }
        return out
    }

    /// Whether a record is there only because somebody added it.
    func isAdded(_ anchor: String) throws -> Bool {
        guard !isEmpty else { return false }
        let statement = try db.cachedStatement(
            sql: """
                SELECT 1 FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ? AND operation = 'add'
                """)
        return try Int.fetchOne(statement, arguments: [anchor]) != nil
    }
}

/// A record whose values people can correct.
protocol CorrectedRecord: ShapedRecord {
    var evidence: [Evidence] { get set }
    /// The article that evidence without words of its own is of.
    var firstArticle: String? { get }
}

extension CorrectedRecord {
    /// The words behind values that somebody gave do not support them any more.
    mutating func isSaid(_ members: [String]) {
        evidence.removeAll { members.contains($0.property.member) && $0.rule != Self.rule }
        let known = Set(evidence.map(\.property))
        for member in Set(members).sorted() {
            guard let path = RecordPath(member), !known.contains(path) else { continue }
            evidence.append(
                Evidence(
                    property: path, span: Span(start: 0, end: 0, exact: ""), rule: Self.rule, article: firstArticle))
        }
    }

    /// What made a value that somebody gave.
    static var rule: String { "correction" }
}

extension Meeting: CorrectedRecord {
    var firstArticle: String? { articles.first }
}

extension Quote: CorrectedRecord {
    var firstArticle: String? { article }
}

extension Person: CorrectedRecord {
    var firstArticle: String? { evidence.first?.article }
}
