import CLibXML2

/// Makes the lists of a page out of the tree that libxml2 parses, in one walk without recursion.
struct PageBuilder {
    private typealias Node = UnsafeMutablePointer<xmlNode>

    /// An element whose content is being read.
    private struct Open {
        var node: Node
        /// Its place in the list, or that of the deepest element around it.
        var index: Int
        var isListed: Bool
    }

    /// The deepest nesting; what is nested deeper stands in the deepest element.
    ///
    /// Source: the limit of Blink and WebKit.
    private static let deepest = 512
    /// Lifts libxml2's own limits of depth and of the length of a text; it means the same for HTML and XML.
    private static let isHuge = Int32(XML_PARSE_HUGE.rawValue)

    private var document = PageDocument()
    private var open: [Open] = []

    /// Parses a page; every input gives one.
    static func document(_ html: String) -> PageDocument {
        var page = Array(html.utf8)
        // libxml2 ends at a NUL.
        if page.contains(0) { page.removeAll { $0 == 0 } }
        page = TagLimits.limited(page)
        var builder = PageBuilder()
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue)
        // libxml2 reads the buffer during the call only and returns a document that we own and free below.
        let parsed = page.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options | isHuge)
            }
        }
        defer { xmlFreeDoc(parsed) }
        if let parsed, let root = xmlDocGetRootElement(parsed) { builder.walk(root) }
        if builder.document.nodes.isEmpty { builder.add(.html, 0..<0, 0..<0) }
        return builder.document
    }

    private mutating func walk(_ root: Node) {
        var node: Node? = root
        while let next = node {
            if next.pointee.type == XML_ELEMENT_NODE {
                element(next)
                if let child = next.pointee.children {
                    node = child
                    continue
                }
                close()
            } else if next.pointee.type == XML_TEXT_NODE || next.pointee.type == XML_CDATA_SECTION_NODE {
                add(.text, 0..<0, append(next.pointee.content))
            }
            node = next == root ? nil : next.pointee.next
            while node == nil, let last = open.last?.node {
                close()
                node = last == root ? nil : last.pointee.next
            }
        }
    }

    private mutating func element(_ node: Node) {
        let first = Int32(document.attributes.count)
        var attribute = node.pointee.properties
        while let own = attribute {
            add(own)
            attribute = own.pointee.next
        }
        let tag = PageTag.of(key: PageTag.key(of: Self.bytes(node.pointee.name)))
        let index = add(tag, first..<Int32(document.attributes.count), 0..<0)
        let isListed = open.count < Self.deepest
        open.append(Open(node: node, index: isListed ? index : open[open.count - 1].index, isListed: isListed))
    }

    private mutating func close() {
        guard let last = open.popLast(), last.isListed else { return }
        document.nodes[last.index].end = Int32(document.nodes.count)
    }

    @discardableResult
    private mutating func add(_ tag: PageTag, _ attributes: Range<Int32>, _ text: Range<Int32>) -> Int {
        let index = document.nodes.count
        document.nodes.append(
            PageDocument.Node(
                tag: tag, parent: Int32(open.last?.index ?? -1), end: Int32(index + 1), attributes: attributes,
                text: text))
        return index
    }

    private mutating func add(_ attribute: UnsafeMutablePointer<xmlAttr>) {
        let name = append(attribute.pointee.name)
        let start = name.upperBound
        var part = attribute.pointee.children
        while let text = part {
            _ = append(text.pointee.content)
            part = text.pointee.next
        }
        document.attributes.append(
            PageDocument.Attribute(
                key: PageTag.key(of: Self.bytes(attribute.pointee.name)), name: name,
                value: start..<Int32(document.bytes.count)))
    }

    private mutating func append(_ text: UnsafePointer<xmlChar>?) -> Range<Int32> {
        let start = Int32(document.bytes.count)
        document.bytes.append(contentsOf: Self.bytes(text))
        return start..<Int32(document.bytes.count)
    }

    /// The bytes of a text of libxml2, which lives as long as its document.
    private static func bytes(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<xmlChar> {
        UnsafeBufferPointer(start: text, count: text == nil ? 0 : Int(xmlStrlen(text)))
    }
}
