import HTTP
import HTTPTypes
import Markup
import Records
import Store
import Wording

/// The page for reviewing: one record, its values beside the words behind them, and what can be said of it.
struct ReviewPage {
    let explorer: Explorer

    private var words: Wording { explorer.words }

    // MARK: Before a session

    /// Returns the form that asks for a token.
    func signIn(isWrong: Bool = false) -> Response {
        plain(isWrong ? .forbidden : .ok) { html in
            html.element(.p, text: words.text(.signInHint))
            if isWrong { html.element(.p, [.kind("differs"), .role("alert")], text: words.text(.tokenUnknown)) }
            html.element(.form, [.kind("fields"), .method(.post), .action(here)]) { html in
                html.element(.div, [.kind("field")]) { html in
                    html.element(.label, [.labels("token")], text: words.text(.tokenLabel))
                    html.void(
                        .input,
                        [.type("password"), .id("token"), .name("token"), .required, .completion(false)])
                }
                button(.signIn, words.text(.signIn), to: &html)
            }
        }
    }

    /// Returns what a server says that nobody may write to.
    func off() -> Response {
        plain(.forbidden) { $0.element(.p, text: words.text(.reviewOff)) }
    }

    /// Returns the answer to a form that is not of this site or session.
    func refused() -> Response {
        plain(.forbidden) { html in
            html.element(.p, [.role("alert")], text: words.text(.formRefused))
            html.element(.p) { $0.element(.a, [.href(.path(["review"]))], text: words.text(.backToReview)) }
        }
    }

    private func plain(_ status: HTTPResponse.Status, _ body: (inout HTML) -> Void) -> Response {
        Self.closed(
            frame(words.text(.review)).response(explorer.fields, status: status) { html in
                html.element(.h1, text: words.text(.review))
                body(&html)
            })
    }

    /// The address that was asked for, with all that it says.
    private var here: Link {
        .data(explorer.address.segments, explorer.address.query + language)
    }

    private var language: [(name: String, value: String)] {
        explorer.chosen.map { [(Explorer.language.name, $0)] } ?? []
    }

    private func frame(_ title: String) -> Frame {
        var frame = explorer.frame(title)
        frame.json = nil
        return frame
    }

    /// A page that is kept nowhere and whose forms say where they come from.
    ///
    /// Source: Referrer Policy, 3.2; with no-referrer a browser would send `Origin: null`.
    private static func closed(_ response: Response) -> Response {
        var response = response
        response.isKept = false
        response.fields[.cacheControl] = "no-store"
        if let name = HTTPField.Name("Referrer-Policy") { response.fields[name] = "same-origin" }
        return response
    }

    // MARK: A record

    /// Returns the page of a record, or says that none is left.
    ///
    /// - Parameters:
    ///   - question: What was asked for.
    ///   - session: Who asks.
    ///   - item: The record; nil where none is left.
    ///   - form: The form that was not taken; what was typed stays in it.
    ///   - notice: Why it was not.
    ///   - status: The status of the answer.
    /// - Returns: The page.
    /// - Throws: What the store says.
    func review(
        _ question: ReviewQuestion, _ session: ReviewSessions.Session, _ item: ReviewItem?, form: ReviewForm? = nil,
        notice: ReviewNotice? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let done = try question.done.flatMap { try explorer.store.correction($0) }.map { ($0, try name(of: $0)) }
        let values = try item.map { try ReviewValues(explorer, $0.record) }
        let isEditing = question.isEditing && form == nil || form?.action == .correct
        var frame = frame(words.text(.review))
        frame.furtherKeys = [("a", .accept), ("c", .correctVerb), ("r", .reject), ("n", .skipVerb)]
        let response = frame.response(explorer.fields, status: status) { html in
            html.element(.h1, text: words.text(.review))
            types(question, &html)
            if let (correction, name) = done { self.done(correction, name, question, session, &html) }
            if let item, let values {
                let fields = ReviewField.all(of: item.record, explorer.names)
                let forms = ReviewForms(
                    explorer: explorer, question: question, session: session, item: item, fields: fields, form: form)
                if let notice { told(notice, fields, form, &html) }
                head(item.record, &html)
                if isEditing { forms.edit(to: &html) } else { forms.actions(to: &html) }
                values.write(to: &html)
                ahead(item.ahead, question, &html)
            } else {
                empty(question, &html)
            }
            foot(question, session, &html)
        }
        return Self.closed(response)
    }

    private func types(_ question: ReviewQuestion, _ html: inout HTML) {
        html.element(.ul, [.kind("shortcuts types"), .label(words.text(.kind))]) { html in
            for collection in ReviewQuestion.collections {
                let marks: [Attribute] = collection == question.collection ? [.chosen] : []
                html.element(.li) { html in
                    html.element(
                        .a, [.href(.path(["review"], [("type", collection.rawValue)]))] + marks,
                        text: words.text(Frame.Section(collection).phrase))
                }
            }
        }
        let isOfPersons = question.collection == .persons
        html.element(.p, [.kind("soft")], text: words.text(isOfPersons ? .reviewSummaryPersons : .reviewSummary))
    }

    private func head(_ record: ReviewRecord, _ html: inout HTML) {
        html.element(.h2, [.automaticDirection]) { html in
            html.link(.record(record.collection, record.id), record.name(explorer.names))
        }
        guard let confidence = record.confidence else { return }
        html.element(.p) { html in
            // Fuller is surer, for whom colours are alike too.
            html.text(confidence >= 0.9 ? "● " : confidence >= 0.7 ? "◐ " : "△ ")
            explorer.confidence(confidence, to: &html)
        }
    }

