import Dispatch
import Foundation
import GRDB
import Records
import Replicas
import Store
import Synchronization
import Testing

/// Copies that come as files.
@Suite struct FollowerTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
    private let notes = Notes()
    private var source: String { folder.appending(path: "source.sqlite").path }
    private var served: String { folder.appending(path: "served.sqlite").path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    /// What the follower said.
    private final class Notes: Sendable {
        let lines = Mutex<[String]>([])
        let isNew = DispatchSemaphore(value: 0)
    }

    private func follower() -> Follower {
        Follower(CopySource(source, token: nil), beside: served, every: 0.1) { [notes] line in
            notes.lines.withLock { $0.append(line) }
            notes.isNew.signal()
        }
    }

    private func write(_ range: Range<Int>, to path: String) throws {
        let store = try Store(path: path)
        _ = try store.write(
            range.map { number in
                let article = Article(
                    title: "Number \(number)", language: "en", text: "The text of number \(number).",
                    source: .init(file: "\(number).txt", format: "text", bytes: 20))
                return Extract(
                    source: "\(number).txt", article: article, persons: [], organizations: [], meetings: [], quotes: [])
            }, at: "2026-01-01T00:00:00Z")
        store.close()
    }

    private func copies() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.wholeMatch(of: /served\.sqlite\.copy-(\d+|part)/) != nil
        }.sorted()
    }

    /// Waits until something is so, looking each time that the follower says something.
    private func eventually(_ isSo: () throws -> Bool) rethrows -> Bool {
        repeat {
            if try isSo() { return true }
        } while notes.isNew.wait(timeout: .now() + 20) == .success
        return try isSo()
    }

    private func articles(_ store: Store) throws -> Int {
        var count = 0
        try store.forEach(.articles) { _ in count += 1 }
        return count
    }

    @Test func aNewerStateTakesThePlaceOfTheOneThatIsServed() throws {
        try write(0..<3, to: source)
        let follower = follower()
        let path = try #require(follower.first())
        let store = try Store(path: path, isReadOnly: true)
        #expect(try articles(store) == 3)
        let before = try store.version()
        follower.start(store)
        defer {
            follower.stop()
            follower.wait()
            store.close()
        }
        try store.holding {
            try write(3..<5, to: source)
            #expect(eventually { follower.standing.served ?? 0 > before })
            // Whoever began before the exchange ends on the old copy.
            #expect(try store.version() == before)
            #expect(try articles(store) == 3)
        }
        #expect(try store.version() > before)
        #expect(try articles(store) == 5)
        #expect(follower.standing.behind == 0)
        // The old one goes with its last reader.
        #expect(try copies() == ["served.sqlite.copy-\(try store.version())"])
    }

    @Test func aRestartServesWhatWasThere() throws {
        try write(0..<3, to: source)
        let first = try #require(follower().first())
        try FileManager.default.removeItem(atPath: source)
        #expect(follower().kept() == first)
    }

    @Test func aCopyThatWasDamagedMeanwhileIsNotServedAgain() throws {
        try write(0..<3, to: source)
        let first = try #require(follower().first())
        truncate(first, 5_000)
        #expect(follower().kept() == nil)
        #expect(try copies() == [])
    }

    /// What may lie at the source in place of a newer copy, and a word of what is said of it.
    enum Wrong: String, CaseIterable {
        case cut, newer, other, digest, behind, missing

        var word: String {
            switch self {
            case .cut: "damaged"
            case .newer: "newer version"
            case .other: "not a Parley database"
            case .digest: "SHA-256"
            case .behind: "is served already"
            case .missing: "no such file"
            }
        }
    }

    @Test(arguments: Wrong.allCases) func whatIsWrongIsNamedAndNeverServed(_ wrong: Wrong) throws {
        try write(0..<3, to: source)
        let follower = follower()
        let store = try Store(path: try #require(follower.first()), isReadOnly: true)
        let before = try store.version()
        follower.start(store)
        defer {
            follower.stop()
            follower.wait()
            store.close()
        }
        try put(wrong)
        #expect(eventually { follower.standing.failure?.contains(wrong.word) ?? false }, "\(follower.standing)")
        #expect(try store.version() == before)
        #expect(try articles(store) == 3)
        #expect(try copies() == ["served.sqlite.copy-\(before)"])
        let said = notes.lines.withLock { $0.filter { $0.contains(wrong.word) } }
        #expect(said.count == 1 && said[0].contains("source.sqlite"))
        // A good one heals it.
        try write(0..<9, to: folder.appending(path: "good").path)
        try? FileManager.default.removeItem(atPath: source + ".sha256")
        try? FileManager.default.removeItem(atPath: source)
        try FileManager.default.moveItem(atPath: folder.appending(path: "good").path, toPath: source)
        #expect(eventually { follower.standing.failure == nil && follower.standing.served ?? 0 > before })
        #expect(try articles(store) == 9)
    }

    private func put(_ wrong: Wrong) throws {
        let next = folder.appending(path: "next").path
        switch wrong {
        case .behind: try write(0..<1, to: next)
        case .other:
            try Data("no database at all, and long enough to be looked at".utf8).write(to: URL(fileURLWithPath: next))
        default: try write(0..<400, to: next)
        }
        switch wrong {
        case .cut: truncate(next, 80 << 10)
        case .newer:
            let queue = try DatabaseQueue(path: next)
            try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999_later')") }
            try queue.close()
        case .digest:
            let line = Digest.sha256Hex("something else") + "  source.sqlite\n"
            try Data(line.utf8).write(to: URL(fileURLWithPath: source + ".sha256"))
        case .other, .behind, .missing: break
        }
        try FileManager.default.removeItem(atPath: source)
        if wrong != .missing { try FileManager.default.moveItem(atPath: next, toPath: source) }
    }
}
