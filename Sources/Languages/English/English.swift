package import Text

extension LanguagePack {
    /// English.
    package static let english = LanguagePack(
        code: "en",
        commonWords: "the of and to in that was is for on with said his by from has have will",
        hasGenitiveS: false, bareClause: .direct,
        lists: [
            .bodyNouns: [EnglishOffices.bodyNouns],
            .determiners: [EnglishOffices.determiners],
            .countries: [EnglishGeography.countries], .demonyms: [EnglishGeography.demonyms],
            .nationals: [EnglishGeography.nationals], .metonyms: [EnglishGeography.metonyms],
            .cities: [EnglishGeography.cities], .organizations: [EnglishGeography.organizations],
            .offices: [EnglishOffices.offices, EnglishOffices.otherOffices],
            .pluralOffices: [EnglishOffices.pluralOffices],
            .officeModifiers: [EnglishOffices.modifiers], .counterparts: [EnglishOffices.counterparts],
            .honorifics: [EnglishOffices.honorifics], .relatives: [EnglishOffices.relatives],
            .pronouns: [EnglishOffices.pronouns], .sources: [EnglishOffices.sources],
            .institutions: [EnglishOffices.institutions], .groups: [EnglishOffices.groups],
            .portfolios: [EnglishOffices.portfolios], .particles: [EnglishOffices.particles],
            .nonPersonNouns: [EnglishOffices.nonPersonNouns],
            .speechVerbs: [EnglishSpeech.verbs], .speechForms: [EnglishSpeech.forms],
            .addressVerbs: [EnglishSpeech.addressVerbs],
            .attributions: [EnglishSpeech.attributions], .complementizers: [EnglishSpeech.complementizers],
            .reportedMoods: [EnglishSpeech.finiteVerbs],
            .clauseOpeners: [EnglishSpeech.clauseOpeners],
            .connectives: [EnglishSpeech.connectives], .negations: [EnglishSpeech.negations],
            .stopWords: [EnglishSpeech.stopWords], .abbreviations: [EnglishSpeech.abbreviations],
            .encounterNouns: [EnglishMeetings.nouns], .encounterVerbs: [EnglishMeetings.verbs],
            .statusCues: [EnglishMeetings.statusCues], .relations: [EnglishMeetings.relations],
            .occasionNouns: [EnglishMeetings.occasionNouns], .topics: [EnglishMeetings.topics],
            .media: [EnglishMeetings.media], .discussion: [EnglishMeetings.discussion],
            .lightVerbs: [EnglishMeetings.lightVerbs], .separately: [EnglishMeetings.separately],
            .mediations: [EnglishMeetings.mediations],
            .capitals: [EnglishGeography.capitals],
            .clockPrepositions: [EnglishTime.clockPrepositions],
            .months: [EnglishTime.months], .weekdays: [EnglishTime.weekdays],
            .relativeDays: [EnglishTime.relativeDays], .dateModifiers: [EnglishTime.modifiers],
            .dateUnits: [EnglishTime.units], .durationUnits: [EnglishTime.durationUnits],
            .numberWords: [EnglishTime.numberWords], .durations: [EnglishTime.durations], .bounds: [EnglishTime.bounds],
        ])
}
