import Foundation
import GRDB
import Records
import Testing

@testable import Store

/// What others call persons and bodies: kept, joined, found and corrected.
@Suite struct ExternalIDTests {
    private static let time = "2026-01-02T03:04:05Z"

    private func known(_ number: Int, person: String = "Anna Berg", _ ids: [String]) -> Extract {
        var extract = sample(number, person: person)
        extract.persons[0].externalIDs = ids.compactMap(ExternalID.init)
        return extract
    }

    private func body(_ number: Int, _ id: String) -> Extract {
        var extract = sample(number)
        extract.organizations = [
            Organization(
                id: id, name: id.uppercased(),
                names: [RecordName(name: id.uppercased(), language: nil, kind: .preferred)],
                kind: .internationalOrganization, country: nil, evidence: [])
        ]
        return extract
    }

    private func externalIDs(_ store: Store, _ collection: Collection, _ id: String) throws -> [String] {
        let record = try store.page(request(collection, ["id": [id]])).records.first
        return try #require(record.map(JSONSlice.init)).externalIDs.map(\.text)
    }

    private func found(_ store: Store, _ collection: Collection, _ filter: String, _ value: String) throws -> [String] {
        ids(try store.page(request(collection, [filter: [value]])).records)
    }

    @Test func articlesJoinTheirsInAnyOrder() throws {
        let extracts = [
            known(1, ["wikidata:Q7"]), known(2, []), known(3, ["isni:9", "wikidata:Q7"]),
        ]
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let file = try TemporaryDatabase()
            let store = try Store(path: file.path)
            for index in order { _ = try store.write([extracts[index]], at: Self.time) }
            #expect(try externalIDs(store, .persons, "anna-berg") == ["isni:9", "wikidata:Q7"])
            // What only one article says goes with it.
            _ = try store.remove([extracts[2].article.id], at: Self.time, by: Authorship())
            #expect(try externalIDs(store, .persons, "anna-berg") == ["wikidata:Q7"])
            #expect(try found(store, .persons, "external_id", "isni:9").isEmpty)
            #expect(try store.check().faults == [])
        }
    }

    @Test(arguments: [
        ("external_id", "wikidata:Q7", ["anna-berg"]), ("external_id", "WIKIDATA:q7", ["anna-berg"]),
        ("external_id", "Q7", []), ("external_id", "wikidata:Q77", []),
        ("external_id__prefix", "isni:", ["omar-haddad"]),
        ("external_id__isnull", "1", ["nils-lund"]), ("external_id__isnull", "0", ["anna-berg", "omar-haddad"]),
        ("external_id__ne", "wikidata:Q7", ["nils-lund", "omar-haddad"]),
    ])
    func filtersFindThem(filter: String, value: String, expected: [String]) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write(
            [
                known(1, ["wikidata:Q7"]), known(2, person: "Omar Haddad", ["isni:9", "wikidata:Q8"]),
                known(3, person: "Nils Lund", []),
            ], at: Self.time)
        #expect(try found(store, .persons, filter, value).sorted() == expected)
    }

    /// Lines that an older version extracted do not have what the lists know.
    @Test func theListsSayWhatTheyAreSureOf() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([body(1, "asean"), known(2, person: "Angela Merkel", ["isni:9"])], at: Self.time)
        #expect(try externalIDs(store, .organizations, "asean") == ["wikidata:Q7768"])
        #expect(try found(store, .organizations, "external_id", "wikidata:Q7768") == ["asean"])
        #expect(try externalIDs(store, .persons, "angela-merkel") == ["isni:9", "wikidata:Q567"])
    }

    @Test func peopleCorrectThem() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([known(1, ["wikidata:Q7"])], at: Self.time)
        func patch(_ json: String) throws {
            _ = try store.correct(
                .persons, "anna-berg", .patch(JSONSlice(json)), seen: nil, by: "desk", reason: nil, at: Self.time)
        }
        for wrong in [
            #"[{"scheme":"wikidata","identifier":"7"}]"#, #"[{"scheme":"wikidata"}]"#, #"["wikidata:Q8"]"#, #""Q8""#,
            #"[{"scheme":"wikidata","identifier":"Q8","url":"x"}]"#,
        ] {
            #expect(throws: CorrectionFault.self, "\(wrong)") { try patch(#"{"external_ids":\#(wrong)}"#) }
        }
        try patch(#"{"external_ids":[{"scheme":"wikidata","identifier":"Q8"},{"scheme":"isni","identifier":"9"}]}"#)
        // What people say outlives another article that says otherwise.
        _ = try store.write([known(2, ["wikidata:Q7"])], at: Self.time)
        #expect(try externalIDs(store, .persons, "anna-berg") == ["isni:9", "wikidata:Q8"])
        #expect(try found(store, .persons, "external_id", "wikidata:Q8") == ["anna-berg"])
        #expect(try found(store, .persons, "external_id", "wikidata:Q7").isEmpty)
        #expect(try store.check().faults == [])
    }

    /// Rows that were written before the member came to be get it bit by bit; only what is known is a change.
    @Test func anOlderDatabaseGetsTheMember() throws {
        let file = try TemporaryDatabase()
        var store: Store? = try Store(path: file.path)
        _ = try store?.write(
            [body(1, "asean"), body(2, "harbour-league"), known(3, person: "Angela Merkel", [])], at: Self.time)
        let collections = [Collection.persons, .organizations]
        let before = try collections.map { try store?.page(request($0)).records.map(unmarked) }
        let last = try #require(try store?.lastChange())
        store = nil
        let queue = try DatabaseQueue(path: file.path)
        try queue.write { db in
            for table in ["persons", "organizations", "article_persons", "article_organizations"] {
                try db.execute(sql: "UPDATE \(table) SET json = json_remove(json, '$.external_ids')")
            }
            try db.execute(
                sql: """
                    DROP TABLE person_external_ids;
                    DROP TABLE organization_external_ids;
                    DELETE FROM grdb_migrations WHERE identifier = '0016_external_ids';
                    """)
        }
        try queue.close()
        let behind = try Store(path: file.path, catchesUp: false)
        #expect(try behind.isBehind() && found(behind, .persons, "external_id", "wikidata:Q567").isEmpty)
        // Who is written meanwhile is not written again.
        _ = try behind.write([known(4, ["wikidata:Q7"])], at: Self.time)
        let written = try behind.lastChange()
        try behind.catchUp()
        #expect(try !behind.isBehind())
        #expect(try found(behind, .persons, "external_id", "wikidata:Q567") == ["angela-merkel"])
        #expect(try found(behind, .organizations, "external_id__isnull", "0") == ["asean"])
        let changes = try behind.changes(since: written, limit: 10).changes
        #expect(changes.map(\.id).sorted() == ["angela-merkel", "asean"] && last < written)
        #expect(changes.allSatisfy { $0.fields == #"["external_ids"]"# })
        _ = try behind.remove([known(4, []).article.id], at: Self.time, by: Authorship())
        let after = try collections.map { try behind.page(request($0)).records.map(unmarked) }
        #expect(after == before)
        #expect(try behind.check().faults == [])
    }
}
