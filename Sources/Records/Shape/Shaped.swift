/// A value with one JSON form, which its type describes: it is written, read and explained by the same description.
public protocol Shaped: JSONRepresentable, Sendable {
    /// What values of the type may be.
    static var shape: Shape { get }

    /// Reads a value.
    ///
    /// - Parameter json: The value; nil where it is null or not there.
    /// - Throws: `ShapeError` when it is not of the shape.
    init(json: JSONSlice?) throws(ShapeError)
}

/// Why JSON is no record, with the path of the value that is at fault.
public struct ShapeError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Names and numbers from the outermost in, such as `meetings.0.status`; empty for the value itself.
    public private(set) var path: String
    /// What was expected.
    public let expected: String

    /// Creates an error about the value itself.
    public init(expected: String) {
        (path, self.expected) = ("", expected)
    }

    /// The same error seen from the value that holds the faulty one.
    func within(_ name: some CustomStringConvertible) -> ShapeError {
        var error = self
        error.path = path.isEmpty ? "\(name)" : "\(name).\(path)"
        return error
    }

    /// One sentence without its full stop.
    public var description: String { path.isEmpty ? "\(expected) is expected" : "\(path): \(expected) is expected" }
}

extension String: Shaped {
    /// What values of the type may be.
    public static var shape: Shape { .text }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let text = json?.string else { throw ShapeError(expected: "a text") }
        self = text
    }

    /// Writes the value.
    public func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: Shaped {
    /// What values of the type may be.
    public static var shape: Shape { .integer }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let number = json?.integer else { throw ShapeError(expected: "a whole number") }
        self = number
    }

    /// Writes the value.
    public func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Double: Shaped {
    /// What values of the type may be.
    public static var shape: Shape { .number }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let number = json?.number, number.isFinite else { throw ShapeError(expected: "a number") }
        self = number
    }

    /// Writes the value.
    public func write(to json: inout JSONWriter) { json.number(self) }
}

extension Bool: Shaped {
    /// What values of the type may be.
    public static var shape: Shape { .truth }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let json, json.isTrue || json.isFalse else { throw ShapeError(expected: "true or false") }
        self = json.isTrue
    }

    /// Writes the value.
    public func write(to json: inout JSONWriter) { json.bool(self) }
}

extension Optional: JSONRepresentable where Wrapped: Shaped {
    /// Writes the value.
    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.null() }
    }
}

extension Optional: Shaped where Wrapped: Shaped {
    /// What values of the type may be.
    public static var shape: Shape { .optional(Wrapped.shape) }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let json, !json.isNull else {
            self = nil
            return
        }
        self = try Wrapped(json: json)
    }
}

extension Array: JSONRepresentable where Element: Shaped {
    /// Writes the value.
    public func write(to json: inout JSONWriter) { json.array(self) { $1.write(to: &$0) } }
}

extension Array: Shaped where Element: Shaped {
    /// What values of the type may be.
    public static var shape: Shape { .list(Element.shape) }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let json, json.isArray else { throw ShapeError(expected: "a list") }
        var out: [Element] = []
        for (number, element) in json.elements.enumerated() {
            do throws(ShapeError) {
                out.append(try Element(json: element))
            } catch {
                throw error.within(number)
            }
        }
        self = out
    }
}

/// A closed set of words.
public protocol Choice: Shaped, CaseIterable, RawRepresentable<String> {}

extension Choice {
    /// What values of the type may be.
    public static var shape: Shape { .choice(allCases.map(\.rawValue)) }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let value = json?.string.flatMap(Self.init(rawValue:)) else {
            throw ShapeError(expected: "one of " + Self.allCases.map(\.rawValue).joined(separator: ", "))
        }
        self = value
    }

    /// Writes the value.
    public func write(to json: inout JSONWriter) { json.string(rawValue) }
}
