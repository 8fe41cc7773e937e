import Records

/// Small numbers for texts, so that what is counted often is compared once: equal texts have one number.
struct TextNumbers {
    /// The number of what has no text.
    static let none: Int32 = -1

    /// The texts by their numbers.
    private(set) var texts: [String] = []
    private var digests: [UInt64] = []
    /// A table of numbers by digest with open addressing; at most half of it is full.
    private var slots = Array(repeating: TextNumbers.none, count: 64)

    /// Returns the number of a text given as UTF-8.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        var digest = FNV()
        for byte in bytes { digest.add(byte) }
        var slot = self.slot(digest.value)
        while slots[slot] != Self.none {
            let known = Int(slots[slot])
            if digests[known] == digest.value, texts[known].utf8.elementsEqual(bytes) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(texts.count)
        slots[slot] = number
        texts.append(String(decoding: bytes, as: UTF8.self))
        digests.append(digest.value)
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
        var digest = FNV()
        digest.add(text)
        var slot = self.slot(digest.value)
        while slots[slot] != Self.none {
            let known = Int(slots[slot])
            if digests[known] == digest.value, texts[known] == text { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Returns the text of a number; nil for `none`.
    subscript(number: Int32) -> String? { number == Self.none ? nil : texts[Int(number)] }

    private func slot(_ digest: UInt64) -> Int { Int(truncatingIfNeeded: digest ^ digest >> 32) & (slots.count - 1) }

    private mutating func grow() {
        slots = Array(repeating: Self.none, count: slots.count * 4)
        for (number, digest) in digests.enumerated() {
            var slot = self.slot(digest)
            while slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
