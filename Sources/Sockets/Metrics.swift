import HTTPTypes
import Synchronization

/// What one loop has counted; read by `/metrics` on another thread.
final class LoopMetrics: Sendable {
    /// What requests are counted by.
    struct Key: Hashable {
        var route: String
        var method: String
        var status: Int
    }

    /// Upper bounds of the latency histogram, in microseconds.
    static let bounds = [
        100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000, 5_000_000,
    ]

    /// Counts of one key.
    struct Series {
        var count = 0
        var microseconds = 0
        var bytes = 0
        var buckets = [Int](repeating: 0, count: LoopMetrics.bounds.count)

        mutating func add(microseconds: Int, bytes: Int) {
            count += 1
            self.microseconds += microseconds
            self.bytes += bytes
            if let bucket = LoopMetrics.bounds.firstIndex(where: { microseconds <= $0 }) { buckets[bucket] += 1 }
        }

        mutating func add(_ other: Series) {
            count += other.count
            microseconds += other.microseconds
            bytes += other.bytes
            for index in buckets.indices { buckets[index] += other.buckets[index] }
        }
    }

    private let series = Locked<[Key: Series]>([:])
    let connections = Atomic<Int>(0)
    let received = Atomic<Int>(0)
    /// Bytes of answers that clients have not taken yet; kept answers, which all share, do not count.
    let unread = Atomic<Int>(0)
    /// Clients that follow changes or wait for one.
    let readers = Atomic<Int>(0)
    /// Clients that followed too slowly and were told so.
    let dismissed = Atomic<Int>(0)

    func count(_ key: Key, microseconds: Int, bytes: Int) {
        series.withLock { $0[key, default: Series()].add(microseconds: microseconds, bytes: bytes) }
    }

    var all: [Key: Series] { series.withLock { $0 } }
}

/// What the loops of one server share with its own routes: counts, and whether it is ending.
public final class ServerState: Sendable {
    private struct Parts {
        var loops: [LoopMetrics] = []
        var pools: WorkerPools?
    }

    private let parts = Locked(Parts())
    private let draining = Atomic<Bool>(false)
    private let reading = Atomic<Bool>(false)

    /// Creates the state of a server that has not started.
    public init() {}

    /// Whether the server has been told to end.
    public var isDraining: Bool { draining.load(ordering: .acquiring) }

    /// Whether what the server is to answer from is still being read for the first time.
    public var isReading: Bool {
        get { reading.load(ordering: .acquiring) }
        set { reading.store(newValue, ordering: .releasing) }
    }

    func beginDraining() { draining.store(true, ordering: .releasing) }

    func use(_ pools: WorkerPools) { parts.withLock { $0.pools = pools } }

    func makeLoopMetrics() -> LoopMetrics {
        let metrics = LoopMetrics()
        parts.withLock { $0.loops.append(metrics) }
        return metrics
    }

    /// Open connections over all loops.
    var connections: Int {
        parts.withLock { $0.loops.reduce(0) { $0 + $1.connections.load(ordering: .relaxed) } }
    }

    /// Clients that followed changes too slowly and were told so.
    var dismissed: Int {
        parts.withLock { $0.loops.reduce(0) { $0 + $1.dismissed.load(ordering: .relaxed) } }
    }

    /// Clients that follow changes or wait for one, over all loops.
    var readers: Int {
        parts.withLock { $0.loops.reduce(0) { $0 + $1.readers.load(ordering: .relaxed) } }
    }

    /// Bytes of answers that clients have not taken yet, over all loops.
    var unread: Int {
        parts.withLock { $0.loops.reduce(0) { $0 + $1.unread.load(ordering: .relaxed) } }
    }

    /// The counts in the Prometheus text format.
    ///
    /// Source: Prometheus documentation, "Exposition formats", version 0.0.4.
    func exposition() -> String {
        let (loops, pools) = parts.withLock { ($0.loops, $0.pools) }
        var total: [LoopMetrics.Key: LoopMetrics.Series] = [:]
        for loop in loops {
            total.merge(loop.all) { left, right in
                var sum = left
                sum.add(right)
                return sum
            }
        }
        let rows = total.sorted {
            ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
        }
        var text = Exposition()
        text.counter("parley_http_requests_total", "Requests answered.", rows) { $0.count }
        text.counter("parley_http_response_bytes_total", "Bytes of answers, heads included.", rows) { $0.bytes }
        text.histogram("parley_http_request_duration_seconds", "From the whole request to the answer written.", rows)
        text.value(
            "parley_http_received_bytes_total", "counter", "Bytes received.",
            loops.reduce(0) { $0 + $1.received.load(ordering: .relaxed) })
        text.value("parley_http_connections", "gauge", "Open connections.", connections)
        text.value(
            "parley_worker_queue_length", "gauge", "Requests that wait for a worker.", pools?.reading.waiting ?? 0)
        text.value(
            "parley_writer_queue_length", "gauge", "Requests that wait for a writer.", pools?.writing.waiting ?? 0)
        text.value("parley_live_readers", "gauge", "Clients that follow changes or wait for one.", readers)
        text.value(
            "parley_live_dismissed_total", "counter", "Clients that followed changes too slowly and were told so.",
            dismissed)
        text.value("parley_unread_bytes", "gauge", "Bytes of answers that clients have not taken yet.", unread)
        return text.text
    }
}

/// Writes the Prometheus text format.
private struct Exposition {
    typealias Rows = [(key: LoopMetrics.Key, value: LoopMetrics.Series)]
    private(set) var text = ""

    mutating func value(_ name: String, _ type: String, _ help: String, _ value: Int) {
        header(name, type, help)
        text += "\(name) \(value)\n"
    }

    mutating func counter(_ name: String, _ help: String, _ rows: Rows, _ value: (LoopMetrics.Series) -> Int) {
        header(name, "counter", help)
        for row in rows { text += "\(name){\(labels(row.key))} \(value(row.value))\n" }
    }

    mutating func histogram(_ name: String, _ help: String, _ rows: Rows) {
        header(name, "histogram", help)
        let byRoute = Dictionary(grouping: rows, by: \.key.route).sorted { $0.key < $1.key }
        for (route, rows) in byRoute {
            var sum = LoopMetrics.Series()
            for row in rows { sum.add(row.value) }
            var below = 0
            for (bound, count) in zip(LoopMetrics.bounds, sum.buckets) {
                below += count
                text += "\(name)_bucket{route=\"\(route)\",le=\"\(Double(bound) / 1e6)\"} \(below)\n"
            }
            text += "\(name)_bucket{route=\"\(route)\",le=\"+Inf\"} \(sum.count)\n"
            text += "\(name)_sum{route=\"\(route)\"} \(Double(sum.microseconds) / 1e6)\n"
            text += "\(name)_count{route=\"\(route)\"} \(sum.count)\n"
        }
    }

    private mutating func header(_ name: String, _ type: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    /// Routes are our own templates and methods are tokens, so nothing needs escaping.
    private func labels(_ key: LoopMetrics.Key) -> String {
        "route=\"\(key.route)\",method=\"\(key.method)\",status=\"\(key.status)\""
    }
}
