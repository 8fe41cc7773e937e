import Synchronization

/// A body in pieces, pulled only when the client has taken the piece before.
///
/// A slow reader so holds one piece of memory and no thread.
public struct BodyStream: Sendable {
    /// Makes the next piece, or nil at the end.
    ///
    /// An error ends the connection before the body is whole, so that what was sent cannot look complete. Calls never
    /// overlap.
    public let next: @Sendable () throws -> [UInt8]?
    /// How many bytes all pieces have; nil where that is known only at the end.
    public let length: Int?
    /// Makes the stream of a part of the bytes; nil where they are made in order only.
    let part: (@Sendable (Range<Int>) -> BodyStream)?

    /// Bytes of a piece that is read from where it lies.
    public static let piece = 1 << 18

    /// Creates a stream whose length nobody knows before its end.
    public init(next: @escaping @Sendable () throws -> [UInt8]?) {
        (self.next, length, part) = (next, nil, nil)
    }

    /// Creates a stream of bytes that lie somewhere, such as in a file, and that may be asked for in part.
    ///
    /// - Parameters:
    ///   - length: How many there are.
    ///   - read: Returns some of them, and just as many as it is asked for.
    public init(length: Int, read: @escaping @Sendable (Range<Int>) throws -> [UInt8]) {
        self.init(of: 0..<length, read)
    }

    private init(of range: Range<Int>, _ read: @escaping @Sendable (Range<Int>) throws -> [UInt8]) {
        let place = Mutex(range.lowerBound)
        length = range.count
        part = { inner in
            BodyStream(of: range.lowerBound + inner.lowerBound..<range.lowerBound + inner.upperBound, read)
        }
        next = {
            // Calls never overlap; the lock only tells the compiler so.
            try place.withLock { place in
                guard place < range.upperBound else { return nil }
                let wanted = place..<min(place + Self.piece, range.upperBound)
                let bytes = try read(wanted)
                guard bytes.count == wanted.count else { throw CutBody() }
                place = wanted.upperBound
                return bytes
            }
        }
    }
}

/// The source of a body had fewer bytes than it said.
struct CutBody: Error {}
