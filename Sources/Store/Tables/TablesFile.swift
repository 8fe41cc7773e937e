import Foundation
import GRDB
import Records

extension Store {
    /// The order in which collections are written: what others name comes first.
    private static let tableOrder: [Collection] = [.topics, .articles, .organizations, .persons, .meetings, .quotes]

    /// Writes all records into a new SQLite file with plain tables, search and views that people can read.
    ///
    /// All of it is one state of the data. The file has its name when it is whole: before, it is beside it with
    /// `.partial` at the end, and a failure takes that away.
    ///
    /// - Parameter path: The file to make; one that is there is refused.
    /// - Returns: The last change that is in it.
    /// - Throws: `StoreError` when it cannot be made.
    public func writeTables(to path: String) throws(StoreError) -> Int64 {
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path) }
        let partial = path + ".partial"
        try? FileManager.default.removeItem(atPath: partial)
        do {
            let seq = try fillTables(at: partial)
            try FileManager.default.moveItem(atPath: partial, toPath: path)
            return seq
        } catch {
            for file in [partial, partial + "-journal"] { try? FileManager.default.removeItem(atPath: file) }
            throw Self.cause(ofCopying: error, from: connections.path, to: path)
        }
    }

    private func fillTables(at path: String) throws -> Int64 {
        var configuration = Configuration()
        // Rows come before what they name only within a record; all of them are looked at in the end.
        configuration.foreignKeysEnabled = false
        let file = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? file.close() }
        let first = try stream(ListRequest(.topics))
        let changed = try changedAt()
        try file.write { db in
            try db.execute(sql: PlainTables.create)
            let writer = PlainTablesWriter(db)
            for collection in Self.tableOrder {
                let stream = collection == .topics ? first : first.beside(ListRequest(collection))
                while let page = try stream.next() {
                    for record in page.records.map({ JSONSlice($0) }) {
                        try writer.write(record, of: collection)
                        guard collection == .articles, let id = record["id"]?.string else { continue }
                        for span in try stream.annotations(of: id) { try writer.write(span, in: id) }
                    }
                }
            }
            try writer.write(about: [
                ("program", "Parley"), ("change", String(first.seq)), ("changed_at", changed ?? ""),
                ("positions", "start and end count Unicode code points of articles.text"),
            ])
            try db.execute(sql: PlainTables.finish)
        }
        try file.writeWithoutTransaction { try $0.execute(sql: "PRAGMA optimize; ANALYZE") }
        return first.seq
    }
}
