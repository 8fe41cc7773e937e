import HTTP
import HTTPTypes
import Testing

/// Bodies that lie somewhere, whole and in part.
@Suite struct BodyStreamTests {
    private static let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    private func response(length: Int = bytes.count) -> Response {
        var response = Response(fields: [.eTag: "\"1\""])
        response.isRangeable = true
        response.stream = BodyStream(length: length) { Array(Self.bytes[$0.clamped(to: Self.bytes.indices)]) }
        return response
    }

    private func finished(_ range: String?) -> Response {
        let request = Request(method: .get, path: "/", fields: range.map { [.range: $0] } ?? [:])
        return Service.finish(response(), for: request, now: 0)
    }

    private func all(_ stream: BodyStream?) throws -> [UInt8] {
        var out: [UInt8] = []
        while let piece = try stream?.next() {
            #expect(!piece.isEmpty && piece.count <= BodyStream.piece)
            out += piece
        }
        return out
    }

    @Test(arguments: [
        (nil, 200, 0..<600_000), ("bytes=0-0", 206, 0..<1), ("bytes=262143-262144", 206, 262_143..<262_145),
        ("bytes=300000-", 206, 300_000..<600_000), ("bytes=-5", 206, 599_995..<600_000),
        ("bytes=10-9999999", 206, 10..<600_000),
    ]) func givesWhatIsAskedFor(_ range: String?, _ status: Int, _ part: Range<Int>) throws {
        let answer = finished(range)
        #expect(answer.status.code == status && answer.stream?.length == part.count)
        #expect(try all(answer.stream) == Array(Self.bytes[part]))
        guard range != nil else { return }
        #expect(answer.fields[.contentRange] == "bytes \(part.lowerBound)-\(part.upperBound - 1)/600000")
    }

    @Test func refusesWhatLiesBeyondTheEnd() {
        let answer = finished("bytes=600000-")
        #expect(answer.status.code == 416 && answer.fields[.contentRange] == "bytes */600000")
    }

    /// A source that has less than it said must not end as if it were whole.
    @Test func failsWhereTheSourceIsShort() throws {
        let stream = try #require(response(length: 700_000).stream)
        #expect(throws: (any Error).self) { try all(stream) }
    }
}
