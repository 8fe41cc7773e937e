import Synchronization

/// The connections that questions go to: those to one file, until a newer copy takes its place.
///
/// Whoever asks several questions that belong together holds one file meanwhile, so that an exchange falls between two
/// requests and never into one. A file that was exchanged is closed when the last who holds it lets it go.
final class CurrentFile: Sendable {
    private struct Held {
        var owner: ObjectIdentifier
        var connections: Connections
    }

    /// What the work on this thread holds.
    @TaskLocal private static var held: Held?

    private let current: Mutex<Connections>
    private let report: @Sendable (StoreError) -> Void

    init(_ connections: Connections, report: @escaping @Sendable (StoreError) -> Void) {
        current = Mutex(connections)
        self.report = report
    }

    /// The connections to ask.
    var connections: Connections { own ?? current.withLock { $0 } }

    private var own: Connections? {
        Self.held.flatMap { $0.owner == ObjectIdentifier(self) ? $0.connections : nil }
    }

    /// Does some work on one file, whatever is exchanged meanwhile.
    func holding<Value>(_ body: (Connections) throws -> Value) rethrows -> Value {
        if let own { return try body(own) }
        let connections = current.withLock { $0 }
        return try Self.$held.withValue(Held(owner: ObjectIdentifier(self), connections: connections)) {
            try body(connections)
        }
    }

    /// Puts another file in place of the present one, which is removed when nobody asks it any more.
    func exchange(for path: String) throws {
        let next = try Connections(path: path, isReadOnly: true, report: report)
        let before = current.withLock { current in
            defer { current = next }
            return current
        }
        before.retire(for: next)
    }
}
