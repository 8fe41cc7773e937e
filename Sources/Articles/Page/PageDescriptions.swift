/// What the head of a page says that it is about: often the lead of the story, word for word.
struct PageDescriptions {
    /// The first letters and digits of each.
    private var beginnings: [[UInt8]] = []

    /// How many letters are compared, and the fewest that say something.
    private static let longest = 60
    private static let shortest = 20
    /// How many descriptions are read.
    private static let most = 8

    private static let keys = ["name", "property", "itemprop"].map { PageTag.key(of: $0.utf8) }
    private static let content = PageTag.key(of: "content".utf8)
    private static let word = Array("description".utf8)

    init(_ page: PageDocument) {
        for (index, node) in page.nodes.enumerated() where node.tag == .meta {
            guard beginnings.count < Self.most else { return }
            let isOne = Self.keys.contains { key in
                page.value(key, of: index).map { Self.isWord(page.bytes[$0.asOffsets]) } ?? false
            }
            guard isOne, let content = page.value(Self.content, of: index) else { continue }
            let letters = Self.letters(page.bytes[content.asOffsets])
            if letters.count >= Self.shortest { beginnings.append(letters) }
        }
    }

    /// Whether a text begins as one of them does.
    func begin(as text: ArraySlice<UInt8>) -> Bool {
        guard !beginnings.isEmpty, text.count >= Self.shortest else { return false }
        let letters = Self.letters(text)
        guard letters.count >= Self.shortest else { return false }
        return beginnings.contains { zip($0, letters).allSatisfy { $0 == $1 } }
    }

    /// `description`, `og:description`, `dc.description`.
    private static func isWord(_ name: ArraySlice<UInt8>) -> Bool {
        let tail = name.suffix(word.count)
        guard tail.elementsEqual(word, by: { $0 | 0x20 == $1 }) else { return false }
        return name.count == tail.count || name[tail.startIndex - 1] == 0x3A || name[tail.startIndex - 1] == 0x2E
    }

    private static func letters(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        for byte in text where letters.count < longest {
            if byte >= 0x80 || byte.isDigit {
                letters.append(byte)
            } else if (byte | 0x20) &- 0x61 < 26 {
                letters.append(byte | 0x20)
            }
        }
        return letters
    }
}
