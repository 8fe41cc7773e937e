/// The lists and tables of a page: one between paragraphs of its story is of the story as a whole, or not at all.
///
/// Alone an item says little: it is short, without a stop, often a link or a number.
struct StoryLists {
    /// The blocks of each list or table, in order.
    private var lists: [[Int]] = []
    private let blocks: PageBlocks

    /// How many blocks before and behind a list are looked at for the story.
    private static let reach = 3
    /// The fewest blocks of a list.
    private static let fewest = 3
    /// What stands for a list where the story goes on behind it, and the most that one item says.
    private static let between: Float = 1.5
    private static let most: Float = 4

    /// Finds the lists in the main box.
    init(_ masses: PageMasses) {
        blocks = masses.blocks
        var places: [Int: Int] = [:]
        for index in blocks.inside[masses.mainBox].map(Int.init)
        where blocks.blocks[index].surroundings.contains(.item) {
            guard let list = Self.list(around: blocks.blocks[index].holder, below: masses.mainBox, blocks.page) else {
                continue
            }
            let place = places[list, default: lists.count]
            if place == lists.count {
                places[list] = place
                lists.append([])
            }
            lists[place].append(index)
        }
    }

    /// The nearest list or table around an element.
    private static func list(around element: Int, below box: Int, _ page: PageDocument) -> Int? {
        var node = element
        while node > box {
            switch page.nodes[node].tag {
            case .table, .ul, .ol, .dl: return node
            default: node = Int(page.nodes[node].parent)
            }
        }
        return nil
    }

    /// Sums of weights in which each item has the mean of its list, by bytes, where the story stands on both sides.
    func evened(_ sums: [Float]) -> [Float] {
        var out = sums
        for list in lists where list.count >= Self.fewest && isInStory(list, sums) {
            var (sum, bytes): (Float, Float) = (0, 0)
            for index in list {
                let length = Float(blocks.blocks[index].text.count)
                sum += max(-Self.most, min(Self.most, sums[index])) * length
                bytes += length
            }
            for index in list { out[index] = sum / bytes + Self.between }
        }
        return out
    }

    private func isInStory(_ list: [Int], _ sums: [Float]) -> Bool {
        let (first, last) = (list[0], list[list.count - 1])
        let before = max(0, first - Self.reach)..<first
        let behind = (last + 1)..<max(last + 1, min(sums.count, last + 1 + Self.reach))
        return before.contains { sums[$0] > 0 } && behind.contains { sums[$0] > 0 }
    }
}
