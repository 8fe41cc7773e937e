import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a page holds, read as XML; what must be on no page is a fault.
struct Page {
    var links: [String] = []
    var ids: Set<String> = []
    var text = ""
    /// What stands within the marks of an article.
    var marked = ""
    /// The elements, each with its attributes, in order.
    var elements: [Element] = []

    /// An element without what is in it.
    struct Element {
        var name: String
        var attributes: [String: String]
        /// The elements that it stands in, the outermost first.
        var path: [String]
        var text = ""
    }

    /// Reads a page and refuses what must be on none.
    @discardableResult
    static func read(_ body: [UInt8], _ name: String, language: String = "en") throws -> Page {
        let reader = PageReader()
        let parser = XMLParser(data: Data(body))
        parser.delegate = reader
        let isWellFormed = parser.parse()
        try #require(isWellFormed, "\(name): \(parser.parserError.map { "\($0)" } ?? "")")
        #expect(reader.faults.isEmpty, "\(name): \(reader.faults)")
        #expect(reader.headings == 1 && reader.language == language, "\(name)")
        return reader.page
    }

    /// The elements of a name with a class.
    func all(_ name: String, _ kind: String? = nil) -> [Element] {
        elements.filter { element in
            element.name == name
                && kind.map { element.attributes["class"]?.split(separator: " ").contains(Substring($0)) == true }
                    ?? true
        }
    }

    /// The addresses of the links whose words, or whose name for those who do not see, hold a text.
    func links(saying text: String) -> [String] {
        all("a").filter { $0.text.contains(text) || $0.attributes["aria-label"]?.contains(text) == true }
            .compactMap { $0.attributes["href"] }
    }
}

private final class PageReader: NSObject, XMLParserDelegate {
    var page = Page()
    var faults: [String] = []
    var headings = 0
    var language: String?
    private var open: [Int] = []
    private var marks = 0
    private var textDepth: Int?

    /// Elements that pages and drawings are made of.
    private static let known: Set<String> = [
        "html", "head", "meta", "link", "title", "script", "body", "a", "header", "nav", "ul", "ol", "li", "form",
        "label", "input", "button", "output", "main", "article", "section", "aside", "h1", "h2", "h3", "dl", "dt", "dd",
        "div", "span", "p", "bdi", "strong", "mark", "blockquote", "table", "caption", "thead", "tbody", "tr", "th",
        "td", "code", "footer", "select", "option", "details", "summary", "figure", "figcaption", "pre", "kbd",
        "dialog", "svg", "g",
        "text",
        "tspan", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon",
    ]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        let path = open.map { page.elements[$0].name }
        open.append(page.elements.count)
        page.elements.append(Page.Element(name: name, attributes: attributes, path: path))
        if !Self.known.contains(name) { faults.append("<\(name)>") }
        for (key, value) in attributes { check(name, key, value) }
        if name == "html" { language = attributes["lang"] }
        if name == "h1" { headings += 1 }
        if name == "mark" { marks += 1 }
        // The legend is marked too.
        if name == "div", attributes["class"] == "text" { textDepth = open.count }
        if name == "form", attributes["action"]?.hasPrefix("/") != true, attributes["method"] != "dialog" {
            faults.append("a form that leads elsewhere")
        }
        guard name == "a" else { return }
        if path.contains("a") { faults.append("a link in a link") }
        guard let link = attributes["href"] else { return faults.append("a link without an address") }
        if !["/", "#", "https://", "http://"].contains(where: link.hasPrefix) || link.hasPrefix("//") {
            faults.append(link)
        }
        page.links.append(link)
    }

    /// No handler, no style, and nothing that is loaded but the files of this server.
    private func check(_ name: String, _ key: String, _ value: String) {
        if key.hasPrefix("on") || key == "style" || key == "srcdoc" || key.hasSuffix(":href") {
            faults.append("\(name) \(key)")
        }
        let isLoaded = key == "src" || name == "link" && key == "href"
        if isLoaded, !value.hasPrefix("/") || value.hasPrefix("//") { faults.append("\(name) loads \(value)") }
        if key == "src", name != "script" || !value.hasPrefix("/assets/parley-") { faults.append("\(name) \(key)") }
        if key == "id", !page.ids.insert(value).inserted { faults.append("id \(value) twice") }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if textDepth == open.count { textDepth = nil }
        open.removeLast()
        if name == "mark" { marks -= 1 }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        for place in open { page.elements[place].text += string }
        guard let name = open.last.map({ page.elements[$0].name }) else { return }
        if name == "script" || name == "style" { faults.append("\(name) with words in it") }
        page.text += string
        if marks > 0, textDepth != nil { page.marked += string }
    }
}
