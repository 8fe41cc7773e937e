import Articles
import Foundation
import Synchronization

/// The tables of facts beside articles: `manifest.csv` in their folder, or in one above it.
///
/// Columns `file`, `published`, `url`, `publisher` and `language`, in any order; `file` is relative to the table.
///
/// Source: RFC 4180 for the table.
final class Manifests: Sendable {
    /// The name of such a table.
    static let name = Unpacker.table
    /// How many folders above a file are looked into, and the bytes of a table.
    static let mostFolders = 4
    private static let mostBytes = 64 << 20

    /// A table as it was at a time.
    private struct Table {
        var changed: Date?
        var rows: [String: SourceFacts]
    }

    /// The table of each folder; empty where there is none.
    private let tables = Mutex<[String: Table]>([:])

    /// What the nearest table says of a file; of a member of an archive it is what it says of that member or of the archive.
    func facts(of path: String) -> SourceFacts {
        let archive = String(path.prefix { $0 != "!" })
        var parts = archive.split(separator: "/", omittingEmptySubsequences: false)[...]
        var name = ""
        for _ in 0..<Self.mostFolders {
            guard let last = parts.popLast() else { break }
            name = name.isEmpty ? String(last) : last + "/" + name
            let rows = table(in: parts.isEmpty ? "." : parts.joined(separator: "/"))
            let member = path.utf8.count > archive.utf8.count ? name + path.dropFirst(archive.count) : name
            if let facts = rows[member] ?? rows[name] { return facts }
        }
        return SourceFacts()
    }

    private func table(in folder: String) -> [String: SourceFacts] {
        tables.withLock { tables in
            let path = folder + "/" + Self.name
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            let changed = attributes?[.modificationDate] as? Date
            if let table = tables[folder], table.changed == changed { return table.rows }
            let rows = (attributes?[.size] as? Int).map { $0 <= Self.mostBytes ? Self.read(path) : [:] } ?? [:]
            tables[folder] = Table(changed: changed, rows: rows)
            return rows
        }
    }

    private static func read(_ path: String) -> [String: SourceFacts] {
        guard let data = FileManager.default.contents(atPath: path) else { return [:] }
        return facts(CSVRows(Array(data)).rows)
    }

    /// The facts of a table by file.
    static func facts(_ rows: [[String]]) -> [String: SourceFacts] {
        guard let head = rows.first?.map({ $0.trimmingCharacters(in: .whitespaces).lowercased() }),
            let file = head.firstIndex(of: "file")
        else { return [:] }
        var facts: [String: SourceFacts] = [:]
        for row in rows.dropFirst() where row.count > file {
            let values = zip(head, row).map { ($0, $1.trimmingCharacters(in: .whitespaces)) }
            let name = row[file].hasPrefix("./") ? String(row[file].dropFirst(2)) : row[file]
            facts[name] = SourceFacts(
                written: Dictionary(values, uniquingKeysWith: { first, _ in first }), table: Self.name)
        }
        return facts
    }
}

/// The rows of a table with commas, semicolons or tabs between its values.
///
/// Source: RFC 4180; spreadsheets of many countries write semicolons.
struct CSVRows {
    private(set) var rows: [[String]] = []

    init(_ bytes: [UInt8]) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let separator = Self.separator(bytes)
        var row: [String] = []
        var value: [UInt8] = []
        var (isQuoted, isClosed) = (false, false)
        func endValue() {
            row.append(String(decoding: value, as: UTF8.self))
            value = []
        }
        for byte in bytes {
            if byte == UInt8(ascii: "\"") {
                // Two marks in a quoted value are one of its own.
                if isClosed { value.append(byte) }
                isClosed = isQuoted
                isQuoted.toggle()
                continue
            }
            isClosed = false
            if isQuoted {
                value.append(byte)
            } else if byte == separator {
                endValue()
            } else if byte == 0x0A {
                endValue()
                if row != [""] { rows.append(row) }
                row = []
            } else if byte != 0x0D {
                value.append(byte)
            }
        }
        if !value.isEmpty || !row.isEmpty {
            endValue()
            rows.append(row)
        }
    }

    /// The mark that stands in the first line most.
    private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        let line = bytes.prefix { $0 != 0x0A }
        let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        return marks.max { a, b in line.count { $0 == a } < line.count { $0 == b } } ?? marks[0]
    }
}
