import Drawing
import Markup
import Records
import Store
import Wording

/// Counts by one field as bars, for the pages of records.
extension Explorer {
    /// Bars of one drawing.
    static let bars = 12
    /// Quotes that are counted for bars at most, the latest ones; more would take too long.
    static let counted = 5_000
    /// Points of a map beside other things.
    static let points = 60

    /// Takes as many of the values that were counted as bars show, but for the one that a page is about.
    static func bars(_ counted: Ranking, without own: String? = nil) -> Ranking {
        let found = counted.first.filter { !$0.value.isEmpty && $0.value != own }
        var shown = counted
        shown.first = Array(found.prefix(bars))
        shown.more += max(0, found.count - bars)
        return shown
    }

    /// A list under some filters.
    func request(_ collection: Collection, _ filters: [(field: String, value: String)]) -> ListRequest {
        var request = ListRequest(collection)
        request.filters = filters.compactMap { name, value in
            collection.field(name).map { Filter($0, .equal, [value], isFixed: true) }
        }
        return request
    }

    /// Writes counts as bars, each of which leads to its records, and the way to the values that are left out.
    func bars(
        _ counted: Ranking, caption: Phrase, heads: (label: Phrase, value: Phrase), all: Link, to html: inout HTML,
        name: (RecordPage.Count) -> String, link: (RecordPage.Count) -> Link
    ) {
        guard !counted.first.isEmpty else { return }
        Bars(
            rows: counted.first.map { entry in
                Bars.Row(label: name(entry), value: entry.count, text: words.number(entry.count), link: link(entry))
            }, caption: words.text(caption), heads: (words.text(heads.label), words.text(heads.value))
        ).write(to: &html)
        if let since = counted.since {
            html.element(.p, [.kind("soft small")], text: words.line(words.interval(since.iso + "..")))
        }
        more(counted.more, all, to: &html)
    }

    /// The filter for the records that were counted, where not all of them were.
    static func since(_ counted: Ranking) -> [(name: String, value: String)] {
        counted.since.map { [(name: "date__gte", value: $0.iso)] } ?? []
    }

    /// Says how much is left out of what is shown, with the way to it; nothing where nothing is.
    func more(_ count: Int, _ all: Link, as phrase: CountedPhrase = .more, to html: inout HTML) {
        guard count > 0 else { return }
        html.element(.p, [.kind("rest")]) { html in
            html.element(.a, [.href(all), .rel("nofollow")], text: words.line(words.counted(phrase, count)))
        }
    }

    /// The values of a field that records of a list have, counted beside it.
    static func counts(of field: String, in segments: [String], _ filters: [(name: String, value: String)] = []) -> Link
    {
        .path(segments, filters + [("facet", field), ("facet_limit", "\(FacetLinks.most)")]).at("narrow")
    }
}
