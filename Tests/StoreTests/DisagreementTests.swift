import Foundation
import GRDB
import Records
import Testing

@testable import Store

/// Where the articles of one meeting contradict each other.
struct DisagreementTests {
    private static let time = "2025-08-01T00:00:00Z"

    /// What one article says.
    struct Voice: Sendable {
        var name: String
        var date: String? = "2025-07-10"
        var published: String? = "2025-07-11"
        var status = Meeting.Status.held
        var place: Place?
        var kind = Meeting.Kind.bilateral
        var medium = Meeting.Medium.inPerson
        /// The person who speaks for Norway as foreign minister beside a and b.
        var minister: String?

        func extract() -> Extract {
            var extract = telling(
                name, parties: ["a", "b"] + (minister.map { [$0] } ?? []), date: date, published: published,
                medium: medium, occasion: "Harbour summit", status: status)
            extract.meetings[0].place = place
            extract.meetings[0].kind = kind
            if minister != nil {
                extract.meetings[0].participants[2].country = "NO"
                extract.meetings[0].participants[2].office = "Foreign minister"
            }
            return extract
        }
    }

    static func city(_ name: String, _ country: String, _ latitude: Double? = nil, _ longitude: Double? = nil) -> Place
    {
        var place = Place(name: name, venue: nil, city: name, country: country, asWritten: name)
        (place.latitude, place.longitude) = (latitude, longitude)
        return place
    }

    static func country(_ code: String) -> Place {
        Place(name: code, venue: nil, city: nil, country: code, asWritten: code)
    }

    /// What is told, and each contradiction as `field: value value`.
    struct Case: Sendable {
        var voices: [Voice]
        var found: [String]
    }

    static let cases: [Case] = [
        // Days.
        Case(voices: [Voice(name: "A"), Voice(name: "B", date: "2025-07-11")], found: ["date: 2025-07-10 2025-07-11"]),
        Case(voices: [Voice(name: "A"), Voice(name: "B", date: "2025-07")], found: []),
        Case(voices: [Voice(name: "A"), Voice(name: "B", date: nil)], found: []),
        // A day that was put off is no contradiction, two plans of one day are.
        Case(
            voices: [
                Voice(name: "A", date: "2025-07-09", published: "2025-07-08", status: .planned),
                Voice(name: "B", published: "2025-07-11"),
            ], found: []),
        Case(
            voices: [
                Voice(name: "A", published: "2025-07-08", status: .planned),
                Voice(name: "B", date: "2025-07-11", published: "2025-07-09", status: .planned),
            ], found: []),
        Case(
            voices: [
                Voice(name: "A", published: "2025-07-08", status: .planned),
                Voice(name: "B", date: "2025-07-11", published: "2025-07-08", status: .planned),
            ], found: ["date: 2025-07-10 2025-07-11"]),
        // Places.
        Case(
            voices: [Voice(name: "A", place: city("Oslo", "NO")), Voice(name: "B", place: city("Bergen", "NO"))],
            found: ["place: Oslo Bergen"]),
        Case(
            voices: [Voice(name: "A", place: city("Oslo", "NO")), Voice(name: "B", place: country("SE"))],
            found: ["place: Oslo SE"]),
        Case(voices: [Voice(name: "A", place: city("Oslo", "NO")), Voice(name: "B", place: country("NO"))], found: []),
        Case(voices: [Voice(name: "A", place: city("Oslo", "NO")), Voice(name: "B")], found: []),
        Case(
            voices: [
                Voice(name: "A", place: city("Rome", "IT", 41.9, 12.5)),
                Voice(name: "B", place: city("Vatican City", "VA", 41.9, 12.45)),
            ], found: []),
        Case(
            voices: [
                Voice(name: "A", place: city("Rome", "IT", 41.9, 12.5)),
                Voice(name: "B", place: city("Milan", "IT", 45.5, 9.2)),
            ], found: ["place: Rome Milan"]),
        Case(
            voices: [
                Voice(name: "A", place: city("Oslo", "NO"), kind: .visit),
                Voice(name: "B", place: city("Bergen", "NO")),
            ], found: []),
        Case(
            voices: [
                Voice(name: "A", place: city("Oslo", "NO"), medium: .phone),
                Voice(name: "B", place: city("Rome", "IT"), medium: .phone),
            ], found: []),
        Case(
            voices: [
                Voice(name: "A", published: "2025-07-08", status: .planned, place: city("Oslo", "NO")),
                Voice(name: "B", place: city("Bergen", "NO")),
            ], found: []),
        // Statuses.
        Case(
            voices: [Voice(name: "A"), Voice(name: "B", status: .denied)], found: ["status: held denied"]),
        Case(
            voices: [Voice(name: "A"), Voice(name: "B", published: "2025-07-13", status: .cancelled)],
            found: ["status: held cancelled"]),
        Case(
            voices: [Voice(name: "A", published: "2025-07-08", status: .cancelled), Voice(name: "B")], found: []),
        Case(
            voices: [Voice(name: "A", published: "2025-07-08", status: .planned), Voice(name: "B")], found: []),
        Case(
            voices: [
                Voice(name: "A", published: "2025-07-08", status: .planned),
                Voice(name: "B", published: "2025-07-08", status: .cancelled),
            ], found: ["status: planned cancelled"]),
        Case(
            voices: [
                Voice(name: "A", published: "2025-07-08", status: .planned),
                Voice(name: "B", published: "2025-07-09", status: .cancelled),
            ], found: []),
        Case(
            voices: [
                Voice(name: "A", published: "2025-07-08", status: .possible),
                Voice(name: "B", published: "2025-07-08", status: .denied),
            ], found: []),
    ]

