/// A style sheet out of texts of the program; the only thing that is written into a page as it is.
public struct StyleSheet: Sendable {
    /// The sheet; it holds neither `<` nor `&`, which HTML and XML would read differently.
    public let text: String

    /// Creates a sheet of a text of the program.
    public init(_ text: StaticString) {
        self.init(text: "\(text)")
    }

    private init(text: String) {
        self.text = String(decoding: text.utf8.filter { $0 != 0x3C && $0 != 0x26 }, as: UTF8.self)
    }

    /// Joins two sheets.
    public static func + (first: StyleSheet, second: StyleSheet) -> StyleSheet {
        StyleSheet(text: first.text + second.text)
    }
}
