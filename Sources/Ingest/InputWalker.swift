import Foundation

/// Finds the files that a user means by paths: files, and folders with all they hold, in order.
public struct InputWalker: Sendable {
    /// An input, or why it is none.
    public enum Input: Sendable, Hashable {
        case file(String)
        case standardInput
        case refused(String, reason: String)
    }

    /// Creates a walker.
    public init() {}

    /// Returns the inputs in order; hidden files and gold records beside articles are passed over.
    public func inputs(_ paths: [String]) -> [Input] {
        paths.flatMap(inputs)
    }

    private func inputs(_ path: String) -> [Input] {
        if path == "-" { return [.standardInput] }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            return [.refused(path, reason: "there is no such file")]
        }
        guard isDirectory.boolValue else { return [.file(path)] }
        let files = files(in: path)
        return files.isEmpty ? [.refused(path, reason: "the directory holds no articles")] : files.map(Input.file)
    }

    /// The deepest folder that is entered, so that a loop of links ends.
    private static let deepest = 32

    private func files(in directory: String, depth: Int = 0) -> [String] {
        guard depth < Self.deepest, let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
            return []
        }
        return names.sorted().flatMap { name -> [String] in
            guard !name.hasPrefix("."), !name.hasSuffix(".gold.json") else { return [] }
            let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return [] }
            if isDirectory.boolValue { return isLink(path) ? [] : files(in: path, depth: depth + 1) }
            return [path]
        }
    }

    private func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
