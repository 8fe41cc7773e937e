import Text

/// Readable ids.
enum Slug {
    /// Returns a name in lower-case ASCII with hyphens.
    static func make(_ name: String) -> String {
        var letters = Array(Folding.fold(name).utf8)
        for index in letters.indices where letters[index] == 0x20 { letters[index] = 0x2D }
        return String(decoding: letters, as: UTF8.self)
    }
}
