/// Cuts out of a page what takes the parser long and says nothing: what is in scripts, styles and comments, and the
/// attributes of tags that have more than any page needs.
///
/// The parser looks at each character of a script by itself, and compares each attribute of a tag with all before it:
/// one tag of a hundred thousand would hold it for a minute. What is left parses to the same elements and texts.
struct PageCuts {
    private let page: [UInt8]
    private var out: [UInt8] = []
    /// Up to where the page was kept or cut.
    private var kept = 0

    /// Attributes that a tag keeps.
    private static let attributes = 256

    /// A tag without its `<`.
    private struct Tag {
        /// Where its `>` is.
        var end: Int
        /// Where the first attribute that is too many begins.
        var cut: Int?
        /// Whether it ends with `/>`, as that of an element without content.
        var isClosed = false
    }

    private init(_ page: [UInt8]) {
        self.page = page
    }

    /// Returns the page with the bytes left out that nobody reads.
    static func cut(_ page: [UInt8]) -> [UInt8] {
        var cuts = PageCuts(page)
        cuts.read()
        guard cuts.kept > 0 else { return page }
        cuts.out += page[cuts.kept...]
        return cuts.out
    }

    private mutating func read() {
        out.reserveCapacity(page.count)
        var index = 0
        while let start = page.place(of: 0x3C, from: index) {
            index = start + 1
            guard index < page.count else { return }
            if page[index] == UInt8(ascii: "!") || page[index] == UInt8(ascii: "?") {
                index = declaration(from: index)
            } else if Self.isLetter(page[index]) {
                index = element(from: index)
            }
        }
    }

    private mutating func leaveOut(_ range: Range<Int>) {
        out += page[kept..<range.lowerBound]
        kept = range.upperBound
    }

    /// Whether lower-case letters stand somewhere, in whatever case.
    private func holds(_ letters: [UInt8], at start: Int) -> Bool {
        guard start + letters.count <= page.count else { return false }
        for place in letters.indices where page[start + place] | 0x20 != letters[place] { return false }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    // MARK: Comments

    /// Reads a comment or a declaration behind its `<`; returns where it ends.
    private mutating func declaration(from start: Int) -> Int {
        let content = start + 3
        guard content < page.count, page[start] == UInt8(ascii: "!"), isDashes(at: start + 1) else {
            // The parser takes what is neither for text.
            return page[start] == UInt8(ascii: "?") ? page.place(of: 0x3E, from: start) ?? page.count : start
        }
        // `<!-->` and `<!--->` are whole, which the parser does not know.
        let dashes = page[content] == 0x2D ? 1 : 0
        if content + dashes < page.count, page[content + dashes] == 0x3E {
            leaveOut(content..<(content + dashes))
            out += [0x2D, 0x2D]
            return content + dashes
        }
        var index = content
        while let end = page.place(of: 0x3E, from: index) {
            let mark = page[end - 1] == UInt8(ascii: "!") ? 3 : 2
            if end - mark >= content, isDashes(at: end - mark) {
                leaveOut(content..<(end - mark))
                return end
            }
            index = end + 1
        }
        return page.count
    }

    private func isDashes(at start: Int) -> Bool { page[start] == 0x2D && page[start + 1] == 0x2D }

    // MARK: Elements

    /// Elements whose content has no tags.
    private static let rawText = ["script", "style"].map { Array($0.utf8) }
    /// What stands in the tag of a script of data, which is read.
    private static let data = Array("ld+json".utf8)

    /// Reads a tag from its name on, with what is in it if that has no tags; returns where it ends.
    private mutating func element(from start: Int) -> Int {
        let tag = tag(from: start)
        if let cut = tag.cut { leaveOut(cut..<tag.end) }
        guard !tag.isClosed, tag.end < page.count, page[start] | 0x20 == UInt8(ascii: "s"),
            let name = Self.rawText.first(where: { isName($0, at: start) })
        else { return tag.end }
        let content = tag.end + 1
        let end = end(of: name, from: content)
        if end - content > 1, !page[start..<tag.end].map({ $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }).holds(Self.data) {
            leaveOut(content..<end)
            // An element with a text stays one.
            out.append(0x20)
        }
        return end
    }

    private func tag(from start: Int) -> Tag {
        var tag = Tag(end: page.count)
        var index = start
        var count = 0
        // Between two attributes, behind the sign of equality, in a value without marks.
        var (isBetween, isBehindEquals, isBare) = (false, false, false)
        while index < page.count {
            let byte = page[index]
            if byte == 0x3E {
                tag.end = index
                tag.isClosed = !isBare && page[index - 1] == 0x2F
                return tag
            } else if byte <= 0x20 {
                (isBare, isBetween) = (false, true)
            } else if isBehindEquals {
                isBehindEquals = false
                if byte == 0x22 || byte == 0x27 {
                    index = page.place(of: byte, from: index + 1) ?? page.count
                    isBetween = true
                } else {
                    isBare = true
                }
            } else if !isBare {
                if byte == 0x3D {
                    (isBehindEquals, isBetween) = (true, false)
                } else if byte == 0x2F {
                    isBetween = true
                } else if isBetween {
                    isBetween = false
                    count += 1
                    if count > Self.attributes, tag.cut == nil { tag.cut = index }
                }
            }
            index += 1
        }
        // A tag without an end is left to the parser, but for what is too much of it.
        return tag
    }

    /// Where the end tag of an element without tags begins.
    private func end(of name: [UInt8], from start: Int) -> Int {
        var index = start
        while let slash = page.place(of: 0x3C, from: index) {
            index = slash + 1
            if index < page.count, page[index] == 0x2F, holds(name, at: index + 1) { return slash }
        }
        return page.count
    }

    /// Whether a name stands somewhere, with no letter of a name behind it.
    private func isName(_ name: [UInt8], at start: Int) -> Bool {
        guard holds(name, at: start), start + name.count < page.count else { return false }
        let next = page[start + name.count]
        return next <= 0x20 || next == 0x2F || next == 0x3E
    }
}
