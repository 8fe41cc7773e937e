import Foundation

/// Finds the files that a user means by paths: files, patterns, and folders with all they hold, in order.
public struct InputWalker: Sendable {
    /// An input, or why it is none.
    public enum Input: Sendable, Hashable {
        case file(String)
        case standardInput
        case refused(String, reason: String)

        /// Whether it is known before it is read that it gives nothing.
        public var isRefused: Bool {
            switch self {
            case .refused: true
            case .file(let path): access(path, R_OK) != 0
            case .standardInput: false
            }
        }
    }

    /// Creates a walker.
    public init() {}

    /// Returns the inputs in order; hidden files and gold records beside articles are passed over.
    public func inputs(_ paths: [String]) -> [Input] {
        var seen: Set<String> = []
        return paths.flatMap { inputs($0, &seen) }
    }

    private func inputs(_ path: String, _ seen: inout Set<String>) -> [Input] {
        if path == "-" { return [.standardInput] }
        if case .missing = Kind.of(path), path.contains(where: { "*?[".contains($0) }) { return matches(path, &seen) }
        switch Kind.of(path) {
        case .missing: return [.refused(path, reason: "there is no such file")]
        case .brokenLink: return [.refused(path, reason: "the link leads nowhere or in a circle")]
        case .special: return [.refused(path, reason: "it is neither a file nor a folder")]
        case .file: return [.file(path)]
        case .folder:
            let files = files(in: path, &seen)
            return files.isEmpty ? [.refused(path, reason: "the directory holds no articles")] : files
        }
    }

    /// Expands a pattern that the shell left alone.
    ///
    /// Source: glob(3).
    private func matches(_ pattern: String, _ seen: inout Set<String>) -> [Input] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, GLOB_TILDE | GLOB_BRACE, nil, &found) == 0 else {
            return [.refused(pattern, reason: "no file matches")]
        }
        let paths = (0..<Int(found.gl_pathc)).compactMap { index in found.gl_pathv[index].map { String(cString: $0) } }
        return paths.filter { !$0.hasSuffix(".gold.json") }.flatMap { inputs($0, &seen) }
    }

    private enum Kind {
        case missing, brokenLink, special, file, folder

        static func of(_ path: String) -> Kind {
            var status = stat()
            guard stat(path, &status) == 0 else { return lstat(path, &status) == 0 ? .brokenLink : .missing }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return .file
            case S_IFDIR: return .folder
            default: return .special
            }
        }
    }

    private func files(in directory: String, _ seen: inout Set<String>) -> [Input] {
        var status = stat()
        guard stat(directory, &status) == 0 else { return [] }
        // A folder that two links lead to is read once; one that leads to itself ends here.
        guard seen.insert("\(status.st_dev):\(status.st_ino)").inserted else {
            return [.refused(directory, reason: "the folder has been read already, through a link")]
        }
        guard let listing = FolderListing(of: directory) else {
            return [.refused(directory, reason: "the folder cannot be read")]
        }
        let unreadable = listing.unreadable.filter(Self.isCandidate).map {
            Input.refused("\(directory)/\($0)", reason: "its name is not UTF-8")
        }
        return unreadable
            + listing.names.sorted().flatMap { name -> [Input] in
                guard Self.isCandidate(name) else { return [] }
                let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
                switch Kind.of(path) {
                case .missing: return []
                case .brokenLink: return [.refused(path, reason: "the link leads nowhere or in a circle")]
                case .special: return [.refused(path, reason: "it is neither a file nor a folder")]
                case .file: return [.file(path)]
                case .folder: return files(in: path, &seen)
                }
            }
    }

    /// Whether a name in a folder may be an article.
    static func isCandidate(_ name: String) -> Bool {
        !name.hasPrefix(".") && !name.hasSuffix(".gold.json") && !name.hasSuffix("~") && name != Manifests.name
    }
}
