import Foundation
import GRDB
import Records
import Testing

@testable import Store

/// What is taken out on purpose.
@Suite struct RemovalTests {
    private let time = "2026-01-02T03:04:05Z"
    private let author = Authorship(author: "desk", reason: "asked for")

    @Test func takesOutWhatOnlyTheArticleSupports() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1), sample(2), sample(3, person: "Karl Hauser")], at: time)
        let seq = try store.lastChange()
        let article = sample(3, person: "Karl Hauser").article.id
        #expect(try store.remove([article, article, "art_0"], at: time, by: author) == [.removed, .gone, .missing])
        #expect(try store.check().faults == [])
        #expect(ids(try store.page(request(.persons)).records) == ["anna-berg"])
        let changes = try store.changes(since: seq, limit: 100).changes
        #expect(changes.map(\.operation) == [.remove, .remove, .remove, .remove])
        #expect(Set(changes.map(\.collection)) == [.articles, .meetings, .quotes, .persons])
        #expect(changes.allSatisfy { $0.author == "desk" && $0.reason == "asked for" })
        guard case .gone = try store.find(.articles, id: article) else { return #expect(Bool(false)) }
    }

    @Test func keepsTheWordsAndTheFileOut() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1, file: "a"), sample(2, file: "-")], at: time)
        _ = try store.remove([sample(1).article.id, sample(2).article.id], at: time, by: author)
        let seq = try store.lastChange()
        let again = [sample(1, file: "a"), sample(1, file: "b"), sample(4, file: "a"), sample(2, file: "-")]
        #expect(try store.write(again, at: time) == [.removed, .removed, .removed, .removed])
        #expect(try store.lastChange() == seq)
        // Another body of a request is another article.
        #expect(try store.write([sample(5, file: "-")], at: time) == [.new])
        #expect(try store.write([sample(1, file: "a")], at: time, replaces: true) == [.new])
        #expect(try store.write([sample(4, file: "a")], at: time) == [.changed])
        #expect(try store.hasRemoved("a") == false)
        #expect(try store.check().faults == [])
    }

    /// A member of an archive is called by its place, which another member may take.
    @Test func membersOfAnArchiveStayOutByTheirWords() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1, file: "a.zip!1"), sample(2, file: "a.zip!2")], at: time)
        #expect(try store.articles(named: "a.zip").count == 2)
        _ = try store.remove(try store.articles(named: "a.zip"), at: time, by: author)
        #expect(
            try store.write([sample(1, file: "a.zip!1"), sample(3, file: "a.zip!2")], at: time) == [.removed, .new])
    }

    /// What is left of an article that went is in no table of the file.
    @Test func forgetsTheWordsInWhatItKeepsOfChanges() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let first = telling("First", parties: ["a", "b"], date: "2025-07-11", published: "2025-07-12", file: "1")
        var second = telling("Qyzzyx", parties: ["a", "b"], date: "2025-07-11", published: "2025-07-13", file: "2")
        second.persons[0].names.append(RecordName(name: "Qyzzyx form", language: "en", kind: .written))
        _ = try store.write([first], at: time)
        _ = try store.write([second], at: time)
        _ = try store.write([telling("Third", parties: ["a", "b"], date: "2025-07-11", file: "3")], at: time)
        let meeting = first.meetings[0].id
        let before = try store.versions(.meetings, id: meeting, limit: 10, from: nil).versions
        #expect(before.count == 3 && before[1].delta?.contains("Qyzzyx") == true)
        _ = try store.remove([second.article.id], at: time, by: author)
        let versions = try store.versions(.meetings, id: meeting, limit: 10, from: nil).versions
        // Only what held words of the article is forgotten.
        #expect(versions.map { $0.delta == nil } == [true, false, true, true])
        #expect(versions[0].change.fields.contains("status_history"))
        #expect(try store.vacuum())
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
        for word in ["Qyzzyx", "qyzzyx"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
        #expect(try FileManager.default.attributesOfItem(atPath: file.path + "-wal")[.size] as? Int == 0)
        #expect(try store.check().faults == [])
        #expect(try store.page(request(.articles, search: "first")).records.count == 1)
    }
}

