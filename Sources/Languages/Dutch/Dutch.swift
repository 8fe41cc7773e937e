package import Text

extension LanguagePack {
    /// Dutch.
    package static let dutch = LanguagePack(
        code: "nl",
        commonWords: "het een van niet zijn met voor aan dat door wordt werd ook naar hij heeft bij",
        hasGenitiveS: true, bareClause: .never, setsOffClauses: true, joinsCompounds: true,
        lists: [
            .determiners: [DutchGrammar.determiners], .adverbs: [DutchGrammar.adverbs],
            .subordinators: [DutchGrammar.subordinators], .relativizers: [DutchGrammar.relativizers],
            .verbs: [DutchGrammar.verbs],
            .countries: [DutchGeography.countries], .demonyms: [DutchGeography.demonyms],
            .nationals: [DutchGeography.nationals], .metonyms: [DutchGeography.metonyms],
            .cities: [DutchGeography.cities], .organizations: [DutchGeography.organizations],
            .offices: [DutchOffices.offices, DutchOffices.otherOffices],
            .pluralOffices: [DutchOffices.pluralOffices],
            .officeModifiers: [DutchOffices.modifiers], .counterparts: [DutchOffices.counterparts],
            .honorifics: [DutchOffices.honorifics], .relatives: [DutchOffices.relatives],
            .pronouns: [DutchOffices.pronouns], .sources: [DutchOffices.sources],
            .institutions: [DutchOffices.institutions], .groups: [DutchOffices.groups],
            .portfolios: [DutchOffices.portfolios], .particles: [DutchOffices.particles],
            .nonPersonNouns: [DutchOffices.nonPersonNouns],
            .speechVerbs: [DutchSpeech.verbs], .speechForms: [DutchSpeech.forms],
            .addressVerbs: [DutchSpeech.addressVerbs],
            .attributions: [DutchSpeech.attributions], .complementizers: [DutchSpeech.complementizers],
            .clauseOpeners: [DutchSpeech.clauseOpeners],
            .connectives: [DutchSpeech.connectives], .negations: [DutchSpeech.negations],
            .stopWords: [DutchSpeech.stopWords], .abbreviations: [DutchSpeech.abbreviations],
            .encounterNouns: [DutchMeetings.nouns], .encounterVerbs: [DutchMeetings.verbs],
            .statusCues: [DutchMeetings.statusCues], .relations: [DutchMeetings.relations],
            .occasionNouns: [DutchMeetings.occasionNouns], .topics: [DutchMeetings.topics],
            .auxiliaries: [DutchSpeech.auxiliaries, DutchGrammar.auxiliaries], .media: [DutchMeetings.media],
            .discussion: [DutchMeetings.discussion],
            .lightVerbs: [DutchMeetings.lightVerbs], .separately: [DutchMeetings.separately],
            .mediations: [DutchMeetings.mediations],
            .capitals: [DutchGeography.capitals],
            .clockPrepositions: [DutchTime.clockPrepositions],
            .months: [DutchTime.months], .weekdays: [DutchTime.weekdays],
            .relativeDays: [DutchTime.relativeDays], .dateModifiers: [DutchTime.modifiers],
            .dateUnits: [DutchTime.units], .durationUnits: [DutchTime.durationUnits],
            .numberWords: [DutchTime.numberWords], .durations: [DutchTime.durations], .bounds: [DutchTime.bounds],
        ])
}
