/// The named features of one candidate.
///
/// A feature is a name, or a name with a value (`party.form=name`). The engine works with the hash of the name and keeps
/// the name itself only where somebody learns from it or looks at it.
package struct Features: Sendable {
    /// FNV-1a hashes of the names.
    package private(set) var keys: [UInt64] = []
    /// The names in the same order; empty unless they are kept.
    package private(set) var names: [String] = []
    private let keepsNames: Bool

    /// Creates an empty set; `keepsNames` for training and for `--explain`.
    package init(keepsNames: Bool) {
        self.keepsNames = keepsNames
    }

    /// Adds a feature that is there or not.
    package mutating func add(_ name: StaticString) {
        keys.append(FeatureKey(name).value)
        if keepsNames { names.append("\(name)") }
    }

    /// Adds a feature if a condition holds.
    package mutating func add(_ name: StaticString, if isThere: Bool) {
        if isThere { add(name) }
    }

    /// Adds a feature with a value out of a closed set.
    package mutating func add(_ name: StaticString, _ value: StaticString) {
        var key = FeatureKey(name)
        key.add(UInt8(ascii: "="))
        key.add(value)
        keys.append(key.value)
        if keepsNames { names.append("\(name)=\(value)") }
    }

    /// Adds a feature with two values out of closed sets.
    package mutating func add(_ name: StaticString, _ first: StaticString, _ second: StaticString) {
        var key = FeatureKey(name)
        key.add(UInt8(ascii: "="))
        key.add(first)
        key.add(UInt8(ascii: ","))
        key.add(second)
        keys.append(key.value)
        if keepsNames { names.append("\(name)=\(first),\(second)") }
    }

    /// Adds a feature with a number that is cut at a most.
    package mutating func add(_ name: StaticString, _ number: Int, most: Int) {
        let value = min(most, max(-most, number))
        var key = FeatureKey(name)
        key.add(UInt8(ascii: "="))
        key.add(decimal: value)
        keys.append(key.value)
        if keepsNames { names.append("\(name)=\(value)") }
    }

    /// Adds a probability in steps of a tenth.
    package mutating func add(_ name: StaticString, probability: Probability) {
        add(name, probability.thousandths / 100, most: 9)
    }
}

/// The FNV-1a hash of a feature's name, made without a string.
///
/// Source: Fowler, Noll, Vo; RFC 9923.
package struct FeatureKey: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init(_ name: StaticString) {
        add(name)
    }

    /// The key of a name that was read from a file.
    package init(name: String) {
        for byte in name.utf8 { add(byte) }
    }

    fileprivate mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    fileprivate mutating func add(_ text: StaticString) {
        value = text.withUTF8Buffer { bytes in
            bytes.reduce(value) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }

    fileprivate mutating func add(decimal number: Int) {
        if number < 0 { add(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var power: UInt = 1
        while rest / power > 9 { power *= 10 }
        while power > 0 {
            add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power))
            (rest, power) = (rest % power, power / 10)
        }
    }
}
