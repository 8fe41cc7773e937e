import Markup
import Store
import Wording

/// The filters of a list as links: those in force, each to be taken away, and those that could be added.
struct FacetLinks {
    let explorer: Explorer
    let type: RecordType
    let facets: [ListRequest.Facet]
    let counts: [[RecordPage.Count]?]

    private var address: PageAddress { explorer.address }
    private var words: Wording { explorer.words }

    /// Parameters that shape a page but choose nothing.
    private static let shaping: Set<String> = [
        "sort", "fields", "include", "facet", "facet_limit", "count", "limit", "cursor", "pretty", "columns", "density",
    ]

    /// Whether nothing could be chosen.
    var isEmpty: Bool { counts.allSatisfy { $0?.isEmpty ?? true } }

    // MARK: In force

    /// Writes each filter in force with a link that takes it away.
    func chosen(_ html: inout HTML) {
        let places = address.query.indices.filter { !Self.shaping.contains(address.query[$0].name) }
        guard !places.isEmpty else { return }
        html.element(.ul, [.kind("chips"), .label(words.text(.filtersInForce))]) { html in
            for place in places {
                let (name, value) = address.query[place]
                let rest = address.query.enumerated().filter { $0.offset != place && $0.element.name != "cursor" }
                html.element(.li) { html in
                    let filter = words.filter(name, value, in: type, label: label(name, value))
                    html.words(filter)
                    html.element(
                        .a, [.href(address.with(rest.map(\.element))), .label(words.text(.removeFilter, filter))],
                        text: "×")
                }
            }
        }
    }

    private func label(_ name: String, _ value: String) -> String? {
        let count = facets.firstIndex { $0.field == name }.flatMap { place in
            counts[place]?.first { $0.value == value }
        }
        return count.flatMap { self.label($0, of: name) }
    }

    /// What a value is called, where it is an id: topics and countries in the reader's language.
    private func label(_ count: RecordPage.Count, of field: String) -> String? {
        switch field {
        case "topic", "about": words.topic(count.value) ?? count.label
        case _ where field == "country" || field.hasSuffix(".country"): nil
        default: count.label
        }
    }

    // MARK: Offered

    /// Writes the values that could be chosen, each with how many records it leaves.
    func offered(_ html: inout HTML) {
        guard !isEmpty else { return }
        html.element(.aside, [.kind("side facets"), .id("narrow"), .label(words.text(.narrowDown))]) { html in
            html.element(.h2, text: words.text(.narrowDown))
            for (facet, found) in zip(facets, counts) {
                guard let found, !found.isEmpty else { continue }
                html.element(.div, [.kind("facet")]) { html in
                    let name = facet.bucket.map { "\(facet.field):\($0.rawValue)" } ?? facet.field
                    html.element(.h3, text: words.line(words.field(name)))
                    html.element(.ul) { html in
                        for count in found { html.element(.li) { offer(count, facet, &$0) } }
                    }
                }
            }
        }
    }

    private func offer(_ count: RecordPage.Count, _ facet: ListRequest.Facet, _ html: inout HTML) {
        let value = label(count, of: facet.field) ?? words.value(count.value, of: facet.field, in: type)
        if address.query.contains(where: { $0.name == facet.field && $0.value == count.value }) {
            html.element(.strong) { $0.words(words.line(value)) }
        } else {
            // Another value takes the place of the one that is chosen.
            let query = address.without([facet.field, "cursor"]) + [(facet.field, count.value)]
            // Filters combine without end; machines that follow links need not.
            html.element(.a, [.href(address.with(query)), .rel("nofollow")]) { $0.words(words.line(value)) }
        }
        html.element(.span, [.kind("count")], text: words.number(count.count))
    }
}
