import Markup
import Records
import Store
import Wording

/// The values of a record, each beside the sentence that it rests on.
struct ReviewValues {
    let explorer: Explorer
    let record: ReviewRecord
    private let proof: [Evidence]
    private let articles: [String: (article: Article, text: [Unicode.Scalar])]

    private var words: Wording { explorer.words }

    /// Sentences that are shown of one value, and articles that are read for them.
    private static let (sentences, read) = (2, 12)

    init(_ explorer: Explorer, _ record: ReviewRecord) throws {
        (self.explorer, self.record) = (explorer, record)
        proof = record.evidence.compactMap { Proof.placed($0, article: record.article) }
        var wanted: [String] = []
        for item in proof where !wanted.contains(item.article ?? "") { wanted.append(item.article ?? "") }
        let known = try Known(explorer.store, [.articles: Array(wanted.prefix(Self.read))])
        articles = Dictionary(
            uniqueKeysWithValues: wanted.prefix(Self.read).compactMap { id in
                known.article(id).map { (id, ($0, Array($0.text.unicodeScalars))) }
            })
    }

    /// One value.
    private struct Row {
        var label: String
        var text: String
        var paths: [RecordPath]
        /// What makes it doubtful, said in words.
        var doubt: String?
    }

    // MARK: Rows

    private var rows: [Row] {
        switch record {
        case .meeting(let meeting): rows(of: meeting.record)
        case .quote(let quote): rows(of: quote.record)
        case .person(let person): rows(of: person.record)
        }
    }

    private func rows(of meeting: Meeting) -> [Row] {
        var rows = [
            Row(
                label: words.text(.status), text: words.word(meeting.status.rawValue, of: .status), paths: [.status]),
            Row(label: words.text(.when), text: day(meeting.date), paths: [.date], doubt: doubt(meeting.date)),
        ]
        if let place = meeting.place {
            rows.append(Row(label: words.field("place"), text: explorer.names.place(place), paths: [.place]))
        }
        for (number, party) in meeting.participants.enumerated() {
            let role = party.role == .party ? nil : words.word(party.role.rawValue, of: .participantRole)
            let facts = [explorer.names.party(party), party.office, party.country.map { words.country($0) }, role]
            rows.append(
                Row(
                    label: words.field("participant"), text: facts.compactMap { $0 }.joined(separator: " · "),
                    paths: [.participant(number), .role(ofParticipant: number)],
                    doubt: party.implied ? words.text(.onlyImplied) : nil))
        }
        let medium = meeting.medium == .unknown ? nil : words.word(meeting.medium.rawValue, of: .medium)
        let kind = [words.word(meeting.kind.rawValue, of: .meetingKind), medium].compactMap { $0 }
        rows.append(Row(label: words.text(.kind), text: kind.joined(separator: ", "), paths: [.kind]))
        if let duration = meeting.duration {
            rows.append(
                Row(label: words.text(.duration), text: explorer.length(duration), paths: [.duration]))
        }
        if let occasion = meeting.occasion {
            rows.append(Row(label: words.text(.occasion), text: occasion.name, paths: [.occasion]))
        }
        for (number, topic) in meeting.topics.enumerated() {
            rows.append(
                Row(label: words.text(.about), text: words.topic(topic.id) ?? topic.label, paths: [.topic(number)]))
        }
        return rows
    }

    private func rows(of quote: Quote) -> [Row] {
        var rows = [
            Row(
                label: words.text(.saidBy), text: party(quote.speaker) ?? words.text(.textDoesNotSay),
                paths: [.speaker, .cue]),
            Row(label: words.text(.kind), text: words.word(quote.kind.rawValue, of: .quoteKind), paths: [.text]),
        ]
        if let addressee = party(quote.addressee) {
            rows.append(Row(label: words.text(.saidTo), text: addressee, paths: [.addressee]))
        }
        for (number, topic) in quote.about.enumerated() {
            rows.append(
                Row(label: words.text(.about), text: words.topic(topic.id) ?? topic.label, paths: [.about(number)]))
        }
        return rows
    }

    private func rows(of person: Person) -> [Row] {
        var rows = [Row(label: words.field("name"), text: explorer.names.person(person), paths: [.name])]
        if let country = person.country {
            rows.append(Row(label: words.text(.country), text: words.country(country), paths: [.country]))
        }
        for (number, office) in person.offices.prefix(Self.offices).enumerated() {
            let path = RecordPath("offices.\(number)") ?? .offices
            rows.append(
                Row(
                    label: words.text(.offices), text: explorer.title(office),
                    paths: number == 0 ? [path, .offices] : [path]))
        }
        return rows
    }

    /// Offices of a person that are shown.
    private static let offices = 6

    private func party(_ speaker: Speaker?) -> String? {
        guard let speaker else { return nil }
        let name = speaker.name.isEmpty ? speaker.asWritten : speaker.name
        return [name, speaker.country.map { words.country($0) }].compactMap { $0 }.joined(separator: " · ")
    }

    private func day(_ date: PartialDate?) -> String {
        guard let date else { return words.text(.notTold) }
        return date.value.map { words.date($0) } ?? words.text(.inWordsOfArticle, date.text ?? "")
    }

    private func doubt(_ date: PartialDate?) -> String? {
        guard let date, date.value != nil, date.basis != .stated else { return nil }
        return words.word(date.basis.rawValue, of: .dateBasis)
    }

    // MARK: Writing

    /// Writes the values.
    func write(to html: inout HTML) {
        html.element(.dl, [.kind("values")]) { html in
            for row in rows {
                html.element(.dt, text: row.label)
                html.element(.dd) { html in
                    html.element(.strong) { $0.words(row.text) }
                    let found = proof.filter { row.paths.contains($0.property) && $0.span.start < $0.span.end }
                    var doubt = row.doubt
                    if found.isEmpty, doubt == nil, !isCorrected(row) { doubt = words.text(.noWordsBehind) }
                    // A shape and words tell it, not a colour.
                    if let doubt { html.element(.span, [.kind("doubt")], text: "△ " + doubt) }
                    sentences(found, &html)
                }
            }
        }
    }

    private func isCorrected(_ row: Row) -> Bool {
        record.evidence.contains { row.paths.contains($0.property) && $0.rule == "correction" }
    }

    private func sentences(_ found: [Evidence], _ html: inout HTML) {
        var seen: [Excerpt] = []
        for item in found where seen.count < Self.sentences {
            guard let (article, text) = articles[item.article ?? ""], let excerpt = Excerpt(item.span, in: text),
                !seen.contains(excerpt)
            else { continue }
            seen.append(excerpt)
            html.element(.blockquote, [.automaticDirection] + Attribute.language(article.language)) { html in
                html.text(excerpt.before)
                let link = Link.words(
                    article: article.id, start: item.span.start, end: item.span.end, record: record.id)
                html.element(.mark, [.kind("meeting")]) { $0.element(.a, [.href(link)], text: excerpt.words) }
                html.text(excerpt.after)
            }
        }
    }
}
