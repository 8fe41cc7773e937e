/// Decodes a chunked body.
///
/// Source: RFC 9112, 7.1.
///
/// Trailers are read, checked and dropped, never merged into the fields. The bytes beside the data are counted, so
/// that a million one-byte chunks with long extensions cannot cost more than their share.
struct ChunkDecoder: Sendable {
    private enum State: Sendable { case line, data(Int), dataEnd }

    private(set) var body: [UInt8] = []
    private let limits: HTTPLimits
    private var state = State.line
    /// The size line or trailer line read so far, without its end.
    private var line: [UInt8] = []
    private var inTrailer = false
    private var sawReturn = false
    private var overhead = 0
    private var extensions = 0
    private var trailers = 0

    /// Bytes of one chunk's extensions; more is 400.
    private static let extensionLimit = 256

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    /// Reads from `offset` on; true when the body is whole.
    mutating func decode(_ input: Span<UInt8>, _ offset: inout Int) throws(HTTPParseError) -> Bool {
        while offset < input.count {
            switch state {
            case .data(let left):
                let end = min(input.count, offset + left)
                body.append(input, from: offset, to: end)
                state = end - offset == left ? .dataEnd : .data(left - (end - offset))
                offset = end
            case .dataEnd:
                guard input[offset] == (sawReturn ? 0x0A : 0x0D) else { throw .malformedChunk }
                if sawReturn { state = .line }
                sawReturn.toggle()
                offset += 1
            case .line:
                let byte = input[offset]
                offset += 1
                if try take(byte) { return true }
            }
        }
        return false
    }

    /// Takes a byte of a size or trailer line; true when it ends the body.
    private mutating func take(_ byte: UInt8) throws(HTTPParseError) -> Bool {
        overhead += 1
        if sawReturn {
            guard byte == 0x0A else { throw .malformedChunk }
            sawReturn = false
            defer { line.removeAll(keepingCapacity: true) }
            return try inTrailer ? endTrailer() : endSize()
        }
        guard byte != 0x0A else { throw .malformedChunk }
        if byte == 0x0D {
            sawReturn = true
            return false
        }
        line.append(byte)
        guard overhead <= limits.chunkOverhead + body.count / 4 + (inTrailer ? limits.headerSection : 0) else {
            throw inTrailer ? .headerSectionTooLarge : .malformedChunk
        }
        return false
    }

    /// A trailer counts against the limits of the header section.
    private mutating func endTrailer() throws(HTTPParseError) -> Bool {
        guard !line.isEmpty else { return true }
        trailers += 1
        guard trailers <= limits.fieldCount else { throw .headerSectionTooLarge }
        _ = try FieldLine.parse(line.span, from: 0, to: line.count)
        return false
    }

    private mutating func endSize() throws(HTTPParseError) -> Bool {
        let digits = line.prefix { PercentCoding.hex($0) != nil }
        let size = try Self.size(digits)
        let rest = line.dropFirst(digits.count)
        extensions += rest.count
        guard rest.count <= Self.extensionLimit, extensions <= limits.chunkExtensions,
            ChunkExtensions.areValid(rest)
        else { throw .malformedChunk }
        guard body.count + size <= limits.body else { throw .bodyTooLarge }
        if size == 0 { inTrailer = true } else { state = .data(size) }
        return false
    }

    private static func size(_ digits: ArraySlice<UInt8>) throws(HTTPParseError) -> Int {
        guard !digits.isEmpty, digits.count <= 15 else { throw .malformedChunk }
        var size = 0
        for byte in digits {
            guard let digit = PercentCoding.hex(byte) else { throw .malformedChunk }
            size = size << 4 | Int(digit)
        }
        return size
    }
}
