import Markup
import Records
import Store
import Wording

/// What each article tells of one meeting, side by side, with the words that say so; what contradicts stands out.
struct TellingsSection {
    private let explorer: Explorer
    private let id: String
    private let tellings: [ToldMeeting]
    private let more: Int
    private let disagreements: [Disagreement]
    private let known: Known

    private var words: Wording { explorer.words }

    /// Tellings that are shown.
    private static let shown = 6
    /// Participants and topics of a telling that are shown.
    private static let each = 8

    /// Reads the tellings of a meeting.
    ///
    /// - Parameters:
    ///   - explorer: The page.
    ///   - meeting: The meeting as it is served, with what its articles disagree about.
    /// - Throws: What the store says.
    init(_ explorer: Explorer, _ meeting: JSONSlice) throws {
        self.explorer = explorer
        id = meeting["id"]?.string ?? ""
        disagreements = (meeting["disagreements"]?.elements ?? []).compactMap { try? Disagreement(json: $0) }
        // Each thing that is said is among what is shown.
        let wanted = Set(disagreements.flatMap { $0.values.compactMap { $0.articles.first } })
        (tellings, more, _) = try explorer.store.tellings(of: id, limit: Self.shown, before: wanted)
        known = try Known(explorer.store, Known.ids(of: tellings.flatMap { $0.meeting.participants }))
    }

    // MARK: Writing

    /// Writes the section; nothing where fewer than two articles tell the meeting.
    func write(to html: inout HTML) {
        guard tellings.count > 1 else { return }
        let languages = Dictionary(
            tellings.map { ($0.article, $0.language) }, uniquingKeysWith: { first, _ in first })
        html.element(.section) { html in
            html.element(.h2, text: words.text(.sideBySide))
            for sentence in disagreements.compactMap({ words.disagreement($0.field.rawValue) }) {
                html.element(.p, [.kind("differs")], text: sentence)
            }
            html.element(.div, [.kind("sides tellings")]) { html in
                for telling in tellings {
                    html.element(.div, [.kind("telling")]) { write(telling, languages, &$0) }
                }
            }
            explorer.more(more, .articlesOfRecord, as: .moreArticles, to: &html)
        }
    }

    private func write(_ telling: ToldMeeting, _ languages: [String: String], _ html: inout HTML) {
        html.element(.h3) { html in
            let title = telling.title.isEmpty ? words.line(words.noun(.articles)) : telling.title
            html.link(.path(["articles", telling.article], [("record", id)]), title, language: telling.language)
        }
        let facts = [telling.publisher, telling.publishedAt.map { words.date($0) }].compactMap { $0 }
        html.element(.p, [.kind("soft small")]) { html in
            for (number, fact) in facts.enumerated() {
                if number > 0 { html.text(" · ") }
                html.words(fact)
            }
        }
        let proof = Proof(telling.meeting.evidence, of: id, article: telling.article, languages, words)
        html.element(.dl, [.kind("facts")]) { html in
            date(telling.meeting, proof, &html)
            place(telling.meeting, proof, &html)
            status(telling.meeting, proof, telling.article, &html)
            participants(telling.meeting, proof, telling.article, &html)
            topics(telling.meeting, proof, telling.article, &html)
            duration(telling.meeting, proof, &html)
        }
    }

    // MARK: Values

    /// Writes one value; what others contradict stands out.
    private func row(
        _ phrase: Phrase, _ field: Disagreement.Field? = nil, _ html: inout HTML, _ body: (inout HTML) -> Void
    ) {
        let differs = field.map { field in disagreements.contains { $0.field == field } } ?? false
        html.element(.dt, text: words.text(phrase))
        html.element(.dd, differs ? [.kind("differs")] : [], body)
    }

    private func nothing(_ html: inout HTML) {
        html.element(.span, [.kind("soft")], text: words.text(.saysNothing))
    }

    private func date(_ meeting: Meeting, _ proof: Proof, _ html: inout HTML) {
        row(.date, .date, &html) { html in
            guard let date = meeting.date else { return nothing(&html) }
            if let value = date.value {
                html.text(meeting.endDate?.value.map { words.dates(value, $0) } ?? words.date(value))
            } else {
                html.text(date.text.map { words.text(.inWordsOfArticle, $0) } ?? words.text(.unknown))
            }
            proof.write(.date, to: &html)
        }
    }

    private func place(_ meeting: Meeting, _ proof: Proof, _ html: inout HTML) {
        row(.where, .place, &html) { html in
            guard let place = meeting.place else { return nothing(&html) }
            html.text(explorer.names.place(place))
            proof.write(.place, to: &html)
        }
    }

    private func status(_ meeting: Meeting, _ proof: Proof, _ article: String, _ html: inout HTML) {
        row(.status, .status, &html) { html in
            explorer.status(meeting.status, to: &html)
            let steps = meeting.statusHistory.filter { $0.status == meeting.status }
            guard let said = steps.last.flatMap({ Proof.evidence(of: $0, article: article) }) else {
                return proof.write(.status, to: &html)
            }
            html.element(.span, [.kind("source")]) { proof.write(said, to: &$0) }
        }
    }

    private func participants(_ meeting: Meeting, _ proof: Proof, _ article: String, _ html: inout HTML) {
        row(.participants, .participants, &html) { html in
            guard !meeting.participants.isEmpty else { return nothing(&html) }
            for (number, party) in meeting.participants.prefix(Self.each).enumerated() {
                html.element(.div) { html in
                    known.write(
                        explorer.names.party(party), person: party.person, organization: party.organization, to: &html)
                    proof.write(.participant(number), most: 1, to: &html)
                }
            }
            rest(meeting.participants.count, article, &html)
        }
    }

    private func topics(_ meeting: Meeting, _ proof: Proof, _ article: String, _ html: inout HTML) {
        row(.about, nil, &html) { html in
            guard !meeting.topics.isEmpty else { return nothing(&html) }
            for (number, topic) in meeting.topics.prefix(Self.each).enumerated() {
                html.element(.div) { html in
                    explorer.topics([topic], to: &html)
                    proof.write(.topic(number), most: 1, to: &html)
                }
            }
            rest(meeting.topics.count, article, &html)
        }
    }

    private func duration(_ meeting: Meeting, _ proof: Proof, _ html: inout HTML) {
        guard tellings.contains(where: { $0.meeting.duration != nil }) else { return }
        row(.duration, nil, &html) { html in
            guard let duration = meeting.duration else { return nothing(&html) }
            html.text(explorer.length(duration))
            proof.write(.duration, to: &html)
        }
    }

    /// Says how many values of an article are left out; its page marks them all.
    private func rest(_ count: Int, _ article: String, _ html: inout HTML) {
        explorer.more(count - Self.each, .path(["articles", article], [("record", id)]), to: &html)
    }
}
