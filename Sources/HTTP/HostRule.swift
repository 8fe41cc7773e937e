/// Host: exactly one, valid, on HTTP/1.1; an absolute-form authority outranks it.
///
/// Source: RFC 9112, 3.2; RFC 9110, 4.2.1 (no empty host); RFC 3986, 3.2.2 and 3.2.3.
enum HostRule {
    /// The highest port.
    private static let mostPort = 65535

    /// Whether a text is `host[:port]` with a host that is not empty.
    static func isValid(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
        var index = value.lowerBound
        let end = value.upperBound
        guard index < end else { return false }
        if bytes[index] == 0x5B {
            guard let close = (index..<end).first(where: { bytes[$0] == 0x5D }),
                isLiteral(bytes, index + 1..<close)
            else { return false }
            index = close + 1
        } else {
            guard let stop = endOfName(bytes, value), stop > index else { return false }
            index = stop
        }
        guard index < end else { return true }
        return bytes[index] == 0x3A && isPort(bytes, index + 1..<end)
    }

    /// Where a registered name ends; nil where a percent sign is followed by no two hex digits.
    private static func endOfName(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Int? {
        var index = value.lowerBound
        while index < value.upperBound {
            if bytes[index] == 0x25 {
                guard index + 2 < value.upperBound, PercentCoding.hex(bytes[index + 1]) != nil,
                    PercentCoding.hex(bytes[index + 2]) != nil
                else { return nil }
                index += 3
            } else if bytes[index].isOfName {
                index += 1
            } else {
                return index
            }
        }
        return index
    }

    /// A port may be empty.
    private static func isPort(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
        var port = 0
        for index in value {
            guard bytes[index].isDigit else { return false }
            port = port * 10 + Int(bytes[index] - 0x30)
            guard port <= mostPort else { return false }
        }
        return true
    }

    // MARK: What stands in brackets

    private static func isLiteral(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
        guard let first = value.first else { return false }
        return bytes[first] | 0x20 == UInt8(ascii: "v") ? isFuture(bytes, value) : isIPv6(bytes, value)
    }

    /// `v1.anything`.
    private static func isFuture(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
        guard let dot = value.first(where: { bytes[$0] == 0x2E }), dot > value.lowerBound + 1,
            dot + 1 < value.upperBound
        else { return false }
        return (value.lowerBound + 1..<dot).allSatisfy { PercentCoding.hex(bytes[$0]) != nil }
            && (dot + 1..<value.upperBound).allSatisfy { bytes[$0].isOfName || bytes[$0] == 0x3A }
    }

    /// Eight groups of one to four hex digits, one run of zero groups as `::`, the last two groups perhaps as IPv4.
    private static func isIPv6(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
        var (groups, hasGap, index) = (0, false, value.lowerBound)
        let end = value.upperBound
        if index + 1 < end, bytes[index] == 0x3A, bytes[index + 1] == 0x3A {
            (hasGap, index) = (true, index + 2)
        }
        while index < end {
            let start = index
            while index < end, PercentCoding.hex(bytes[index]) != nil { index += 1 }
            if index < end, bytes[index] == 0x2E {
                guard isIPv4(bytes, start..<end) else { return false }
                return hasGap ? groups + 2 < 8 : groups + 2 == 8
            }
            guard (1...4).contains(index - start) else { return false }
            groups += 1
            guard index < end else { break }
            guard bytes[index] == 0x3A else { return false }
            index += 1
            guard index < end else { return false }
            if bytes[index] == 0x3A {
                guard !hasGap else { return false }
                (hasGap, index) = (true, index + 1)
            }
        }
        return hasGap ? groups < 8 : groups == 8
    }

    /// Four numbers up to 255 without leading zeros.
    private static func isIPv4(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
        var (parts, number, digits) = (0, 0, 0)
        for index in value.lowerBound...value.upperBound {
            if index == value.upperBound || bytes[index] == 0x2E {
                guard digits > 0 else { return false }
                (parts, number, digits) = (parts + 1, 0, 0)
            } else {
                guard bytes[index].isDigit, digits == 0 || number > 0 else { return false }
                number = number * 10 + Int(bytes[index] - 0x30)
                digits += 1
                guard number <= 255 else { return false }
            }
        }
        return parts == 4
    }
}

extension UInt8 {
    /// Whether the byte may stand in a registered name as it is: unreserved characters and sub-delimiters.
    ///
    /// Source: RFC 3986, 2.2 and 2.3.
    fileprivate var isOfName: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x2D, 0x2E, 0x5F, 0x7E: true
        case 0x21, 0x24, 0x26...0x2C, 0x3B, 0x3D: true
        default: false
        }
    }
}
