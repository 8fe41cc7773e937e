/// A number as attributes hold it: at most one decimal, never with an exponent.
enum Decimal {
    /// Larger numbers are faults of whoever draws; they are cut here so that a page stays well-formed.
    static let limit = 1e9

    /// Returns the tenths nearest to a number; 0 where it is none.
    static func tenths(_ value: Double) -> Int {
        guard value.isFinite else { return 0 }
        return Int((min(max(value, -limit), limit) * 10).rounded())
    }

    /// Returns a number as text.
    static func text(_ value: Double) -> String {
        var bytes: [UInt8] = []
        write(tenths: tenths(value), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a number of tenths; `isShort` leaves out a zero before the point, as paths may.
    static func write(tenths: Int, isShort: Bool = false, to bytes: inout [UInt8]) {
        if tenths < 0 { bytes.append(0x2D) }
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        if whole > 0 || rest == 0 || !isShort { bytes += "\(whole)".utf8 }
        guard rest > 0 else { return }
        bytes += [0x2E, 0x30 + UInt8(rest)]
    }
}
