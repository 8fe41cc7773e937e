// The closed word classes and the small sets of senses that a list can give.

/// Which thing an article or another word before a noun means.
package enum Determiner: String, Sendable, CaseIterable {
    case definite, indefinite, demonstrative, quantifier
    /// A word by which a writer keeps off from a name ("so-called").
    case hedge
}

/// What an auxiliary says of the verb beside it.
package enum Auxiliary: String, Sendable, CaseIterable {
    case perfect, passive, future, possible, must, want
    case `do`
}

/// The forms of common verbs.
package enum VerbForm: String, Sendable, CaseIterable {
    case present, past, future, participle, infinitive, gerund
}

/// How an adverbial clause hangs on another.
package enum Subordination: String, Sendable, CaseIterable {
    case time, cause, condition, concession, purpose
    /// "as X said".
    case reported
}

/// A word that opens a reported clause.
package enum Complementizer: String, Sendable, CaseIterable {
    case that, whether
    /// A "that" that also opens relative clauses after any noun (Spanish "que").
    case relative
}

/// A word after a comma that opens a clause with circumstances of its own.
package enum ClauseOpener: String, Sendable, CaseIterable {
    case `where`, `while`, relative
}

/// A speaker without a name.
package enum SpeakerNoun: String, Sendable, CaseIterable {
    case anonymous, official, media
}

/// A member of a family.
package enum FamilyMember: String, Sendable, CaseIterable {
    case wife, husband, relative
}

/// A group that means the parties at the table.
package enum GroupWord: String, Sendable, CaseIterable {
    case two, all
    /// Two states, not their leaders.
    case sides
}

/// A word for a place that is named elsewhere.
package enum CapitalReference: String, Sendable, CaseIterable {
    /// The seat of a government ("de Algerijnse hoofdstad").
    case capital
    /// The country named last ("ese país").
    case country
}

/// A word by which somebody mediates.
package enum Mediation: String, Sendable, CaseIterable {
    /// Before the mediator ("mediated by").
    case by
    /// Behind it ("as mediator").
    case `as`
    /// The words around or beside an adjective ("under Qatari mediation").
    case under, noun
    /// A finite verb whose subject mediates.
    case act
    /// One that does so only with "between" ("vermittelte zwischen").
    case actBetween = "act.between"
}

/// A verb that makes a noun an encounter.
package struct LightVerb: Hashable, Sendable {
    /// Whether it took place or will.
    package enum Sense: String, Sendable, CaseIterable {
        case held, planned
    }

    /// A word that the verb needs later in its clause ("vond … plaats").
    package var needs: NeededWord?
    package var sense: Sense

    /// A verb that needs no other word.
    package init(_ sense: Sense) { self.sense = sense }

    /// Reads `held` or `held+plaats`.
    init?(listed text: Substring) {
        let parts = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        guard let sense = Sense(rawValue: String(parts[0])) else { return nil }
        self.sense = sense
        if parts.count > 1 {
            guard let needs = NeededWord(parts[1]) else { return nil }
            self.needs = needs
        }
    }
}

/// How a meeting is part of a larger event.
package enum OccasionRelation: String, Sendable, CaseIterable {
    case sidelinesOf = "sidelines_of"
    case partOf = "part_of"
    case followUpOf = "follow_up_of"
}

/// A noun for an event at which states sit.
package enum OccasionNoun: String, Sendable, CaseIterable {
    case summit, conference, gathering
    /// One for the press, to which nobody comes to meet.
    case briefing
}

/// How parties meet.
package enum MeetingMedium: String, Sendable, CaseIterable {
    case phone, video
    case inPerson = "in_person"
}

/// What a noun at the heart of a name says of a body.
package enum BodyKind: String, Sendable, CaseIterable {
    case company, other
    case armedGroup = "armed_group"
}

/// How a listed noun is told from a name.
package enum NounEnding: String, Sendable, CaseIterable {
    /// How nouns end that no name ends with ("Weltoffenheit").
    case ending
    /// Such a noun itself ("Einspruch"), alone and at the end of a compound.
    case noun
}

/// That a word is in a list whose terms differ in nothing.
package enum Membership: Hashable, Sendable {
    case member
}
