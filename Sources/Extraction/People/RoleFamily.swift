import Records

/// Which words for an office may mean which roles.
enum RoleFamily {
    /// Whether an office word of the text may mean a role of the knowledge file.
    ///
    /// `other` is no office: two who have none have nothing in common.
    static func fits(_ word: String, _ role: String) -> Bool {
        if word == role { return word != Role.other.rawValue }
        switch word {
        case "minister": return ["foreign_minister", "defence_minister"].contains(role)
        case "leader": return ["head_of_state", "head_of_government", "monarch"].contains(role)
        case "official": return ["envoy", "negotiator", "ambassador"].contains(role)
        case "head_of_state": return role == "monarch"
        case "monarch": return role == "head_of_state"
        case "heir": return role == "monarch"
        default: return false
        }
    }

    /// Countries whose head of government goes by "president" ("el presidente Sánchez").
    static let presidentsOfGovernment: Set<String> = ["ES"]

    /// Whether "president" means the person's office at the head of a government.
    static func isPresidentOfGovernment(_ word: String, _ person: KnownPerson) -> Bool {
        word == Role.headOfState.rawValue && presidentsOfGovernment.contains(person.country)
            && person.tenures.contains { $0.role == Role.headOfGovernment.rawValue }
    }

    /// Whether a word for an office speaks against a person who never held it.
    static func tells(_ word: String) -> Bool {
        word != "leader" && word != "counterpart"
    }

    /// Whether a role is that of one whom everybody in a country knows.
    static func isHead(_ role: String) -> Bool {
        ["head_of_state", "head_of_government", "foreign_minister", "monarch", "secretary_general"].contains(role)
    }

    /// The role that an office word gives a person; `leader` asks the knowledge file.
    static func role(_ word: String, known: KnownPerson?) -> Role? {
        if word == "heir" { return .other }
        if let known, isPresidentOfGovernment(word, known) { return .headOfGovernment }
        guard word == "leader" else { return Role(rawValue: word) }
        let held = known?.tenures.first { fits("leader", $0.role) }
        return held.flatMap { Role(rawValue: $0.role) } ?? .other
    }
}
