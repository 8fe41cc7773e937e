import Foundation

/// Which of the things that a page's JSON-LD describes is its story.
struct StoryThings {
    /// The story; nil when the page describes several and none of them is known to be its own.
    let story: Int?
    /// Other works and the page, the nearest to the story first.
    let others: [Int]

    init(_ linked: LinkedData, address: String?, _ statements: PageStatements) {
        let stories = linked.things.filter { $0.kind == .story }.map(\.node)
        let titles = (statements.all("og:title") + [statements.title].compactMap { $0 }).map(SiteNames.key)
        let key = address.map(Self.path)
        func isOwn(_ node: Int) -> Bool {
            if let key,
                ["url", "@id", "mainEntityOfPage"].contains(where: { name in
                    linked.text([name], of: node).map { Self.path($0) == key } ?? false
                })
            {
                return true
            }
            guard let headline = linked.text(["headline", "name"], of: node).map(SiteNames.key), headline.utf8.count > 8
            else { return false }
            return titles.contains { $0.hasPrefix(headline) || headline.hasPrefix($0) }
        }
        story = stories.count == 1 ? stories[0] : stories.first(where: isOwn) ?? Self.alone(stories, linked)
        others = linked.things.filter { $0.kind == .work || $0.kind == .page }.map(\.node)
    }

    /// The first of a few: lists of teasers are longer.
    private static func alone(_ stories: [Int], _ linked: LinkedData) -> Int? {
        stories.count <= mostOwn ? stories.first : nil
    }

    /// How many stories a page may describe that are all its own.
    private static let mostOwn = 2

    /// An address without scheme, query and the stroke at its end.
    private static func path(_ address: String) -> String {
        var rest = address[...]
        if let start = rest.range(of: "//") { rest = rest[start.upperBound...] }
        rest = rest.prefix { $0 != "?" && $0 != "#" }
        while rest.last == "/" { rest.removeLast() }
        return rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : String(rest)
    }
}

/// Everything on a page that its days and writers are looked for in.
struct PageEvidence {
    let page: PageLines
    let statements: PageStatements
    let linked: LinkedData
    let stories: StoryThings
    /// The line of the headline.
    let headline: Int?
    let sites: SiteNames
}
