/// What a sentence about a meeting is made from.
public struct MeetingLead: Sendable {
    /// `held`, `planned` and so on.
    public var status: String
    /// `meeting`, `call`, `visit` and so on.
    public var kind: String
    /// `in_person`, `phone`, `video` or `unknown`.
    public var medium: String
    /// The names of the parties, in their order.
    public var parties: [String]
    /// The place with its preposition ("in Kuala Lumpur").
    public var place: String?
    /// The date with its preposition ("on 10 July 2025").
    public var date: String?

    /// Creates the values of a sentence.
    public init(status: String, kind: String, medium: String, parties: [String], place: String?, date: String?) {
        self.status = status
        self.kind = kind
        self.medium = medium
        self.parties = parties
        self.place = place
        self.date = date
    }

    /// Which sentence it is; none of them needs the gender of the parties.
    var phrase: Phrase {
        guard parties.count > 1 else { return .leadOneParty }
        let isRemote = medium == "phone" || medium == "video"
        switch status {
        case "postponed": return .leadPostponed
        case "cancelled": return .leadCancelled
        case "denied": return .leadDenied
        case _ where kind == "visit": return .leadVisit
        case "ongoing": return .leadOngoing
        case "planned": return isRemote ? .leadPlannedCall : .leadPlanned
        case "possible": return .leadPossible
        default: return !isRemote ? .leadHeld : medium == "video" ? .leadVideo : .leadCall
        }
    }
}

extension Wording {
    /// Returns a place and a date in the order of the language: "in Oslo on 10 July 2025", "op 10 juli 2025 in Oslo".
    public func whereAndWhen(_ place: String?, _ date: String?) -> String {
        guard let place, let date else { return place ?? date ?? "" }
        return text(.whereAndWhen, place, date)
    }

    /// Returns a sentence about a meeting; nil where no party is named.
    ///
    ///     words.lead(MeetingLead(status: "held", kind: "meeting", medium: "in_person", parties: ["Ann", "Bo"], place: "in Oslo", date: nil))
    ///     // "Ann and Bo met in Oslo."
    public func lead(_ meeting: MeetingLead) -> String? {
        lead(meeting, list(meeting.parties))
    }

    /// Returns the same in pieces; the names stand in the slots 0, 1 and so on, so that each can be a link.
    public func leadPieces(_ meeting: MeetingLead) -> [Piece] {
        // A private-use letter stands for the list of names until the sentence is made.
        guard let sentence = lead(meeting, "\u{E000}") else { return [] }
        return sentence.split(separator: "\u{E000}", maxSplits: 1, omittingEmptySubsequences: false).enumerated()
            .flatMap { number, part in (number > 0 ? names(meeting.parties) : []) + [.text(String(part))] }
            .filter { $0 != .text("") }
    }

    private func lead(_ meeting: MeetingLead, _ names: String) -> String? {
        guard !meeting.parties.isEmpty else { return nil }
        let sentence = text(meeting.phrase, names, whereAndWhen(meeting.place, meeting.date))
        // Without place and date there is nothing before the full stop.
        return sentence.replacing(", .", with: ".").replacing(" .", with: ".")
    }

    private func names(_ parties: [String]) -> [Piece] {
        parties.indices.flatMap { number -> [Piece] in
            guard number > 0 else { return [.slot(number)] }
            let isLast = number == parties.count - 1
            return [.text(isLast ? " \(and(before: parties[number])) " : ", "), .slot(number)]
        }
    }
}
