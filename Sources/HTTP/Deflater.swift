import CZlib

/// Compresses to gzip, whole or piece by piece.
///
/// Source: RFC 1952; zlib manual.
final class Deflater {
    /// How hard to try: whole answers are encoded once and kept, streams should not wait.
    enum Effort: Int32 {
        case kept = 6
        case streamed = 1
    }

    /// Allocated, because zlib remembers where its stream stands.
    private let stream: UnsafeMutablePointer<z_stream>
    private let isOpen: Bool

    /// Opens a stream; with no memory for it, `deflate` answers nil.
    init(_ effort: Effort) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        // 15 window bits and 16 for the gzip wrapper.
        isOpen =
            deflateInit2_(stream, effort.rawValue, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    }

    deinit {
        if isOpen { deflateEnd(stream) }
        stream.deallocate()
    }

    /// Compresses the next bytes; `isLast` ends the stream.
    func deflate(_ bytes: [UInt8], isLast: Bool) -> [UInt8]? {
        guard isOpen else { return nil }
        var output: [UInt8] = []
        var input = bytes
        var window = [UInt8](repeating: 0, count: max(4096, min(bytes.count, 1 << 16)))
        let room = window.count
        // zlib reads the input and writes the window only during the calls inside, while both buffers are held.
        let code = input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            var code = Z_OK
            repeat {
                window.withUnsafeMutableBufferPointer { window in
                    stream.pointee.next_out = window.baseAddress
                    stream.pointee.avail_out = UInt32(room)
                    code = CZlib.deflate(stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
                }
                output.append(contentsOf: window[..<(room - Int(stream.pointee.avail_out))])
            } while code == Z_OK && (stream.pointee.avail_out == 0 || isLast)
            return code
        }
        return code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR ? output : nil
    }

    /// Returns bytes as gzip, or nil without memory for it.
    static func gzip(_ bytes: [UInt8], _ effort: Effort = .kept) -> [UInt8]? {
        Deflater(effort).deflate(bytes, isLast: true)
    }
}
