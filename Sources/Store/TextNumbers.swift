import Records

/// Small numbers for texts, so that what is counted often is compared once: equal texts have one number.
struct TextNumbers {
    /// The number of what has no text.
    static let none: Int32 = -1

    /// The texts by their numbers.
    private(set) var texts: [String] = []
    private var keys: [Key] = []
    /// A table of numbers by key with open addressing; at most half of it is full.
    private var slots = Array(repeating: TextNumbers.none, count: 64)

    /// What texts are told apart by: the bytes of a short one, a digest of a longer one.
    private struct Key: Equatable {
        private var low: UInt64 = 0
        private var high: UInt64 = 0
        private let length: Int

        /// Whether it holds the whole text.
        var isWhole: Bool { length <= 16 }

        /// Where its search begins in a table.
        var digest: Int {
            Int(truncatingIfNeeded: ((low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD) >> 32)
        }

        init(_ bytes: some Swift.Collection<UInt8>) {
            length = bytes.count
            if length <= 16 {
                for byte in bytes { (high, low) = (high << 8 | low >> 56, low << 8 | UInt64(byte)) }
            } else {
                var digest = FNV()
                for byte in bytes { digest.add(byte) }
                low = digest.value
            }
        }
    }

    /// Returns the number of a text given as UTF-8.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let key = Key(bytes)
        let slot = self.slot(of: key) { texts[$0].utf8.elementsEqual(bytes) }
        if slots[slot] != Self.none { return slots[slot] }
        let number = Int32(texts.count)
        slots[slot] = number
        texts.append(String(decoding: bytes, as: UTF8.self))
        keys.append(key)
        if texts.count * 2 > slots.count { grow() }
        return number
    }

    /// Returns the number of a text.
    mutating func number(of text: String) -> Int32 {
        var text = text
        return text.withUTF8 { number(of: $0) }
    }

    /// Returns the number of a text that may have come; nil where it has not.
    func known(_ text: String) -> Int32? {
        let slot = self.slot(of: Key(text.utf8)) { texts[$0] == text }
        return slots[slot] == Self.none ? nil : slots[slot]
    }

    /// Returns the text of a number; nil for `none`.
    subscript(number: Int32) -> String? { number == Self.none ? nil : texts[Int(number)] }

    /// The slot that holds the number of a key, or the free one where it would stand.
    private func slot(of key: Key, isSame: (Int) -> Bool) -> Int {
        var slot = key.digest & (slots.count - 1)
        while slots[slot] != Self.none {
            let known = Int(slots[slot])
            if keys[known] == key, key.isWhole || isSame(known) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: Self.none, count: slots.count * 4)
        for number in keys.indices { slots[slot(of: keys[number]) { $0 == number }] = Int32(number) }
    }
}
