import GRDB
import Matching
import Records

/// The other names of whom a search names, so that it finds in every spelling what a filter by name finds.
struct SearchNames {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Records of one name at most.
    private static let most = 5

    /// Returns the question for each collection with the names: those of somebody by a known form or a rare word of one
    /// always, by a near one where nothing has the words themselves.
    func named(_ query: SearchQuery, in collections: [Collection]) throws -> [Collection: SearchQuery] {
        let asIs = Dictionary(collections.map { ($0, query) }, uniquingKeysWith: { first, _ in first })
        guard let text = query.plain, !query.isEmpty else { return asIs }
        let own = try NameOwner.allCases.map { ($0, try known(text, $0)) }
        if own.contains(where: { !$0.1.isEmpty }) {
            let named = query.naming(try names(own))
            return asIs.mapValues { _ in named }
        }
        let idle = try collections.filter { try !hasWords(query, $0) }
        guard !idle.isEmpty else { return asIs }
        let named = query.naming(try names(NameOwner.allCases.map { ($0, try NameFinder(db, $0).nearest(text)) }))
        return asIs.merging(idle.map { ($0, named) }) { $1 }
    }

    /// Those of whom a text is a known form or a word of one, unless many share the word.
    private func known(_ text: String, _ owner: NameOwner) throws -> [String] {
        let finder = NameFinder(db, owner)
        let own = try finder.own(text)
        guard own.isEmpty else { return own }
        let bearers = try finder.bearers(of: text)
        return bearers.count <= Self.most ? bearers : []
    }

    private func hasWords(_ query: SearchQuery, _ collection: Collection) throws -> Bool {
        let table = "\(collection.rawValue)_fts"
        let sql = "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(table) MATCH ?)"
        let rows = try StatementRows(db, sql, [query.expression.databaseValue])
        return try rows.next() && rows.integer(0) == 1
    }

    private func names(_ found: [(owner: NameOwner, ids: [String])]) throws -> [String] {
        try found.flatMap { owner, ids in
            let statement = try db.cachedStatement(sql: "SELECT json FROM \(owner.table) WHERE id = ?")
            return try ids.prefix(Self.most).flatMap { id -> [String] in
                guard let json = try String.fetchOne(statement, arguments: [id]) else { return [] }
                return JSONSlice(json)["names"]?.elements.compactMap { $0["name"]?.string } ?? []
            }
        }
    }
}

extension Store {
    /// Returns a search that also finds the other names of whom its words name, for each of some collections.
    ///
    /// - Parameters:
    ///   - query: The search.
    ///   - collections: Where it looks.
    /// - Returns: The search with the names.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func named(_ query: SearchQuery, in collections: [Collection]) throws -> [Collection: SearchQuery] {
        try read { try SearchNames($0).named(query, in: collections) }
    }

    /// Returns a search that also finds the other names of whom its words name.
    public func named(_ query: SearchQuery, in collection: Collection) throws -> SearchQuery {
        try named(query, in: [collection])[collection] ?? query
    }

    /// Returns the id of a topic by any form, or nil where neither the lists nor any record know it.
    public func topic(_ name: String) throws -> String? {
        if let known = KnownValues.topic(name) { return known }
        return try read { db in
            let statement = try db.cachedStatement(sql: "SELECT id FROM topics WHERE id = ?1 OR sort_name = ?2 LIMIT 1")
            return try String.fetchOne(statement, arguments: [name.lowercased(), Folded.text(name)])
        }
    }
}
