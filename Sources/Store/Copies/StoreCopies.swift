import GRDB

extension Store {
    /// Does some work on one file, whatever copy takes its place meanwhile.
    public func holding<Value>(_ body: () throws -> Value) rethrows -> Value {
        try file.holding { _ in try body() }
    }

    /// Puts a newer copy in place of the file that is served; requests that have begun end on the old one, which is
    /// removed then.
    ///
    /// - Parameter path: The copy; a whole one, to which nobody writes.
    /// - Throws: Why it cannot be served; the present one stays.
    public func exchange(for path: String) throws(StoreError) {
        do {
            try file.exchange(for: path)
        } catch {
            throw Self.cause(of: error, path)
        }
    }

    /// Looks at every page of a copy whose digest nobody knows.
    ///
    /// - Throws: What is wrong with it.
    public func quickCheck() throws(StoreError) {
        do {
            let faults = try connections.read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(1)") }
            guard faults == ["ok"] else { throw StoreError.damaged(path, detail: faults.first ?? "") }
        } catch {
            throw Self.cause(of: error, path)
        }
    }
}
