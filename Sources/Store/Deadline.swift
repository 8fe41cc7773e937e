import Dispatch
import GRDB
import GRDBSQLite

/// The time that a question may take; SQLite looks at it while it works.
struct Deadline {
    /// Steps of SQLite's machine between two looks, some tens of microseconds.
    private static let steps: Int32 = 1_000

    /// Runs a body whose statements end with `SQLITE_INTERRUPT` when the time is over.
    ///
    /// - Parameters:
    ///   - db: The connection.
    ///   - seconds: The time from now.
    ///   - body: What asks.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws; `StoreError.deadline` when the time was over.
    static func run<Value>(_ db: Database, seconds: Double, _ body: () throws -> Value) throws -> Value {
        guard seconds > 0 else { throw StoreError.deadline }
        // A quick reader counts the steps by itself.
        guard QuickReader.current == nil, let connection = db.sqliteConnection else { return try body() }
        let end = UInt(DispatchTime.now().uptimeNanoseconds) + UInt(seconds * 1_000_000_000)
        // The deadline itself is the context: there is no memory behind it to keep or to free.
        let context = UnsafeMutableRawPointer(bitPattern: end)
        let looks: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { end in
            UInt(DispatchTime.now().uptimeNanoseconds) > UInt(bitPattern: end) ? 1 : 0
        }
        sqlite3_progress_handler(connection, steps, looks, context)
        defer { sqlite3_progress_handler(connection, 0, nil, nil) }
        do {
            return try body()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
            throw StoreError.deadline
        }
    }
}
