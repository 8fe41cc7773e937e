/// The named features of one candidate.
///
/// A feature is a name, or a name with a value (`party.form=name`). The engine adds up the weights as features come and
/// keeps keys and names only where somebody learns from them or looks at them.
package struct Features: Sendable {
    /// The sum of the weights, in thousandths of a logit.
    package private(set) var score = 0
    /// The keys of the names; empty unless they are kept.
    package private(set) var keys: [UInt64] = []
    /// The names in the same order; empty unless they are kept.
    package private(set) var names: [String] = []
    private let weights: WeightTable
    private let keepsNames: Bool

    /// Creates an empty set; `keepsNames` for training and for `--explain`.
    init(_ weights: WeightTable, keepsNames: Bool) {
        self.weights = weights
        self.keepsNames = keepsNames
    }

    /// Adds a feature that is there or not.
    package mutating func add(_ name: StaticString) {
        add(FeatureKey(name), "\(name)")
    }

    /// Adds a feature if a condition holds.
    package mutating func add(_ name: StaticString, if isThere: Bool) {
        if isThere { add(name) }
    }

    /// Adds a feature with a value out of a closed set.
    package mutating func add(_ name: StaticString, _ value: StaticString) {
        var key = FeatureKey(name)
        key.add(value)
        add(key, "\(name)=\(value)")
    }

    /// Adds a feature with two values out of closed sets.
    package mutating func add(_ name: StaticString, _ first: StaticString, _ second: StaticString) {
        var key = FeatureKey(name)
        key.add(first)
        key.add(second)
        add(key, "\(name)=\(first),\(second)")
    }

    /// Adds a feature with a number that is cut at a most.
    package mutating func add(_ name: StaticString, _ number: Int, most: Int) {
        let value = min(most, max(-most, number))
        var key = FeatureKey(name)
        key.add(value)
        add(key, "\(name)=\(value)")
    }

    /// Adds a probability in steps of a tenth.
    package mutating func add(_ name: StaticString, probability: Probability) {
        add(name, probability.thousandths / 100, most: 9)
    }

    private mutating func add(_ key: FeatureKey, _ name: @autoclosure () -> String) {
        score += weights.weight(of: key.value)
        guard keepsNames else { return }
        keys.append(key.value)
        names.append(name())
    }
}
