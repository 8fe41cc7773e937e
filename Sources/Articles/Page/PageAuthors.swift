import Languages
import Records
import Text

/// Who wrote the story of a page.
struct PageAuthors {
    /// The names, several with commas between.
    private(set) var stated: Stated<String>?

    /// Where names stand, the most believed first.
    private enum Evidence: Int, CaseIterable {
        case linked, microdata, meta, card, ownLink, byline, box, profile, page, closing, farBox, farLink, farProfile

        var source: Article.Origin {
            switch self {
            case .linked, .page: .jsonLD
            case .microdata: .microdata
            case .meta, .card: .meta
            case .ownLink, .byline, .box, .profile, .closing, .farBox, .farLink, .farProfile: .byline
            }
        }

        /// Whether several may be told one by one.
        var isList: Bool {
            switch self {
            case .farBox, .farLink, .farProfile: false
            default: true
            }
        }
    }

    private let evidence: PageEvidence
    private let cleaner: WriterNames
    private var found: [Evidence: [String]] = [:]
    /// The names of the boxes in which writers were found.
    private var boxes: [Evidence: ArraySlice<UInt8>] = [:]

    /// Nodes of a box that holds a name, and bytes of its text.
    private static let mostNodes = 30
    private static let longest = 100
    private static let most = 8

    init(_ evidence: PageEvidence) {
        self.evidence = evidence
        cleaner = WriterNames(sites: evidence.sites)
        readLinked()
        readMetas()
        readElements()
        readLines()
        stated = chosen()
    }

    private mutating func add(_ text: String, _ kind: Evidence, isPerson: Bool = false) {
        for name in cleaner.names(in: text, isPerson: isPerson) where found[kind, default: []].count < Self.most {
            // "All articles of Nina Wolde" is no second name.
            if !found[kind, default: []].contains(where: name.contains) { found[kind, default: []].append(name) }
        }
    }

    private func chosen() -> Stated<String>? {
        guard let kind = Evidence.allCases.first(where: { found[$0] != nil }), var names = found[kind] else {
            return nil
        }
        var source = kind.source
        if !kind.isList { names = [names[0]] }
        // A byline that names more than the head of the page does, or a name where the head has an account.
        let seen = [Evidence.byline, .box, .microdata].lazy.compactMap { found[$0] }.first
        if kind.rawValue < Evidence.byline.rawValue, let seen {
            let isAccount = names.count == 1 && !names[0].contains(" ") && !names[0].contains(where: \.isUppercase)
            let isMore = seen.count > names.count && names.allSatisfy { seen.contains($0) }
            if isMore || isAccount && seen[0].contains(" ") { (names, source) = (seen, .byline) }
        }
        return Stated(names.joined(separator: ", "), source)
    }

    // MARK: The head

    private mutating func readLinked() {
        let linked = evidence.linked
        if let story = evidence.stories.story {
            for key in ["author", "creator"] {
                for name in linked.names(key, of: story) { add(name.text, .linked) }
            }
        }
        for thing in evidence.stories.others {
            for name in linked.names("author", of: thing) { add(name.text, .page) }
        }
    }

    private mutating func readMetas() {
        let statements = evidence.statements
        for name in MetaNames.writers where found[.meta] == nil {
            for value in statements.all(name) { add(value, .meta) }
        }
        // A card of two labels and values: "Written by", "Nina Wolde".
        for number in 1...2 {
            guard let label = statements.first(["twitter:label\(number)"]),
                let value = statements.first(["twitter:data\(number)"])
            else { continue }
            let words = (label + " .").split(whereSeparator: \.isWhitespace)
            if WriterNames.cue(words[...]) != nil { add(value, .card) }
        }
    }

    // MARK: The page

    private static let keys = (
        property: PageTag.key(of: "itemprop".utf8), kind: PageTag.key(of: "class".utf8),
        rel: PageTag.key(of: "rel".utf8),
        href: PageTag.key(of: "href".utf8)
    )

    private func isNear(_ node: Int) -> Bool {
        guard let headline = evidence.headline else { return false }
        return (-6...10).contains(evidence.page.line(at: node) - headline)
    }

