/// Bytes that come piece by piece, with a look ahead.
///
/// Containers are streams made of streams: a tar in a gzip is read without ever being whole in memory.
public final class ByteStream {
    /// Makes the next piece; nil at the end.
    public typealias Pull = () throws(ArticleError) -> [UInt8]?

    private let pull: Pull
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasEnded = false

    /// Creates a stream over pieces.
    public init(_ pull: @escaping Pull) {
        self.pull = pull
    }

    /// Creates a stream over bytes that are there.
    public convenience init(_ bytes: [UInt8]) {
        var rest: [UInt8]? = bytes
        self.init { () throws(ArticleError) in
            defer { rest = nil }
            return rest
        }
    }

    private var available: Int { buffer.count - start }

    private func fill(_ count: Int) throws(ArticleError) {
        while available < count, !hasEnded {
            guard let piece = try pull() else {
                hasEnded = true
                return
            }
            if start > 0 {
                buffer.removeFirst(start)
                start = 0
            }
            buffer += piece
        }
    }

    /// Returns up to so many of the next bytes without taking them.
    func peek(_ count: Int) throws(ArticleError) -> ArraySlice<UInt8> {
        try fill(count)
        return buffer[start..<min(buffer.count, start + count)]
    }

    /// Whether nothing is left.
    func isAtEnd() throws(ArticleError) -> Bool { try peek(1).isEmpty }

    /// Takes some bytes, at most so many; nil at the end.
    func some(_ most: Int) throws(ArticleError) -> [UInt8]? {
        try fill(1)
        guard available > 0 else { return nil }
        let end = min(buffer.count, start + most)
        if start == 0, end == buffer.count {
            // The piece is handed on as it is.
            defer { buffer = [] }
            return buffer
        }
        defer { start = end }
        return Array(buffer[start..<end])
    }

    /// Takes exactly so many bytes.
    func take(_ count: Int) throws(ArticleError) -> [UInt8] {
        var out: [UInt8] = []
        while out.count < count {
            guard let piece = try some(count - out.count) else { throw .damaged("it ends early") }
            out += piece
        }
        return out
    }

    /// Passes over so many bytes.
    func skip(_ count: Int) throws(ArticleError) {
        var left = count
        while left > 0 {
            guard let piece = try some(min(left, 1 << 16)) else { throw .damaged("it ends early") }
            left -= piece.count
        }
    }

    /// Takes a line without its end; nil at the end of the stream.
    func line(limit: Int) throws(ArticleError) -> [UInt8]? {
        var searched = 0
        while true {
            if let end = buffer[(start + searched)...].firstIndex(of: 0x0A) {
                var line = buffer[start..<end]
                start = end + 1
                if line.last == 0x0D { line.removeLast() }
                return Array(line)
            }
            searched = available
            guard searched <= limit else { throw .tooLarge(limit: limit) }
            try fill(available + 1)
            if available == searched { return try some(limit) }
        }
    }

    /// Passes over the rest of a line, however long.
    func skipLine() throws(ArticleError) {
        while let piece = try some(1 << 16) {
            if let end = piece.firstIndex(of: 0x0A) { return giveBack(Array(piece[(end + 1)...])) }
        }
    }

    /// Puts bytes back in front.
    func giveBack(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        buffer = bytes + buffer[start...]
        start = 0
    }

    /// Takes all that is left.
    func rest(limit: Int) throws(ArticleError) -> [UInt8] {
        var out: [UInt8] = []
        while let piece = try some(1 << 20) {
            out += piece
            guard out.count <= limit else { throw .tooLarge(limit: limit) }
        }
        return out
    }

    /// A stream of the next so many bytes, which it takes from this one.
    func part(_ count: Int) -> ByteStream {
        var left = count
        return ByteStream { [self] () throws(ArticleError) in
            guard left > 0 else { return nil }
            guard let piece = try some(min(left, 1 << 16)) else { throw .damaged("it ends early") }
            left -= piece.count
            return piece
        }
    }
}
