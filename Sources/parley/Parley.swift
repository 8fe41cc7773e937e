import ArgumentParser
import Extraction
import Foundation

/// The command line: one type a subcommand.
@main
struct Parley: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parley",
        abstract: "Reads articles, works out who met whom and who said what, and serves it as JSON.",
        discussion: """
            Every option can be set by an environment variable too: PARLEY_ and its name in capitals, such as \
            PARLEY_DATABASE or PARLEY_PORT; the command line wins.
            `parley --generate-completion-script bash` (or zsh, fish) prints what a shell needs to complete commands and options.
            Exit codes: 0 all done; 1 some inputs were refused; 2 the command line is wrong; 3 the database cannot be used.
            """,
        version: version,
        subcommands: [
            Serve.self, Ingest.self, Extract.self, Evaluate.self, Train.self, TrainPages.self, Reextract.self,
            Remove.self, CorrectionsCommand.self,
            Compact.self, Export.self,
            Check.self,
            Backup.self,
        ])

    /// The version of the program.
    static let version = Extractor.version

    static func main() {
        Signals.ignoreFileLimit()
        let words = Array(CommandLine.arguments.dropFirst())
        let names = configuration.subcommands.map { $0._commandName }
        if let failure = Suggestion.failure(words, among: names) {
            Console.error(failure.message)
            Foundation.exit(failure.code.rawValue)
        }
        let arguments = MirrorOption.separated(ExplainedLayer.separated(words))
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as Failure {
            Console.error(failure.message)
            Foundation.exit(failure.code.rawValue)
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code == .success { print(text) } else if !text.isEmpty { Console.error(text) }
            Foundation.exit(
                code == .success ? 0 : code.rawValue == ExitCode.validationFailure.rawValue ? 2 : code.rawValue)
        }
    }
}

/// A failure that ends the program with one clear line.
struct Failure: Error {
    /// The exit codes of the contract.
    enum Code: Int32 {
        case refused = 1
        case usage = 2
        case database = 3
    }

    var code: Code
    var message: String
    /// Whether the same may succeed later.
    var mayPass = false
}

/// Values from `PARLEY_…` variables, for options that the command line leaves out.
enum Environment {
    static func value(_ name: String) -> String? {
        ProcessInfo.processInfo.environment["PARLEY_" + name]
    }

    static func flag(_ name: String) -> Bool {
        ["1", "true", "yes"].contains(value(name)?.lowercased())
    }
}
