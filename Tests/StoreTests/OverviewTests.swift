import Records
import Testing

@testable import Store

/// What pages count of some meetings from one reading, against what lists say of the same meetings.
struct OverviewTests {
    private let file: TemporaryDatabase
    private let store: Store

    init() throws {
        file = try TemporaryDatabase()
        store = try Store(path: file.path)
        let told = [
            Self.meeting("a", ["anna", "omar"], "2024-02-03", "Geneva"),
            Self.meeting("b", ["anna", "omar"], "2025-07", "Oslo"),
            Self.meeting("c", ["anna", "eva"], "2025-05-05", nil, .planned),
            Self.meeting("d", ["anna", "omar"], "2024-06-01", "Geneva", .denied),
            Self.meeting("e", ["omar", "eva"], "2022-03-01", "Geneva"),
            Self.meeting("f", ["anna", "nina"], nil, "Oslo"),
        ]
        _ = try store.write(told, at: "2025-01-01T00:00:00Z")
    }

    /// A meeting of persons of whom each has a country of its own.
    private static func meeting(
        _ words: String, _ parties: [String], _ date: String?, _ city: String?, _ status: Meeting.Status = .held
    ) -> Extract {
        let published = "2025-01-0\((words.utf8.first ?? 0x61) - 0x60)"
        var extract = telling(
            words, parties: parties, date: date, published: published, status: status, minutes: 30)
        let countries = ["anna": "SE", "omar": "JO", "eva": "SE"]
        for (index, party) in parties.enumerated() {
            extract.meetings[0].participants[index].country = countries[party]
        }
        extract.meetings[0].topics =
            [Topic(id: "trade", label: "Trade")] + (city == nil ? [] : [Topic(id: "ukraine", label: "Ukraine")])
        extract.quotes[0].speaker?.country = parties.first.flatMap { countries[$0] }
        extract.quotes[0].about = extract.meetings[0].topics
        extract.meetings[0].place = city.map {
            Place(name: $0, venue: nil, city: $0, country: $0 == "Oslo" ? "NO" : "CH", asWritten: $0)
        }
        return extract
    }

    @Test(arguments: [
        ["participant": ["anna"]], ["participant__ne": ["omar"]], ["participant__all": ["anna", "omar"]],
        ["participant.country": ["SE"]], ["topic": ["ukraine"]], ["topic__ne": ["ukraine"]], ["place": ["geneva"]],
        ["place__isnull": ["1"]], ["country": ["NO", "CH"]], ["status": ["held"]], ["status__ne": ["held"]],
        ["medium": ["in_person"]], ["confidence__gt": ["0.5"]], ["date": ["2024"]], ["date__lt": ["2025-01-01"]],
        ["duration__gte": ["30"]], ["reported": ["2025"]], ["participant__isnull": ["0"]],
        ["title__contains": ["omar"]],
        ["participant": ["anna"], "topic": ["trade"], "country": ["CH"], "status": ["held"]], [:],
    ])
    func drawingsCountWhatListsHold(_ filters: [String: [String]]) throws {
        var list = try request(.meetings, filters)
        list.wantsTotal = true
        let page = try store.page(list)
        for unit in [Timeline.Unit.day, .month, .year] {
            let timeline = try store.timeline(in: list, by: unit)
            let drawn = timeline.periods.reduce(timeline.undated + timeline.coarser) { $0 + $1.total }
            #expect(drawn == page.records.count && drawn == page.total, "\(filters)")
        }
        let map = try store.map(in: list, limit: 10)
        #expect(map.points.reduce(map.unplaced) { $0 + $1.meetings } == page.records.count)
    }

