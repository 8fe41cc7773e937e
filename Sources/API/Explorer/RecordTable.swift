import Markup
import Store
import Wording

/// A column of a table of records.
struct Column<Row> {
    /// The name in `columns=`.
    let name: String
    /// Its heading.
    let heading: String
    /// The order by it, where lists have one.
    var sort: String?
    /// How its cells are set: `day`, `number` or nothing.
    var kind: StaticString = ""
    /// Whether the cell heads its row.
    var isHead = false
    /// Whether a card names it, since what stands in it does not tell what it is.
    var isNamed = false
    let write: (Row, inout HTML) -> Void

    init(
        _ name: String, _ heading: String, sort: String? = nil, kind: StaticString = "", isHead: Bool = false,
        isNamed: Bool = false,
        _ write: @escaping (Row, inout HTML) -> Void
    ) {
        (self.name, self.heading, self.sort, self.kind, self.isHead) = (name, heading, sort, kind, isHead)
        self.isNamed = isNamed || "\(kind)" == "number"
        self.write = write
    }
}

/// Records as a table on a desk and as cards on a phone.
struct RecordTable<Row> {
    let words: Wording
    let columns: [Column<Row>]
    /// What the table is of, for those who do not see what stands above it.
    let caption: String
    /// Where the list stands, for headings that sort; nil where they do not.
    var address: PageAddress?
    var isDense = false

    /// Writes the table.
    func write(_ rows: [Row], to html: inout HTML) {
        html.element(.table, [.kinds(isDense ? ["cards", "dense"] : ["cards"])]) { html in
            html.element(.caption, [.kind("hidden")], text: caption)
            html.element(.thead) { html in
                html.element(.tr) { html in for column in columns { heading(column, &html) } }
            }
            html.element(.tbody) { html in
                for row in rows {
                    html.element(.tr, [.data(.row, "")]) { html in
                        for column in columns {
                            let tag: Tag = column.isHead ? .th : .td
                            let scope: [Attribute] = column.isHead ? [.scope("row")] : []
                            let name: [Attribute] = column.isNamed ? [.data(.hint, column.heading)] : []
                            html.element(tag, scope + kinds(column) + name) { column.write(row, &$0) }
                        }
                    }
                }
            }
        }
    }

    private func kinds(_ column: Column<Row>) -> [Attribute] {
        column.kind.utf8CodeUnitCount == 0 ? [] : [.kind(column.kind)]
    }

    private func heading(_ column: Column<Row>, _ html: inout HTML) {
        let name = column.heading
        guard let address, let sort = column.sort else {
            return html.element(.th, [.scope("col")] + kinds(column), text: name)
        }
        let now = address.query.first { $0.name == "sort" }?.value
        let state: [Attribute] =
            now == sort ? [.sorted("ascending")] : now == "-" + sort ? [.sorted("descending")] : []
        // What is a number or a day is wanted from the greatest on.
        let next = now == "-" + sort ? sort : now == sort || column.kind.utf8CodeUnitCount > 0 ? "-" + sort : sort
        html.element(.th, [.scope("col")] + kinds(column) + state) { html in
            let link = address.with(address.without(["sort", "cursor"]) + [("sort", next)])
            html.element(
                .a, [.href(link), .rel("nofollow"), .title(words.text(.labelled, words.text(.order), name))], text: name
            )
            if let arrow = now == sort ? "↑" : now == "-" + sort ? "↓" : nil {
                html.element(.span, [.hiddenFromReaders], text: " " + arrow)
            }
        }
    }
}
