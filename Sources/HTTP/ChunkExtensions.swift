/// The extensions behind the size of a chunk, which are checked and dropped.
///
/// `*( BWS ";" BWS name [ BWS "=" BWS value ] )` with a token or a quoted string as value.
/// Source: RFC 9112, 7.1.1; RFC 9110, 5.6.
enum ChunkExtensions {
    /// Whether bytes are extensions, from the first behind the size to the end of the line.
    static func areValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            skipSpace(bytes, &index)
            guard index < bytes.endIndex, bytes[index] == UInt8(ascii: ";") else { return false }
            index += 1
            skipSpace(bytes, &index)
            guard skipToken(bytes, &index) else { return false }
            var next = index
            skipSpace(bytes, &next)
            guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "=") else { continue }
            index = next + 1
            skipSpace(bytes, &index)
            guard skipQuoted(bytes, &index) || skipToken(bytes, &index) else { return false }
        }
        return true
    }

    private static func skipSpace(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
        while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }

    private static func skipToken(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
        let start = index
        while index < bytes.endIndex, bytes[index].isToken { index += 1 }
        return index > start
    }

    /// Moves behind a quoted string; stays where none begins or it does not end.
    private static func skipQuoted(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
        guard index < bytes.endIndex, bytes[index] == 0x22 else { return false }
        var next = index + 1
        while next < bytes.endIndex {
            switch bytes[next] {
            case 0x22:
                index = next + 1
                return true
            case 0x5C:
                guard next + 1 < bytes.endIndex, isText(bytes[next + 1]) else { return false }
                next += 2
            case let byte where isText(byte): next += 1
            default: return false
            }
        }
        return false
    }

    private static func isText(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || byte == 0x09 }
}
