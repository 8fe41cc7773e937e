import Foundation

/// What is known of each block of a page, as numbers.
struct BlockFeatures {
    private let blocks: PageBlocks
    private let page: PageDocument
    private let masses: PageMasses
    /// Blocks in boxes of the same names.
    private var groups: [UInt64: Group] = [:]
    private var names: [UInt64] = []
    private var largestGroup: Float = 1
    /// The last first-rank heading before the first large block.
    private let heading: Int?
    /// How the page describes itself.
    private let descriptions: PageDescriptions

    private struct Group {
        var count: Float = 0
        var mass: Float = 0
        var length: Float = 0
        var linked: Float = 0
    }

    init(_ masses: PageMasses) {
        self.masses = masses
        blocks = masses.blocks
        page = blocks.page
        heading = masses.heading
        descriptions = PageDescriptions(blocks.page)
        for (index, block) in blocks.blocks.enumerated() {
            let name = name(of: block.holder)
            names.append(name)
            groups[name, default: Group()].count += 1
            groups[name, default: Group()].mass += masses.mass[index]
            groups[name, default: Group()].length += Float(block.text.count)
            groups[name, default: Group()].linked += Float(block.linked)
        }
        largestGroup = groups.values.reduce(1) { max($0, $1.mass) }
    }

    private static let classKey = PageTag.key(of: "class".utf8)
    private static let longestName = 80

    /// The names of a box and of the one around it, mixed.
    private func name(of node: Int) -> UInt64 {
        var key: UInt64 = 0
        var node = node
        for _ in 0..<2 where node >= 0 {
            key = key &* 31 &+ PageTag.key(of: page.nodes[node].tag.rawValue.utf8)
            if let value = page.value(Self.classKey, of: node) {
                let bytes = page.bytes[Int(value.lowerBound)..<Int(value.upperBound)]
                key = key &* 31 &+ PageTag.key(of: bytes.prefix(Self.longestName))
            }
            node = Int(page.nodes[node].parent)
        }
        return key
    }

    /// The features of a block, in the order of `BlockFeature.allCases`.
    func row(_ index: Int) -> [Float] {
        var row = Row()
        addText(index, to: &row)
        addLayout(index, to: &row)
        addBoxes(index, to: &row)
        addNeighbours(index, to: &row)
        addBranch(index, to: &row)
        addPlace(index, to: &row)
        return row.values
    }

    /// Values by their features.
    private struct Row {
        var values = [Float](repeating: 0, count: BlockFeature.allCases.count)

        subscript(feature: BlockFeature) -> Float {
            get { values[feature.rawValue] }
            set { values[feature.rawValue] = newValue }
        }
    }

    // MARK: The block itself

    private func addText(_ index: Int, to row: inout Row) {
        let block = blocks.blocks[index]
        let bytes = blocks.text[block.text]
        let length = Float(bytes.count)
        row[.length] = log2(1 + length)
        row[.linkShare] = Float(block.linked) / length
        row[.digitShare] = Float(bytes.count(where: \.isDigit)) / length
        row[.emphasisShare] = Float(block.emphasised) / length
        row[.stopDensity] = masses.stops[index] * 100 / length
        row[.capitalShare] = Float(bytes.count { $0 &- 0x41 < 26 }) / length
        row[.endsSentence] = PageMasses.endsSentence(bytes) ? 1 : 0
    }

    /// More words of layout than this say no more.
    private static let mostWords: Float = 5

    private func addLayout(_ index: Int, to row: inout Row) {
        let block = blocks.blocks[index]
        let isInMain = blocks.inside[masses.mainBox].contains(Int32(index))
        let main = blocks.marks[masses.mainBox]
        let base = isInMain ? main.words : BoxWords()
        let around = isInMain ? block.surroundings.subtracting(main.surroundings) : block.surroundings
        let kinds = block.words.kinds.subtracting(base.kinds)
        row[.inArticle] = block.surroundings.contains(.article) ? 1 : 0
        row[.inCell] = around.contains(.cell) ? 1 : 0
        row[.inQuote] = around.contains(.quote) ? 1 : 0
        row[.behindPicture] = block.isBehindPicture ? 1 : 0
        row[.inBareBox] = page.nodes[block.holder].tag == .div ? 1 : 0
        row[.sideWords] = min(Self.mostWords, Float(block.words.side - base.side))
        row[.storyWords] = min(Self.mostWords, Float(block.words.story - base.story))
        row[.relatedWords] = kinds.contains(.related) ? 1 : 0
        row[.commentWords] = kinds.contains(.comments) ? 1 : 0
        row[.place] = Float(index) / Float(blocks.blocks.count)
        row[.massBefore] = masses.massBefore(index)
    }

