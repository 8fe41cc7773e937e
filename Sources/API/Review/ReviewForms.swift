import HTTP
import Markup
import Records
import Store
import Wording

/// The forms of a record: accept, correct, reject, skip, and the one that its values stand in.
struct ReviewForms {
    let explorer: Explorer
    let question: ReviewQuestion
    let session: ReviewSessions.Session
    let item: ReviewItem
    let fields: [ReviewField]
    /// The form that was not taken.
    let form: ReviewForm?

    private var words: Wording { explorer.words }
    private var record: ReviewRecord { item.record }

    // MARK: Actions

    /// Writes the four things that can be done, each with its key.
    func actions(to html: inout HTML) {
        html.element(.div, [.kind("actions")]) { html in
            said(.accept, words.text(.accept), "a", &html)
            asked(question.of(record.id, isEditing: true), words.text(.correctVerb), "c", &html)
            said(.reject, words.text(.reject), "r", &html)
            asked(question.at(question.record == nil ? item.next : cursor), words.text(.skipVerb), "n", &html)
        }
    }

    private var cursor: String? { question.kept.first { $0.name == "cursor" }?.value }

    /// Writes a form that says something of the record as it is.
    private func said(_ action: ReviewForm.Action, _ text: String, _ key: String, _ html: inout HTML) {
        html.element(.form, [.method(.post), .action(.data(["review"], question.carried))]) { html in
            hidden(&html)
            html.element(
                .button,
                [.type("submit"), .name("action"), .value(action.rawValue), .data(.key, key), .title(key)], text: text)
        }
    }

    /// Writes a form that asks for another page.
    private func asked(_ query: [(name: String, value: String)], _ text: String, _ key: String, _ html: inout HTML) {
        html.element(.form, [.action(.data(["review"]))]) { html in
            for (name, value) in query { html.void(.input, [.type("hidden"), .name(name), .value(value)]) }
            if let chosen = explorer.chosen {
                html.void(.input, [.type("hidden"), .name(Explorer.language.name), .value(chosen)])
            }
            html.element(.button, [.type("submit"), .data(.key, key), .title(key)], text: text)
        }
    }

    /// Writes what every form carries: whose it is, of which record, and what stood there when it was made.
    private func hidden(_ html: inout HTML) {
        let values =
            [("form", session.formToken), ("record", record.id), ("seen", String(record.seen))]
            + fields.map { (ReviewForm.stood + $0.key, $0.value) }
        for (name, value) in values { html.void(.input, [.type("hidden"), .name(name), .value(value)]) }
    }

    // MARK: Values

    /// Writes the form in which the values of the record stand.
    func edit(to html: inout HTML) {
        html.element(
            .form, [.kind("edit"), .method(.post), .action(.data(["review"], question.carried))]
        ) { html in
            hidden(&html)
            for (number, field) in fields.enumerated() { write(field, number, &html) }
            if record.collection != .quotes {
                let phrase: Phrase = record.collection == .persons ? .mergeIntoPerson : .mergeInto
                write(ReviewField(key: "merge", label: words.text(phrase), value: ""), fields.count, &html)
            }
            labelled(words.text(.reasonLabel), fields.count + 1, nil, &html) { html, id in
                html.void(.input, [.type("text"), id, .name("reason"), .value(form?["reason"] ?? "")])
            }
            html.element(.div, [.kind("actions")]) { html in
                html.element(
                    .button,
                    [.type("submit"), .name("action"), .value(ReviewForm.Action.correct.rawValue)],
                    text: words.text(.saveVerb))
                html.element(
                    .a, [.kind("button"), .href(.path(["review"], question.of(record.id)))],
                    text: words.text(.leaveForm))
            }
        }
    }

    /// What stands in a field: what was typed there before, unless it was left alone.
    private func value(_ field: ReviewField) -> String {
        guard let typed = form?.typed[field.key] else { return field.value }
        // What others changed meanwhile stays as they left it.
        return typed == form?.stood[field.key] ? field.value : typed
    }

    private func write(_ field: ReviewField, _ number: Int, _ html: inout HTML) {
        let (name, now) = (ReviewForm.typed + field.key, value(field))
        labelled(field.label, number, field.hint, &html) { html, id in
            switch field.kind {
            case .text:
                let further: [Attribute] = field.example.isEmpty ? [] : [.placeholder(field.example)]
                html.void(
                    .input,
                    [.type("text"), id, .name(name), .value(now), .automaticDirection, .completion(false)] + further)
            case .choice(let options):
                html.element(.select, [id, .name(name)]) { html in
                    for option in options {
                        let marks: [Attribute] = option.value == now ? [.selected] : []
                        html.element(.option, [.value(option.value)] + marks, text: option.text)
                    }
                }
            }
        }
    }

    private func labelled(
        _ label: String, _ number: Int, _ hint: String?, _ html: inout HTML,
        _ body: (inout HTML, Attribute) -> Void
    ) {
        html.element(.div, [.kind("field")]) { html in
            html.element(.label, [.labels("field", number)]) { html in
                html.text(label)
                if let hint { html.element(.span, [.kind("note")], text: hint) }
            }
            body(&html, .id("field", number))
        }
    }
}
