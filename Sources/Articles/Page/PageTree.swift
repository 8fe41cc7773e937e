/// Puts the tags and texts of a page together into a tree, as browsers do: with the ends that were left out, and
/// letters that end in the middle of blocks.
///
/// Source: WHATWG HTML, 13.2.6, tree construction; elements are never moved out of tables.
struct PageTree {
    var document = PageDocument()
    /// The elements that are open, the root first.
    private var open: [Int32] = []
    /// Elements that are open below the deepest level.
    private var tooDeep = 0
    private var foreign = 0
    private var body: Int32?
    private var head: Int32?

    /// The deepest nesting; what is nested deeper stands in the deepest element.
    ///
    /// Source: the limit of Blink and WebKit.
    private static let deepest = 512
    /// Blocks that are opened anew when letters end inside them.
    private static let mostReopened = 8

    init() {
        document.nodes.append(PageDocument.Node(tag: .html, parent: -1, end: 1, attributes: 0..<0, text: 0..<0))
        open = [0]
    }

    /// Whether drawings or formulas are open, in which other rules hold.
    var isForeign: Bool { foreign > 0 }

    private var current: PageTag { document.nodes[Int(open[open.count - 1])].tag }

    private func tag(at place: Int) -> PageTag { document.nodes[Int(open[place])].tag }

    // MARK: Nodes

    private mutating func add(_ tag: PageTag, _ attributes: Range<Int32>, _ text: Range<Int32> = 0..<0) -> Int32 {
        let index = Int32(document.nodes.count)
        document.nodes.append(
            PageDocument.Node(
                tag: tag, parent: open[open.count - 1], end: index + 1, attributes: attributes, text: text))
        return index
    }

    private mutating func push(_ tag: PageTag, _ attributes: Range<Int32>) {
        guard open.count < Self.deepest else {
            _ = add(tag, attributes)
            tooDeep += 1
            return
        }
        if tag == .svg || tag == .math { foreign += 1 }
        open.append(add(tag, attributes))
    }

    /// Closes elements until so many are open.
    private mutating func close(to count: Int) {
        while open.count > count {
            let last = Int(open.removeLast())
            document.nodes[last].end = Int32(document.nodes.count)
            if document.nodes[last].tag == .svg || document.nodes[last].tag == .math { foreign -= 1 }
        }
    }

    /// The page with all elements closed.
    mutating func finished() -> PageDocument {
        close(to: 0)
        return document
    }

    // MARK: Text

    mutating func text(_ range: Range<Int32>) {
        guard !range.isEmpty else { return }
        if open.count == 1 || current == .head {
            let isBlank = document.bytes[Int(range.lowerBound)..<Int(range.upperBound)].allSatisfy { $0 <= 0x20 }
            if isBlank { return }
            startBody()
        }
        _ = add(.text, 0..<0, range)
    }

    /// Takes the content of a script, a style, a title or the like.
    mutating func content(_ range: Range<Int32>) {
        if !range.isEmpty { _ = add(.text, 0..<0, range) }
    }

    mutating func endContent() {
        if tooDeep > 0 { tooDeep -= 1 } else { close(to: open.count - 1) }
    }

    private mutating func startBody() {
        guard body == nil else { return }
        close(to: 1)
        body = Int32(document.nodes.count)
        push(.body, 0..<0)
    }

    // MARK: Start tags

    mutating func start(_ tag: PageTag, _ attributes: Range<Int32>, isClosed: Bool) {
        if isForeign {
            if isClosed || tag.isVoid { _ = add(tag, attributes) } else { push(tag, attributes) }
            return
        }
        switch tag {
        case .html: return give(attributes, to: 0)
        case .head:
            guard head == nil, body == nil else { return }
            head = Int32(document.nodes.count)
            return push(.head, attributes)
        case .body:
            if let body { return give(attributes, to: Int(body)) }
            startBody()
            return give(attributes, to: document.nodes.count - 1)
        case .frameset: return
        default: break
        }
        if body == nil, !tag.isOfHead { startBody() }
        if tooDeep == 0 { closeImplied(tag) }
        if tag == .form, open.contains(where: { document.nodes[Int($0)].tag == .form }) { return }
        if tag.isVoid || isClosed && (tag == .svg || tag == .math) {
            _ = add(tag, attributes)
        } else {
            push(tag, attributes)
        }
    }

