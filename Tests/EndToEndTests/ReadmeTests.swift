import Foundation
import Testing

/// Every `$ command` of the README is run and must print what stands under it.
@Suite(.serialized) struct ReadmeTests {
    struct Example: Sendable {
        var command: String
        var output: String
    }

    static func examples() throws -> [Example] {
        let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
        let blocks = text.components(separatedBy: "```console\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        return blocks.flatMap { block -> [Example] in
            block.components(separatedBy: "$ ").count > 1 ? commands(block) : []
        }
    }

    private static func commands(_ block: String) -> [Example] {
        var out: [Example] = []
        for line in block.split(separator: "\n", omittingEmptySubsequences: true) {
            if line.hasPrefix("$ ") {
                out.append(Example(command: String(line.dropFirst(2)), output: ""))
            } else if let last = out.indices.last {
                out[last].output += line + "\n"
            }
        }
        return out
    }

    @Test func showsTheRealOutput() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--ingest", "Examples", "--database", folder.path("db.sqlite")])
        let examples = try Self.examples()
        #expect(examples.count >= 7)
        for example in examples {
            let command = example.command.replacing("127.0.0.1:8080", with: "127.0.0.1:\(server.port)")
                .replacing(".build/debug/parley", with: Program.path.path)
            #expect(try bash(command) == example.output, "\(example.command)")
        }
        #expect(server.stop() == 0)
    }

    @Test func namesTheTwoCommands() throws {
        let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
        let makefile = try String(contentsOf: Program.root.appending(path: "Makefile"), encoding: .utf8)
        for target in ["serve", "test"] {
            #expect(text.contains("\nmake \(target) "))
            #expect(makefile.contains("\n\(target): "))
        }
    }

    private func bash(_ command: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bash", "-c", command]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
