public import Markup

/// A table with a value and a bar in each row: values stand under each other, and all bars begin at one line; they are
/// left out where there are fewer than three rows.
///
/// The bars are drawings and no backgrounds, so that they are printed too.
public struct Bars {
    /// One row.
    public struct Row {
        let label: String
        let language: String?
        let flag: String?
        let value: Int
        let text: String
        let link: Link
        let note: String?

        /// Takes a label that leads somewhere, a value, its words, and what else is to be said.
        public init(
            label: String, language: String? = nil, flag: String? = nil, value: Int, text: String, link: Link,
            note: String? = nil
        ) {
            self.label = label
            self.language = language
            self.flag = flag
            self.value = value
            self.text = text
            self.link = link
            self.note = note
        }
    }

    private let rows: [Row]
    private let caption: String
    private let heads: (label: String, value: String)

    /// Takes rows in the order in which they are shown.
    public init(rows: [Row], caption: String, heads: (label: String, value: String)) {
        self.rows = rows
        self.caption = caption
        self.heads = heads
    }

    private var isDrawn: Bool { rows.count >= Breadth.fewest }

    /// Writes the table; false and nothing where there are no rows.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard !rows.isEmpty else { return false }
        let most = max(rows.map(\.value).max() ?? 1, 1)
        html.element(.table, [.kind("bars")]) { html in
            html.element(.caption, text: caption)
            html.element(.thead) { html in
                html.element(.tr) { html in
                    html.element(.th, [.scope("col")], text: heads.label)
                    html.element(
                        .th, [.scope("col"), .kind("value")] + (isDrawn ? [.columns(2)] : []), text: heads.value)
                }
            }
            html.element(.tbody) { html in
                for row in rows { html.element(.tr) { write(row, most, &$0) } }
            }
        }
        return true
    }

    private func write(_ row: Row, _ most: Int, _ html: inout HTML) {
        html.element(.th, [.scope("row")]) { html in
            if let flag = row.flag { html.element(.span, [.kind("flag"), .hiddenFromReaders], text: flag + " ") }
            html.link(row.link, row.label, language: row.language)
            guard let note = row.note else { return }
            html.text(" ")
            html.element(.span, [.kind("note")], text: note)
        }
        html.element(.td, [.kind("value")], text: row.text)
        guard isDrawn else { return }
        html.element(.td, [.kind("length")]) { html in
            // What is little is still seen; nothing is not.
            let share = row.value > 0 ? max(Double(row.value) / Double(most) * 100, 0.5) : 0
            html.element(
                .svg,
                [.kind("drawing bar"), .width(percent: share), .height(11), .hiddenFromReaders]
            ) { $0.void(.rect, [.width(percent: 100), .height(11)]) }
        }
    }
}
