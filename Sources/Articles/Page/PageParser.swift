/// Takes a page apart into tags and texts, by the rules that browsers follow, and has a `PageTree` put them together.
///
/// Each byte is read a fixed number of times, whatever the page holds.
///
/// Source: WHATWG HTML, 13.2.5, tokenization.
struct PageParser {
    private let page: [UInt8]
    private var index = 0
    private var tree = PageTree()

    /// Attributes that a tag keeps.
    private static let mostAttributes: Int32 = 256

    init(_ page: [UInt8]) {
        self.page = page
        tree.document.bytes.reserveCapacity(page.count)
        tree.document.nodes.reserveCapacity(page.count / 40)
    }

    mutating func parse() -> PageDocument {
        while index < page.count {
            let start = index
            while index < page.count, !opensMarkup() { index += 1 }
            if index > start { text(start..<index) }
            if index < page.count { markup() }
        }
        return tree.finished()
    }

    /// Whether a tag, a comment or a declaration begins here; any other `<` is a character.
    private func opensMarkup() -> Bool {
        guard page[index] == 0x3C, index + 1 < page.count else { return false }
        let next = page[index + 1]
        return Self.isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    private mutating func text(_ range: Range<Int>) {
        let start = Int32(tree.document.bytes.count)
        CharacterReferences.decode(page, range, isAttribute: false, into: &tree.document.bytes)
        tree.text(start..<Int32(tree.document.bytes.count))
    }

    private mutating func markup() {
        switch page[index + 1] {
        case 0x21: comment()
        case 0x3F: skip(past: 0x3E)
        case 0x2F:
            guard index + 2 < page.count, Self.isLetter(page[index + 2]) else { return skip(past: 0x3E) }
            index += 2
            let tag = name()
            _ = attributes(isKept: false)
            tree.end(tag)
        default:
            index += 1
            let tag = name()
            let first = Int32(tree.document.attributes.count)
            let isClosed = attributes(isKept: true)
            tree.start(tag, first..<Int32(tree.document.attributes.count), isClosed: isClosed)
            if tag.content != .markup, !tree.isForeign { content(of: tag) }
        }
    }

    private mutating func skip(past byte: UInt8) {
        while index < page.count, page[index] != byte { index += 1 }
        index = min(index + 1, page.count)
    }

    private mutating func comment() {
        guard index + 3 < page.count, page[index + 2] == 0x2D, page[index + 3] == 0x2D else { return skip(past: 0x3E) }
        // `<!-->` is a whole comment.
        index += 2
        while index < page.count {
            if page[index] == 0x3E, page[index - 1] == 0x2D, page[index - 2] == 0x2D { break }
            if page[index] == 0x3E, page[index - 1] == 0x21, page[index - 2] == 0x2D, page[index - 3] == 0x2D { break }
            index += 1
        }
        index = min(index + 1, page.count)
    }

    private mutating func name() -> PageTag {
        var key = PageTag.emptyKey
        while index < page.count, !Self.isSpace(page[index]), page[index] != 0x2F, page[index] != 0x3E {
            key = PageTag.key(key, page[index])
            index += 1
        }
        return PageTag.of(key: key)
    }

    // MARK: Attributes

    /// Reads to the end of the tag; returns whether it ends with a slash.
    private mutating func attributes(isKept: Bool) -> Bool {
        var count: Int32 = 0
        while index < page.count {
            let byte = page[index]
            if byte == 0x3E {
                index += 1
                return page[index - 2] == 0x2F
            }
            if byte == 0x2F || Self.isSpace(byte) {
                index += 1
                continue
            }
            count += 1
            attribute(isKept: isKept && count <= Self.mostAttributes)
        }
        return false
    }

    private mutating func attribute(isKept: Bool) {
        let start = index
        var key = PageTag.emptyKey
        repeat {
            key = PageTag.key(key, page[index])
            index += 1
        } while index < page.count && !Self.isSpace(page[index]) && ![0x2F, 0x3E, 0x3D].contains(page[index])
        let name = start..<index
        skipSpace()
        var value = index..<index
        if index < page.count, page[index] == 0x3D {
            index += 1
            skipSpace()
            value = self.value()
        }
        if isKept { keep(key, name, value) }
    }

    private mutating func skipSpace() {
        while index < page.count, Self.isSpace(page[index]) { index += 1 }
    }

    private mutating func value() -> Range<Int> {
        guard index < page.count else { return index..<index }
        let quote = page[index]
        if quote == 0x22 || quote == 0x27 {
            index += 1
            let start = index
            while index < page.count, page[index] != quote { index += 1 }
            defer { index = min(index + 1, page.count) }
            return start..<index
        }
        let start = index
        while index < page.count, !Self.isSpace(page[index]), page[index] != 0x3E { index += 1 }
        return start..<index
    }

    private mutating func keep(_ key: UInt64, _ name: Range<Int>, _ value: Range<Int>) {
        let start = Int32(tree.document.bytes.count)
        tree.document.bytes += page[name]
        let middle = Int32(tree.document.bytes.count)
        CharacterReferences.decode(page, value, isAttribute: true, into: &tree.document.bytes)
        let end = Int32(tree.document.bytes.count)
        tree.document.attributes.append(
            PageDocument.Attribute(key: key, name: start..<middle, value: middle..<end))
    }

    // MARK: Content without tags

    /// Takes what stands between a start tag and its end tag as text.
    private mutating func content(of tag: PageTag) {
        let start = index
        while index < page.count, !isEnd(of: tag) { index += 1 }
        if tag.content == .raw {
            let first = Int32(tree.document.bytes.count)
            tree.document.bytes += page[start..<index]
            tree.content(first..<Int32(tree.document.bytes.count))
        } else {
            let first = Int32(tree.document.bytes.count)
            CharacterReferences.decode(page, start..<index, isAttribute: false, into: &tree.document.bytes)
            tree.content(first..<Int32(tree.document.bytes.count))
        }
        skip(past: 0x3E)
        tree.endContent()
    }

    private func isEnd(of tag: PageTag) -> Bool {
        guard page[index] == 0x3C, index + 2 < page.count, page[index + 1] == 0x2F else { return false }
        var place = index + 2
        for letter in tag.rawValue.utf8 {
            guard place < page.count, page[place] | 0x20 == letter else { return false }
            place += 1
        }
        return place >= page.count || Self.isSpace(page[place]) || page[place] == 0x2F || page[place] == 0x3E
    }
}
