/// Decodes a chunked body.
///
/// Source: RFC 9112, 7.1.
///
/// Trailers are read, checked and dropped, never merged into the fields. What breaks the grammar is malformed; what
/// keeps it and is too much has an answer of its own. Chunks may be as small as a client likes, so each pays for its own
/// size line; only what goes beyond that counts, as in Go's net/http since CVE-2023-39326.
struct ChunkDecoder: Sendable {
    private enum State: Sendable { case line, data(Int), dataEnd }

    private(set) var body: [UInt8] = []
    private let limits: HTTPLimits
    private var state = State.line
    /// The size line or trailer line read so far, without its end.
    private var line: [UInt8] = []
    private var inTrailer = false
    private var sawReturn = false
    /// Bytes of size lines beyond what their chunks allow.
    private var excess = 0
    private var extensions = 0
    private var trailers = 0
    /// Bytes of trailers.
    private var trailerSize = 0

    /// Bytes of one chunk's extensions; more is 413.
    private static let extensionLimit = 256
    /// What the size line of a chunk may cost without being counted: so many bytes, and two for each of its data.
    private static let lineAllowance = 16
    /// Hexadecimal digits that fit in an Int.
    private static let digitLimit = 15

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
        if inTrailer {
            trailerSize += 1
            guard trailerSize <= limits.headerSection else { throw .headerSectionTooLarge }
        } else {
            guard excess + line.count <= limits.chunkOverhead else { throw .chunkOverheadTooLarge }
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
        guard ChunkExtensions.areValid(rest) else { throw .malformedChunk }
        guard rest.count <= Self.extensionLimit, extensions <= limits.chunkExtensions else {
            throw .chunkOverheadTooLarge
        }
        guard size <= limits.body - body.count else { throw .bodyTooLarge }
        excess = max(0, excess + line.count - Self.lineAllowance - 2 * size)
        if size == 0 { inTrailer = true } else { state = .data(size) }
        return false
    }

    private static func size(_ digits: ArraySlice<UInt8>) throws(HTTPParseError) -> Int {
        guard !digits.isEmpty else { throw .malformedChunk }
        let digits = digits.drop { $0 == UInt8(ascii: "0") }
        guard digits.count <= digitLimit else { throw .bodyTooLarge }
        var size = 0
        for byte in digits {
            guard let digit = PercentCoding.hex(byte) else { throw .malformedChunk }
            size = size << 4 | Int(digit)
        }
        return size
    }
}
