/// What a JSON value may be: the one description from which JSON, CSV columns, `fields`, filters and the API's schemas
/// are derived.
///
/// Source: JSON Schema 2020-12, of which these are the parts that records use.
public indirect enum Shape: Sendable, Equatable {
    case text
    case integer
    case number
    case truth
    /// One word of a closed set.
    case choice([String])
    /// The value, or null where nothing is known.
    case optional(Shape)
    case list(Shape)
    case object([Part])

    /// A member of an object: its name, what it is, and what its value may be.
    public struct Part: Sendable, Equatable {
        /// The name in JSON, `snake_case`.
        public let name: String
        /// One sentence for the API description.
        public let summary: String
        /// What the value may be.
        public let shape: Shape
        /// What of the member stands in the columns of CSV.
        public let columns: Columns

        /// Creates the description of a member.
        public init(_ name: String, _ shape: Shape, _ summary: String, columns: Columns = .all) {
            (self.name, self.shape, self.summary, self.columns) = (name, shape, summary, columns)
        }

        /// Describes a member whose value is of a type that is described.
        public init(_ name: String, _ type: (some Shaped).Type, _ summary: String, columns: Columns = .all) {
            self.init(name, type.shape, summary, columns: columns)
        }
    }

    /// What of a member stands in the columns of CSV.
    public enum Columns: Sendable {
        /// Each scalar below it, by its path.
        case all
        /// The ids of the objects of a list, in one column.
        case ids
        /// Nothing: positions, words of the text, and what is told otherwise.
        case none
    }
}

extension Shape {
    /// Whether the value may be null.
    public var isNullable: Bool { if case .optional = self { true } else { false } }

    /// The shape without its null.
    public var unwrapped: Shape { if case .optional(let shape) = self { shape.unwrapped } else { self } }

    /// The members of an object, or of the objects of a list.
    public var parts: [Part] {
        switch unwrapped {
        case .object(let parts): parts
        case .list(let element): element.parts
        case .text, .integer, .number, .truth, .choice, .optional: []
        }
    }

    /// The paths of all members, dots reaching inside objects and through lists.
    public var paths: [String] {
        parts.flatMap { part in [part.name] + part.shape.paths.map { "\(part.name).\($0)" } }
    }

    /// The paths of the members that are columns of CSV, in order.
    public var columns: [String] {
        parts.flatMap { part -> [String] in
            let below = part.shape.columns
            switch part.columns {
            case .none: return []
            case .ids: return [part.name]
            case .all: return part.shape.parts.isEmpty ? [part.name] : below.map { "\(part.name).\($0)" }
            }
        }
    }

    /// Returns the member that a path leads to, names separated by dots.
    public func part(at path: String) -> Part? {
        var found: Part?
        var shape = self
        for name in path.split(separator: ".", omittingEmptySubsequences: false) {
            found = shape.parts.first { $0.name == name }
            guard let next = found else { return nil }
            shape = next.shape
        }
        return found
    }

    /// Returns the first name of a path that is no member, with the paths that are.
    public func firstUnknown(in path: [String]) -> (name: String, known: [String])? {
        var shape = self
        for (depth, name) in path.enumerated() {
            guard let next = shape.parts.first(where: { $0.name == name }) else {
                let before = path[..<depth].map { $0 + "." }.joined()
                return (before + name, shape.parts.map { before + $0.name })
            }
            shape = next.shape
        }
        return nil
    }

    /// The shape of an object with more members at its end; anything else as it is.
    public func adding(_ more: [Part]) -> Shape {
        if case .object(let parts) = self { .object(parts + more) } else { self }
    }
}
