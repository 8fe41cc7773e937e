import Articles
import Foundation
import Records
import Testing

/// Every folder of `Bad`: a source that is wrong, and what is said of it; what is right in it is still read.
struct BadTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var source: URL
        var expected: [String]

        var testDescription: String { source.deletingLastPathComponent().lastPathComponent }

        static let all: [Case] = {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Bad")
            let folders =
                (try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? []
            return folders.sorted { $0.path < $1.path }.compactMap { folder in
                let files =
                    (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
                guard let source = files.first(where: { $0.lastPathComponent.hasPrefix("source.") }),
                    let text = try? String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
                else { return nil }
                return Case(source: source, expected: text.split(separator: "\n").map(String.init).sorted())
            }
        }()
    }

    @Test func findsTheCases() {
        #expect(Case.all.count >= 19)
    }

    @Test(arguments: Case.all)
    func saysWhatIsWrong(_ example: Case) throws {
        let bytes = [UInt8](try Data(contentsOf: example.source))
        var lines: [String] = []
        let unpacker = Unpacker { document in
            do throws(ArticleError) {
                lines += try ArticleReader().read(document).map { "article \($0.title ?? "-")" }
            } catch {
                lines.append("refused \(document.name): \(error)")
            }
            return true
        } refuse: { name, error in
            lines.append("refused \(name): \(error)")
            return true
        }
        unpacker.unpack(ByteStream(bytes), name: example.source.lastPathComponent)
        #expect(lines.sorted() == example.expected)
    }

    @Test func passesOverALineThatIsTooLong() {
        let piece = [UInt8](repeating: 0x61, count: 1 << 20)
        let head = Array("{\"title\":\"A\",\"text\":\"De minister kwam gisteren naar de stad.\"}\n{\"text\":\"".utf8)
        let tail = Array("\"}\n{\"title\":\"B\",\"text\":\"De minister ging gisteren uit de stad.\"}\n".utf8)
        var number = 0
        let stream = ByteStream { () throws(ArticleError) in
            number += 1
            return number == 1 ? head : number < 40 ? piece : number == 40 ? tail : nil
        }
        var names: [String] = []
        let unpacker = Unpacker {
            names.append($0.name); return true
        } refuse: {
            names.append("\($0): \($1)"); return true
        }
        unpacker.unpack(stream, name: "a")
        #expect(names == ["a!1", "a!2: it is longer than \(ArticleLimits.line) bytes", "a!3"])
    }
}
