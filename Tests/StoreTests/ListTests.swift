import Foundation
import GRDB
import Records
import Store
import Testing

/// A generator whose numbers are the same in each run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    }
}

struct ListTests {
    private let time = "2025-01-02T00:00:00Z"

    /// Cursors that clients hold rest on how Swift prints lists.
    @Test(arguments: [
        [], ["plain"], ["b", "a"], [""], ["has \"quotes\""], ["back\\slash"], ["unit\u{1F}separator"], ["tab\t", "x"],
        ["é"],
    ])
    func printsListsAsSwiftDoes(_ texts: [String]) {
        #expect(ListRequest.printed(texts) == "\(texts)")
    }

    /// Walks forward to the end and back to the start.
    private func walk(_ store: Store, _ make: (String?) throws -> ListRequest) throws -> (
        there: [String], back: [String]
    ) {
        var page = try store.page(make(nil))
        var there = page.records
        while let next = page.next {
            page = try store.page(make(next))
            there += page.records
        }
        var back = page.records
        while let previous = page.previous {
            page = try store.page(make(previous))
            back = page.records + back
        }
        return (there, back)
    }

    @Test(arguments: [1, 2, 7], ["date", "-date", "title", "-title", "confidence"])
    func walksMeetingsBothWays(_ limit: Int, _ sort: String) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let days = ["2025-01-04", nil, "2024", "2025-01", "2025-01-04", nil, "2023-07-09", "2025-01-05", "2025-01-04"]
        _ = try store.write(
            days.enumerated().map {
                telling("Told \($0)", parties: ["a\($0)", "b\($0)"], date: $1, published: "2025-02-0\($0 + 1)")
            },
            at: time)
        let (there, back) = try walk(store) { try request(.meetings, limit: limit, cursor: $0, sort: sort) }
        #expect(there.count == 9 && Set(there).count == 9)
        #expect(back == there)
        if sort == "title" {
            let titles = there.compactMap { JSONSlice($0)["title"]?.string }
            #expect(titles == titles.sorted())
        }
    }

    @Test(arguments: [1, 3], ["spoke", "\"Anna Berg\" -lind", "ber*", "anna OR bo"])
    func walksASearchBothWays(_ limit: Int, _ words: String) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write((1...9).map { sample($0, person: $0 % 3 == 0 ? "Bo Lind" : "Anna Berg") }, at: time)
        let (there, back) = try walk(store) { try request(.articles, limit: limit, cursor: $0, search: words) }
        #expect(there.count == (words.contains("OR") || words == "spoke" ? 9 : 6))
        #expect(Set(there).count == there.count)
        #expect(back == there)
    }

    /// What was there when the walk began is met exactly once, whatever comes in meanwhile.
    @Test(arguments: 1...8)
    func meetsEveryRecordOnceUnderInserts(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        func day() -> String? {
            Int.random(in: 0...9, using: &random) == 0
                ? nil : "2025-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
        }
        _ = try store.write(
            (1...40).map { telling("First \($0)", parties: ["a\($0)", "b\($0)"], date: day(), published: day()) },
            at: time)
        let sort = ["date", "-date", "title", "-confidence"][Int(seed) % 4]
        let before = Set(ids(try store.page(request(.meetings, sort: sort)).records))
        var met: [String] = []
        var cursor: String?
        var number = 0
        repeat {
            let page = try store.page(request(.meetings, limit: 3, cursor: cursor, sort: sort))
            met += ids(page.records)
            cursor = page.next
            number += 1
            _ = try store.write(
                [telling("Later \(number)", parties: ["c\(number)", "d\(number)"], date: day(), published: day())],
                at: time)
        } while cursor != nil
        #expect(met.count == Set(met).count)
        #expect(before.isSubset(of: met))
    }

    @Test func refusesACursorOfAnotherList() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write((1...3).map { sample($0) }, at: time)
        let cursor = try #require(try store.page(request(.articles, limit: 1)).next)
        #expect { try store.page(request(.articles, ["language": ["en"]], limit: 1, cursor: cursor)) } throws: {
            if case .foreignCursor? = $0 as? StoreError { true } else { false }
        }
        #expect { try store.page(request(.articles, limit: 1, cursor: "!!")) } throws: {
            if case .malformedCursor? = $0 as? StoreError { true } else { false }
        }
    }

    /// What a field is and what it is not are all records together, on every list; so are those with and without it.
    @Test(arguments: Collection.allCases)
    func isAndIsNotAreEverything(_ collection: Collection) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        var extracts = [
            telling("One", parties: ["anna-berg", "dan-ek"], date: "2025-07-10", published: "2025-07-11", minutes: 30),
            telling("Two", parties: ["bo-lind", "cy-dahl"], date: "2025-08", status: .planned), sample(4), sample(5),
        ]
        extracts[0].quotes[0].speaker = nil
        extracts[2].quotes[0].speaker = Speaker(
            person: nil, organization: nil, name: "The palace", asWritten: "palace", form: .anonymous, country: nil)
        extracts[3].quotes[0].meeting = nil
        _ = try store.write(extracts, at: time)
        func count(_ filter: Filter) throws -> Int {
            var request = ListRequest(collection)
            (request.filters, request.limit) = ([filter], 200)
            return try store.page(request).records.count
        }
        let all = try store.page(request(collection)).records.count
        for field in collection.fields {
            for value in Self.values(field) {
                let (same, other) = (try count(Filter(field, .equal, [value])), try count(Filter(field, .not, [value])))
                #expect(same + other == all, "\(field.name)=\(value): \(same) and \(other) of \(all)")
            }
            let parts = try ["true", "false"].map { try count(Filter(field, .isNull, [$0])) }
            #expect(parts.reduce(0, +) == all, "\(field.name)__isnull: \(parts) of \(all)")
        }
    }

    private static func values(_ field: Field) -> [String] {
        switch field.kind {
        case .choice(let words): words
        case .date: ["2025-07-10", "2025"]
        case .instant: ["2025-01-02", "2025-01-02T00:00:00Z"]
        case .integer, .number: ["0", "1", "30"]
        case .party: ["anna-berg", "dan-ek"]
        case .text: ["en", "SE", "One", "anna-berg"]
        }
    }

    @Test(
        arguments: [
            (["participant": ["anna BERG"]], 1), (["participant": ["nobody"]], 0),
            (["participant__ne": ["Anna Berg"]], 2),
            (["participant": ["anna-berg", "Bo Lind"]], 2), (["participant__all": ["Bo Lind", "Cy Dahl"]], 1),
            (["participant__all": ["Bo Lind", "Anna Berg"]], 0), (["date": ["2025-07"]], 2), (["date": ["2025"]], 3),
            (["date": ["2025-07-10"]], 2), (["date": ["2025-07-11..2025-08-01"]], 2), (["date__lt": ["2025-07-10"]], 0),
            (["date__gte": ["2025-07-10"]], 2), (["date__lte": ["2025-07"]], 2), (["date__gt": ["2025-07"]], 1),
            (["date__ne": ["2025-07-10"]], 1), (["date__isnull": ["1"]], 0), (["date__isnull": ["0"]], 3),
            (["title__contains": ["LIND"]], 1), (["title__prefix": ["anna"]], 1), (["title__prefix": ["ANNA"]], 1),
            (["title__prefix": ["ann_"]], 0), (["title__prefix": ["100%"]], 0),
            (["confidence__gte": ["0.8"]], 3), (["confidence__lt": ["0.8"]], 0), (["duration": ["30"]], 1),
            (["duration__isnull": ["true"]], 2), (["status": ["held", "planned"]], 3), (["status__ne": ["held"]], 1),
            (["kind__in": ["bilateral", "summit"]], 3), (["article.language": ["en"], "status": ["planned"]], 1),
        ] as [([String: [String]], Int)])
    func filters(_ filters: [String: [String]], _ count: Int) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write(
            [
                telling("One", parties: ["anna-berg", "dan-ek"], date: "2025-07-10", minutes: 30),
                telling("Two", parties: ["bo-lind", "cy-dahl"], date: "2025-08-01", status: .planned),
                telling("Three", parties: ["eva-holm", "fia-ros"], date: "2025-07"),
            ].map { extract in
                var extract = extract
                for index in extract.persons.indices {
                    let name = extract.persons[index].id.replacing("-", with: " ").capitalized
                    extract.persons[index].names.append(RecordName(name: name, language: "en", kind: .written))
                }
                return extract
            }, at: time)
        let request = try request(.meetings, filters)
        #expect(try store.page(request).records.count == count)
        // The count agrees with the rows, and so does the walk in another order.
        var counted = request
        counted.wantsTotal = true
        #expect(try store.page(counted).total == count)
        counted.sort = [ListRequest.SortKey(field: "title", descends: false)]
        #expect(try store.page(counted).records.count == count)
    }

    @Test func countsValuesWithAndWithoutFilters() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write(
            [
                telling("One", parties: ["a", "b"], date: "2025-07-10"),
                telling("Two", parties: ["a", "c"], date: "2024-08"),
                telling("Three", parties: ["a", "d"], date: "2025", status: .planned),
            ], at: time)
        var request = ListRequest(.meetings)
        request.facets = [
            .init(field: "date", bucket: .year), .init(field: "participant", bucket: nil),
            .init(field: "status", bucket: nil),
        ]
        func counts() throws -> [[String: Int]] {
            try store.page(request).facets.map { facet in
                Dictionary(uniqueKeysWithValues: (facet ?? []).map { ($0.value, $0.count) })
            }
        }
        #expect(
            try counts() == [["2025": 2, "2024": 1], ["a": 3, "b": 1, "c": 1, "d": 1], ["held": 2, "planned": 1]])
        request.filters = [Filter(try #require(Collection.meetings.field("status")), .equal, ["held"])]
        // Its own filter does not count for a facet.
        #expect(try counts() == [["2025": 1, "2024": 1], ["a": 2, "b": 1, "c": 1], ["held": 2, "planned": 1]])
        _ = try store.write([telling("Other", parties: ["x", "y"], date: "2023-01-01", file: "One")], at: time)
        request.filters = []
        #expect(
            try counts() == [
                ["2025": 1, "2024": 1, "2023": 1], ["a": 2, "c": 1, "d": 1, "x": 1, "y": 1], ["held": 2, "planned": 1],
            ])
    }

    @Test(arguments: Collection.allCases)
    func readsEveryListThroughAnIndex(_ collection: Collection) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        func plan(_ request: ListRequest) throws -> String { try store.plan(of: request).joined(separator: "; ") }
        let sorts = [nil] + collection.fields.filter(\.isSortable).flatMap { [$0.name, "-" + $0.name] }
        for sort in sorts {
            let plan = try plan(request(collection, sort: sort))
            #expect(!plan.contains("TEMP B-TREE"), "\(sort ?? "usual"): \(plan)")
        }
        for field in collection.fields {
            let value: String
            switch field.kind {
            case .choice(let values): value = values[0]
            case .date, .instant: value = "2025-07"
            case .integer, .number: value = "1"
            case .text, .party: value = "x"
            }
            let plan = try plan(request(collection, [field.name: [value]]))
            // A filter either has an index, or is looked at while the list is walked in its order.
            #expect(
                !plan.contains("SCAN") || plan.contains("USING INDEX") || collection.isDated, "\(field.name): \(plan)")
            // Few have one count; those are sorted.
            if field.kind != .integer { #expect(!plan.contains("TEMP B-TREE"), "\(field.name): \(plan)") }
        }
    }

    @Test func endsAQuestionThatTakesTooLong() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path, deadline: 0.000_001)
        _ = try store.write((1...2_000).map { telling("Told \($0)", parties: ["a\($0)", "b\($0)"]) }, at: time)
        #expect { try store.page(request(.meetings, ["title__contains": ["zzz"]])) } throws: {
            if case .deadline? = $0 as? StoreError { true } else { false }
        }
    }

    @Test(arguments: [
        "\"", "a\"b", "(", "NEAR(a b)", "* ", "a AND b", "x:y", "-", "'; DROP TABLE quotes; --", "a* b*", "^a",
        "{heading} : a", "NOT", "OR OR", "\u{0}a", "+",
    ])
    func findsOrRefusesAnyWords(_ words: String) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1)], at: time)
        for collection in Collection.allCases where collection.isSearchable {
            #expect(try store.page(request(collection, search: words)).records.count <= 1)
        }
        #expect(try store.page(request(.quotes)).records.count == 1)
    }

    @Test func ranksTheHeadingBeforeTheBody() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        func article(_ title: String, _ text: String) -> Extract {
            Extract(
                source: title,
                article: Article(
                    title: title, language: "en", publishedAt: "2025-01-01", text: text,
                    source: .init(file: title, format: "text", bytes: 1)), persons: [], organizations: [], meetings: [],
                quotes: [])
        }
        _ = try store.write(
            [
                article("Harbour news", "The old bridge and then a far toll."), article("Old toll bridge", "Nothing."),
                article("Other news", "An old toll was paid on the bridge."), article("The old toll", "Of the past."),
            ], at: time)
        let page = try store.page(request(.articles, search: "old toll"))
        let titles = page.records.compactMap { JSONSlice($0)["title"]?.string }
        #expect(Set(titles.prefix(2)) == ["The old toll", "Old toll bridge"])
        #expect(Array(titles.suffix(2)) == ["Other news", "Harbour news"])
        #expect(page.scores == [1, 1, 0.5, 0.25])
    }
}

struct FieldTests {
    /// A field takes its kind and its meaning from the member of the record that it names.
    @Test(arguments: Collection.allCases) func namesAMemberOfTheRecord(_ collection: Collection) {
        for field in collection.fields { #expect(!field.summary.isEmpty, "\(collection) \(field.name)") }
        #expect(Set(collection.columns).isSubset(of: collection.shape.paths))
        #expect(collection.columns.first == "id")
    }
}
