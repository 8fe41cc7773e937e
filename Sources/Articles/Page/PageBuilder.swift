import CLibXML2

/// Makes the lists of a page while libxml2 parses it: no tree is made, and nothing is recursive.
struct PageBuilder {
    /// An element whose content is being read.
    private struct Open {
        var tag: PageTag
        /// Its place in the list, or that of the deepest element around it.
        var index: Int
        var isListed: Bool
        /// What came last in it, and what came last but for comments.
        var last = Piece.none
        var lastSeen = Piece.none
    }

    /// What an element holds.
    private enum Piece {
        case none, text, data, comment
        /// An element that text may stand in, and any other.
        case run, box
    }

    /// The deepest nesting; what is nested deeper stands in the deepest element.
    ///
    /// Source: the limit of Blink and WebKit.
    private static let deepest = 512
    /// Lifts libxml2's own limits of depth and of the length of a text; it means the same for HTML and XML.
    private static let isHuge = Int32(XML_PARSE_HUGE.rawValue)
    /// About how many bytes of a page make a node.
    private static let bytesOfNode = 24

    private var document = PageDocument()
    private var open: [Open] = []
    /// Whether a comment stands before the first element.
    private var hasPrologue = false
    /// How many elements are open that stand behind the page.
    private var outside = 0

    /// Parses a page; every input gives one.
    static func document(_ html: String) -> PageDocument {
        var page = Array(html.utf8)
        // libxml2 ends at a NUL.
        if page.place(of: 0, from: 0) != nil { page.removeAll { $0 == 0 } }
        page = PageCuts.cut(page)
        var builder = PageBuilder()
        builder.document.bytes.reserveCapacity(page.count)
        builder.document.nodes.reserveCapacity(page.count / bytesOfNode)
        parse(page, into: &builder)
        if builder.document.nodes.isEmpty { builder.add(.html, 0..<0, 0..<0) }
        builder.document.nodes[0].end = Int32(builder.document.nodes.count)
        return builder.document
    }

