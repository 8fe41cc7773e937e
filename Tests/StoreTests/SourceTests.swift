import Foundation
import GRDB
import Records
import Testing

@testable import Store

/// Files that go, come back, and hold the same words as others; articles that are read again.
@Suite struct SourceTests {
    private let database: TemporaryDatabase
    private let store: Store
    private let time = "2026-01-02T03:04:05Z"

    init() throws {
        database = try TemporaryDatabase()
        store = try Store(path: database.path)
    }

    private func files() throws -> [String] {
        let records = try store.page(request(.articles, sort: "title")).records
        return records.compactMap { JSONSlice($0)["source"]?["file"]?.string }
    }

    private func signed(_ extract: Extract, by reading: String, version: String = "0.1.0") -> Extract {
        var extract = extract
        extract.fingerprint = Fingerprint(reading: reading, given: [], article: extract.article)
        extract.article.extraction = Article.Extraction(version: version, weights: "w")
        return extract
    }

    @Test func anArticleGoesWithItsFileAndComesBack() throws {
        _ = try store.write([sample(1, file: "d/a"), sample(2, file: "d/b"), sample(3, file: "e/c")], at: time)
        #expect(try store.sourceFiles(below: "d") == ["d/a", "d/b"])
        let seq = try store.lastChange()
        #expect(try store.forget(files: ["d/a"], at: time).removed == 1)
        #expect(try store.sourceFiles(below: "d") == ["d/b"])
        let changes = try store.changes(since: seq, limit: 100).changes
        let article = changes.first { $0.collection == .articles }
        #expect(article?.operation == .remove && article?.reason == "its file is gone")
        #expect(try store.check().faults == [])
        #expect(try store.write([sample(1, file: "d/a")], at: time).map { "\($0)" } == ["new"])
        #expect(try store.check().faults == [])
    }

    @Test func anArticleGoesOnUnderTheNameOfAnotherFileWithItsWords() throws {
        _ = try store.write([sample(1, file: "d/a"), sample(1, file: "d/b"), sample(2, file: "d/c")], at: time)
        #expect(try files() == ["d/a", "d/c"])
        #expect(try store.hasHeirs(of: ["d/a"]) && !store.hasHeirs(of: ["d/a", "d/b"]))
        let seq = try store.lastChange()
        let outcome = try store.forget(files: ["d/a"], at: time)
        #expect(outcome.removed == 0 && outcome.heirs == ["d/b"])
        #expect(try files() == ["d/b", "d/c"])
        let changes = try store.changes(since: seq, limit: 100).changes
        #expect(changes.map(\.operation) == [.update] && changes.first?.collection == .articles)
        #expect(try store.forget(files: ["d/b"], at: time).removed == 1)
        #expect(try files() == ["d/c"])
        #expect(try store.check().faults == [])
    }

    @Test func bothFilesOfAnArticleMayGoAtOnce() throws {
        _ = try store.write([sample(1, file: "d/a"), sample(1, file: "d/b")], at: time)
        #expect(try store.forget(files: ["d/a", "d/b"], at: time).removed == 1)
        #expect(try store.sourceFiles(below: "d") == [])
    }

    @Test func aFileWithOtherWordsLeavesThemToTheOneThatHasThem() throws {
        _ = try store.write([sample(1, file: "d/a"), sample(1, file: "d/b")], at: time)
        _ = try store.write([sample(2, file: "d/a")], at: time)
        #expect(try files() == ["d/b", "d/a"])
        #expect(try store.check().faults == [])
        // What the other file holds now is no heir any more.
        _ = try store.write([sample(2, file: "d/b")], at: time)
        #expect(try files() == ["d/a"])
        #expect(try store.forget(files: ["d/a"], at: time).heirs == ["d/b"])
    }

    @Test func namesBelowAFolderAreNoneBesideIt() throws {
        _ = try store.write(
            [sample(1, file: "d/a"), sample(2, file: "d.txt"), sample(3, file: "d!1"), sample(4, file: "dd/a")],
            at: time)
        #expect(try store.sourceFiles(below: "d") == ["d!1", "d/a"])
    }

