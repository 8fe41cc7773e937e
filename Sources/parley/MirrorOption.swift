import ArgumentParser
import Ingest

/// `--mirror`: files that are gone from a folder take their articles along.
struct MirrorOption: ParsableArguments {
    @Flag(
        help: """
            Files that are gone from the folder take their articles along, those that went while nobody watched too, and \
            a file with another name keeps its article; --mirror=force even when no file is left. [PARLEY_MIRROR]
            """)
    var mirror = false

    @Option(name: .customLong("mirror-care"), help: .hidden)
    var given: String?

    /// `--mirror=force` as an option of its own, for a flag takes no value.
    static func separated(_ arguments: [String]) -> [String] {
        arguments.map { argument in
            let prefix = "--mirror="
            return argument.hasPrefix(prefix) ? "--mirror-care=" + argument.dropFirst(prefix.count) : argument
        }
    }

    /// What is done when all files are gone; nil where those that are gone change nothing.
    func care() throws -> FolderMirror.Care? {
        let text = given ?? (mirror ? nil : Environment.value("MIRROR"))
        if text == FolderMirror.Care.force.rawValue { return .force }
        if let given { throw Failure(code: .usage, message: "--mirror=\(given): it takes force or nothing") }
        return mirror || Environment.flag("MIRROR") ? .careful : nil
    }
}
