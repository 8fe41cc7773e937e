import Records
import Testing

@testable import Store

/// Counts beside a list, those of several fields from one reading, against what the lists of each value hold.
struct FacetTests {
    private let file: TemporaryDatabase
    private let store: Store

    private static let cities = ["Geneva": "CH", "Oslo": "NO"]

    init() throws {
        file = try TemporaryDatabase()
        store = try Store(path: file.path)
        let statuses: [Meeting.Status] = [.held, .planned, .denied]
        let dates = ["2024-02-03", "2025-07", "2025-05-05", nil, "2022"]
        let told = (0..<30).map { number in
            var extract = telling(
                "t\(number)", parties: ["anna", "guest\(number % 4)"], date: dates[number % 5],
                status: statuses[number % 3])
            let city = Self.cities.keys.sorted()[number % 2]
            extract.meetings[0].kind = number % 7 == 0 ? .call : .bilateral
            extract.meetings[0].place =
                number % 6 == 0
                ? nil : Place(name: city, venue: nil, city: city, country: Self.cities[city], asWritten: city)
            extract.meetings[0].topics = number % 4 == 0 ? [] : [Topic(id: "trade", label: "Trade")]
            if number % 5 == 0 { extract.meetings[0].topics.append(Topic(id: "ukraine", label: "Ukraine")) }
            // Two of one state at one table are one country.
            extract.meetings[0].participants[0].country = "SE"
            extract.meetings[0].participants[1].country = number % 2 == 0 ? "SE" : "JO"
            return extract
        }
        _ = try store.write(told, at: "2025-01-01T00:00:00Z")
    }

    private static let facets: [ListRequest.Facet] = [
        .init(field: "status", bucket: nil), .init(field: "date", bucket: .year), .init(field: "date", bucket: .month),
        .init(field: "country", bucket: nil), .init(field: "topic", bucket: nil),
        .init(field: "participant", bucket: nil), .init(field: "participant.country", bucket: nil),
        .init(field: "kind", bucket: nil), .init(field: "place", bucket: nil), .init(field: "city", bucket: nil),
        .init(field: "medium", bucket: nil), .init(field: "disagreement", bucket: nil),
    ]

    @Test(arguments: [
        ["participant": ["anna"]], ["participant": ["guest1"]], ["topic": ["trade"]], ["status": ["held"]],
        ["country": ["NO"]], ["status": ["held"], "participant": ["anna"]], ["date": ["2025"]],
        ["topic": ["trade"], "country": ["CH", "NO"], "kind": ["bilateral"]], ["participant": ["nobody"]],
    ])
    func countsAreThoseOfTheListOfEachValue(_ filters: [String: [String]]) throws {
        var list = try request(.meetings, filters)
        list.facets = Self.facets
        list.wantsTotal = true
        let page = try store.page(list)
        list.facets = []
        #expect(try page.total == store.page(list).total)
        for (facet, counts) in zip(Self.facets, page.facets) {
            let counts = try #require(counts, "\(facet.field)")
            #expect(counts.allSatisfy { $0.count > 0 })
            let order = counts.map { facet.bucket == nil ? ($0.count, $0.value) : (0, $0.value) }
            #expect(
                zip(order, order.dropFirst()).allSatisfy {
                    facet.bucket == nil ? $0.0 > $1.0 || ($0.0 == $1.0 && $0.1 < $1.1) : $0.1 > $1.1
                }, "\(facet.field)")
            for count in counts {
                var chosen = filters
                chosen[facet.field] = [count.value]
                var own = try request(.meetings, chosen)
                own.wantsTotal = true
                #expect(try store.page(own).total == count.count, "\(filters) \(facet.field) \(count.value)")
            }
        }
    }

    @Test func allThatAreAskedForTogetherStay() throws {
        var list = try request(.meetings, ["participant__all": ["anna", "guest1"]])
        list.facets = [.init(field: "participant", bucket: nil)]
        let counts = try #require(try store.page(list).facets.first.flatMap { $0 })
        #expect(counts.map(\.value) == ["anna", "guest1"] && counts[0].count == counts[1].count)
    }

    @Test func whatTakesTooLongIsLeftOut() throws {
        let slow = try Store(path: file.path, budget: 0)
        var list = try request(.meetings, ["participant": ["anna"]])
        list.facets = Self.facets
        list.wantsTotal = true
        let page = try slow.page(list)
        #expect(page.facets.allSatisfy { $0 == nil } && page.total == nil && page.isPartial)
    }

    // MARK: Years

    @Test(
        arguments: [
            ([:], 2022...2025), (["status": ["denied"]], 2022...2025), (["date": ["2025"]], 2025...2025),
            (["participant": ["guest1"], "date__lt": ["2025"]], 2022...2024), (["date__isnull": ["1"]], nil),
            (["participant": ["nobody"]], nil),
        ] as [([String: [String]], ClosedRange<Int>?)])
    func yearsReachFromTheFirstMeetingToTheLast(_ filters: [String: [String]], _ years: ClosedRange<Int>?) throws {
        let list = try request(.meetings, filters)
        #expect(try store.years(of: list) == years)
        let periods = try store.timeline(in: list, by: .year).periods
        #expect(
            periods.first?.start.parts.year == years?.lowerBound && periods.last?.start.parts.year == years?.upperBound)
    }

    @Test func valuesThatAreLeftOutAreCounted() throws {
        let all = try store.overview(
            of: request(.meetings, ["participant": ["anna"]]),
            [.participants(limit: 2), .topics(limit: 1), .counterparts(of: "anna", limit: 1)], points: 5)
        #expect(all.participants.first.count == 2 && all.participants.more == 3)
        #expect(all.topics.first.count == 1 && all.topics.more == 1)
        #expect(all.counterparts.count == 1 && all.moreCounterparts > 0)
    }
}
