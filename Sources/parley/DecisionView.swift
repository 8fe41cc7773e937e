import Extraction
import Foundation
import Records

/// The decisions that were taken for an article, printed for people: each with its candidates, their probabilities and
/// the features that weighed most.
///
///     encounter "met" 0.93
///         has=with +0.41  states=2 +0.80  clause=relative -0.22
struct DecisionView {
    let weights: Weights

    /// How many features of a candidate are shown.
    private static let shown = 8
    /// How many candidates of a choice are shown, the likeliest first.
    private static let candidates = 4

    /// The lines for all decisions, in the order in which they were taken.
    func lines(_ log: [DecisionRecord]) -> [String] {
        log.flatMap(lines)
    }

    private func lines(_ record: DecisionRecord) -> [String] {
        let order = record.candidates.indices.sorted {
            (-record.probabilities[$0].thousandths, $0) < (-record.probabilities[$1].thousandths, $1)
        }
        let words = record.words.exact.replacingOccurrences(of: "\n", with: " ")
        let heading = "\(record.decision.name) '\(words.prefix(60))' at \(record.words.start)"
        return [heading]
            + order.prefix(Self.candidates).flatMap { number in
                let candidate = record.candidates[number]
                let share = String(format: "%.2f", Double(record.probabilities[number].thousandths) / 1000)
                return [
                    "    \(share) \(Self.text(of: candidate.subject))",
                    "         " + reasons(record.decision, candidate.features),
                ]
            }
    }

    private func reasons(_ decision: Decision, _ features: Features) -> String {
        let weighed = zip(features.names, features.keys).map { (name: $0, weight: weights.weight(decision, $1)) }
            .filter { $0.weight != 0 }
        let strongest = weighed.enumerated().sorted {
            (-abs($0.element.weight), $0.offset) < (-abs($1.element.weight), $1.offset)
        }
        return strongest.prefix(Self.shown).map { item in
            item.element.name + String(format: " %+.2f", Double(item.element.weight) / 1000)
        }.joined(separator: "  ")
    }

    private static func text(of subject: DecisionSubject) -> String {
        switch subject {
        case .none: "none of these"
        case .party(let party), .member(let party, _, _): name(party)
        case .parties(let parties): names(parties)
        case .meeting(let meeting): text(meeting)
        case .pair(let first, let second): text(first) + " | " + text(second)
        case .words(let words): "'" + words + "'"
        case .said(let words, let party): "'" + words + "' by " + (party.map(name) ?? "nobody")
        case .value(let value, let meeting): value + " of " + names(meeting.parties)
        }
    }

    private static func text(_ meeting: MeetingIdentity) -> String {
        ([names(meeting.parties)] + [meeting.status, meeting.date].compactMap { $0 }).joined(separator: ", ")
    }

    private static func names(_ parties: [PartyIdentity]) -> String { parties.map(name).joined(separator: " + ") }

    private static func name(_ party: PartyIdentity) -> String { party.names.first ?? party.country ?? "somebody" }
}
