extension Range where Bound == Int32 {
    /// The same range as offsets of an array.
    var asOffsets: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Whether a run of bytes stands in these, by their first byte.
    func holds(_ run: [UInt8]) -> Bool {
        guard let first = run.first, run.count <= count else { return run.isEmpty }
        let last = endIndex - run.count
        var index = startIndex
        while index <= last {
            if self[index] == first, self[index..<index + run.count].elementsEqual(run) { return true }
            index += 1
        }
        return false
    }
}
