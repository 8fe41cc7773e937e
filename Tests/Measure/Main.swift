import Articles
import Foundation
import Records

/// Times the reading of articles alone, on one core: `measure-articles FOLDER [--print]`.
///
/// Files are in memory before the clock starts, which counts the time of the processor. Prints articles and megabytes a second, or with `--print` the texts as
/// JSON lines of file and text.
@main
struct Main {
    static func main() throws {
        let folder = CommandLine.arguments[1]
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let documents = try names.map { name in
            SourceDocument(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))))
        }
        let reader = ArticleReader()
        if CommandLine.arguments.contains("--print") {
            for document in documents {
                let text = ((try? reader.read(document)) ?? []).map(\.text).joined(separator: "\n")
                let line = try JSONEncoder().encode(["file": document.name, "text": text])
                print(String(decoding: line, as: UTF8.self))
            }
            return
        }
        _ = documents.first.flatMap { try? reader.read($0) }
        let start = clock()
        var articles = 0
        // A page without a story takes its time, too.
        for document in documents { articles += (try? reader.read(document))?.count ?? 1 }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        let bytes = documents.reduce(0) { $0 + $1.bytes.count }
        print(
            "{\"articles_a_second\": \(Double(articles) / seconds), \"megabytes_a_second\": \(Double(bytes) / seconds / 1e6)}"
        )
    }
}
