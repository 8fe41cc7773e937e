/// Scripts other than Latin, and the languages that their letters tell.
package enum Scripts {
    /// A script: the code points of its letters, and the language of a text in it.
    package struct Script: Sendable {
        /// The first and the last code point of each block.
        package let blocks: [ClosedRange<UInt32>]
        /// The language of a text with none of the telling letters.
        package let language: String
        /// Letters that only some languages of the script have, in the order in which they are asked for.
        package let telling: [(letters: String, language: String)]

        /// A language that mixes letters of its own, of another entry, with those of this script.
        package let mixed: String?

        init(
            _ blocks: [ClosedRange<UInt32>], _ language: String, _ telling: [(String, String)] = [],
            mixed: String? = nil
        ) {
            self.blocks = blocks
            self.language = language
            self.telling = telling
            self.mixed = mixed
        }

        /// Whether a code point is one of the script.
        package func holds(_ scalar: UInt32) -> Bool { blocks.contains { $0.contains(scalar) } }
    }

    /// All scripts that are told apart.
    package static let all: [Script] = [
        Script(
            [0x400...0x52F], "und",
            [("іїєґ", "uk"), ("ўі", "be"), ("ыэё", "ru"), ("ђћљњј", "sr"), ("ъщ", "bg")]),
        Script([0x370...0x3FF, 0x1F00...0x1FFF], "el"),
        Script([0x590...0x5FF], "he"),
        Script([0x600...0x6FF], "ar", [("پچژگ", "fa")]),
        Script([0x3040...0x30FF], "ja"),
        Script([0xAC00...0xD7AF], "ko"),
        Script([0x4E00...0x9FFF], "zh", mixed: "ja"),
        Script([0x900...0x97F], "hi"),
        Script([0xE00...0xE7F], "th"),
        Script([0x10A0...0x10FF], "ka"),
        Script([0x530...0x58F], "hy"),
    ]
}
