import Foundation

/// Hits, misses and extras of one row.
package struct Tally {
    package var hit = 0, miss = 0, extra = 0

    package var precision: Double? { hit + extra > 0 ? Double(hit) / Double(hit + extra) : nil }
    package var recall: Double? { hit + miss > 0 ? Double(hit) / Double(hit + miss) : nil }
    package var f1: Double? { hit + miss + extra > 0 ? 2 * Double(hit) / Double(2 * hit + miss + extra) : nil }
}

/// The share of right values of one row.
package struct Share {
    package var right = 0, total = 0

    package mutating func add(_ isRight: Bool) {
        total += 1
        if isRight { right += 1 }
    }
}

/// One line of the table.
package struct ScoreRow {
    package var name: String
    package var value: Double?
    package var line: String

    package init(name: String, tally: Tally) {
        self.name = name
        value = tally.f1
        let numbers =
            "F1 \(Self.format(tally.f1))  P \(Self.format(tally.precision))  R \(Self.format(tally.recall))   gold \(tally.hit + tally.miss)  found \(tally.hit + tally.extra)"
        line = Self.padded(name) + " " + numbers
    }

    package init(name: String, share: Share) {
        self.name = name
        value = share.total > 0 ? Double(share.right) / Double(share.total) : nil
        line = Self.padded(name) + " accuracy \(Self.format(value))  of \(share.total)"
    }

    fileprivate static func padded(_ name: String) -> String {
        name + String(repeating: " ", count: max(0, 26 - name.count))
    }

    package static func format(_ value: Double?) -> String {
        value.map { String(format: "%.3f", $0) } ?? "  -  "
    }
}

/// The scores of two sets of weights on the same articles, side by side.
package struct Comparison {
    /// A line for each row: before, after, and the difference where there is one.
    package let lines: [String]

    package init(_ before: [ScoreRow], _ after: [ScoreRow]) {
        let names = before.map(\.name) + after.map(\.name).filter { name in !before.contains { $0.name == name } }
        lines = names.map { name in
            let old = before.first { $0.name == name }?.value
            let new = after.first { $0.name == name }?.value
            let step = (new ?? 0) - (old ?? 0)
            let change = abs(step) < 0.0005 ? "" : String(format: "  %+.3f", step)
            return "\(ScoreRow.padded(name)) before \(ScoreRow.format(old))  after \(ScoreRow.format(new))\(change)"
        }
    }
}

/// Comparison of texts as bags of folded words.
package enum Words {
    /// NFKD, case folded, marks dropped, runs of letters, digits and underscores.
    package static func fold(_ text: String) -> [String] {
        let plain = text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter {
            !$0.properties.isCombining
        }
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in plain {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word).replacingOccurrences(of: "ß", with: "ss"))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word).replacingOccurrences(of: "ß", with: "ss")) }
        return words
    }

    package static func key(_ text: String) -> String {
        fold(text).joined(separator: " ")
    }

    /// Dice overlap of two texts as multisets of folded words.
    package static func overlap(_ a: String, _ b: String) -> Double {
        let (a, b) = (fold(a), fold(b))
        guard a.count + b.count > 0 else { return 0 }
        var counts: [String: Int] = [:]
        for word in a { counts[word, default: 0] += 1 }
        var common = 0
        for word in b where counts[word, default: 0] > 0 {
            counts[word, default: 0] -= 1
            common += 1
        }
        return 2 * Double(common) / Double(a.count + b.count)
    }

    /// Whether a share of the words of a part, of which there are at least so many, stands in the whole.
    package static func contains(_ whole: String, _ part: String, share: Double, fewest: Int) -> Bool {
        let part = fold(part)
        guard part.count >= fewest else { return false }
        var counts: [String: Int] = [:]
        for word in fold(whole) { counts[word, default: 0] += 1 }
        var common = 0
        for word in part where counts[word, default: 0] > 0 {
            counts[word, default: 0] -= 1
            common += 1
        }
        return Double(common) >= share * Double(part.count)
    }
}

extension Unicode.Scalar.Properties {
    /// Whether the scalar is a mark that combines with the one before.
    package var isCombining: Bool { canonicalCombiningClass.rawValue != 0 }
}
