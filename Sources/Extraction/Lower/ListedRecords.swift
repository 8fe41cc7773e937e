import Records
import Text

// What the values of lists are called in records.

extension Role {
    /// The role of a word for an office; nil for one that names no role of a record.
    init?(_ word: OfficeRole) {
        guard let role = Role(rawValue: word.rawValue) else { return nil }
        self = role
    }
}

extension OfficeRole {
    /// The word for a role of a record.
    init(_ role: Role) {
        switch role {
        case .headOfState: self = .headOfState
        case .headOfGovernment: self = .headOfGovernment
        case .foreignMinister: self = .foreignMinister
        case .defenceMinister: self = .defenceMinister
        case .minister: self = .minister
        case .secretaryGeneral: self = .secretaryGeneral
        case .ambassador: self = .ambassador
        case .envoy: self = .envoy
        case .negotiator: self = .negotiator
        case .spokesperson: self = .spokesperson
        case .legislator: self = .legislator
        case .official: self = .official
        case .monarch: self = .monarch
        case .religiousLeader: self = .religiousLeader
        case .other: self = .other
        }
    }
}

extension Meeting.Status {
    /// The status that a word says; hearsay is only possible.
    init(_ word: StatusCue.Status) {
        switch word {
        case .planned: self = .planned
        case .possible, .reported: self = .possible
        case .postponed: self = .postponed
        case .cancelled: self = .cancelled
        case .denied: self = .denied
        case .ongoing: self = .ongoing
        case .held: self = .held
        }
    }
}

extension Meeting.Medium {
    init(_ word: MeetingMedium) {
        switch word {
        case .phone: self = .phone
        case .video: self = .video
        case .inPerson: self = .inPerson
        }
    }
}

extension MeetingDuration.Bound {
    init(_ word: DurationBound) {
        switch word {
        case .about: self = .about
        case .atLeast: self = .atLeast
        case .atMost: self = .atMost
        }
    }
}

extension Occasion.Relation {
    init(_ word: OccasionRelation) {
        switch word {
        case .sidelinesOf: self = .sidelinesOf
        case .partOf: self = .partOf
        case .followUpOf: self = .followUpOf
        }
    }
}

extension Organization.Kind {
    init(_ word: BodyKind) {
        switch word {
        case .company: self = .company
        case .armedGroup: self = .armedGroup
        case .other: self = .other
        }
    }
}
