import Foundation
public import Store

/// Lets the articles of a folder go whose files are gone.
///
/// A folder that is not mounted looks like one whose files are all gone, so that is refused unless it is wished for.
public struct FolderMirror: Sendable {
    /// What is done when all files are gone.
    public enum Care: String, Sendable, CaseIterable {
        /// Nothing, but to say so.
        case careful
        /// The articles go.
        case force
    }

    /// What came of a comparison.
    public struct Outcome: Sendable, Equatable {
        /// Articles that went with their files.
        public var removed = 0
        /// Files under whose names articles go on; what they say beside the words is to be read.
        public var heirs: [String] = []
        /// How many files are gone, all that there were; nothing was done then.
        public var refused = 0
    }

    private let store: Store
    private let folder: String
    private let care: Care

    /// Files of one transaction.
    private static let batch = 200

    /// Creates a mirror.
    ///
    /// - Parameters:
    ///   - store: Where the articles are.
    ///   - folder: The folder as it was given, without a slash at its end.
    ///   - care: What is done when all files are gone.
    public init(_ store: Store, of folder: String, _ care: Care) {
        (self.store, self.folder, self.care) = (store, folder, care)
    }

    /// Returns the files of the folder that articles came from.
    public func known() throws -> Set<String> { Set(try store.sourceFiles(below: folder)) }

    /// Lets go what came from files that are gone.
    ///
    /// - Parameter known: The files that articles came from before what is there now was read.
    /// - Returns: What became of it.
    /// - Throws: What SQLite says, or `StoreError` when the database cannot be written.
    public func compare(_ known: Set<String>) throws -> Outcome {
        let gone = try store.sourceFiles(below: folder).filter { !Self.isThere($0) }
        var outcome = Outcome()
        guard !gone.isEmpty else { return outcome }
        if care == .careful, try isSuspicious(gone, known) {
            outcome.refused = gone.count
            return outcome
        }
        var heirs: Set<String> = []
        for start in stride(from: 0, to: gone.count, by: Self.batch) {
            let part = Array(gone[start..<min(start + Self.batch, gone.count)])
            let forgotten = try store.forget(files: part, at: Ingester.timestamp())
            outcome.removed += forgotten.removed
            heirs.formUnion(forgotten.heirs.filter(Self.isThere).map(Self.file))
        }
        outcome.heirs = heirs.sorted()
        return outcome
    }

    /// Whether all files of before are gone and their words stand nowhere else: several at once, or the last one.
    private func isSuspicious(_ gone: [String], _ known: Set<String>) throws -> Bool {
        guard !known.isEmpty, known.isSubset(of: gone) else { return false }
        let isEmpty = !InputWalker().inputs([folder]).contains { if case .file = $0 { true } else { false } }
        guard isEmpty || known.count > 1 else { return false }
        return try !store.hasHeirs(of: gone)
    }

    /// Whether the file of a source is there; one that cannot be looked at is taken to be.
    static func isThere(_ source: String) -> Bool {
        candidates(source).contains { path in
            var status = stat()
            return lstat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
        }
    }

    /// The file of a source: itself, or the container that it is a member of.
    private static func file(_ source: String) -> String {
        candidates(source).first { FileManager.default.fileExists(atPath: $0) } ?? source
    }

    /// The paths that the name of a source may mean, for a name may hold the mark of members itself.
    private static func candidates(_ source: String) -> [String] {
        [source] + source.indices.filter { source[$0] == "!" }.reversed().map { String(source[..<$0]) }
    }
}
