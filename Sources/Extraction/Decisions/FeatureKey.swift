/// A hash of a feature's name and values, made without a string.
///
/// It takes eight bytes at a time, for every candidate of every decision makes some dozens of keys.
struct FeatureKey {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ name: StaticString) {
        add(name)
    }

    /// The key of a feature that was read from a file: `name`, `name=value`, `name=value,value`.
    init(name: String) {
        for part in name.split(whereSeparator: { $0 == "=" || $0 == "," }) {
            var text = String(part)
            text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
        }
    }

    /// Adds a number of at most six digits as the text of it.
    mutating func add(_ number: Int) {
        var (word, bits, rest): (UInt64, UInt64, UInt) = (0, 0, number.magnitude)
        repeat {
            word |= UInt64(UInt8(ascii: "0") + UInt8(rest % 10)) << bits
            (bits, rest) = (bits + 8, rest / 10)
        } while rest > 0
        if number < 0 {
            word |= UInt64(UInt8(ascii: "-")) << bits
            bits += 8
        }
        mix((bits / 8) << bits | word)
    }

    mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { add(UnsafeRawBufferPointer($0)) }
    }

    /// Fewer than eight bytes are made up to a word together with their number; of more, the last word may overlap.
    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.wordLength else {
            return mix(bytes.reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) })
        }
        var start = 0
        while start < bytes.count - Self.wordLength {
            mix(Self.word(bytes, start))
            start += Self.wordLength
        }
        mix(Self.word(bytes, bytes.count - Self.wordLength))
    }

    private static let wordLength = 8

    private static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    private mutating func mix(_ word: UInt64) {
        let mixed = (value ^ word) &* 0xBF58_476D_1CE4_E5B9
        value = mixed ^ (mixed >> 32)
    }
}
