/// Whether each block of a page is of its story, and how much that counts.
struct BlockLabels {
    /// A block of which it is known.
    struct Label {
        var block: Int
        var isStory: Bool
        var weight: Double
    }

    private(set) var labels: [Label] = []

    /// What all blocks of a page count together whose whole story is known; a piece of text counts one.
    private static let page = 40.0
    /// Words beyond which a block counts no more, and what it counts at least.
    private static let mostWords = 40
    private static let least = 0.1
    /// Words in a row that are compared, and the fewest of a block that are.
    private static let run = 4
    private static let shortest = 3

    init(_ gold: PageGold, _ texts: [String]) {
        if let body = gold.body {
            compare(texts, with: body)
        } else {
            look(for: gold, in: texts)
        }
    }

    // MARK: Whole stories

    private mutating func compare(_ texts: [String], with body: String) {
        let story = Set(Self.runs(Self.words(body)))
        let lines = Set(body.split(separator: "\n").map(Self.folded))
        let whole = Self.folded(body[...])
        for (index, text) in texts.enumerated() {
            let words = Self.words(text)
            let isStory: Bool
            if words.count <= Self.run {
                let folded = Self.folded(text[...])
                isStory = lines.contains(folded) || words.count >= Self.shortest && whole.contains(folded)
            } else {
                let runs = Self.runs(words)
                isStory = runs.count(where: story.contains) * 2 >= runs.count
            }
            let weight = Double(min(words.count, Self.mostWords)) / 10 + Self.least
            labels.append(Label(block: index, isStory: isStory, weight: weight))
        }
        let sum = labels.reduce(0) { $0 + $1.weight }
        for index in labels.indices { labels[index].weight *= Self.page / sum }
    }

    /// Runs of words, each as one number.
    private static func runs(_ words: [Substring]) -> [UInt64] {
        let numbers = words.map { word in
            word.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
        guard numbers.count >= run else { return [] }
        return (run...numbers.count).map { end in
            numbers[(end - run)..<end].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
        }
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    }

    private static func folded(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Pieces of text

    private mutating func look(for gold: PageGold, in texts: [String]) {
        let with = (gold.with ?? []).map { Self.folded($0[...]) }
        let without = (gold.without ?? []).map { Self.folded($0[...]) }
        for (index, text) in texts.enumerated() {
            let folded = Self.folded(text[...])
            let (inside, beside) = (with.count(where: folded.contains), without.count(where: folded.contains))
            guard inside + beside > 0 else { continue }
            labels.append(
                Label(block: index, isStory: inside > 0 && inside >= beside, weight: Double(max(inside, beside))))
        }
    }
}
