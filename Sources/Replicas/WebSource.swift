import Foundation
import Records

/// A copy behind an address, fetched by curl: with its certificates, proxies and redirects, and on from where it was cut off.
public struct WebSource: Sendable {
    /// The address of the file.
    public let address: String
    private let token: String?

    /// Seconds to connect, and without a byte until a transfer counts as cut.
    private static let (connecting, silence) = (10, 30)
    /// Exit codes of curl; curl(1).
    private enum Exit {
        static let refused: Int32 = 22, unwritten: Int32 = 23, noRange: Int32 = 33
    }

    /// Takes an address; one without a path is that of a server.
    init(_ text: String, token: String?) {
        let path = URLComponents(string: text)?.path ?? ""
        address = ["", "/"].contains(path) ? text.trimmingCharacters(in: ["/"]) + "/snapshot" : text
        self.token = token
    }

    /// Fetches what is newer.
    ///
    /// - Parameters:
    ///   - mark: The tag of what is served.
    ///   - part: The file to fetch into; what it holds of an earlier try is gone on with.
    ///   - process: Is told the process that fetches, so that it can be ended.
    /// - Returns: What came of it.
    /// - Throws: Why it could not be fetched.
    func fetch(than mark: String?, into part: String, _ process: (Process) -> Void) throws(CopyFault)
        -> CopySource.Outcome
    {
        let isBegun = FileManager.default.fileExists(atPath: part)
        let begun = isBegun ? try? String(contentsOfFile: part + ".mark", encoding: .utf8) : nil
        let answer = try run(mark, begun, part, process)
        if answer.exit == Exit.noRange {
            forget(part)
            return .pending
        }
        switch answer.status {
        case 304: return .same(sequence: answer.fields["parley-seq"].flatMap { Int($0) })
        case 503: return .pending
        case 416:
            // What there is of it is as long as the whole, or longer.
            forget(part)
            return .pending
        default: break
        }
        let tag = answer.fields["etag"]
        if let tag, answer.status == 200 || answer.status == 206 {
            try? tag.write(toFile: part + ".mark", atomically: true, encoding: .utf8)
        }
        guard answer.exit == 0 else {
            // What has no tag cannot be gone on with.
            if answer.status == 200, tag == nil { forget(part) }
            if answer.exit == Exit.unwritten { throw .full(part) }
            throw .unreachable(answer.said)
        }
        try? FileManager.default.removeItem(atPath: part + ".mark")
        let digest = answer.fields["repr-digest"].flatMap { SHA256Digest(field: $0) }
        return .newer(
            .init(
                mark: tag ?? answer.fields["last-modified"] ?? "", digest: digest,
                found: try digest.map { _ throws(CopyFault) in try FileDigest.of(part) }))
    }

    private func forget(_ part: String) {
        for end in ["", ".mark"] { try? FileManager.default.removeItem(atPath: part + end) }
    }

    // MARK: curl

    private struct Answer {
        var exit: Int32
        var status: Int
        var fields: [String: String]
        var said: String
    }

    private func run(_ mark: String?, _ begun: String?, _ part: String, _ started: (Process) -> Void)
        throws(CopyFault) -> Answer
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                "curl", "--silent", "--show-error", "--fail", "--location", "--proto", "=http,https", "--max-redirs",
                "5",
                "--connect-timeout", "\(Self.connecting)", "--speed-limit", "1", "--speed-time", "\(Self.silence)",
                "--output", part, "--dump-header", "-", "--config", "-",
            ] + (begun == nil ? [] : ["--continue-at", "-"]) + ["--", address]
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        do {
            try process.run()
        } catch {
            throw .unreachable("curl cannot be run: \(error)")
        }
        started(process)
        // A token on the command line could be read by everybody.
        try? input.fileHandleForWriting.write(contentsOf: Data(settings(mark, begun).utf8))
        try? input.fileHandleForWriting.close()
        let head = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Answer(
            exit: process.terminationReason == .exit ? process.terminationStatus : -1, status: Self.status(head),
            fields: Self.fields(head),
            said: said.split(separator: "\n").last.map(String.init) ?? "curl was ended")
    }

    /// Fields of the request, in curl's own format.
    private func settings(_ mark: String?, _ begun: String?) -> String {
        var fields = token.map { ["Authorization: Bearer \($0)"] } ?? []
        if let begun {
            fields.append("If-Range: \(begun)")
        } else if let mark, !mark.isEmpty {
            fields.append(mark.hasSuffix("\"") ? "If-None-Match: \(mark)" : "If-Modified-Since: \(mark)")
        }
        return fields.map { field in
            "header = \"\(field.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"\n"
        }.joined()
    }

    /// The heads of all answers; the last counts.
    private static func last(_ head: String) -> [Substring] {
        let blocks = head.replacing("\r\n", with: "\n").split(separator: "\n\n")
        return blocks.last?.split(separator: "\n") ?? []
    }

    private static func status(_ head: String) -> Int {
        let words = last(head).first?.split(separator: " ") ?? []
        return words.count > 1 ? Int(words[1]) ?? 0 : 0
    }

    private static func fields(_ head: String) -> [String: String] {
        var fields: [String: String] = [:]
        for line in last(head).dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        return fields
    }
}