    private mutating func give(_ attributes: Range<Int32>, to node: Int) {
        if document.nodes[node].attributes.isEmpty { document.nodes[node].attributes = attributes }
    }

    /// Closes what the start of an element ends without saying so.
    private mutating func closeImplied(_ tag: PageTag) {
        switch tag {
        case .li: closeItem { $0 == .li }
        case .dd, .dt: closeItem { $0 == .dd || $0 == .dt }
        case .td, .th: closeTable(until: [.tr, .tbody, .thead, .tfoot, .table])
        case .tr: closeTable(until: [.tbody, .thead, .tfoot, .table])
        case .tbody, .thead, .tfoot, .caption, .colgroup: closeTable(until: [.table])
        case .option, .optgroup: if current == .option { close(to: open.count - 1) }
        case .a:
            if let place = place(of: .a, isStop: { $0.isScope || $0.isBlock }) { close(to: place) }
        default: break
        }
        if tag.endsParagraph, let place = place(of: .p, isStop: { $0.isScope || $0 == .button }) { close(to: place) }
        if tag.isHeading, current.isHeading { close(to: open.count - 1) }
    }

    /// Where an element is open; nil when another stops the search before.
    private func place(of tag: PageTag, isStop: (PageTag) -> Bool) -> Int? {
        var place = open.count - 1
        while place > 0 {
            let other = self.tag(at: place)
            if other == tag { return place }
            if isStop(other) { return nil }
            place -= 1
        }
        return nil
    }

    /// Closes an open item of a list, unless another block stands between.
    private mutating func closeItem(_ isItem: (PageTag) -> Bool) {
        var place = open.count - 1
        while place > 0 {
            let other = tag(at: place)
            if isItem(other) { return close(to: place) }
            guard !other.isBlock && !other.isScope || other == .address || other == .div || other == .p else { return }
            place -= 1
        }
    }

    /// Closes cells and rows up to an element that may hold the next one.
    private mutating func closeTable(until holders: [PageTag]) {
        var place = open.count - 1
        while place > 0 {
            let other = tag(at: place)
            if holders.contains(other) { return close(to: place + 1) }
            if other == .template { return }
            place -= 1
        }
    }

    // MARK: End tags

    mutating func end(_ tag: PageTag) {
        if tooDeep > 0 {
            tooDeep -= 1
            return
        }
        switch tag {
        case .html, .body, .frameset: return
        case .head: if current == .head { close(to: open.count - 1) }
        case .br: start(.br, 0..<0, isClosed: false)
        case .form: if current == .form { close(to: open.count - 1) }
        case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
        case .other: endUnknown()
        default:
            if tag.isVoid { return }
            if tag.isFormatting {
                endFormatting(tag)
            } else if tag.isTablePart || tag == .table || tag.isScope {
                if let place = place(of: tag, isStop: { $0 == .table && tag != .table || $0 == .template }) {
                    close(to: place)
                }
            } else if tag.isBlock {
                if let place = place(of: tag, isStop: { $0.isScope || tag == .li && ($0 == .ul || $0 == .ol) }) {
                    close(to: place)
                }
            } else if let place = place(of: tag, isStop: { $0.isScope || $0.isBlock }) {
                close(to: place)
            }
        }
    }

    private mutating func endHeading() {
        var place = open.count - 1
        while place > 0 {
            let other = tag(at: place)
            if other.isHeading { return close(to: place) }
            if other.isScope { return }
            place -= 1
        }
    }

    /// Ends an element that HTML does not have: the nearest one that is open, unless a block stands between.
    private mutating func endUnknown() {
        if let place = place(of: .other, isStop: { $0.isScope }) { close(to: place) }
    }

    /// Ends letters (bold, a link); blocks that are open inside them go on outside.
    ///
    /// Source: WHATWG HTML, 13.2.6.4.7, the adoption agency, of which this is the outcome for text.
    private mutating func endFormatting(_ tag: PageTag) {
        guard let place = place(of: tag, isStop: \.isScope) else { return }
        let blocks = open[(place + 1)...].map { document.nodes[Int($0)] }.filter(\.tag.isBlock)
        close(to: place)
        for block in blocks.prefix(Self.mostReopened) { push(block.tag, block.attributes) }
    }
}
