import GRDB
import Records

/// Takes in what somebody says of a record, and writes anew what it touches.
///
/// Everything is looked at before anything is written.
struct CorrectionWriter {
    let db: Database
    let time: String
    let author: String
    let reason: String?
    /// Asked before the first row is written; when it says no, nothing is.
    var commits: () -> Bool = { true }

    // MARK: Values

    /// Gives members of a record other values.
    func patch(_ collection: Collection, _ id: String, _ patch: JSONSlice) throws -> Correction {
        let correction: Correction
        switch collection {
        case .meetings: correction = try patched(collection, try record(collection, id) as Meeting, patch)
        case .persons: correction = try patched(collection, try record(collection, id) as Person, patch)
        case .quotes: correction = try patched(collection, try record(collection, id) as Quote, patch)
        case .articles, .organizations, .topics, .places:
            throw CorrectionFault.invalid("", "\(collection.rawValue) cannot be corrected")
        }
        return try keep(correction)
    }

    private func patched<Record: CorrectableRecord>(
        _ collection: Collection, _ record: Record, _ patch: JSONSlice
    ) throws -> Correction {
        let members = patch.members
        guard !members.isEmpty else { throw CorrectionFault.invalid("", "there is nothing to correct in it") }
        for (name, _) in members where !Record.correctable.contains(name) {
            let near = Nearest.name(to: name, among: Record.correctable).map { "; is \($0) meant?" } ?? ""
            throw CorrectionFault.invalid(
                name, "\(name) cannot be corrected, \(Record.correctable.joined(separator: ", ")) can\(near)")
        }
        try CorrectionCheck(db).shape(patch, Record.shape, "")
        let json = JSONSlice(Merge.json(record))
        var now: Record
        do throws(ShapeError) {
            now = try Record(
                json: Record.completed(
                    JSONMergePatch.apply(patch, to: Record.cleared(json, for: patch)), members.map(\.name)))
        } catch {
            throw CorrectionFault.invalid(error.path, "\(error.expected) is expected")
        }
        try now.finish(members.map(\.name), CorrectionCheck(db))
        let all = JSONSlice(Merge.json(now))
        var names = members.map(\.name)
        // A title is made of the parties and the place, until somebody gives one.
        if all["title"]?.string != json["title"]?.string, !names.contains("title"), record is Meeting {
            names.append("title")
        }
        var correction = correction(collection, record.id, .patch)
        correction.patch = Self.members(names, of: all)
        correction.replaced = Self.members(names, of: json)
        correction.anchors = try anchors(collection, record.id, .first)
        return correction
    }

    private static func members(_ names: [String], of record: JSONSlice) -> RawJSON {
        var json = JSONWriter()
        json.object { json in
            for name in names {
                json.key(dynamic: name)
                if let value = record[name] { json.raw(value.raw) } else { json.null() }
            }
        }
        return RawJSON(String(decoding: json.bytes, as: UTF8.self))
    }

    // MARK: Records as a whole

    /// Says that a record is none.
    func reject(_ collection: Collection, _ id: String) throws -> Correction {
        var correction = correction(collection, id, .reject)
        correction.anchors = try anchors(collection, id, collection == .persons ? .first : .all)
        if collection == .quotes, let quote = try StoredExtract(db).quote(id) {
            correction.replaced = RawJSON(Merge.json(quote))
        }
        return try keep(correction)
    }

    /// Says that a record is the same as another one, which takes it in.
    func merge(_ collection: Collection, _ id: String, into target: String) throws -> Correction {
        guard collection == .meetings || collection == .persons else {
            throw CorrectionFault.invalid("merged_into", "\(collection.rawValue) are not merged")
        }
        guard id != target else { throw CorrectionFault.invalid("merged_into", "a record is the same as itself") }
        guard try exists(collection, target) else {
            throw CorrectionFault.invalid("merged_into", "there is no \(collection.singular) \(target)")
        }
        var correction = correction(collection, id, .merge)
        correction.anchors = try anchors(collection, id, .parts) + anchors(collection, target, .first)
        correction.target = correction.anchors.last?.record
        return try keep(correction)
    }

