/// What the JSON-LD of a page says of it.
///
/// Source: schema.org; JSON-LD 1.1.
struct LinkedData {
    /// How near a described thing is to the story.
    enum Kind: Int, Comparable {
        case story, work, page, site, other

        static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
    }

    /// A name, and whether a body bears it.
    struct Name: Equatable {
        var text: String
        var isBody: Bool
    }

    private let tree: JSONTree
    private var byID: [String: Int] = [:]
    /// What the page itself is or holds, the nearest to the story first.
    private(set) var things: [(node: Int, kind: Kind)] = []

    /// Members through which a page leads to what it is.
    private static let leading: Set<String> = ["", "@graph", "mainEntity", "mainEntityOfPage", "@list", "@set"]

    init(_ document: PageDocument) {
        var tree = JSONTree()
        let key = PageTag.key(of: "type".utf8)
        for (index, node) in document.nodes.enumerated() where node.tag == .script {
            guard let type = document.value(key, of: index), type.count >= Self.type.count,
                Self.isType(document.bytes[Int(type.lowerBound)..<Int(type.upperBound)])
            else { continue }
            for inner in index..<Int(node.end) where document.nodes[inner].tag == .text {
                let text = document.nodes[inner].text
                tree.read(document.bytes[Int(text.lowerBound)..<Int(text.upperBound)])
            }
        }
        self.tree = tree
        index()
    }

    private static let type = Array("ld+json".utf8)

    private static func isType(_ value: ArraySlice<UInt8>) -> Bool {
        value.indices.contains { start in
            value[start...].prefix(type.count).map { $0 == 0x2B ? $0 : $0 | 0x20 }.elementsEqual(type)
        }
    }

    private mutating func index() {
        var leads = Array(repeating: false, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() {
            let isLed = node.parent < 0 || leads[node.parent]
            leads[index] = isLed && Self.leading.contains(node.key)
            guard node.kind == .object else { continue }
            if let id = tree.member("@id", of: index), node.end > index + 2, byID[tree.nodes[id].value] == nil {
                byID[tree.nodes[id].value] = index
            }
            if leads[index] { things.append((index, kind(of: index))) }
        }
        things = things.enumerated().sorted {
            ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset)
        }
        .map(\.element)
    }

    private func types(of node: Int) -> [String] {
        guard let member = tree.member("@type", of: node) else { return [] }
        let all = tree.nodes[member].kind == .list ? tree.children(of: member) : [member]
        return all.map { index in
            let type = tree.nodes[index].value
            return type.split { $0 == "/" || $0 == ":" || $0 == "#" }.last.map { $0.lowercased() } ?? ""
        }
    }

    private func kind(of node: Int) -> Kind {
        types(of: node).map { type in
            if ["article", "posting", "report", "newsstory"].contains(where: type.hasSuffix), type != "jobposting" {
                return .story
            }
            if Self.works.contains(type) { return .work }
            if type.hasSuffix("page") { return .page }
            return type == "website" || type.hasSuffix("organization") ? .site : .other
        }.min() ?? .other
    }

    private static let works: Set<String> = [
        "creativework", "review", "recipe", "videoobject", "podcastepisode", "audioobject", "question", "howto", "book",
        "event", "product", "imageobject", "dataset", "chapter",
    ]

    // MARK: Values

    /// The first of some members that a thing has with a text, a number, or what bears a name.
    func text(_ keys: [String], of node: Int) -> String? {
        for key in keys {
            guard let member = tree.member(key, of: node) else { continue }
            if let text = text(at: member) { return text }
        }
        return nil
    }

    private func text(at node: Int) -> String? {
        var place = node
        for _ in 0..<Self.mostSteps {
            switch tree.nodes[place].kind {
            case .text, .number: return Self.clean(tree.nodes[place].value)
            case .literal: return nil
            case .list:
                guard place + 1 < tree.nodes[place].end else { return nil }
                place += 1
            case .object:
                let keys = ["@value", "name", "headline", "alternateName", "@id"]
                guard let next = keys.lazy.compactMap({ tree.member($0, of: place) }).first else { return nil }
                place = next
            }
        }
        return nil
    }

    /// How far values are followed inside others.
    private static let mostSteps = 6
    /// How many names one member may have.
    private static let mostNames = 40

    /// The names of those whom a member names: texts, things with names, references to such things, and lists of these.
    func names(_ key: String, of node: Int) -> [Name] {
        guard let member = tree.member(key, of: node) else { return [] }
        var names: [Name] = []
        var waiting = [member]
        var steps = 0
        while let place = waiting.popLast(), steps < Self.mostNames {
            steps += 1
            switch tree.nodes[place].kind {
            case .text: Self.clean(tree.nodes[place].value).map { names.append(Name(text: $0, isBody: false)) }
            case .list: waiting += tree.children(of: place).reversed()
            case .object: if let name = name(at: place) { names.append(name) }
            case .number, .literal: break
            }
        }
        return names
    }

    private func name(at node: Int) -> Name? {
        var thing = node
        if tree.member("name", of: thing) == nil, let id = tree.member("@id", of: thing) {
            thing = byID[tree.nodes[id].value] ?? thing
        }
        let isBody = types(of: thing).contains { $0.hasSuffix("organization") || $0 == "corporation" }
        guard let member = tree.member("name", of: thing), let text = text(at: member) else { return nil }
        return Name(text: text, isBody: isBody)
    }

    /// The text without tags and with its character references replaced; nil when nothing is left.
    static func clean(_ value: String) -> String? {
        // Character references may hide tags.
        if value.utf8.contains(0x26) || value.utf8.contains(0x3C) {
            let once = PageDocument(value).text(of: 0)
            return (once.utf8.contains(0x3C) ? PageDocument(once).text(of: 0) : once).nonEmpty
        }
        let bytes = Array(value.utf8)
        var text = PageText()
        text.append(bytes[...])
        return text.string.nonEmpty
    }
}

extension String {
    /// The text; nil when it is empty.
    var nonEmpty: String? { isEmpty ? nil : self }
}
