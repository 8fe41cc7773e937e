import Languages

/// The lines of a page as a reader sees them, and what the boxes around them say.
struct PageLines {
    /// Text between two edges of blocks.
    struct Line {
        /// The text, cut off at `PageLines.longest` bytes.
        var text: String
        /// Its length in bytes before that.
        var length: Int
        /// The element that its first letters stand in, and the node of those letters.
        var element: Int
        var first: Int
    }

    /// What is around a node.
    struct Place: OptionSet {
        let rawValue: UInt16

        static let link = Place(rawValue: 1)
        /// A footer, navigation or aside.
        static let margin = Place(rawValue: 2)
        /// A box whose name says that it stands beside the story.
        static let side = Place(rawValue: 4)
        static let article = Place(rawValue: 8)
        /// A box nearby whose name says that it holds a day, or a writer.
        static let date = Place(rawValue: 16)
        static let writer = Place(rawValue: 32)
        static let heading = Place(rawValue: 64)
    }

    let document: PageDocument
    private(set) var lines: [Line] = []
    private var places: [Place] = []
    /// The first heading of the highest rank.
    private let heading: Int?
    /// The article element around each node; -1 when there is none.
    private var articles: [Int32] = []

    /// Bytes of a line that are kept.
    static let longest = 600
    /// How far down names of boxes for days and writers hold.
    private static let depth: UInt8 = 4

    private static let keys = ["class", "id", "itemprop"].map { PageTag.key(of: $0.utf8) }

    init(_ document: PageDocument) {
        self.document = document
        heading = document.nodes.firstIndex { $0.tag == .h1 }
        places = Array(repeating: [], count: document.nodes.count)
        articles = Array(repeating: -1, count: document.nodes.count)
        readPlaces()
        readLines()
    }

    func place(of node: Int) -> Place { places[node] }

    /// Whether two nodes stand in articles of which neither holds the other.
    func isOtherArticle(_ node: Int, than other: Int) -> Bool {
        let (a, b) = (Int(articles[node]), Int(articles[other]))
        guard a >= 0, a != b else { return false }
        return b < 0 || !document.isInside(a, b) && !document.isInside(b, a)
    }

    /// The first line that begins at a node or after it.
    func line(at node: Int) -> Int {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].first < node { low = middle + 1 } else { high = middle }
        }
        // A node in the middle of a line is of that line.
        return low > 0 && low < lines.count + 1 && isInLine(node, low - 1) ? low - 1 : low
    }

    private func isInLine(_ node: Int, _ line: Int) -> Bool {
        let next = line + 1 < lines.count ? lines[line + 1].first : document.nodes.count
        return node < lastNode(of: line, before: next)
    }

    private func lastNode(of line: Int, before next: Int) -> Int { ends[line] < next ? ends[line] : next }

    /// One past the last text node of each line.
    private var ends: [Int] = []

    // MARK: Boxes

    private mutating func readPlaces() {
        var near = Array(repeating: (date: UInt8.max, writer: UInt8.max), count: document.nodes.count)
        for (index, node) in document.nodes.enumerated() {
            let parent = Int(node.parent)
            var place = parent < 0 ? [] : places[parent].subtracting([.date, .writer])
            if parent >= 0 {
                articles[index] = articles[parent]
                near[index] = (Self.deeper(near[parent].date), Self.deeper(near[parent].writer))
            }
            if node.tag != .text { read(node, index, &place, &near[index]) }
            if near[index].date < Self.depth { place.insert(.date) }
            if near[index].writer < Self.depth { place.insert(.writer) }
            places[index] = place
        }
    }

    private static func deeper(_ level: UInt8) -> UInt8 { level == .max ? level : level + 1 }

    private mutating func read(
        _ node: PageDocument.Node, _ index: Int, _ place: inout Place, _ near: inout (date: UInt8, writer: UInt8)
    ) {
        switch node.tag {
        case .a: place.insert(.link)
        // An article has a footer of its own.
        case .footer: if !place.contains(.article) { place.insert(.margin) }
        case .nav, .aside: place.insert(.margin)
        case .article:
            place.insert(.article)
            articles[index] = Int32(index)
        case .h1, .h2, .h3: place.insert(.heading)
        // Their names say of the whole page what it shows.
        case .html, .body: return
        default: break
        }
        var kind: LayoutWords.Kind = []
        for attribute in document.attributes[Int(node.attributes.lowerBound)..<Int(node.attributes.upperBound)]
        where Self.keys.contains(attribute.key) {
            let value = document.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
            kind.formUnion(LayoutWords.kind(of: value.prefix(Self.longestName)))
        }
        if kind.contains(.side), !holdsStory(node, index) { place.insert(.side) }
        if kind.contains(.date) { near.date = 0 }
        if kind.contains(.writer) { near.writer = 0 }
    }

    /// Whether a box holds much of the page or its heading: what it is called then says what it has, not what it is.
    private func holdsStory(_ node: PageDocument.Node, _ index: Int) -> Bool {
        if (Int(node.end) - index) * 3 > document.nodes.count { return true }
        return heading.map { index < $0 && $0 < Int(node.end) } ?? false
    }

    /// Bytes of a name that are looked at.
    private static let longestName = 200

    // MARK: Lines

    private mutating func readLines() {
        var text = PageText()
        var (first, last, length) = (-1, -1, 0)
        var open: [Int] = []
        func flush(_ self: inout PageLines) {
            defer { (first, length) = (-1, 0) }
            guard first >= 0 else { return text.removeAll() }
            let string = text.string
            text.removeAll()
            guard !string.isEmpty else { return }
            let element = Int(self.document.nodes[first].parent)
            if string.utf8.count < Self.longest { length = string.utf8.count }
            self.lines.append(Line(text: string, length: length, element: element, first: first))
            self.ends.append(last + 1)
        }
        var index = 0
        while index < document.nodes.count {
            while let end = open.last, end <= index {
                open.removeLast()
                flush(&self)
            }
            let node = document.nodes[index]
            if node.tag == .text {
                let bytes = document.bytes[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
                if first >= 0 || bytes.contains(where: { $0 > 0x20 }) {
                    if first < 0 { first = index }
                    last = index
                    length += bytes.count
                    if text.bytes.count < Self.longest { text.append(bytes.prefix(Self.longest)) }
                }
            } else if node.tag.isHidden {
                index = Int(node.end)
                continue
            } else if node.tag == .br || node.tag.isBlock {
                flush(&self)
                if node.tag.isBlock { open.append(Int(node.end)) }
            }
            index += 1
        }
        flush(&self)
    }
}
