import Foundation
import Logging
import Records
import Synchronization

/// A sink for log lines that never makes its caller wait: lines gather and a thread of its own writes them.
final class LogSink: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var dropped = 0
        var isWriting = false
    }

    /// Bytes that may wait; what comes beyond is counted and said later.
    private static let limit = 8 << 20

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "parley.log")
    private let file: FileHandle

    init(file: FileHandle) {
        self.file = file
    }

    func write(_ line: [UInt8]) {
        let needsThread = state.withLock { state in
            guard state.bytes.count + line.count <= Self.limit else {
                state.dropped += 1
                return false
            }
            state.bytes += line
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if needsThread { queue.async { self.drain() } }
    }

    /// Waits until everything is written.
    func flush() { queue.sync {} }

    private func drain() {
        while true {
            let bytes = state.withLock { state in
                defer { state.bytes = [] }
                if state.bytes.isEmpty { state.isWriting = false }
                if state.dropped > 0 {
                    state.bytes +=
                        "{\"level\":\"warning\",\"message\":\"log lines dropped\",\"count\":\(state.dropped)}\n".utf8
                    state.dropped = 0
                }
                return state.bytes
            }
            guard !bytes.isEmpty else { return }
            try? file.write(contentsOf: Data(bytes))
        }
    }
}

/// Writes each message as one JSON object on a line.
struct JSONLinesHandler: LogHandler {
    var metadata = Logger.Metadata()
    var logLevel = Logger.Level.info
    private let sink: LogSink

    init(sink: LogSink) {
        self.sink = sink
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var json = JSONWriter(capacity: 256)
        json.object { json in
            json.key("time")
            json.string(Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
            json.key("level")
            json.string(event.level.rawValue)
            json.key("message")
            json.string(event.message.description)
            for (name, value) in (event.metadata ?? [:]).merging(metadata, uniquingKeysWith: { own, _ in own }).sorted(
                by: { $0.key < $1.key })
            {
                json.key(dynamic: name)
                if let number = Int(value.description), name != "request_id" {
                    json.integer(number)
                } else {
                    json.string(value.description)
                }
            }
        }
        json.endLine()
        sink.write(json.bytes)
    }
}
