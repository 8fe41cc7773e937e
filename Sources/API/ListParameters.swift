import HTTP
import HTTPTypes
import Records
import Store

/// The query of a list, checked: an unknown name or a bad value is refused with the nearest right one, all faults at
/// once.
struct ListParameters {
    private(set) var request: ListRequest
    private(set) var projection: Projection?
    private(set) var includes: Include.Tree = [:]
    private(set) var isPretty = false
    private(set) var csv = CSVOptions()
    /// Whether the client named a limit.
    private(set) var hasLimit = false
    private var pairs: [(name: String, value: String)]
    private var faults: [Problem.Fault] = []
    private let without: Set<String>
    /// What the client may not have meant.
    private(set) var warnings: [String] = []

    static let largestLimit = 200
    static let largestFacetLimit = 100

    static let largestSort = 3
    static let largestInclude = 5
    static let largestFacet = 8

    /// Reads a query.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - collection: What is listed.
    ///   - fixed: Filters that the path sets.
    ///   - more: Further parameters that the route reads itself.
    ///   - without: Parameters of lists that say nothing here.
    /// - Throws: A problem that names every fault.
    init(
        _ request: Request, _ collection: Collection, fixed: [Filter] = [], more: Set<String> = [],
        without: Set<String> = []
    ) throws {
        guard let pairs = request.queryPairs else { throw Self.malformed(request.query) }
        self.request = ListRequest(collection)
        self.request.filters = fixed
        self.pairs = pairs
        self.without = without
        var names: [String] = []
        var values: [String: [String]] = [:]
        for (name, value) in pairs where !more.contains(name) {
            if values[name] == nil { names.append(name) }
            values[name, default: []].append(value)
        }
        // What is included decides what fields there are.
        for name in names where name == "include" { read(name, values[name] ?? []) }
        for name in names where name != "include" { read(name, values[name] ?? []) }
        guard faults.isEmpty else { throw problem }
    }

    /// Puts the records that changed last first, unless the client wants another order.
    mutating func orderByChange() {
        if request.sort.isEmpty { request.sort = [ListRequest.SortKey(field: "changed", descends: true)] }
    }

    /// All that is wrong.
    var problem: Problem {
        Problem(
            .badRequest, slug: "invalid-query", detail: faults.map(\.message).joined(separator: " "), faults: faults)
    }

    /// A query that cannot be read.
    static func malformed(_ query: String) -> Problem {
        let byte = PercentCoding.faultyByte(query).map { ": \($0) is no letter there" } ?? ""
        return Problem(
            .badRequest, slug: "malformed-query", detail: "The query is not valid percent-encoded UTF-8\(byte).")
    }

    private var collection: Collection { request.collection }

    // MARK: Names

    /// Parameters that stand once.
    private static let scalars: Set<String> = [
        "q", "limit", "cursor", "count", "pretty", "facet_limit", "bom", "safe",
    ]

    private mutating func read(_ name: String, _ values: [String]) {
        if name.isEmpty { return fault(name, "empty", "A parameter has no name: the query has = or & too many.") }
        if without.contains(name) { return unknown(name) }
        if values.count > 1, Self.scalars.contains(name) {
            return fault(name, "repeated", "\(name) stands more than once.")
        }
        let value = values.last ?? ""
        let items = Self.items(values)
        if ["sort", "fields", "include", "facet"].contains(name), items.contains("") { return empty(name) }
        switch name {
        case "q" where collection.isSearchable: readSearch(value)
        case "sort": readSort(items)
        case "fields": readFields(items)
        case "include": readIncludes(items)
        case "facet": readFacets(items)
        case "facet_limit": request.facetLimit = number(name, value, 1...Self.largestFacetLimit) ?? request.facetLimit
        case "limit":
            hasLimit = true
            request.limit = number(name, value, 1...Self.largestLimit) ?? request.limit
        case "count": request.wantsTotal = choice(name, value, ["exact", "none"]) == "exact"
        case "cursor": request.cursor = value.isEmpty ? nil : value
        case "pretty": isPretty = choice(name, value, ["0", "1"]) == "1"
        case "bom": csv.hasMark = choice(name, value, ["0", "1"]) == "1"
        case "safe": csv.isSafe = choice(name, value, ["0", "1"]) == "1"
        default: readFilter(name, values)
        }
    }

