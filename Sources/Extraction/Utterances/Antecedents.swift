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

    // MARK: Nouns

    /// How many sentences back the body is looked for that a noun means, and how many bodies.
    private static let bodyReach = 3
    private static let mostBodies = 2

    /// "the paper", "the union": bodies and unknown names before, the nearest first.
    func bodies(before words: Range<Int>) -> [Int] {
        let own = document.sentenceIndex[words.lowerBound]
        let floor = document.sentences[max(0, own - Self.bodyReach)].lowerBound
        var out: [Int] = []
        var keys: [SpeakerCandidate.Key] = []
        for token in (floor..<words.lowerBound).reversed() where out.count < Self.mostBodies {
            guard let number = scene.groups.starting(at: token), !document.isQuoted(token) else { continue }
            let mention = scene.groups.mentions[number]
            guard mention.referents.count == 1, mention.form != .pronoun, mention.form != .possessive else { continue }
            switch mention.referents[0] {
            case .organization: break
            case .anonymous where mention.rule == UnknownNames.rule: break
            default: continue
            }
            let key = scene.key(of: mention)
            if !keys.contains(key) {
                keys.append(key)
                out.append(number)
            }
        }
        return out
    }

    func body(_ number: Int, _ order: Int, of words: Range<Int>, _ features: inout Features) {
        let mention = scene.groups.mentions[number]
        let sentences = document.sentenceIndex[words.lowerBound] - document.sentenceIndex[mention.tokens.lowerBound]
        let form = mention.form.name
        let key = scene.key(of: mention)
        features.add("body", scene.determiner(of: words))
        features.add("body.heard", scene.isHeard(words) ? "yes" : "no", scene.determiner(of: words))
        features.add("body.order", order, most: 1)
        features.add("body.form", form)
        features.add("body.sentences", sentences, most: 3)
        features.add("body.subject", scene.isSubject[number] ? "yes" : "no")
        features.add("body.last", if: last?.key == key)
        features.add("body.spoken", scene.spoken[key] ?? 0, most: 2)
        let noun = document.tokens[words.upperBound - 1].key
        features.add(
            "body.titled",
            if: mention.tokens.lowerBound > 0 && document.tokens[mention.tokens.lowerBound - 1].key == noun)
        features.add("body.media", if: words.contains { document.has(.sources, .media, at: $0) })
        features.add("body.within", if: mention.tokens.contains { document.tokens[$0].key == noun })
    }
}
