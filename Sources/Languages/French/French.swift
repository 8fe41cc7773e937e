package import Text

extension LanguagePack {
    /// French.
    package static let french = LanguagePack(
        code: "fr",
        commonWords: "le la les et des du dans une est que qui pour sur avec au par pas ce",
        hasGenitiveS: false, bareClause: .never,
        lists: [
            .countries: [FrenchGeography.countries], .demonyms: [FrenchGeography.demonyms],
            .nationals: [FrenchGeography.nationals], .metonyms: [FrenchGeography.metonyms],
            .cities: [FrenchGeography.cities], .organizations: [FrenchGeography.organizations],
            .offices: [FrenchOffices.offices, FrenchOffices.officesAroundThem],
            .pluralOffices: [FrenchOffices.pluralOffices],
            .feminineEndings: [FrenchOffices.feminineEndings], .officeModifiers: [FrenchOffices.modifiers],
            .counterparts: [FrenchOffices.counterparts],
            .honorifics: [FrenchOffices.honorifics], .relatives: [FrenchOffices.relatives],
            .pronouns: [FrenchOffices.pronouns], .sources: [FrenchOffices.sources],
            .institutions: [FrenchOffices.institutions], .groups: [FrenchOffices.groups],
            .portfolios: [FrenchOffices.portfolios], .particles: [FrenchOffices.particles],
            .nonPersonNouns: [FrenchOffices.nonPersonNouns],
            .speechVerbs: [FrenchSpeech.verbs], .speechForms: [FrenchSpeech.forms],
            .addressVerbs: [FrenchSpeech.addressVerbs],
            .attributions: [FrenchSpeech.attributions], .complementizers: [FrenchSpeech.complementizers],
            .clauseOpeners: [FrenchSpeech.clauseOpeners],
            .connectives: [FrenchSpeech.connectives], .negations: [FrenchSpeech.negations],
            .stopWords: [FrenchSpeech.stopWords], .abbreviations: [FrenchSpeech.abbreviations],
            .auxiliaries: [FrenchSpeech.auxiliaries],
            .encounterNouns: [FrenchMeetings.nouns],
            .encounterVerbs: [FrenchMeetings.verbs, FrenchMeetings.verbsOfCallsAndTravel],
            .statusCues: [FrenchMeetings.statusCues], .relations: [FrenchMeetings.relations],
            .occasionNouns: [FrenchMeetings.occasionNouns], .topics: [FrenchMeetings.topics],
            .media: [FrenchMeetings.media],
            .discussion: [FrenchMeetings.discussion],
            .lightVerbs: [FrenchMeetings.lightVerbs], .separately: [FrenchMeetings.separately],
            .mediations: [FrenchMeetings.mediations],
            .capitals: [FrenchGeography.capitals],
            .clockPrepositions: [FrenchTime.clockPrepositions],
            .months: [FrenchTime.months], .weekdays: [FrenchTime.weekdays],
            .relativeDays: [FrenchTime.relativeDays], .dateModifiers: [FrenchTime.modifiers],
            .dateUnits: [FrenchTime.units], .durationUnits: [FrenchTime.durationUnits],
            .numberWords: [FrenchTime.numberWords], .durations: [FrenchTime.durations], .bounds: [FrenchTime.bounds],
        ])
}
