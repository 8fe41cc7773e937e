import Foundation
import GRDB
import Matching
import Records

/// Finds what a filter names by any form: the id, the label, a name in another language, whatever case and marks.
struct ValueNames {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Values of an open column that are looked through.
    private static let looked = 20_000

    /// Returns a filter with the values that records have.
    func found(_ filter: Filter, of collection: Collection) throws -> Filter {
        guard !filter.isFixed, [.equal, .not, .among, .all].contains(filter.comparison), filter.field.kind == .text
        else {
            return filter
        }
        let values = try filter.values.flatMap { try forms($0, filter.field, collection) }
        return Filter(
            filter.field, filter.comparison == .equal && values.count > 1 ? .among : filter.comparison, values)
    }

    private func forms(_ value: String, _ field: Field, _ collection: Collection) throws -> [String] {
        switch field.name.split(separator: ".").last.map(String.init) ?? field.name {
        case "topic", "about": return [try topic(value)]
        case "place": return [try place(value)]
        case "city": return try among(value, "places", "city", KnownValues.cities)
        case "country": return [KnownValues.countries[KnownValues.fold(value)] ?? value]
        case "language": return [KnownValues.languages[KnownValues.fold(value)] ?? value]
        case "occasion": return try occasion(value)
        case "publisher": return try among(value, collection.rawValue, "publisher", [:])
        case "organization": return try organization(value)
        case "article": return try article(value)
        case "addressee":
            let parties = try Parties(db, [value])
            return parties.isEmpty ? [value] : parties.persons + parties.organizations
        // Titles and the like are compared as they are written, in the form in which they are stored.
        default: return [value.precomposedStringWithCanonicalMapping]
        }
    }

    private func topic(_ value: String) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT id FROM topics WHERE id = ?1 OR sort_name = ?2 LIMIT 1")
        if let id = try String.fetchOne(statement, arguments: [value.lowercased(), Folded.text(value)]) { return id }
        return KnownValues.topic(value) ?? value
    }

    private func place(_ value: String) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT id FROM places WHERE id = ?1 OR sort_name = ?2 LIMIT 1")
        for form in [value, KnownValues.cities[KnownValues.fold(value)] ?? value] {
            if let id = try String.fetchOne(statement, arguments: [form, Folded.text(form)]) { return id }
        }
        return value
    }

    private func organization(_ value: String) throws -> [String] {
        let parties = try Parties(db, [value])
        guard parties.organizations.isEmpty else { return parties.organizations }
        return [KnownValues.organizations[KnownValues.fold(value)] ?? value]
    }

    /// Titles that are looked through for one of the same words.
    private static let titles = 100

    /// The articles that have a text for an id, or for a title.
    private func article(_ value: String) throws -> [String] {
        let words = SearchQuery.words(value).map { "\"\(SearchText.asked($0))\"" }
        guard try !exists(value, in: "articles"), !words.isEmpty else { return [value] }
        let sql = """
            SELECT id, title FROM articles_fts CROSS JOIN articles ON doc = articles_fts.rowid
            WHERE articles_fts MATCH ? LIMIT \(Self.titles)
            """
        let expression = "{heading} : (\(words.joined(separator: " AND ")))"
        let folded = KnownValues.fold(value)
        let found = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [expression]).filter {
            try $0.optional("title").map(KnownValues.fold) == folded
        }
        return found.isEmpty ? [value] : try found.map { try $0.value("id") }
    }

    private func exists(_ id: String, in table: String) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM \(table) WHERE id = ?")
        return try Int.fetchOne(statement, arguments: [id]) != nil
    }

    /// The written values of a column that are the value once folded.
    private func among(_ value: String, _ table: String, _ column: String, _ known: [String: String]) throws -> [String]
    {
        let folded = KnownValues.fold(value)
        let wanted = Set([folded, known[folded].map(KnownValues.fold) ?? folded])
        let found = try written(table, column).filter { wanted.contains(KnownValues.fold($0)) }
        return found.isEmpty ? [value] : found
    }

    /// An occasion by its name, by words of it, or by the organisation whose event it is.
    private func occasion(_ value: String) throws -> [String] {
        let folded = KnownValues.fold(value)
        guard !folded.isEmpty else { return [value] }
        let found = try written("meetings", "occasion").filter { " \(KnownValues.fold($0)) ".contains(" \(folded) ") }
        return found.isEmpty ? [value] : found
    }

    private func written(_ table: String, _ column: String) throws -> [String] {
        let sql = "SELECT DISTINCT \(column) FROM \(table) WHERE \(column) IS NOT NULL LIMIT \(Self.looked)"
        return try String.fetchAll(db.cachedStatement(sql: sql))
    }

    // MARK: What nothing bears

    /// Says of each name in a question that nothing bears it, with the nearest known names.
    func warnings(_ request: ListRequest) throws -> [String] {
        var out: [String] = []
        for filter in request.filters where !filter.isFixed && [.equal, .among, .all].contains(filter.comparison) {
            for (index, value) in filter.values.enumerated() {
                let near: [String]
                if let parties = filter.parties?[index] {
                    guard parties.isEmpty else { continue }
                    near = try self.near(parties, value, request.collection)
                } else {
                    guard let found = try nearest(value, filter.field, request.collection) else { continue }
                    near = found
                }
                let names = near.joined(separator: ", ")
                out.append(
                    "Nothing is known by the name \(value) (\(filter.field.name))."
                        + (near.isEmpty ? "" : " Near are: \(names)."))
            }
        }
        return out
    }

    /// Names that a warning lists.
    private static let listed = 3

    /// The persons and bodies whose names are nearest to one that nobody bears; the look-up for the filter found them.
    private func near(_ parties: Parties, _ value: String, _ collection: Collection) throws -> [String] {
        let owners: [NameOwner] =
            switch collection {
            case .persons: [.person]
            case .organizations: [.organization]
            case .meetings, .quotes, .articles, .topics, .places: [.person, .organization]
            }
        let found = try owners.flatMap { owner in
            try NameFinder(db, owner).likest(parties.near[owner] ?? [], to: value, limit: Self.listed)
        }
        return found.sorted { $1.score < $0.score }.prefix(Self.listed).map { "\($0.name) (\($0.id))" }
    }

    /// The nearest names where nothing bears a value; nil where something does, or where the field names nothing.
    private func nearest(_ value: String, _ field: Field, _ collection: Collection) throws -> [String]? {
        let (table, column): (String, String)
        switch field.name {
        case "article", "meeting":
            let found = try forms(value, field, collection)
            return try exists(found[0], in: field.name + "s") ? nil : []
        case "place": (table, column) = ("places", "name")
        case "city": (table, column) = ("places", "city")
        case "occasion": (table, column) = ("meetings", "occasion")
        case "publisher": (table, column) = ("articles", "publisher")
        default: return nil
        }
        let found = try forms(value, field, collection)
        let known = try written(table, column)
        let ids =
            field.name == "place"
            ? try String.fetchAll(db, sql: "SELECT id FROM places WHERE id = ?", arguments: [found[0]]) : known
        guard !found.contains(where: ids.contains) else { return nil }
        return Nearest.name(to: KnownValues.fold(value), among: known.map(KnownValues.fold)).map { near in
            known.filter { KnownValues.fold($0) == near }.prefix(Self.listed).map { $0 }
        } ?? []
    }
}
