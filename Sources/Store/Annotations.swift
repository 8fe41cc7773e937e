import GRDB
public import Records

/// A span of an article with what it supports.
public struct Annotation: Sendable, Equatable {
    /// The id of the record.
    public var record: String
    /// What of the record the span supports, with its words and the name of the rule.
    public var evidence: Evidence

    /// Creates an annotation.
    public init(record: String, evidence: Evidence) {
        (self.record, self.evidence) = (record, evidence)
    }
}

extension Store {
    /// Returns all spans of an article with what they support, in text order.
    public func annotations(of article: String) throws -> [Annotation] {
        try read { db in try Self.annotations(of: article, db) }
    }

    /// The records of an article hold their spans; nothing else does.
    private static let told = """
        SELECT id AS record, json FROM quotes WHERE article_id = ?1
        UNION ALL SELECT meeting_id, json FROM tellings WHERE article_id = ?1
        UNION ALL SELECT person_id, json FROM article_persons WHERE article_id = ?1
        UNION ALL SELECT organization_id, json FROM article_organizations WHERE article_id = ?1
        """

    static func annotations(of article: String, _ db: Database) throws -> [Annotation] {
        let rows = try Row.fetchCursor(db.cachedStatement(sql: told), arguments: [article])
        var all: [Annotation] = []
        while let row = try rows.next() {
            let (record, json): (String, JSONSlice) = (try row.value(0), JSONSlice(try row.value(1)))
            let fragments = json["fragments"]?.elements ?? []
            all += fragments.map { Annotation(record: record, evidence: evidence($0, .fragment, article)) }
            for slice in json["evidence"]?.elements ?? [] {
                guard let property = slice["property"]?.string.flatMap({ RecordPath($0) }) else { continue }
                all.append(Annotation(record: record, evidence: evidence(slice, property, article)))
            }
        }
        return all.sorted { order($0) < order($1) }
    }

    private static func evidence(_ slice: JSONSlice, _ property: RecordPath, _ article: String) -> Evidence {
        let span = Span(
            start: slice["start"]?.integer ?? -1,
            end: slice["end"]?.integer ?? -1, exact: slice["exact"]?.string ?? "")
        return Evidence(property: property, span: span, rule: slice["rule"]?.string ?? "", article: article)
    }

    private static func order(_ annotation: Annotation) -> (Int, Int, String, RecordPath) {
        let evidence = annotation.evidence
        return (evidence.span.start, evidence.span.end, annotation.record, evidence.property)
    }
}
