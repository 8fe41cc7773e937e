/// Where values of JSON end.
extension Swift.Span<UInt8> {
    /// Returns the index after the value that begins at `start`.
    func endOfValue(at start: Int, before limit: Int) -> Int {
        switch self[start] {
        case 0x22: return endOfString(at: start, before: limit)
        case 0x7B, 0x5B: return endOfContainer(at: start, before: limit)
        default:
            var index = start + 1
            while index < limit, !Self.endsScalar(self[index]) { index += 1 }
            return index
        }
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x7D || byte == 0x5D || byte == 0x3A
    }

    private func endOfString(at start: Int, before limit: Int) -> Int {
        var index = start + 1
        while index < limit {
            index = firstIndex(of: 0x22, or: 0x5C, from: index, before: limit)
            guard index < limit, self[index] == 0x5C else { return min(index + 1, limit) }
            index += 2
        }
        return limit
    }

    private func endOfContainer(at start: Int, before limit: Int) -> Int {
        var (index, depth) = (start, 0)
        while index < limit {
            switch self[index] {
            case 0x22: index = endOfString(at: index, before: limit)
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
        return limit
    }

    /// Returns where one of two bytes stands first, or `limit`; eight bytes are looked at together.
    ///
    /// Source: Sean Eron Anderson, "Bit Twiddling Hacks", zero in a word.
    func firstIndex(of one: UInt8, or other: UInt8, from start: Int, before limit: Int) -> Int {
        let (ones, others) = (UInt64(one) &* Self.each, UInt64(other) &* Self.each)
        var index = start
        while index + 8 <= limit {
            let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = Self.zeros(word ^ ones) | Self.zeros(word ^ others)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < limit, self[index] != one, self[index] != other { index += 1 }
        return index
    }

    private static var each: UInt64 { 0x0101_0101_0101_0101 }

    /// The high bit of each byte that is zero; those above the lowest may be wrong.
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- each) & ~word & (each << 7) }
}