    private static func parse(_ page: [UInt8], into builder: inout PageBuilder) {
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue)
        guard let context = htmlNewParserCtxt() else { return }
        defer { htmlFreeParserCtxt(context) }
        listen(context.pointee.sax)
        // libxml2 reads the buffer, and the handlers write to the builder, during this call only. The document that it
        // returns has no elements, is ours and is freed here.
        withUnsafeMutablePointer(to: &builder) { builder in
            context.pointee._private = UnsafeMutableRawPointer(builder)
            let parsed = page.withUnsafeBufferPointer { buffer in
                buffer.withMemoryRebound(to: CChar.self) {
                    htmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, "UTF-8", options | isHuge)
                }
            }
            xmlFreeDoc(parsed)
        }
    }

    // MARK: What libxml2 tells

    /// The parser that a handler is called by.
    private typealias Parser = UnsafeMutablePointer<xmlParserCtxt>

    private static func listen(_ handlers: UnsafeMutablePointer<xmlSAXHandler>) {
        handlers.pointee.startElement = { PageBuilder.of($0).pointee.start($1, $2, PageBuilder.parser($0)) }
        handlers.pointee.endElement = { context, _ in PageBuilder.of(context).pointee.end() }
        handlers.pointee.characters = { context, text, count in
            let text = UnsafeBufferPointer(start: text, count: Int(count))
            PageBuilder.of(context).pointee.characters(text, PageBuilder.parser(context))
        }
        handlers.pointee.cdataBlock = { context, text, count in
            PageBuilder.of(context).pointee.append(UnsafeBufferPointer(start: text, count: Int(count)), .data)
        }
        handlers.pointee.ignorableWhitespace = { _, _, _ in }
        handlers.pointee.comment = { context, _ in PageBuilder.of(context).pointee.note(.comment) }
        handlers.pointee.processingInstruction = { context, _, _ in PageBuilder.of(context).pointee.note(.box) }
    }

    private static func parser(_ context: UnsafeMutableRawPointer?) -> Parser {
        // libxml2 hands its parser to each handler.
        context.unsafelyUnwrapped.assumingMemoryBound(to: xmlParserCtxt.self)
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PageBuilder> {
        // `parse` puts the builder there.
        parser(context).pointee._private.unsafelyUnwrapped.assumingMemoryBound(to: PageBuilder.self)
    }

    /// Remembers what came last in the element that is open.
    private mutating func note(_ piece: Piece) {
        guard !open.isEmpty else {
            if document.nodes.isEmpty { hasPrologue = true }
            return
        }
        open[open.count - 1].last = piece
        if piece != .comment { open[open.count - 1].lastSeen = piece }
    }

    // MARK: Elements

    private mutating func start(
        _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ parser: Parser
    ) {
        // A second root behind a page with a declaration is no part of it; without one it is the last of the first.
        if open.isEmpty, !document.nodes.isEmpty,
            outside > 0 || hasPrologue || parser.pointee.myDoc?.pointee.intSubset != nil
        {
            outside += 1
            return
        }
        let first = Int32(document.attributes.count)
        var place = 0
        while let attributes, let name = attributes[place] {
            add(name, attributes[place + 1])
            place += 2
        }
        let tag = PageTag.of(key: PageTag.key(of: Self.bytes(name)))
        if !open.isEmpty { note(tag.holdsText ? .run : .box) }
        let index = add(tag, first..<Int32(document.attributes.count), 0..<0)
        let isListed = open.count < Self.deepest
        open.append(Open(tag: tag, index: isListed ? index : open[open.count - 1].index, isListed: isListed))
    }

    private mutating func end() {
        guard outside == 0 else {
            outside -= 1
            return
        }
        guard let last = open.popLast(), last.isListed else { return }
        document.nodes[last.index].end = Int32(document.nodes.count)
    }

    @discardableResult
    private mutating func add(_ tag: PageTag, _ attributes: Range<Int32>, _ text: Range<Int32>) -> Int {
        let index = document.nodes.count
        let parent = open.last?.index ?? (index == 0 ? -1 : 0)
        document.nodes.append(
            PageDocument.Node(
                tag: tag, parent: Int32(parent), end: Int32(index + 1), attributes: attributes, text: text))
        return index
    }

    private mutating func add(_ name: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>?) {
        let bytes = Self.bytes(name)
        let range = append(bytes)
        document.attributes.append(
            PageDocument.Attribute(key: PageTag.key(of: bytes), name: range, value: append(Self.bytes(value))))
    }

    // MARK: Text

    private mutating func characters(_ text: UnsafeBufferPointer<xmlChar>, _ parser: Parser) {
        if !isBetween(text, parser) { append(text, .text) }
    }

    /// Adds a text, to the one before it where nothing stands between.
    private mutating func append(_ text: UnsafeBufferPointer<xmlChar>, _ piece: Piece) {
        guard let around = open.last else { return }
        let range = append(text)
        if around.last == piece {
            let last = document.nodes.count - 1
            document.nodes[last].text = document.nodes[last].text.lowerBound..<range.upperBound
        } else {
            add(.text, 0..<0, range)
            note(piece)
        }
    }

    /// Whether a text is the white space between two tags of which none is text: it parts no words.
    private func isBetween(_ text: UnsafeBufferPointer<xmlChar>, _ parser: Parser) -> Bool {
        guard let around = open.last, text.allSatisfy(Self.isBlank), let next = parser.pointee.input.pointee.cur,
            // A space that stands as a reference is meant.
            next.pointee == 0x3C, Self.isBlank(next[-1])
        else { return false }
        switch around.lastSeen {
        case .none: return !around.tag.holdsText
        case .text, .data, .run: return false
        case .box, .comment: return true
        }
    }

    private static func isBlank(_ byte: xmlChar) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private mutating func append(_ text: UnsafeBufferPointer<xmlChar>) -> Range<Int32> {
        let start = Int32(document.bytes.count)
        document.bytes.append(contentsOf: text)
        return start..<Int32(document.bytes.count)
    }

    /// The bytes of a text of libxml2, which lives as long as the call that it came with.
    private static func bytes(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<xmlChar> {
        UnsafeBufferPointer(start: text, count: text == nil ? 0 : Int(xmlStrlen(text)))
    }
}
