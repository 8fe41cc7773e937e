public import Markup
public import Records

/// How a meeting went from planned to held: an ordered list of shapes with their words and days.
public struct StatusLine {
    /// One status that was reported.
    public struct Step {
        let status: Meeting.Status
        let word: String
        let date: String?
        let link: Link?
        let note: String?

        /// Takes a status with its word, the day in words, where it was told, and what else is to be said.
        public init(status: Meeting.Status, word: String, date: String?, link: Link?, note: String? = nil) {
            self.status = status
            self.word = word
            self.date = date
            self.link = link
            self.note = note
        }
    }

    private let steps: [Step]

    /// Takes the steps in their order in time.
    public init(steps: [Step]) {
        self.steps = steps
    }

    /// Writes the list; false and nothing where there are no steps.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard !steps.isEmpty else { return false }
        html.element(.ol, [.kind("statusline")]) { html in
            for step in steps { html.element(.li) { write(step, &$0) } }
        }
        return true
    }

    private func write(_ step: Step, _ html: inout HTML) {
        StatusGlyph(step.status).write(to: &html)
        html.text(" ")
        if let link = step.link {
            html.element(.a, [.href(link)], text: step.word)
        } else {
            html.element(.strong, text: step.word)
        }
        if let date = step.date {
            html.text(" ")
            html.element(.span, [.kind("when")], text: date)
        }
        if let note = step.note {
            html.text(" ")
            html.element(.span, [.kind("note")], text: note)
        }
    }
}
