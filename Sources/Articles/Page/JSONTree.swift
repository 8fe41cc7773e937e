/// JSON as pages hold it, read as far as it goes: with comments, CDATA marks, raw line breaks, missing and trailing commas.
///
/// Nodes are a flat list in document order; what stands inside a value follows it up to its `end`.
struct JSONTree {
    enum Kind { case object, list, text, number, literal }

    struct Node {
        var kind: Kind
        /// The name of the member, empty in lists.
        var key: String
        /// What a text or number says.
        var value: String
        /// The value around it; -1 for one that stands alone.
        var parent: Int
        var end: Int
    }

    private(set) var nodes: [Node] = []

    /// The values directly inside another.
    func children(of node: Int) -> [Int] {
        var out: [Int] = []
        var index = node + 1
        while index < nodes[node].end {
            out.append(index)
            index = nodes[index].end
        }
        return out
    }

    /// The first member of a name.
    func member(_ key: String, of node: Int) -> Int? {
        guard nodes[node].kind == .object else { return nil }
        var index = node + 1
        while index < nodes[node].end {
            if nodes[index].key == key { return index }
            index = nodes[index].end
        }
        return nil
    }

    /// Adds the values of a script.
    mutating func read(_ bytes: ArraySlice<UInt8>) {
        var reader = Reader(bytes: bytes, index: bytes.startIndex, nodes: nodes)
        reader.read()
        nodes = reader.nodes
    }

    private struct Reader {
        let bytes: ArraySlice<UInt8>
        var index: Int
        var nodes: [Node]
        private var open: [Int] = []
        private var key: String?

        init(bytes: ArraySlice<UInt8>, index: Int, nodes: [Node]) {
            (self.bytes, self.index, self.nodes) = (bytes, index, nodes)
        }

        mutating func read() {
            while index < bytes.endIndex {
                switch bytes[index] {
                case UInt8(ascii: "{"): start(.object)
                case UInt8(ascii: "["): start(.list)
                case UInt8(ascii: "}"): end(.object)
                case UInt8(ascii: "]"): end(.list)
                case UInt8(ascii: "\""): text()
                case UInt8(ascii: "/"): comment()
                case UInt8(ascii: "<"): skipMark()
                case UInt8(ascii: "-"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bare()
                default: index += 1
                }
            }
            while let last = open.popLast() { nodes[last].end = nodes.count }
        }

        private mutating func add(_ kind: Kind, _ value: String) {
            nodes.append(
                Node(kind: kind, key: key ?? "", value: value, parent: open.last ?? -1, end: nodes.count + 1))
            key = nil
        }

        private mutating func start(_ kind: Kind) {
            add(kind, "")
            open.append(nodes.count - 1)
            index += 1
        }

        private mutating func end(_ kind: Kind) {
            index += 1
            key = nil
            // What was left open ends with what is around it.
            guard let place = open.suffix(Self.mostOpen).lastIndex(where: { nodes[$0].kind == kind }) else { return }
            while open.count > place { nodes[open.removeLast()].end = nodes.count }
        }

        /// How many values may be left open inside one that ends.
        private static let mostOpen = 8

        /// Comments stand to the end of the line or of the comment; `//` before a CDATA mark hides only the mark.
        private mutating func comment() {
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            if next == UInt8(ascii: "*") {
                index += 2
                while index < bytes.endIndex, !starts("*/") { index += 1 }
                index += 2
            } else if next == UInt8(ascii: "/"), !starts("//<"), !starts("// <") {
                while index < bytes.endIndex, bytes[index] != 0x0A { index += 1 }
            } else {
                index += next == UInt8(ascii: "/") ? 2 : 1
            }
        }

        private mutating func skipMark() { index += starts("<![CDATA[") ? 9 : 1 }

        private func starts(_ word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

        /// A number, `true`, `false`, `null`, or letters that mean nothing.
        private mutating func bare() {
            let first = index
            while index < bytes.endIndex, Self.isBare(bytes[index]) { index += 1 }
            if index == first { index += 1 }
            guard !open.isEmpty else { return }
            let word = String(decoding: bytes[first..<index], as: UTF8.self)
            add(bytes[first] < 0x40 ? .number : .literal, word)
        }

        private static func isBare(_ byte: UInt8) -> Bool {
            (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x5F].contains(byte)
        }

        // MARK: Texts

        private mutating func text() {
            index += 1
            guard !open.isEmpty else { return }
            let value = string()
            let isMember = open.last.map { nodes[$0].kind == .object } ?? false
            if isMember, key == nil {
                if nextByte() == UInt8(ascii: ":") { key = value }
            } else {
                add(.text, value)
            }
        }

        private func nextByte() -> UInt8? {
            var place = index
            while place < bytes.endIndex, bytes[place] <= 0x20 { place += 1 }
            return place < bytes.endIndex ? bytes[place] : nil
        }

        /// The text up to the mark that closes it, which is one behind which JSON may go on.
        ///
        /// Other marks belong to the text.
        private mutating func string() -> String {
            var out: [UInt8] = []
            while index < bytes.endIndex {
                let byte = bytes[index]
                index += 1
                if byte == UInt8(ascii: "\\"), index < bytes.endIndex {
                    escape(&out)
                } else if byte == UInt8(ascii: "\""), closes() {
                    break
                } else {
                    out.append(byte < 0x20 ? 0x20 : byte)
                }
            }
            return String(decoding: out, as: UTF8.self)
        }

        private func closes() -> Bool {
            guard let next = nextByte() else { return true }
            return [0x2C, 0x3A, 0x7D, 0x5D, 0x22, 0x2F].contains(next)
        }

        private mutating func escape(_ out: inout [UInt8]) {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
                out.append(0x20)
            case UInt8(ascii: "u"): out += Array(String(scalar()).utf8)
            default: out.append(byte)
            }
        }

        private mutating func scalar() -> Unicode.Scalar {
            guard let first = unit() else { return "\u{FFFD}" }
            guard (0xD800..<0xDC00).contains(first), starts("\\u") else {
                return Unicode.Scalar(first) ?? "\u{FFFD}"
            }
            let start = index
            index += 2
            guard let second = unit(), (0xDC00..<0xE000).contains(second) else {
                index = start
                return "\u{FFFD}"
            }
            return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
        }

        private mutating func unit() -> UInt32? {
            guard index + 4 <= bytes.endIndex,
                let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
            else { return nil }
            index += 4
            return value
        }
    }
}
