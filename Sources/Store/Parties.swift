import GRDB
import Matching

/// The persons, organisations and states that a filter names.
struct Parties {
    var persons: [String] = []
    var organizations: [String] = []
    /// ISO 3166-1 alpha-2.
    var countries: [String] = []
    /// Those whose names are only near, where the filter names nobody.
    private(set) var near: [NameOwner: [NameFinder.Found]] = [:]

    var isEmpty: Bool { persons.isEmpty && organizations.isEmpty && countries.isEmpty }

    /// Finds them by id or by any known name, in any spelling and script.
    ///
    /// - Parameters:
    ///   - db: The database.
    ///   - values: The names.
    ///   - seatsStates: Whether a state may stand there: its name means all who speak for it.
    /// - Throws: What SQLite says.
    init(_ db: Database, _ values: [String], seatsStates: Bool = false) throws {
        self.init(
            try values.map { value in
                var found = Parties()
                try found.find(db, value, seatsStates)
                return found
            })
    }

    /// All of several.
    init(_ all: [Parties] = []) {
        persons = all.flatMap(\.persons)
        organizations = all.flatMap(\.organizations)
        countries = all.flatMap(\.countries)
        for other in all { near.merge(other.near) { $0 + $1 } }
    }

    private mutating func find(_ db: Database, _ value: String, _ seatsStates: Bool) throws {
        let (people, bodies) = (NameFinder(db, .person), NameFinder(db, .organization))
        (persons, organizations) = (try people.own(value), try bodies.own(value))
        guard isEmpty else { return }
        if seatsStates, let country = KnownValues.countries[KnownValues.fold(value)] {
            countries = [country]
            return
        }
        let found = [NameOwner.person: try people.near(value), .organization: try bodies.near(value)]
        persons = found[.person, default: []].filter(\.isSame).map(\.id)
        organizations = found[.organization, default: []].filter(\.isSame).map(\.id)
        guard isEmpty else { return }
        near = found
        // "Sergey" and "Foreign Ministry" are no whole names, but words of some that are known. Of several words for a person
        // the matcher has said all there is to say.
        let words = SearchQuery.words(value).map { "\"\(SearchText.asked($0))\"" }
        guard !words.isEmpty else { return }
        let expression = "{heading} : (\(words.joined(separator: " AND ")))"
        if words.count == 1 { persons = try Self.matches(db, "persons", expression) }
        organizations = try Self.matches(db, "organizations", expression)
    }

    /// The most records that a word may mean.
    private static let limit = 100

    private static func matches(_ db: Database, _ table: String, _ expression: String) throws -> [String] {
        let sql = """
            SELECT id FROM \(table)_fts CROSS JOIN \(table) ON doc = \(table)_fts.rowid WHERE \(table)_fts MATCH ? LIMIT \(limit)
            """
        return try String.fetchAll(db.cachedStatement(sql: sql), arguments: [expression])
    }
}

extension ListRequest {
    /// Returns the request with everybody looked up whom its filters name, so that it is done once for all questions.
    func seated(_ db: Database) throws -> ListRequest {
        var request = self
        for (index, filter) in filters.enumerated()
        where filter.parties == nil && filter.field.kind == .party
            && [.equal, .not, .among, .all].contains(filter.comparison)
        {
            request.filters[index].parties = try filter.values.map {
                try Parties(db, [$0], seatsStates: collection.seatsStates)
            }
        }
        return request
    }
}
