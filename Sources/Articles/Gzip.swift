import CZlib

/// Gzip members (RFC 1952), decompressed through zlib.
enum Gzip {
    /// The most bytes that one input may grow to.
    static let largest = 64 << 20

    /// Whether the bytes start with a gzip header.
    static func isCompressed(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x1F, 0x8B, 0x08])
    }

    /// Returns the contents of all members.
    static func decompress(_ bytes: [UInt8]) throws(ArticleError) -> [UInt8] {
        var stream = z_stream()
        let windowBits = 15 + 16
        guard inflateInit2_(&stream, Int32(windowBits), ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .damaged("zlib cannot start")
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var status = Z_OK
        // The pointers live as long as the call; zlib keeps them only between the two lines that set and use them.
        let result: Result<Void, ArticleError> = input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            while status == Z_OK || (status == Z_STREAM_END && stream.avail_in > 0) {
                if status == Z_STREAM_END { inflateReset(&stream) }
                let written = chunk.withUnsafeMutableBufferPointer { chunk in
                    stream.next_out = chunk.baseAddress
                    stream.avail_out = UInt32(chunk.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return chunk.count - Int(stream.avail_out)
                }
                output.append(contentsOf: chunk[..<written])
                if output.count > largest { return .failure(.tooLarge(limit: largest)) }
                if status == Z_BUF_ERROR || (written == 0 && stream.avail_in == 0 && status == Z_OK) { break }
            }
            return status == Z_STREAM_END ? .success(()) : .failure(.damaged("the gzip data ends early or is wrong"))
        }
        try result.get()
        return output
    }
}
