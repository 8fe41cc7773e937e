import GRDB
import Records

/// Lets corrections hold on to their records when an article is read again or has changed.
///
/// A correction follows the words that it was made at. Where they stand elsewhere it says `moved`, where they are gone
/// `lost`; it is never put at other words.
struct CorrectionAnchors {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    private struct Held {
        var correction: Int64
        var type: String
        var operation: String
        var anchor: Correction.Anchor
        var patch: String
    }

    /// Moves what holds on to the records of articles that were taken out to those that came in their place.
    func follow(_ old: [String], to extract: Extract) throws {
        let any = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM correction_anchors)")
        guard try Int.fetchOne(any) == 1 else { return }
        var held = try old.flatMap { try self.held("article_id = ?", $0) }
        // What was lost may be back.
        held += try self.held("state = 'lost' AND source_file = ?", extract.article.source.file)
        held += try self.held("state = 'lost' AND article_id = ?", extract.article.id)
        var seen: Set<String> = []
        for one in held where seen.insert("\(one.correction) \(one.anchor.record)").inserted {
            try follow(one, extract)
        }
    }

    /// Keeps a quote that somebody rejected, so that it can come back.
    func keep(_ quote: Quote) throws {
        try db.cachedStatement(
            sql: """
                UPDATE corrections SET replaced = ? WHERE operation = 'reject' AND type = 'quote' AND number IN (
                SELECT correction FROM correction_anchors WHERE held_id = ?)
                """
        ).execute(arguments: [Merge.json(quote), quote.id])
    }

    /// Forgets what was said of an article that is taken out for good, its words with it.
    func forget(article: String) throws {
        guard try db.tableExists("correction_anchors") else { return }
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT correction FROM correction_anchors WHERE article_id = ?")
        for correction in try Int64.fetchAll(statement, arguments: [article]) {
            try db.execute(
                sql: "DELETE FROM correction_anchors WHERE correction = ? AND article_id = ?",
                arguments: [correction, article])
            try db.execute(
                sql: """
                    DELETE FROM corrections
                    WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM correction_anchors WHERE correction = ?1)
                    """, arguments: [correction])
        }
    }

    private func held(_ condition: String, _ value: String) throws -> [Held] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number, type, operation, held_id, article_id, source_file, first, last, exact, state, patch
                    FROM correction_anchors JOIN corrections ON number = correction WHERE \(condition)
                    """), arguments: [value])
        return try rows.map { row in
            Held(
                correction: try row.value(0), type: try row.value(1), operation: try row.value(2),
                anchor: try Correction.Anchor(row), patch: try row.value(10))
        }
    }

    private func follow(_ held: Held, _ extract: Extract) throws {
        var now = held.anchor
        now.article = extract.article.id
        now.file = extract.article.source.file
        if held.type == "person" {
            try db.cachedStatement(
                sql: "UPDATE OR REPLACE person_links SET article_id = ? WHERE article_id = ? AND article_id <> ''"
            ).execute(arguments: [now.article, held.anchor.article])
        } else if held.operation == "add" {
            try move(held, &now, extract.article)
        } else if held.type == "quote" {
            place(&now, extract.quotes.map { ($0.id, $0.fragments.first) })
        } else {
            place(&now, extract.meetings.map { ($0.id, $0.words) })
        }
        try write(held, now)
    }

    /// Puts an anchor at the record with its words; of several the nearest.
    private func place(_ anchor: inout Correction.Anchor, _ records: [(id: String, words: Span?)]) {
        if let same = records.first(where: { $0.id == anchor.record }) {
            anchor.state = same.words == anchor.span ? .holds : .moved
            anchor.span = same.words ?? anchor.span
            return
        }
        let start = anchor.span?.start ?? 0
        let exact = anchor.span?.exact
        let near = records.filter { $0.words != nil && $0.words?.exact == exact }.min {
            abs(($0.words?.start ?? 0) - start) < abs(($1.words?.start ?? 0) - start)
        }
        guard let near else {
            anchor.state = .lost
            return
        }
        anchor.state = near.words == anchor.span ? .holds : .moved
        (anchor.record, anchor.span) = (near.id, near.words)
    }

    /// Moves a record that somebody added to where its words stand now.
    private func move(_ held: Held, _ anchor: inout Correction.Anchor, _ article: Article) throws {
        guard let span = anchor.span, let found = TextPlaces.nearest(span, in: article.text) else {
            anchor.state = .lost
            return
        }
        let shift = found.start - span.start
        anchor.state = shift == 0 ? .holds : .moved
        anchor.span = found
        let patch: String
        if held.type == "quote" {
            var quote: Quote = try Merge.decode(held.patch)
            quote.article = article.id
            quote.fragments = quote.fragments.map { $0.shifted(by: shift) }
            (quote.start, quote.end) = (quote.start + shift, quote.end + shift)
            for index in quote.evidence.indices {
                quote.evidence[index].article = article.id
                quote.evidence[index].span = quote.evidence[index].span.shifted(by: shift)
            }
            patch = Merge.json(quote)
        } else {
            var meeting: Meeting = try Merge.decode(held.patch)
            meeting.articles = [article.id]
            for index in meeting.evidence.indices {
                meeting.evidence[index].article = article.id
                meeting.evidence[index].span = meeting.evidence[index].span.shifted(by: shift)
            }
            for index in meeting.statusHistory.indices {
                meeting.statusHistory[index].article = article.id
                meeting.statusHistory[index].span = meeting.statusHistory[index].span.shifted(by: shift)
            }
            patch = Merge.json(meeting)
        }
        try db.cachedStatement(sql: "UPDATE corrections SET patch = ? WHERE number = ?").execute(
            arguments: [patch, held.correction])
    }

    private func write(_ held: Held, _ now: Correction.Anchor) throws {
        guard now != held.anchor else { return }
        try db.cachedStatement(
            sql: "DELETE FROM correction_anchors WHERE correction = ? AND held_id = ? AND article_id = ?"
        )
        .execute(arguments: [held.correction, held.anchor.record, held.anchor.article ?? ""])
        try insert(now, of: held.correction)
        try db.cachedStatement(sql: "UPDATE corrections SET target = ? WHERE target = ? AND operation = 'merge'")
            .execute(arguments: [now.record, held.anchor.record])
    }

    /// Writes an anchor.
    func insert(_ anchor: Correction.Anchor, of correction: Int64) throws {
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO correction_anchors
                (correction, held_id, article_id, source_file, first, last, exact, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            correction, anchor.record, anchor.article ?? "", anchor.file, anchor.span?.start, anchor.span?.end,
            anchor.span?.exact, anchor.state.rawValue,
        ])
    }
}

extension Correction.Anchor {
    /// Takes a row that has the columns of the table by name.
    init(_ row: Row) throws {
        self.init(record: try row.value("held_id"), state: State(rawValue: try row.value("state")) ?? .lost)
        let id: String = try row.value("article_id")
        (article, file) = (id.isEmpty ? nil : id, try row.optional("source_file"))
        if let start: Int = try row.optional("first"), let end: Int = try row.optional("last"),
            let exact: String = try row.optional("exact")
        {
            span = Span(start: start, end: end, exact: exact)
        }
    }
}

extension Meeting {
    /// The words that first tell of it.
    var words: Span? { evidence.first { $0.property == .kind }?.span ?? evidence.first?.span }
}

extension Span {
    func shifted(by count: Int) -> Span { Span(start: start + count, end: end + count, exact: exact) }
}

/// Finds words in a text, by code points.
enum TextPlaces {
    /// Returns the words of a span where they stand now, of several places the nearest; nil where they are gone.
    static func nearest(_ span: Span, in text: String) -> Span? {
        let (all, wanted) = (Array(text.unicodeScalars), Array(span.exact.unicodeScalars))
        guard !wanted.isEmpty, wanted.count <= all.count else { return nil }
        var best: Int?
        for start in 0...(all.count - wanted.count) where all[start] == wanted[0] {
            guard all[start..<start + wanted.count].elementsEqual(wanted) else { continue }
            if best.map({ abs($0 - span.start) > abs(start - span.start) }) ?? true { best = start }
        }
        return best.map { Span(start: $0, end: $0 + wanted.count, exact: span.exact) }
    }

    /// Returns the words between two code points; nil where a text has none such.
    static func words(_ start: Int, _ end: Int, in text: String) -> Span? {
        let scalars = text.unicodeScalars
        guard start >= 0, start < end,
            let first = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
            let last = scalars.index(first, offsetBy: end - start, limitedBy: scalars.endIndex)
        else { return nil }
        return Span(start: start, end: end, exact: String(scalars[first..<last]))
    }
}