    private mutating func readElements() {
        let document = evidence.page.document
        for (index, node) in document.nodes.enumerated() where !node.attributes.isEmpty && node.tag != .meta {
            guard Int(node.end) - index <= Self.mostNodes,
                evidence.page.place(of: index).isDisjoint(with: [.margin, .side])
            else { continue }
            if let property = document.attribute(key: Self.keys.property, of: index)?.lowercased(),
                property.split(separator: " ").contains("author")
            {
                add(microdata(index, node), .microdata)
            }
            if node.tag == .a { readLink(index) }
            if let kind = document.value(Self.keys.kind, of: index),
                LayoutWords.kind(of: document.bytes[kind.asOffsets]).contains(.writer)
            {
                let name = document.bytes[kind.asOffsets]
                let evidence = isNear(index) ? Evidence.box : .farBox
                // Several boxes of one kind name several writers; others are about the writer.
                guard boxes[evidence].map({ $0.elementsEqual(name) }) ?? true else { continue }
                add(box(index, node), evidence)
                if found[evidence] != nil { boxes[evidence] = name }
            }
        }
    }

    private func microdata(_ index: Int, _ node: PageDocument.Node) -> String {
        let document = evidence.page.document
        for inner in index..<Int(node.end) where document.attribute(key: Self.keys.property, of: inner) == "name" {
            return document.attribute("content", of: inner) ?? document.text(of: inner)
        }
        return document.attribute("content", of: index) ?? document.text(of: index)
    }

    private mutating func readLink(_ index: Int) {
        let document = evidence.page.document
        if let rel = document.value(Self.keys.rel, of: index), document.bytes[rel.asOffsets].holds(Self.author) {
            return add(document.text(of: index), isNear(index) ? .ownLink : .farLink)
        }
        guard let address = document.value(Self.keys.href, of: index),
            case let bytes = document.bytes[address.asOffsets], Self.profiles.contains(where: bytes.holds)
        else { return }
        add(document.text(of: index), isNear(index) ? .profile : .farProfile)
    }

    /// Parts of the addresses of pages about writers.
    private static let profiles = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/by/", "/people/",
    ].map { Array($0.utf8) }
    /// The relation of a link to a page about the writer.
    private static let author = Array("author".utf8)

    /// The name in a box for writers: its only link, or its text up to the day.
    private func box(_ index: Int, _ node: PageDocument.Node) -> String {
        let document = evidence.page.document
        let text = document.text(of: index)
        guard text.utf8.count <= Self.longest else { return "" }
        let links = (index..<Int(node.end)).filter { document.nodes[$0].tag == .a }
        let linked = links.count == 1 ? document.text(of: links[0]) : ""
        if let names = Byline.names(text, isSure: true) { return names }
        if !linked.isEmpty, text.hasPrefix(linked) || text.contains(where: \.isNumber) { return linked }
        let name = WrittenDay(text).map(\.lead) ?? text
        return name.contains(where: \.isNumber) ? "" : name
    }

    private mutating func readLines() {
        guard let headline = evidence.headline else { return }
        let lines = evidence.page.lines
        let near = max(0, headline - 4)..<min(lines.count, headline + 14)
        for index in near where index != headline {
            guard let names = byline(lines[index]) else { continue }
            add(names, .byline, isPerson: true)
        }
        for index in near.upperBound..<max(near.upperBound, min(lines.count, headline + Self.reach)) {
            let line = lines[index]
            guard line.length <= Self.shortLine,
                evidence.page.place(of: line.element).isDisjoint(with: [.side, .link]),
                let names = byline(line), line.text.hasSuffix(names)
            else { continue }
            add(names, .closing, isPerson: true)
            if found[.closing] != nil { break }
        }
    }

    /// How many lines behind the headline a byline may stand, and the bytes of one that stands at the end.
    private static let reach = 400
    private static let shortLine = 70

    private func byline(_ line: PageLines.Line) -> String? {
        guard line.length <= Self.longest + 20, !evidence.page.place(of: line.element).contains(.margin) else {
            return nil
        }
        return Byline.names(line.text)
    }
}
