package import Text

extension LanguagePack {
    /// Spanish.
    package static let spanish = LanguagePack(
        code: "es",
        commonWords: "el la los las de del que en y un una por con para se su al es",
        hasGenitiveS: false, bareClause: .never,
        lists: [
            .countries: [SpanishGeography.countries], .demonyms: [SpanishGeography.demonyms],
            .nationals: [SpanishGeography.nationals], .metonyms: [SpanishGeography.metonyms],
            .cities: [SpanishGeography.cities], .organizations: [SpanishGeography.organizations],
            .offices: [SpanishOffices.offices, SpanishOffices.officesAroundThem],
            .pluralOffices: [SpanishOffices.pluralOffices],
            .feminineEndings: [SpanishOffices.feminineEndings], .officeModifiers: [SpanishOffices.modifiers],
            .counterparts: [SpanishOffices.counterparts],
            .honorifics: [SpanishOffices.honorifics], .relatives: [SpanishOffices.relatives],
            .pronouns: [SpanishOffices.pronouns], .sources: [SpanishOffices.sources],
            .institutions: [SpanishOffices.institutions], .groups: [SpanishOffices.groups],
            .portfolios: [SpanishOffices.portfolios], .particles: [SpanishOffices.particles],
            .nonPersonNouns: [SpanishOffices.nonPersonNouns],
            .speechVerbs: [SpanishSpeech.verbs], .speechForms: [SpanishSpeech.forms],
            .addressVerbs: [SpanishSpeech.addressVerbs],
            .attributions: [SpanishSpeech.attributions], .complementizers: [SpanishSpeech.complementizers],
            .clauseOpeners: [SpanishSpeech.clauseOpeners],
            .connectives: [SpanishSpeech.connectives], .negations: [SpanishSpeech.negations],
            .stopWords: [SpanishSpeech.stopWords], .abbreviations: [SpanishSpeech.abbreviations],
            .auxiliaries: [SpanishSpeech.auxiliaries],
            .encounterNouns: [SpanishMeetings.nouns],
            .encounterVerbs: [SpanishMeetings.verbs, SpanishMeetings.verbsOfCallsAndTravel],
            .statusCues: [SpanishMeetings.statusCues], .relations: [SpanishMeetings.relations],
            .occasionNouns: [SpanishMeetings.occasionNouns], .topics: [SpanishMeetings.topics],
            .media: [SpanishMeetings.media],
            .discussion: [SpanishMeetings.discussion],
            .lightVerbs: [SpanishMeetings.lightVerbs], .separately: [SpanishMeetings.separately],
            .mediations: [SpanishMeetings.mediations],
            .capitals: [SpanishGeography.capitals],
            .clockPrepositions: [SpanishTime.clockPrepositions],
            .months: [SpanishTime.months], .weekdays: [SpanishTime.weekdays],
            .relativeDays: [SpanishTime.relativeDays], .dateModifiers: [SpanishTime.modifiers],
            .dateUnits: [SpanishTime.units], .durationUnits: [SpanishTime.durationUnits],
            .numberWords: [SpanishTime.numberWords], .durations: [SpanishTime.durations], .bounds: [SpanishTime.bounds],
        ])
}
