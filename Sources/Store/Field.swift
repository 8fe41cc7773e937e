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
    /// The name under which values are counted; nil when lists cannot be counted by it.
    let counted: Bool
    /// The column that orders a list; nil when lists cannot be sorted by it.
    let order: String?
    /// The column that orders it with the greatest first, where that is another one.
    let descendingOrder: String?

    init(
        _ name: String, _ kind: Kind, _ source: Source, _ summary: String, counted: Bool = false,
        order: String? = nil, descendingOrder: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.source = source
        self.summary = summary
        self.counted = counted
        self.order = order
        self.descendingOrder = descendingOrder
    }

    init(_ name: String, _ source: Source, _ summary: String, counted: Bool = false, order: String? = nil) {
        self.init(name, .text, source, summary, counted: counted, order: order)
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
