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

    /// Counts the records of a list by a field, the most frequent values first.
    ///
    /// - Parameters:
    ///   - field: The field.
    ///   - collection: The list.
    ///   - filters: What must hold.
    ///   - own: A value that is left out, because the page is its own.
    /// - Returns: The values.
    /// - Throws: `StoreError.deadline` when it takes too long.
    func counts(
        by field: String, in collection: Collection, _ filters: [(field: String, value: String)],
        without own: String? = nil
    ) throws -> [Counted] {
        let rows = try store.statistics(
            request(collection, filters), by: [.init(field: field, bucket: nil)], limit: Self.bars + 2)
        let found = rows.compactMap { row -> Counted? in
            guard let value = row.values.first?.first, !value.isEmpty, value != own else { return nil }
            return Counted(value: value, label: row.labels.first?.flatMap { $0.first }, count: row.count)
        }
        return Array(found.prefix(Self.bars))
    }

    /// How many records of a list meet some filters.
    func count(_ collection: Collection, _ filters: [(field: String, value: String)]) throws -> Int {
        try store.statistics(request(collection, filters), by: [], limit: 1).first?.count ?? 0
    }

    /// A list under some filters.
    func request(_ collection: Collection, _ filters: [(field: String, value: String)]) -> ListRequest {
        var request = ListRequest(collection)
        request.filters = filters.compactMap { name, value in
            collection.field(name).map { Filter($0, .equal, [value]) }
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
