import Records
import Store
import Wording

/// A value of a record as a field of the form of corrections: text in, text out.
struct ReviewField {
    /// How a field is filled in.
    enum Kind {
        case text
        case choice([(value: String, text: String)])
    }

    /// The name in the form.
    let key: String
    let label: String
    /// The present value.
    let value: String
    var kind = Kind.text
    /// What it takes, said beside it.
    var hint: String?
    /// What stands in it while it is empty.
    var example = ""

    /// Participants for whom the form has empty fields.
    static let further = 2

    /// Returns the fields of a record.
    static func all(of record: ReviewRecord, _ names: Names) -> [ReviewField] {
        switch record {
        case .meeting(let meeting): fields(of: meeting.record, names)
        case .quote(let quote): fields(of: quote.record, names.words)
        case .person(let person): fields(of: person.record, names.words)
        }
    }

    private static func fields(of meeting: Meeting, _ names: Names) -> [ReviewField] {
        let words = names.words
        var out = [
            choice("status", words.text(.status), meeting.status, .status, words),
            ReviewField(
                key: "date", label: words.text(.when), value: meeting.date?.value ?? "",
                example: words.text(.dayForm)),
            ReviewField(key: "city", label: words.field("city"), value: meeting.place?.city ?? ""),
            ReviewField(
                key: "country", label: words.text(.country),
                value: meeting.place?.country.map { words.country($0) } ?? ""),
            choice("kind", words.text(.kind), meeting.kind, .meetingKind, words),
            choice("medium", words.field("medium"), meeting.medium, .medium, words),
        ]
        for (number, party) in meeting.participants.enumerated() {
            out += fields(
                ofParty: number, words.field("participant"), names.party(party), party.role, words,
                number == 0 ? words.text(.emptyTakesOut) : nil)
        }
        for number in meeting.participants.count..<meeting.participants.count + further {
            out += fields(ofParty: number, words.text(.furtherParticipant), "", .party, words, nil)
        }
        out.append(topics("topics", meeting.topics, words))
        return out
    }

    private static func fields(
        ofParty number: Int, _ label: String, _ name: String, _ role: Participant.Role, _ words: Wording,
        _ hint: String?
    ) -> [ReviewField] {
        let label = "\(label) \(number + 1)"
        return [
            ReviewField(key: "party.\(number)", label: label, value: name, hint: hint),
            choice("role.\(number)", "\(label): \(words.field("participant.role"))", role, .participantRole, words),
        ]
    }

    private static func fields(of quote: Quote, _ words: Wording) -> [ReviewField] {
        [
            ReviewField(key: "speaker", label: words.text(.saidBy), value: quote.speaker?.name ?? ""),
            ReviewField(key: "addressee", label: words.text(.saidTo), value: quote.addressee?.name ?? ""),
            choice("kind", words.text(.kind), quote.kind, .quoteKind, words),
            topics("about", quote.about, words),
        ]
    }

    private static func fields(of person: Person, _ words: Wording) -> [ReviewField] {
        [
            ReviewField(key: "name", label: words.field("name"), value: person.name),
            ReviewField(
                key: "country", label: words.text(.country), value: person.country.map { words.country($0) } ?? ""),
        ]
    }

    private static func topics(_ key: String, _ topics: [Topic], _ words: Wording) -> ReviewField {
        ReviewField(
            key: key, label: words.text(.about),
            value: topics.map { words.topic($0.id) ?? $0.label }.joined(separator: ", "),
            hint: words.text(.commasBetween))
    }

    private static func choice<Value: Choice>(
        _ key: String, _ label: String, _ value: Value, _ set: ValueSet, _ words: Wording
    ) -> ReviewField {
        let options = Value.allCases.map { (value: $0.rawValue, text: words.word($0.rawValue, of: set)) }
        return ReviewField(key: key, label: label, value: value.rawValue, kind: .choice(options))
    }
}
