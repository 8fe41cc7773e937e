/// Indents JSON for people.
enum PrettyJSON {
    /// Returns compact JSON with two spaces a level and one member a line.
    static func indent(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 2)
        var (depth, isInString, index) = (0, false, 0)
        func newLine() {
            out.append(0x0A)
            out += [UInt8](repeating: 0x20, count: 2 * depth)
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isInString {
                out.append(byte)
                if byte == 0x5C, index < bytes.count {
                    out.append(bytes[index])
                    index += 1
                } else if byte == 0x22 {
                    isInString = false
                }
                continue
            }
            switch byte {
            case 0x22:
                isInString = true
                out.append(byte)
            case 0x7B, 0x5B:
                out.append(byte)
                if index < bytes.count, bytes[index] == byte + 2 {
                    out.append(bytes[index])
                    index += 1
                } else {
                    depth += 1
                    newLine()
                }
            case 0x7D, 0x5D:
                depth -= 1
                newLine()
                out.append(byte)
            case 0x2C:
                out.append(byte)
                newLine()
            case 0x3A: out += [0x3A, 0x20]
            default: out.append(byte)
            }
        }
        return out
    }
}
