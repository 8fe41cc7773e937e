import Foundation
import Records
import Testing

struct JSONTests {
    private let span = Span(start: 0, end: 3, exact: "a\"\u{1}")

    private var extract: Extract {
        let article = Article(
            title: "T", language: "nl", text: "a\"\u{1}b", source: .init(file: "f", format: "text", bytes: 4))
        var meeting = Meeting(
            id: "mtg_1", title: "A and B", kind: .bilateral, medium: .inPerson, status: .held,
            participants: [
                Participant(
                    person: "a", organization: nil, name: "A", asWritten: "A", role: .party, office: nil,
                    country: "NL", implied: false)
            ], confidence: 0.9)
        meeting.statusHistory = [Meeting.StatusStep(status: .held, span: span, rule: "r")]
        meeting.date = PartialDate(value: "2025-07", precision: .month, basis: .relative, text: "juli")
        meeting.evidence = [Evidence(property: .date, span: span, rule: "r")]
        var quote = Quote(
            id: "quo_1", text: "b", fragments: [span], kind: .direct, speaker: nil, cue: nil, language: "nl",
            article: article.id, confidence: 0.3)
        quote.addressee = Speaker(
            person: nil, organization: "c", name: "C", asWritten: "de C", form: .institution, country: nil)
        return Extract(
            source: "f", article: article, persons: [], organizations: [], meetings: [meeting], quotes: [quote])
    }

    private func bytes(_ record: some JSONRepresentable) -> [UInt8] {
        var json = JSONWriter()
        record.write(to: &json)
        return json.bytes
    }

    @Test func writesUnknownValuesAsNull() throws {
        let text = String(decoding: bytes(extract), as: UTF8.self)
        #expect(text.contains(#""duration":null"#))
        #expect(text.contains(#""speaker":null"#))
        #expect(text.contains(#""as_written":"A""#))
        #expect(text.contains(#""addressee":{"person":null,"organization":"c","name":"C","as_written":"de C""#))
    }

    @Test func escapesWhatJSONForbids() throws {
        let object = try JSONSerialization.jsonObject(with: Data(bytes(span))) as? [String: Any]
        #expect(object?["exact"] as? String == span.exact)
    }

    @Test func makesTheSameIDsEverywhere() {
        #expect(RecordID.make(prefix: "art", parts: ["a", "b"]) == RecordID.make(prefix: "art", parts: ["a", "b"]))
        #expect(RecordID.make(prefix: "art", parts: ["ab", ""]) != RecordID.make(prefix: "art", parts: ["a", "b"]))
        #expect(Digest.sha256Hex("abc").hasPrefix("ba7816bf8f01cfea"))
    }
}
