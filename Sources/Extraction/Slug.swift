import Text

/// Readable ids.
enum Slug {
    /// Returns a name in lower-case ASCII with hyphens.
    static func make(_ name: String) -> String {
        var letters = Array(Folding.fold(name).utf8)
        for index in letters.indices where letters[index] == 0x20 { letters[index] = 0x2D }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Returns a slug as an English label.
    static func label(_ slug: String) -> String {
        var letters = slug.utf8.map { $0 == 0x2D ? 0x20 : $0 }
        if let first = letters.first, (0x61...0x7A).contains(first) { letters[0] = first - 0x20 }
        return String(decoding: letters, as: UTF8.self)
    }
}
