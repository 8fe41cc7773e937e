import Records

/// The weights of features, by decision, as `parley train` learned them.
///
/// The file is text, sorted, one line a feature: `party form=name 512`. A weight is a whole number of thousandths of a
/// logit, so that a sum is the same on every machine. Features without a line weigh nothing.
package struct Weights: Sendable {
    private var tables: [WeightTable]
    /// The digest of the file; empty without one.
    package let digest: String

    /// Weights that are all nothing.
    package init() {
        tables = Decision.allCases.map { _ in WeightTable([]) }
        digest = ""
    }

    /// Reads a file of weights.
    package init(text: String) throws(WeightsError) {
        var rows: [[(name: String, weight: Int32)]] = Decision.allCases.map { _ in [] }
        var line = 0
        // "\r\n" is one character.
        for row in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            line += 1
            guard !row.isEmpty, row.first != "#" else { continue }
            let parts = row.split(separator: " ")
            guard parts.count == 3, let decision = Decision(name: parts[0]),
                let weight = Int32(parts[2])
            else { throw WeightsError(line: line, text: String(row)) }
            rows[decision.rawValue].append((String(parts[1]), weight))
        }
        tables = rows.map(WeightTable.init)
        digest = Digest.sha256Hex(text)
    }

    /// Whether nothing was learned for any decision.
    package var isEmpty: Bool { tables.allSatisfy(\.isEmpty) }

    /// Whether anything was learned for a decision.
    package func knows(_ decision: Decision) -> Bool { !tables[decision.rawValue].isEmpty }

    /// The weight of one feature, in thousandths of a logit.
    package func weight(_ decision: Decision, _ key: UInt64) -> Int { tables[decision.rawValue].weight(of: key) }

    /// All weights of a decision.
    func table(_ decision: Decision) -> WeightTable { tables[decision.rawValue] }
}

/// A line of a weights file that is no weight.
package struct WeightsError: Error, Sendable {
    package var line: Int
    package var text: String
}

/// Weights by the key of their feature, in one table of open addressing.
struct WeightTable: Sendable {
    private struct Slot {
        var key: UInt64
        var weight: Int32
    }

    private var slots: [Slot]
    let isEmpty: Bool

    init(_ rows: [(name: String, weight: Int32)]) {
        var size = 16
        while size < rows.count * 2 { size *= 2 }
        slots = Array(repeating: Slot(key: 0, weight: 0), count: size)
        isEmpty = rows.isEmpty
        for row in rows { place(FeatureKey(name: row.name).value, row.weight) }
    }

    private mutating func place(_ key: UInt64, _ weight: Int32) {
        var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[place].key != 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
        slots[place] = Slot(key: key, weight: weight)
    }

    func weight(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[place].key != 0 {
            if slots[place].key == key { return Int(slots[place].weight) }
            place = (place + 1) & (slots.count - 1)
        }
        return 0
    }
}
