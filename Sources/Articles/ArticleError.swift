/// Why an input gives no article.
public enum ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case binary
    case noText
    case damaged(String)
    case tooLarge(limit: Int)

    /// One line that says what is wrong with the input.
    public var description: String {
        switch self {
        case .empty: "the file is empty"
        case .binary: "the file is binary, not text"
        case .noText: "no article text was found"
        case .damaged(let what): "the file is damaged: \(what)"
        case .tooLarge(let limit): "the text is longer than \(limit) bytes"
        }
    }
}
