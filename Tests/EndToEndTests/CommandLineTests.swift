import Foundation
import Testing

struct CommandLineTests {
    private let story =
        "Rutte spreekt Macron\n\nMark Rutte ontmoette gisteren Emmanuel Macron in Parijs. \"Het was goed\", zei Rutte."

    @Test func extractsToOneLineAnArticle() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a.txt", story)
        let result = try Program.run(["extract", file, file, "--published", "2024-05-02"])
        #expect(result.code == 0)
        #expect(result.output.split(separator: "\n").count == 2)
        #expect(
            result.output.contains("\"source\":\"\(file.replacing("/", with: "\\/"))\"")
                || result.output.contains("\"source\":\"\(file)\""))
        #expect(result.output.contains("\"value\":\"2024-05-01\""))
        #expect(try Program.run(["extract", file, file, "--published", "2024-05-02"]).output == result.output)
    }

    @Test func readsStandardInput() throws {
        let result = try Program.run(["extract", "-"], input: story)
        #expect(result.code == 0 && result.output.contains("Emmanuel Macron"))
    }

    @Test func takesOptionsFromTheEnvironment() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a.txt", story)
        let result = try Program.run(["extract", file], environment: ["PARLEY_PUBLISHED": "2024-05-02"])
        #expect(result.output.contains("2024-05-01"))
    }

    @Test func goesOnAfterARefusedInput() throws {
        let folder = try TemporaryFolder()
        let good = try folder.file("good.txt", story)
        let empty = try folder.file("empty.txt", "")
        let result = try Program.run(["extract", empty, folder.path("none"), good])
        #expect(result.code == 1)
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(
            result.errors
                == "parley: \(empty): the file is empty\nparley: \(folder.path("none")): there is no such file\n")
    }

    @Test(arguments: [
        ["--nope"], ["extract"], ["bake", "x"], ["extract", "a", "--published", "yesterday"], ["serve", "--port", "x"],
        ["serve", "--max-body", "much"], ["serve", "--idle-timeout", "0"],
        ["export", "cakes"],
    ])
    func answersAWrongCommandLineWithTwo(_ arguments: [String]) throws {
        let result = try Program.run(arguments)
        #expect(result.code == 2)
        #expect(!result.errors.isEmpty && result.output.isEmpty)
    }

    @Test func printsHelpAndVersion() throws {
        let help = try Program.run(["--help"])
        #expect(help.code == 0 && help.output.contains("PARLEY_DATABASE"))
        #expect(try Program.run(["--version"]).output == "0.1.0\n")
    }

    @Test func ingestsOnceAndChecksAndExports() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a.txt", story)
        let database = folder.path("db.sqlite")
        let first = try Program.run(["ingest", file, "--database", database])
        #expect(first.code == 0 && first.errors.hasPrefix("read 1: 1 new, 0 changed, 0 unchanged, 0 refused"))
        let second = try Program.run(["ingest", file, "--database", database])
        #expect(second.errors.hasPrefix("read 1: 0 new, 0 changed, 1 unchanged, 0 refused"))
        #expect(try Program.run(["check", "--database", database]).code == 0)
        let export = try Program.run(["export", "meetings", "--database", database])
        #expect(export.output.split(separator: "\n").count == 1 && export.output.contains("Mark Rutte"))
    }

    @Test func answersAnUnusableDatabaseWithThree() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a.txt", story)
        let text = try folder.file("db.sqlite", "this is a text file and no database at all, as one can see")
        let result = try Program.run(["ingest", file, "--database", text])
        #expect(result.code == 3 && result.errors == "parley: \(text) is not a Parley database\n")
        let missing = try Program.run(["ingest", file, "--database", folder.path("none/db.sqlite")])
        #expect(missing.code == 3 && missing.errors.hasPrefix("parley: "))
    }

    @Test func scoresTheExamplesAndKeepsTheFloors() throws {
        let result = try Program.run(["evaluate", "Examples", "--floors", "Examples/floors.txt"])
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.output.hasPrefix("14 articles\n"))
    }
}
