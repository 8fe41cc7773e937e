import Records

/// A value of a record that lists filter, sort or count by.
public struct Field: Sendable {
    /// What sort of value it is, which decides the operators.
    public enum Kind: Sendable, Equatable {
        case text
        /// A closed set of words.
        case choice([String])
        /// Days; a partial date is an interval.
        case date
        case integer, number
        /// Moments, RFC 3339 with any offset; days are intervals of them.
        case instant
        /// A person or organisation, by id or any known name.
        case party
    }

    /// Where SQL finds the value.
    enum Source: Sendable {
        /// A column of the table itself.
        case column(String)
        /// A column of a table that lists values by `doc`.
        case listed(table: String, column: String)
        /// A column of the meeting or article that a record points to.
        case linked(table: String, key: String, column: String)
        /// Days between two columns, both `yyyy-mm-dd`; `isKey` where `doc` says the same.
        case days(from: String, to: String, isKey: Bool)
        /// The person or organisation at a table or behind a quote.
        case party
    }

    /// The name in requests.
    public let name: String
    /// What sort of value it is.
    public let kind: Kind
    /// One sentence for the API description.
    public let summary: String
    let source: Source
    /// Whether it is a value of another record, to which this one points.
    public var isOfAnotherRecord: Bool { if case .linked = source { true } else { false } }
    /// The members of the record that decide whether it meets a filter by the field.
    let members: [String]
    /// The name under which values are counted; nil when lists cannot be counted by it.
    let counted: Bool
    /// The column that orders a list; nil when lists cannot be sorted by it.
    let order: String?
    /// The column that orders it with the greatest first, where that is another one.
    let descendingOrder: String?

    /// Lists a value that lists filter by.
    ///
    /// - Parameters:
    ///   - name: The name in requests.
    ///   - member: What it is in the record, which says what sort of value it is and what it means.
    ///   - source: Where SQL finds it.
    ///   - kind: What sort of value requests give, where it is not the one in the record.
    ///   - summary: One sentence, where more is to be said than of the member.
    ///   - counted: Whether lists can be counted by it.
    ///   - order: The column that orders a list.
    ///   - descendingOrder: The column that orders it with the greatest first, where that is another one.
    init(
        _ name: String, _ member: Member, _ source: Source, kind: Kind? = nil, summary: String? = nil,
        counted: Bool = false, order: String? = nil, descendingOrder: String? = nil
    ) {
        self.name = name
        self.kind = kind ?? Self.kind(member.part.shape.unwrapped, source)
        self.source = source
        self.summary = summary ?? member.part.summary
        members = Self.members(member.top, source)
        self.counted = counted
        self.order = order
        self.descendingOrder = descendingOrder
    }

    /// A member of a record, also one inside another.
    struct Member {
        var part: Shape.Part
        var path: String

        /// The member of the record itself that it is, or is inside of.
        var top: String { String(path.prefix { $0 != "." }) }
    }

    private static func members(_ top: String, _ source: Source) -> [String] {
        switch source {
        case .linked(_, let key, _): [String(key.dropLast("_id".count))]
        case .party where top == "name": ["name", "names"]
        case .days where top == "date": ["date", "end_date"]
        case .column, .listed, .days, .party: [top]
        }
    }

    private static func kind(_ shape: Shape, _ source: Source) -> Kind {
        switch (source, shape) {
        case (.party, _): .party
        case (.days, _): .date
        case (_, .choice(let values)): .choice(values)
        case (_, .integer): .integer
        case (_, .number): .number
        case (_, .text), (_, .truth), (_, .optional), (_, .list), (_, .object): .text
        }
    }

    /// Whether `facet=` takes the field.
    public var isCounted: Bool { counted }

    /// Whether records may lack the value that orders them.
    var isSparse: Bool { descendingOrder != nil }

    /// Whether `sort=` takes the field.
    public var isSortable: Bool { order != nil }

    /// The operators that the field takes.
    public var operators: [Operator] {
        switch kind {
        case .text:
            [.equal, .not, .among, .prefix, .contains, .lower, .lowerOrEqual, .greater, .greaterOrEqual, .isNull]
        case .choice: [.equal, .not, .among, .isNull]
        case .date: [.equal, .not, .among, .within, .lower, .lowerOrEqual, .greater, .greaterOrEqual, .isNull]
        case .integer, .number, .instant:
            [.equal, .not, .among, .lower, .lowerOrEqual, .greater, .greaterOrEqual, .isNull]
        case .party: [.equal, .not, .among, .all, .prefix, .contains, .isNull]
        }
    }
}

/// How a filter compares.
public enum Operator: String, Sendable, CaseIterable {
    case equal = ""
    case not = "ne"
    case lower = "lt"
    case lowerOrEqual = "lte"
    case greater = "gt"
    case greaterOrEqual = "gte"
    case among = "in"
    case prefix, contains
    /// Surely inside an interval, where equal asks for a common day.
    case within
    case isNull = "isnull"
    case all
}

/// A comparison that a list must meet.
public struct Filter: Sendable {
    /// The field.
    public let field: Field
    /// How it compares.
    public let comparison: Operator
    /// What it compares with: one suffices, but for `all`.
    public let values: [String]
    /// Whether the path sets it, so that it holds for every count too.
    public let isFixed: Bool
    /// Whom each value names, once that has been looked up.
    var parties: [Parties]?

    /// Creates a filter.
    public init(_ field: Field, _ comparison: Operator, _ values: [String], isFixed: Bool = false) {
        self.field = field
        self.comparison = comparison
        self.values = values
        self.isFixed = isFixed
    }
}
