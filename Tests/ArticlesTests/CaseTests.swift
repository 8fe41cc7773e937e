import Articles
import Foundation
import Records
import Testing

/// Every folder of `Cases`: a source as users have it, and the articles that it must give.
struct CaseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var source: URL
        var expected: Data

        var testDescription: String { name }

        static let all: [Case] = {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases")
            let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
            return files.compactMap { $0 as? URL }.filter { $0.lastPathComponent.hasPrefix("source.") }.compactMap {
                source in
                let folder = source.deletingLastPathComponent()
                guard let expected = try? Data(contentsOf: folder.appending(path: "expected.json")) else { return nil }
                let name = folder.pathComponents.suffix(2).joined(separator: "/")
                return Case(name: name, source: source, expected: expected)
            }.sorted { $0.name < $1.name }
        }()
    }

    /// What is expected of an article; `format` is that of its source.
    struct Expected: Decodable, Equatable {
        var title, subtitle, published_at, author, publisher, url: String?
        var language, text, format: String

        init(_ article: Article) {
            (title, subtitle, published_at) = (article.title, article.subtitle, article.publishedAt)
            (author, publisher, url) = (article.author, article.publisher, article.url)
            (language, text, format) = (article.language, article.text, article.source.format)
        }
    }

    @Test func findsTheCases() {
        #expect(Case.all.count >= 62)
    }

    @Test(arguments: Case.all)
    func readsTheSource(_ example: Case) throws {
        let bytes = [UInt8](try Data(contentsOf: example.source))
        let articles = try ArticleReader().read(bytes: bytes, file: example.source.lastPathComponent)
        let decoder = JSONDecoder()
        let expected =
            try (try? decoder.decode([Expected].self, from: example.expected))
            ?? [decoder.decode(Expected.self, from: example.expected)]
        #expect(articles.map(Expected.init) == expected)
    }
}
