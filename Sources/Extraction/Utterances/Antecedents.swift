import Records
import Text

/// Whom a pronoun or a bare office may mean, and the features of that.
extension SpeakerContext {
    // MARK: Pronouns

    struct Antecedent {
        var person: Int
        var isSubject: Bool
        var sentences: Int
        var isHardRule: Bool
        var agrees: Bool?
        /// Whether it is the only one whose gender is known to agree.
        var isOnly = false
    }

    /// How many sentences back a pronoun's person is looked for, and how many persons.
    private static let pronounReach = 4
    private static let mostPersons = 3

    /// The persons named before a pronoun, the nearest first, without those of the other gender.
    func antecedents(of number: Int) -> [Antecedent] {
        let pronoun = scene.groups.mentions[number]
        guard pronoun.referents.count == 1, case .person(let usual) = pronoun.referents[0] else { return [] }
        let start = pronoun.tokens.lowerBound
        let own = document.sentenceIndex[start]
        let isFemale = gender(of: pronoun)
        let floor = document.sentences[max(0, own - Self.pronounReach)].lowerBound
        var out: [Antecedent] = []
        for other in scene.groups.numbers(in: floor..<start).reversed() {
            let mention = scene.groups.mentions[other]
            guard mention.form == .name || mention.form == .role, mention.referents.count == 1,
                case .person(let person) = mention.referents[0], !document.isQuoted(mention.tokens.lowerBound),
                !out.contains(where: { $0.person == person })
            else { continue }
            let known = scene.persons[person].isFemale
            if let isFemale, let known, isFemale != known { continue }
            out.append(
                Antecedent(
                    person: person, isSubject: scene.isSubject[other],
                    sentences: own - document.sentenceIndex[mention.tokens.lowerBound], isHardRule: person == usual,
                    agrees: isFemale.flatMap { gender in known.map { $0 == gender } }))
            if out.count == Self.mostPersons { break }
        }
        if !out.contains(where: \.isHardRule) {
            out.append(Antecedent(person: usual, isSubject: false, sentences: 5, isHardRule: true, agrees: nil))
        }
        if out.count(where: { $0.agrees == true }) == 1, let only = out.firstIndex(where: { $0.agrees == true }) {
            out[only].isOnly = true
        }
        return out
    }

    private func gender(of pronoun: Mention) -> Bool? {
        document.match(.pronouns, at: pronoun.tokens.lowerBound)?.value.isFemale
    }

    /// How many sentences back the holder of an office that stands alone is looked for.
    private static let officeReach = 8

    /// "the spokeswoman": persons named before with the office that a mention tells, the nearest first.
    func holders(of number: Int) -> [Antecedent] {
        let mention = scene.groups.mentions[number]
        guard mention.form == .role, mention.referents.count == 1, let role = role(of: mention) else { return [] }
        if case .person = mention.referents[0] { return [] }
        let start = mention.tokens.lowerBound
        let own = document.sentenceIndex[start]
        let floor = document.sentences[max(0, own - Self.officeReach)].lowerBound
        var out: [Antecedent] = []
        for other in scene.groups.numbers(in: floor..<start).reversed() {
            let named = scene.groups.mentions[other]
            guard named.form == .name, named.referents.count == 1, case .person(let person) = named.referents[0],
                !out.contains(where: { $0.person == person }),
                scene.persons[person].offices.contains(where: { $0.role == role })
            else { continue }
            out.append(
                Antecedent(
                    person: person, isSubject: scene.isSubject[other],
                    sentences: own - document.sentenceIndex[named.tokens.lowerBound], isHardRule: false, agrees: nil))
            if out.count == 2 { break }
        }
        return out
    }

    private func role(of mention: Mention) -> Role? {
        for token in mention.tokens {
            if let match = document.match(.offices, at: token) {
                return match.value.isFormer ? nil : Role(match.value.role)
            }
        }
        return nil
    }

    func holder(_ antecedent: Antecedent, _ order: Int, _ features: inout Features) {
        features.add("holder.order", order, most: 1)
        features.add("holder.sentences", antecedent.sentences, most: 4)
        features.add("holder.subject", antecedent.isSubject ? "yes" : "no")
        features.add("holder.last", if: last?.key == .party(.person(antecedent.person)))
    }

    func antecedent(_ antecedent: Antecedent, _ order: Int, of mention: Mention, _ features: inout Features) {
        features.add("antecedent.usual", antecedent.isHardRule ? "yes" : "no")
        features.add("antecedent.order", order, most: 3)
        features.add("antecedent.subject", antecedent.isSubject ? "yes" : "no")
        features.add("antecedent.sentences", antecedent.sentences, most: 3)
        if let agrees = antecedent.agrees { features.add("antecedent.agrees", if: agrees) }
        features.add("antecedent.only", if: antecedent.isOnly)
        features.add("antecedent.last", if: last?.key == .party(.person(antecedent.person)))
    }
}
