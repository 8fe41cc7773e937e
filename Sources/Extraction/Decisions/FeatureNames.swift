import Records

extension Mention.Form {
    /// For features.
    var name: StaticString {
        switch self {
        case .name: "name"
        case .role: "role"
        case .pronoun: "pronoun"
        case .possessive: "possessive"
        case .institution: "institution"
        case .country: "country"
        case .metonym: "metonym"
        case .organization: "organization"
        case .anonymous: "anonymous"
        case .group: "group"
        case .counterpart: "counterpart"
        }
    }
}

extension Meeting.Status {
    /// For features.
    var name: StaticString {
        switch self {
        case .held: "held"
        case .ongoing: "ongoing"
        case .planned: "planned"
        case .possible: "possible"
        case .postponed: "postponed"
        case .cancelled: "cancelled"
        case .denied: "denied"
        }
    }
}
