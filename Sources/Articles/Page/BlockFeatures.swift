import Foundation

/// What is known of each block of a page, as numbers.
struct BlockFeatures {
    let page: PageBlocks
    private let document: PageDocument
    private var mass: [Float] = []
    private var masses: [Float] = [0]
    private var lengths: [Float] = [0]
    private var links: [Float] = [0]
    private(set) var mainBox = 0
    private var first = 0
    private var last = 0
    private var groups: [UInt64: (count: Float, mass: Float, length: Float, linked: Float)] = [:]
    private var signatures: [UInt64] = []
    private var stops: [Float] = []
    private var heading = -1

    init(_ page: PageBlocks) {
        self.page = page
        document = page.page
        for block in page.blocks { weigh(block) }
        mainBox = findMainBox()
        let range = page.inside[mainBox]
        let big = range.filter { mass[Int($0)] > 60 }
        first = Int(big.first ?? range.lowerBound)
        last = Int(big.last ?? max(range.lowerBound, range.upperBound - 1))
        heading = page.blocks.indices.last { $0 <= first && isH1(page.blocks[$0].holder) } ?? -1
    }

    private func isH1(_ node: Int) -> Bool { document.nodes[node].tag == .h1 }

    private mutating func weigh(_ block: PageBlocks.Block) {
        let bytes = page.text[block.text]
        let length = Float(bytes.count)
        let density = Float(block.linked) / max(1, length)
        var count: Float = 0
        var previous: UInt8 = 0
        for byte in bytes {
            // A stop before a space; the full stop of Chinese and Japanese.
            if byte == 0x20, previous == 0x2E || previous == 0x21 || previous == 0x3F { count += 1 }
            if byte == 0x82, previous == 0x80 { count += 1 }
            previous = byte
        }
        if Self.endsSentence(bytes) { count += 1 }
        stops.append(count)
        var mass = (length - Float(block.linked)) * (1 - density)
        if count == 0 { mass *= length > 100 ? 0.4 : 0.15 }
        if !block.surroundings.isDisjoint(with: [.nav, .footer, .button, .caption]) { mass *= 0.2 }
        if block.surroundings.contains(.hidden) { mass *= 0.3 }
        if !block.words.kinds.isDisjoint(with: [.comments, .offer, .related]) { mass *= 0.5 }
        self.mass.append(mass)
        masses.append(masses[masses.count - 1] + mass)
        lengths.append(lengths[lengths.count - 1] + length)
        links.append(links[links.count - 1] + Float(block.linked))
        let signature = signature(of: block.holder)
        signatures.append(signature)
        var group = groups[signature] ?? (0, 0, 0, 0)
        group.count += 1
        group.mass += mass
        group.length += length
        group.linked += Float(block.linked)
        groups[signature] = group
    }

