import Text

/// What a preposition, or a case that stands for one, says of the words that it governs.
///
/// One word may say several things: French "à" is `in`, `at` and `to`.
struct Relation: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let with = Relation(rawValue: 1 << 0)
    static let between = Relation(rawValue: 1 << 1)
    static let by = Relation(rawValue: 1 << 2)
    static let of = Relation(rawValue: 1 << 3)
    static let to = Relation(rawValue: 1 << 4)
    static let at = Relation(rawValue: 1 << 5)
    static let `in` = Relation(rawValue: 1 << 6)
    static let from = Relation(rawValue: 1 << 7)
    static let about = Relation(rawValue: 1 << 8)
    static let `for` = Relation(rawValue: 1 << 9)
    static let during = Relation(rawValue: 1 << 10)
    static let after = Relation(rawValue: 1 << 11)
    static let before = Relation(rawValue: 1 << 12)
    /// "talks led by A".
    static let ledBy = Relation(rawValue: 1 << 13)
    /// A preposition that marks a personal direct object, as Spanish "a" does.
    static let object = Relation(rawValue: 1 << 14)
    /// "according to A".
    static let source = Relation(rawValue: 1 << 15)
    /// "on the sidelines of A", "as part of A".
    static let occasion = Relation(rawValue: 1 << 16)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// What a connective says; nil for one that governs nothing ("and", "or").
    init?(_ connective: Connective) {
        switch connective {
        case .with: self = .with
        case .between: self = .between
        case .by: self = .by
        case .of, .genitive: self = .of
        case .to: self = .to
        case .at: self = .at
        case .in: self = .in
        case .from: self = .from
        case .about: self = .about
        case .for: self = .for
        case .during: self = .during
        case .after: self = .after
        case .before: self = .before
        case .ledBy: self = .ledBy
        case .object: self = .object
        case .and, .or: return nil
        }
    }

    /// The name of the relation that decides most, for features and for people.
    var name: StaticString {
        for (relation, name) in Self.byWeight where contains(relation) { return name }
        return "none"
    }

    private static let byWeight: [(Relation, StaticString)] = [
        (.with, "with"), (.between, "between"), (.ledBy, "led-by"), (.by, "by"), (.source, "source"),
        (.object, "object"), (.occasion, "occasion"), (.of, "of"), (.to, "to"), (.about, "about"), (.in, "in"),
        (.at, "at"), (.from, "from"), (.for, "for"), (.during, "during"), (.after, "after"), (.before, "before"),
    ]
}