    // MARK: Boxes

    private func addBoxes(_ index: Int, to row: inout Row) {
        let holder = blocks.blocks[index].holder
        let parent = holder > 0 ? Int(page.nodes[holder].parent) : -1
        let grandparent = parent > 0 ? Int(page.nodes[parent].parent) : -1
        let own = masses.box(holder)
        (row[.holderMass], row[.holderMean]) = (own.mass, own.mean)
        let around = masses.box(parent)
        (row[.parentMass], row[.parentLinks]) = (around.mass, around.links)
        let outer = masses.box(grandparent)
        (row[.grandparentMass], row[.grandparentCount], row[.grandparentMean]) = (outer.mass, outer.count, outer.mean)
        guard let group = groups[names[index]] else { return }
        row[.groupCount] = log2(1 + group.count)
        row[.groupMean] = log2(1 + group.length / group.count)
        row[.groupLinks] = group.linked / group.length
        row[.groupRank] = group.mass / largestGroup
    }

    private func addNeighbours(_ index: Int, to row: inout Row) {
        func mass(_ place: Int) -> Float { masses.mass.indices.contains(place) ? log2(1 + masses.mass[place]) : 0 }
        func length(_ place: Int) -> Float {
            blocks.blocks.indices.contains(place) ? log2(1 + Float(blocks.blocks[place].text.count)) : 0
        }
        (row[.previousMass], row[.secondPreviousMass]) = (mass(index - 1), mass(index - 2))
        (row[.nextMass], row[.secondNextMass]) = (mass(index + 1), mass(index + 2))
        (row[.nextLength], row[.secondNextLength]) = (length(index + 1), length(index + 2))
        row[.previousLength] = length(index - 1)
        let next = index + 1
        if next < blocks.blocks.count, PageMasses.endsSentence(blocks.text[blocks.blocks[next].text]) {
            row[.nextEnds] = 1
        }
        row[.behindMain] = Float(max(0, index - masses.last))
    }

    private func addBranch(_ index: Int, to row: inout Row) {
        let holder = blocks.blocks[index].holder
        var branch = holder
        var depth: Float = 0
        var node = holder
        while node > 0, node != masses.mainBox {
            branch = node
            depth += 1
            node = Int(page.nodes[node].parent)
        }
        node = holder
        while node > 0, blocks.inside[node].count < 3 { node = Int(page.nodes[node].parent) }
        let box = masses.box(branch)
        (row[.branchLinks], row[.branchCount], row[.branchMean]) = (box.links, box.count, box.mean)
        row[.depth] = depth
        row[.mainMass] = masses.box(masses.mainBox).mass
        row[.clusterCount] = masses.box(node).count
    }

    // MARK: Its place among the others

    private func addPlace(_ index: Int, to row: inout Row) {
        let all = blocks.blocks
        let block = all[index]
        row[.inMain] = blocks.inside[masses.mainBox].contains(Int32(index)) ? 1 : 0
        row[.underHeading] = heading.map { $0 < index && index < masses.first } ?? false ? 1 : 0
        if let heading, index > heading { row[.behindTitle] = log2(1 + Float(index - heading)) }
        row[.opensBox] = index == 0 || all[index - 1].holder != block.holder ? 1 : 0
        row[.closesBox] = index + 1 == all.count || all[index + 1].holder != block.holder ? 1 : 0
        row[.inAside] = block.surroundings.contains(.aside) ? 1 : 0
        row[.isDescription] = descriptions.begin(as: blocks.text[block.text]) ? 1 : 0
        guard index > 0 else {
            row[.previousLinks] = 1
            return
        }
        let previous = all[index - 1]
        row[.previousLinks] = Float(previous.linked) / Float(previous.text.count)
        switch page.nodes[previous.holder].tag {
        case .h2, .h3, .h4, .h5, .h6: row[.behindHeading] = 1
        default: break
        }
    }
}
