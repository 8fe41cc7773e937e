import Articles
import ArgumentParser
import Foundation
import Learning
import Records
import Store

/// `parley export gold`: the articles that people corrected, as `parley evaluate` and `parley train` read them.
struct ExportGold: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gold",
        abstract: "Writes the corrected articles with their records, for `parley train` and `parley evaluate`.",
        discussion: """
            For each article in which a correction holds: ID.json, which reads back as the same article, and \
            ID.gold.json with all its records as people left them. Those that nobody corrected are there as they are.
            With --others, DIR/others has articles that nobody corrected, for `parley train --keep`.
            """)

    @Argument(help: "The folder; it is made where there is none.")
    var directory: String

    @Option(help: ArgumentHelp("So many articles that nobody corrected, without records.", valueName: "n"))
    var others = 0

    @Flag(help: "Writes over files that are there. [PARLEY_FORCE]")
    var force = false

    @OptionGroup var database: DatabaseOption

    func run() throws {
        try database.requireFile()
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        guard others >= 0 else { throw Failure(code: .usage, message: "--others \(others): not a number of articles") }
        let (articles, beside): ([CorrectedArticle], [Article])
        do {
            (articles, beside) = (try store.correctedArticles(), try store.uncorrectedArticles(limit: others))
        } catch let error as StoreError {
            throw Failure(code: .database, message: error.description)
        }
        guard !articles.isEmpty else {
            throw Failure(code: .refused, message: "no correction holds in any article, so there is nothing to write")
        }
        var files: [(path: String, data: Data)] = []
        for article in articles { files += try Self.files(of: article, in: directory) }
        // There are enough others, so one that does not read back is left out.
        files += beside.compactMap { try? Self.file(of: $0, in: directory + "/others") }
        if !force, !Environment.flag("FORCE"),
            let taken = files.first(where: { FileManager.default.fileExists(atPath: $0.path) })
        {
            throw Failure(code: .usage, message: "\(taken.path) is there; --force writes over it")
        }
        try write(files)
        let count = articles.reduce(0) { $0 + $1.corrected.count }
        Console.note("\(articles.count) articles, \(count) corrected records")
    }

    private func write(_ files: [(path: String, data: Data)]) throws {
        do {
            let folder = others > 0 ? directory + "/others" : directory
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for file in files { try file.data.write(to: URL(fileURLWithPath: file.path), options: .atomic) }
        } catch {
            throw Failure(code: .usage, message: "\(directory): \(error.localizedDescription)")
        }
    }

    /// The two files of an article.
    private static func files(of article: CorrectedArticle, in directory: String) throws -> [(path: String, data: Data)]
    {
        let file = try file(of: article.extract.article, in: directory)
        let gold = Gold(article.extract, corrected: article.corrected, unsure: article.unsure)
        return [file, (String(file.path.dropLast(".json".count)) + ".gold.json", gold.json)]
    }

    /// The file of an article: ID.json.
    private static func file(of article: Article, in directory: String) throws -> (path: String, data: Data) {
        let path = directory + "/" + article.id + ".json"
        var json = JSONWriter()
        article.write(to: &json)
        json.endLine()
        try check(json.bytes, path, article)
        return (path, Data(json.bytes))
    }

    /// Refuses to write an article that would read back as another one: its records would teach what is wrong.
    private static func check(_ bytes: [UInt8], _ path: String, _ article: Article) throws {
        let read: [Article]
        do throws(ArticleError) {
            read = try ArticleReader().read(bytes: bytes, file: path)
        } catch {
            throw Failure(code: .refused, message: "\(article.id) does not read back: \(error.description)")
        }
        guard read.count == 1, read[0].isSame(as: article) else {
            throw Failure(
                code: .refused,
                message: "\(article.id) does not read back as the same article; ingest it again and correct it there")
        }
    }
}

extension Article {
    /// Whether two articles say the same, wherever they came from.
    fileprivate func isSame(as other: Article) -> Bool {
        id == other.id && text == other.text && title == other.title && subtitle == other.subtitle
            && language == other.language && publishedAt == other.publishedAt && author == other.author
            && publisher == other.publisher && url == other.url
    }
}
