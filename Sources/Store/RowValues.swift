import GRDB

/// Values of a row as the schema promises them.
///
/// A damaged file may hold anything, so a value is asked for and never taken for granted.
extension Row {
    /// The value of a column.
    func value<Value: DatabaseValueConvertible>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
        try Self.known(Value.fromDatabaseValue(self[column]), column)
    }

    /// The value at a place.
    func value<Value: DatabaseValueConvertible>(_ place: Int, as type: Value.Type = Value.self) throws -> Value {
        try Self.known(Value.fromDatabaseValue(self[place]), "\(place)")
    }

    /// The value of a column that may be NULL.
    func optional<Value: DatabaseValueConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value? {
        let stored: DatabaseValue = self[column]
        return stored.isNull ? nil : try Self.known(Value.fromDatabaseValue(stored), column)
    }

    /// The value at a place that may be NULL.
    func optional<Value: DatabaseValueConvertible>(_ place: Int, as type: Value.Type = Value.self) throws -> Value? {
        let stored: DatabaseValue = self[place]
        return stored.isNull ? nil : try Self.known(Value.fromDatabaseValue(stored), "\(place)")
    }

    private static func known<Value>(_ value: Value?, _ column: String) throws -> Value {
        guard let value else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(column) holds no \(Value.self)")
        }
        return value
    }
}
