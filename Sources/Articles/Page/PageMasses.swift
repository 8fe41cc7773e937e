import Foundation

/// How much text the blocks and boxes of a page hold, and which box holds the most.
struct PageMasses {
    /// What a box holds.
    struct Box {
        /// Its share of the mass of the page.
        var mass: Float = 1
        /// The share of links in its letters.
        var links: Float = 0
        /// Its blocks and their mean length, as logarithms.
        var count: Float = 0
        var mean: Float = 0
    }

    let blocks: PageBlocks
    private let page: PageDocument
    /// The mass of each block, and how many sentences end in it.
    private(set) var mass: [Float] = []
    private(set) var stops: [Float] = []
    /// Sums up to each block.
    private var masses: [Float] = [0]
    private var lengths: [Float] = [0]
    private var links: [Float] = [0]
    /// The innermost box that holds most of the page.
    private(set) var mainBox = 0
    /// The first and last large block of the main box.
    private(set) var first = 0
    private(set) var last = 0

    /// The last heading of the first rank up to the first large block.
    var heading: Int? {
        blocks.blocks.indices.last { $0 <= first && page.nodes[blocks.blocks[$0].holder].tag == .h1 }
    }

    init(_ blocks: PageBlocks) {
        self.blocks = blocks
        page = blocks.page
        for block in blocks.blocks { add(block) }
        mainBox = findMainBox()
        let range = blocks.inside[mainBox]
        let large = range.filter { mass[Int($0)] > Self.large }
        first = Int(large.first ?? range.lowerBound)
        last = Int(large.last ?? max(range.lowerBound, range.upperBound - 1))
    }

    /// The mass of the page.
    var total: Float { max(1, masses[masses.count - 1]) }

    /// The share of the mass that stands before a block.
    func massBefore(_ index: Int) -> Float { masses[index] / total }

    /// What a box holds; nothing is known of what is around the root.
    func box(_ node: Int) -> Box {
        guard node >= 0 else { return Box() }
        let count = Float(blocks.inside[node].count)
        let length = sum(lengths, node)
        return Box(
            mass: sum(masses, node) / total, links: sum(links, node) / max(1, length), count: log2(1 + count),
            mean: log2(1 + length / max(1, count)))
    }

    private func sum(_ sums: [Float], _ node: Int) -> Float {
        let range = blocks.inside[node]
        return sums[Int(range.upperBound)] - sums[Int(range.lowerBound)]
    }

    // MARK: Blocks

    /// The mass of a large block.
    private static let large: Float = 60

    private mutating func add(_ block: PageBlocks.Block) {
        let bytes = blocks.text[block.text]
        let length = Float(bytes.count)
        let linked = Float(block.linked)
        let stops = Self.stops(bytes)
        let mass = (length - linked) * (1 - linked / length) * Self.trust(block, length, stops)
        self.stops.append(stops)
        self.mass.append(mass)
        masses.append(masses[masses.count - 1] + mass)
        lengths.append(lengths[lengths.count - 1] + length)
        links.append(links[links.count - 1] + linked)
    }

    /// Which part of a text counts, by what it is and where it stands.
    private static func trust(_ block: PageBlocks.Block, _ length: Float, _ stops: Float) -> Float {
        var trust: Float = 1
        if stops == 0 { trust *= length > 100 ? 0.4 : 0.15 }
        if !block.surroundings.isDisjoint(with: [.nav, .footer, .button, .caption]) { trust *= 0.2 }
        if block.surroundings.contains(.hidden) { trust *= 0.3 }
        if !block.words.kinds.isDisjoint(with: [.comments, .offer, .related]) { trust *= 0.5 }
        return trust
    }

    private static func stops(_ bytes: ArraySlice<UInt8>) -> Float {
        var count: Float = endsSentence(bytes) ? 1 : 0
        var previous: UInt8 = 0
        for byte in bytes {
            // A stop before a space; the full stop of Chinese and Japanese.
            if byte == 0x20, previous == 0x2E || previous == 0x21 || previous == 0x3F { count += 1 }
            if byte == 0x82, previous == 0x80 { count += 1 }
            previous = byte
        }
        return count
    }

    /// Whether a text ends with a stop or with a mark that may stand behind one.
    static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let last = bytes.last else { return false }
        switch last {
        case 0x2E, 0x21, 0x3F, 0x22, 0x29: return true
        default: return last >= 0x80 && ends.contains { bytes.suffix($0.count).elementsEqual($0) }
        }
    }

    private static let ends = ["”", "…", "“", "’", "»", "。"].map { Array($0.utf8) }

    // MARK: Main box

    /// The share that a box must hold of the one around it to be looked into.
    private static let mostOf: Float = 0.66

    private func findMainBox() -> Int {
        let headings = blocks.blocks.indices.filter { page.nodes[blocks.blocks[$0].holder].tag == .h1 }
        var box = 0
        while true {
            var best: (node: Int, mass: Float) = (-1, 0)
            var child = box + 1
            while child < Int(page.nodes[box].end) {
                let mass = sum(masses, child)
                if mass > best.mass { best = (child, mass) }
                child = Int(page.nodes[child].end)
            }
            guard best.node >= 0, best.mass >= Self.mostOf * sum(masses, box), blocks.inside[best.node].count > 1,
                !areComments(best.node, in: box, headings)
            else { return box }
            box = best.node
        }
    }

    /// Whether a box is called one of comments and stands behind the headings of the page: comments may be longer than
    /// the story.
    private func areComments(_ box: Int, in outer: Int, _ headings: [Int]) -> Bool {
        let isNamed =
            blocks.marks[box].words.kinds.contains(.comments) && !blocks.marks[outer].words.kinds.contains(.comments)
        guard isNamed, let last = headings.last else { return false }
        return last < Int(blocks.inside[box].lowerBound)
    }
}
