import Markup
import Store

/// The filters of a list as links: those in force, each to be taken away, and those that could be added.
struct FacetLinks {
    let address: PageAddress
    let facets: [ListRequest.Facet]
    let counts: [[RecordPage.Count]?]

    /// Parameters that shape a page but choose nothing.
    private static let shaping: Set<String> = [
        "sort", "fields", "include", "facet", "facet_limit", "count", "limit", "cursor", "pretty",
    ]

    /// Whether nothing could be chosen.
    var isEmpty: Bool { counts.allSatisfy { $0?.isEmpty ?? true } }

    // MARK: In force

    /// Writes each filter in force with a link that takes it away.
    func chosen(_ html: inout HTML) {
        let places = address.query.indices.filter { !Self.shaping.contains(address.query[$0].name) }
        guard !places.isEmpty else { return }
        html.element(.ul, [.kind("chosen"), .label("Filters in force")]) { html in
            for place in places {
                let (name, value) = address.query[place]
                let rest = address.query.enumerated().filter { $0.offset != place && $0.element.name != "cursor" }
                html.element(.li) { html in
                    let words = describe(name, value)
                    html.words(words)
                    html.text(" ")
                    html.element(
                        .a, [.href(address.with(rest.map(\.element))), .label("Remove the filter \(words)")],
                        text: "Remove")
                }
            }
        }
    }

    private func describe(_ name: String, _ value: String) -> String {
        let parts = name.split(separator: "__", maxSplits: 1).map(String.init)
        let field = parts.first ?? name
        let label =
            facets.firstIndex { $0.field == field }.flatMap { counts[$0]?.first { $0.value == value }?.label }
            ?? PageText.value(value, of: field)
        let comparison =
            switch Operator(rawValue: parts.count > 1 ? parts[1] : "") {
            case .equal, nil: ""
            case .not: "not "
            case .lower: "before "
            case .lowerOrEqual: "up to "
            case .greater: "after "
            case .greaterOrEqual: "from "
            case .among: "one of "
            case .within: "surely within "
            case .prefix: "begins with "
            case .contains: "contains "
            case .isNull: "is missing: "
            case .all: "all of "
            }
        return "\(PageText.field(field)): \(comparison)\(parts.count > 1 ? value : PageText.value(label, of: field))"
    }

    // MARK: Offered

    /// Writes the values that could be chosen, each with how many records it leaves.
    func offered(_ html: inout HTML) {
        guard !isEmpty else { return }
        html.element(.aside, [.kind("facets"), .id("narrow"), .label("Narrow down")]) { html in
            html.element(.h2, text: "Narrow down")
            for (facet, found) in zip(facets, counts) {
                guard let found, !found.isEmpty else { continue }
                html.element(.h3, text: facet.bucket == nil ? PageText.field(facet.field) : heading(facet))
                html.element(.ul) { html in
                    for count in found { html.element(.li) { offer(count, facet, &$0) } }
                }
            }
        }
    }

    private func heading(_ facet: ListRequest.Facet) -> String {
        facet.bucket.map { PageText.line($0.rawValue) } ?? facet.field
    }

    private func offer(_ count: RecordPage.Count, _ facet: ListRequest.Facet, _ html: inout HTML) {
        let value =
            facet.bucket == nil
            ? PageText.value(count.label ?? count.value, of: facet.field) : PageText.date(count.value)
        guard !address.query.contains(where: { $0.name == facet.field && $0.value == count.value }) else {
            return html.element(.strong) { $0.words("\(value) (\(count.count))") }
        }
        // Another value takes the place of the one that is chosen.
        let query = address.without([facet.field, "cursor"]) + [(facet.field, count.value)]
        // Filters combine without end; machines that follow links need not.
        html.element(.a, [.href(address.with(query)), .rel("nofollow")]) { html in
            html.words(value)
            html.text(" (\(count.count))")
        }
    }
}
