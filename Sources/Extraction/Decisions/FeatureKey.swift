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
        for part in name.utf8.split(whereSeparator: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ",") }) {
            add(bytes: Array(part))
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
        text.withUTF8Buffer { add(bytes: $0) }
    }

    /// Adds whole words, then what is left over, with the number of all bytes before it.
    private mutating func add<Bytes: RandomAccessCollection<UInt8>>(bytes: Bytes) where Bytes.Index == Int {
        var start = 0
        while start + Self.wordLength <= bytes.count {
            mix((start..<start + Self.wordLength).reduce(0) { $0 << 8 | UInt64(bytes[$1]) })
            start += Self.wordLength
        }
        mix((start..<bytes.count).reduce(UInt64(bytes.count)) { $0 << 8 | UInt64(bytes[$1]) })
    }

    private static let wordLength = 8

    private mutating func mix(_ word: UInt64) {
        let mixed = (value ^ word) &* 0xBF58_476D_1CE4_E5B9
        value = mixed ^ (mixed >> 32)
    }
}