    private func empty(_ question: ReviewQuestion, _ html: inout HTML) {
        html.element(.p, text: words.text(.nothingToReview))
        guard question.kept.contains(where: { $0.name == "cursor" }) else { return }
        html.element(.p) { html in
            html.element(.a, [.href(.path(["review"], question.at(nil)))], text: words.text(.reviewFromStart))
        }
    }

    private func ahead(_ records: [ReviewRecord], _ question: ReviewQuestion, _ html: inout HTML) {
        guard !records.isEmpty else { return }
        html.element(.h2, text: words.text(.nextToReview))
        html.element(.ul, [.kind("records ahead")]) { html in
            for record in records {
                html.element(.li, [.data(.row, "")]) { html in
                    html.link(.path(["review"], question.of(record.id)), record.name(explorer.names))
                    guard let confidence = record.confidence else { return }
                    html.element(
                        .span, [.kind("note")], text: "\(words.confidence(confidence)) (\(words.percent(confidence)))")
                }
            }
        }
    }

    private func foot(_ question: ReviewQuestion, _ session: ReviewSessions.Session, _ html: inout HTML) {
        let link = Link.data(["review"], question.carried)
        html.element(.form, [.kind("fields foot"), .method(.post), .action(link)]) { html in
            html.element(.span, [.kind("soft")]) { html in
                html.sentence(words.pieces(.signedInAs)) { $0.words(session.name) }
            }
            html.void(.input, [.type("hidden"), .name("form"), .value(session.formToken)])
            button(.signOut, words.text(.signOut), to: &html)
        }
    }

    // MARK: What came of it

    /// What a record is called that was corrected; what it was, where it is there no more.
    private func name(of correction: Correction) throws -> String {
        guard let collection = Collection(singular: correction.recordType) else { return "" }
        if case .record(let json) = try explorer.store.find(collection, id: correction.record) {
            return try ReviewRecord(collection, json).name(explorer.names)
        }
        return RecordType(rawValue: collection.rawValue).map { words.noun($0) } ?? ""
    }

    private func done(
        _ correction: Correction, _ name: String, _ question: ReviewQuestion, _ session: ReviewSessions.Session,
        _ html: inout HTML
    ) {
        guard correction.undoneAt == nil else { return }
        let phrase: Phrase =
            switch correction.operation {
            case .accept: .didAccept
            case .reject: .didReject
            case .merge: .didMerge
            case .patch, .split, .add: .didCorrect
            }
        let link = Link.data(["review"], question.carried)
        html.element(.form, [.kind("fields done"), .method(.post), .action(link)]) { html in
            html.element(.span, [.role("status")], text: words.text(phrase, name))
            html.void(.input, [.type("hidden"), .name("form"), .value(session.formToken)])
            html.void(.input, [.type("hidden"), .name("correction"), .value(correction.id)])
            button(.undo, words.text(.undo), to: &html)
        }
    }

    private func told(_ notice: ReviewNotice, _ fields: [ReviewField], _ form: ReviewForm?, _ html: inout HTML) {
        html.element(.div, [.kind("differs"), .role("alert")]) { html in
            switch notice {
            case .nothing: html.element(.p, text: words.text(.nothingChanged))
            case .fault(let message, let isEnglish):
                html.element(.p, isEnglish ? Attribute.language("en") : [], text: message)
            case .changed(let changes):
                html.element(.p, text: words.text(.changedMeanwhile))
                compare(fields, form?.stood ?? [:], &html)
                html.element(.ul) { html in
                    for change in changes.prefix(5) { html.element(.li, text: told(change)) }
                }
            }
        }
    }

    private func told(_ change: Change) -> String {
        let names = JSONSlice(change.fields).elements.compactMap(\.string).map { words.field($0) }
        return words.text(.changedBy, change.author, names.joined(separator: ", "))
    }

    /// The values that are others now than when the page was made.
    private func compare(_ fields: [ReviewField], _ stood: [String: String], _ html: inout HTML) {
        let changed = fields.filter { field in stood[field.key].map { $0 != field.value } ?? false }
        guard !changed.isEmpty else { return }
        html.element(.table) { html in
            html.element(.thead) { html in
                html.element(.tr) { html in
                    for phrase in [Phrase.value, .whenYouLooked, .asItIsNow] {
                        html.element(.th, [.scope("col")], text: words.text(phrase))
                    }
                }
            }
            html.element(.tbody) { html in
                for field in changed {
                    html.element(.tr) { html in
                        html.element(.th, [.scope("row")], text: field.label)
                        html.element(.td, text: field.shown(stood[field.key] ?? ""))
                        html.element(.td, text: field.shown(field.value))
                    }
                }
            }
        }
    }

    private func button(_ action: ReviewForm.Action, _ text: String, to html: inout HTML) {
        html.element(.button, [.type("submit"), .name("action"), .value(action.rawValue)], text: text)
    }
}

extension ReviewField {
    /// A value as readers see it.
    func shown(_ value: String) -> String {
        guard case .choice(let options) = kind else { return value.isEmpty ? "–" : value }
        return options.first { $0.value == value }?.text ?? value
    }
}
