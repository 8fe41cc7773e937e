import Text

/// A list whose terms have values of one type, so that asking for a value needs no text.
struct Listed<Value: Listable>: Hashable, Sendable {
    let list: LanguagePack.List
}

/// A term found in the document, with its value.
struct Match<Value: Listable>: Sendable {
    var tokens: Range<Int>
    var value: Value
}

// MARK: The lists by type

extension Listed where Value == String {
    static var countries: Self { Listed(list: .countries) }
    static var demonyms: Self { Listed(list: .demonyms) }
    static var nationals: Self { Listed(list: .nationals) }
    static var genitives: Self { Listed(list: .genitives) }
    static var cities: Self { Listed(list: .cities) }
    static var organizations: Self { Listed(list: .organizations) }
    static var topics: Self { Listed(list: .topics) }
}

extension Listed where Value == Int {
    static var months: Self { Listed(list: .months) }
    static var weekdays: Self { Listed(list: .weekdays) }
    static var durationUnits: Self { Listed(list: .durationUnits) }
    static var durations: Self { Listed(list: .durations) }
}

extension Listed where Value == Membership {
    static var negations: Self { Listed(list: .negations) }
    static var particles: Self { Listed(list: .particles) }
    static var stopWords: Self { Listed(list: .stopWords) }
    static var nonPersonNouns: Self { Listed(list: .nonPersonNouns) }
    static var discussion: Self { Listed(list: .discussion) }
    static var reportedMoods: Self { Listed(list: .reportedMoods) }
    static var separately: Self { Listed(list: .separately) }
    static var clockPrepositions: Self { Listed(list: .clockPrepositions) }
    static var adverbs: Self { Listed(list: .adverbs) }
    static var relativizers: Self { Listed(list: .relativizers) }
}

extension Listed where Value == Connective {
    static var connectives: Self { Listed(list: .connectives) }
}

extension Listed where Value == OfficeEntry {
    static var offices: Self { Listed(list: .offices) }
    static var pluralOffices: Self { Listed(list: .pluralOffices) }
    static var counterparts: Self { Listed(list: .counterparts) }
}

extension Listed where Value == OfficeRole {
    static var portfolios: Self { Listed(list: .portfolios) }
}

extension Listed where Value == InstitutionEntry {
    static var institutions: Self { Listed(list: .institutions) }
    static var metonyms: Self { Listed(list: .metonyms) }
}

extension Listed where Value == OfficeModifier {
    static var officeModifiers: Self { Listed(list: .officeModifiers) }
}

extension Listed where Value == Honorific {
    static var honorifics: Self { Listed(list: .honorifics) }
}

extension Listed where Value == FamilyMember {
    static var relatives: Self { Listed(list: .relatives) }
}

extension Listed where Value == Pronoun {
    static var pronouns: Self { Listed(list: .pronouns) }
}

extension Listed where Value == SpeechEntry {
    static var speechVerbs: Self { Listed(list: .speechVerbs) }
    static var speechForms: Self { Listed(list: .speechForms) }
}

extension Listed where Value == AddressEntry {
    static var addressVerbs: Self { Listed(list: .addressVerbs) }
}

extension Listed where Value == Attribution {
    static var attributions: Self { Listed(list: .attributions) }
}

extension Listed where Value == Complementizer {
    static var complementizers: Self { Listed(list: .complementizers) }
}

extension Listed where Value == ClauseOpener {
    static var clauseOpeners: Self { Listed(list: .clauseOpeners) }
}

extension Listed where Value == SpeakerNoun {
    static var sources: Self { Listed(list: .sources) }
}

extension Listed where Value == EncounterSense {
    static var encounterNouns: Self { Listed(list: .encounterNouns) }
}

extension Listed where Value == EncounterEntry {
    static var encounterVerbs: Self { Listed(list: .encounterVerbs) }
}

extension Listed where Value == StatusCue {
    static var statusCues: Self { Listed(list: .statusCues) }
}

extension Listed where Value == LightVerb {
    static var lightVerbs: Self { Listed(list: .lightVerbs) }
}

extension Listed where Value == OccasionRelation {
    static var relations: Self { Listed(list: .relations) }
}

extension Listed where Value == OccasionNoun {
    static var occasionNouns: Self { Listed(list: .occasionNouns) }
}

extension Listed where Value == Mediation {
    static var mediations: Self { Listed(list: .mediations) }
}

extension Listed where Value == MeetingMedium {
    static var media: Self { Listed(list: .media) }
}

extension Listed where Value == GroupWord {
    static var groups: Self { Listed(list: .groups) }
}

extension Listed where Value == CapitalReference {
    static var capitals: Self { Listed(list: .capitals) }
}

extension Listed where Value == BodyKind {
    static var bodyNouns: Self { Listed(list: .bodyNouns) }
}

extension Listed where Value == DateModifier {
    static var dateModifiers: Self { Listed(list: .dateModifiers) }
}

extension Listed where Value == RelativeDay {
    static var relativeDays: Self { Listed(list: .relativeDays) }
}

extension Listed where Value == DateUnit {
    static var dateUnits: Self { Listed(list: .dateUnits) }
}

extension Listed where Value == NumberWord {
    static var numberWords: Self { Listed(list: .numberWords) }
}

extension Listed where Value == DurationBound {
    static var bounds: Self { Listed(list: .bounds) }
}

extension Listed where Value == Determiner {
    static var determiners: Self { Listed(list: .determiners) }
}

extension Listed where Value == Auxiliary {
    static var auxiliaries: Self { Listed(list: .auxiliaries) }
}

extension Listed where Value == VerbForm {
    static var verbs: Self { Listed(list: .verbs) }
}

extension Listed where Value == Subordination {
    static var subordinators: Self { Listed(list: .subordinators) }
}
