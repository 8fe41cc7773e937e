/// The texts of a page, a paragraph or a line each, in document order, with what stands around them.
struct PageBlocks {
    /// What the elements around a text say of it.
    struct Surroundings: OptionSet {
        let rawValue: UInt16
        static let link = Surroundings(rawValue: 1 << 0)
        static let emphasis = Surroundings(rawValue: 1 << 1)
        static let nav = Surroundings(rawValue: 1 << 2)
        static let footer = Surroundings(rawValue: 1 << 3)
        static let form = Surroundings(rawValue: 1 << 4)
        static let caption = Surroundings(rawValue: 1 << 5)
        static let article = Surroundings(rawValue: 1 << 6)
        static let button = Surroundings(rawValue: 1 << 7)
        static let hidden = Surroundings(rawValue: 1 << 8)
        static let preformatted = Surroundings(rawValue: 1 << 9)
        static let item = Surroundings(rawValue: 1 << 10)
        static let aside = Surroundings(rawValue: 1 << 11)
        static let cell = Surroundings(rawValue: 1 << 12)
        static let quote = Surroundings(rawValue: 1 << 13)
    }

    /// A paragraph or a line.
    struct Block {
        /// Its letters, in `text`.
        var text: Range<Int>
        /// The innermost element around it that is no run of letters.
        var holder: Int
        var surroundings: Surroundings
        /// The words of layout around it.
        var words: BoxWords
        /// Bytes that stand in links, and those in bold or italic.
        var linked = 0
        var emphasised = 0
        /// Whether a picture or a film stands between it and the block before it.
        var isBehindPicture = false
    }

    private(set) var blocks: [Block] = []
    private(set) var text: [UInt8] = []
    /// For each element, the first block in it and the first behind it.
    private(set) var inside: [Range<Int32>]
    /// For each element, what it and those around it say.
    private(set) var marks: [(surroundings: Surroundings, words: BoxWords)]

    private struct Open {
        var node: Int
        var surroundings: Surroundings
        var words: BoxWords
        var holder: Int
    }

    let page: PageDocument
    private var open: [Open] = []
    private var pending: Block?
    private var isSpaced = false
    private var isBehindPicture = false
    private var breaks = 0

    init(_ page: PageDocument) {
        self.page = page
        inside = Array(repeating: 0..<0, count: page.nodes.count)
        marks = Array(repeating: ([], BoxWords()), count: page.nodes.count)
        text.reserveCapacity(page.bytes.count / 8)
        var index = 0
        while index < page.nodes.count {
            while let last = open.last, Int(page.nodes[last.node].end) <= index { closeLast() }
            index = visit(index)
        }
        while !open.isEmpty { closeLast() }
    }

    private mutating func closeLast() {
        let last = open.removeLast()
        if page.nodes[last.node].tag.isBlock || page.nodes[last.node].tag == .button { flush() }
        let count = Int32(blocks.count)
        inside[last.node] = min(inside[last.node].lowerBound, count)..<count
    }

    /// Reads one node; returns the next one to read.
    private mutating func visit(_ index: Int) -> Int {
        let node = page.nodes[index]
        if node.tag == .text {
            if let around = open.last { append(node, around) }
            return index + 1
        }
        switch node.tag {
        case .img, .embed, .video, .iframe, .object: isBehindPicture = true
        default: break
        }
        if node.tag.isHidden, index > 0 { return Int(node.end) }
        switch node.tag {
        case .br:
            breaks += 1
            isSpaced = true
            if breaks > 1 { flush() }
            return index + 1
        case .img, .input, .hr, .embed:
            if node.tag == .hr { flush() }
            return index + 1
        default: break
        }
        var around = open.last ?? Open(node: 0, surroundings: [], words: BoxWords(), holder: 0)
        around.node = index
        if node.tag.isBlock || node.tag == .button { flush() }
        mark(&around, node, index)
        open.append(around)
        inside[index] = Int32(blocks.count)..<Int32(blocks.count)
        marks[index] = (around.surroundings, around.words)
        return index + 1
    }

