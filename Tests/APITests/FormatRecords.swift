import API
import Foundation
import Records
import Store

/// Records in which every member has a value, and what the forms make of them.
enum FormatRecords {
    static let context = ExportContext(
        collection: .meetings, path: "/meetings", updated: "2025-08-01T12:00:00Z")

    /// Two parties in Vienna for two days.
    static var meeting: Meeting {
        var meeting = Meeting(
            id: "mtg_1", title: "Okafor and WHO", kind: .bilateral, medium: .inPerson, status: .held,
            participants: [
                Participant(
                    person: "grace-okafor", organization: nil, name: "Grace Okafor", asWritten: "Okafor", role: .host,
                    office: "minister", country: "NG", implied: false),
                Participant(
                    person: nil, organization: "who", name: "WHO", asWritten: "the WHO", role: .delegation, office: nil,
                    country: nil, implied: true),
            ], confidence: 0.75)
        meeting.date = PartialDate(value: "2025-02-28", precision: .day, basis: .stated, text: "28 February")
        meeting.endDate = PartialDate(value: "2025-03-01", precision: .day, basis: .stated, text: "1 March")
        meeting.duration = MeetingDuration(minutes: 90, bound: .about, text: "an hour and a half")
        var place = Place(name: "Hofburg", venue: "Hofburg", city: "Vienna", country: "AT", asWritten: "Hofburg")
        (place.latitude, place.longitude) = (48.2065, -16.365)
        meeting.place = place
        meeting.occasion = Occasion(name: "Health Days", organization: "who", relation: .sidelinesOf)
        meeting.topics = [Topic(id: "health", label: "Health"), Topic(id: "trade", label: "Trade")]
        meeting.articles = ["art_1", "art_2"]
        meeting.quotes = ["quo_1"]
        return meeting
    }

    /// Words of one person to another.
    static func quote(_ text: String) -> Quote {
        let span = Span(start: 3, end: 9, exact: "said")
        var quote = Quote(
            id: "quo_1", text: text, fragments: [span], kind: .direct,
            speaker: Speaker(
                person: "grace-okafor", organization: nil, name: "Grace Okafor", asWritten: "she", form: .pronoun,
                country: "NG"), cue: nil, language: "en", article: "art_1", confidence: 0.9)
        quote.addressee = Speaker(
            person: nil, organization: "who", name: "WHO", asWritten: "the WHO", form: .institution, country: nil)
        quote.about = [Topic(id: "health", label: "Health")]
        return quote
    }

    /// Returns a record as the store gives it.
    static func slice(_ record: some JSONRepresentable, adding members: String = "") -> JSONSlice {
        var json = JSONWriter()
        record.write(to: &json)
        return JSONSlice(String(decoding: json.bytes.dropLast(), as: UTF8.self) + members + "}")
    }

    static func slice(_ meeting: Meeting) -> JSONSlice {
        slice(meeting, adding: #","counts":{"participants":2,"quotes":1,"articles":2}"#)
    }

    static func slice(quote text: String) -> JSONSlice {
        slice(quote(text), adding: #","date":"2025-03-02""#)
    }

    /// Returns an export of some records.
    static func export(_ format: Format, _ context: ExportContext, _ records: [JSONSlice]) -> String {
        let encoder = Formats.encoder(format, context)
        var out: [UInt8] = []
        encoder.begin(&out)
        for (number, record) in records.enumerated() { encoder.write(record, isFirst: number == 0, to: &out) }
        encoder.end(&out)
        return String(decoding: out, as: UTF8.self)
    }

    static func export(_ format: Format, _ collection: Collection, _ records: JSONSlice...) -> String {
        var context = context
        context.collection = collection
        context.path = "/" + collection.rawValue
        return export(format, context, records)
    }
}

/// Texts that break careless writers.
let hardTexts = [
    "plain", "one, two", "he said \"no\"", "a\nb", "a\r\nb", "a\rb", "\"", ",", "semi; colon: back\\slash \\n",
    " edge ",
    "👩‍👩‍👧 and 🇺🇳", "شكرا، \"جزيلا\"", "שלום, עולם", "tab\tbell\u{7}escape\u{1B}null\u{0}delete\u{7F}", "<b>&amp;</b> ]]>",
    "'",
    "a|b", "\u{FFFE}\u{FFFF}", String(repeating: "é😀a", count: 500), "",
]
