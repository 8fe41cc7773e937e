/// Cuts tags that have more attributes than any page needs.
///
/// The parser compares each attribute of a tag with all before it, so that one tag of a hundred thousand would hold it
/// for a minute.
enum TagLimits {
    /// Attributes that a tag keeps.
    private static let attributes = 256

    /// Returns the page with the attributes past the limit left out of their tags.
    static func limited(_ page: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var (kept, index) = (0, 0)
        while let start = page[index...].firstIndex(of: 0x3C) {
            index = start + 1
            guard index < page.count, isLetter(page[index]) else { continue }
            let tag = tag(page, from: index)
            if let cut = tag.cut {
                out += page[kept..<cut]
                kept = tag.end
            }
            index = tag.end
            for name in rawText where page[(start + 1)...].lowercasedStarts(with: name) {
                index = end(of: name, page, from: index)
            }
        }
        guard kept > 0 else { return page }
        return out + page[kept...]
    }

    /// Elements whose content has no tags.
    private static let rawText = ["script", "style"].map { Array($0.utf8) }

    /// Returns where a tag has its sign of the end, and from where it has too many attributes, if it has.
    private static func tag(_ page: [UInt8], from start: Int) -> (end: Int, cut: Int?) {
        var (index, count) = (start, 0)
        var cut: Int?
        var isBetween = false
        var quote: UInt8?
        while index < page.count {
            let byte = page[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x3E {
                return (index, cut)
            } else if byte == 0x22 || byte == 0x27, index > start, page[index - 1] == 0x3D {
                quote = byte
            } else if byte <= 0x20 || byte == 0x2F {
                isBetween = true
            } else if isBetween {
                isBetween = false
                count += 1
                if count > attributes, cut == nil { cut = index }
            }
            index += 1
        }
        // A tag without an end is left to the parser, but for what is too much of it.
        return (index, cut)
    }

    /// Where the end tag of an element without tags begins.
    private static func end(of name: [UInt8], _ page: [UInt8], from start: Int) -> Int {
        var index = start
        while let slash = page[index...].firstIndex(of: 0x3C) {
            index = slash + 1
            if index < page.count, page[index] == 0x2F, page[(index + 1)...].lowercasedStarts(with: name) {
                return slash
            }
        }
        return page.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension ArraySlice<UInt8> {
    /// Whether the letters begin with those of a lower-case name, in whatever case.
    fileprivate func lowercasedStarts(with name: [UInt8]) -> Bool {
        count >= name.count && zip(self, name).allSatisfy { $0 | 0x20 == $1 }
    }
}
