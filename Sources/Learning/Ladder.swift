package import Extraction
import Records

/// Where the gold meetings are lost on the way from mentions to records.
package struct Ladder {
    package private(set) var counts: [String: Int] = [:]
    package private(set) var lines: [String] = []
    package init() {}

    package mutating func add(_ one: GoldCase, _ extractor: Extractor) {
        let (extract, log) = extractor.study(one.article)
        let labels = Labels(one.gold, extract)
        for (number, meeting) in (one.gold.meetings ?? []).enumerated() where meeting.optional != true {
            let want = Set(meeting.participants)
            var steps: Set<String> = []
            var best = 0.0
            for record in log {
                switch record.decision {
                case .encounter:
                    guard case .parties(let all) = record.candidates[0].subject else { continue }
                    let keys = all.map(labels.keys.keys)
                    let hits = want.count { key in keys.contains { $0.contains(key) } }
                    if Double(hits) / Double(want.count) >= 0.5 { steps.insert("1 in frame"); if record.probabilities[0].thousandths >= 100 { steps.insert("2 encounter") } }
                case .table:
                    for (place, candidate) in record.candidates.enumerated() {
                        guard case .parties(let all) = candidate.subject else { continue }
                        let s = like(meeting, all, labels)
                        if s >= 0.5 { steps.insert("3 table candidate"); 
                            let top = record.probabilities.dropLast().max() ?? Probability(thousandths: 0)
                            if record.probabilities[place] >= top { steps.insert("4 table chosen"); if (record.probabilities.last?.thousandths ?? 0) <= 900 { steps.insert("5 telling") } }
                        }
                        best = max(best, s)
                    }
                case .meeting:
                    guard case .meeting(let identity) = record.candidates[0].subject else { continue }
                    if like(meeting, identity.parties, labels) >= 0.5 { steps.insert("6 event"); if record.probabilities[0].thousandths >= 350 { steps.insert("7 record") } }
                default: continue
                }
            }
            counts["0 gold", default: 0] += 1
            for step in steps { counts[step, default: 0] += 1 }
            lines.append("\(one.name) #\(number) \(meeting.participants) \(meeting.status ?? "-"): \(steps.sorted().last ?? "nothing") best \(best)")
        }
    }
    private func like(_ meeting: Gold.Meeting, _ parties: [PartyIdentity], _ labels: Labels) -> Double {
        let keys = parties.map(labels.keys.keys).enumerated().map { $1.isEmpty ? ["?\($0)"] : $1 }
        return Scorer.similarity(meeting, keys, status: nil, date: nil)
    }
}
