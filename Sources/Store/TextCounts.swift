/// How often each of some texts occurs.
struct TextCounts {
    private var texts = TextNumbers()
    private var counts: [Int] = []
    /// The texts of the last record, each of which counts once.
    private var seen: [Int32] = []

    /// Counts nothing yet.
    init() {}

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

    /// Counts the text of a column, once a record.
    ///
    /// - Parameters:
    ///   - rows: The rows; those of one record stand together.
    ///   - column: The column.
    ///   - isNext: Whether the row is the first of its record.
    /// - Throws: What SQLite says.
    mutating func add(_ rows: borrowing StatementRows, _ column: Int32, isNext: Bool) throws {
        let number = try rows.number(column, in: &texts)
        if isNext { seen.removeAll(keepingCapacity: true) }
        guard !seen.contains(number) else { return }
        seen.append(number)
        add(number)
    }

    /// How many texts occur.
    var distinct: Int { counts.count { $0 > 0 } }

    /// The texts that occur so often.
    private func found(_ least: Int) -> [(text: String, count: Int)] {
        counts.indices.filter { counts[$0] >= least }.map { (text: texts.texts[$0], count: counts[$0]) }
    }

    /// Returns the most frequent texts, those of one number in the order of their letters.
    func most(_ limit: Int) -> ArraySlice<(text: String, count: Int)> {
        // Numbers are sorted sooner than texts, and tell which texts can be among the first.
        let least = limit < counts.count ? counts.sorted(by: >)[max(limit - 1, 0)] : 1
        return found(max(least, 1)).sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(limit)
    }

    /// Returns the last texts in the order of their letters, the last one first.
    func latest(_ limit: Int) -> ArraySlice<(text: String, count: Int)> {
        found(1).sorted { $1.text < $0.text }.prefix(limit)
    }

    /// Returns the most frequent texts with what readers call them, and how many others there are.
    ///
    /// - Parameters:
    ///   - limit: Texts at most.
    ///   - label: What readers call a text.
    /// - Returns: The texts with their counts.
    /// - Throws: What `label` throws.
    func ranking(_ limit: Int, label: (String) throws -> String?) rethrows -> Ranking {
        let shown = try most(limit).map {
            RecordPage.Count(value: $0.text, label: try label($0.text), count: $0.count)
        }
        return Ranking(first: shown, more: distinct - shown.count)
    }
}