    private func found(_ record: String) throws -> [String] {
        try [Disagreement](json: JSONSlice(record)["disagreements"]).map { one in
            "\(one.field.rawValue): \(one.values.map(\.value).joined(separator: " "))"
        }
    }

    private func store(_ voices: [Voice]) throws -> (file: TemporaryDatabase, store: Store) {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        for voice in voices { _ = try store.write([voice.extract()], at: Self.time) }
        return (file, store)
    }

    @Test(arguments: cases.indices)
    func contradictionsAreFoundInAnyOrder(_ number: Int) throws {
        let one = Self.cases[number]
        var outcomes: Set<String> = []
        for voices in [one.voices, one.voices.reversed()] {
            let (file, store) = try store(voices)
            defer { withExtendedLifetime(file) {} }
            let records = try store.page(request(.meetings)).records
            #expect(records.count == 1)
            #expect(try found(records[0]) == one.found, "case \(number)")
            outcomes.insert(unmarked(records[0]))
            for field in Disagreement.Field.allCases {
                let isFound = one.found.contains { $0.hasPrefix(field.rawValue) }
                let filtered = try store.page(request(.meetings, ["disagreement": [field.rawValue]])).records
                #expect(filtered.count == (isFound ? 1 : 0))
            }
            #expect(try store.check().faults == [])
        }
        #expect(outcomes.count == 1)
    }

