/// The main content of a page.
///
/// Each block of text is judged by what it is like and what stands around it: how long it is, how much of it are
/// links, whether it ends a sentence, how much text the boxes around it hold, where it stands. No single sign decides:
/// `BlockWeights` says how much each counts.
struct PageStory {
    private(set) var paragraphs: [String] = []

    /// Sums of weights from which a block is of the story, and from which it is where hardly any block reaches that.
    private static let threshold: Float = 0
    private static let lowThreshold: Float = -2
    /// What speaks against a block for the element or the kind of box in which it stands, and for standing
    /// outside the main box before the heading or behind all.
    ///
    /// These are not learned: on large pages the other features tell as much, small ones have little else.
    private static let element: Float = 5
    private static let kind: Float = 4
    /// Blocks of a page that is small.
    private static let mostOfSmall = 20
    private static let outside: Float = 2
    /// The share of a page that its main box has when what stands behind it is hardly of the story.
    private static let nearlyAll: Float = 0.8

    private static func against(_ index: Int, _ masses: PageMasses, _ heading: Int?) -> Float {
        let blocks = masses.blocks
        let block = blocks.blocks[index]
        let isInMain = blocks.inside[masses.mainBox].contains(Int32(index))
        let base = blocks.marks[masses.mainBox]
        let elements = isInMain ? block.surroundings.subtracting(base.surroundings) : block.surroundings
        let kinds = isInMain ? block.words.kinds.subtracting(base.words.kinds) : block.words.kinds
        var sum: Float = elements.isDisjoint(with: [.caption, .hidden]) ? 0 : element
        guard blocks.blocks.count <= mostOfSmall else { return sum }
        if block.linked == block.text.count, !PageMasses.endsSentence(blocks.text[block.text]) { sum += element }
        if !elements.isDisjoint(with: [.nav, .aside, .footer, .button, .form]) { sum += element }
        if !kinds.isDisjoint(with: [.comments, .offer, .related, .other]) { sum += kind }
        let isBehind = index > masses.last && masses.box(masses.mainBox).mass > nearlyAll
        if !isInMain, isBehind || heading.map({ index < $0 }) ?? false { sum += outside }
        return sum
    }

    /// Bytes of text below which a page is looked at again with less asked of a block.
    private static let leastStory = 160

    init(_ page: PageDocument) {
        let blocks = PageBlocks(page)
        guard !blocks.blocks.isEmpty else { return }
        let masses = PageMasses(blocks)
        let features = BlockFeatures(masses)
        let heading = masses.heading
        let single = blocks.blocks.indices.map { index in
            BlockWeights.sum(features.row(index)) - Self.against(index, masses, heading)
        }
        let sums = StoryLists(masses).evened(single)
        var kept = Self.kept(sums, blocks)
        if kept.reduce(0, { $0 + blocks.blocks[$1].text.count }) < Self.leastStory {
            let more = sums.indices.filter { sums[$0] > Self.lowThreshold }
            if !more.isEmpty { kept = more }
        }
        // A story has a sentence, so where none is left those of the page are it.
        if !kept.contains(where: { PageMasses.endsSentence(blocks.text[blocks.blocks[$0].text]) }) {
            let sentences = sums.indices.filter { Self.isSentence(blocks, $0) }
            if !sentences.isEmpty { kept = sentences }
        }
        if let first = kept.first, let lead = Self.lead(before: first, masses) { kept.insert(lead, at: 0) }
        paragraphs = kept.map(blocks.string)
    }

    /// Whether a block ends with a stop, and nothing speaks against it.
    private static func isSentence(_ blocks: PageBlocks, _ index: Int) -> Bool {
        let block = blocks.blocks[index]
        return block.linked == 0 && block.text.count >= shortestLead
            && block.surroundings.isDisjoint(with: [.nav, .footer, .form, .button, .hidden, .caption])
            && PageMasses.endsSentence(blocks.text[block.text])
    }

    /// What an item may lack when the block before it is of the story: items of lists and cells are short and seldom
    /// end with a stop.
    private static let item: Float = 1

    private static func kept(_ sums: [Float], _ blocks: PageBlocks) -> [Int] {
        var kept: [Int] = []
        for (index, block) in blocks.blocks.enumerated() {
            let isNext = kept.last == index - 1 && index > 0
            let isItem =
                isNext && block.linked == 0 && block.surroundings.contains(.item)
                && block.surroundings.isDisjoint(with: [.nav, .footer, .form, .button, .hidden])
            if sums[index] > threshold - (isItem ? item : 0) { kept.append(index) }
        }
        return kept
    }

    // MARK: The lead

    /// How many blocks before the story its lead may stand, and how many boxes away.
    private static let leadReach = 3
    private static let leadBoxes = 4
    /// Bytes of a line that is no longer a label.
    private static let shortestLead = 60

    /// A lead often stands in a box of its own: a sentence shortly before the first paragraph, near it in the tree, in
    /// which nothing else speaks against it.
    private static func lead(before first: Int, _ masses: PageMasses) -> Int? {
        let blocks = masses.blocks
        for index in stride(from: first - 1, through: max(0, first - leadReach), by: -1) {
            let block = blocks.blocks[index]
            let base = blocks.marks[masses.mainBox].words.kinds
            guard blocks.page.nodes[block.holder].tag != .h1 else { return nil }
            if block.text.count >= shortestLead, block.linked * 10 < block.text.count,
                PageMasses.endsSentence(blocks.text[block.text]),
                block.surroundings.isDisjoint(with: [.nav, .footer, .form, .button, .hidden, .caption]),
                block.words.kinds.subtracting(base).subtracting(.lead).isEmpty,
                boxes(from: blocks.blocks[first].holder, to: block.holder, blocks.page) <= leadBoxes
            {
                return index
            }
        }
        return nil
    }

    /// How many boxes around one element do not hold another.
    private static func boxes(from node: Int, to other: Int, _ page: PageDocument) -> Int {
        var (outer, count) = (node, 0)
        while outer > 0, !page.isInside(other, outer) {
            outer = Int(page.nodes[outer].parent)
            count += 1
        }
        return count
    }
}
