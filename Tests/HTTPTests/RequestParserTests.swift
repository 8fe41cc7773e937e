import HTTP
import HTTPTypes
import Testing

struct RequestParserTests {
    @Test func findsTheCases() {
        #expect(ParserCase.all.count >= 60)
    }

    @Test(arguments: ParserCase.all)
    func readsWhole(_ example: ParserCase) {
        #expect(events([example.input]) == example.expected)
    }

    @Test(arguments: ParserCase.all)
    func readsByteByByte(_ example: ParserCase) {
        #expect(events(example.input.map { [$0] }) == example.expected)
    }

    @Test(arguments: ParserCase.all)
    func readsSplitAtEveryIndex(_ example: ParserCase) {
        for index in example.input.indices {
            let parts = [Array(example.input[..<index]), Array(example.input[index...])]
            #expect(events(parts) == example.expected, "split at \(index)")
        }
    }

    @Test func asksForTheBodyOnlyWhenItHasNotComeYet() throws {
        var parser = RequestParser()
        let head = Array("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n".utf8)
        var offset = 0
        guard case .expectsContinue = try parser.parse(head.span, &offset) else {
            Issue.record("no 100-continue")
            return
        }
        #expect(offset == head.count)
        offset = 0
        let rest = Array("x".utf8)
        guard case .request(_, let body) = try parser.parse(rest.span, &offset) else {
            Issue.record("no request")
            return
        }
        #expect(body == rest)
    }

    /// A breach of a limit; the input itself is too long to print.
    enum Excess: String, CaseIterable {
        case line, section, fields

        var input: String {
            switch self {
            case .line: "GET /" + String(repeating: "a", count: 9000) + " HTTP/1.1\r\n"
            case .section: "GET / HTTP/1.1\r\nHost: a\r\nA: " + String(repeating: "a", count: 50_000)
            case .fields: "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "A: b\r\n", count: 101) + "\r\n"
            }
        }
    }

    @Test(arguments: [
        (Excess.line, HTTPParseError.requestLineTooLong), (.section, .headerSectionTooLarge),
        (.fields, .headerSectionTooLarge),
    ])
    func refusesWhatIsTooMuch(_ excess: Excess, _ error: HTTPParseError) {
        #expect(throws: error) {
            var parser = RequestParser()
            let bytes = Array(excess.input.utf8)
            var offset = 0
            _ = try parser.parse(bytes.span, &offset)
        }
    }

    /// Feeds parts and writes what comes out as the cases spell it.
    private func events(_ parts: [[UInt8]]) -> [String] {
        var parser = RequestParser()
        var buffer: [UInt8] = []
        var out: [String] = []
        for part in parts {
            buffer += part
            var offset = 0
            do throws(HTTPParseError) {
                while case .request(let head, let body) = try parser.parse(buffer.span, &offset) {
                    out.append(Self.text(Request(head, body: body, id: "")))
                    if offset == buffer.count { break }
                }
            } catch {
                return out + ["error \(error)"]
            }
            buffer.removeFirst(offset)
        }
        return out.isEmpty ? ["more"] : out
    }

    private static func text(_ request: Request) -> String {
        let query = request.query.isEmpty ? "" : "?" + request.query
        let body = request.body.isEmpty ? "" : " " + String(decoding: request.body, as: UTF8.self)
        return "request \(request.method.rawValue) \(request.path)\(query)\(body)"
    }
}
