import Drawing
import Markup
import Records
import Store
import Wording

/// Counts by one field as bars, for the pages of records.
extension Explorer {
    /// A value and how many records have it.
    struct Counted {
        let value: String
        let label: String?
        let count: Int
    }

    /// Bars of one drawing.
    static let bars = 12
    /// Points of a map beside other things.
    static let points = 60

    /// Counts the records of a list by a field, the most frequent values first.
    ///
    /// - Parameters:
    ///   - field: The field.
    ///   - collection: The list.
    ///   - filters: What must hold.
    ///   - own: A value that is left out, because the page is its own.
    /// - Returns: The values.
    /// - Throws: What the store says; counts that would take longer than those of a list are left out.
    func counts(
        by field: String, in collection: Collection, _ filters: [(field: String, value: String)],
        without own: String? = nil
    ) throws -> [Counted] {
        var request = request(collection, filters)
        request.facets = [.init(field: field, bucket: nil)]
        request.facetLimit = Self.bars + 1
        request.limit = 1
        let counts = try store.page(request).facets.first.flatMap { $0 } ?? []
        return Self.counted(counts, without: own)
    }

    /// Takes counts as bars, but for a value that a page is about.
    static func counted(_ counts: [RecordPage.Count], without own: String? = nil) -> [Counted] {
        let found = counts.filter { !$0.value.isEmpty && $0.value != own }
        return found.prefix(bars).map { Counted(value: $0.value, label: $0.label, count: $0.count) }
    }

    /// A list under some filters.
    func request(_ collection: Collection, _ filters: [(field: String, value: String)]) -> ListRequest {
        var request = ListRequest(collection)
        request.filters = filters.compactMap { name, value in
            collection.field(name).map { Filter($0, .equal, [value], isFixed: true) }
        }
        return request
    }

    /// Writes counts as bars; each leads to its records.
    func bars(
        _ counts: [Counted], caption: Phrase, heads: (label: Phrase, value: Phrase), to html: inout HTML,
        name: (Counted) -> String, link: (Counted) -> Link
    ) {
        guard !counts.isEmpty else { return }
        Bars(
            rows: counts.map { entry in
                Bars.Row(label: name(entry), value: entry.count, text: words.number(entry.count), link: link(entry))
            }, caption: words.text(caption), heads: (words.text(heads.label), words.text(heads.value))
        ).write(to: &html)
    }
}
