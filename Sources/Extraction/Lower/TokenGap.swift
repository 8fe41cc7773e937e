extension Range<Int> {
    /// How many tokens stand between two ranges that do not overlap.
    func gap(to other: Range<Int>) -> Int {
        lowerBound >= other.upperBound ? lowerBound - other.upperBound : other.lowerBound - upperBound
    }
}
