import Foundation
import Testing

/// A case of `Cases/*.md`: a heading, why, the raw request, the expected events.
struct ParserCase: Sendable, CustomTestStringConvertible {
    var name: String
    var input: [UInt8]
    var expected: [String]

    var testDescription: String { name }

    /// Every case of every file.
    static let all: [ParserCase] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.flatMap { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.components(separatedBy: "\n## ").dropFirst().compactMap { ParserCase($0) }
        }
    }()

    init?(_ section: String) {
        let lines = section.components(separatedBy: "\n")
        guard let name = lines.first, let input = Self.block("http", lines), let expected = Self.block("expect", lines)
        else { return nil }
        self.name = name
        self.input = Self.unescape(Self.repeated(input.joined()))
        self.expected = expected
    }

    private static func block(_ kind: String, _ lines: [String]) -> [String]? {
        guard let start = lines.firstIndex(of: "```" + kind) else { return nil }
        return Array(lines[(start + 1)...].prefix { $0 != "```" })
    }

    /// Writes `{text*3}` out.
    private static func repeated(_ text: String) -> String {
        text.replacing(/\{([^{}]*)\*([0-9]+)\}/) {
            String(repeating: String($0.output.1), count: Int($0.output.2) ?? 0)
        }
    }

    private static func unescape(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == 0x5C, let next = rest.popFirst() else {
                out.append(byte)
                continue
            }
            switch next {
            case 0x72: out.append(0x0D)
            case 0x6E: out.append(0x0A)
            case 0x74: out.append(0x09)
            default:
                out.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0x3F)
                rest.removeFirst(2)
            }
        }
        return out
    }
}
