import GRDB
public import Records

/// A span of an article with what it supports.
public struct Annotation: Sendable, Equatable {
    /// The id of the record.
    public var record: String
    /// What sort of record it is.
    public var collection: Collection
    /// What of the record the span supports, with its words and the name of the rule.
    public var evidence: Evidence

    /// Creates an annotation.
    public init(record: String, of collection: Collection, evidence: Evidence) {
        (self.record, self.collection, self.evidence) = (record, collection, evidence)
    }
}

extension Store {
    /// Returns all spans of an article with what they support, in text order.
    public func annotations(of article: String) throws -> [Annotation] {
        try read { db in try Self.annotations(of: article, db) }
    }

    /// The records of an article hold their spans; nothing else does.
    private static let told = """
        SELECT id AS record, json, 'quotes' FROM quotes WHERE article_id = ?1
        UNION ALL SELECT meeting_id, json, 'meetings' FROM tellings WHERE article_id = ?1
        UNION ALL SELECT person_id, json, 'persons' FROM article_persons WHERE article_id = ?1
        UNION ALL SELECT organization_id, json, 'organizations' FROM article_organizations WHERE article_id = ?1
        """

    static func annotations(of article: String, _ db: Database) throws -> [Annotation] {
        let rows = try Row.fetchCursor(db.cachedStatement(sql: told), arguments: [article])
        var all: [Annotation] = []
        while let row = try rows.next() {
            let (record, json): (String, JSONSlice) = (try row.value(0), JSONSlice(try row.value(1)))
            guard let collection = Collection(rawValue: try row.value(2)) else { continue }
            all += spans(json, article).map { Annotation(record: record, of: collection, evidence: $0) }
        }
        return all.sorted { order($0) < order($1) }
    }

    /// The spans of one record: those that its evidence lists, and those that stand in values of their own.
    private static func spans(_ json: JSONSlice, _ article: String) -> [Evidence] {
        let fragments = (json["fragments"]?.elements ?? []).map { evidence($0, .fragment, article) }
        let cue = json["cue"].map { evidence($0, .cue, article) }
        let steps = (json["status_history"]?.elements ?? []).compactMap { step in
            step["span"].map { span in
                Evidence(
                    property: .status, span: evidence(span, .status, article).span, rule: step["rule"]?.string ?? "",
                    article: article)
            }
        }
        let listed = (json["evidence"]?.elements ?? []).compactMap { slice in
            slice["property"]?.string.flatMap { RecordPath($0) }.map { evidence(slice, $0, article) }
        }
        return fragments + [cue].compactMap { $0 } + steps + listed
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
