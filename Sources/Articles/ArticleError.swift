/// Why an input gives no article.
public enum ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case binary
    case noText
    case damaged(String)
    case tooLarge(limit: Int)
    case bomb
    case tooDeep
    case unsafePath
    case unsupported(String)
    case unreadable(String)

    /// One line that says what is wrong with the input.
    public var description: String {
        switch self {
        case .empty: "the file is empty"
        case .binary: "the file is binary, not text"
        case .noText: "no article text was found"
        case .damaged(let what): "the file is damaged: \(what)"
        case .tooLarge(let limit): "it is longer than \(limit) bytes"
        case .bomb: "it grows more than \(ArticleLimits.expansion) times when it is decompressed"
        case .tooDeep: "archives are nested more than \(ArticleLimits.nesting) deep"
        case .unsafePath: "the path leads out of the archive"
        case .unsupported(let what): "\(what) is not supported"
        case .unreadable(let reason): reason
        }
    }
}