    @Test func aThirdArticleIsNamedWithItsVersion() throws {
        let voices = [
            Voice(name: "A", place: Self.city("Oslo", "NO")), Voice(name: "B", place: Self.city("Bergen", "NO")),
            Voice(name: "C", place: Self.city("Oslo", "NO")), Voice(name: "D", place: Self.country("NO")),
        ]
        let (file, store) = try store(voices)
        defer { withExtendedLifetime(file) {} }
        let record = try store.page(request(.meetings)).records[0]
        let place = try #require(try [Disagreement](json: JSONSlice(record)["disagreements"]).first)
        let ids = Dictionary(uniqueKeysWithValues: voices.map { ($0.name, $0.extract().article.id) })
        #expect(
            Set(place.values.first { $0.value == "Oslo" }?.articles ?? [])
                == Set([ids["A"], ids["C"]].compactMap(\.self)))
        #expect(place.values.first { $0.value == "Bergen" }?.articles == [ids["B"]].compactMap(\.self))
        let facet = try store.page(
            {
                var wanted = try request(.meetings)
                wanted.facets = [ListRequest.Facet(field: "disagreement", bucket: nil)]
                return wanted
            }())
        #expect(facet.facets[0]?.map(\.value) == ["place"] && facet.facets[0]?.first?.count == 1)
    }

    @Test func twoHoldersOfOneOfficeExcludeEachOther() throws {
        // Three articles: two of them have the whole table but for the minister, whom each calls another.
        let told = [Voice(name: "A", minister: "kari"), Voice(name: "B", minister: "nils")].map { voice in
            let extract = voice.extract()
            return (telling: Telling(extract.meetings[0], extract.article), meeting: extract.meetings[0])
        }
        #expect(Disagreements.of(told).map(\.field) == [.participants])
        #expect(Disagreements.of(told)[0].values.map(\.value) == ["kari", "nils"])
        let both = Voice(name: "C", minister: "kari").extract()
        var table = both.meetings[0]
        table.participants.append(told[1].meeting.participants[2])
        #expect(Disagreements.of(told + [(Telling(table, both.article), table)]).isEmpty)
        #expect(Disagreements.of([told[0], told[0]]).isEmpty)
    }

    @Test func aCorrectionSettlesAndUndoingItOpensAgain() throws {
        let (file, store) = try store([
            Voice(name: "A", place: Self.city("Oslo", "NO")), Voice(name: "B", place: Self.city("Bergen", "NO")),
        ])
        defer { withExtendedLifetime(file) {} }
        let id = ids(try store.page(request(.meetings)).records)[0]
        let patch = JSONSlice(#"{"place":{"city":"Bergen","country":"NO"}}"#)
        let correction = try store.correct(
            .meetings, id, .patch(patch), seen: nil, by: "desk", reason: nil, at: Self.time)
        let settled = try #require(try store.record(.meetings, id: id))
        #expect(try found(settled) == [] && settled.contains(#""city":"Bergen""#))
        #expect(try store.page(request(.meetings, ["disagreement": ["place"]])).records.isEmpty)
        _ = try store.undo(correction: correction.id, by: "desk", reason: nil, at: Self.time)
        #expect(try found(try #require(try store.record(.meetings, id: id))) == ["place: Oslo Bergen"])
        #expect(try store.check().faults == [])
    }

    @Test func versionsTellOfTheContradictionAndItGoesWithItsArticle() throws {
        let second = Voice(name: "B", place: Self.city("Bergen", "NO")).extract()
        let (file, store) = try store([Voice(name: "A", place: Self.city("Oslo", "NO"))])
        defer { withExtendedLifetime(file) {} }
        _ = try store.write([second], at: Self.time)
        let id = ids(try store.page(request(.meetings)).records)[0]
        let version = try #require(try store.versions(.meetings, id: id, limit: 1, from: nil).versions.first)
        #expect(version.change.fields.contains("disagreements"))
        let added = JSONSlice(try #require(version.delta))["disagreements"]?["added"]?.elements.first
        #expect(added?["field"]?.string == "place")
        // The article that said otherwise goes, and the contradiction with it.
        _ = try store.remove([second.article.id], at: Self.time, by: Authorship())
        let left = try store.page(request(.meetings)).records
        #expect(left.count == 1)
        #expect(try found(left[0]) == [])
        #expect(try store.page(request(.meetings, ["disagreement": ["place"]])).records.isEmpty)
        #expect(try store.check().faults == [])
    }

    @Test func anOlderDatabaseFindsThemWhenItIsOpened() throws {
        let file = try TemporaryDatabase()
        var store: Store? = try Store(path: file.path)
        for voice in [
            Voice(name: "A", place: Self.city("Oslo", "NO")), Voice(name: "B", place: Self.city("Bergen", "NO")),
        ] { _ = try store?.write([voice.extract()], at: Self.time) }
        _ = try store?.write([telling("Others met", parties: ["c", "d"], date: "2025-07-10")], at: Self.time)
        let before = try #require(try store?.page(request(.meetings)).records.map(unmarked))
        let last = try #require(try store?.lastChange())
        store = nil
        let queue = try DatabaseQueue(path: file.path)
        try queue.write { db in
            try db.execute(
                sql: """
                    DROP TABLE meeting_disagreements;
                    DROP INDEX meetings_drawn;
                    UPDATE meetings SET json = json_remove(json, '$.disagreements');
                    DELETE FROM value_counts WHERE field = 'disagreement';
                    DROP TABLE catching_up;
                    DROP INDEX quotes_drawn;
                    DROP INDEX tellings_by_record;
                    DROP TABLE person_external_ids;
                    DROP TABLE organization_external_ids;
                    DELETE FROM grdb_migrations WHERE identifier >= '0011';
                    """)
        }
        try queue.close()
        let opened = try Store(path: file.path)
        #expect(try opened.page(request(.meetings)).records.map(unmarked) == before)
        #expect(try ids(opened.page(request(.meetings, ["disagreement": ["place"]])).records).count == 1)
        // Who follows the feed learns of those that have one.
        let changes = try opened.changes(since: last, limit: 10).changes
        #expect(changes.map(\.fields) == [#"["disagreements"]"#])
        #expect(try opened.check().faults == [])
    }
}
