import API
import Foundation
import Records
import Store
import Testing

private typealias Sample = FormatRecords

/// CSV by RFC 4180.
struct CSVFormatTests {
    /// Reads a table, and refuses what RFC 4180 does.
    private func table(_ text: String) throws -> [[String]] {
        var (rows, row, cell): ([[String]], [String], String.UnicodeScalarView) = ([], [], .init())
        var rest = text.unicodeScalars[...]
        var isQuoted = false
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                cell.append("\"")
            case "\"" where isQuoted: isQuoted = false
            case _ where isQuoted: cell.append(scalar)
            case "\"":
                try #require(cell.isEmpty, "a mark within a cell")
                isQuoted = true
            case ",":
                row.append(String(cell))
                cell = .init()
            case "\r":
                let next = rest.popFirst()
                try #require(next == "\n", "half a line end")
                rows.append(row + [String(cell)])
                (row, cell) = ([], .init())
            default:
                try #require(scalar != "\n", "a bare line feed")
                cell.append(scalar)
            }
        }
        try #require(!isQuoted && row.isEmpty && cell.isEmpty, "the last line has no end")
        return rows
    }

    @Test func keepsTheOrderOfColumns() {
        #expect(
            Sample.export(.csv, .quotes)
                == "id,date,text,kind,speaker.person,speaker.organization,speaker.name,speaker.as_written,speaker.form,"
                + "speaker.country,cue.exact,addressee.person,addressee.organization,addressee.name,"
                + "addressee.as_written,addressee.form,addressee.country,language,article,meeting,about,via,start,end,"
                + "confidence,changed.seq,changed.at\r\n"
        )
    }

    @Test(arguments: hardTexts) func givesEveryTextBack(_ text: String) throws {
        let rows = try table(Sample.export(.csv, .quotes, Sample.slice(quote: text), Sample.slice(quote: "last")))
        #expect(rows.count == 3 && rows.allSatisfy { $0.count == rows[0].count })
        #expect(rows[1][2] == text && rows[1][0] == "quo_1" && rows[1][1] == "2025-03-02" && rows[2][2] == "last")
    }

    @Test(arguments: [
        ("a b", "a b"), ("a|b'é😀", "a|b'é😀"), ("a,b", "\"a,b\""), ("a\\b", "a\\b"), ("a\tb", "a\tb"),
        ("a\"b", "\"a\"\"b\""), ("\n", "\"\n\""),
    ])
    func quotesOnlyWhatNeedsIt(_ text: String, _ cell: String) {
        #expect(Sample.export(.csv, .quotes, Sample.slice(quote: text)).contains(",\(cell),direct,grace-okafor,"))
    }

    @Test func flattensMembersAndLists() throws {
        let rows = try table(Sample.export(.csv, .meetings, Sample.slice(Sample.meeting)))
        let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
        let expected = [
            "date.value": "2025-02-28", "date.precision": "day", "end_date.value": "2025-03-01",
            "participants.name": "Grace Okafor|WHO", "participants.person": "grace-okafor|",
            "participants.organization": "|who", "participants.office": "minister|", "place.city": "Vienna",
            "place.latitude": "48.2065", "place.longitude": "-16.365", "occasion.relation": "sidelines_of",
            "duration.minutes": "90", "topics.id": "health|trade", "articles": "art_1|art_2", "quotes": "quo_1",
            "counts.articles": "2", "confidence": "0.75",
        ]
        for (name, value) in expected { #expect(cells[name] == value, "\(name)") }
    }

    @Test func quotesAListWithACommaInIt() throws {
        var meeting = Sample.meeting
        meeting.participants[0].name = "Okafor, \"Grace\""
        let text = Sample.export(.csv, .meetings, Sample.slice(meeting))
        #expect(text.contains(#","Okafor, ""Grace""|WHO","#))
    }

    @Test func leavesUnknownCellsEmpty() throws {
        let bare = Meeting(
            id: "mtg_2", title: "", kind: .call, medium: .phone, status: .denied, participants: [], confidence: 0.5)
        let rows = try table(Sample.export(.csv, .meetings, Sample.slice(bare)))
        let full = rows[1].indices.filter { !rows[1][$0].isEmpty }.map { rows[0][$0] }
        #expect(
            full == [
                "id", "kind", "medium", "status", "confidence", "counts.participants", "counts.quotes",
                "counts.articles",
            ])
    }

    /// A member that a later version of the store adds, or an order of its own, moves no cell.
    @Test func findsMembersInAnyOrder() throws {
        let place = JSONSlice(#"{"city":"Bern","new":{"id":"x"},"longitude":7.45,"name":"Bern","id":"bern"}"#)
        #expect(Sample.export(.csv, .places, place).hasSuffix("\r\nbern,Bern,,Bern,,,7.45,,,\r\n"))
    }

    @Test(arguments: Collection.allCases) func beginsEveryTableWithTheID(_ collection: Collection) throws {
        let rows = try table(Sample.export(.csv, collection, JSONSlice(#"{"id":"a"}"#)))
        #expect(rows[0][0] == "id" && Set(rows[0]).count == rows[0].count && rows[1][0] == "a")
    }
}

/// Atom by RFC 4287.
struct AtomFormatTests {
    @Test func writesAnEntryARecord() {
        let text = Sample.export(.atom, .quotes, Sample.slice(quote: "We will sign."))
        for line in [
            "<id>urn:parley:quotes</id>", "<updated>2025-08-01T12:00:00Z</updated>",
            "<link rel=\"self\" href=\"/quotes\"/>", "<id>urn:parley:quotes:quo_1</id>",
            "<title>Grace Okafor: We will sign.</title>", "<published>2025-03-02T00:00:00Z</published>",
            "<link rel=\"alternate\" href=\"/quotes/quo_1\"/>",
            "<category term=\"health\" label=\"Health\"/>", "<summary>We will sign.</summary>",
        ] { #expect(text.contains("\n\(line)\n"), "\(line)") }
    }

    @Test func cutsALongTitleBetweenWords() {
        let text = Sample.export(.atom, .quotes, Sample.slice(quote: String(repeating: "words ", count: 40)))
        #expect(text.contains("words words\u{2026}</title>") && !text.contains("wor\u{2026}"))
    }

    @Test(arguments: [
        ("a<b & \"c\">", "a&lt;b &amp; &quot;c&quot;&gt;"), ("a\u{0}\u{8}\u{B}\u{1B}\u{FFFE}\u{FFFF}b", "ab"),
        ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"), ("é😀שלום\u{7F}", "é😀שלום\u{7F}"),
    ])
    func escapesWhatXMLForbids(_ text: String, _ escaped: String) {
        #expect(
            Sample.export(.atom, .quotes, Sample.slice(quote: text)).contains("<summary>\(escaped)</summary>"))
    }

    @Test func linksPagesOfOneFeed() {
        var context = Sample.context
        context.path = "/meetings?status=held&cursor=abc"
        context.next = "/meetings?status=held&cursor=def"
        context.previous = "/meetings?status=held&cursor=ghi"
        let text = Sample.export(.atom, context, [])
        #expect(text.contains("<id>urn:parley:meetings%3Fstatus=held</id>"))
        #expect(text.contains("<link rel=\"self\" href=\"/meetings?status=held&amp;cursor=abc\"/>"))
        #expect(text.contains("<link rel=\"next\" href=\"/meetings?status=held&amp;cursor=def\"/>"))
        #expect(text.contains("<link rel=\"previous\" href=\"/meetings?status=held&amp;cursor=ghi\"/>"))
        #expect(!Sample.export(.atom, Sample.context, []).contains("rel=\"next\""))
    }

    /// Nobody's address is claimed where none is known; an address of IPv6 is no name that a tag may have.
    @Test(arguments: [
        (nil, "urn:parley:quotes:quo_1", "/quotes/quo_1"),
        ("https://news.test", "tag:news.test,2025:/quotes/quo_1", "https://news.test/quotes/quo_1"),
        ("https://news.test/desk", "tag:news.test,2025:/quotes/quo_1", "https://news.test/desk/quotes/quo_1"),
        ("http://[::1]:8080", "urn:parley:quotes:quo_1", "http://[::1]:8080/quotes/quo_1"),
    ])
    func namesEntriesByWhatIsKnownOfTheServer(_ base: String?, _ id: String, _ link: String) {
        var context = Sample.context
        (context.collection, context.path, context.base) = (.quotes, "/quotes", base)
        let text = Sample.export(.atom, context, [Sample.slice(quote: "We will sign.")])
        #expect(text.contains("<id>\(id)</id>") && text.contains("<link rel=\"alternate\" href=\"\(link)\"/>"))
    }

    /// The day of a meeting says nothing of when the record was changed.
    @Test(
        arguments: [
            (
                #""changed":{"seq":4,"at":"2025-07-09T08:00:00Z"},"reported":{"first":"2025-07-01","last":"2025-07-03"}"#,
                "<updated>2025-07-09T08:00:00Z</updated>\n<published>2025-07-01T00:00:00Z</published>"
            ),
            (#""reported":{"first":null,"last":null}"#, "<updated>2025-08-01T12:00:00Z</updated>"),
        ])
    func datesAMeetingByItsChange(_ members: String, _ dates: String) {
        let record = #"{"id":"mtg_1","title":"T","date":{"value":"2031-01-01"},\#(members)}"#
        let text = Sample.export(.atom, .meetings, JSONSlice(record))
        #expect(text.contains("</title>\n\(dates)\n<link rel=\"alternate\""))
    }

    @Test func keepsTheTimeOfAnArticle() {
        let article = JSONSlice(#"{"id":"art_1","title":null,"published_at":"2025-05-01T10:00:00Z","text":"Body"}"#)
        let text = Sample.export(.atom, .articles, article)
        #expect(text.contains("<published>2025-05-01T10:00:00Z</published>"))
    }
}
