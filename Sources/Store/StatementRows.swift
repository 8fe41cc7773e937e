import Foundation
import GRDB
import GRDBSQLite

/// The rows that a statement gives, each value read where SQLite has it.
///
/// A row of GRDB is a copy of its values that knows their columns by name. Small questions come so often, and need so few
/// values of a row, that making such rows takes longer than finding them. So it is with the hundred small statements that
/// an article costs on its way in. The statements are those that GRDB keeps.
/// It cannot be copied, so a statement is reset just once: when the reading ends, for whatever reason.
struct StatementRows: ~Copyable {
    /// Keeps the statement of SQLite alive.
    private let statement: Statement
    private var pointer: OpaquePointer { statement.sqliteStatement }

    /// Asks a question that is prepared once a connection.
    ///
    /// - Parameters:
    ///   - db: The connection.
    ///   - sql: The question.
    ///   - values: What it binds, in order.
    /// - Throws: What SQLite says.
    init(_ db: Database, _ sql: String, _ values: [DatabaseValue] = []) throws {
        try self.init(db.cachedStatement(sql: sql), values)
    }

    /// Asks a question that was prepared.
    init(_ statement: Statement, _ values: [DatabaseValue]) throws {
        self.statement = statement
        sqlite3_reset(statement.sqliteStatement)
        for (number, value) in values.enumerated() { try bind(value, Int32(number + 1)) }
    }

    /// Asks a question that was prepared, with values as a caller has them.
    init(_ statement: Statement, binding values: Database.Values) throws {
        self.statement = statement
        sqlite3_reset(statement.sqliteStatement)
        var place: Int32 = 0
        for value in values {
            place += 1
            try bind(value?.databaseValue ?? .null, place)
        }
    }

    deinit { sqlite3_reset(statement.sqliteStatement) }

    /// Goes to the next row; false when there is none.
    func next() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw error(code)
        }
    }

    // MARK: Values

    /// The text of a column; it must have one.
    func text(_ column: Int32) throws -> String {
        String(decoding: try bytes(column), as: UTF8.self)
    }

    /// The whole number of a column; it must have one.
    func integer(_ column: Int32) throws -> Int64 {
        guard sqlite3_column_type(pointer, column) == SQLITE_INTEGER else { throw Self.lacking(column) }
        return sqlite3_column_int64(pointer, column)
    }

    /// The number of the text of a column; `TextNumbers.none` where it is NULL.
    func number(_ column: Int32, in numbers: inout TextNumbers) throws -> Int32 {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_NULL: return TextNumbers.none
        case SQLITE_TEXT:
            guard let text = sqlite3_column_text(pointer, column) else { throw Self.lacking(column) }
            let count = Int(sqlite3_column_bytes(pointer, column))
            return numbers.number(of: UnsafeBufferPointer(start: text, count: count))
        default: throw Self.lacking(column)
        }
    }

    /// The text of a column; nil for NULL.
    func optionalText(_ column: Int32) throws -> String? { isNull(column) ? nil : try text(column) }

    /// The whole number of a column; nil for NULL.
    func optionalInteger(_ column: Int32) throws -> Int64? { isNull(column) ? nil : try integer(column) }

    private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }

    /// Whatever a column holds.
    func value(_ column: Int32) -> DatabaseValue { DatabaseValue(sqliteStatement: pointer, index: column) }

    /// The record whose columns begin at one; see `Collection.recordColumns`.
    func record(at column: Int32) throws -> String {
        let body = try bytes(column)
        var end: [UInt8] = []
        end.reserveCapacity(96)
        if !isNull(column + 1) {
            end += ",\"due\":".utf8
            end += try bytes(column + 1)
        }
        end += ",\"changed\":{\"seq\":".utf8
        end += String(try integer(column + 2)).utf8
        end += ",\"at\":\"".utf8
        end += try bytes(column + 3)
        end += "\"}}".utf8
        let open = body.count - 1
        guard open > 0 else { throw Self.lacking(column) }
        return String(unsafeUninitializedCapacity: open + end.count) { out in
            // The two parts fill what was asked for.
            _ = out.initialize(fromContentsOf: body[..<open])
            _ = out[open...].initialize(fromContentsOf: end)
            return open + end.count
        }
    }

    /// The bytes of a text; SQLite keeps them until the next step.
    private func bytes(_ column: Int32) throws -> UnsafeBufferPointer<UInt8> {
        guard sqlite3_column_type(pointer, column) == SQLITE_TEXT, let text = sqlite3_column_text(pointer, column)
        else { throw Self.lacking(column) }
        return UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(pointer, column)))
    }

    private func bind(_ value: DatabaseValue, _ number: Int32) throws {
        let code =
            switch value.storage {
            case .null: sqlite3_bind_null(pointer, number)
            case .int64(let integer): sqlite3_bind_int64(pointer, number, integer)
            case .double(let double): sqlite3_bind_double(pointer, number, double)
            case .string(var text):
                text.withUTF8 { sqlite3_bind_text(pointer, number, $0.baseAddress, Int32($0.count), Self.copying) }
            case .blob(let data):
                data.withUnsafeBytes {
                    sqlite3_bind_blob(pointer, number, $0.baseAddress, Int32($0.count), Self.copying)
                }
            }
        guard code == SQLITE_OK else { throw error(code) }
    }

    /// Makes SQLite copy what it is given: -1 in the place of a function, which C can write and Swift cannot.
    private static let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    // MARK: Errors

    private func error(_ code: Int32) -> DatabaseError {
        let message = sqlite3_errmsg(sqlite3_db_handle(pointer)).map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    /// A damaged file may hold anything.
    private static func lacking(_ column: Int32) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(column) holds something else")
    }
}

