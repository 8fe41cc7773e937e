import Records

/// The headline of a page: the text on it that its head states as title, or the heading that stands for one.
struct PageHeadline {
    let title: Stated<String>?
    /// The line that the headline stands on.
    let line: Int?

    /// A title that the page states outside its text.
    struct Title {
        var text: String
        var source: Article.Origin
    }

    private struct Candidate {
        var text: String
        var node: Int
        var score: Int
        var isRelated: Bool
    }

    /// Nodes of a heading and headings of a page that are looked at.
    private static let mostNodes = 120
    private static let mostHeadings = 200
    /// Words below which a heading that no stated title knows is a label.
    private static let fewestWords = 3

    init(_ page: PageLines, stated titles: [Title], sites: SiteNames) {
        let stated = Self.stripped(titles, sites)
        let own = stated.filter { !sites.contains($0.text) }
        let keys = (own.isEmpty ? stated : own).map { Array(SiteNames.key($0.text).utf8) }
        var best: Candidate?
        for candidate in Self.headings(page, keys, sites) + Self.lines(page, stated, keys)
        where best.map({ candidate.score > $0.score }) ?? true {
            best = candidate
        }
        let fallback = stated.first.map { Stated($0.text, $0.source) }
        guard let best, best.score >= 200 else {
            (title, line) = (fallback, nil)
            return
        }
        line = page.line(at: best.node)
        let isLabel = !best.isRelated && best.text.split(separator: " ").count < Self.fewestWords
        title = isLabel && fallback != nil ? fallback : Stated(best.text, .heading)
    }

    /// The stated titles without the names of the site; those that are nothing else come last.
    private static func stripped(_ titles: [Title], _ sites: SiteNames) -> [Title] {
        var out = titles.map { Title(text: sites.stripped($0.text), source: $0.source) }
        // What one title has behind another is the site.
        for index in out.indices {
            let longer = out[index].text
            let shorter = out.first {
                $0.text.count > 12 && !sites.contains($0.text) && longer.hasPrefix($0.text) && longer != $0.text
            }
            if let shorter, SiteNames.parts(longer).count > SiteNames.parts(shorter.text).count {
                out[index].text = shorter.text
            }
        }
        return out.filter { !sites.contains($0.text) } + out.filter { sites.contains($0.text) }
    }

    private static func headings(_ page: PageLines, _ keys: [[UInt8]], _ sites: SiteNames) -> [Candidate] {
        var candidates: [Candidate] = []
        for (index, node) in page.document.nodes.enumerated() {
            guard let rank = rank(node.tag), Int(node.end) - index <= mostNodes else { continue }
            guard candidates.count < mostHeadings else { break }
            let text = page.document.text(of: index)
            guard !text.isEmpty, text.utf8.count <= PageLines.longest else { continue }
            let key = Array(SiteNames.key(text).utf8)
            let match = match(key, keys)
            // A second-rank heading that nobody states is a part of the story.
            guard match > 0 || node.tag == .h1 else { continue }
            var score = match + rank + weight(page.place(of: index))
            if sites.contains(text) { score -= 600 }
            candidates.append(Candidate(text: text, node: index, score: score, isRelated: match > 0))
        }
        return candidates
    }

    private static func lines(_ page: PageLines, _ stated: [Title], _ keys: [[UInt8]]) -> [Candidate] {
        var candidates: [Candidate] = []
        for line in page.lines where line.length <= PageLines.longest {
            let isNear = stated.contains { abs($0.text.utf8.count - line.text.utf8.count) <= 8 }
            guard isNear, !page.place(of: line.element).contains(.heading), candidates.count < mostHeadings,
                keys.contains(Array(SiteNames.key(line.text).utf8))
            else { continue }
            let score = 600 + weight(page.place(of: line.element))
            candidates.append(Candidate(text: line.text, node: line.first, score: score, isRelated: true))
        }
        return candidates
    }

    private static func rank(_ tag: PageTag) -> Int? {
        switch tag {
        case .h1: 300
        case .h2: 150
        case .h3: 100
        default: nil
        }
    }

    private static func weight(_ place: PageLines.Place) -> Int {
        var weight = 0
        if place.contains(.link) { weight -= 60 }
        if place.contains(.side) { weight -= 100 }
        if place.contains(.margin) { weight -= 200 }
        if place.contains(.article) { weight += 30 }
        return weight
    }

    /// How well a heading and the stated titles agree.
    private static func match(_ key: [UInt8], _ keys: [[UInt8]]) -> Int {
        guard key.count >= 3 else { return 0 }
        return keys.reduce(0) { best, stated in
            if stated == key { return 600 }
            guard min(stated.count, key.count) > 8 else { return best }
            if stated.holds(key) { return max(best, 300 + 100 * key.count / stated.count) }
            if key.holds(stated) { return max(best, 300 + 100 * stated.count / key.count) }
            return best
        }
    }
}
