/// The value of a listed term, parsed; each list has the type that `LanguagePack.List.value(of:)` gives it.
package enum ListValue: Hashable, Sendable {
    /// An id of the knowledge tables: a country's code, a city, an organisation, a topic.
    case id(String)
    /// A month, a weekday, or minutes.
    case number(Int)
    case member(Membership)
    case connective(Connective)
    case office(OfficeEntry)
    case role(OfficeRole)
    case institution(InstitutionEntry)
    case officeModifier(OfficeModifier)
    case honorific(Honorific)
    case relative(FamilyMember)
    case pronoun(Pronoun)
    case speech(SpeechEntry)
    case address(AddressEntry)
    case attribution(Attribution)
    case complementizer(Complementizer)
    case clauseOpener(ClauseOpener)
    case source(SpeakerNoun)
    case sense(EncounterSense)
    case encounter(EncounterEntry)
    case status(StatusCue)
    case lightVerb(LightVerb)
    case occasion(OccasionRelation)
    case occasionNoun(OccasionNoun)
    case mediation(Mediation)
    case medium(MeetingMedium)
    case group(GroupWord)
    case capital(CapitalReference)
    case bodyKind(BodyKind)
    case dateModifier(DateModifier)
    case relativeDay(RelativeDay)
    case dateUnit(DateUnit)
    case numberWord(NumberWord)
    case bound(DurationBound)
    case determiner(Determiner)
    case auxiliary(Auxiliary)
    case verb(VerbForm)
    case subordination(Subordination)
    case nounEnding(NounEnding)
}

extension LanguagePack.List {
    /// Parses a value of the list; nil for one that the list does not know.
    package func value(of text: String) -> ListValue? {
        let text = text[...]
        return name.map { text == $0 ? .member(.member) : nil } ?? id(text) ?? number(text) ?? ofPeople(text)
            ?? ofSpeech(text) ?? ofMeetings(text) ?? ofTime(text) ?? ofGrammar(text)
    }

    /// The one value of a list whose terms differ in nothing.
    private var name: String? {
        switch self {
        case .negations: "not"
        case .particles: "particle"
        case .stopWords: "word"
        case .nonPersonNouns: "thing"
        case .discussion: "topic"
        case .reportedMoods: "indirect"
        case .separately: "separate"
        case .clockPrepositions: "at"
        case .adverbs: "adverb"
        case .relativizers: "relative"
        case .abbreviations: "abbreviation"
        case .feminineEndings: "f"
        default: nil
        }
    }

    private func id(_ text: Substring) -> ListValue? {
        switch self {
        case .countries, .demonyms, .nationals, .genitives: CountryCode(text).map { _ in .id(String(text)) }
        case .cities, .organizations, .topics: text.isEmpty ? nil : .id(String(text))
        default: nil
        }
    }

    private func number(_ text: Substring) -> ListValue? {
        let range: ClosedRange<Int>
        switch self {
        case .months: range = 1...12
        case .weekdays: range = 1...7
        case .durationUnits: range = 1...10_080
        case .durations: range = 1...1440
        default: return nil
        }
        return Int(text).flatMap { range.contains($0) ? .number($0) : nil }
    }

    private func ofPeople(_ text: Substring) -> ListValue? {
        switch self {
        case .offices: OfficeEntry(listed: text).flatMap { $0.role == .counterpart ? nil : .office($0) }
        case .pluralOffices: OfficeEntry(listed: text).map(ListValue.office)
        case .counterparts: OfficeEntry(listed: text).flatMap { $0.role == .counterpart ? .office($0) : nil }
        case .officeSuffixes, .portfolios: one(text, ListValue.role)
        case .institutions, .metonyms: InstitutionEntry(listed: text).map(ListValue.institution)
        case .officeModifiers: one(text, ListValue.officeModifier)
        case .honorifics: one(text, ListValue.honorific)
        case .relatives: one(text, ListValue.relative)
        case .pronouns: Pronoun(listed: text).map(ListValue.pronoun)
        case .groups: one(text, ListValue.group)
        case .bodyNouns: one(text, ListValue.bodyKind)
        case .capitals: one(text, ListValue.capital)
        default: nil
        }
    }

    private func ofSpeech(_ text: Substring) -> ListValue? {
        switch self {
        case .speechVerbs, .speechForms: SpeechEntry(listed: text).map(ListValue.speech)
        case .addressVerbs: AddressEntry(listed: text).map(ListValue.address)
        case .attributions: one(text, ListValue.attribution)
        case .complementizers: one(text, ListValue.complementizer)
        case .clauseOpeners: one(text, ListValue.clauseOpener)
        case .sources: one(text, ListValue.source)
        default: nil
        }
    }

    private func ofMeetings(_ text: Substring) -> ListValue? {
        switch self {
        case .encounterNouns: EncounterSense(listed: text).map(ListValue.sense)
        case .encounterVerbs: EncounterEntry(listed: text).map(ListValue.encounter)
        case .statusCues: StatusCue(listed: text).map(ListValue.status)
        case .lightVerbs: LightVerb(listed: text).map(ListValue.lightVerb)
        case .relations: one(text, ListValue.occasion)
        case .occasionNouns: one(text, ListValue.occasionNoun)
        case .mediations: one(text, ListValue.mediation)
        case .media: one(text, ListValue.medium)
        default: nil
        }
    }

    private func ofTime(_ text: Substring) -> ListValue? {
        switch self {
        case .dateModifiers: one(text, ListValue.dateModifier)
        case .relativeDays: RelativeDay(listed: text).map(ListValue.relativeDay)
        case .dateUnits: one(text, ListValue.dateUnit)
        case .numberWords: NumberWord(listed: text).map(ListValue.numberWord)
        case .bounds: one(text, ListValue.bound)
        default: nil
        }
    }

    private func ofGrammar(_ text: Substring) -> ListValue? {
        switch self {
        case .connectives: one(text, ListValue.connective)
        case .determiners: one(text, ListValue.determiner)
        case .auxiliaries: one(text, ListValue.auxiliary)
        case .verbs: one(text, ListValue.verb)
        case .subordinators: one(text, ListValue.subordination)
        case .nounEndings: one(text, ListValue.nounEnding)
        default: nil
        }
    }

    private func one<Value: RawRepresentable<String>>(_ text: Substring, _ wrap: (Value) -> ListValue) -> ListValue? {
        Value(rawValue: String(text)).map(wrap)
    }
}

extension LanguagePack {
    /// A term with its parsed value.
    package struct Entry: Sendable {
        package var text: String
        package var value: ListValue
    }

    /// A value that its list does not know.
    package struct Fault: Hashable, Sendable, CustomStringConvertible {
        package var pack: String
        package var list: List
        package var value: String

        package var description: String { "\(pack), \(list): no value '\(value)'" }
    }

    /// The terms of a list in their order, without those that `faults` tells of.
    package func entries(_ list: List) -> [Entry] {
        var last: (text: String, value: ListValue?)?
        return terms(list).compactMap { term in
            // A line has one value for many terms.
            if last?.text != term.value { last = (term.value, list.value(of: term.value)) }
            return last?.value.map { Entry(text: term.text, value: $0) }
        }
    }

    /// The values that their lists do not know; a test wants none.
    package var faults: [Fault] {
        List.allCases.flatMap { list in
            terms(list).compactMap { term in
                list.value(of: term.value) == nil ? Fault(pack: code, list: list, value: term.value) : nil
            }
        }
    }

    /// The terms of a list as they are written.
    package func terms(_ list: List) -> [TermList.Term] {
        (lists[list] ?? []).flatMap { TermList($0).terms }
    }
}
