/// What a word for an office says its holder is.
package enum OfficeRole: String, Sendable, CaseIterable {
    case headOfState = "head_of_state"
    case headOfGovernment = "head_of_government"
    case foreignMinister = "foreign_minister"
    case defenceMinister = "defence_minister"
    case minister
    case secretaryGeneral = "secretary_general"
    case ambassador, envoy, negotiator, spokesperson, legislator, official, monarch
    case religiousLeader = "religious_leader"
    /// Only a person, whose office is none of these.
    case other
    /// A word whose role only the country tells ("leader").
    case leader
    /// A prince or princess, who holds no office.
    case heir
    /// Who holds the same office abroad.
    case counterpart
}

/// The ISO 3166-1 code of a country, two capital letters; compared and copied without text.
package struct CountryCode: Hashable, Sendable {
    private let first: UInt8
    private let second: UInt8

    /// Creates it from its letters; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let letters = Array(text.utf8)
        guard letters.count == 2, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        (first, second) = (letters[0], letters[1])
    }

    /// Takes a code as the tables of countries, places and people have it; tests check those.
    package init(table text: String) {
        (first, second) = (text.utf8.first ?? 0, text.utf8.dropFirst().first ?? 0)
    }

    /// The two letters.
    package var code: String { String(decoding: [first, second], as: UTF8.self) }
}

/// An institution that a country owns, with the only country that a word can mean.
package struct InstitutionEntry: Hashable, Sendable {
    /// The kinds of institution.
    package enum Kind: String, Sendable, CaseIterable {
        case foreignMinistry = "foreign-ministry"
        case defenceMinistry = "defence-ministry"
        case ministry, government, presidency
        case primeMinistersOffice = "prime-ministers-office"
        case parliament, embassy, army
        /// "the Russian side": the state itself.
        case side
        /// A word that speaks for nobody: "the statement".
        case statement

        /// Whether it is a ministry of any kind.
        package var isMinistry: Bool { self == .ministry || self == .foreignMinistry || self == .defenceMinistry }
    }

    package var kind: Kind
    package var country: CountryCode?

    /// Reads `presidency` or `presidency@RU`.
    init?(listed text: Substring) {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard let kind = Kind(rawValue: String(parts[0])) else { return nil }
        self.kind = kind
        if parts.count > 1 {
            guard let country = CountryCode(parts[1]) else { return nil }
            self.country = country
        }
    }
}

/// A word for an office.
package struct OfficeEntry: Hashable, Sendable {
    package var role: OfficeRole
    /// The only country that the word can belong to.
    package var country: CountryCode?
    /// The institution that the word itself names ("Regierungssprecher").
    package var institution: InstitutionEntry.Kind?
    /// Whether the word itself says that the office was held before ("expresidente").
    package var isFormer = false

    /// A word that says a role and no more.
    package init(_ role: OfficeRole) { self.role = role }

    /// Reads `legislator`, `legislator@NL`, `spokesperson/presidency@RU` or `former.head_of_state`.
    init?(listed text: Substring) {
        let former = "former."
        isFormer = text.hasPrefix(former)
        let rest = isFormer ? text.dropFirst(former.count) : text
        let parts = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let names = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let role = OfficeRole(rawValue: String(names[0])) else { return nil }
        self.role = role
        if names.count > 1 {
            guard let institution = InstitutionEntry.Kind(rawValue: String(names[1])) else { return nil }
            self.institution = institution
        }
        if parts.count > 1 {
            guard let country = CountryCode(parts[1]) else { return nil }
            self.country = country
        }
    }
}

/// What a word beside an office says of it.
package enum OfficeModifier: String, Sendable, CaseIterable {
    case former, deputy, acting, future
}

/// What an honorific says of its bearer.
package enum Honorific: String, Sendable, CaseIterable {
    case male = "m"
    case female = "f"
    case either = "-"

    /// Whether it is that of a woman; nil where it does not tell.
    package var isFemale: Bool? {
        switch self {
        case .male: false
        case .female: true
        case .either: nil
        }
    }
}
