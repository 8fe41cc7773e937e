import GRDB

/// What is left of the log of a database that was closed.
///
/// Closing copies the log into the file and removes it, and says nothing when that fails.
struct LogRest {
    let path: String

    /// Seconds for which others may hold the file.
    private static let patience = 0.5

    /// Brings the rest into the file.
    ///
    /// - Returns: Why not everything is in it; nil when it is, or when others use the log and will do that at their end.
    func fold() -> StoreError? {
        guard FileState.logSize(of: path) ?? 0 > 0 else { return nil }
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(Self.patience)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try queue.close()
            return nil
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: return nil
            default: return .unfolded(path, reason: error.message ?? "\(error.resultCode)")
            }
        } catch {
            return .unfolded(path, reason: "\(error)")
        }
    }
}
