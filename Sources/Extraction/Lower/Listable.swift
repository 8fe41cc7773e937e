import Text

/// A value of one of the lists.
protocol Listable: Hashable, Sendable {
    /// The value that a term of the list has; nil for a term of a list of another type.
    init?(_ value: ListValue)
}

extension String: Listable {
    init?(_ value: ListValue) {
        guard case .id(let own) = value else { return nil }
        self = own
    }
}

extension Int: Listable {
    init?(_ value: ListValue) {
        guard case .number(let own) = value else { return nil }
        self = own
    }
}

extension Membership: Listable {
    init?(_ value: ListValue) {
        guard case .member(let own) = value else { return nil }
        self = own
    }
}

extension Connective: Listable {
    init?(_ value: ListValue) {
        guard case .connective(let own) = value else { return nil }
        self = own
    }
}

extension OfficeEntry: Listable {
    init?(_ value: ListValue) {
        guard case .office(let own) = value else { return nil }
        self = own
    }
}

extension OfficeRole: Listable {
    init?(_ value: ListValue) {
        guard case .role(let own) = value else { return nil }
        self = own
    }
}

extension InstitutionEntry: Listable {
    init?(_ value: ListValue) {
        guard case .institution(let own) = value else { return nil }
        self = own
    }
}

extension OfficeModifier: Listable {
    init?(_ value: ListValue) {
        guard case .officeModifier(let own) = value else { return nil }
        self = own
    }
}

extension Honorific: Listable {
    init?(_ value: ListValue) {
        guard case .honorific(let own) = value else { return nil }
        self = own
    }
}

extension FamilyMember: Listable {
    init?(_ value: ListValue) {
        guard case .relative(let own) = value else { return nil }
        self = own
    }
}

extension Pronoun: Listable {
    init?(_ value: ListValue) {
        guard case .pronoun(let own) = value else { return nil }
        self = own
    }
}

extension SpeechEntry: Listable {
    init?(_ value: ListValue) {
        guard case .speech(let own) = value else { return nil }
        self = own
    }
}

extension AddressEntry: Listable {
    init?(_ value: ListValue) {
        guard case .address(let own) = value else { return nil }
        self = own
    }
}

extension Attribution: Listable {
    init?(_ value: ListValue) {
        guard case .attribution(let own) = value else { return nil }
        self = own
    }
}

extension Complementizer: Listable {
    init?(_ value: ListValue) {
        guard case .complementizer(let own) = value else { return nil }
        self = own
    }
}

extension ClauseOpener: Listable {
    init?(_ value: ListValue) {
        guard case .clauseOpener(let own) = value else { return nil }
        self = own
    }
}

extension SpeakerNoun: Listable {
    init?(_ value: ListValue) {
        guard case .source(let own) = value else { return nil }
        self = own
    }
}

extension EncounterSense: Listable {
    init?(_ value: ListValue) {
        guard case .sense(let own) = value else { return nil }
        self = own
    }
}

extension EncounterEntry: Listable {
    init?(_ value: ListValue) {
        guard case .encounter(let own) = value else { return nil }
        self = own
    }
}

extension StatusCue: Listable {
    init?(_ value: ListValue) {
        guard case .status(let own) = value else { return nil }
        self = own
    }
}

extension LightVerb: Listable {
    init?(_ value: ListValue) {
        guard case .lightVerb(let own) = value else { return nil }
        self = own
    }
}

extension OccasionRelation: Listable {
    init?(_ value: ListValue) {
        guard case .occasion(let own) = value else { return nil }
        self = own
    }
}

extension OccasionNoun: Listable {
    init?(_ value: ListValue) {
        guard case .occasionNoun(let own) = value else { return nil }
        self = own
    }
}

extension Mediation: Listable {
    init?(_ value: ListValue) {
        guard case .mediation(let own) = value else { return nil }
        self = own
    }
}

extension MeetingMedium: Listable {
    init?(_ value: ListValue) {
        guard case .medium(let own) = value else { return nil }
        self = own
    }
}

extension GroupWord: Listable {
    init?(_ value: ListValue) {
        guard case .group(let own) = value else { return nil }
        self = own
    }
}

extension CapitalReference: Listable {
    init?(_ value: ListValue) {
        guard case .capital(let own) = value else { return nil }
        self = own
    }
}

extension BodyKind: Listable {
    init?(_ value: ListValue) {
        guard case .bodyKind(let own) = value else { return nil }
        self = own
    }
}

extension DateModifier: Listable {
    init?(_ value: ListValue) {
        guard case .dateModifier(let own) = value else { return nil }
        self = own
    }
}

extension RelativeDay: Listable {
    init?(_ value: ListValue) {
        guard case .relativeDay(let own) = value else { return nil }
        self = own
    }
}

extension DateUnit: Listable {
    init?(_ value: ListValue) {
        guard case .dateUnit(let own) = value else { return nil }
        self = own
    }
}

extension NumberWord: Listable {
    init?(_ value: ListValue) {
        guard case .numberWord(let own) = value else { return nil }
        self = own
    }
}

extension DurationBound: Listable {
    init?(_ value: ListValue) {
        guard case .bound(let own) = value else { return nil }
        self = own
    }
}

extension Determiner: Listable {
    init?(_ value: ListValue) {
        guard case .determiner(let own) = value else { return nil }
        self = own
    }
}

extension Auxiliary: Listable {
    init?(_ value: ListValue) {
        guard case .auxiliary(let own) = value else { return nil }
        self = own
    }
}

extension VerbForm: Listable {
    init?(_ value: ListValue) {
        guard case .verb(let own) = value else { return nil }
        self = own
    }
}

extension Subordination: Listable {
    init?(_ value: ListValue) {
        guard case .subordination(let own) = value else { return nil }
        self = own
    }
}

/// A value that may need another word later in its clause.
protocol Separable: Listable {
    var needs: NeededWord? { get }
}

extension StatusCue: Separable {}
extension EncounterEntry: Separable {}
