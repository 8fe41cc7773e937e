/// A parsed page: its elements and texts as flat lists in document order.
///
/// What stands inside an element follows it directly: a walk is a loop from a node to its `end`, without recursion.
struct PageDocument: Sendable {
    /// An element or a run of text.
    struct Node: Sendable {
        var tag: PageTag
        /// The node around it; -1 for the root.
        var parent: Int32
        /// One past its last descendant.
        var end: Int32
        /// Its attributes, in `attributes`.
        var attributes: Range<Int32>
        /// The bytes of its text, in `bytes`; scripts and styles hold theirs in a text node inside.
        var text: Range<Int32>
    }

    /// An attribute of an element.
    struct Attribute: Sendable {
        /// The key of its name, as `PageTag.key` makes it.
        var key: UInt64
        var name: Range<Int32>
        /// Its value, with character references replaced.
        var value: Range<Int32>
    }

    /// The root, always `html`, comes first.
    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// Names, values and texts in UTF-8.
    var bytes: [UInt8] = []

    /// Parses a page; every input gives one.
    init(_ html: String) {
        self = PageBuilder.document(html)
    }

    init() {}

    /// The value of an attribute by its lower-case name; nil when the element has none of that name.
    func attribute(_ name: String, of node: Int) -> String? {
        value(PageTag.key(of: name.utf8), of: node).map(string)
    }

    /// The value of an attribute by the key of its name.
    func attribute(key: UInt64, of node: Int) -> String? { value(key, of: node).map(string) }

    /// The bytes of the value of an attribute by the key of its name.
    func value(_ key: UInt64, of node: Int) -> Range<Int32>? {
        for index in nodes[node].attributes where attributes[Int(index)].key == key {
            return attributes[Int(index)].value
        }
        return nil
    }

    /// All attributes of an element, in order.
    func attributes(of node: Int) -> [(name: String, value: String)] {
        nodes[node].attributes.map { (string(attributes[Int($0)].name), string(attributes[Int($0)].value)) }
    }

    /// The text of a node on one line: white space collapsed, `<br>` and the edges of blocks as spaces, and without
    /// scripts, styles and what else nobody reads.
    ///
    /// The node itself may be one that nobody reads otherwise, as `title` in the head.
    func text(of node: Int) -> String {
        var out = PageText()
        var index = node
        let end = Int(nodes[node].end)
        while index < end {
            let next = nodes[index]
            if next.tag == .text {
                out.append(bytes[Int(next.text.lowerBound)..<Int(next.text.upperBound)])
            } else if index != node, next.tag.isHidden {
                index = Int(next.end)
                continue
            } else if next.tag == .br || next.tag.isBlock {
                out.space()
            }
            index += 1
            // Blocks that end here part the text, too.
            if index < end, nodes[index].parent != next.parent, Int(nodes[index].parent) != index - 1 {
                closeBlocks(from: index - 1, until: Int(nodes[index].parent), &out)
            } else if next.tag.isBlock, Int(next.end) == index {
                out.space()
            }
        }
        return out.string
    }

    private func closeBlocks(from last: Int, until parent: Int, _ out: inout PageText) {
        var open = last
        while open >= 0, open != parent {
            if nodes[open].tag.isBlock { return out.space() }
            open = Int(nodes[open].parent)
        }
    }

    /// The text inside a node as it stands, for scripts.
    func rawText(of node: Int) -> String {
        var out: [UInt8] = []
        for index in node..<Int(nodes[node].end) where nodes[index].tag == .text {
            out += bytes[Int(nodes[index].text.lowerBound)..<Int(nodes[index].text.upperBound)]
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether a node is another or stands in it.
    func isInside(_ node: Int, _ outer: Int) -> Bool { node >= outer && node < Int(nodes[outer].end) }

    private func string(_ range: Range<Int32>) -> String {
        String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
}

/// Text on one line, put together from pieces.
struct PageText: Sendable {
    private(set) var bytes: [UInt8] = []
    private var isSpaced = false

    /// Adds a space before what comes next, if something does.
    mutating func space() { isSpaced = true }

    /// Adds a piece, with its white space collapsed.
    mutating func append(_ piece: ArraySlice<UInt8>) {
        for byte in piece {
            if byte == 0x20 || byte &- 0x09 < 5 {
                isSpaced = true
            } else {
                if isSpaced, !bytes.isEmpty { bytes.append(0x20) }
                isSpaced = false
                bytes.append(byte)
            }
        }
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        isSpaced = false
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }
}