    /// The text of a block.
    func string(_ index: Int) -> String { String(decoding: text[blocks[index].text], as: UTF8.self) }

    // MARK: Surroundings

    private static let href = PageTag.key(of: "href".utf8)
    private static let classKey = PageTag.key(of: "class".utf8)
    private static let idKey = PageTag.key(of: "id".utf8)
    private static let roleKey = PageTag.key(of: "role".utf8)
    private static let style = PageTag.key(of: "style".utf8)
    private static let hiddenKey = PageTag.key(of: "hidden".utf8)

    private func mark(_ around: inout Open, _ node: PageDocument.Node, _ index: Int) {
        if node.tag.isBlock || node.tag == .other { around.holder = index }
        around.surroundings.formUnion(Self.surroundings(of: node.tag))
        for place in node.attributes {
            let attribute = page.attributes[Int(place)]
            switch attribute.key {
            case Self.href: if node.tag == .a { around.surroundings.insert(.link) }
            case Self.classKey, Self.idKey, Self.roleKey:
                if node.tag != .body, node.tag != .html { around.words.read(page.bytes, attribute.value) }
            case Self.style: if isInvisible(attribute.value) { around.surroundings.insert(.hidden) }
            case Self.hiddenKey: around.surroundings.insert(.hidden)
            default: break
            }
        }
    }

    private func isInvisible(_ value: Range<Int32>) -> Bool {
        guard value.count < 200 else { return false }
        let style = page.bytes[value.asOffsets].filter { $0 != 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return Self.invisible.contains(where: style.holds)
    }

    private static let invisible = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

    private static func surroundings(of tag: PageTag) -> Surroundings {
        switch tag {
        case .nav, .menu: .nav
        case .footer: .footer
        case .aside: .aside
        case .form, .fieldset: .form
        case .figcaption, .caption: .caption
        case .article: .article
        case .button, .label: .button
        case .li, .dd, .dt: .item
        case .td, .th: [.item, .cell]
        case .blockquote: .quote
        case .pre, .listing, .xmp: .preformatted
        case .b, .strong, .em, .i: .emphasis
        default: []
        }
    }

    // MARK: Text

    private mutating func append(_ node: PageDocument.Node, _ around: Open) {
        var index = Int(node.text.lowerBound)
        let end = Int(node.text.upperBound)
        let before = text.count
        let isLinked = around.surroundings.contains(.link)
        while index < end {
            let byte = page.bytes[index]
            index += 1
            if byte == 0x20 || byte &- 0x09 < 5 {
                isSpaced = true
                // A blank line parts paragraphs where lines stand as they were typed.
                if byte == 0x0A, around.surroundings.contains(.preformatted) {
                    breaks += 1
                    if breaks == 2 { flush() }
                }
                continue
            }
            // A no-break space alone is white space, too.
            if byte == 0xC2, index < end, page.bytes[index] == 0xA0 {
                index += 1
                isSpaced = true
                continue
            }
            if pending == nil {
                pending = Block(
                    text: text.count..<text.count, holder: around.holder, surroundings: around.surroundings,
                    words: around.words, isBehindPicture: isBehindPicture)
                (isSpaced, isBehindPicture) = (false, false)
            } else if isSpaced {
                text.append(0x20)
            }
            (isSpaced, breaks) = (false, 0)
            text.append(byte)
        }
        guard text.count > before else { return }
        let added = text.count - before
        if isLinked { pending?.linked += added }
        if around.surroundings.contains(.emphasis) { pending?.emphasised += added }
    }

    private mutating func flush() {
        breaks = 0
        guard var block = pending else { return }
        pending = nil
        isSpaced = false
        block.text = block.text.lowerBound..<text.count
        blocks.append(block)
    }
}
