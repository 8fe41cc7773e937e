import Foundation

extension Range where Bound == Int32 {
    /// The same range as offsets of an array.
    var asOffsets: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Whether a run of bytes stands in these, by their first byte.
    func holds(_ run: [UInt8]) -> Bool {
        guard let first = run.first, run.count <= count else { return run.isEmpty }
        let last = endIndex - run.count
        var index = startIndex
        while index <= last {
            if self[index] == first, self[index..<index + run.count].elementsEqual(run) { return true }
            index += 1
        }
        return false
    }
}

extension [UInt8] {
    /// The first place of a byte from another place on.
    func place(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        // The pointer is used within the call only, and the C library reads no further than the bytes.
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
