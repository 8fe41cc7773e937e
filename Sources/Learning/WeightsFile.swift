import Extraction
import Foundation

/// The text of a weights file while it is being written.
struct WeightsFile: Sendable {
    private var lines: [String] = []

    /// A file without weights.
    init() {}

    /// Reads a file that was written; its lines have been checked.
    init(text: String) {
        lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }.map(String.init)
    }

    /// What a decision weighs, in logits.
    func model(_ decision: Decision) -> Model {
        let rows = lines.lazy.map { $0.split(separator: " ") }.filter { $0.count == 3 && $0[0] == decision.name }
        return Model(Dictionary(rows.map { (String($0[1]), (Double($0[2]) ?? 0) / 1000) }) { $1 })
    }

    /// Writes what was learned for a decision, in place of what was learned before; weights of nothing are left out.
    mutating func add(_ decision: Decision, _ model: Model) {
        lines.removeAll { $0.hasPrefix(decision.name + " ") }
        for (name, weight) in model.weights {
            let thousandths = Int((weight * 1000).rounded())
            if thousandths != 0 { lines.append("\(decision.name) \(name) \(thousandths)") }
        }
    }

    /// Takes the weights of some decisions from a file, in place of what was learned for them.
    mutating func take(_ decisions: some Sequence<Decision>, from text: String) {
        for decision in decisions {
            let prefix = decision.name + " "
            lines.removeAll { $0.hasPrefix(prefix) }
            lines += text.split(separator: "\n").lazy.filter { $0.hasPrefix(prefix) }.map(String.init)
        }
    }

    /// The file: a heading and the lines in order.
    var text: String {
        "# decision feature thousandths-of-a-logit; written by `parley train`\n"
            + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "\n") + "\n"
    }
}
