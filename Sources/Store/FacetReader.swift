import GRDB
import Matching

/// Counts the values of fields over a list.
struct FacetReader {
    let request: ListRequest
    let db: Database
    /// Seconds for one count; a longer one is left out.
    let budget: Double

    private var collection: Collection { request.collection }
    private var table: String { collection.rawValue }

    /// Returns the most frequent values of each facet, nil for one that took too long, and how many records there are.
    func counts() throws -> (facets: [[RecordPage.Count]?], total: Int?) {
        let drawn = try DrawnFacets(request, db, budget: budget)
        let facets = try request.facets.enumerated().map { place, facet in
            let rows = try drawn.has(place) ? drawn.values(at: place, of: request) : counts(facet)
            return try rows?.map {
                RecordPage.Count(value: $0.0, label: try Self.label(facet.field, $0.0, db), count: $0.1)
            }
        }
        guard request.wantsTotal else { return (facets, nil) }
        return (facets, try drawn.total ?? total())
    }

    /// Returns the most frequent values, or nil when there was no time.
    private func counts(_ facet: ListRequest.Facet) throws -> [(String, Int)]? {
        guard let field = collection.field(facet.field), request.search?.isEmpty != true else { return [] }
        let filters = request.filters(counting: facet)
        do {
            return try Deadline.run(db, seconds: budget) {
                request.isKept(facet, under: filters)
                    ? try kept(facet) : try counted(field, facet, filters.map { request.filters[$0] })
            }
        } catch StoreError.deadline {
            return nil
        }
    }

    /// Returns how many records a list has, or nil when there was no time.
    private func total() throws -> Int? {
        if request.search?.isEmpty == true { return 0 }
        do {
            return try Deadline.run(db, seconds: budget) {
                let conditions = try Conditions(collection, request.filters, db, mayDrive: false, isCounted: true)
                let (from, pieces) = conditions.rows(request.search)
                let filter = Fragment.filter(pieces)
                return try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM \(from)\(filter.sql)", arguments: filter.bound)
            }
        } catch StoreError.deadline {
            return nil
        }
    }

    // MARK: Counting

    /// Counts over everything are kept up to date; dates by month.
    private func kept(_ facet: ListRequest.Facet) throws -> [(String, Int)] {
        // A value has one row, but a year has one a month.
        let (value, count, group) =
            facet.bucket == .year
            ? ("substr(value, 1, 4)", "sum(count)", "GROUP BY 1") : ("value", "count", "")
        let order = facet.bucket == nil ? "2 DESC, 1" : "1 DESC"
        let sql = """
            SELECT \(value), \(count) FROM value_counts WHERE collection = ? AND field = ? AND count > 0 \(group)
            ORDER BY \(order) LIMIT ?
            """
        let values = [table.databaseValue, facet.field.databaseValue, request.facetLimit.databaseValue]
        return try pairs(StatementRows(db, sql, values))
    }

    private func pairs(_ rows: consuming StatementRows) throws -> [(String, Int)] {
        var out: [(String, Int)] = []
        while try rows.next() { out.append((try rows.text(0), Int(try rows.integer(1)))) }
        return out
    }

    private func counted(_ field: Field, _ facet: ListRequest.Facet, _ filters: [Filter]) throws -> [(String, Int)] {
        let (value, joined) = Self.value(field, table, alias: "counted")
        let conditions = try Conditions(collection, filters, db, mayDrive: request.search == nil)
        let rows = conditions.rows(request.search)
        let filter = Fragment.filter(rows.pieces + [Fragment("\(value) IS NOT NULL")])
        var from = rows.from
        if let joined { from += " CROSS JOIN \(joined) AS counted ON counted.doc = \(table).doc" }
        let shown = Self.bucketed(value, facet.bucket)
        let count = joined == nil ? "count(*)" : "count(DISTINCT \(table).doc)"
        let order = facet.bucket == nil ? "2 DESC, 1" : "1 DESC"
        let sql = """
            SELECT \(shown), \(count) FROM \(from)\(filter.sql) GROUP BY 1 ORDER BY \(order) LIMIT ?
            """
        let values = filter.arguments + [request.facetLimit.databaseValue]
        return try pairs(StatementRows(request.statement(sql, db), values))
    }

    /// The value of a field in SQL, and the table that it needs under a name.
    static func value(_ field: Field, _ table: String, alias: String? = nil) -> (value: String, joined: String?) {
        switch field.source {
        case .column(let column): ("\(table).\(column)", nil)
        case .listed(let list, let column): ("\(alias ?? list).\(column)", list)
        case .days(let from, _, _): ("\(table).\(from)", nil)
        case .linked(let other, let key, let column):
            ("(SELECT \(other).\(column) FROM \(other) WHERE \(other).id = \(table).\(key))", nil)
        case .party where table == "meetings":
            (
                "coalesce(\(alias ?? "participants").person_id, \(alias ?? "participants").organization_id)",
                "participants"
            )
        case .party where table == "quotes": ("coalesce(quotes.person_id, quotes.organization_id)", nil)
        case .party: ("\(table).id", nil)
        }
    }

    static func bucketed(_ value: String, _ bucket: ListRequest.Facet.Bucket?) -> String {
        switch bucket {
        case .year: "substr(\(value), 1, 4)"
        case .month: "substr(\(value), 1, 7)"
        case .day: "substr(\(value), 1, 10)"
        case nil: value
        }
    }

    /// The name of a value for readers, where it is an id or a code.
    static func label(_ field: String, _ value: String, _ db: Database) throws -> String? {
        switch field {
        case "participant", "speaker", "organization":
            try String.fetchOne(
                db.cachedStatement(
                    sql:
                        "SELECT coalesce((SELECT name FROM persons WHERE id = ?1), (SELECT name FROM organizations WHERE id = ?1))"
                ), arguments: [value])
        case "topic", "about": KnownValues.label(ofTopic: value)
        case "country", "participant.country", "speaker.country":
            CountryName.of(value)
        case "place":
            try String.fetchOne(db.cachedStatement(sql: "SELECT name FROM places WHERE id = ?"), arguments: [value])
        default: nil
        }
    }
}
