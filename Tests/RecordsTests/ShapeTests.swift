import Records
import Testing

/// One description of a record writes it, reads it and explains it.
struct ShapeTests {
    private static let span = Span(start: 3, end: 5, exact: "é\"")

    private static var extract: Extract {
        var article = Article(
            title: "T", subtitle: "S", language: "nl", publishedAt: "2025-07-10", author: "A", publisher: "P",
            url: "https://example.org/", text: "a\u{1}b", source: .init(file: "f", format: "text", bytes: 4),
            warnings: ["w", ""])
        article.ingestedAt = "2025-07-11T00:00:00Z"
        let name = RecordName(name: "Ä", language: "de", kind: .transliteration)
        let office = Office(
            title: "T", role: .headOfState, organization: "o", country: "DE", from: "2020", to: "2021-01")
        let evidence = [Evidence(property: .role(ofParticipant: 0), span: span, rule: "r", article: "art_1")]
        let ids = [ExternalID(scheme: "isni", identifier: "1"), ExternalID(wikidata: "Q1")]
        let person = Person(
            id: "p", name: "P", names: [name], country: "DE", offices: [office], externalIDs: ids, evidence: evidence)
        let body = Organization(
            id: "o", name: "O", names: [name], kind: .armedGroup, country: nil, externalIDs: ids, evidence: evidence)
        return Extract(
            source: "f", article: article, persons: [person], organizations: [body], meetings: [meeting(evidence)],
            quotes: [quote(evidence)])
    }

    private static func meeting(_ evidence: [Evidence]) -> Meeting {
        var meeting = Meeting(
            id: "mtg_1", title: "A and B", kind: .bilateral, medium: .inPerson, status: .held,
            participants: [
                Participant(
                    person: "a", organization: "o", name: "A", asWritten: "a", role: .mediator, office: "O",
                    country: "NL", implied: true)
            ], confidence: 0.9)
        meeting.statusHistory = [.init(status: .cancelled, span: span, rule: "r", article: "art_1")]
        meeting.date = PartialDate(value: "2025-07", precision: .month, basis: .relative, text: "juli")
        meeting.endDate = PartialDate(value: nil, precision: .day, basis: .dateline, text: nil)
        meeting.duration = MeetingDuration(minutes: 90, bound: .atLeast, text: "t")
        var place = Place(name: "N", venue: "V", city: "C", country: "NL", asWritten: "n")
        (place.latitude, place.longitude) = (-1.5, 1e-7)
        meeting.place = place
        meeting.occasion = Occasion(name: "N", organization: "o", relation: .followUpOf)
        meeting.topics = [Topic(id: "t", label: "T")]
        (meeting.articles, meeting.quotes, meeting.evidence) = (["art_1", "art_2"], ["quo_1"], evidence)
        return meeting
    }

    private static func quote(_ evidence: [Evidence]) -> Quote {
        let speaker = Speaker(
            person: "a", organization: "o", name: "A", asWritten: "a", form: .institution, country: "NL")
        var quote = Quote(
            id: "quo_1", text: "b", fragments: [span, span], kind: .mixed, speaker: speaker, cue: span,
            language: "nl", article: "art_1", confidence: 0.25)
        (quote.clause, quote.addressee, quote.meeting, quote.via) = (span, speaker, "mtg_1", "V")
        (quote.about, quote.evidence) = ([Topic(id: "t", label: "T")], evidence)
        return quote
    }

    private static func json(_ record: some JSONRepresentable) -> String {
        var json = JSONWriter()
        record.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func readsBackEveryMemberThatItWrites() throws {
        let copy = try Extract(json: JSONSlice(Self.json(Self.extract)))
        #expect(copy == Self.extract)
        #expect(!Self.json(Self.extract.meetings[0].participants[0]).contains("null"))
    }

    @Test func readsMembersInAnyOrderAndPassesOverOthers() throws {
        let text = #"{"more":{"a":[1]},"exact":"x","end":2,"start":1,"start":9}"#
        #expect(try Span(json: JSONSlice(text)) == Span(start: 1, end: 2, exact: "x"))
    }

    @Test(arguments: [
        (#"{"start":1,"end":2}"#, "exact: a text is expected"),
        (#"{"start":1.5,"end":2,"exact":""}"#, "start: a whole number is expected"),
        (#"{"start":null,"end":2,"exact":""}"#, "start: a whole number is expected"),
        (#"[1]"#, "an object is expected"), ("", "an object is expected"),
    ])
    func saysWhereJSONIsNoRecord(_ text: String, _ message: String) {
        #expect(throws: ShapeError.self) { try Span(json: JSONSlice(text)) }
        do throws(ShapeError) { _ = try Span(json: JSONSlice(text)) } catch { #expect(error.description == message) }
    }

    @Test func namesTheWholePathOfAFault() {
        let text = Self.json(Self.extract).replacing("\"mediator\"", with: "\"chair\"")
        do throws(ShapeError) {
            _ = try Extract(json: JSONSlice(text))
            Issue.record("a role that is none was read")
        } catch {
            #expect(error.path == "meetings.0.participants.0.role")
            #expect(error.expected.hasPrefix("one of host, visitor"))
        }
    }

    @Test func saysWhatMayBeNull() throws {
        #expect(try #require(Meeting.shape.part(at: "place")).shape.isNullable)
        #expect(try #require(Meeting.shape.part(at: "place.city")).shape.isNullable)
        #expect(try #require(Meeting.shape.part(at: "place.name")).shape == .text)
        #expect(try #require(Meeting.shape.part(at: "participants.role")).shape == Participant.Role.shape)
        #expect(Meeting.shape.part(at: "place.") == nil)
        #expect(Meeting.shape.part(at: "nothing") == nil)
    }

    @Test func namesTheColumnsOfTables() {
        #expect(
            Quote.shape.columns == [
                "id", "text", "kind", "speaker.person", "speaker.organization", "speaker.name", "speaker.as_written",
                "speaker.form", "speaker.country", "cue.exact", "addressee.person", "addressee.organization",
                "addressee.name", "addressee.as_written", "addressee.form", "addressee.country", "language", "article",
                "meeting", "about", "via", "start", "end", "confidence",
            ])
        #expect(Set(Quote.shape.columns).isSubset(of: Quote.shape.paths))
    }

    // MARK: Paths

    @Test(arguments: ["place", "participants.0", "participants.12.role"])
    func readsPaths(_ text: String) throws {
        #expect(try #require(RecordPath(text)).description == text)
    }

    @Test(arguments: [
        "", ".", "place.", "place.city", "participants.-1", "participants.0.role.x", "participants..role",
    ])
    func refusesWhatIsNoPath(_ text: String) {
        #expect(RecordPath(text) == nil)
    }

    @Test func pathsLeadToMembers() throws {
        #expect(RecordPath.role(ofParticipant: 3).moved(to: 1) == .role(ofParticipant: 1))
        #expect(RecordPath.participant(3).number == 3)
        #expect(RecordPath.role(ofParticipant: 3).part == "role")
        for path in [
            RecordPath.kind, .status, .date, .duration, .place, .occasion, .participant(0), .role(ofParticipant: 0),
            .topic(0),
        ] {
            let name = [path.member, path.part].compactMap { $0 }.joined(separator: ".")
            #expect(Meeting.shape.part(at: name) != nil, "\(path)")
        }
        for path in [RecordPath.text, .cue, .speaker, .addressee, .about(0)] {
            #expect(Quote.shape.part(at: path.member) != nil, "\(path)")
        }
        for path in [RecordPath.name, .country, .offices] {
            #expect(Person.shape.part(at: path.member) != nil, "\(path)")
        }
    }
}
