import Foundation
import Testing

/// `parley remove`.
@Suite(.serialized) struct RemoveTests {
    private let folder: TemporaryFolder
    private let database: String
    private let article: String

    init() throws {
        folder = try TemporaryFolder()
        database = folder.path("db.sqlite")
        article = try folder.file(
            "one.txt",
            "Overleg in Oslo\n\nMark Rutte sprak op 3 mei 2019 met Emmanuel Macron in Oslo over kwikstaarten.")
        let other = try Articles.write(20, in: folder)
        #expect(try Program.run(["ingest", article, other, "--database", database]).code == 0)
    }

    private func holds(_ word: String) -> Bool {
        ["", "-wal"].contains { end in
            let data = FileManager.default.contents(atPath: database + end) ?? Data()
            return data.range(of: Data(word.utf8)) != nil
        }
    }

    @Test func erasesTheWords() throws {
        #expect(holds("kwikstaarten"))
        let run = try Program.run(["remove", article, "--reason", "asked for", "--vacuum", "--database", database])
        #expect(run.code == 0 && run.errors == "removed 1\n")
        #expect(!holds("kwikstaart"))
        #expect(try Program.run(["check", "--database", database]).code == 0)
        #expect(!(try Program.run(["export", "articles", "--database", database]).output.contains("kwikstaart")))
    }

    @Test func staysOutUntilForced() throws {
        #expect(try Program.run(["remove", article, "--database", database]).code == 0)
        let again = try Program.run(["ingest", article, "--database", database])
        #expect(again.code == 0)
        #expect(again.errors.contains("one.txt: it was taken out with `parley remove`"))
        #expect(again.errors.contains("0 new, 0 changed, 0 unchanged, 1 removed before, 0 refused"))
        let twice = try Program.run(["remove", article, "--database", database])
        #expect(twice.code == 0 && twice.errors.contains("it was taken out before"))
        let unknown = try Program.run(["remove", "two.txt", "--database", database])
        #expect(unknown.code == 1 && unknown.errors.contains("two.txt: there is no such article"))
        #expect(try Program.run(["ingest", "--force", article, "--database", database]).errors.contains("1 new"))
        let missing = try Program.run(["remove", article, "--database", folder.path("none.sqlite")])
        #expect(missing.code == 3 && !FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
    }
}
