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
        let tokens = try folder.file("tokens", "a-token-for-the-news-desk # desk")
        let server = try RunningServer(
            ["--ingest", "Examples", "--database", folder.path("db.sqlite"), "--token-file", tokens])
        let examples = try Self.examples()
        #expect(examples.count >= 7)
        for example in examples {
            let command = example.command.replacing("127.0.0.1:8080", with: "127.0.0.1:\(server.port)")
                .replacing(".build/debug/parley", with: Program.path.path)
            #expect(try bash(command) == example.output, "\(example.command)")
        }
        #expect(server.stop() == 0)
    }

    /// The block of a language that stands first in the README.
    private func block(_ language: String, _ number: Int = 0) throws -> String {
        let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
        let blocks = text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        try #require(blocks.indices.contains(number))
        return blocks[number]
    }

    /// The script of the page runs with no more of a browser than it uses; the server must let its origin read.
    @Test func thePageListsMeetings() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--ingest", "Examples", "--database", folder.path("db.sqlite")])
        let page = try block("html")
        let script = try #require(
            page.components(separatedBy: "<script>").last?.components(separatedBy: "</script>").first
        )
        .replacing("127.0.0.1:8080", with: "127.0.0.1:\(server.port)")
        let stub = """
            const items = []
            globalThis.document = {
              createElement: () => ({}), getElementById: id => ({ append: item => console.log(id + " " + item.textContent) })
            }
            """
        let output = try bash("node -e '\((stub + script).replacing("'", with: "'\\''"))'")
        #expect(
            output.split(separator: "\n").first == "meetings 2025-07-10: Marco Rubio and Sergey Lavrov, Kuala Lumpur")
        #expect(output.split(separator: "\n").count == 3)
        let path = try #require(script.firstMatch(of: /base \+ "([^"]*)"/)?.1)
        let fields = try server.curl(
            String(path), ["-D", "-", "-o", "/dev/null", "-H", "Origin: https://desk.example"])
        #expect(fields.lowercased().contains("access-control-allow-origin: *"))
        #expect(server.stop() == 0)
    }

    @Test func theSmokeTestPassesAndFails() throws {
        let folder = try TemporaryFolder()
        let script =
            "set -e; cd '\(folder.url.path)'; ln -s '\(Program.root.path)/Examples' .; parley() { exec '\(Program.path.path)' \"$@\"; }\n"
        let smoke = try block("sh", 1)
        #expect(smoke.contains("parley serve"))
        #expect(try bash(script + smoke + "\necho passed").hasSuffix("passed\n"))
        let broken = smoke.replacing("Sergey Lavrov", with: "Nobody")
        #expect(try !bash("rm -rf '\(folder.url.path)'/*; " + script + broken + "\necho passed").contains("passed"))
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
