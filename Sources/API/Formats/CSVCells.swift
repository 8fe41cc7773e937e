/// Where the values of one row lie in its record.
///
/// The values of a column are a chain through one array, so that a row needs two arrays whatever its lists hold.
struct CSVCells {
    /// One value and the one after it in the same cell.
    struct Part {
        /// Where the value lies.
        var value: Range<Int>
        /// The index of the next part of the cell.
        var next: Int?
    }

    /// All values in the order of the record.
    private(set) var parts: [Part] = []
    private var ends: [(first: Int, last: Int)?]

    init(count: Int) {
        ends = Array(repeating: nil, count: count)
        parts.reserveCapacity(count)
    }

    /// Returns the first value of a cell.
    func first(in column: Int) -> Part? {
        ends[column].map { parts[$0.first] }
    }

    /// Adds a value at the end of a cell.
    mutating func add(_ value: Range<Int>, to column: Int) {
        let index = parts.count
        parts.append(Part(value: value))
        if let known = ends[column] { parts[known.last].next = index }
        ends[column] = (ends[column]?.first ?? index, index)
    }
}
