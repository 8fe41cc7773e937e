import GRDB
import Records

/// Persons whom corrections name: a record names nobody who is no record.
///
/// Somebody may say of a meeting that a person sat there whom only other articles name. When these go the person does,
/// and is left out of the meeting until an article brings the person back.
struct NamedPersons {
    let ledger: Ledger
    let merge: Merge
    let tellings: Tellings
    let time: String

    private var db: Database { ledger.db }
    private var book: CorrectionBook { ledger.corrections }

    /// Writes the articles anew whose records name persons that have gone or come in this transaction.
    ///
    /// - Parameter erases: Whether what was said of those who have gone is forgotten, too.
    /// - Throws: What SQLite says.
    func settle(erases: Bool = false) throws {
        guard !book.isEmpty else { return }
        if erases {
            // What was said of articles that went is forgotten already.
            try PersonLinks(db).refresh()
            book.forgetLinks()
        }
        var articles: Set<String> = []
        let (left, came) = try (merge.left.filter { try !book.isKnown($0) }, merge.came)
        for person in left.sorted() { articles.formUnion(try naming(person)) }
        let forgotten = erases ? try left.sorted().flatMap(forget) : []
        if erases {
            try PersonLinks(db).refresh()
            book.forgetLinks()
        }
        for person in came.sorted() { articles.formUnion(try named(person)) }
        let stored = try StoredExtract(db)
        for article in articles.sorted() {
            guard let extract = try stored.read(article) else { continue }
            _ = try ArticleWriter(
                ledger: ledger, merge: merge, tellings: tellings, extract: extract, time: time, replaces: true
            ).write()
        }
        for number in forgotten { try drop(number) }
    }

    /// The articles whose records name a person.
    private func naming(_ person: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT article_id FROM participants JOIN meeting_articles USING (doc) WHERE person_id = ?1
                    UNION SELECT article_id FROM quotes WHERE person_id = ?1 OR addressee_id = ?1
                    """), arguments: [person])
    }

    /// The articles of whose records somebody says that a person is in them.
    private func named(_ person: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT article_id FROM corrections JOIN correction_anchors ON correction = number
                    WHERE instr(patch, '"person":"' || ?1 || '"') > 0 AND article_id <> ''
                    """), arguments: [person])
    }

    // MARK: For good

    /// Forgets what was said of a person, and the name where it was said of other records.
    ///
    /// - Returns: The corrections that are taken back and go once the articles are written: until then they say of what
    ///   people added that it was not read.
    private func forget(_ person: String) throws -> [Int64] {
        var forgotten: [Int64] = []
        let own = try Int64.fetchAll(
            db,
            sql: """
                SELECT number FROM corrections WHERE type = 'person' AND (record_id = ?1 OR target = ?1)
                UNION SELECT correction FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ?1 AND type = 'person'
                """, arguments: [person])
        for number in own { try drop(number) }
        let others = try Row.fetchAll(
            db,
            sql: """
                SELECT number, operation, patch, replaced FROM corrections
                WHERE instr(patch, '"person":"' || ?1 || '"') > 0 OR instr(replaced, '"person":"' || ?1 || '"') > 0
                """, arguments: [person])
        for row in others {
            let (number, operation): (Int64, String) = (try row.value(0), try row.value(1))
            let patch = JSONSlice(try row.value(2, as: String.self)).without(person)
            let replaced = JSONSlice(try row.value(3, as: String.self)).without(person)
            // Of a record that somebody added nothing is left but the rest of it.
            let isWhole = ["add", "reject"].contains(operation)
            guard !isWhole || patch.isWhole && replaced.isWhole, isWhole || !patch.json.members.isEmpty else {
                try db.execute(
                    sql: "UPDATE corrections SET undone_at = coalesce(undone_at, ?) WHERE number = ?",
                    arguments: [time, number])
                forgotten.append(number)
                continue
            }
            try db.execute(
                sql: "UPDATE corrections SET patch = ?, replaced = ? WHERE number = ?",
                arguments: [patch.json.text, replaced.json.text, number])
        }
        return forgotten
    }

    private func drop(_ correction: Int64) throws {
        try db.execute(sql: "DELETE FROM correction_anchors WHERE correction = ?", arguments: [correction])
        try db.execute(sql: "DELETE FROM corrections WHERE number = ?", arguments: [correction])
    }
}

