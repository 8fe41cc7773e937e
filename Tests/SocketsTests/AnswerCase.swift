import Foundation
import HTTP
import HTTPTypes
import Testing

/// A case of `HTTPTests/Cases/*.md` with an `answer` block: raw requests, and what must come back over a socket.
struct AnswerCase: Sendable, CustomTestStringConvertible {
    /// What one answer must be like.
    struct Expectation: Sendable {
        var status: String
        var present: [(name: String, value: String)] = []
        var absent: [String] = []
        var body: String?
        var parts: [String] = []
    }

    var name: String
    var input: [UInt8]
    var answers: [Expectation] = []
    var closes = false

    var testDescription: String { name }

    /// The numbers of the checklist that some case of any kind covers.
    static let points: Set<Int> = Set(headings.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } })

    private static let headings = sections.compactMap { $0.components(separatedBy: "\n").first }

    /// Every case of every file.
    static let all = sections.compactMap { AnswerCase($0) }

    private static let sections: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "HTTPTests/Cases")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.flatMap { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return Array(text.components(separatedBy: "\n## ").dropFirst())
        }
    }()

    init?(_ section: String) {
        let lines = section.components(separatedBy: "\n")
        guard let name = lines.first, let input = Self.block("http", lines), let expected = Self.block("answer", lines)
        else { return nil }
        self.name = name
        let repeated = input.joined().replacing(/\{([^{}]*)\*([0-9]+)\}/) {
            String(repeating: String($0.output.1), count: Int($0.output.2) ?? 0)
        }
        self.input = Array(repeated.replacing("\\r", with: "\r").replacing("\\n", with: "\n").utf8)
        for line in expected { read(line) }
    }

    private mutating func read(_ line: String) {
        let last = answers.count - 1
        if line.hasPrefix("HTTP/1.1 ") {
            answers.append(Expectation(status: line))
        } else if line == "closed" {
            closes = true
        } else if line.hasPrefix("-"), line != "---" {
            answers[last].absent.append(String(line.dropFirst()))
        } else if line.hasPrefix("=") {
            answers[last].body = String(line.dropFirst(2))
        } else if line.hasPrefix("> ") {
            answers[last].parts.append(String(line.dropFirst(2)))
        } else if let colon = line.firstRange(of: ": ") {
            answers[last].present.append((String(line[..<colon.lowerBound]), String(line[colon.upperBound...])))
        }
    }

    private static func block(_ kind: String, _ lines: [String]) -> [String]? {
        guard let start = lines.firstIndex(of: "```" + kind) else { return nil }
        return Array(lines[(start + 1)...].prefix { $0 != "```" })
    }

    /// The methods of the requests, so that a reader knows which answers have no content.
    var methods: [String] {
        var parser = RequestParser()
        var offset = 0
        var out: [String] = []
        while case .request(let head, _) = try? parser.parse(input.span, &offset) { out.append(head.method.rawValue) }
        return out
    }
}

/// An answer as it came.
struct Answer {
    var status: String
    var fields: [(name: String, value: String)]
    var body: [UInt8]

    func value(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// What is not as the case says.
    func faults(_ expected: AnswerCase.Expectation) -> [String] {
        var faults: [String] = []
        let text = String(decoding: body, as: UTF8.self)
        if status != expected.status { faults.append("status is \(status), not \(expected.status)") }
        for (name, wanted) in expected.present where !matches(value(name), wanted) {
            faults.append("\(name) is \(value(name) ?? "absent"), not \(wanted)")
        }
        for name in expected.absent where value(name) != nil { faults.append("\(name) is there") }
        if let body = expected.body, body != text { faults.append("the body is \(text)") }
        for part in expected.parts where !text.contains(part) { faults.append("the body lacks \(part): \(text)") }
        return faults
    }

    private func matches(_ value: String?, _ wanted: String) -> Bool {
        guard let value else { return false }
        if value == wanted || wanted == "*" { return true }
        if wanted.hasPrefix("*") { return value.contains(wanted.trimmingPrefix("*").prefix { $0 != "*" }) }
        return false
    }
}
