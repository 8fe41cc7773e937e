package import Records

/// Takes decisions by the weights, and keeps what it saw where somebody learns from it or looks at it.
///
/// One decider serves one article on one thread.
final class Decider {
    let weights: Weights
    private let document: Document
    /// The kinds of decisions that are kept.
    private let kept: Set<Decision>
    private(set) var log: [DecisionRecord] = []

    init(_ weights: Weights, _ document: Document, keeping kept: Set<Decision> = []) {
        self.weights = weights
        self.document = document
        self.kept = kept
    }

    /// Whether decisions of a kind are kept.
    func keeps(_ decision: Decision) -> Bool { kept.contains(decision) }

    /// An empty set of features for a candidate.
    func features(_ decision: Decision) -> Features {
        Features(weights.table(decision), keepsNames: keeps(decision))
    }

    /// The probability of yes; `subject` says what is decided about, for learning and for `--explain`.
    func probability(
        _ decision: Decision, _ features: Features, at tokens: Range<Int>, _ subject: () -> DecisionSubject
    ) -> Probability {
        let probability = Probability(logit: features.score)
        if keeps(decision) {
            log.append(
                DecisionRecord(
                    decision: decision, words: document.span(tokens), candidates: [(features, subject())],
                    probabilities: [probability]))
        }
        return probability
    }

    /// The probabilities of candidates of whom at most one kind is right; "none" is a candidate like the others.
    func probabilities(
        _ decision: Decision, _ candidates: [Features], at tokens: Range<Int>,
        _ subjects: () -> [DecisionSubject]
    ) -> [Probability] {
        let probabilities = Probability.softmax(candidates.map(\.score))
        if keeps(decision) {
            log.append(
                DecisionRecord(
                    decision: decision, words: document.span(tokens), candidates: Array(zip(candidates, subjects())),
                    probabilities: probabilities))
        }
        return probabilities
    }
}

/// What a candidate of a decision stands for, in the words of records, so that it can be compared with gold.
package enum DecisionSubject: Sendable {
    /// None of the candidates.
    case none
    /// A person, body or state.
    case party(PartyIdentity)
    /// One of those who are named around a word for an encounter.
    case member(PartyIdentity, of: [PartyIdentity], at: Span)
    /// All of them, or a set of them.
    case parties([PartyIdentity])
    /// A meeting as one telling or all have it.
    case meeting(MeetingIdentity)
    /// Two tellings, for the question whether they are of one meeting.
    case pair(MeetingIdentity, MeetingIdentity)
    /// Words of the text.
    case words(String)
    /// Words with who says them.
    case said(String, by: PartyIdentity?)
    /// A value that a meeting may have: its status, city, country, day, topic.
    case value(String, of: MeetingIdentity)
}

/// A meeting as records name it, as far as it is known when a decision is taken.
package struct MeetingIdentity: Sendable, Hashable {
    package var parties: [PartyIdentity]
    /// The status by its name in records.
    package var status: String?
    /// An ISO date, whole or in part.
    package var date: String?
    /// The first code points of the words that tell of it.
    package var words: [Int]

    package init(parties: [PartyIdentity], status: String? = nil, date: String? = nil, words: [Int] = []) {
        self.parties = parties
        self.status = status
        self.date = date
        self.words = words
    }
}

/// A party as records name it.
package struct PartyIdentity: Sendable, Hashable {
    /// The id of a person's or body's record.
    package var person, organization: String?
    /// Names that the record gives it.
    package var names: [String]
    package var country: String?

    package init(person: String?, organization: String?, names: [String], country: String?) {
        self.person = person
        self.organization = organization
        self.names = names
        self.country = country
    }
}

/// One decision that was taken: a single candidate is a choice between yes and no.
package struct DecisionRecord: Sendable {
    package var decision: Decision
    /// The words at which it was taken.
    package var words: Span
    package var candidates: [(features: Features, subject: DecisionSubject)]
    package var probabilities: [Probability]
}
