import HTTP
import Logging
import Synchronization

/// A count that handlers raise and tests read.
final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock { $0 } }

    func next() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }
}

/// Counts when it goes.
final class Held: Sendable {
    private let freed: Counter

    init(_ freed: Counter) { self.freed = freed }

    deinit { _ = freed.next() }
}

/// A version of the data that tests advance.
final class VersionBox: Sendable {
    private let version = Atomic<UInt64>(1)

    var value: UInt64 { version.load(ordering: .acquiring) }

    func advance() { version.add(1, ordering: .acquiringAndReleasing) }
}

/// Keeps the metadata of each message.
struct LineCollector: LogHandler {
    private final class Lines: Sendable {
        let all = Mutex<[[String: String]]>([])
    }

    private let lines = Lines()
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    var all: [[String: String]] { lines.all.withLock { $0 } }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let line = (event.metadata ?? [:]).mapValues(\.description)
        lines.all.withLock { $0.append(line) }
    }
}
