/// The main content of a page.
///
/// Each block of text is judged by what it is like and what stands around it: how long it is, how much of it are
/// links, whether it ends a sentence, how much text the boxes around it hold, where it stands. No single sign decides:
/// `BlockWeights` says how much each counts.
struct PageStory {
    let paragraphs: [String]

    /// From which sum of weights a block is of the story.
    private static let threshold: Float = 0
    /// Bytes of text below which a page is looked at again with less asked of a block.
    private static let leastStory = 160
    private static let lowThreshold: Float = -2

    init(_ page: PageDocument) {
        let blocks = PageBlocks(page)
        guard !blocks.blocks.isEmpty else {
            paragraphs = []
            return
        }
        let sums = BlockWeights.sums(BlockFeatures(blocks).all())
        var kept = blocks.blocks.indices.filter { sums[$0] > Self.threshold }
        let size = kept.reduce(0) { $0 + blocks.blocks[$1].text.count }
        if size < Self.leastStory {
            let more = blocks.blocks.indices.filter { sums[$0] > Self.lowThreshold }
            if !more.isEmpty { kept = more }
        }
        paragraphs = kept.map { blocks.string($0) }
    }
}
