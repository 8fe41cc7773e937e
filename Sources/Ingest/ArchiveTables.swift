import Articles

/// The tables of facts in an archive: each is about the members in its folder and below.
struct ArchiveTables {
    /// The name of the archive as documents have it.
    private let archive: String
    /// The rows of each table by what stands before the names of its files: `archive!`, `archive!folder/`.
    private var tables: [String: [String: SourceFacts]] = [:]
    /// Bytes that more tables may have.
    private var left = ArticleLimits.tables

    init(of archive: String) {
        self.archive = archive
    }

    /// Takes a table by its path; what is larger than any table is passed over.
    mutating func add(_ path: String, _ bytes: [UInt8]) {
        guard bytes.count <= left else { return }
        left -= bytes.count
        tables[String(path.dropLast(Manifests.name.count))] = Manifests.facts(CSVRows(bytes).rows)
    }

    /// What the nearest table says of a document, or of the file in the archive that holds it; nil when none names it.
    func facts(of document: String) -> SourceFacts? {
        guard !tables.isEmpty else { return nil }
        var (folder, folders) = (document[...], 0)
        while let mark = folder.lastIndex(where: { $0 == "/" || $0 == "!" }) {
            folder = document[...mark]
            // What is before the mark behind the archive's own name is no part of it.
            guard folder.utf8.count > archive.utf8.count, folders < Manifests.mostFolders else { return nil }
            if let rows = tables[String(folder)] {
                let name = document[document.index(after: mark)...]
                if let facts = rows[String(name)] ?? rows[String(name.prefix { $0 != "!" })] { return facts }
            }
            folders += 1
            folder = folder.dropLast()
        }
        return nil
    }
}
