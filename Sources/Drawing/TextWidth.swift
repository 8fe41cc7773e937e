/// About how wide a text is in the sans-serif of a system; a little too wide rather than too narrow.
enum TextWidth {
    /// Returns the width of a text at a size.
    static func of(_ text: String, size: Double = 12) -> Double {
        text.unicodeScalars.reduce(0) { $0 + em($1) } * size * 1.05
    }

    /// Returns the text, cut so that it is at most as wide as said.
    static func cut(_ text: String, to width: Double, size: Double = 12) -> String {
        guard of(text, size: size) > width else { return text }
        var short = text
        while !short.isEmpty, of(short + "…", size: size) > width { short.removeLast() }
        return short.isEmpty ? "" : short + "…"
    }

    /// The share of the size that one character takes, by what sans-serifs have in common.
    private static func em(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!": 0.27
        case "f", "t", "r", "(", ")", "[", "]", " ", "-", "/": 0.35
        case "m", "w", "M", "W", "@", "%", "…", "—": 0.9
        case "A"..."Z": 0.68
        case "0"..."9": 0.57
        default: em(of: scalar)
        }
    }

    private static func em(of scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x1F1E6...0x1F1FF: 0.7
        case 0x1100..<0x1200, 0x2E80..<0xD800, 0xF900..<0xFB00, 0xFF00..<0xFF61, 0x1F300...: 1.05
        default: 0.57
        }
    }
}
