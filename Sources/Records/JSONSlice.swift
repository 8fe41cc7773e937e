/// A JSON value read where it lies: no tree is built, and what nobody asks for is only stepped over.
///
/// For JSON that this program wrote itself (compact, valid, keys once); on anything else members are missing, and
/// nothing is read beyond the end.
///
/// Source: RFC 8259.
public struct JSONSlice: Sendable {
    /// The text that the value is a part of.
    public let bytes: [UInt8]
    /// Where the value lies in it.
    public let range: Range<Int>

    /// Takes a whole text.
    public init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// Takes a whole text as bytes.
    public init(_ bytes: [UInt8]) {
        (self.bytes, range) = (bytes, 0..<bytes.count)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        (self.bytes, self.range) = (bytes, range)
    }

    /// The bytes of the value.
    public var raw: ArraySlice<UInt8> { bytes[range] }

    private var first: UInt8 { range.isEmpty ? 0 : bytes[range.lowerBound] }

    /// Whether the value is `null`.
    public var isNull: Bool { first == 0x6E }

    /// Whether the value is an object.
    public var isObject: Bool { first == 0x7B }

    /// Whether the value is an array.
    public var isArray: Bool { first == 0x5B }

    /// Whether the value is a string.
    public var isString: Bool { first == 0x22 }

    /// The member of an object; nil when it is missing or null.
    public subscript(key: String) -> JSONSlice? {
        let name = key.utf8
        return member { $0.count == name.count && bytes[$0].elementsEqual(name) }
    }

    private func member(_ isWanted: (Range<Int>) -> Bool) -> JSONSlice? {
        var found: Range<Int>?
        forEachMember(of: range) { name, value in
            if isWanted(name) { found = value }
            return found == nil
        }
        return found.map { JSONSlice(bytes, $0) }.flatMap { $0.isNull ? nil : $0 }
    }

    /// The members of an object in order, names without their quotation marks.
    public var members: [(name: String, value: JSONSlice)] {
        var out: [(String, JSONSlice)] = []
        forEachMember(of: range) { name, value in
            out.append((String(decoding: bytes[name], as: UTF8.self), JSONSlice(bytes, value)))
            return true
        }
        return out
    }

    /// The members of an object in order, names as bytes.
    var slices: [(name: ArraySlice<UInt8>, value: JSONSlice)] {
        var out: [(ArraySlice<UInt8>, JSONSlice)] = []
        forEachMember(of: range) { name, value in
            out.append((bytes[name], JSONSlice(bytes, value)))
            return true
        }
        return out
    }

    /// The elements of an array; empty for anything else.
    public var elements: [JSONSlice] {
        var out: [JSONSlice] = []
        forEachElement(of: range) { out.append(JSONSlice(bytes, $0)) }
        return out
    }

    // MARK: Visits

    /// Visits the members of an object in order, once, without making anything of them.
    ///
    /// - Parameters:
    ///   - object: Where the object lies in `bytes`; anything else has no members.
    ///   - body: Takes where a name lies, without its quotation marks, and where its value lies; returns false to stop.
    public func forEachMember(of object: Range<Int>, _ body: (Range<Int>, Range<Int>) -> Bool) {
        let text = bytes.span
        guard !object.isEmpty, text[object.lowerBound] == 0x7B else { return }
        var index = object.lowerBound + 1
        while index < object.upperBound - 1 {
            let nameEnd = text.endOfValue(at: index, before: object.upperBound)
            let start = nameEnd + 1
            guard nameEnd - index >= 2, start < object.upperBound else { return }
            let end = text.endOfValue(at: start, before: object.upperBound)
            guard body(index + 1..<nameEnd - 1, start..<end) else { return }
            index = end + 1
        }
    }

    /// Visits the elements of an array in order.
    ///
    /// - Parameters:
    ///   - array: Where the array lies in `bytes`; anything else has no elements.
    ///   - body: Takes where an element lies.
    public func forEachElement(of array: Range<Int>, _ body: (Range<Int>) -> Void) {
        let text = bytes.span
        guard !array.isEmpty, text[array.lowerBound] == 0x5B else { return }
        var index = array.lowerBound + 1
        while index < array.upperBound - 1 {
            let end = text.endOfValue(at: index, before: array.upperBound)
            body(index..<end)
            index = end + 1
        }
    }

    /// Returns where one of two bytes stands first in a part of `bytes`.
    public func firstIndex(of one: UInt8, or other: UInt8, in part: Range<Int>) -> Int? {
        let index = bytes.span.firstIndex(of: one, or: other, from: part.lowerBound, before: part.upperBound)
        return index < part.upperBound ? index : nil
    }

    /// Appends the text of a string without its escapes, or a number or truth value as it is; null adds nothing.
    ///
    /// - Parameters:
    ///   - value: Where the value lies in `bytes`.
    ///   - out: What the text is appended to.
    public func appendText(of value: Range<Int>, to out: inout [UInt8]) {
        guard !value.isEmpty, bytes[value.lowerBound] != 0x6E else { return }
        guard bytes[value.lowerBound] == 0x22, value.count >= 2 else { return out.append(contentsOf: bytes[value]) }
        JSONEscapes.decode(bytes[value.lowerBound + 1..<value.upperBound - 1], to: &out)
    }

    // MARK: Scalars

    /// The text of a string; nil for anything else.
    public var string: String? {
        guard isString, range.count >= 2 else { return nil }
        let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
        guard firstIndex(of: 0x5C, or: 0x5C, in: inner.indices) != nil else {
            return String(decoding: inner, as: UTF8.self)
        }
        var out: [UInt8] = []
        JSONEscapes.decode(inner, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// The whole number; nil for anything else.
    public var integer: Int? { Int(String(decoding: raw, as: UTF8.self)) }

    /// The number; nil for anything else.
    public var number: Double? { isString ? nil : Double(String(decoding: raw, as: UTF8.self)) }

    /// Whether the value is `false`.
    public var isFalse: Bool { first == 0x66 }

    /// Whether the value is `true`.
    public var isTrue: Bool { first == 0x74 }
}
