/// What the head of a page says of it in `meta` and `link` elements.
struct PageStatements {
    /// The values of each name, in order; names in lower case.
    private var metas: [String: [String]] = [:]
    private(set) var canonical: String?
    private(set) var title: String?
    private(set) var language: String?
    private(set) var base: String?

    private static let names = ["property", "name", "itemprop", "http-equiv"].map { PageTag.key(of: $0.utf8) }
    private static let content = PageTag.key(of: "content".utf8)

    init(_ document: PageDocument) {
        language = document.attribute("lang", of: 0) ?? document.attribute("xml:lang", of: 0)
        var drawing = 0
        for (index, node) in document.nodes.enumerated() {
            switch node.tag {
            case .meta: read(document, index)
            case .svg: drawing = Int(node.end)
            case .title where title == nil && index >= drawing: title = document.text(of: index).nonEmpty
            case .link where canonical == nil && document.attribute("rel", of: index)?.lowercased() == "canonical":
                canonical = document.attribute("href", of: index)?.nonEmpty
            case .base where base == nil: base = document.attribute("href", of: index)
            case .body where language == nil: language = document.attribute("lang", of: index)
            default: break
            }
        }
    }

    private mutating func read(_ document: PageDocument, _ index: Int) {
        guard let range = document.value(Self.content, of: index), !range.isEmpty else { return }
        let bytes = document.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
        for key in Self.names {
            guard let name = document.value(key, of: index), !name.isEmpty else { continue }
            let text = String(decoding: document.bytes[Int(name.lowerBound)..<Int(name.upperBound)], as: UTF8.self)
            var value = PageText()
            value.append(bytes)
            // "DC.date", "dc:date" and "dc.Date" are one name.
            for part in text.lowercased().split(separator: " ") {
                metas[part.hasPrefix("dc:") ? "dc." + part.dropFirst(3) : String(part), default: []].append(
                    value.string)
            }
        }
    }

    /// The values of a name.
    func all(_ name: String) -> [String] { metas[name] ?? [] }

    /// The first value that any of some names has, in the order of the names.
    func first(_ names: [String]) -> String? {
        names.lazy.compactMap { metas[$0]?.first { !$0.isEmpty } }.first
    }
}
