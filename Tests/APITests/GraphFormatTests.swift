import API
import Foundation
import Records
import Store
import Testing

private typealias Sample = FormatRecords

/// GeoJSON by RFC 7946 and JSON-LD 1.1.
struct GraphFormatTests {
    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func node(_ collection: Collection, _ record: JSONSlice) throws -> [String: Any] {
        try #require((object(Sample.export(.jsonld, collection, record))["@graph"] as? [[String: Any]])?.first)
    }

    // MARK: GeoJSON

    @Test func putsLongitudeFirst() throws {
        let list = try object(
            Sample.export(.geojson, .meetings, Sample.slice(Sample.meeting), Sample.slice(Sample.meeting)))
        let features = try #require(list["features"] as? [[String: Any]])
        #expect(list["type"] as? String == "FeatureCollection" && features.count == 2)
        let point = try #require(features[0]["geometry"] as? [String: Any])
        #expect(point["type"] as? String == "Point" && point["coordinates"] as? [Double] == [-16.365, 48.2065])
        let properties = try #require(features[0]["properties"] as? [String: Any])
        #expect(features[0]["id"] as? String == "mtg_1" && properties["title"] as? String == "Okafor and WHO")
        #expect(properties["participants"] as? [String] == ["Grace Okafor", "WHO"])
        #expect(properties["date"] as? String == "2025-02-28" && properties["city"] as? String == "Vienna")
    }

    @Test(arguments: [
        #"{"id":"a","name":"A","latitude":null,"longitude":null}"#,
        #"{"id":"a","name":"A","latitude":1.5,"longitude":null}"#,
    ])
    func hasNoPointWithoutCoordinates(_ place: String) throws {
        let list = try object(Sample.export(.geojson, .places, JSONSlice(place)))
        let feature = try #require((list["features"] as? [[String: Any]])?.first)
        #expect(feature["geometry"] is NSNull && (feature["properties"] as? [String: Any])?["name"] as? String == "A")
    }

    @Test func placesAPlace() throws {
        let list = try object(
            Sample.export(
                .geojson, .places, JSONSlice(#"{"id":"a","latitude":0,"longitude":-0.5,"counts":{"meetings":3}}"#)))
        let feature = try #require((list["features"] as? [[String: Any]])?.first)
        #expect((feature["geometry"] as? [String: Any])?["coordinates"] as? [Double] == [-0.5, 0])
        #expect((feature["properties"] as? [String: Any])?["meetings"] as? Int == 3)
    }

    @Test(arguments: [(Format.geojson, "features"), (.jsonld, "@graph")])
    func isWholeWithoutRecords(_ format: Format, _ list: String) throws {
        #expect((try object(Sample.export(format, .meetings))[list] as? [Any])?.isEmpty == true)
    }

    // MARK: JSON-LD

    @Test func tellsAMeetingAsAnEvent() throws {
        let event = try node(.meetings, Sample.slice(Sample.meeting))
        #expect(event["@id"] as? String == "urn:parley:meetings:mtg_1" && event["@type"] as? String == "Event")
        #expect(event["startDate"] as? String == "2025-02-28" && event["endDate"] as? String == "2025-03-01")
        let place = try #require(event["location"] as? [String: Any])
        #expect((place["address"] as? [String: Any])?["addressLocality"] as? String == "Vienna")
        #expect((place["geo"] as? [String: Any])?["latitude"] as? Double == 48.2065)
        let parties = try #require(event["attendee"] as? [[String: Any]])
        #expect(
            parties.map { $0["@id"] as? String } == ["urn:parley:persons:grace-okafor", "urn:parley:organizations:who"])
        #expect(parties.map { $0["@type"] as? String } == ["Person", "Organization"])
        let occasion = try #require(event["superEvent"] as? [String: Any])
        #expect(occasion["name"] as? String == "Health Days")
        #expect((event["about"] as? [[String: Any]])?.last?["@id"] as? String == "urn:parley:topics:trade")
    }

    @Test(arguments: [
        (Meeting.Status.held, "EventScheduled"), (.possible, "EventScheduled"), (.postponed, "EventPostponed"),
        (.cancelled, "EventCancelled"), (.denied, "EventCancelled"),
    ])
    func keepsTheStatusBesideThatOfTheSchema(_ status: Meeting.Status, _ word: String) throws {
        var meeting = Sample.meeting
        meeting.status = status
        let event = try node(.meetings, Sample.slice(meeting))
        #expect(event["eventStatus"] as? String == word && event["status"] as? String == status.rawValue)
    }

    @Test(arguments: hardTexts) func tellsAQuoteAsAQuotation(_ text: String) throws {
        let quote = try node(.quotes, Sample.slice(quote: text))
        #expect(quote["text"] as? String == text && quote["@type"] as? String == "Quotation")
        #expect((quote["spokenByCharacter"] as? [String: Any])?["name"] as? String == "Grace Okafor")
        #expect((quote["creator"] as? [String: Any])?["@id"] as? String == "urn:parley:persons:grace-okafor")
        #expect((quote["isPartOf"] as? [String: Any])?["@id"] as? String == "urn:parley:articles:art_1")
    }

    /// Under an address names are relative to it, so that one with a path keeps it; without one none is claimed.
    @Test(arguments: [
        (nil, nil, "urn:parley:quotes:quo_1", "urn:parley:terms:"),
        ("https://news.test/desk", "https://news.test/desk/", "quotes/quo_1", "https://news.test/desk/terms#"),
    ])
    func namesRecordsByWhatIsKnownOfTheServer(_ base: String?, _ own: String?, _ id: String, _ terms: String) throws {
        var context = Sample.context
        (context.collection, context.base) = (.quotes, base)
        let text = Sample.export(.jsonld, context, [Sample.slice(quote: "We will sign.")])
        let graph = try object(text)
        let words = try #require(graph["@context"] as? [String: Any])
        #expect(words["@base"] as? String == own && words["parley"] as? String == terms)
        #expect((graph["@graph"] as? [[String: Any]])?.first?["@id"] as? String == id)
        #expect(base != nil || !text.replacing("https://schema.org/", with: "").contains("://"))
    }

    @Test func leavesOutWhatIsNotKnown() throws {
        var bare = Sample.quote("x")
        (bare.speaker, bare.about) = (nil, [])
        let quote = try node(.quotes, Sample.slice(bare))
        #expect(Set(quote.keys) == ["@id", "@type", "text", "inLanguage", "confidence", "isPartOf"])
    }

    @Test func tellsAPersonWithAllNames() throws {
        let person = Person(
            id: "grace-okafor", name: "Grace Okafor",
            names: ["Grace Okafor", "Okafor", "Okafor"].map { RecordName(name: $0, language: nil, kind: .written) },
            country: "NG", offices: [Office(title: "minister", role: .minister, country: "NG", from: "2020")],
            evidence: [])
        let found = try node(.persons, Sample.slice(person))
        #expect(found["alternateName"] as? [String] == ["Okafor"] && found["jobTitle"] as? String == "minister")
        #expect((found["nationality"] as? [String: Any])?["identifier"] as? String == "NG")
        #expect((found["hasOccupation"] as? [[String: Any]])?.first?["startDate"] as? String == "2020")
    }
}
