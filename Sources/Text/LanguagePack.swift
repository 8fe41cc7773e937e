/// Everything the engine knows of one language: data, no code that decides.
///
/// A pack is a set of term lists (see `TermList`), the spelling of names, the words of pages and a few values.
/// CONTRIBUTING.md, "Add a language", says what each holds.
package struct LanguagePack: Sendable {
    /// How a clause without a conjunction can follow a reporting verb.
    package enum BareClause: Sendable {
        case never
        /// "He said he hoped …".
        case direct
        /// "Er sagte, die Lage sei …": after a comma, with a verb in a mood of reported speech.
        case afterComma
    }

    /// The lists a pack gives; the comment names the values as packs write them, `value(of:)` gives their types.
    @frozen package enum List: UInt8, Sendable, CaseIterable {
        /// ISO 3166-1 codes.
        case countries, demonyms, nationals
        /// Palaces and quarters that stand for an institution: `presidency@RU` for "Kremlin".
        case metonyms
        /// Countries with a genitive -s ("Ruslands"); the engine makes them of `countries` where names take one.
        case genitives
        /// English names of the gazetteer.
        case cities
        /// Organisation ids.
        case organizations
        /// Roles, with the only country they can belong to (`legislator@NL`), `spokesperson/INSTITUTION` for one whose
        /// word names the institution, `leader` for one whose role only the country tells, `heir` for princes, who hold
        /// no office, and `former.ROLE` for a word that says itself that the office was held before ("expresidente").
        case offices
        /// Plural offices: roles.
        case pluralOffices
        /// `former`, `deputy`, `acting`, `future`.
        case officeModifiers
        /// `counterpart`.
        case counterparts
        /// `m`, `f`, `-`.
        case honorifics
        /// `wife`, `husband`, `relative`.
        case relatives
        /// `m.subject`, `f.subject`, `p.subject`, `s.subject` (either), `m.possessive`, …
        case pronouns
        /// `say`, `ask`, `call`, `think`: finite forms; `say+aan` for a verb that needs the word later in
        /// its clause, `think-plaats` for one that must not have it.
        case speechVerbs
        /// `say`: participles that end a clause after an auxiliary ("heeft gezegd"), and infinitives.
        case speechForms
        /// How a reporting verb takes whom the words are said to: `object` without a preposition ("warned X"),
        /// `object.only` where no subject can stand there either ("told X"), else the words that govern X (`à/au/aux`).
        case addressVerbs
        /// `source` (volgens X), `after` ("…", aldus X).
        case attributions
        /// `that`, `whether`; `relative` for a "that" that also opens relative clauses after any noun (Spanish "que").
        case complementizers
        /// `spokesperson`-like speakers without a name: `anonymous`, `official`, `media`.
        case sources
        /// `meeting`, `talks`, `call`, `video`, `summit`, `visit`, `negotiation`, `dinner`.
        case encounterNouns
        /// `meet.past`, `meet.present`, `meet.infinitive`, `speak.past`, `call.past`, `visit.past`, `receive.past`, …
        case encounterVerbs
        /// `planned`, `possible`, `postponed`, `cancelled`, `denied`, `ongoing`, `held`; `reported` for hearsay about what is
        /// told as past; `planned.modifier` and the like for words that only count beside the encounter; `reported+hebben`
        /// for one that needs a word later in its clause.
        case statusCues
        /// `not`.
        case negations
        /// `sidelines_of`, `part_of`, `follow_up_of`.
        case relations
        /// `with`, `between`, `and`, `in`, `at`, `to`, `of`, `by`, `about`, `from`, `for`, `during`, `after`, `before`,
        /// `or`, `led_by`; `genitive` for articles that alone say "of" (German "der", "des"); `object` for a
        /// preposition that marks a personal direct object (Spanish "a").
        case connectives
        /// `1` … `12`.
        case months
        /// `1` (Monday) … `7`.
        case weekdays
        /// Days from publication: `0`, `-1`, `1`, `2`; `0` also for "this morning"; `same` for "the same day",
        /// `after` and `eve` for the days around the last one named ("le lendemain", "la veille").
        case relativeDays
        /// `next`, `last`, `this`, `ago`, `later`, `since`, `before` ("vor drei Tagen": a count and a unit follow), `early`, `late`, `ordinal`: words before or after a unit or weekday.
        case dateModifiers
        /// `day`, `week`, `weekend`, `month`, `year`.
        case dateUnits
        /// Minutes: `1`, `60`, `15` (quarter), `1440`.
        case durationUnits
        /// Numbers in words: `1`, `1.5`, `0.5`, `4.5`.
        case numberWords
        /// `about`, `at_least`, `at_most`.
        case bounds
        /// Topic ids.
        case topics
        /// Nouns for events that can be an occasion: `summit`, `conference`, `gathering`.
        case occasionNouns
        /// Institutions that a country owns: `foreign-ministry`, `defence-ministry`, `government`, `presidency`, `side`, `embassy`, …
        case institutions
        /// Groups that mean the parties at the table: `two`, `all`; `sides` for two states, not their leaders.
        case groups
        /// Words inside a name: `particle`.
        case particles
        /// Capitalised words that are no name, and function words: `word`.
        case stopWords
        /// Words that make a capitalised phrase no person: `thing`.
        case nonPersonNouns
        /// `phone`, `video`, `in_person`: words that tell how the parties met.
        case media
        /// `topic`: words in whose sentence the subjects of the talks are told ("stonden centraal", "discussed").
        case discussion
        /// `where`, `while`, `relative`: words after a comma that open a clause with circumstances of its own.
        case clauseOpeners
        /// `indirect`: finite forms that tell a reported clause without a conjunction: those of the German Konjunktiv, or
        /// in English the commonest ones, which no noun phrase has.
        case reportedMoods
        /// `capital`: words for the seat of a government ("de Algerijnse hoofdstad"); `country` for those that mean the
        /// country named last ("ese país").
        case capitals
        /// `separate`: words that tell several meetings from one table ("separate meetings with A and B").
        case separately
        /// `by`: words before a mediator ("mediated by", "unter Vermittlung von"); `as`: words behind one ("as mediator");
        /// `under` and `noun`: the two words around or beside an adjective ("under Qatari mediation"); `act`: finite verbs
        /// whose subject mediates, and `act.between` for those that do so only with "between" ("vermittelte zwischen").
        case mediations
        /// Minutes: whole lengths of time in one term ("zweistündig", "hora y media").
        case durations
        /// `perfect`: forms of have and be beside a participle; `passive`, `future`, `possible`, `must`, `want`, `do`.
        case auxiliaries
        /// `held`: verbs that make a noun an encounter that took place ("vond plaats", "held").
        case lightVerbs
        /// `at`: words before a time of day ("om tien uur"), so that the hours are no duration.
        case clockPrepositions
        /// `definite`, `indefinite`, `demonstrative`, `quantifier`: words before a noun that say which or how many; `hedge`
        /// for those by which a writer keeps off from a name ("so-called").
        case determiners
        /// `adverb`: words that may stand between a subject, its verb and its object.
        case adverbs
        /// `time`, `cause`, `condition`, `concession`, `purpose`, `reported` ("as X said"): words that open an adverbial clause.
        case subordinators
        /// `relative`: words that open a relative clause.
        case relativizers
        /// `present`, `past`, `future`, `participle`, `infinitive`, `gerund`: common verbs, by form.
        case verbs
        /// Kinds of organisation: nouns that make the capitalised words beside them a body's name ("University", "Inc").
        case bodyNouns
        /// Ministers of what: `defence_minister` for "Defensie" after a minister's name, and the like.
        case portfolios

        // Lists from here on tell how words are made; they are not looked for in texts.

        /// Words after which a full stop ends no sentence: `abbreviation`.
        case abbreviations
        /// Roles by how a compound ends ("Verbandspräsident"); `other` for one that only tells a person.
        case officeSuffixes
        /// `f`: how words for an office held by a woman end ("Ministerin", "presidenta").
        case feminineEndings
        /// `ending`: how nouns end that no name ends with ("Weltoffenheit"); `noun`: such nouns, alone and at the end of
        /// a compound ("Einspruch", "Friedenspreis").
        case nounEndings

        /// Whether the terms of the list are looked for in texts.
        package var isMatched: Bool { rawValue < Self.abbreviations.rawValue }
    }

    /// A BCP 47 tag.
    package let code: String
    /// The lists; one that is missing is empty.
    package let lists: [List: [String]]
    /// Frequent words by which texts of the language are told.
    package let telling: String
    /// How its papers write names of other scripts.
    package let spelling: Spelling
    /// What stands around a story on its pages.
    package let pages: PageCues
    /// Whether a name or country takes a genitive -s without an apostrophe (Ruslands, Merkels).
    package let hasGenitiveS: Bool
    /// Whether every noun has a capital, so that one says nothing of a name.
    package let capitalisesNouns: Bool
    /// Where a reporting verb may govern a clause without a conjunction.
    package let bareClause: BareClause
    /// Whether a comma stands before every relative clause.
    package let setsOffClauses: Bool
    /// Whether nouns are joined into one word ("Koalitionsgespräche"), of which the last says what it is.
    package let joinsCompounds: Bool
    /// Whether a mark alone tells forms of a verb apart ("annonce" and "annoncé").
    package let tellsFormsByMarks: Bool

    /// Creates a pack.
    package init(
        code: String, telling: String, spelling: Spelling, pages: PageCues, hasGenitiveS: Bool,
        capitalisesNouns: Bool = false, bareClause: BareClause,
        setsOffClauses: Bool = false, joinsCompounds: Bool = false,
        tellsFormsByMarks: Bool = false, lists: [List: [String]]
    ) {
        self.code = code
        self.telling = telling
        self.spelling = spelling
        self.pages = pages
        self.hasGenitiveS = hasGenitiveS
        self.capitalisesNouns = capitalisesNouns
        self.bareClause = bareClause
        self.setsOffClauses = setsOffClauses
        self.joinsCompounds = joinsCompounds
        self.tellsFormsByMarks = tellsFormsByMarks
        self.lists = lists
    }
}
