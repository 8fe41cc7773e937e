import Foundation
import Ingest
import Store
import Synchronization

/// Takes a folder in, then every file that is new or changed in it, until it is stopped.
final class FolderWatch: Sendable {
    private let folder: String
    private let ingest: IngestRun
    private let isStopped = Atomic<Bool>(false)

    /// Milliseconds after which a stop is noticed.
    private static let patience: Int32 = 200

    init(_ folder: String, _ ingest: IngestRun) throws {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw Failure(code: .usage, message: "--watch \(folder): there is no such folder")
        }
        self.folder = folder
        self.ingest = ingest
    }

    func stop() { isStopped.store(true, ordering: .releasing) }

    /// Watches first and reads then, so that nothing falls between.
    func run() throws {
        let watcher: Watcher
        do throws(Watcher.Failure) {
            watcher = try Watcher(folder)
        } catch {
            throw Failure(code: .usage, message: error.description)
        }
        if !InputWalker().inputs([folder]).contains(where: { if case .refused = $0 { true } else { false } }) {
            try ingest.ingest([folder])
        }
        Console.note("watching \(folder)")
        while !isStopped.load(ordering: .acquiring) {
            let files = watcher.next(timeout: Self.patience)
            if !files.isEmpty { try ingest.ingest(files) }
        }
    }
}
