/// The choices that extraction leaves to learned weights, in the order in which it takes them.
///
/// Each is a choice among candidates, "none of them" included, by the sum of the weights of the candidates' features.
package enum Decision: Int, CaseIterable, Sendable {
    /// Does this word tell of an encounter that belongs into the records?
    case encounter
    /// Does this mention take part in that encounter?
    case party
    /// Which of the sets of parties that the clause allows is the right one?
    case table
    /// Do two tellings speak of one meeting?
    case same
    /// Which of the dates that the text names is the meeting's?
    case date
    /// Which status does the meeting have?
    case status
    /// Which of the places that the text names is the meeting's?
    case place
    /// Is the meeting that the tellings come to a right record?
    case meeting
    /// Was this theme or country talked about at the meeting?
    case topic
    /// Are these marked words an utterance, or a title, a nickname, a foreign term?
    case quotation
    /// Is this clause what somebody is reported to have said?
    case reported
    /// Who says the words?
    case speaker
    /// Is the quote right, words and speaker?
    case quote

    /// The decision with a name that was read from a file of weights.
    init?(name: some StringProtocol) {
        guard let known = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = known
    }

    /// For files of weights and for people.
    package var name: String {
        switch self {
        case .encounter: "encounter"
        case .party: "party"
        case .table: "table"
        case .same: "same"
        case .date: "date"
        case .status: "status"
        case .place: "place"
        case .meeting: "meeting"
        case .topic: "topic"
        case .quotation: "quotation"
        case .reported: "reported"
        case .speaker: "speaker"
        case .quote: "quote"
        }
    }
}
