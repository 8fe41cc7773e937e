import Foundation
import Testing

struct CommandLineTests {
    private let story =
        "Rutte spreekt Macron\n\nMark Rutte ontmoette gisteren Emmanuel Macron in Parijs. \"Het was goed\", zei Rutte."

    /// Without an address records have names and nobody's is made up.
    @Test(arguments: ["atom", "jsonld", "ics"]) func exportsClaimNoAddress(_ format: String) throws {
        let folder = try TemporaryFolder()
        let database = ["--database", folder.path("db.sqlite")]
        #expect(try Program.run(["ingest", try Articles.write(2, in: folder)] + database).code == 0)
        let export = ["export", "meetings", "--format", format] + database
        let plain = try Program.run(export)
        #expect(plain.code == 0 && !plain.output.contains("href=\"http") && !plain.output.contains("parley.example"))
        #expect(plain.output.contains("urn:parley:meetings:mtg_") == (format != "ics"))
        let whole = try Program.run(export + ["--public-url", "https://news.test/"])
        #expect(
            whole.output.contains(format == "jsonld" ? "\"https://news.test/\"" : "https://news.test/meetings/mtg_"))
        let told = try Program.run(export, environment: ["PARLEY_PUBLIC_URL": "https://news.test"])
        #expect(told.output == whole.output)
        let wrong = try Program.run(export + ["--public-url", "news.test"])
        #expect(wrong.code == 2 && wrong.errors.hasPrefix("parley: --public-url news.test: "))
    }

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

    @Test func takesTheLanguageOfAllArticles() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a.txt", story)
        #expect(try Program.run(["extract", file, "--language", "de"]).output.contains("\"language\":\"de\""))
        let environment = ["PARLEY_LANGUAGE": "it"]
        let result = try Program.run(["extract", file], environment: environment)
        #expect(result.output.contains("\"language\":\"it\"") && result.output.contains("\"meetings\":[]"))
        #expect(try Program.run(["extract", file, "--language", "dutch"]).code == 2)
    }

    /// Each note of `--explain` has its corner under the first letter of the span that it explains.
    @Test(arguments: ["nl-01-baerbock-lavrov-wenen", "de-01-wadephul-fidan-ankara", "en-02-readout-call-meloni"])
    func explainsEachSpanUnderItsWords(_ name: String) throws {
        let file = "Examples/\(name).txt"
        let lines = try Program.run(["extract", "--explain", "--published", "2025-10-15", file]).output
            .split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
        let json = try Program.run(["extract", "--published", "2025-10-15", file]).output
        var text: [Character] = []
        var explained = 0
        for line in lines.dropFirst(2) {
            guard line.contains("└") else {
                text = line
                continue
            }
            for (column, corner) in line.enumerated() where corner == "└" {
                let rule = String(line[(column + 2)...].prefix { $0 != " " })
                let word = String(text[column...].prefix { $0.isLetter || $0.isNumber })
                #expect(!word.isEmpty && json.contains("\"exact\":\"\(word)"), "\(rule) under '\(word)'")
                #expect(json.contains("\"rule\":\"\(rule)\""))
                explained += 1
            }
        }
        #expect(explained > 10)
    }

    @Test func coloursWhenAsked() throws {
        let arguments = ["extract", "--explain", "Examples/en-04-meeting-called-off.txt", "--color"]
        let coloured = try Program.run(arguments + ["always"]).output
        let plain = try Program.run(arguments + ["never"]).output
        #expect(coloured.contains("\u{1B}[32mViktor Orban\u{1B}[0m") && !plain.contains("\u{1B}"))
        let stripped = coloured.replacing(#/\x1B\[[0-9]+m/#, with: "")
        #expect(stripped == plain)
        #expect(try Program.run(arguments + ["pink"]).code == 2)
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
        ["export", "cakes"], ["export", "meetings", "--format", "json"], ["export", "quotes", "--format", "ics"],
    ])
    func answersAWrongCommandLineWithTwo(_ arguments: [String]) throws {
        let result = try Program.run(arguments)
        #expect(result.code == 2)
        #expect(!result.errors.isEmpty && result.output.isEmpty)
    }

    @Test func namesTheCommandThatWasMeant() throws {
        #expect(
            try Program.run(["serv"]).errors == "parley: there is no command serv; did you mean serve?\n")
        let far = try Program.run(["quux"])
        #expect(far.code == 2 && far.errors.contains("there are serve, ingest, extract,"))
        #expect(try Program.run(["help", "serve"]).code == 0)
    }

    /// Only what has no value of its own when it is left out prints no default.
    @Test func printsTheDefaultsOfOptions() throws {
        let bare = [
            "--unix", "--ingest", "--token-file", "--published", "--language", "--knowledge", "--follow",
            "--follow-token-file",
        ]
        let help = try Program.run(["serve", "--help"]).output
        let options = help.components(separatedBy: "\n  --").dropFirst().map { "--" + $0 }
        let valued = options.filter { $0.prefix { $0 != "\n" }.contains("<") }
        #expect(valued.count > 20)
        for option in valued where !bare.contains(String(option.prefix { $0 != " " })) {
            let text = option.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("Default: ") || text.contains("shipped"), "\(text)")
        }
    }

    @Test(arguments: [["extract"], ["extract", "--explain"]])
    func endsWithASentenceWhenTheDiskIsFull(_ command: [String]) throws {
        let process = Program.make(command + ["Examples/en-04-meeting-called-off.txt"])
        let errors = Pipe()
        process.standardOutput = try full()
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 1)
        #expect(text == "parley: the output is not complete: No space left on device\n")
    }

    @Test func goesOnWhenNobodyCanBeTold() throws {
        let process = Program.make(["extract", "/nowhere", "Examples/en-04-meeting-called-off.txt"])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try full()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 1)
    }

    /// A device on which there is never room.
    private func full() throws -> FileHandle {
        let handle: FileHandle? = FileHandle(forWritingAtPath: "/dev/full")
        return try #require(handle)
    }

    @Test func installsUnderAPrefix() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["make", "-n", "install", "PREFIX=/opt/parley", "DESTDIR=/stage"]
        process.currentDirectoryURL = Program.root
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.contains("install -D -m 755 .build/release/parley \"/stage/opt/parley/bin/parley\""))
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

    @Test func exportsInEveryFormat() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        _ = try Program.run(["ingest", try folder.file("a.txt", story), "--database", database])
        func export(_ format: String) throws -> String {
            try Program.run(["export", "meetings", "--format", format, "--database", database]).output
        }
        #expect(try export("csv").hasPrefix("id,date.value,"))
        #expect(try export("ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(try export("atom").hasSuffix("</entry>\n</feed>\n"))
        #expect(try export("geojson").hasPrefix("{\"type\":\"FeatureCollection\""))
        #expect(try export("jsonld").contains("\"@type\":\"Event\""))
        let wrong = try Program.run(["export", "topics", "--format", "ics", "--database", database])
        #expect(wrong.errors == "parley: there is no format ics of topics; there are ndjson, csv, jsonld\n")
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
        let result = try Program.run(["evaluate", "Examples", "--floors", "Tests/Corpus/examples/floors.txt"])
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.output.hasPrefix("24 articles\n"))
    }
}
