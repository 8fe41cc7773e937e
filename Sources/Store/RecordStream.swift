import Foundation
import GRDB
import Synchronization

/// All records of a list, page by page from one state of the data, however long the reader takes.
public final class RecordStream: Sendable {
    private struct State {
        var request: ListRequest
        var isDone = false
    }

    /// Streams at a time; each holds a connection.
    fileprivate static let most = 8
    /// Records that are read at once.
    private static let pageSize = 1_000
    private static let open = Mutex(0)

    private let connections: Connections
    private let snapshot: DatabaseSnapshot
    /// The stream that opened the snapshot, while it is another one's.
    private let owner: RecordStream?
    /// The last change of the state that is read.
    public let seq: Int64
    private let state: Mutex<State>

    init(_ connections: Connections, _ request: ListRequest) throws {
        let isFree = Self.open.withLock { count in
            guard count < Self.most else { return false }
            count += 1
            return true
        }
        guard isFree else { throw StoreError.busy }
        do {
            snapshot = try connections.makeSnapshot()
            seq = try snapshot.read { try Changes.last($0) }
        } catch {
            Self.open.withLock { $0 -= 1 }
            throw error
        }
        self.connections = connections
        owner = nil
        var request = request
        request.limit = Self.pageSize
        state = Mutex(State(request: request))
    }

    private init(_ owner: RecordStream, _ request: ListRequest) {
        (connections, snapshot, seq) = (owner.connections, owner.snapshot, owner.seq)
        self.owner = owner
        var request = request
        request.limit = Self.pageSize
        state = Mutex(State(request: request))
    }

    deinit { if owner == nil { Self.open.withLock { $0 -= 1 } } }

    /// Returns the next records, or nil after the last.
    public func next() throws -> RecordPage? {
        let known = state.withLock { $0.isDone ? nil : $0.request }
        guard let request = known else { return nil }
        let page = try connections.looking {
            try snapshot.read { db in
                try Deadline.run(db, seconds: Store.deadline) {
                    let request = try request.seated(db)
                    state.withLock { $0.request.filters = request.filters }
                    return try ListReader(request: request, db: db).page()
                }
            }
        }
        state.withLock { state in
            state.request.cursor = page.next
            state.isDone = page.next == nil
        }
        return page
    }
}

extension RecordStream {
    /// A stream of another list from the same state of the data.
    ///
    /// - Parameter request: What is wanted; its limit does not count.
    /// - Returns: The stream.
    public func beside(_ request: ListRequest) -> RecordStream { RecordStream(self, request) }

    /// Returns all spans of an article, from the state of the data that is streamed.
    public func annotations(of article: String) throws -> [Annotation] {
        try connections.looking { try snapshot.read { try Store.annotations(of: article, $0) } }
    }
}

extension Store {
    /// Files that an open store holds at most: the file and its log for each connection (writer, version, readers,
    /// streams), the index of the log, and some for what SQLite sorts and cannot hold in memory.
    public static let descriptors = 2 * (2 + Configuration().maximumReaderCount + RecordStream.most) + 1 + 4

    /// Opens a stream of all records of a list.
    ///
    /// - Parameter request: What is wanted; its limit does not count.
    /// - Returns: The stream.
    /// - Throws: `StoreError.busy` when too many are open.
    public func stream(_ request: ListRequest) throws -> RecordStream {
        try RecordStream(connections, request)
    }

    /// Calls `body` with every record of a collection in the usual order.
    public func forEach(_ collection: Collection, _ body: (String) throws -> Void) throws {
        let stream = try stream(ListRequest(collection))
        while let page = try stream.next() { try page.records.forEach(body) }
    }

    /// Writes a consistent copy of the database while others read and write it.
    ///
    /// - Parameter path: The file to make; one that is there is refused.
    /// - Throws: `StoreError` when the copy cannot be made; then nothing is left of it.
    public func backup(to path: String) throws(StoreError) {
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path) }
        do {
            try connections.backup(to: path)
        } catch {
            throw Self.cause(ofCopying: error, from: connections.path, to: path)
        }
    }
}
