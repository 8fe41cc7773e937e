import GRDB

/// A piece of SQL with the values that it binds; names in it come from closed sets only.
struct Fragment {
    var sql: String
    var arguments: [DatabaseValue]

    init(_ sql: String, _ arguments: [any DatabaseValueConvertible] = []) {
        self.init(sql, arguments.map(\.databaseValue))
    }

    init(_ sql: String, _ arguments: [DatabaseValue]) {
        self.sql = sql
        self.arguments = arguments
    }

    /// Returns pieces joined by a word, in parentheses where there are several.
    static func join(_ pieces: [Fragment], by word: String) -> Fragment {
        guard pieces.count != 1 else { return pieces[0] }
        return Fragment(
            "(" + pieces.map(\.sql).joined(separator: " \(word) ") + ")", pieces.flatMap(\.arguments))
    }

    /// Returns the WHERE of pieces that must all hold; nothing when there are none.
    static func filter(_ pieces: [Fragment]) -> Fragment {
        guard !pieces.isEmpty else { return Fragment("") }
        return Fragment(" WHERE " + pieces.map(\.sql).joined(separator: " AND "), pieces.flatMap(\.arguments))
    }

    /// Returns `= ?` or `IN (?, …)`.
    static func among(_ expression: String, _ values: [any DatabaseValueConvertible]) -> Fragment {
        if values.count == 1 { return Fragment("\(expression) = ?", values) }
        return Fragment("\(expression) IN (\(marks(values.count)))", values)
    }

    static func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }

    /// The values for statements of GRDB.
    var bound: StatementArguments { StatementArguments(arguments) }
}

extension ListRequest {
    /// Prepares a question about the list: those of one shape once, for the shapes with many values would fill the memory.
    func statement(_ sql: String, _ db: Database) throws -> Statement {
        let isCommon = filters.count <= 2 && filters.allSatisfy { $0.values.count == 1 }
        return isCommon ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
    }
}