extension JSONSlice {
    fileprivate var text: String { String(decoding: raw, as: UTF8.self) }

    /// The members of a record without those that name a person; `isWhole` where none had to go.
    fileprivate func without(_ person: String) -> (json: JSONSlice, isWhole: Bool) {
        var isWhole = true
        let names = members.flatMap { _, value in value.isArray ? value.elements : [value] }
            .filter { $0.isObject && $0["person"]?.string == person }.compactMap { $0["name"]?.string }
        var json = JSONWriter()
        json.object { json in
            for (name, value) in members {
                let isNamed =
                    value.isArray
                    ? value.elements.contains { $0.isObject && $0["person"]?.string == person }
                    : value.isObject && value["person"]?.string == person
                // A title is made of the names of those who met.
                let isTitle = name == "title" && names.contains { value.string?.contains($0) == true }
                guard !isNamed, !isTitle else {
                    isWhole = false
                    continue
                }
                json.key(dynamic: name)
                json.raw(value.raw)
            }
        }
        return (JSONSlice(json.bytes), isWhole)
    }
}

extension CorrectionBook {
    /// Whether some article means a person.
    func isKnown(_ person: String) throws -> Bool {
        try sources(of: person).contains { source in
            let articles = try String.fetchCursor(
                db, sql: "SELECT article_id FROM article_persons WHERE person_id = ?", arguments: [source])
            while let article = try articles.next() {
                if try self.person(source, in: article) == person { return true }
            }
            return false
        }
    }

    /// A meeting without the persons of whom only a correction knows.
    func known(_ meeting: Meeting, else extracted: Meeting) throws -> Meeting {
        guard meeting.participants != extracted.participants else { return meeting }
        let strangers = try strangers(meeting)
        guard !strangers.isEmpty else { return meeting }
        var out = meeting
        out.participants.removeAll { strangers.contains($0) }
        if out.participants.count < 2 { out.participants = extracted.participants }
        // A title is made of the names of those who met.
        if strangers.contains(where: { out.title.contains($0.name) }) { out.title = extracted.title }
        return out
    }

    private func strangers(_ meeting: Meeting) throws -> [Participant] {
        try meeting.participants.filter { party in try party.person.map { try !isKnown($0) } ?? false }
    }

    /// A meeting that somebody added, without persons whom no article names; nil where two parties are not left.
    func known(added meeting: Meeting) throws -> Meeting? {
        let strangers = try strangers(meeting)
        guard !strangers.isEmpty else { return meeting }
        var out = meeting
        out.participants.removeAll { strangers.contains($0) }
        guard out.participants.count > 1 else { return nil }
        if strangers.contains(where: { out.title.contains($0.name) }) {
            out.title = RecordList.text(out.participants.map(\.name))
        }
        return out
    }

    /// A quote that somebody added, without a speaker or an addressee whom no article names.
    func known(added quote: Quote) throws -> Quote {
        var nobody = quote
        (nobody.speaker, nobody.addressee) = (nil, nil)
        return try known(quote, else: nobody)
    }

    /// A quote without a speaker or an addressee of whom only a correction knows.
    func known(_ quote: Quote, else extracted: Quote) throws -> Quote {
        var out = quote
        if let person = quote.speaker?.person, quote.speaker != extracted.speaker, try !isKnown(person) {
            out.speaker = extracted.speaker
        }
        if let person = quote.addressee?.person, quote.addressee != extracted.addressee, try !isKnown(person) {
            out.addressee = extracted.addressee
        }
        return out
    }
}
