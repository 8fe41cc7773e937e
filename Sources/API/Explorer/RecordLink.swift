import Markup
import Store

extension Link {
    /// A record.
    static func record(_ collection: Collection, _ id: String) -> Link { path([collection.rawValue, id]) }

    /// A list with one filter.
    static func list(_ collection: Collection, _ field: String, _ value: String) -> Link {
        path([collection.rawValue], [(field, value)])
    }

    /// The part of a page that the skip link leads to.
    static let content = fragment("content")

    /// The articles on the page of a record.
    static let articlesOfRecord = fragment("articles")
}