extension Database {
    /// What a statement binds, in order.
    typealias Values = [(any DatabaseValueConvertible)?]

    /// The rows of a statement that is prepared once a connection.
    ///
    /// - Parameters:
    ///   - sql: The statement.
    ///   - values: What it binds: one for each place.
    /// - Returns: The rows.
    /// - Throws: What SQLite says.
    func rows(_ sql: String, _ values: Values) throws -> StatementRows {
        let statement = try cachedStatement(sql: sql)
        // Whatever a place was given before would stay there.
        guard Int(sqlite3_bind_parameter_count(statement.sqliteStatement)) == values.count else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "not as many values as places", sql: sql)
        }
        return try StatementRows(statement, binding: values)
    }

    /// The text of the first column of each row that a question gives.
    func texts(_ sql: String, _ values: Values) throws -> [String] {
        let rows = try rows(sql, values)
        var out: [String] = []
        while try rows.next() { out.append(try rows.text(0)) }
        return out
    }

    /// Runs a statement to its end.
    func run(_ sql: String, _ values: Values) throws {
        let rows = try rows(sql, values)
        while try rows.next() {}
    }

    /// Whether a question gives a row.
    func has(_ sql: String, _ values: Values) throws -> Bool { try rows(sql, values).next() }

    /// The number in the first row that a question gives; nil where there is none.
    func integer(_ sql: String, _ values: Values) throws -> Int64? {
        let rows = try rows(sql, values)
        return try rows.next() ? rows.optionalInteger(0) : nil
    }

    /// The text in the first row that a question gives; nil where there is none.
    func text(_ sql: String, _ values: Values) throws -> String? {
        let rows = try rows(sql, values)
        return try rows.next() ? rows.optionalText(0) : nil
    }

    /// Runs a body in one transaction that only reads, so that all it asks is of one state.
    ///
    /// That of GRDB also looks after writes, savepoints and observers, which takes longer than a small question.
    func reading<Value>(_ body: () throws -> Value) throws -> Value {
        _ = try StatementRows(self, "BEGIN").next()
        // After some errors SQLite has ended it by itself.
        defer { if isInsideTransaction { _ = try? StatementRows(self, "ROLLBACK").next() } }
        let value = try body()
        _ = try StatementRows(self, "COMMIT").next()
        return value
    }
}
