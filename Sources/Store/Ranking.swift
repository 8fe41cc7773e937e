public import Records

/// The most frequent values of a field, and how many others there are.
public struct Ranking: Sendable {
    /// The values, the most frequent first.
    public var first: [RecordPage.Count] = []
    /// How many other values occur.
    public var more = 0
    /// The first day of the records that were counted; nil where all were.
    public var since: CalendarDay?

    /// Nothing that is counted.
    public init() {}

    /// Takes the values that are told and the number of those that are not.
    public init(first: [RecordPage.Count], more: Int) {
        (self.first, self.more) = (first, more)
    }
}
