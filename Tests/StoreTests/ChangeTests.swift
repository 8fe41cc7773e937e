import Foundation
import GRDB
import Records
import Testing

@testable import Store

@Suite struct ChangeTests {
    private let time = "2026-01-02T03:04:05Z"

    /// `operation type id` of each change.
    private func lines(_ page: ChangePage) -> [String] {
        page.changes.map { "\($0.operation) \($0.collection.singular) \($0.id)" }
    }

    @Test func numbersEachRecordOnceATransaction() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1), sample(2)], at: time)
        let page = try store.changes(since: 0, limit: 100)
        // Two articles of one person: each record is there once, and the person, whose counts grew, is a new one.
        #expect(page.changes.count { $0.operation == .create } == 7)
        #expect(lines(page).count { $0 == "create person anna-berg" } == 1)
        #expect(page.changes.map(\.seq) == page.changes.map(\.seq).sorted())
        #expect(page.seq == page.changes.last?.seq)
        #expect(try store.lastChange() == page.seq)
        #expect(page.changes.allSatisfy { $0.at == time && $0.author == "extraction" && $0.reason == nil })
        // A third article of hers is an update of her and of nothing else that was there.
        _ = try store.write([sample(3)], at: time)
        let next = try store.changes(since: page.seq, limit: 100)
        let update = try #require(next.changes.first { $0.operation == .update })
        #expect(next.changes.count { $0.operation == .update } == 1)
        #expect(update.id == "anna-berg" && update.fields == #"["names","evidence","counts"]"#)
    }

    @Test func givesEachRecordItsLastChange() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1)], at: time)
        _ = try store.write([sample(2)], at: "2026-01-03T00:00:00Z")
        for collection in Collection.allCases {
            for record in try store.page(request(collection)).records {
                let slice = JSONSlice(record)
                let id = try #require(slice["id"]?.string)
                let last = try store.changes(since: 0, limit: 100).changes.last { $0.id == id }
                #expect(slice["changed"]?["seq"]?.integer == last.map { Int($0.seq) }, "\(id)")
                #expect(slice["changed"]?["at"]?.string == last?.at)
            }
        }
    }

    @Test func sameWordsChangeNothing() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1), sample(2)], at: time)
        let (seq, records) = (try store.lastChange(), try store.page(request(.persons)).records)
        _ = try store.write([sample(1)], at: "2026-02-02T00:00:00Z", replaces: true)
        #expect(try store.changes(since: seq, limit: 100).changes == [])
        #expect(try store.lastChange() == seq)
        #expect(try store.page(request(.persons)).records == records)
        #expect(try store.check().faults == [])
    }

    @Test func tellsWhatAReplacedArticleTookAway() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1, file: "a"), sample(2, file: "b")], at: time)
        let seq = try store.lastChange()
        _ = try store.write([sample(3, file: "a", person: "Karl Hauser")], at: time)
        let changes = try store.changes(since: seq, limit: 100).changes
        let removed = changes.filter { $0.operation == .remove }
        #expect(removed.map(\.collection.singular).sorted() == ["article", "meeting", "quote"])
        #expect(changes.filter { $0.operation == .update }.map(\.id) == ["anna-berg"])
        #expect(changes.contains { $0.operation == .create && $0.id == "karl-hauser" })
        // What went comes back under its id, and its versions go on where they ended.
        _ = try store.write([sample(1, file: "c")], at: time)
        let quote = sample(1).quotes[0].id
        let versions = try store.versions(.quotes, id: quote, limit: 10, from: nil)
        #expect(versions.versions.map(\.change.operation) == [.create, .remove, .create])
        #expect(try store.check().faults == [])
    }

    @Test func tellsMergesAndSplits() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let first = telling("First", parties: ["a", "b"], date: "2025-07-11", published: "2025-07-12", file: "1")
        let second = telling("Second", parties: ["a", "b"], date: "2025-07-11", published: "2025-07-11", file: "2")
        _ = try store.write([first], at: time)
        let seq = try store.lastChange()
        // The meeting is called by its earliest telling, so the one that was there goes into the new one.
        _ = try store.write([second], at: time)
        let changes = try store.changes(since: seq, limit: 100).changes
        let merge = try #require(changes.first { $0.operation == .merge })
        #expect(merge.id == first.meetings[0].id && merge.survivor == second.meetings[0].id)
        #expect(
            changes.contains { $0.operation == .update && $0.id == first.quotes[0].id && $0.fields == #"["meeting"]"# })
        let versions = try store.versions(.quotes, id: first.quotes[0].id, limit: 10, from: nil).versions
        #expect(
            versions.first?.delta
                == #"{"meeting":{"from":"\#(first.meetings[0].id)","to":"\#(second.meetings[0].id)"}}"#)
    }

    /// A telling without a day of its own follows the nearest one that has; where that takes it out of a meeting that
    /// stays, what comes out of that is a part of it.
    @Test func tellsSplits() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let first = telling("First", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-10", file: "1")
        let loose = telling("Loose", parties: ["a", "b"], published: "2025-07-13", file: "2")
        let near = telling("Near", parties: ["a", "b"], date: "2025-07-13", published: "2025-07-14", file: "3")
        _ = try store.write([first, loose], at: time)
        #expect(try store.page(request(.meetings)).records.count == 1)
        let seq = try store.lastChange()
        _ = try store.write([near], at: time)
        let split = try #require(try store.changes(since: seq, limit: 100).changes.first { $0.operation == .split })
        #expect(split.id == loose.meetings[0].id && split.survivor == first.meetings[0].id)
        #expect(try store.check().faults == [])
    }

    @Test func tellsThatAnArticleHasOtherSpans() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        var extract = sample(1)
        _ = try store.write([extract], at: time)
        let seq = try store.lastChange()
        extract.meetings[0].statusHistory = []
        extract.meetings[0].evidence = [Evidence(property: .kind, span: extract.quotes[0].fragments[0], rule: "other")]
        _ = try store.write([extract], at: time, replaces: true)
        let changes = try store.changes(since: seq, limit: 100).changes
        #expect(changes.map(\.collection) == [.articles, .meetings])
        #expect(changes.map(\.fields) == [#"["annotations"]"#, #"["evidence"]"#])
    }

    @Test func refusesWhatIsForgottenAndWhatIsAhead() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        for number in 1...3 { _ = try store.write([sample(number)], at: time) }
        let last = try store.lastChange()
        #expect(try store.forgetChanges(before: 5) == 4)
        #expect(throws: StoreError.self) { try store.changes(since: 3, limit: 10) }
        #expect(throws: StoreError.self) { try store.changes(since: last + 1, limit: 10) }
        #expect(try store.changes(since: 4, limit: 1000).changes.first?.seq == 5)
        #expect(try store.changes(since: nil, limit: 1000).changes.first?.seq == 5)
        // A number is never given twice, even where all are forgotten.
        _ = try store.forgetChanges(before: last + 100)
        #expect(try store.lastChange() == last)
        _ = try store.write([sample(4)], at: time)
        #expect(try store.changes(since: last, limit: 1000).changes.allSatisfy { $0.seq > last })
    }

    @Test func cutsTheFeedIntoPagesThatStay() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        for number in 1...4 { _ = try store.write([sample(number)], at: time) }
        var (since, all) = (Int64(0), [Change]())
        while true {
            let page = try store.changes(since: since, limit: 3)
            all += page.changes
            since = page.seq
            guard page.isFull else { break }
        }
        #expect(all == (try store.changes(since: 0, limit: 1000).changes))
        var request = ChangeRequest(since: 0)
        (request.collections, request.operations) = ([.quotes], [.create])
        #expect(try store.changes(request).changes.count == 4)
        request.includesRecords = true
        #expect(try store.changes(request).records.allSatisfy { $0?.contains(#""type":"quote""#) == true })
        request = ChangeRequest(since: 0)
        request.collections = [.articles]
        request.filters = [Filter(try #require(Collection.articles.field("title")), .equal, ["T2"])]
        #expect(try store.changes(request).changes.map(\.id) == [sample(2).article.id])
    }
}
