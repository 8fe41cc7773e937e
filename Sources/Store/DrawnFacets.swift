import GRDB

/// Counts the values of several fields over the meetings of a list.
///
/// Fields that stand in one table and count under the same filters are counted in one reading, so that the filters are
/// looked up once and not once a field.
struct DrawnFacets {
    /// What is counted in one reading.
    private struct Reading: Hashable {
        /// The places of the filters in the request.
        var filters: [Int]
        /// The table beside the meetings that has the values; nil for the index of drawings itself.
        var table: String?
    }

    private enum Outcome {
        case counted(TextCounts)
        case late
    }

    private var outcomes: [Int: Outcome] = [:]
    /// How many meetings the list has, where a facet was counted under all of its filters.
    private(set) var total: Int?

    /// Counts the facets of a list of meetings whose values an index or a table has for each meeting; leaves the others.
    ///
    /// - Parameters:
    ///   - request: The list.
    ///   - db: The connection.
    ///   - budget: Seconds for one reading; what takes longer is left out.
    /// - Throws: What SQLite says.
    init(_ request: ListRequest, _ db: Database, budget: Double) throws {
        guard request.collection == .meetings, request.search?.isEmpty != true else { return }
        var readings: [(key: Reading, places: [Int])] = []
        for (place, facet) in request.facets.enumerated() {
            guard let field = request.collection.field(facet.field), Drawn.has(field) else { continue }
            let filters = request.filters(counting: facet)
            guard !request.isKept(facet, under: filters) else { continue }
            let key = Reading(filters: filters, table: FacetReader.value(field, "meetings").joined)
            if let known = readings.firstIndex(where: { $0.key == key }) {
                readings[known].places.append(place)
            } else {
                readings.append((key, [place]))
            }
        }
        for (key, places) in readings { try count(key, places, request, db, budget) }
    }

    private mutating func count(
        _ reading: Reading, _ places: [Int], _ request: ListRequest, _ db: Database, _ budget: Double
    ) throws {
        var list = request
        list.filters = reading.filters.map { request.filters[$0] }
        let values = places.compactMap { place -> String? in
            let facet = request.facets[place]
            return request.collection.field(facet.field).map {
                FacetReader.bucketed(FacetReader.value($0, "meetings", alias: "counted").value, facet.bucket)
            }
        }
        do {
            let (counts, meetings) = try Deadline.run(db, seconds: budget) {
                try Self.count(values, in: reading.table, list, db)
            }
            for (place, count) in zip(places, counts) { outcomes[place] = .counted(count) }
            if reading.table == nil, reading.filters.count == request.filters.count { total = meetings }
        } catch StoreError.deadline {
            for place in places { outcomes[place] = .late }
        }
    }

    private static func count(_ values: [String], in table: String?, _ list: ListRequest, _ db: Database) throws
        -> (counts: [TextCounts], meetings: Int)
    {
        let drawn = try Drawn(list, db)
        let joined = table.map { " CROSS JOIN \($0) AS counted ON counted.doc = meetings.doc" } ?? ""
        let sql = """
            SELECT meetings.doc, \(values.joined(separator: ", ")) FROM \(drawn.from)\(joined)\(drawn.filter.sql)
            """
        let rows = try StatementRows(list.statement(sql, db), drawn.filter.arguments)
        var counts = values.map { _ in TextCounts() }
        var (meetings, last) = (0, Int64.min)
        while try rows.next() {
            let doc = try rows.integer(0)
            let isNext = doc != last
            (last, meetings) = (doc, meetings + (isNext ? 1 : 0))
            for place in counts.indices { try counts[place].add(rows, Int32(place + 1), isNext: isNext) }
        }
        return (counts, meetings)
    }

    /// Whether a facet is among those that are counted here.
    func has(_ place: Int) -> Bool { outcomes[place] != nil }

    /// Returns the values of a facet, the most frequent first, or the latest first where they are stretches of time.
    ///
    /// - Parameters:
    ///   - place: The place of the facet in the request.
    ///   - request: The list.
    /// - Returns: The values; nil where there was no time.
    func values(at place: Int, of request: ListRequest) -> [(String, Int)]? {
        guard case .counted(let counts) = outcomes[place] else { return nil }
        let isTime = request.facets[place].bucket != nil
        let shown = isTime ? counts.latest(request.facetLimit) : counts.most(request.facetLimit)
        return shown.map { ($0.text, $0.count) }
    }
}

extension ListRequest {
    /// The places of the filters under which a facet counts.
    ///
    /// It shows what else could be chosen, so its own filter does not count, unless it asks for all of some values.
    func filters(counting facet: Facet) -> [Int] {
        filters.indices.filter {
            filters[$0].isFixed || filters[$0].field.name != facet.field || filters[$0].comparison == .all
        }
    }

    /// Whether the counts of a facet are kept up to date: those over everything are, dates by month.
    func isKept(_ facet: Facet, under filters: [Int]) -> Bool {
        filters.isEmpty && search == nil && facet.bucket != .day
    }
}
