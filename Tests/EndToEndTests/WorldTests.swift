import Foundation
import Testing

/// The script that holds a database against a table of known meetings.
@Suite struct WorldTests {
    private let folder: TemporaryFolder
    private var database: String { folder.path("db.sqlite") }

    /// Meetings that never were.
    private static let articles = [
        "Mark Rutte met Emmanuel Macron in Oslo on 3 March 2031.",
        "Mark Rutte met Olaf Scholz in Vienna on 9 April 2031.",
        "Mark Rutte met Recep Tayyip Erdogan in Ankara on 21 April 2031.",
    ]

    init() throws {
        folder = try TemporaryFolder()
        let path = folder.path("articles")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (number, text) in Self.articles.enumerated() {
            _ = try folder.file("articles/\(number).txt", "Talks (\(number))\n\n" + text + "\n")
        }
        #expect(try Program.run(["ingest", path, "--database", database]).code == 0)
    }

    private func compare(_ table: String) throws -> Program.Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "Scripts/check-world", try folder.file("table.csv", table), "--database", database, "--program",
            Program.path.path,
        ]
        process.currentDirectoryURL = Program.root
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Program.Result(
            code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: said, as: UTF8.self))
    }

    @Test func figuresAndMissesAreTold() throws {
        let result = try compare(
            """
            who,whom,where,when
            Rutte,Macron,Oslo,2031-03-03
            Rutte,,Vienna,2031-04
            Rutte,Scholz,,2031-04-20
            Rutte,Nobody Known,,2031-04-25
            """)
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(result.code == 0, "\(result.errors)")
        #expect(lines.contains("2031-03\t1\t1\t1.000\t1\t1\t1.000"), "\(result.output)")
        // Of three lines one is found; of two meetings the table has one.
        #expect(lines.contains("2031-04\t3\t1\t0.333\t2\t1\t0.500"), "\(result.output)")
        #expect(lines.contains { $0.hasPrefix("line 4\t") && $0.contains("told for 2031-04-09") })
        #expect(lines.contains { $0.hasPrefix("line 5\t") && $0.hasSuffix("Nobody Known is not known") })
        #expect(lines.last?.contains("2031-04-21") ?? false)
    }

    @Test(arguments: [
        ("who,whom,when\nRutte,Macron,yesterday\n", "line 2: yesterday is no date"),
        ("who,whom,when\nRutte,,2031-03-03\n", "line 2: who, when, and whom or where"),
        ("name,day\nRutte,2031-03-03\n", "the columns are"), ("who,whom,when\n", "there is no line"),
    ]) func aTableThatIsNoneIsRefused(_ table: String, _ why: String) throws {
        let result = try compare(table)
        #expect(result.code == 2 && result.output.isEmpty && result.errors.contains(why), "\(result)")
    }
}