    private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let last = bytes.last else { return false }
        switch last {
        case 0x2E, 0x21, 0x3F, 0x22, 0x29: return true
        default:
            let tail = Array(bytes.suffix(3))
            return [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0xA6], [0xE2, 0x80, 0x9C], [0xE3, 0x80, 0x82], [0xE2, 0x80, 0x99]]
                .contains(tail) || bytes.suffix(2).elementsEqual([0xC2, 0xBB])
        }
    }

    private static let classKey = PageTag.key(of: "class".utf8)

    private func signature(of node: Int) -> UInt64 {
        var key: UInt64 = 0
        var node = node
        for _ in 0..<2 where node >= 0 {
            key = key &* 31 &+ PageTag.key(of: document.nodes[node].tag.rawValue.utf8)
            if let value = document.value(Self.classKey, of: node) {
                key = key &* 31 &+ PageTag.key(of: document.bytes[Int(value.lowerBound)..<Int(value.upperBound)].prefix(80))
            }
            node = Int(document.nodes[node].parent)
        }
        return key
    }

    private func sum(_ sums: [Float], _ node: Int) -> Float {
        let range = page.inside[node]
        return sums[Int(range.upperBound)] - sums[Int(range.lowerBound)]
    }

    private func findMainBox() -> Int {
        var box = 0
        while true {
            var best: (node: Int, mass: Float) = (-1, 0)
            var child = box + 1
            while child < Int(document.nodes[box].end) {
                let mass = sum(masses, child)
                if mass > best.mass { best = (child, mass) }
                child = Int(document.nodes[child].end)
            }
            guard best.node >= 0, best.mass >= 0.66 * sum(masses, box), document.nodes[best.node].end > best.node + 1,
                page.inside[best.node].count > 1
            else { return box }
            box = best.node
        }
    }

    static let names = """
        len ld stops stopd ends lower digits commas h list td cap quote p nav aside footer header form figure article main marked \
        button hidden emph side story nside nstory knav kshare krel kcom kad koff kdet kcap kfr kauth ktit klead inmain pos masspos \
        m1 l1 n1 a1 m2 l2 n2 a2 m3 l3 n3 a3 gn gm ga gl pl pld pm nl nld nm pl2 pm2 nl2 nm2 win before after ht hd dup \
        bm bl bn ba am depthdiff mainshare cm cl cn ca hlevel fcap img
        """.split(separator: " ").map(String.init)

    func all() -> [[Float]] {
        var seen: Set<UInt64> = []
        let total = max(1, masses[masses.count - 1])
        return page.blocks.indices.map { index in
            let bytes = page.text[page.blocks[index].text]
            let key = PageTag.key(of: bytes.prefix(120))
            let isNew = seen.insert(key).inserted
            return features(index, total, isNew)
        }
    }

    private func box(_ node: Int, _ total: Float) -> [Float] {
        guard node >= 0 else { return [1, 0, 0, 0] }
        let count = Float(page.inside[node].count)
        let length = sum(lengths, node)
        return [sum(masses, node) / total, sum(links, node) / max(1, length), log2(1 + count), log2(1 + length / max(1, count))]
    }

    private func near(_ index: Int) -> (Float, Float, Float) {
        guard page.blocks.indices.contains(index) else { return (0, 0, 0) }
        let block = page.blocks[index]
        return (log2(1 + Float(block.text.count)), Float(block.linked) / Float(max(1, block.text.count)), log2(1 + mass[index]))
    }

    private func features(_ index: Int, _ total: Float, _ isNew: Bool) -> [Float] {
        let block = page.blocks[index]
        let bytes = page.text[block.text]
        let length = Float(bytes.count)
        var out: [Float] = []
        func flag(_ value: Bool) -> Float { value ? 1 : 0 }
        out += [log2(1 + length), Float(block.linked) / length, min(stops[index], 6), stops[index] * 100 / length]
        out += [flag(Self.endsSentence(bytes)), flag(bytes.first.map { $0 &- 0x61 < 26 } ?? false)]
        out += [Float(bytes.count { $0 &- 0x30 < 10 }) / length, min(6, Float(bytes.count { $0 == 0x2C }))]
        let inMain = page.inside[mainBox].contains(Int32(index))
        let base = inMain ? page.marks[mainBox] : ([], BoxWords())
        let around = block.surroundings.subtracting(base.0)
        for mark: PageBlocks.Surroundings in [
            .heading, .list, .table, .caption, .quote, .paragraph, .nav, .aside, .footer, .header, .form, .figure, .article, .main, .marked, .button, .hidden,
        ] { out.append(flag([.article, .main, .marked].contains(mark) ? block.surroundings.contains(mark) : around.contains(mark))) }
        out.append(Float(block.emphasised) / length)
        let own = page.marks[block.holder].words
        out += [min(5, Float(block.words.side) - Float(base.1.side)), min(5, Float(block.words.story) - Float(base.1.story)), Float(min(3, own.nearSide)), Float(min(3, own.nearStory))]
        let kinds = block.words.kinds.subtracting(base.1.kinds)
        for bit in 0..<12 { out.append(flag(kinds.rawValue & (1 << bit) != 0)) }
        out += [flag(inMain), Float(index) / Float(page.blocks.count), masses[index] / total]
        // The boxes around.
        var node = block.holder
        for _ in 0..<3 {
            out += box(node, total)
            node = node > 0 ? Int(document.nodes[node].parent) : -1
        }
        let group = groups[signatures[index]]!
        out += [log2(1 + group.count), group.mass / total, log2(1 + group.length / group.count), group.linked / group.length]
        let (p1, n1, p2, n2) = (near(index - 1), near(index + 1), near(index - 2), near(index + 2))
        out += [p1.0, p1.1, p1.2, n1.0, n1.1, n1.2, p2.0, p2.2, n2.0, n2.2]
        let window = max(0, index - 3)...min(mass.count - 1, index + 3)
        out.append(log2(1 + window.reduce(0) { $0 + mass[$1] }))
        out += [min(20, max(0, Float(first - index))), min(20, max(0, Float(index - last)))]
        out += [flag(heading >= 0), max(-20, min(20, Float(index - heading))), flag(!isNew)]
        // The child of the main box in which the block stands.
        var child = block.holder
        var depth: Float = 0
        var article = -1
        node = block.holder
        while node > 0, node != mainBox {
            child = node
            depth += 1
            if article < 0, document.nodes[node].tag == .article { article = node }
            node = Int(document.nodes[node].parent)
        }
        out += box(child, total)
        out += [article >= 0 ? sum(masses, article) / total : 1, min(12, depth), sum(masses, mainBox) / total]
        // The nearest box with more than one block.
        node = block.holder
        while node > 0, page.inside[node].count < 3 { node = Int(document.nodes[node].parent) }
        out += box(node, total)
        let tag = document.nodes[block.holder].tag
        let level: Float = switch tag { case .h1: 1; case .h2: 2; case .h3: 3; case .h4: 4; case .h5: 5; case .h6: 6; default: 0 }
        out += [level, flag(around.contains(.figure) && !around.contains(.caption)), flag(tag == .div)]
        return out
    }
}
