import Foundation
import GRDB
import Records
import Store
import Testing

/// Persons whom only other articles name than the one whose records a correction put them into.
@Suite struct NamedPersonTests {
    private static let time = "2026-01-02T03:04:05Z"
    private static let author = Authorship(author: "desk", reason: "asked for")

    static let own = telling("anna met boris", parties: ["anna", "boris"], date: "2025-03-01", file: "own")
    /// The only article that names zyxwa.
    static let other = telling(
        "zyxwa met dimitri", parties: ["zyxwa", "dimitri"], date: "2025-05-01", file: "other")
    static let third = telling("dimitri met anna", parties: ["dimitri", "anna"], date: "2025-06-01", file: "third")

    /// What is said that names her.
    enum Case: String, CaseIterable {
        case participants, speaker, addressee, addedMeeting, addedPair, addedQuote, name, merge, split, title

        func say(_ store: Store) throws {
            func patch(_ collection: Collection, _ id: String, _ json: String) throws {
                _ = try store.correct(
                    collection, id, .patch(JSONSlice(compacting: Array(json.utf8))), seen: nil, by: "desk", reason: nil,
                    at: time)
            }
            func add(_ collection: Collection, _ json: String) throws {
                _ = try store.add(collection, JSONSlice(json), by: "desk", reason: nil, at: time)
            }
            let (meeting, quote) = (own.meetings[0].id, own.quotes[0].id)
            let span = #""article":"\#(own.article.id)","start":5,"end":8,"exact":"met""#
            switch self {
            case .participants:
                try patch(
                    .meetings, meeting, #"{"participants":[{"person":"anna"},{"person":"boris"},{"person":"zyxwa"}]}"#)
            case .title:
                try patch(.meetings, meeting, #"{"participants":[{"person":"anna"},{"person":"zyxwa"}]}"#)
            case .speaker: try patch(.quotes, quote, #"{"speaker":{"person":"zyxwa"}}"#)
            case .addressee: try patch(.quotes, quote, #"{"addressee":{"person":"zyxwa"}}"#)
            case .addedMeeting:
                let parties = #"[{"person":"anna"},{"country":"NO"},{"person":"zyxwa"}]"#
                try add(.meetings, #"{\#(span),"participants":\#(parties)}"#)
            case .addedPair:
                try add(.meetings, #"{\#(span),"participants":[{"person":"anna"},{"person":"zyxwa"}]}"#)
            case .addedQuote: try add(.quotes, #"{\#(span),"speaker":{"person":"zyxwa"}}"#)
            case .name: try patch(.persons, "zyxwa", #"{"name":"Zyxwa the Second"}"#)
            case .merge:
                _ = try store.correct(
                    .persons, "zyxwa", .merge(into: "dimitri"), seen: nil, by: "desk", reason: nil, at: time)
            case .split:
                _ = try store.correct(
                    .persons, "dimitri", .split(articles: [other.article.id], id: "zyxwa-dimitri", name: "Zyxwa D"),
                    seen: nil, by: "desk", reason: nil, at: time)
            }
        }
    }

    private func filled(_ file: TemporaryDatabase) throws -> Store {
        let store = try Store(path: file.path)
        _ = try store.write([Self.own, Self.other, Self.third], at: Self.time)
        return store
    }

    private func records(_ store: Store) throws -> [String] {
        try [Collection.meetings, .quotes, .persons].flatMap { try store.page(request($0)).records }.map(unmarked)
            .sorted()
    }

    private func names(_ store: Store) throws -> [String] {
        try records(store).filter { $0.lowercased().contains("zyxwa") }
    }

    @Test(arguments: Case.allCases) func nobodyStaysWithoutARecord(_ said: Case) throws {
        let file = try TemporaryDatabase()
        let store = try filled(file)
        try said.say(store)
        #expect(try !names(store).isEmpty)
        #expect(try store.check().faults == [])
        #expect(try store.remove([Self.other.article.id], at: Self.time, by: Self.author) == [.removed])
        #expect(try names(store) == [])
        #expect(try store.check().faults == [])
        #expect(try store.corrections().allSatisfy { !"\($0)".lowercased().contains("zyxwa") })
        // What was extracted is there, and nothing that was added is taken for it.
        let plain = try TemporaryDatabase()
        let untouched = try Store(path: plain.path)
        _ = try untouched.write([Self.own, Self.third], at: Self.time)
        let now = try records(store).map { $0.replacing(",\"corrected\":true", with: "") }
        if said != .title, said != .participants { #expect(try now == records(untouched)) }
        #expect(try store.vacuum())
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
        for word in ["zyxwa", "Zyxwa"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(said) \(word)") }
        #expect(try store.check().faults == [])
    }

    @Test(arguments: Case.allCases) func whoComesBackIsNamedAgain(_ said: Case) throws {
        let file = try TemporaryDatabase()
        let store = try filled(file)
        try said.say(store)
        let before = try records(store)
        _ = try store.forget(files: ["other"], at: Self.time)
        #expect(try store.check().faults == [])
        #expect(try names(store) == [])
        _ = try store.write([Self.other], at: Self.time)
        #expect(try records(store) == before)
        #expect(try store.check().faults == [])
    }

    @Test func aCheckComplainsOfWhoIsNoRecord() throws {
        let file = try TemporaryDatabase()
        do {
            let store = try filled(file)
            #expect(try store.check().faults == [])
        }
        let queue = try DatabaseQueue(path: file.path)
        try queue.write { try $0.execute(sql: "DELETE FROM persons WHERE id = 'zyxwa'") }
        try queue.close()
        let faults = try Store(path: file.path).check().faults
        #expect(faults.contains("party without person: \"zyxwa\""))
        #expect(faults.contains { $0.hasPrefix("quote without person: ") })
    }
}
