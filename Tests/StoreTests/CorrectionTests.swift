import Foundation
import Records
import Store
import Testing

/// What people say of records wins over extraction, stays, and can be taken back.
@Suite struct CorrectionTests {
    private static let time = "2026-01-02T03:04:05Z"
    private static let later = "2026-02-02T00:00:00Z"

    /// Two articles that tell of one meeting, a third of another one of the same two, and one by others.
    static let articles = [
        telling("anna met boris in Oslo", parties: ["anna", "boris"], date: "2025-03-01", published: "2025-03-01"),
        telling("boris saw anna that day", parties: ["anna", "boris"], date: "2025-03-01", published: "2025-03-02"),
        telling("again anna met boris", parties: ["anna", "boris"], date: "2025-06-01", published: "2025-06-01"),
        telling("carla met dimitri", parties: ["carla", "dimitri"], date: "2025-03-01", published: "2025-03-01"),
        telling("anna spoke with boriss", parties: ["anna", "boriss"], date: "2025-07-01", published: "2025-07-01"),
    ]
    private static var first: String { articles[0].meetings[0].id }
    private static var second: String { articles[2].meetings[0].id }
    private static var quote: String { articles[0].quotes[0].id }

    /// One case for each thing that can be said.
    enum Case: String, CaseIterable {
        case date, place, participants, speaker, rejectQuote, rejectMeeting, rejectPerson, name, mergeMeetings
        case mergePersons, splitMeeting, splitPerson, addQuote, addMeeting, acceptMeeting, acceptQuote, acceptPerson

