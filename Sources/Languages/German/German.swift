package import Text

extension LanguagePack {
    /// German.
    package static let german = LanguagePack(
        code: "de",
        commonWords: "der die das und den von mit ist des sich nicht auf eine dem auch als wird bei",
        hasGenitiveS: true, capitalisesNouns: true, bareClause: .afterComma,
        lists: [
            .countries: [GermanGeography.countries], .demonyms: [GermanGeography.demonyms],
            .nationals: [GermanGeography.nationals], .metonyms: [GermanGeography.metonyms],
            .cities: [GermanGeography.cities], .organizations: [GermanGeography.organizations],
            .offices: [GermanOffices.offices, GermanOffices.otherOffices],
            .pluralOffices: [GermanOffices.pluralOffices],
            .feminineEndings: [GermanOffices.feminineEndings], .officeModifiers: [GermanOffices.modifiers],
            .counterparts: [GermanOffices.counterparts],
            .honorifics: [GermanOffices.honorifics], .relatives: [GermanOffices.relatives],
            .pronouns: [GermanOffices.pronouns], .sources: [GermanOffices.sources],
            .institutions: [GermanOffices.institutions], .groups: [GermanOffices.groups],
            .portfolios: [GermanOffices.portfolios], .particles: [GermanOffices.particles],
            .nonPersonNouns: [GermanOffices.nonPersonNouns],
            .speechVerbs: [GermanSpeech.verbs], .speechForms: [GermanSpeech.forms],
            .addressVerbs: [GermanSpeech.addressVerbs],
            .attributions: [GermanSpeech.attributions], .complementizers: [GermanSpeech.complementizers],
            .clauseOpeners: [GermanSpeech.clauseOpeners],
            .connectives: [GermanSpeech.connectives], .negations: [GermanSpeech.negations],
            .stopWords: [GermanSpeech.stopWords], .abbreviations: [GermanSpeech.abbreviations],
            .encounterNouns: [GermanMeetings.nouns], .encounterVerbs: [GermanMeetings.verbs],
            .statusCues: [GermanMeetings.statusCues], .relations: [GermanMeetings.relations],
            .occasionNouns: [GermanMeetings.occasionNouns], .topics: [GermanMeetings.topics],
            .auxiliaries: [GermanSpeech.auxiliaries], .reportedMoods: [GermanSpeech.reportedMoods],
            .media: [GermanMeetings.media],
            .discussion: [GermanMeetings.discussion],
            .lightVerbs: [GermanMeetings.lightVerbs], .separately: [GermanMeetings.separately],
            .mediations: [GermanMeetings.mediations],
            .capitals: [GermanGeography.capitals],
            .clockPrepositions: [GermanTime.clockPrepositions],
            .months: [GermanTime.months], .weekdays: [GermanTime.weekdays],
            .relativeDays: [GermanTime.relativeDays], .dateModifiers: [GermanTime.modifiers],
            .dateUnits: [GermanTime.units], .durationUnits: [GermanTime.durationUnits],
            .numberWords: [GermanTime.numberWords], .durations: [GermanTime.durations], .bounds: [GermanTime.bounds],
        ])
}
