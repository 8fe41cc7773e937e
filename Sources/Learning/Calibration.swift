import Foundation

/// How often records are right that have a confidence in each tenth.
///
/// Source: reliability diagram; DeGroot, Fienberg, The comparison and evaluation of forecasters, 1983.
package struct Calibration: Sendable {
    /// The records whose confidence lies in one tenth.
    package struct Tenth: Sendable {
        package var count = 0
        package var right = 0
        /// The sum of the confidences.
        var said = 0.0

        /// The mean confidence; nil without records.
        package var mean: Double? { count > 0 ? said / Double(count) : nil }
        /// The share that is right; nil without records.
        package var share: Double? { count > 0 ? Double(right) / Double(count) : nil }
    }

    /// The first is of confidences under 0.1, the last of those from 0.9.
    package private(set) var tenths = Array(repeating: Tenth(), count: 10)

    /// Creates a table without records.
    package init() {}

    /// Counts a record under its confidence, from 0 to 1.
    package mutating func add(_ confidence: Double, isRight: Bool) {
        // Confidences have two decimals, so that hundredths are whole numbers.
        let tenth = min(9, max(0, Int((confidence * 100).rounded()) / 10))
        tenths[tenth].count += 1
        tenths[tenth].said += confidence
        if isRight { tenths[tenth].right += 1 }
    }

    /// One line for each tenth that has records.
    package var lines: [String] {
        tenths.enumerated().compactMap { number, tenth in
            guard let mean = tenth.mean, let share = tenth.share else { return nil }
            let range = String(format: "%.1f to %.1f", Double(number) / 10, Double(number + 1) / 10)
            return
                "confidence \(range)       said \(ScoreRow.format(mean))  right \(ScoreRow.format(share))  of \(tenth.count)"
        }
    }
}
