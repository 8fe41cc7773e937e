/// Decodes a chunked body.
///
/// Source: RFC 9112, 7.1.
///
/// Trailers are read and dropped, never merged into the fields. The bytes beside the data are counted, so that
/// a million one-byte chunks with long extensions cannot cost more than their share.
struct ChunkDecoder: Sendable {
    private enum State: Sendable { case size, data(Int), dataEnd, trailer }

    private(set) var body: [UInt8] = []
    private let limits: HTTPLimits
    private var overhead = 0
    private var state = State.size

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    /// Reads from the front of `buffer`; true when the body is whole.
    mutating func decode(_ buffer: inout [UInt8]) throws(HTTPParseError) -> Bool {
        var used = 0
        defer { buffer.removeFirst(used) }
        while true {
            switch state {
            case .size:
                guard let line = try line(buffer, used) else { return false }
                let size = try Self.size(buffer[used..<line])
                guard body.count + size <= limits.body else { throw .bodyTooLarge }
                used = line + 2
                state = size == 0 ? .trailer : .data(size)
            case .data(let left):
                let take = min(left, buffer.count - used)
                body += buffer[used..<used + take]
                used += take
                state = take == left ? .dataEnd : .data(left - take)
                if take < left { return false }
            case .dataEnd:
                guard buffer.count - used >= 2 else { return false }
                guard buffer[used] == 0x0D, buffer[used + 1] == 0x0A else { throw .malformedChunk }
                used += 2
                state = .size
            case .trailer:
                guard let line = try line(buffer, used) else { return false }
                let isEnd = line == used
                if !isEnd { _ = try FieldLine.parse(buffer[used..<line]) }
                used = line + 2
                if isEnd { return true }
            }
        }
    }

    /// Returns the index of the CR that ends the line.
    private mutating func line(_ buffer: [UInt8], _ start: Int) throws(HTTPParseError) -> Int? {
        var index = start
        while index < buffer.count, buffer[index] != 0x0D {
            guard buffer[index] != 0x0A, index - start < 512 else { throw .malformedChunk }
            index += 1
        }
        guard index + 1 < buffer.count else { return nil }
        guard buffer[index + 1] == 0x0A else { throw .malformedChunk }
        overhead += index + 2 - start
        guard overhead <= limits.chunkOverhead + body.count / 4 else { throw .malformedChunk }
        return index
    }

    private static func size(_ line: ArraySlice<UInt8>) throws(HTTPParseError) -> Int {
        let digits = line.prefix { $0 != 0x3B }
        guard !digits.isEmpty, digits.count <= 15 else { throw .malformedChunk }
        var size = 0
        for byte in digits {
            switch byte {
            case 0x30...0x39: size = size << 4 | Int(byte - 0x30)
            case 0x41...0x46: size = size << 4 | Int(byte - 0x41 + 10)
            case 0x61...0x66: size = size << 4 | Int(byte - 0x61 + 10)
            default: throw .malformedChunk
            }
        }
        guard line.dropFirst(digits.count).allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
            throw .malformedChunk
        }
        return size
    }
}
