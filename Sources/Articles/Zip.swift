import CZlib

/// Members of a zip archive, read from front to back by their local headers.
///
/// Source: APPNOTE.TXT 6.3.10, 4.3.7.
struct Zip {
    /// Whether bytes start with a local header, or are an archive without members.
    static func isZip(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
    }

    private struct Header {
        var flags: Int
        var method: Int
        var compressed: Int
        var size: Int
        /// What the bytes of the member add up to; those that follow the data are not looked at.
        var checksum: UInt
        var name: String

        var isEncrypted: Bool { flags & 1 != 0 }
        /// Sizes follow the data.
        var isStreamed: Bool { flags & 8 != 0 }
    }

    /// Calls `each` with every member; `refuse` with those that cannot be read.
    static func walk(
        _ stream: ByteStream, refuse: (String, ArticleError) throws(ArticleError) -> Void,
        _ each: (String, ByteStream) throws(ArticleError) -> Void
    ) throws(ArticleError) {
        while try stream.peek(4).elementsEqual([0x50, 0x4B, 3, 4]) {
            let header = try header(stream)
            let isFolder = header.name.hasSuffix("/")
            switch header.method {
            case _ where header.isEncrypted:
                guard !header.isStreamed else { throw .unsupported("encryption") }
                try refuse(header.name, .unsupported("encryption"))
                try stream.skip(header.compressed)
            case 0:
                guard !header.isStreamed else { throw .unsupported("a stored member of unknown size") }
                let part = stream.part(header.compressed)
                if !isFolder { try each(header.name, checked(part, header)) }
                try drain(part)
            case 8:
                let source = header.isStreamed ? stream : stream.part(header.compressed)
                let part = try Inflater.stream(source, .none)
                try each(header.name, checked(part, header))
                if header.isStreamed {
                    try drain(part)
                    try skipDescriptor(stream)
                } else {
                    // Where its end is known, a member that cannot be read does not hide the next.
                    try drain(source)
                }
            default:
                guard !header.isStreamed else { throw .unsupported("compression method \(header.method)") }
                try refuse(header.name, .unsupported("compression method \(header.method)"))
                try stream.skip(header.compressed)
            }
        }
    }

    /// The bytes of a member, which ends with an error where they are not those that went in.
    private static func checked(_ stream: ByteStream, _ header: Header) -> ByteStream {
        guard !header.isStreamed else { return stream }
        var sum: UInt = 0
        return ByteStream { () throws(ArticleError) in
            guard let bytes = try stream.some(1 << 16) else {
                guard sum == header.checksum else { throw .damaged("a member is not what went in") }
                return nil
            }
            sum = crc32(sum, bytes, UInt32(bytes.count))
            return bytes
        }
    }

    private static func drain(_ stream: ByteStream) throws(ArticleError) {
        while try stream.some(1 << 16) != nil {}
    }

    private static func header(_ stream: ByteStream) throws(ArticleError) -> Header {
        let fixed = try stream.take(30)
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(fixed[place + $1]) << (8 * $1) }
        }
        let name = try stream.take(number(26, 2))
        let extra = try stream.take(number(28, 2))
        var header = Header(
            flags: number(6, 2), method: number(8, 2), compressed: number(18, 4), size: number(22, 4),
            checksum: UInt(number(14, 4)),
            name: String(validating: name, as: UTF8.self) ?? String(name.map { Character(Unicode.Scalar($0)) }))
        if header.compressed == 0xFFFF_FFFF, let sizes = zip64(extra) { (header.size, header.compressed) = sizes }
        return header
    }

    /// The sizes of the zip64 extra field.
    private static func zip64(_ extra: [UInt8]) -> (Int, Int)? {
        var place = 0
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(extra[place + $1] & ($1 == 7 ? 0x7F : 0xFF)) << (8 * $1) }
        }
        while place + 4 <= extra.count {
            let size = number(place + 2, 2)
            if number(place, 2) == 1, size >= 16, place + 20 <= extra.count {
                return (number(place + 4, 8), number(place + 12, 8))
            }
            place += 4 + size
        }
        return nil
    }

    /// The signature is optional, and the sizes have four or eight bytes each.
    private static func skipDescriptor(_ stream: ByteStream) throws(ArticleError) {
        if try stream.peek(4).elementsEqual([0x50, 0x4B, 7, 8]) { try stream.skip(4) }
        for length in [12, 20] {
            let next = try stream.peek(length + 2).dropFirst(length)
            if next.elementsEqual([0x50, 0x4B]) { return try stream.skip(length) }
        }
        throw .damaged("a member has no end")
    }
}