    @Test func oneReadingTellsWhatSeveralTell() throws {
        let own = try request(.meetings, ["participant": ["anna"]])
        let overview = try store.overview(
            of: own, [.counterparts(of: "anna", limit: 5), .topics(limit: 5), .participants(limit: 2)], points: 5)
        let others = try store.counterparts(of: "anna", limit: 5)
        #expect(overview.counterparts.map(\.id) == ["omar", "nina"] && others.map(\.id) == ["omar", "nina"])
        #expect(overview.counterparts[0].meetings == 2 && overview.counterparts[0].first == "2024-02-03")
        #expect(overview.counterparts[0].last == "2025-07" && overview.counterparts[1].last == nil)
        #expect(overview.counterparts[0].others.map(\.status) == ["denied"])
        #expect(try overview.timeline().periods == store.timeline(in: own).periods)
        #expect(try overview.timeline(by: .year).periods.map(\.label) == ["2024", "2025"])
        #expect(try overview.map.points == store.map(in: own, limit: 5).points)
        let (topics, parties) = (overview.topics, overview.participants)
        #expect(topics.first.map(\.value) == ["trade", "ukraine"] && topics.first.map(\.count) == [5, 4])
        #expect(topics.more == 0 && parties.more == 2)
        #expect(parties.first.map(\.value) == ["anna", "omar"] && parties.first.map(\.count) == [5, 3])
    }

    @Test func countriesCountMeetingsThatWereHeld() throws {
        let overview = try store.overview(
            of: request(.meetings, ["participant.country": ["SE"]]), [.partners(of: "SE", limit: 5)], points: 5)
        #expect(overview.partners.map(\.code) == ["JO"])
        #expect(overview.partners.map(\.meetings) == [3] && overview.partners[0].last == "2025-07")
    }

    @Test func speakersAreCountedByTopic() throws {
        let found = try store.speakers(.about("trade"), limit: 2)
        #expect(found.first.map(\.value) == ["anna", "omar"] && found.first.map(\.count) == [5, 1] && found.more == 0)
        #expect(found.first.first?.label == "Anna")
        #expect(try store.speakers(.about("trade"), limit: 1).more == 1)
        #expect(try store.speakers(.about("nothing"), limit: 2).first.isEmpty)
        #expect(try store.speakers(.for("nothing"), limit: 2).first.isEmpty)
    }

    /// Of too many quotes the latest whole days are counted, and it is told since when.
    @Test(arguments: [1, 2, 3, 4, 100])
    func onlyTheLatestAreCounted(_ most: Int) throws {
        var list = try request(.quotes, ["about": ["trade"]])
        list.wantsTotal = true
        let all = try store.page(list).records.count
        let found = try store.speakers(.about("trade"), limit: 5, among: most)
        let counted = found.first.reduce(0) { $0 + $1.count }
        #expect((found.since == nil) == (most >= all) && found.more == 0)
        #expect(counted == (most >= all ? all : counted) && counted <= most)
        if let since = found.since {
            list = try request(.quotes, ["about": ["trade"], "date__gte": [since.iso]])
            #expect(try store.page(list).records.count == counted && counted <= most)
        }
        #expect(try store.topics(of: .person("anna"), limit: 5, among: most).first.allSatisfy { $0.count <= most })
    }

    @Test func topicsAreCountedByWhoSpeaks() throws {
        let found = try store.topics(of: .person("anna"), limit: 5)
        #expect(found.first.map(\.value) == ["trade", "ukraine"] && found.first.map(\.count) == [5, 4])
        #expect(try store.topics(of: .person("omar"), limit: 1).first.map(\.value) == ["trade"])
        #expect(try store.topics(of: .country("SE"), limit: 5).first.map(\.count) == [5, 4])
        #expect(try store.topics(of: .country("NO"), limit: 5).first.isEmpty)
        #expect(try store.topics(of: .organization("nothing"), limit: 5).first.isEmpty)
    }

    @Test func equalTextsHaveOneNumber() {
        var numbers = TextNumbers()
        let texts = (0..<5_000).map { "person-\($0)" }
        #expect(texts.map { numbers.number(of: $0) } == Array(0..<5_000))
        #expect(texts.reversed().map { numbers.number(of: $0) } == Array((0..<5_000).reversed()))
        #expect(numbers.known("person-4999") == 4_999 && numbers.known("person-5000") == nil)
        // A longer text is told apart by a digest, and then by all of its letters.
        let long = (0..<200).map { "the office of person number \($0)" }
        #expect(long.map { numbers.number(of: $0) } == Array(5_000..<5_200))
        #expect(long.map { numbers.known($0) } == Array(5_000..<5_200) && numbers.known("the office of") == nil)
        #expect(numbers.number(of: "") == 5_200 && numbers.number(of: "\u{0}") == 5_201)
        #expect(numbers[17] == "person-17" && numbers[TextNumbers.none] == nil)
    }
}
