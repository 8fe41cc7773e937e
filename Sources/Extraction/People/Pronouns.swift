import Records
import Text

/// Pronouns and groups: whom "he", "both ministers" and "the two countries" mean.
extension ReferenceResolver {
    // MARK: Pronouns and groups

    mutating func addPronounsAndGroups() {
        var salience = Salience(document: document, persons: persons, index: index)
        for index in document.tokens.indices where !taken[index] {
            if let group = document.match(.groups, at: index) {
                var parties = salience.group(before: index, atMost: group.value == .all ? 12 : 2)
                if group.value == .sides { parties = states(of: parties) }
                if parties.count > 1 { add(group.tokens, .group, parties, "party.group") }
            } else if let pronoun = document.match(.pronouns, at: index) {
                addPronoun(pronoun, &salience)
            }
        }
    }

    /// "Beide partijen": the states for which the persons speak, where each has one.
    func states(of parties: [Referent]) -> [Referent] {
        let states = parties.map { party -> Referent in
            guard case .person(let index) = party, let country = persons[index].country else { return party }
            return .country(CountryCode(table: country))
        }
        return Set(states).count == parties.count ? states : parties
    }

    /// "Die ontmoet vandaag …": a demonstrative that opens a sentence means the person named last.
    mutating func addDemonstrative(_ match: Match<Pronoun>, _ salience: inout Salience) {
        let start = match.tokens.lowerBound
        guard document.sentence(of: start).lowerBound == start, let person = salience.lastPerson(before: start) else {
            return
        }
        add(match.tokens, .pronoun, [.person(person)], "person.demonstrative")
        salience.note(match.tokens, person)
    }

    mutating func addPronoun(_ match: Match<Pronoun>, _ salience: inout Salience) {
        let isPossessive = match.value.grammaticalCase == .possessive
        if match.value.gender == .demonstrative { return addDemonstrative(match, &salience) }
        if match.value.gender == .plural {
            let parties = salience.group(before: match.tokens.lowerBound, atMost: 12)
            if parties.count > 1 {
                add(match.tokens, isPossessive ? .possessive : .group, parties, "party.pronoun.plural")
            }
            return
        }
        let gender = match.value.isFemale
        guard
            let person = salience.person(
                before: match.tokens.lowerBound, isFemale: gender)
        else { return }
        let other =
            match.value.grammaticalCase == .object
            ? salience.person(before: match.tokens.lowerBound, isFemale: gender, isObject: true) : nil
        add(
            match.tokens, isPossessive ? .possessive : .pronoun, [.person(person)], "person.pronoun",
            besidesSubject: other.map { .person($0) })
        if !isPossessive { salience.note(match.tokens, person) }
    }
}
