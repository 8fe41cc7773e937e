import Records
import Testing

struct ExternalIDTests {
    @Test(arguments: [
        "wikidata:Q1065", "isni:0000000121461476", "iso3166-1-alpha-3:NOR", "un.locode:NO OSL".replacing(" ", with: ""),
        "viaf:12:34",
    ])
    func readsWhatItWrites(text: String) {
        #expect(ExternalID(text)?.text == text)
    }

    @Test(arguments: [
        "", ":", "Q1065", "wikidata:", ":Q1", "Wikidata:Q1", "wikidata:1065", "wikidata:Q", "wikidata:Q01",
        "wikidata:q1065", "wikidata:Q10 65", "1list:x", "my list:x", "list:a b", "list:a\nb", "list:\u{0}",
    ])
    func refusesWhatIsNone(text: String) {
        #expect(ExternalID(text) == nil)
    }

    @Test func refusesWhatIsTooLong() {
        let (scheme, id) = (String(repeating: "s", count: 40), String(repeating: "i", count: 200))
        #expect(ExternalID("\(scheme):\(id)") != nil)
        #expect(ExternalID("\(scheme)s:\(id)") == nil && ExternalID("\(scheme):\(id)i") == nil)
    }

    /// The order in which records are joined does not matter.
    @Test func joinsInAnyOrder() {
        let (a, b, c) = (
            ExternalID(wikidata: "Q1"), ExternalID(wikidata: "Q2"), ExternalID(scheme: "isni", identifier: "3")
        )
        #expect(ExternalID.join([a, b], [c, a]) == [c, a, b] && ExternalID.join([c, a], [b]) == [c, a, b])
        #expect(ExternalID.join([], [b, a, b]) == [a, b] && ExternalID.join([a], []) == [a])
    }

    /// Records that were written before the member came to be have none; what is there must be a list.
    @Test func recordsOfBeforeHaveNone() throws {
        let old = #"{"id":"a","type":"person","name":"A","names":[],"country":null,"offices":[],"evidence":[]}"#
        #expect(try Person(json: JSONSlice(old)).externalIDs == [])
        let wrong = old.replacing(#""evidence""#, with: #""external_ids":null,"evidence""#)
        #expect(throws: ShapeError.self) { try Person(json: JSONSlice(wrong)) }
        #expect(throws: ShapeError.self) { try Person(json: JSONSlice(old.replacing(#""offices":[],"#, with: ""))) }
    }
}
