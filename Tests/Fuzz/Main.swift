import Foundation
import HTTP
import HTTPTypes

/// Feeds mutated requests to the HTTP layer: `fuzz-http [--count 200000] [--seed 1]`.
///
/// The corpus is the raw requests of `HTTPTests/Cases`. Each mutant is read whole and in random pieces; both ways must
/// come to the same, nothing may crash, and no answer may hold a byte that would split it. Run under the address
/// sanitizer.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments
        func value(_ name: String, _ standard: Int) -> Int {
            arguments.firstIndex(of: name).flatMap { arguments.indices.contains($0 + 1) ? Int(arguments[$0 + 1]) : nil }
                ?? standard
        }
        let (count, seed) = (value("--count", 200_000), value("--seed", 1))
        let corpus = Corpus.requests()
        guard corpus.count > 100 else { fail("only \(corpus.count) requests in the corpus") }
        var mutator = Mutator(corpus: corpus, seed: UInt64(seed))
        var outcomes: [String: Int] = [:]
        for number in 0..<count {
            let input = mutator.next()
            let whole = Run.events([input])
            let pieces = Run.events(mutator.pieces(input))
            if whole != pieces {
                fail(
                    "mutant \(number) of seed \(seed) differs in pieces: \(String(reflecting: String(decoding: input, as: UTF8.self)))"
                )
            }
            for event in whole { outcomes[String(event.prefix { $0 != " " && $0 != "\n" }), default: 0] += 1 }
        }
        print(
            "\(count) requests, seed \(seed): "
                + outcomes.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
    }

    static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}

/// The raw requests of the cases.
enum Corpus {
    static func requests() -> [[UInt8]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "HTTPTests/Cases")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.flatMap { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.components(separatedBy: "```http\n").dropFirst().map { block in
                let raw = block.components(separatedBy: "\n```")[0]
                return Array(raw.replacing("\\r", with: "\r").replacing("\\n", with: "\n").utf8)
            }
        }
    }
}

/// Makes mutants by small changes of the corpus.
struct Mutator {
    private let corpus: [[UInt8]]
    private var state: UInt64
    private static let tokens = [
        "\r\n", "\r", "\n", "\r\n\r\n", " ", "\t", ":", "\0", "%", "%00", "chunked", "Transfer-Encoding: chunked\r\n",
        "Content-Length: 3\r\n", "0\r\n\r\n", "ffffffffffffffff", "Host: a\r\n", "HTTP/1.1", "gzip;q=", "bytes=", "\"",
        "W/",
        "Expect: 100-continue\r\n", "Range: bytes=0-0,-1\r\n", "If-None-Match: *\r\n", "//", "..", "\u{FF}",
    ].map { Array($0.utf8) }

    init(corpus: [[UInt8]], seed: UInt64) {
        self.corpus = corpus
        state = seed
    }

    /// SplitMix64.
    private mutating func random(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) >> 1) % max(1, bound)
    }

    mutating func next() -> [UInt8] {
        var bytes = corpus[random(corpus.count)]
        for _ in 0...random(4) {
            let place = random(bytes.count + 1)
            switch random(6) {
            case 0 where place < bytes.count: bytes[place] = UInt8(random(256))
            case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(random(8))
            case 2 where place < bytes.count: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(8)))
            case 3: bytes.insert(contentsOf: Self.tokens[random(Self.tokens.count)], at: place)
            case 4:
                let other = corpus[random(corpus.count)]
                bytes = Array(bytes[..<place]) + other[random(other.count)...]
            default:
                let end = min(bytes.count, place + random(40))
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
        return bytes
    }

    mutating func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        var out: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + 1 + random(24))
            out.append(Array(bytes[start..<end]))
            start = end
        }
        return out
    }
}

/// Reads and answers as a connection does, without a socket.
enum Run {
    private static let service = Service(
        router: Router([
            Route(.get, "/tagged", "", parameters: [], validator: { _ in Validation(tag: "\"one\"") }) { request, _ in
                var response = Response.json(
                    Array(String(repeating: "x", count: 40 + (request.queryPairs?.count ?? 0)).utf8))
                response.fields[.eTag] = "\"one\""
                response.fields[.lastModified] = "Sun, 06 Nov 1994 08:49:37 GMT"
                response.isRangeable = true
                return response
            },
            Route(.get, "/{id}", "") { _, parameters in .text(parameters["id"] ?? "") },
            Route(.post, "/echo", "") { request, _ in Response(body: request.body) },
        ]), reportFailure: { _, _, _ in })

    /// One line an event: a request with its answer, or the error that ends the connection.
    static func events(_ parts: [[UInt8]]) -> [String] {
        var parser = RequestParser()
        var buffer: [UInt8] = []
        var out: [String] = []
        for part in parts {
            buffer += part
            var offset = 0
            do throws(HTTPParseError) {
                reading: while true {
                    let event = try parser.parse(buffer.span, &offset)
                    guard offset <= buffer.count else { Main.fail("read beyond the input") }
                    switch event {
                    case .needMore: break reading
                    case .expectsContinue: continue
                    case .request(let head, let body):
                        out.append(answer(head, body))
                        if !head.wantsKeepAlive { return out }
                    }
                }
            } catch {
                return out + ["error-\(error)"]
            }
            buffer.removeFirst(offset)
        }
        return out
    }

    private static func answer(_ head: RequestHead, _ body: [UInt8]) -> String {
        let request = Request(head, body: body, id: "r")
        let response: Response
        switch service.plan(request, now: 1_000_000_000) {
        case .answer(let answer, _): response = Service.finish(answer, for: request, now: 1_000_000_000)
        case .work(let route, let parameters):
            response = Service.finish(service.call(route, parameters, request), for: request, now: 1_000_000_000)
        }
        let bytes = ResponseWriter.head(of: response, .length(response.body.count))
        for (index, byte) in bytes.enumerated() {
            let isLineEnd = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            let endsLine = byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D
            if byte < 0x20, byte != 0x09, !isLineEnd, !endsLine { Main.fail("a control character in a head: \(bytes)") }
        }
        let lines = bytes.count { $0 == 0x0A }
        return "\(response.status.code) \(request.method.rawValue) \(request.path) \(lines) \(response.body.count)"
    }
}
