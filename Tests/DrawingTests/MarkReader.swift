import Foundation
import FoundationXML

/// Reads what was drawn: whether it is well-formed, every mark is within a link that has a name, and all is in the frame.
final class MarkReader: NSObject, XMLParserDelegate {
    private(set) var links = 0
    /// Marks outside of links.
    private(set) var loose: [String] = []
    private(set) var nameless = 0
    private(set) var outside: [String] = []
    private(set) var classes: Set<String> = []
    private(set) var problem: String?

    private var inLink = false
    private var hasName = false
    private var frame = (width: 0.0, height: 0.0)

    /// What is drawn without a link, for it is no mark: axes, outlines, empty days, the word beside a mark.
    private static let ground: Set<String> = [
        "axis", "tick", "hatch", "today", "land", "land home", "border", "none", "coming", "small", "large",
        "small now",
        "country",
    ]

    func read(_ text: String) -> Bool {
        let parser = XMLParser(data: Data("<div>\(text)</div>".utf8))
        parser.delegate = self
        let isRead = parser.parse()
        problem = parser.parserError.map { "\($0)" }
        return isRead
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        let kind = attributes["class"] ?? ""
        classes.formUnion(kind.split(separator: " ").map(String.init))
        switch element {
        case "a":
            links += 1
            (inLink, hasName) = (true, attributes["title"] != nil)
            if attributes["href"]?.isEmpty != false { loose.append("a") }
        case "svg":
            let numbers = attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? []
            if numbers.count == 4 { frame = (numbers[2], numbers[3]) }
            if attributes["aria-label"]?.isEmpty != false { nameless += 1 }
        case "title": hasName = true
        case "circle", "rect", "line", "path", "text":
            if !inLink, !Self.ground.contains(kind) { loose.append("\(element) \(kind)") }
            check(element, attributes)
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if inLink, !text.isEmpty { hasName = true }
    }

    func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard element == "a" else { return }
        if !hasName { nameless += 1 }
        inLink = false
    }

    private func check(_ element: String, _ attributes: [String: String]) {
        func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }
        let box: (left: Double, top: Double, right: Double, bottom: Double)
        switch element {
        case "circle":
            let radius = number("r")
            box = (number("cx") - radius, number("cy") - radius, number("cx") + radius, number("cy") + radius)
        case "rect": box = (number("x"), number("y"), number("x") + number("width"), number("y") + number("height"))
        case "line":
            box = (
                min(number("x1"), number("x2")), min(number("y1"), number("y2")), max(number("x1"), number("x2")),
                max(number("y1"), number("y2"))
            )
        case "text": box = (number("x"), number("y"), number("x"), number("y"))
        default: return
        }
        if box.left < -1 || box.top < -1 || box.right > frame.width + 1 || box.bottom > frame.height + 1 {
            outside.append("\(element) \(attributes)")
        }
    }
}