    private mutating func number(_ name: String, _ value: String, _ range: ClosedRange<Int>) -> Int? {
        if let number = Int(value), range.contains(number), value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return number
        }
        fault(name, "out-of-range", "\(name) is a number from \(range.lowerBound) to \(range.upperBound).")
        return nil
    }

    private mutating func choice(_ name: String, _ value: String, _ allowed: [String]) -> String? {
        if allowed.contains(value) { return value }
        if value.isEmpty {
            fault(name, "empty", "\(name) has no value; it takes \(allowed.joined(separator: ", ")).", allowed)
            return nil
        }
        let plain = value.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
        if allowed.contains(plain) { return plain }
        fault(name, "unknown-value", "\(name) does not take \(value).", allowed, near: value)
        return nil
    }

    private mutating func readSearch(_ value: String) {
        guard let search = SearchQuery(value) else { return fault("q", "too-long", Self.tooLong) }
        request.search = search
        if search.isEmpty { warnings.append("q has no word to find, so nothing is found.") }
    }

    static let tooLong =
        "q has more than \(SearchQuery.longest) code points or \(SearchQuery.termLimit) terms."

    /// Reads what only the records can tell: whom a search names, and whether there is a topic.
    ///
    /// - Parameter store: The records.
    /// - Throws: A problem where a topic is unknown, or what the store says.
    mutating func ask(_ store: Store) throws {
        for filter in request.filters
        where !filter.isFixed && Self.topics.contains(filter.field.name) && Self.wholly.contains(filter.comparison) {
            for value in filter.values where try store.topic(value) == nil {
                fault(
                    filter.field.name, "unknown-value", "There is no topic \(value).",
                    meant: Store.nearestTopic(to: value))
            }
        }
        guard faults.isEmpty else { throw problem }
        if let search = request.search { request.search = try store.named(search, in: collection) }
    }

    private static let topics = ["topic", "about"]
    private static let wholly: [Operator] = [.equal, .not, .among, .all]

    private mutating func readSort(_ items: [String]) {
        let allowed = collection.fields.filter(\.isSortable).map(\.name)
        guard items.count <= Self.largestSort else {
            return fault("sort", "too-many", "sort takes at most three fields.")
        }
        for item in items {
            let descends = item.hasPrefix("-")
            let name = descends ? String(item.dropFirst()) : item
            guard allowed.contains(name) else {
                let near = NameHints.order(item, allowed)
                fault("sort", "unknown-field", "There is no order by \(name).", allowed, near: name, meant: near)
                continue
            }
            request.sort.append(ListRequest.SortKey(field: name, descends: descends))
        }
    }

    private mutating func readFields(_ items: [String]) {
        var projection = Projection()
        for item in items {
            let isLeftOut = item.hasPrefix("-")
            let name = isLeftOut ? String(item.dropFirst()) : item
            let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            if let (unknown, known) = unknownField(path, collection, includes) {
                let hint = NameHints.kin(of: name, among: collection.shape.paths)
                fault("fields", "unknown-field", "There is no member \(name).", known, near: unknown, meant: hint)
            } else if isLeftOut {
                projection.remove(path)
            } else {
                projection.add(path)
            }
        }
        self.projection = projection
    }

    /// Returns the first name of a path that is no member, also through what is included.
    private func unknownField(_ path: [String], _ collection: Collection, _ tree: Include.Tree) -> (String, [String])? {
        for length in 1...path.count {
            guard let target = Include.target(Array(path.prefix(length)), of: collection, tree) else { continue }
            let below = tree.branches.values.reduce(into: Include.Tree()) {
                $0.branches.merge($1.branches) { a, _ in a }
            }
            return length == path.count ? nil : unknownField(Array(path.dropFirst(length)), target, below)
        }
        return collection.shape.firstUnknown(in: path)
    }

    private mutating func readIncludes(_ items: [String]) {
        guard items.count <= Self.largestInclude else {
            return fault("include", "too-many", "include takes at most five paths.")
        }
        for item in items {
            let path = item.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard path.count <= 2 else {
                fault("include", "too-deep", "include reaches two levels deep.")
                continue
            }
            if let (unknown, known) = Include.firstUnknown(in: path, of: collection) {
                fault("include", "unknown-field", "Nothing can be included as \(item).", known, near: unknown)
            } else {
                Include.add(path, to: &includes)
            }
        }
    }

    private mutating func readFacets(_ items: [String]) {
        guard items.count <= Self.largestFacet else {
            return fault("facet", "too-many", "facet takes at most eight fields.")
        }
        for item in items { if let facet = facet(item, "facet") { request.facets.append(facet) } }
    }

    /// Reads `country` or `date:year`.
    mutating func facet(_ item: String, _ parameter: String, more: [String] = []) -> ListRequest.Facet? {
        let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let allowed =
            collection.fields.filter(\.isCounted).map { $0.kind == .date ? $0.name + ":year" : $0.name } + more
        guard let field = collection.field(parts[0]), field.isCounted else {
            let hint = NameHints.kin(of: item, among: allowed)
            fault(parameter, "unknown-field", "There are no counts by \(item).", allowed, near: item, meant: hint)
            return nil
        }
        let bucket = parts.count > 1 ? ListRequest.Facet.Bucket(rawValue: parts[1]) : field.kind == .date ? .year : nil
        guard (field.kind == .date) == (bucket != nil), parts.count == 1 || bucket != nil else {
            let units =
                field.kind == .date
                ? ListRequest.Facet.Bucket.allCases.map { "\(field.name):\($0.rawValue)" } : [field.name]
            fault(parameter, "unknown-unit", "There are no counts by \(item).", units, near: item)
            return nil
        }
        return ListRequest.Facet(field: field.name, bucket: bucket)
    }

    // MARK: Filters

    private mutating func readFilter(_ name: String, _ values: [String]) {
        let asked = FilterName(name)
        let (fieldName, suffix) = (asked.field, asked.comparison)
        guard let field = collection.field(fieldName) else { return unknown(name, near: fieldName) }
        guard let comparison = Operator(rawValue: suffix), field.operators.contains(comparison),
            suffix.isEmpty == (fieldName == name)
        else {
            let allowed = field.operators.map { $0 == .equal ? fieldName : "\(fieldName)__\($0.rawValue)" }
            return fault(name, "unknown-operator", "\(fieldName) has no comparison \(suffix).", allowed, near: name)
        }
        let isList = comparison == .among || comparison == .all
        let items = isList ? Self.items(values) : values
        guard !items.isEmpty, items.count <= 100 else {
            return fault(name, "bad-count", "\(name) takes 1 to 100 values.")
        }
        guard comparison == .equal || isList || comparison == .not || items.count == 1 else {
            return fault(name, "repeated", "\(name) stands more than once.")
        }
        let checked = items.compactMap { check(name, field, comparison, $0) }
        if checked.count == items.count { request.filters.append(Filter(field, comparison, checked)) }
    }

    /// Returns what commas join.
    private static func items(_ values: [String]) -> [String] {
        values.flatMap { value in
            value.utf8.contains(0x2C)
                ? value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [value]
        }
    }

    /// Returns a value in its usual form, or notes what is wrong with it.
    private mutating func check(_ name: String, _ field: Field, _ comparison: Operator, _ value: String) -> String? {
        if comparison == .isNull {
            return choice(name, value, ["1", "0", "true", "false"])
        }
        if value.isEmpty {
            empty(name)
            return nil
        }
        switch field.kind {
        case .choice(let allowed): return choice(name, value, allowed)
        case .date:
            if DayInterval(value) != nil { return value }
            if let days = DayInterval(value, today: Today.day) { return days.text }
            // A moment as records print it is the day that it lies on.
            if InstantInterval(value) != nil { return String(value.prefix(10)) }
            fault(
                name, "not-a-date",
                "\(value) is no date such as 2025, 2025-07, 2025-07-10, 2025-07..2025-09, today or -7d..today.")
        case .instant:
            if InstantInterval(value) != nil { return value }
            if let days = DayInterval(value, today: Today.day) { return days.text }
            fault(name, "not-an-instant", "\(value) is no moment such as 2025-07-10T09:30:00+02:00 and no day.")
        case .integer:
            if Int(value) != nil { return value }
            fault(name, "not-a-number", "\(value) is no whole number.")
        case .number:
            if let number = Double(value), number.isFinite { return value }
            fault(name, "not-a-number", "\(value) is no number.")
        case .text where field.name == "country" || field.name.hasSuffix(".country"):
            if comparison == .prefix || comparison == .contains { return value.uppercased() }
            if let code = Store.country(value) { return code }
            fault(
                name, "not-a-country",
                "\(value) is no country: neither a name nor an ISO 3166-1 alpha-2 code such as FR.",
                meant: Store.nearestCountry(to: value))
        case .text where field.name == "language" || field.name.hasSuffix(".language"):
            if comparison == .prefix || comparison == .contains { return value.lowercased() }
            if let code = Store.language(value) { return code }
            fault(
                name, "not-a-language", "\(value) is no language: neither a name nor a BCP 47 tag such as nl.",
                meant: Store.nearestLanguage(to: value))
        case .text, .party: return value
        }
        return nil
    }

    /// The record with the members that are wanted.
    func projected(_ record: String) -> String {
        guard let projection else { return record }
        var json = JSONWriter(capacity: 1024)
        projection.write(JSONSlice(record), to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    // MARK: Faults

    private mutating func unknown(_ name: String, near: String? = nil) {
        let allowed = ParameterTable.parameters(of: collection).map(\.name).filter { !without.contains($0) }
        fault(
            name, "unknown-parameter", "There is no parameter \(name) here.", allowed.sorted(), near: near ?? name,
            meant: NameHints.parameter(name, allowed))
    }

    private mutating func empty(_ name: String) {
        fault(
            name, "empty",
            "\(name) has an empty value; write one, such as \(NameHints.example(name, collection)), or leave it out.")
    }

    private mutating func fault(
        _ name: String, _ code: String, _ message: String, _ allowed: [String] = [], near: String? = nil,
        meant: String? = nil
    ) {
        faults.append(
            Problem.Fault(
                location: "query", name: name, code: code, message: message, allowed: allowed,
                didYouMean: meant ?? near.flatMap { Nearest.name(to: $0, among: allowed) }))
    }

    /// A problem with one query parameter.
    static func fault(_ name: String, _ code: String, _ message: String, allowed: [String] = [], near: String? = nil)
        -> Problem
    {
        Problem(
            .badRequest, slug: "invalid-query", detail: message,
            faults: [
                Problem.Fault(
                    location: "query", name: name, code: code, message: message, allowed: allowed,
                    didYouMean: near.flatMap { Nearest.name(to: $0, among: allowed) })
            ])
    }

    /// The names of all parameters that were given.
    var names: [String] { pairs.map(\.name) }

    // MARK: Links

    /// The path and query of this list at another place.
    func url(_ path: String, cursor: String?) -> String {
        var url = path
        var mark = "?"
        func add(_ name: String, _ value: String) {
            for piece in [mark, name, "=", value] { url += piece }
            mark = "&"
        }
        for (name, value) in pairs where name != "cursor" {
            add(PercentCoding.encode(name), PercentCoding.encode(value))
        }
        if let cursor { add("cursor", cursor) }
        return url
    }
}
