/// How wide the lines of a network are: few meetings differ at sight, and the most fill a line without hiding others.
public struct LineWidth {
    /// Counts up to this one have steps of the same size.
    private static let few = 10
    private static let (least, step, widest) = (1.2, 0.9, 9.3)

    private let most: Int

    /// Takes the greatest number of meetings of a drawing.
    public init(most: Int) { self.most = max(most, 1) }

    /// The width of a line for so many meetings.
    func of(_ count: Int) -> Double {
        guard most > Self.few else { return Self.least + Double(max(count, 1) - 1) * Self.step }
        return max((Double(count) / Double(most)).squareRoot() * Self.widest, Self.least)
    }

    /// Numbers of meetings that show how wide lines are: one, the most, and one between.
    public var samples: [Int] {
        let middle = most > Self.few ? most / 4 : (most + 1) / 2
        return [1, middle, most].reduce(into: []) { if $0.last ?? 0 < $1 { $0.append($1) } }
    }
}