    /// Says that what some articles tell belongs to a record of its own.
    func split(_ collection: Collection, _ id: String, articles: [String], named: (id: String, name: String)?) throws
        -> Correction
    {
        guard !articles.isEmpty else { throw CorrectionFault.invalid("split.articles", "it names no article") }
        var correction = correction(collection, id, .split)
        switch collection {
        case .meetings:
            let all = try anchors(collection, id, .all)
            correction.anchors = all.filter { articles.contains($0.article ?? "") }
            guard correction.anchors.count < all.count else {
                throw CorrectionFault.invalid("split.articles", "nothing would be left of the meeting")
            }
            correction.target = RecordID.make(prefix: "mtg", parts: ["split"] + correction.anchors.map(\.record))
        case .persons:
            guard let named, RecordSlug.isOne(named.id), !named.name.isEmpty else {
                throw CorrectionFault.invalid(
                    "split.id", "a person split off needs an id such as anna-novak and a name")
            }
            guard try !exists(.persons, named.id) else {
                throw CorrectionFault.invalid(
                    "split.id", "there is a person \(named.id); give merged_into for that one")
            }
            correction.anchors = try anchors(collection, id, .all).filter { articles.contains($0.article ?? "") }
            correction.target = named.id
            var json = JSONWriter()
            json.object { json in
                json.key("name")
                json.string(named.name)
            }
            correction.patch = RawJSON(String(decoding: json.bytes, as: UTF8.self))
        case .quotes, .articles, .organizations, .topics, .places:
            throw CorrectionFault.invalid("split", "\(collection.rawValue) are not split")
        }
        guard Set(correction.anchors.compactMap(\.article)) == Set(articles) else {
            throw CorrectionFault.invalid("split.articles", "not all of these articles tell of it")
        }
        return try keep(correction)
    }

    // MARK: What was missing

    /// Adds a meeting or quote whose words stand in an article.
    func add(_ collection: Collection, _ given: JSONSlice) throws -> Correction {
        guard let id = given["article"]?.string, let extract = try StoredExtract(db).read(id) else {
            throw CorrectionFault.invalid("article", "there is no article \(given["article"]?.string ?? "")")
        }
        let article = extract.article
        guard let start = given["start"]?.integer, let end = given["end"]?.integer,
            let span = TextPlaces.words(start, end, in: article.text)
        else { throw CorrectionFault.invalid("start", "start and end are code points of the article's text") }
        if let exact = given["exact"]?.string, exact != span.exact {
            throw CorrectionFault.invalid("exact", "these words stand there: \(span.exact.prefix(80))")
        }
        var correction = correction(collection, "", .add)
        switch collection {
        case .meetings:
            let meeting = try meeting(given, span, article)
            (correction.record, correction.patch) = (meeting.id, RawJSON(Merge.json(meeting)))
        case .quotes:
            let quote = try quote(given, span, article)
            (correction.record, correction.patch) = (quote.id, RawJSON(Merge.json(quote)))
        case .persons, .articles, .organizations, .topics, .places:
            throw CorrectionFault.invalid("", "\(collection.rawValue) are not added")
        }
        guard try !exists(collection, correction.record) else {
            throw CorrectionFault.invalid("start", "it is there already: \(correction.record)")
        }
        var anchor = Correction.Anchor(record: correction.record, state: .holds)
        (anchor.article, anchor.file, anchor.span) = (article.id, article.source.file, span)
        correction.anchors = [anchor]
        return try keep(correction)
    }

    private func meeting(_ given: JSONSlice, _ span: Span, _ article: Article) throws -> Meeting {
        var meeting = Meeting.blank
        meeting.id = RecordID.make(prefix: "mtg", parts: ["added", article.id, String(span.start), String(span.end)])
        (meeting.articles, meeting.confidence) = ([article.id], 1)
        meeting = try filled(meeting, given, ["article", "start", "end", "exact"])
        guard meeting.participants.count > 1 else {
            throw CorrectionFault.invalid("participants", "a meeting has two parties at least")
        }
        meeting.evidence = [Evidence(property: .kind, span: span, rule: Meeting.rule, article: article.id)]
        meeting.statusHistory = [
            Meeting.StatusStep(status: meeting.status, span: span, rule: Meeting.rule, article: article.id)
        ]
        return meeting
    }

