import CZlib

/// Decompresses gzip members and the deflate streams of zip.
///
/// Sources: RFC 1951, RFC 1952; zlib manual.
final class Inflater {
    /// What wraps the compressed data.
    enum Wrapper { case gzip, none }

    private let stream: UnsafeMutablePointer<z_stream>
    private let source: ByteStream
    private let wrapper: Wrapper
    private var read = 0
    private var written = 0
    private var isDone = false
    private var window = [UInt8](repeating: 0, count: 1 << 16)

    private init(_ source: ByteStream, _ wrapper: Wrapper) throws(ArticleError) {
        self.source = source
        self.wrapper = wrapper
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let bits: Int32 = wrapper == .gzip ? 31 : -15
        guard inflateInit2_(stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            isDone = true
            throw .damaged("zlib cannot start")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Whether bytes start with a gzip header.
    static func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B, 0x08])
    }

    /// Returns the decompressed bytes of a stream; what follows the data stays in the source.
    static func stream(_ source: ByteStream, _ wrapper: Wrapper) throws(ArticleError) -> ByteStream {
        let inflater = try Inflater(source, wrapper)
        return ByteStream { () throws(ArticleError) in try inflater.next() }
    }

    private func next() throws(ArticleError) -> [UInt8]? {
        while !isDone {
            guard let piece = try source.some(1 << 16) else {
                throw .damaged("the compressed data ends early")
            }
            let out = try inflate(piece)
            read += piece.count
            written += out.count
            guard written < ArticleLimits.expansionFloor || written / max(1, read) <= ArticleLimits.expansion else {
                throw .bomb
            }
            if !out.isEmpty { return out }
        }
        return nil
    }

    private func inflate(_ piece: [UInt8]) throws(ArticleError) -> [UInt8] {
        var input = piece
        var out: [UInt8] = []
        let room = window.count
        // The buffers are held while zlib reads and writes them inside the closures.
        let (code, left) = input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            var code = Z_OK
            repeat {
                window.withUnsafeMutableBufferPointer { window in
                    stream.pointee.next_out = window.baseAddress
                    stream.pointee.avail_out = UInt32(room)
                    code = CZlib.inflate(stream, Z_NO_FLUSH)
                }
                out.append(contentsOf: window[..<(room - Int(stream.pointee.avail_out))])
            } while code == Z_OK && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
                && out.count < ArticleLimits.expansionFloor
            return (code, Int(stream.pointee.avail_in))
        }
        if left > 0 { source.giveBack(Array(piece[(piece.count - left)...])) }
        switch code {
        case Z_OK, Z_BUF_ERROR: return out
        case Z_STREAM_END:
            // Members of one gzip file follow each other.
            if wrapper == .gzip, Self.isGzip(try source.peek(3)) { inflateReset(stream) } else { isDone = true }
            return out
        default: throw .damaged("the compressed data is wrong")
        }
    }
}
