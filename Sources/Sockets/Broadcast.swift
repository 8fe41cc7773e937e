import CEpoll
import Foundation
import Glibc
import HTTP
import Logging

/// What happened on a channel, read once and held by all who are sent it.
struct LiveBlock {
    let key: String
    /// It has what happened after one number, up to another.
    let after: Int64
    let through: Int64
    let count: Int
    /// The bytes as they are, and as one chunk.
    let plain: [UInt8]
    let chunk: [UInt8]

    init(key: String, after: Int64, page: LivePage) {
        (self.key, self.after, through, count, plain) = (key, after, page.through, page.count, page.bytes)
        // The empty chunk would be the last.
        chunk = page.bytes.isEmpty ? [] : ResponseWriter.chunk(page.bytes)
    }
}

/// The one thread that learns of changes, reads them and tells the loops.
///
/// Changes of this process are told to it at once; those of others are found by asking for the highest number again and
/// again, as long as somebody listens.
final class Broadcast: Sendable {
    private struct Entry {
        var channel: LiveChannel
        /// The number up to which the loops have been told everything.
        var position: Int64
        var loops: [EventLoop]
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var isRunning = false
        var isStopped = false
    }

    private let state = Locked(State())
    private let bell: Int32
    private let configuration: ServerConfiguration
    private let logger: Logger

    init(_ configuration: ServerConfiguration, _ logger: Logger) throws(SocketError) {
        (self.configuration, self.logger) = (configuration, logger)
        bell = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
        guard bell >= 0 else { throw .last("eventfd") }
    }

    deinit { Glibc.close(bell) }

    // MARK: From loops

    /// Has a loop told what happens on a channel.
    ///
    /// - Returns: The number after which the loop is told everything.
    func join(_ live: LiveBody, _ loop: EventLoop) -> Int64 {
        let (position, isFirst) = state.withLock { state in
            let key = live.channel.key
            var entry = state.entries[key] ?? Entry(channel: live.channel, position: live.latest, loops: [])
            entry.loops.append(loop)
            state.entries[key] = entry
            defer { state.isRunning = true }
            return (entry.position, !state.isRunning)
        }
        if isFirst { startThread() }
        tell()
        return position
    }

    /// Ends what `join` began; the loop is told nothing of the channel from now on.
    func leave(_ key: String, _ loop: EventLoop) {
        state.withLock { state in
            state.entries[key]?.loops.removeAll { $0 === loop }
            if state.entries[key]?.loops.isEmpty ?? false { state.entries[key] = nil }
        }
    }

    // MARK: From other threads

    /// Says that something happened.
    func tell() {
        var one: UInt64 = 1
        _ = Glibc.write(bell, &one, 8)
    }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            state.entries = [:]
        }
        tell()
    }

    // MARK: The thread

    private func startThread() {
        let thread = Thread { [self] in run() }
        thread.name = "parley.live"
        thread.start()
    }

    private func run() {
        while let entries = next() {
            guard publish(entries) else { continue }
            // Changes that follow each other closely go out together, so that loops have time for others.
            usleep(UInt32(configuration.livePause * 1e6))
        }
    }

    /// Waits until there may be something to tell; nil at the end.
    private func next() -> [String: Entry]? {
        let isAlone = state.withLock { $0.entries.isEmpty && !$0.isStopped }
        var watched = pollfd(fd: bell, events: Int16(POLLIN), revents: 0)
        poll(&watched, 1, isAlone ? -1 : Int32(configuration.livePoll * 1000))
        var count: UInt64 = 0
        _ = Glibc.read(bell, &count, 8)
        return state.withLock { $0.isStopped ? nil : $0.entries }
    }

    /// Sends what happened; false when nothing did.
    private func publish(_ entries: [String: Entry]) -> Bool {
        guard !entries.isEmpty else { return false }
        var isTold = false
        do {
            let latest = try configuration.latestChange()
            for (key, entry) in entries where entry.position < latest {
                isTold = true
                do { try publish(entry, key, through: latest) } catch { abandon([key], for: error) }
            }
        } catch {
            abandon(Array(entries.keys), for: error)
        }
        return isTold
    }

    /// Ends channels that cannot be read: who follows them must not take silence for a sign that nothing happens.
    private func abandon(_ keys: [String], for error: any Error) {
        logger.error("changes not read", metadata: ["error": "\(error)"])
        state.withLock { state in
            for key in keys {
                for loop in state.entries.removeValue(forKey: key)?.loops ?? [] { loop.send(.abandon(key)) }
            }
        }
    }

    private func publish(_ entry: Entry, _ key: String, through latest: Int64) throws {
        var position = entry.position
        while position < latest {
            let page = try entry.channel.read(position)
            guard page.through > position else { return }
            let block = LiveBlock(key: key, after: position, page: page)
            position = page.through
            // Under the lock, so that a loop that left is told nothing, and who joins is told what comes after.
            state.withLock { state in
                state.entries[key]?.position = position
                for loop in state.entries[key]?.loops ?? [] { loop.send(.block(block)) }
            }
        }
    }
}
