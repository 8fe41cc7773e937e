import Extraction
import Records

/// Extracts from a text of a test's own.
func reading(_ text: String, _ language: String, published: String? = "2025-07-11") -> Extract {
    let article = Article(
        title: nil, language: language, publishedAt: published, text: text,
        source: .init(file: "test", format: "text", bytes: text.utf8.count))
    return Extractor().extract(article)
}