    @Test func onlyWhatAnotherReaderReadIsReadAgain() throws {
        let (old, new) = (Fingerprint.reading("old"), Fingerprint.reading("new"))
        _ = try store.write(
            [signed(sample(1), by: "old", version: "0.9.0"), signed(sample(2), by: "new", version: "0.10.0")], at: time)
        _ = try store.write([sample(3)], at: time)
        func titles(_ reading: String?, _ filters: [String: [String]] = [:], before: String? = nil) throws -> [String] {
            try store.articlesToRead(request(.articles, filters).filters, reading: reading, before: before)
                .compactMap { try store.storedArticle($0)?.article.title }.sorted()
        }
        #expect(try titles(new) == ["T1", "T3"])
        #expect(try titles(old) == ["T2", "T3"])
        #expect(try titles(nil) == ["T1", "T2", "T3"])
        #expect(try titles(new, ["title": ["T3"]]) == ["T3"])
        // What came in before versions were kept was read by an earlier one.
        #expect(try titles(nil, before: "0.10.0") == ["T1", "T3"])
        #expect(try titles(nil, before: "0.9") == ["T3"])
        #expect(try titles(nil, ["extraction.version": ["0.10.0"]]) == ["T2"])
    }

    @Test func whatChangedMeanwhileIsNotWrittenAgain() throws {
        _ = try store.write([signed(sample(1), by: "old"), signed(sample(2), by: "old")], at: time)
        let ids = try store.articlesToRead([], reading: Fingerprint.reading("new"), before: nil)
        let stored = try ids.compactMap { try store.storedArticle($0) }
        let read = stored.map {
            (stored: $0, extract: signed(sample($0.article.title == "T1" ? 1 : 2), by: "new", version: "0.2.0"))
        }
        let gone = stored.first { $0.article.title == "T1" }?.article.id ?? ""
        _ = try store.remove([gone], at: time, by: Authorship(author: "desk"))
        let seq = try store.lastChange()
        #expect(try store.rewrite(read, at: time) == 1)
        // Nothing else came of it than what the article says of its reading.
        let changes = try store.changes(since: seq, limit: 100).changes
        #expect(changes.map(\.fields) == ["[\"extraction\"]"])
        #expect(try store.articlesToRead([], reading: Fingerprint.reading("new"), before: nil).isEmpty)
        #expect(try store.find(.articles, id: gone).isGone)
        #expect(try store.check().faults == [])
    }

    @Test("What people said stays when an article is read again", arguments: CorrectionTests.Case.allCases)
    func readingAgainKeepsCorrections(_ correction: CorrectionTests.Case) throws {
        _ = try store.write(CorrectionTests.articles, at: time)
        _ = try correction.say(store)
        let seq = try store.lastChange()
        let read = try CorrectionTests.articles.compactMap { extract in
            try store.storedArticle(extract.article.id).map { (stored: $0, extract: extract) }
        }
        #expect(try store.rewrite(read, at: time) == read.count)
        #expect(try store.changes(since: seq, limit: 100).changes.map(\.id) == [])
        #expect(try store.check().faults == [])
    }

    @Test("What people said comes back with the file", arguments: CorrectionTests.Case.allCases)
    func aFileThatComesBackBringsItsCorrections(_ correction: CorrectionTests.Case) throws {
        func records() throws -> [String] {
            try Collection.allCases.flatMap { try store.page(request($0)).records.map(unmarked).sorted() }
        }
        _ = try store.write(CorrectionTests.articles, at: time)
        _ = try correction.say(store)
        let before = try records()
        let files = CorrectionTests.articles.map(\.article.source.file)
        #expect(try store.forget(files: files, at: time).removed == files.count)
        #expect(try store.check().faults == [])
        _ = try store.write(CorrectionTests.articles, at: time)
        #expect(try records() == before)
        #expect(try store.check().faults == [])
    }
}

extension Found {
    fileprivate var isGone: Bool { if case .gone = self { true } else { false } }
}