    private func quote(_ given: JSONSlice, _ span: Span, _ article: Article) throws -> Quote {
        var quote = Quote.blank
        quote.id = RecordID.make(prefix: "quo", parts: ["added", article.id, String(span.start), String(span.end)])
        (quote.text, quote.fragments, quote.start, quote.end) = (span.exact, [span], span.start, span.end)
        (quote.language, quote.article, quote.confidence) = (article.language, article.id, 1)
        quote = try filled(quote, given, ["article", "start", "end", "exact"])
        quote.evidence = [Evidence(property: .text, span: span, rule: Quote.rule, article: article.id)]
        return quote
    }

    private func filled<Record: CorrectableRecord>(_ record: Record, _ given: JSONSlice, _ place: [String]) throws
        -> Record
    {
        let names = given.members.map(\.name).filter { !place.contains($0) }
        for name in names where !Record.correctable.contains(name) {
            throw CorrectionFault.invalid(
                name, "\(name) cannot be given, \(Record.correctable.joined(separator: ", ")) can")
        }
        var json = JSONWriter()
        json.object { json in
            for (name, value) in given.members where names.contains(name) {
                json.key(dynamic: name)
                json.raw(value.raw)
            }
        }
        try CorrectionCheck(db).shape(JSONSlice(json.bytes), Record.shape, "")
        var now: Record
        do throws(ShapeError) {
            let patched = JSONMergePatch.apply(JSONSlice(json.bytes), to: JSONSlice(Merge.json(record)))
            now = try Record(json: Record.completed(patched, names))
        } catch {
            throw CorrectionFault.invalid(error.path, "\(error.expected) is expected")
        }
        try now.finish(names, CorrectionCheck(db))
        return now
    }

    // MARK: Taking back

    /// Takes a correction back: the record is what it was, but for other corrections.
    func undo(_ id: String) throws -> Correction {
        guard var correction = try Corrections.find(id, db) else {
            throw CorrectionFault(kind: .missing, path: "", message: "there is no correction \(id)")
        }
        guard correction.undoneAt == nil else {
            throw CorrectionFault.invalid("", "the correction was taken back before")
        }
        guard commits() else { throw StoreError.abandoned }
        (correction.undoneAt, correction.undoneBy) = (time, author)
        try db.execute(
            sql: "UPDATE corrections SET undone_at = ?, undone_by = ? WHERE id = ?", arguments: [time, author, id])
        try rewrite([correction])
        return correction
    }

    // MARK: Writing

    func correction(_ collection: Collection, _ id: String, _ operation: Correction.Operation) -> Correction {
        var correction = Correction()
        (correction.recordType, correction.record, correction.operation) = (collection.singular, id, operation)
        (correction.at, correction.author, correction.reason) = (time, author, reason)
        return correction
    }

    func keep(_ correction: Correction) throws -> Correction {
        guard commits() else { throw StoreError.abandoned }
        var correction = correction
        let last = try String.fetchOne(db, sql: "SELECT max(at) FROM corrections")
        correction.at = CorrectionMoment.next(after: last, at: time)
        correction.sign()
        try Corrections.insert(correction, db)
        try rewrite([correction])
        return correction
    }

    /// Writes anew what some corrections touch.
    func rewrite(_ corrections: [Correction]) throws {
        try PersonLinks(db).refresh()
        let ledger = try Ledger(db, at: time, by: Authorship(author: author, reason: reason))
        let (merge, tellings) = (Merge(ledger), Tellings(ledger))
        var articles: Set<String> = []
        for correction in corrections {
            articles.formUnion(correction.anchors.compactMap(\.article))
            guard let collection = Collection(singular: correction.recordType) else { continue }
            if correction.operation != .add { try ledger.changes.correct(collection, correction.record) }
            if collection == .quotes { articles.formUnion(try self.articles(ofMeetingsIn: correction)) }
            guard collection == .persons else { continue }
            for person in [correction.record, correction.target].compactMap({ $0 }) {
                merge.forget(person: person)
                guard ![.patch, .accept].contains(correction.operation) else { continue }
                for source in try ledger.corrections.sources(of: person) {
                    articles.formUnion(try String.fetchAll(db, sql: Self.naming, arguments: [source]))
                }
            }
        }
        let stored = try StoredExtract(db)
        for article in articles.sorted() {
            guard let extract = try stored.read(article) else { continue }
            _ = try ArticleWriter(
                ledger: ledger, merge: merge, tellings: tellings, extract: extract, time: time, replaces: true
            ).write()
        }
        try tellings.finish()
        try merge.finish()
        try ledger.finish()
    }

