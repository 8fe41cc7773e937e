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
        return member { bytes[$0].elementsEqual(name) }
    }

    private func member(_ isWanted: (Range<Int>) -> Bool) -> JSONSlice? {
        var found: JSONSlice?
        forEachMember { name, value in
            guard isWanted(name) else { return true }
            found = value
            return false
        }
        return found?.isNull == false ? found : nil
    }

    /// The members of an object in order, names without their quotation marks.
    public var members: [(name: String, value: JSONSlice)] {
        var out: [(String, JSONSlice)] = []
        forEachMember { name, value in
            out.append((String(decoding: bytes[name], as: UTF8.self), value))
            return true
        }
        return out
    }

    /// Hands on each member; the closure returns false to stop.
    private func forEachMember(_ body: (Range<Int>, JSONSlice) -> Bool) {
        guard isObject else { return }
        var index = range.lowerBound + 1
        while index < range.upperBound - 1 {
            let nameEnd = end(ofValueAt: index)
            let start = nameEnd + 1
            guard nameEnd - index >= 2, start < range.upperBound else { return }
            let end = end(ofValueAt: start)
            guard body(index + 1..<nameEnd - 1, JSONSlice(bytes, start..<end)) else { return }
            index = end + 1
        }
    }

    /// The elements of an array; empty for anything else.
    public var elements: [JSONSlice] {
        guard isArray else { return [] }
        var out: [JSONSlice] = []
        var index = range.lowerBound + 1
        while index < range.upperBound - 1 {
            let end = end(ofValueAt: index)
            out.append(JSONSlice(bytes, index..<end))
            index = end + 1
        }
        return out
    }

    /// The index after a value.
    private func end(ofValueAt start: Int) -> Int {
        switch bytes[start] {
        case 0x22: return endOfString(start)
        case 0x7B, 0x5B: return endOfContainer(start)
        default:
            var index = start + 1
            while index < range.upperBound, !Self.endsScalar(bytes[index]) { index += 1 }
            return index
        }
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x7D || byte == 0x5D || byte == 0x3A
    }

    private func endOfString(_ start: Int) -> Int {
        var index = start + 1
        while index < range.upperBound {
            switch bytes[index] {
            case 0x22: return index + 1
            case 0x5C: index += 2
            default: index += 1
            }
        }
        return range.upperBound
    }

    private func endOfContainer(_ start: Int) -> Int {
        var (index, depth) = (start, 0)
        while index < range.upperBound {
            switch bytes[index] {
            case 0x22: index = endOfString(index)
            case 0x7B, 0x5B:
                depth += 1
                index += 1
            case 0x7D, 0x5D:
                depth -= 1
                index += 1
                if depth == 0 { return index }
            default: index += 1
            }
        }
        return range.upperBound
    }

    // MARK: Scalars

    /// The text of a string; nil for anything else.
    public var string: String? {
        guard isString, range.count >= 2 else { return nil }
        let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
        guard inner.contains(0x5C) else { return String(decoding: inner, as: UTF8.self) }
        return String(decoding: Self.unescaped(inner), as: UTF8.self)
    }

    /// The whole number; nil for anything else.
    public var integer: Int? { Int(String(decoding: raw, as: UTF8.self)) }

    /// The number; nil for anything else.
    public var number: Double? { isString ? nil : Double(String(decoding: raw, as: UTF8.self)) }

    /// Whether the value is `true`.
    public var isTrue: Bool { first == 0x74 }

    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var index = text.startIndex
        var units: [UInt16] = []
        func flush(_ out: inout [UInt8]) {
            if !units.isEmpty { out += Array(String(decoding: units, as: UTF16.self).utf8) }
            units = []
        }
        while index < text.endIndex {
            guard text[index] == 0x5C, index + 1 < text.endIndex else {
                flush(&out)
                out.append(text[index])
                index += 1
                continue
            }
            let code = text[index + 1]
            index += 2
            if code == 0x75 {
                let hex = String(decoding: text[index..<min(index + 4, text.endIndex)], as: UTF8.self)
                units.append(UInt16(hex, radix: 16) ?? 0xFFFD)
                index = min(index + 4, text.endIndex)
            } else {
                flush(&out)
                out.append(plain(code))
            }
        }
        flush(&out)
        return out
    }

    private static func plain(_ code: UInt8) -> UInt8 {
        switch code {
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        case 0x62: 0x08
        case 0x66: 0x0C
        default: code
        }
    }
}
