/// How often each of some texts occurs.
struct TextCounts {
    private var texts = TextNumbers()
    private var counts: [Int] = []

    /// Counts the texts of the first column of some rows; rows without one count for nothing.
    init(_ rows: consuming StatementRows) throws {
        while try rows.next() { add(try rows.number(0, in: &texts)) }
    }

    /// Counts texts that have numbers.
    init(_ texts: TextNumbers) { self.texts = texts }

    /// Counts a text once more.
    mutating func add(_ number: Int32) {
        guard number != TextNumbers.none else { return }
        while counts.count <= Int(number) { counts.append(0) }
        counts[Int(number)] += 1
    }

    /// Returns the most frequent texts, those of one number in the order of their letters.
    ///
    /// - Parameters:
    ///   - limit: Texts at most.
    ///   - label: What readers call a text.
    /// - Returns: The texts with their counts.
    /// - Throws: What `label` throws.
    func most(_ limit: Int, label: (String) throws -> String?) rethrows -> [RecordPage.Count] {
        let found = counts.indices.filter { counts[$0] > 0 }.map { (text: texts.texts[$0], count: counts[$0]) }
        let order = found.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        return try order.prefix(limit).map {
            RecordPage.Count(value: $0.text, label: try label($0.text), count: $0.count)
        }
    }
}
