/// Values by the keys of names, which are mixed already, so that a lookup makes no hash of its own.
struct KeyTable<Value: Sendable>: Sendable {
    /// Pairs at the place that the low bits of their key say, or behind it.
    private var slots: [(key: UInt64, value: Value)?]
    private let mask: Int

    /// Slots to a value, at least.
    private static var room: Int { 4 }

    init(_ pairs: [(UInt64, Value)]) {
        var count = 1
        while count < pairs.count * Self.room { count *= 2 }
        slots = Array(repeating: nil, count: count)
        mask = count - 1
        for (key, value) in pairs {
            var place = Int(truncatingIfNeeded: key) & mask
            while slots[place] != nil { place = (place + 1) & mask }
            slots[place] = (key, value)
        }
    }

    subscript(key: UInt64) -> Value? {
        var place = Int(truncatingIfNeeded: key) & mask
        while let slot = slots[place] {
            if slot.key == key { return slot.value }
            place = (place + 1) & mask
        }
        return nil
    }
}