/// What is left in the file of persons and words that went before it was written anew.
@Suite struct ErasedTraceTests {
    private let time = "2026-01-02T03:04:05Z"
    private let author = Authorship(author: "desk", reason: "asked for")

    private func bytes(_ file: TemporaryDatabase) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: file.path))
    }

    @Test func aTombstoneHasNoNameAndTheFeedGoesOn() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1), sample(2, person: "Qyzzyx Hauser")], at: time)
        let seq = try store.lastChange()
        _ = try store.remove([sample(2, person: "Qyzzyx Hauser").article.id], at: time, by: author)
        let before = try store.changes(since: seq, limit: 10).changes
        #expect(before.contains { $0.id == "qyzzyx-hauser" && $0.operation == .remove })
        #expect(try store.vacuum())
        #expect(try bytes(file).range(of: Data("qyzzyx".utf8)) == nil)
        let after = try store.changes(since: seq, limit: 10).changes
        let mark = RecordID.make(prefix: "gone", parts: ["qyzzyx-hauser"])
        #expect(after.map(\.seq) == before.map(\.seq))
        #expect(after.map(\.id) == before.map { $0.id == "qyzzyx-hauser" ? mark : $0.id })
        #expect(try store.changes(since: 0, limit: 100).changes.count { $0.id == mark } == 2)
        // Who asks for the id is told that it is gone, and by which change.
        guard case .gone = try store.find(.persons, id: "qyzzyx-hauser") else { return #expect(Bool(false)) }
        guard case .missing = try store.find(.persons, id: "somebody-else") else { return #expect(Bool(false)) }
        #expect(try store.tombstone(.persons, id: "qyzzyx-hauser")?.reason == "asked for")
        #expect(try store.vacuum() && store.check().faults == [])
        // Who comes back is there, and the chain of changes goes on.
        _ = try store.write([sample(3, person: "Qyzzyx Hauser")], at: time)
        #expect(try store.record(.persons, id: "qyzzyx-hauser") != nil)
        #expect(try store.versions(.persons, id: "qyzzyx-hauser", limit: 9, from: nil).total == 3)
        #expect(try store.check().faults == [])
    }

    /// A title that another one had replaced before its article went.
    @Test(arguments: [true, false]) func oldTitlesGoWithTheirArticle(_ isReplaced: Bool) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        func told(_ title: String, _ words: String, _ name: String, parties: [String] = ["a", "b"]) -> Extract {
            var extract = telling(words, parties: parties, date: "2025-07-11", published: "2025-07-12", file: name)
            extract.meetings[0].title = title
            return extract
        }
        let first = told("Plain title", "First", "1")
        let second = told("Qyzzyx title", "Second", "2", parties: ["a", "b", "c"])
        let third = told("Third title", "Third", "3", parties: ["a", "b", "c", "d"])
        for extract in [first, second, third] { _ = try store.write([extract], at: time) }
        let meeting = try #require(ids(try store.page(request(.meetings)).records).first)
        let before = try store.versions(.meetings, id: meeting, limit: 9, from: nil).versions
        #expect(before.count { $0.delta?.contains("Qyzzyx") == true } == 2)
        if isReplaced {
            // The file has other words now.
            _ = try store.write([told("Plain title", "Other", "2")], at: time)
        } else {
            _ = try store.remove([second.article.id], at: time, by: author)
            let versions = try store.versions(.meetings, id: meeting, limit: 9, from: nil).versions
            #expect(versions.allSatisfy { $0.delta?.contains("Qyzzyx") != true })
        }
        #expect(try store.vacuum())
        #expect(try bytes(file).range(of: Data("Qyzzyx".utf8)) == nil)
        #expect(try store.record(.meetings, id: meeting)?.contains("Third title") == true)
        #expect(try store.check().faults == [])
    }
}