        func say(_ store: Store) throws -> Correction {
            func correct(_ collection: Collection, _ id: String, _ request: CorrectionRequest) throws -> Correction {
                try store.correct(collection, id, request, seen: nil, by: "desk", reason: "r", at: later)
            }
            func patch(_ json: String) -> CorrectionRequest { .patch(JSONSlice(compacting: Array(json.utf8))) }
            let first = CorrectionTests.first
            switch self {
            case .date: return try correct(.meetings, first, patch(#"{"date": {"value": "2025-03-02"}}"#))
            case .place:
                return try correct(
                    .meetings, first, patch(#"{"place":{"city":"Oslo","country":"NO"},"status":"planned"}"#))
            case .participants:
                return try correct(
                    .meetings, first, patch(#"{"participants":[{"person":"anna"},{"person":"carla","role":"host"}]}"#))
            case .speaker:
                return try correct(
                    .quotes, quote, patch(#"{"speaker":{"person":"boris","name":"Boris","as_written":"he"}}"#))
            case .rejectQuote: return try correct(.quotes, quote, .reject)
            case .rejectMeeting: return try correct(.meetings, first, .reject)
            case .rejectPerson: return try correct(.persons, "boriss", .reject)
            case .name: return try correct(.persons, "anna", patch(#"{"name":"Anna Ék","country":"SE"}"#))
            case .mergeMeetings: return try correct(.meetings, second, .merge(into: first))
            case .mergePersons: return try correct(.persons, "boriss", .merge(into: "boris"))
            case .splitMeeting:
                return try correct(
                    .meetings, first, .split(articles: [articles[1].article.id], id: nil, name: nil))
            case .splitPerson:
                return try correct(
                    .persons, "anna",
                    .split(articles: [articles[2].article.id], id: "anna-other", name: "Anna Other"))
            case .acceptMeeting: return try correct(.meetings, first, .accept)
            case .acceptQuote: return try correct(.quotes, quote, .accept)
            case .acceptPerson: return try correct(.persons, "anna", .accept)
            case .addQuote:
                let article = articles[3].article.id
                let json =
                    #"{"article":"\#(article)","start":0,"end":5,"exact":"carla","kind":"mixed","speaker":{"person":"dimitri"}}"#
                return try store.add(.quotes, JSONSlice(json), by: "desk", reason: nil, at: later)
            case .addMeeting:
                let article = articles[3].article.id
                let json =
                    #"{"article":"\#(article)","start":6,"end":9,"participants":[{"country":"NO"},{"person":"carla"}],"status":"denied"}"#
                return try store.add(.meetings, JSONSlice(json), by: "desk", reason: nil, at: later)
            }
        }
    }

    private static func records(_ store: Store) throws -> [String] {
        try Collection.allCases.flatMap { try store.page(request($0)).records.map(unmarked).sorted() }
    }

    private static func filled(_ database: TemporaryDatabase, _ articles: [Extract] = articles) throws -> Store {
        let store = try Store(path: database.path)
        for article in articles { _ = try store.write([article], at: time) }
        return store
    }

    private static func json(_ store: Store, _ collection: Collection, _ id: String) throws -> JSONSlice {
        JSONSlice(try #require(try store.record(collection, id: id)))
    }

    // MARK: Every kind

    @Test(arguments: Case.allCases) func changesWhatIsServedAndCanBeTakenBack(_ it: Case) throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        let before = try Self.records(store)
        let correction = try it.say(store)
        #expect(try Self.records(store) != before)
        #expect(try store.check().faults == [])
        let change = try #require(try store.changes(since: 0, limit: 1000).changes.last)
        #expect(change.author == "desk")
        _ = try store.undo(correction: correction.id, by: "desk", reason: nil, at: Self.later)
        #expect(try Self.records(store) == before)
        #expect(try store.check().faults == [])
    }

    @Test(arguments: Case.allCases) func outlivesArticlesThatAreReadAgain(_ it: Case) throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        _ = try it.say(store)
        let (said, seq) = (try Self.records(store), try store.lastChange())
        for article in Self.articles.reversed() { _ = try store.write([article], at: Self.later, replaces: true) }
        #expect(try Self.records(store) == said)
        #expect(try store.changes(since: seq, limit: 100).changes == [])
        #expect(try store.check().faults == [])
    }

    @Test(arguments: Case.allCases) func isTheSameOnAnotherMachine(_ it: Case) throws {
        let (database, other) = (try TemporaryDatabase(), try TemporaryDatabase())
        let store = try Self.filled(database)
        _ = try it.say(store)
        // Corrections that come before half of the articles, in another order.
        let copy = try Self.filled(other, [Self.articles[3], Self.articles[1]])
        #expect(try copy.importCorrections(try store.corrections(), at: Self.later) == 1)
        #expect(try copy.importCorrections(try store.corrections(), at: Self.later) == 0)
        for number in [4, 2, 0] { _ = try copy.write([Self.articles[number]], at: Self.time) }
        let (there, here) = (try Self.records(copy), try Self.records(store))
        #expect(there == here, "\(zip(there, here).first { $0 != $1 }.map { "\($0)\n\($1)" } ?? "")")
        #expect(try copy.corrections().map(\.id) == store.corrections().map(\.id))
    }

    // MARK: What it says

    @Test func saysThatItIsCorrectedAndRestsOnNoWordsOfBefore() throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        _ = try Case.date.say(store)
        let meeting = try Self.json(store, .meetings, Self.first)
        #expect(meeting["corrected"]?.isTrue == true)
        #expect(meeting["date"]?["value"]?.string == "2025-03-02")
        let evidence = meeting["evidence"]?.elements.filter { $0["property"]?.string == "date" } ?? []
        #expect(evidence.map { $0["rule"]?.string } == ["correction"])
        #expect(try Self.json(store, .meetings, Self.second)["corrected"] == nil)
        let version = try #require(try store.versions(.meetings, id: Self.first, limit: 1, from: nil).versions.first)
        #expect(version.change.operation == .correct)
        #expect(version.change.author == "desk" && version.change.reason == "r")
    }

    @Test func joinsTheMeetingsOfPersonsThatAreOne() throws {
        let database = try TemporaryDatabase()
        let same = telling("boriss saw anna", parties: ["anna", "boriss"], date: "2025-03-01", published: "2025-03-03")
        let store = try Self.filled(database, Self.articles + [same])
        #expect(try store.page(request(.meetings)).records.count == 5)
        _ = try Case.mergePersons.say(store)
        let meetings = try store.page(request(.meetings)).records
        #expect(meetings.count == 4)
        #expect(try Self.json(store, .meetings, Self.first)["articles"]?.elements.count == 3)
        #expect(try Self.json(store, .persons, "boris")["counts"]?["articles"]?.integer == 5)
        guard case .merged(let survivor) = try store.find(.persons, id: "boriss") else {
            Issue.record("boriss leads nowhere")
            return
        }
        #expect(survivor == "boris")
    }

    @Test func splitsAndMergesLeadOn() throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        let correction = try Case.splitMeeting.say(store)
        let apart = try #require(correction.target)
        #expect(try Self.json(store, .meetings, apart)["articles"]?.elements.count == 1)
        #expect(try Self.json(store, .quotes, Self.articles[1].quotes[0].id)["meeting"]?.string == apart)
        _ = try store.undo(correction: correction.id, by: "desk", reason: nil, at: Self.later)
        guard case .merged(let survivor) = try store.find(.meetings, id: apart) else {
            Issue.record("the part leads nowhere")
            return
        }
        #expect(survivor == Self.first)
    }

    // MARK: Words that move

    @Test func followsItsWordsIntoAChangedArticle() throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        let added = try Case.addQuote.say(store)
        _ = try Case.speaker.say(store)
        func changed(_ number: Int, _ before: String, _ words: String) -> Extract {
            let old = Self.articles[number]
            var extract = telling(
                words, parties: old.persons.map(\.id), date: old.meetings[0].date?.value,
                published: old.article.publishedAt, file: old.article.source.file)
            var article = Article(
                title: words, language: "en", publishedAt: old.article.publishedAt, text: before + words + ".",
                source: old.article.source)
            article.warnings = []
            let shift = before.unicodeScalars.count
            extract.article = article
            for index in extract.quotes.indices {
                extract.quotes[index].article = article.id
                extract.quotes[index].id = RecordID.make(prefix: "quo", parts: [article.id])
                extract.quotes[index].fragments = extract.quotes[index].fragments.map {
                    Span(start: $0.start + shift, end: $0.end + shift, exact: $0.exact)
                }
            }
            extract.persons = extract.persons.map { person in
                var person = person
                person.evidence = []
                return person
            }
            extract.meetings[0].evidence = []
            extract.meetings[0].statusHistory = []
            extract.meetings[0].articles = [article.id]
            extract.meetings[0].quotes = extract.quotes.map(\.id)
            return extract
        }
        let longer = changed(0, "Yesterday ", "anna met boris in Oslo")
        _ = try store.write([longer, changed(3, "So ", "carla met dimitri")], at: Self.later)
        #expect(try Self.json(store, .quotes, longer.quotes[0].id)["speaker"]?["person"]?.string == "boris")
        let states = try store.corrections().flatMap(\.anchors).map(\.state)
        #expect(states == [.moved, .moved])
        let quote = try Self.json(store, .quotes, added.record)
        #expect(quote["start"]?.integer == 3 && quote["text"]?.string == "carla")
        let faults = try store.check().faults
        #expect(faults == [])
        // The words are gone, then they are back.
        _ = try store.write([changed(3, "", "nobody met dimitri")], at: Self.later)
        #expect(try store.record(.quotes, id: added.record) == nil)
        #expect(try store.correction(added.id)?.anchors.map(\.state) == [.lost])
        _ = try store.write([changed(3, "", "carla met dimitri")], at: Self.later)
        #expect(try Self.json(store, .quotes, added.record)["start"]?.integer == 0)
        #expect(try store.check().faults == [])
    }

    // MARK: What makes no sense

    @Test(arguments: [
        (#"{"status":"over"}"#, "status"), (#"{"statuss":"held"}"#, "statuss"), ("{}", ""),
        (#"{"date":{"value":"2025-13-01"}}"#, "date.value"), (#"{"date":"2025-01-01"}"#, "date"),
        (#"{"participants":[{"person":"anna"},{"person":"nobody"}]}"#, "participants.1.person"),
        (#"{"participants":[{"person":"anna"}]}"#, "participants"), (#"{"participants":null}"#, "participants"),
        (#"{"place":{"country":"XX"}}"#, "place.country"), (#"{"place":{"venue":7}}"#, "place.venue"),
        (#"{"topics":[{"id":"No Slug"}]}"#, "topics.0.id"), (#"{"topics":[{"id":"nope"}]}"#, "topics.0.id"),
        (#"{"place":{"a":1}}"#, "place.a"), (#"{"participants":[{"person":"anna","zzz":1}]}"#, "participants.0.zzz"),
        (#"{"place":{"city":"Oslo","latitude":999}}"#, "place.latitude"), (#"{"title":"  "}"#, "title"),
        (#"{"title":"a\u0000b"}"#, "title"),
        (#"{"occasion":{"name":"A","organization":"nobody"}}"#, "occasion.organization"),
        (#"{"participants":[{"person":"anna"},{"person":"anna"}]}"#, "participants"), (#"{"title":[["a"]]}"#, "title"),
        (#"{"id":"mtg_0"}"#, "id"),
        (#"{"duration":{"minutes":-1}}"#, "duration.minutes"), (#"{"title":null}"#, "title"),
    ])
    func refusesWhatMakesNoSense(_ patch: String, _ path: String) throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database, [Self.articles[0]])
        let before = try Self.records(store)
        do {
            _ = try store.correct(
                .meetings, Self.first, .patch(JSONSlice(patch)), seen: nil, by: "desk", reason: nil, at: Self.later)
            Issue.record("\(patch) was taken")
        } catch let fault as CorrectionFault {
            #expect(fault.path == path && fault.kind == .invalid, "\(fault)")
        }
        #expect(try Self.records(store) == before)
        #expect(try store.corrections() == [])
    }

    /// Where somebody else speaks, nothing stays of who spoke; what is said twice is kept twice.
    @Test func makesAnotherObjectOfWhatItNames() throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        for _ in 0..<2 {
            _ = try store.correct(
                .quotes, Self.quote, .patch(JSONSlice(#"{"speaker":{"person":"carla"}}"#)), seen: nil, by: "desk",
                reason: nil, at: Self.later)
        }
        let speaker = try #require(try Self.json(store, .quotes, Self.quote)["speaker"])
        #expect(speaker["name"]?.string == "Carla" && speaker["as_written"]?.string == "Carla")
        #expect(try Set(store.corrections().map(\.id)).count == 2)
        // Whoever is named by a correction and merged into another is that other one there too.
        let merge = try store.correct(
            .persons, "carla", .merge(into: "boris"), seen: nil, by: "desk", reason: nil, at: Self.later)
        #expect(try Self.json(store, .quotes, Self.quote)["speaker"]?["person"]?.string == "boris")
        #expect(try store.check().faults == [])
        _ = try store.undo(correction: merge.id, by: "desk", reason: nil, at: Self.later)
        #expect(try Self.json(store, .quotes, Self.quote)["speaker"]?["person"]?.string == "carla")
        #expect(try store.check().faults == [])
    }

    /// Merges of what was merged, in a chain and in a ring, leave one record, and undone they leave what there was.
    @Test(arguments: [[0, 1], [1, 0]]) func mergesOfMergesLeaveOneRecord(_ order: [Int]) throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        let before = try Self.records(store)
        let third = Self.articles[4].meetings[0].id
        let chain = [(Self.first, Self.second), (Self.second, third), (third, Self.first)]
        var made: [Correction] = []
        for (one, other) in chain.prefix(2) {
            made.append(
                try store.correct(
                    .meetings, one, .merge(into: other), seen: nil, by: "desk", reason: nil, at: Self.later))
        }
        #expect(try store.page(request(.meetings)).records.count == 2)
        #expect(try Self.json(store, .meetings, third)["articles"]?.elements.count == 4)
        #expect(try store.check().faults == [])
        for number in order { _ = try store.undo(correction: made[number].id, by: "desk", reason: nil, at: Self.later) }
        let after = try Self.records(store)
        #expect(after == before, "\(zip(after, before).first { $0 != $1 }.map { "\($0)\n\($1)" } ?? "")")
        #expect(try store.check().faults == [])
    }

    /// Of two that say the same of one record the later wins, wherever it came in first.
    @Test func laterWinsOnEveryMachine() throws {
        let (database, other) = (try TemporaryDatabase(), try TemporaryDatabase())
        let (one, two) = (try Self.filled(database), try Self.filled(other))
        for (store, status) in [(one, "denied"), (two, "planned"), (one, "possible")] {
            _ = try store.correct(
                .meetings, Self.first, .patch(JSONSlice(#"{"status":"\#(status)"}"#)), seen: nil, by: status,
                reason: nil,
                at: status == "planned" ? "2026-03-01T00:00:00Z" : Self.later)
        }
        _ = try one.importCorrections(try two.corrections(), at: Self.later)
        _ = try two.importCorrections(try one.corrections(), at: Self.later)
        #expect(try Self.json(one, .meetings, Self.first)["status"]?.string == "planned")
        #expect(try Self.records(one) == Self.records(two))
        #expect(try one.corrections() == two.corrections())
    }

    /// Steps of several corrections, the last ones taken back in some order; what is left is what there was.
    @Test(arguments: [[0, 1], [1, 0]]) func rejectedAdditionsLeaveNothing(_ order: [Int]) throws {
        let (database, other) = (try TemporaryDatabase(), try TemporaryDatabase())
        let store = try Self.filled(database)
        let before = try Self.records(store)
        let added = try Case.addQuote.say(store)
        let rejected = try store.correct(
            .quotes, added.record, .reject, seen: nil, by: "desk", reason: nil, at: Self.later)
        for number in order {
            _ = try store.undo(correction: [added, rejected][number].id, by: "desk", reason: nil, at: Self.later)
        }
        #expect(try Self.records(store) == before)
        let copy = try Self.filled(other)
        _ = try copy.importCorrections(try store.corrections(), at: Self.later)
        #expect(try Self.records(copy) == before)
        #expect(try copy.check().faults == [])
    }

    @Test func aMeetingHasTheQuotesOfWhichPeopleSaySo() throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        let moved = try store.correct(
            .quotes, Self.quote, .patch(JSONSlice(#"{"meeting":"\#(Self.second)"}"#)), seen: nil, by: "desk",
            reason: nil, at: Self.later)
        func quotes(_ meeting: String) throws -> [String] {
            try Self.json(store, .meetings, meeting)["quotes"]?.elements.compactMap(\.string) ?? []
        }
        #expect(try !quotes(Self.first).contains(Self.quote) && quotes(Self.second).contains(Self.quote))
        _ = try store.undo(correction: moved.id, by: "desk", reason: nil, at: Self.later)
        #expect(try quotes(Self.first).contains(Self.quote) && !quotes(Self.second).contains(Self.quote))
        _ = try store.correct(.quotes, Self.quote, .reject, seen: nil, by: "desk", reason: nil, at: Self.later)
        #expect(try !quotes(Self.first).contains(Self.quote))
        // Of a meeting that is there no more a quote is not.
        let meeting = try Case.addMeeting.say(store)
        let last = Self.articles[4].quotes[0].id
        _ = try store.correct(
            .quotes, last, .patch(JSONSlice(#"{"meeting":"\#(meeting.record)"}"#)), seen: nil, by: "desk", reason: nil,
            at: Self.later)
        _ = try store.undo(correction: meeting.id, by: "desk", reason: nil, at: Self.later)
        #expect(try Self.json(store, .quotes, last)["meeting"] == nil)
        #expect(try store.check().faults == [])
    }

    /// The seed of a meeting split off, then merged back either way.
    @Test(arguments: [true, false]) func aPartCanBeMergedBack(_ isPartMerged: Bool) throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        let split = try store.correct(
            .meetings, Self.first, .split(articles: [Self.articles[0].article.id], id: nil, name: nil), seen: nil,
            by: "desk", reason: nil, at: Self.later)
        let part = try #require(split.target)
        #expect(try store.page(request(.meetings)).records.count == 5)
        let (one, other) = isPartMerged ? (part, Self.first) : (Self.first, part)
        _ = try store.correct(.meetings, one, .merge(into: other), seen: nil, by: "desk", reason: nil, at: Self.later)
        #expect(try store.page(request(.meetings)).records.count == 4)
        #expect(try Self.json(store, .meetings, other)["articles"]?.elements.count == 2)
        #expect(try store.check().faults == [])
    }

    @Test func refusesCorrectionsThatAreNone() throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database)
        let good = try Case.date.say(store)
        // Many within one second are told apart, and each can be written out and taken in.
        for _ in 0..<20 { _ = try Case.name.say(store) }
        let all = try store.corrections()
        #expect(all.map(\.fault) == Array(repeating: nil, count: 21))
        #expect(Set(all.map(\.at)).count == 21)
        for change: (inout Correction) -> Void in [
            { $0.id = "../../etc/passwd" }, { $0.record = "quo_0000000000000000" }, { $0.recordType = "topic" },
            { $0.operation = .add }, { $0.operation = .merge }, { $0.target = "../a b" },
            { $0.patch = RawJSON(#"{"id":"x"}"#) }, { $0.anchors[0].record = "x y" },
        ] {
            var bad = good
            change(&bad)
            #expect(bad.fault != nil)
        }
    }

    @Test func refusesWhatHasChangedSince() throws {
        let database = try TemporaryDatabase()
        let store = try Self.filled(database, [Self.articles[0]])
        let seen = try store.lastChange()
        _ = try Case.date.say(store)
        #expect(throws: CorrectionFault.self) {
            try store.correct(.meetings, Self.first, .reject, seen: seen, by: "desk", reason: nil, at: Self.later)
        }
        let now = try store.lastChange()
        _ = try store.correct(.meetings, Self.first, .reject, seen: now, by: "desk", reason: nil, at: Self.later)
        #expect(throws: CorrectionFault.self) {
            try store.correct(.meetings, Self.first, .reject, seen: nil, by: "desk", reason: nil, at: Self.later)
        }
    }
}
