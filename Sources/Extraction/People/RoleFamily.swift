import Languages
import Records
import Text

/// Which words for an office may mean which roles.
enum RoleFamily {
    /// Whether an office word of the text may mean a role of the knowledge file.
    ///
    /// `other` is no office: two who have none have nothing in common.
    static func fits(_ word: OfficeRole, _ role: Role) -> Bool {
        if word == OfficeRole(role) { return role != .other }
        switch word {
        case .minister: return role == .foreignMinister || role == .defenceMinister
        case .leader: return role == .headOfState || role == .headOfGovernment || role == .monarch
        case .official: return role == .envoy || role == .negotiator || role == .ambassador
        case .headOfState: return role == .monarch
        case .monarch: return role == .headOfState
        case .heir: return role == .monarch
        case .headOfGovernment, .foreignMinister, .defenceMinister, .secretaryGeneral, .ambassador, .envoy,
            .negotiator, .spokesperson, .legislator, .religiousLeader, .other, .counterpart:
            return false
        }
    }

    /// Whether "president" means the person's office at the head of a government.
    static func isPresidentOfGovernment(_ word: OfficeRole, _ person: KnownPerson) -> Bool {
        word == .headOfState && Institutions.presidentsOfGovernment.contains(person.country)
            && person.tenures.contains { $0.role == .headOfGovernment }
    }

    /// Whether a word for an office speaks against a person who never held it.
    static func tells(_ word: OfficeRole) -> Bool {
        word != .leader && word != .counterpart
    }

    /// Whether a role is that of one whom everybody in a country knows.
    static func isHead(_ role: Role) -> Bool {
        [.headOfState, .headOfGovernment, .foreignMinister, .monarch, .secretaryGeneral].contains(role)
    }

    /// The role that an office word gives a person; `leader` asks the knowledge file.
    static func role(_ word: OfficeRole, known: KnownPerson?) -> Role? {
        if word == .heir { return .other }
        if let known, isPresidentOfGovernment(word, known) { return .headOfGovernment }
        guard word == .leader else { return Role(word) }
        return known?.tenures.first { fits(.leader, $0.role) }?.role ?? .other
    }
}
