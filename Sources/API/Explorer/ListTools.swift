import Markup
import Store
import Wording

/// The line above a list: how many, in which order, which columns, how dense, and the other forms.
struct ListTools {
    let explorer: Explorer
    let query: ListParameters
    let columns: (shown: [String], all: [(name: String, heading: String)])
    let forms: [Format]

    private var address: PageAddress { explorer.address }
    private var words: Wording { explorer.words }
    private var collection: Collection { query.request.collection }

    /// Writes the line.
    func write(total: Int?, to html: inout HTML) {
        html.element(.div, [.kind("tools")]) { html in
            if let total, let type = RecordType(rawValue: collection.rawValue) {
                html.element(.strong, text: words.count(total, type))
            }
            orders(&html)
            if columns.all.count > 3 { choose(&html) }
            if !columns.all.isEmpty { density(&html) }
            exports(&html)
            html.element(
                .a, [.href(address.with(address.without(["cursor"]))), .title(words.text(.savedViewHint))],
                text: words.text(.savedView))
        }
    }

    // MARK: Order

    /// The order of a list that asks for none.
    private var usual: String {
        switch collection {
        case .meetings, .quotes, .articles: "-date"
        case .persons, .organizations, .places: "name"
        case .topics: "label"
        }
    }

    private func orders(_ html: inout HTML) {
        let fields = collection.fields.filter(\.isSortable).map(\.name).filter { !$0.contains(".") }
        guard !fields.isEmpty else { return }
        let now = address.query.first { $0.name == "sort" }?.value
        html.element(.details) { html in
            html.element(.summary, text: words.text(.labelled, words.text(.order), words.order(now ?? usual)))
            html.element(.ul) { html in
                for order in fields.flatMap({ ["-" + $0, $0] }) {
                    html.element(.li) { html in
                        let link = address.with(address.without(["sort", "cursor"]) + [("sort", order)])
                        let marks: [Attribute] = order == now ? [.chosen] : []
                        html.element(.a, [.href(link), .rel("nofollow")] + marks, text: words.order(order))
                    }
                }
            }
        }
    }

    // MARK: Columns

    private func choose(_ html: inout HTML) {
        html.element(.details) { html in
            html.element(.summary, text: words.text(.columns))
            html.element(.ul) { html in
                for (name, heading) in columns.all {
                    let isShown = columns.shown.contains(name)
                    let next = columns.all.map(\.name).filter { $0 == name ? !isShown : columns.shown.contains($0) }
                    guard !next.isEmpty else { continue }
                    html.element(.li) { html in
                        let link = address.with(
                            address.without(["columns"]) + [("columns", next.joined(separator: ","))])
                        html.element(.span, [.hiddenFromReaders], text: isShown ? "☑ " : "☐ ")
                        let marks: [Attribute] = isShown ? [.chosen] : []
                        html.element(.a, [.href(link), .rel("nofollow")] + marks, text: heading)
                    }
                }
            }
        }
    }

    private func density(_ html: inout HTML) {
        let isTight = address.query.contains { $0.name == "density" && $0.value == "tight" }
        let rest = address.without(["density"])
        let link = address.with(isTight ? rest : rest + [("density", "tight")])
        html.element(.span) { html in
            html.element(
                .a, [.href(link), .rel("nofollow")], text: words.text(isTight ? .densityRoomy : .densityTight))
        }
    }

    // MARK: Exports

    private func exports(_ html: inout HTML) {
        html.element(.details) { html in
            html.element(.summary, text: words.text(.export))
            html.element(.ul) { html in
                for format in [.json] + forms {
                    html.element(.li) { html in
                        html.element(.a, [.href(address.form(format))], text: name(of: format))
                    }
                }
            }
        }
    }

    private func name(of format: Format) -> String {
        switch format {
        case .csv: words.text(.exportCSV)
        case .ndjson: words.text(.exportNDJSON)
        case .ics: words.text(.exportCalendar)
        case .atom: words.text(.exportAtom)
        case .geojson: words.text(.exportGeoJSON)
        case .jsonld: words.text(.exportJSONLD)
        case .ftm: words.text(.exportFollowTheMoney)
        case .oa: words.text(.exportAnnotations)
        case .popolo: words.text(.exportPopolo)
        case .ninjs: words.text(.exportNinjs)
        case .plover: words.text(.exportPLOVER)
        case .json, .html: format.rawValue.uppercased()
        }
    }
}
