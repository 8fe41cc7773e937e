public import Markup

/// One of those who met, as networks and matrices name them.
public struct Party {
    let label: String
    let short: String?
    let link: Link
    let title: String
    let count: Int

    /// Takes a name that leads somewhere.
    ///
    /// - Parameters:
    ///   - label: The name.
    ///   - short: What stands above a column where it says enough, such as a flag; else the name stands there upright.
    ///   - link: Where it leads.
    ///   - title: What else is said of it.
    ///   - count: How many meetings.
    public init(label: String, short: String? = nil, link: Link, title: String, count: Int = 0) {
        (self.label, self.short, self.link, self.title, self.count) = (label, short, link, title, count)
    }
}

/// Two of those who met: a line of a network, a cell of a matrix.
public struct PartyPair {
    let a: Int
    let b: Int
    /// How many meetings.
    public let count: Int
    /// Whether one of their meetings was held.
    public let isMet: Bool
    /// Where it leads.
    public let link: Link
    /// What is said of it.
    public let title: String

    /// Takes the places of two parties in their list; `isMet` is whether one of their meetings was held.
    public init(_ a: Int, _ b: Int, count: Int, isMet: Bool = true, link: Link, title: String) {
        (self.a, self.b, self.count, self.isMet, self.link, self.title) = (a, b, count, isMet, link, title)
    }
}