    /// The articles that name a person, and those whose records somebody says do.
    private static let naming = """
        SELECT article_id FROM article_persons WHERE person_id = ?1
        UNION SELECT article_id FROM participants JOIN meeting_articles USING (doc) WHERE person_id = ?1
        UNION SELECT article_id FROM quotes WHERE person_id = ?1 OR addressee_id = ?1
        UNION SELECT article_id FROM corrections JOIN correction_anchors ON correction = number
        WHERE instr(patch, '"person":"' || ?1 || '"') > 0 AND article_id <> ''
        """

    /// The articles that tell of the meetings of which a quote is now or was.
    private func articles(ofMeetingsIn correction: Correction) throws -> [String] {
        let meetings = [correction.patch, correction.replaced].compactMap { JSONSlice($0.text)["meeting"]?.string }
        return try meetings.flatMap { meeting in
            try String.fetchAll(
                db,
                sql: """
                    SELECT article_id FROM tellings
                    WHERE record_id = ?1 OR meeting_id = ?1 OR id = ?1
                    """, arguments: [meeting])
        }
    }

    // MARK: Looking

    private func exists(_ collection: Collection, _ id: String) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT 1 FROM \(collection.rawValue) WHERE id = ?", arguments: [id]) != nil
    }

    func record<Record: ShapedRecord>(_ collection: Collection, _ id: String) throws -> Record {
        let json = try String.fetchOne(
            db, sql: "SELECT json FROM \(collection.rawValue) WHERE id = ?", arguments: [id])
        guard let json else {
            throw CorrectionFault(kind: .missing, path: "", message: "there is no \(collection.singular) \(id)")
        }
        return try Merge.decode(json)
    }

    /// How much of a meeting a correction holds on to.
    enum Extent {
        /// One of its tellings.
        case first
        /// One telling of each meeting that it is made of.
        case parts
        case all
    }

    /// What a correction of a record holds on to.
    func anchors(_ collection: Collection, _ id: String, _ extent: Extent) throws -> [Correction.Anchor] {
        guard try exists(collection, id) else {
            throw CorrectionFault(kind: .missing, path: "", message: "there is no \(collection.singular) \(id)")
        }
        switch collection {
        case .meetings:
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT tellings.id, article_id, source_file, tellings.json, meeting_id FROM tellings
                    JOIN articles ON articles.id = article_id WHERE \(TellingRows.isOfRecord)
                    ORDER BY meeting_id <> ?1, meeting_id, published IS NULL, published, tellings.id
                    """, arguments: [id])
            var seen: Set<String> = []
            let firsts = try rows.filter { seen.insert(try $0.value(4)).inserted }
            let wanted: [Row] = extent == .all ? rows : extent == .parts ? firsts : Array(rows.prefix(1))
            return try wanted.map { row in
                let meeting: Meeting = try Merge.decode(row.value(3))
                return try anchor(row, meeting.words)
            }
        case .quotes:
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT quotes.id, article_id, source_file, quotes.json FROM quotes
                    JOIN articles ON articles.id = article_id WHERE quotes.id = ?
                    """, arguments: [id])
            return try rows.map { row in
                let quote: Quote = try Merge.decode(row.value(3))
                return try anchor(row, quote.fragments.first)
            }
        case .persons where extent == .all:
            let statement = try db.cachedStatement(
                sql: """
                    SELECT person_id, article_id, source_file FROM article_persons
                    JOIN articles ON articles.id = article_id WHERE person_id = ? ORDER BY article_id
                    """)
            return try CorrectionBook(db).sources(of: id).flatMap { source in
                try Row.fetchAll(statement, arguments: [source]).map { try anchor($0, nil) }
            }
        case .persons, .articles, .organizations, .topics, .places:
            return [Correction.Anchor(record: id, state: .holds)]
        }
    }

    private func anchor(_ row: Row, _ words: Span?) throws -> Correction.Anchor {
        var anchor = Correction.Anchor(record: try row.value(0), state: .holds)
        (anchor.article, anchor.file, anchor.span) = (try row.value(1), try row.value(2), words)
        return anchor
    }
}
