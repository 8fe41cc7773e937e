import Extraction

/// One decision with the candidates that are right by the gold records.
struct Example: Sendable {
    /// The names of the features of each candidate.
    var candidates: [[String]]
    /// Which candidates are right; at least one.
    var isRight: [Bool]

    /// A decision with its labels; one between yes and no gets a second candidate without features.
    init?(_ record: DecisionRecord, _ labels: [Bool]) {
        guard labels.count == record.candidates.count else { return nil }
        candidates = record.candidates.map(\.features.names)
        isRight = labels
        if candidates.count == 1 {
            candidates.append([])
            isRight.append(!labels[0])
        }
        guard isRight.contains(true), isRight.contains(false) else { return nil }
    }
}
