import Markup
import Store
import Wording

/// The filters that could be added to a list, as links with the number of records that each leaves.
struct FacetLinks {
    let explorer: Explorer
    let type: RecordType
    let facets: [ListRequest.Facet]
    let counts: [[RecordPage.Count]?]

    private var address: PageAddress { explorer.address }
    private var words: Wording { explorer.words }

    /// Whether nothing could be chosen.
    var isEmpty: Bool { counts.allSatisfy { $0?.isEmpty ?? true } }

    /// What a value is called, where it is an id: topics and countries in the reader's language.
    private func label(_ count: RecordPage.Count, of field: String) -> String? {
        switch field {
        case "topic", "about": words.topic(count.value) ?? count.label
        case "participant", "speaker", "organization": explorer.spoken.name(ofParty: count.value) ?? count.label
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
                    values(found, facet, &html)
                }
            }
        }
    }

    /// Values of a facet that are shown at once.
    private static let few = 10

    /// Writes the values of a facet, and how many more there are.
    private func values(_ found: [RecordPage.Count], _ facet: ListRequest.Facet, _ html: inout HTML) {
        let isWhole = address.query.contains { $0.name == "facet_limit" }
        let shown = isWhole ? found : Array(found.prefix(Self.few))
        html.element(.ul) { html in
            for count in shown { html.element(.li) { offer(count, facet, &$0) } }
            guard shown.count < found.count else { return }
            html.element(.li) { html in
                let query = address.without(["facet_limit", "cursor"]) + [("facet_limit", "\(Self.most)")]
                html.element(
                    .a, [.href(address.with(query)), .rel("nofollow")],
                    text: words.counted(.more, found.count - shown.count))
            }
        }
    }

    /// Values that are counted of a facet.
    static let most = ListParameters.largestFacetLimit

    /// Filters in whose place a value of a facet comes; what must all hold stays.
    private func isReplaced(_ name: String, by facet: ListRequest.Facet) -> Bool {
        let filter = FilterName(name)
        return filter.field == facet.field && filter.comparison != "all"
    }

    private func offer(_ count: RecordPage.Count, _ facet: ListRequest.Facet, _ html: inout HTML) {
        let value = label(count, of: facet.field) ?? words.value(count.value, of: facet.field, in: type)
        let isChosen = address.query.contains { name, value in
            guard FilterName(name).field == facet.field else { return false }
            let isList = ["in", "all"].contains(FilterName(name).comparison)
            return isList ? value.split(separator: ",").contains(Substring(count.value)) : value == count.value
        }
        if isChosen {
            html.element(.strong) { $0.words(words.line(value)) }
        } else {
            // Another value takes the place of the one that is chosen.
            let query =
                address.without(["cursor"]).filter { !isReplaced($0.name, by: facet) } + [(facet.field, count.value)]
            // Filters combine without end; machines that follow links need not.
            html.element(.a, [.href(address.with(query)), .rel("nofollow")]) { $0.words(words.line(value)) }
        }
        html.element(.span, [.kind("count")], text: words.number(count.count))
    }
}
