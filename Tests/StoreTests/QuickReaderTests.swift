import Foundation
import Records
import Store
import Testing

/// Reads that an event loop tries itself.
struct QuickReaderTests {
    @Test func answersWhatTakesFewSteps() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write((1...40).map { sample($0) }, at: "2025-01-02T00:00:00Z")
        let reader = store.makeLoopReader()
        let id = sample(7).quotes[0].id
        #expect(
            try reader.attempt { Result { try store.record(.quotes, id: id) } }?.get() == store.record(.quotes, id: id))
        var request = ListRequest(.meetings)
        request.limit = 20
        let small = request
        let page = try #require(reader.attempt { Result { try store.page(small) } }).get()
        #expect(try page.records == store.page(small).records && page.records.count == 20)
    }

    /// What was written a moment ago is there.
    @Test func seesWhatIsWritten() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let reader = store.makeLoopReader()
        for number in 1...3 {
            _ = try store.write([sample(number)], at: "2025-01-02T00:00:00Z")
            let id = sample(number).quotes[0].id
            #expect(try reader.attempt { Result { try store.record(.quotes, id: id) } }?.get() != nil)
        }
    }

    @Test func givesUpWhatTakesMany() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write((1...400).map { sample($0) }, at: "2025-01-02T00:00:00Z")
        let reader = store.makeLoopReader()
        var request = ListRequest(.meetings)
        request.limit = 400
        let large = request
        #expect(reader.attempt { Result { try store.page(large) } } == nil)
        // A stream needs a connection that outlives the attempt.
        #expect(reader.attempt { Result { try store.stream(ListRequest(.meetings)) } } == nil)
        // The next attempt begins anew, and so does everybody else.
        #expect(reader.attempt { Result { try store.record(.quotes, id: sample(7).quotes[0].id) } } != nil)
        #expect(try store.page(large).records.count == 400)
    }

    /// The steps until the next look do not begin anew with a statement, so the end of a transaction may be looked at too.
    @Test func endsItsTransactionWhereverItGivesUp() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write((1...400).map { sample($0) }, at: "2025-01-02T00:00:00Z")
        let reader = store.makeLoopReader()
        var given = 0
        for limit in 1...400 {
            var request = ListRequest(.meetings)
            request.limit = limit
            let asked = request
            if reader.attempt({ Result { try store.page(asked) } }) == nil { given += 1 }
            let id = sample(7).quotes[0].id
            #expect(try reader.attempt { Result { try store.record(.quotes, id: id) } }?.get() != nil)
        }
        #expect(given > 0 && given < 400)
    }

    @Test func endsWithItsStore() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1)], at: "2025-01-02T00:00:00Z")
        let reader = store.makeLoopReader()
        #expect(reader.attempt { Result { try store.record(.quotes, id: "none") } } != nil)
        store.close()
        #expect(!FileManager.default.fileExists(atPath: file.path + "-wal"))
    }
}
