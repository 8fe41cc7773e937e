import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Testing

private typealias Sample = FormatRecords

/// Forms of the tools of others: FollowTheMoney, Web Annotation, Popolo, ninjs and PLOVER.
struct ToolFormatTests {
    private func lines(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func meeting(_ change: (inout Meeting) -> Void) -> JSONSlice {
        var meeting = Sample.meeting
        change(&meeting)
        return Sample.slice(meeting, adding: #","reported":{"first":"2025-03-04","last":null}"#)
    }

    private let berg = Person(
        id: "anna-berg", name: "Anna Berg", names: [RecordName(name: "Анна Берг", language: "ru", kind: .native)],
        country: "NO",
        offices: [
            Office(title: "minister", role: .foreignMinister, country: "NO", from: "2021", to: "2023-05"),
            Office(title: "poet", role: .other, country: "NO"),
        ], evidence: [])

    // MARK: FollowTheMoney

    @Test func anEventNamesItsPartiesAndItsProof() throws {
        let all = try lines(
            Sample.export(
                .ftm, .meetings,
                meeting {
                    $0.participants[1].organization = nil
                    $0.evidence = [
                        Evidence(
                            property: .place, span: Span(start: 4, end: 11, exact: "Hofburg"), rule: "meeting.place",
                            article: "art_2")
                    ]
                }))
        #expect(all.map { $0["schema"] as? String } == ["Event", "LegalEntity", "Documentation", "Documentation"])
        // FollowTheMoney has no underscore in an id.
        #expect(all.compactMap { $0["id"] as? String }.allSatisfy { !$0.contains("_") })
        let event = try #require(all[0]["properties"] as? [String: [String]])
        #expect(event["involved"] == ["person-grace-okafor", "mtg-1-party-1"])
        #expect(event["startDate"] == ["2025-02-28"] && event["country"] == ["at"] && event["proof"]?.count == 2)
        #expect((all[1]["properties"] as? [String: [String]])?["name"] == ["WHO", "the WHO"])
        let proof = try #require(all[3]["properties"] as? [String: [String]])
        #expect(proof["document"] == ["art-2"] && proof["entity"] == ["mtg-1"])
        #expect(proof["summary"] == ["place [4–11]: Hofburg"])
    }

    @Test func anOfficeIsAPositionThatSomebodyOccupies() throws {
        let all = try lines(Sample.export(.ftm, .persons, Sample.slice(berg)))
        #expect(all.map { $0["schema"] as? String } == ["Person", "Position", "Occupancy"])
        let term = try #require(all[2]["properties"] as? [String: [String]])
        #expect(term["holder"] == ["person-anna-berg"] && term["post"]?.first == all[1]["id"] as? String)
        #expect(term["startDate"] == ["2021"] && term["endDate"] == ["2023-05"])
        let person = try #require(all[0]["properties"] as? [String: [String]])
        #expect(person["alias"] == ["Анна Берг"] && person["country"] == ["no"] && person["sourceUrl"] == nil)
    }

    @Test(arguments: [
        (Organization.Kind.ministry, "PublicBody"), (.government, "PublicBody"), (.company, "Company"),
        (.party, "Organization"), (.internationalOrganization, "Organization"),
    ])
    func aBodyHasTheSchemaOfItsKind(kind: Organization.Kind, schema: String) throws {
        let body = Organization(id: "x", name: "X", names: [], kind: kind, country: nil, evidence: [])
        #expect(try lines(Sample.export(.ftm, .organizations, Sample.slice(body)))[0]["schema"] as? String == schema)
    }

    @Test(arguments: hardTexts)
    func keepsTheWordsOfAQuote(text: String) throws {
        let note = try #require(try lines(Sample.export(.ftm, .quotes, Sample.slice(quote: text))).first)
        #expect((note["properties"] as? [String: [String]])?["description"] == (text.isEmpty ? nil : [text]))
        let speech = try #require(
            try object(Sample.export(.popolo, .quotes, Sample.slice(quote: text)))["speeches"] as? [[String: Any]])
        #expect(speech[0]["text"] as? String == text && speech[0]["creator_id"] as? String == "grace-okafor")
    }

    // MARK: Web Annotation

    @Test(arguments: [
        ("/articles/ID/annotations.oa", String?.none),
        ("/articles/ID/annotations", "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""),
        ("/articles.oa", nil), ("/articles", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""),
    ])
    func everySpanIsAnAnnotation(target: String, accept: String?) throws {
        let extract = PageSample().extract()
        let site = try PageSite([extract])
        let response = site.get(target.replacing("ID", with: extract.article.id), accept: accept)
        var bytes = response.body
        while let more = try response.stream?.next() { bytes += more }
        #expect(response.fields[.contentType] == "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"")
        let page = try #require(try object(String(decoding: bytes, as: UTF8.self))["first"] as? [String: Any])
        let items = try #require(page["items"] as? [[String: Any]])
        let spans = try site.store.annotations(of: extract.article.id)
        #expect(items.count == spans.count && items.count > 8)
        let text = Array(extract.article.text.unicodeScalars)
        for item in items {
            let selectors = (item["target"] as? [String: Any])?["selector"] as? [[String: Any]]
            let (quote, position) = (try #require(selectors?.first), try #require(selectors?.last))
            let (start, end) = (try #require(position["start"] as? Int), try #require(position["end"] as? Int))
            #expect(String(String.UnicodeScalarView(text[start..<end])) == quote["exact"] as? String)
            let before = String(String.UnicodeScalarView(text[max(0, start - 32)..<start]))
            #expect(quote["prefix"] as? String == before)
        }
        let properties = Set(items.compactMap { $0["property"] as? String })
        #expect(properties.isSuperset(of: ["status", "cue", "fragment", "place", "participants.0", "name"]))
    }

    /// JSON-LD without the profile stays the graph that it was.
    @Test func otherLinkedDataIsNoAnnotation() throws {
        let site = try PageSite([PageSample().extract()])
        let response = site.get("/articles", accept: "application/ld+json")
        #expect(String(decoding: response.body, as: UTF8.self).contains("@graph"))
        #expect(site.get("/articles/art_x.oa", accept: nil).status.code == 404)
    }

    @Test func aLimitCountsArticlesAndNotTheirSpans() throws {
        var second = PageSample(number: 2)
        second.title = "Another"
        let site = try PageSite([PageSample().extract(), second.extract()])
        func count(_ target: String) throws -> Int {
            let response = site.get(target, accept: nil)
            var bytes = response.body
            while let more = try response.stream?.next() { bytes += more }
            let page = try object(String(decoding: bytes, as: UTF8.self))["first"] as? [String: Any]
            return (page?["items"] as? [Any])?.count ?? 0
        }
        let (one, both) = (try count("/articles.oa?limit=1"), try count("/articles.oa?limit=2"))
        #expect(one > 8 && both == 2 * one)
    }

    // MARK: Popolo

    @Test func aPersonHoldsMemberships() throws {
        let list = try object(Sample.export(.popolo, .persons, Sample.slice(berg)))["persons"] as? [[String: Any]]
        let memberships = try #require(list?.first?["memberships"] as? [[String: Any]])
        #expect(memberships.map { $0["id"] as? String } == ["anna-berg-0", "anna-berg-1"])
        #expect(memberships[0]["start_date"] as? String == "2021" && memberships[0]["organization_id"] == nil)
        #expect((memberships[0]["area"] as? [String: Any])?["identifier"] as? String == "NO")
    }

    @Test(arguments: [("popolo", 5), ("ftm", 0)])
    func allCollectionsAreOneDocument(name: String, lists: Int) throws {
        let site = try PageSite([PageSample().extract()])
        let format = try #require(WholeExport.formats.first { $0.rawValue == name })
        let context = ExportContext(collection: .meetings, path: "/articles", updated: "2025-08-01T12:00:00Z")
        var bytes: [UInt8] = []
        try WholeExport(site.store, format, context).forEach { bytes += $0 }
        let text = String(decoding: bytes, as: UTF8.self)
        guard lists > 0 else {
            let entities = try lines(text)
            #expect(entities.count > 8)
            return
        }
        let whole = try object(text)
        #expect(whole.count == lists && (whole["memberships"] as? [Any])?.count == 2)
        let persons = try #require(whole["persons"] as? [[String: Any]])
        #expect(persons.count == 2 && persons.allSatisfy { $0["memberships"] == nil })
    }

    // MARK: ninjs and PLOVER

    @Test(arguments: [
        (Meeting.Status.held, "eos5" as String?, "CONSULT" as String?), (.planned, "eos5", "AGREE"),
        (.possible, "eos3", "AGREE"),
        (.cancelled, "eos6", nil), (.postponed, "eos1", nil), (.denied, nil, nil),
    ])
    func aStatusIsTheWordOfOthers(status: Meeting.Status, code: String?, event: String?) throws {
        let record = meeting { $0.status = status }
        let item = try #require(try lines(Sample.export(.ninjs, .meetings, record)).first)
        let details = try #require(item["eventDetails"] as? [String: Any])
        #expect((details["eventStatus"] as? String)?.split(separator: "/").last.map(String.init) == code)
        #expect((details["dates"] as? [String: Any])?["expectedDuration"] as? String == "PT90M")
        let row = try #require(try lines(Sample.export(.plover, .meetings, record)).first)
        #expect(row["event"] as? [String] == [event].compactMap { $0 } && row["has_event"] as? Bool == (event != nil))
        #expect(row["quad_code"] as? Int == (event == nil ? nil : 1))
    }

    @Test func theHostIsTheRecipientOfAVisit() throws {
        func row(_ change: (inout Meeting) -> Void) throws -> [String: Any] {
            try #require(try lines(Sample.export(.plover, .meetings, meeting(change))).first)
        }
        func codes(_ row: [String: Any], _ name: String) -> [String] {
            (row[name] as? [[String: Any]] ?? []).map { $0["code"] as? String ?? "" }
        }
        let visit = try row { $0.participants[1].role = .visitor }
        #expect(codes(visit, "source") == [""] && codes(visit, "recipient") == ["NGA"])
        #expect(visit["mode"] as? [String] == ["visit"])
        let talks = try row { $0.medium = .phone }
        #expect(codes(talks, "source") == ["NGA", ""] && codes(talks, "recipient").isEmpty)
        #expect(talks["mode"] as? [String] == ["phone"])
    }

    @Test(arguments: [
        (PartialDate.Precision.day, "2025-02-28", "2025-02-28", "event"), (.month, "2025-02", "2025-03-04", "report"),
    ])
    func aDayThatIsNotKnownIsThatOfTheReport(
        precision: PartialDate.Precision, value: String, day: String, basis: String
    ) throws {
        let record = meeting { $0.date = PartialDate(value: value, precision: precision, basis: .stated, text: nil) }
        let row = try #require(try lines(Sample.export(.plover, .meetings, record)).first)
        #expect(row["date"] as? String == day && row["date_basis"] as? String == basis)
    }

    @Test func withoutAnyDayThereIsNoRecord() {
        var undated = Sample.meeting
        undated.date = nil
        #expect(Sample.export(.plover, .meetings, Sample.slice(undated)).isEmpty)
    }

    // MARK: Countries

    @Test(arguments: [
        ("NO", "NOR" as String?, "Q20" as String?), ("NL", "NLD", "Q55"), ("XK", "XKX", "Q1246"), ("ZZ", nil, nil),
    ])
    func aCountryIsKnownToOthers(code: String, alpha3: String?, item: String?) {
        #expect(CountryCode.alpha3(of: code) == alpha3 && CountryCode.wikidata(of: code) == item)
    }

    @Test(arguments: [
        (Collection.organizations, ["wikidata:Q7184"], "Q7184" as String?),
        (.persons, ["isni:1", "wikidata:Q58217"], "Q58217"), (.persons, ["isni:1"], nil), (.persons, [], nil),
    ])
    func whoIsSureIsKnownToOthers(collection: Collection, ids: [String], item: String?) throws {
        let all = ids.compactMap(ExternalID.init)
        let list = all.map { #"{"scheme":"\#($0.scheme)","identifier":"\#($0.identifier)"}"# }.joined(separator: ",")
        let record = JSONSlice(#"{"id":"x","name":"X","external_ids":[\#(list)]}"#)
        let entity = try #require(try lines(Sample.export(.ftm, collection, record)).first)
        #expect((entity["properties"] as? [String: [String]])?["wikidataId"] == item.map { [$0] })
        #expect(
            Sample.export(.jsonld, collection, record).contains("http://www.wikidata.org/entity/") == (item != nil))
        let popolo = try object(Sample.export(.popolo, collection, record)).values.first as? [[String: Any]]
        let identifiers = popolo?.first?["identifiers"] as? [[String: String]]
        #expect(identifiers?.map { $0["identifier"] } == (ids.isEmpty ? nil : all.map(\.identifier)))
    }

    @Test(arguments: [("no", ["iso3166-1-alpha-3:NOR", "wikidata:Q20"])])
    func aCountrySaysWhatOthersCallIt(code: String, ids: [String]) throws {
        let site = try PageSite([PageSample().extract()])
        let body = try object(String(decoding: site.get("/countries/\(code)", accept: nil).body, as: UTF8.self))
        let found = (body["data"] as? [String: Any])?["external_ids"] as? [[String: String]]
        #expect(found?.map { "\($0["scheme"] ?? ""):\($0["identifier"] ?? "")" } == ids)
    }
}
