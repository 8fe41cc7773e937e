import Records
import Text

/// Who a pronoun can mean: the subject of the sentence before, then the nearest person of the right gender.
struct Salience {
    let document: Document
    let persons: PersonBook
    var index: MentionIndex

    /// Adds a pronoun that has been resolved, so that the next one can follow it.
    mutating func note(_ tokens: Range<Int>, _ person: Int) {
        index.append(Mention(tokens: tokens, form: .role, referents: [.person(person)], rule: "person.pronoun"))
    }

    /// The person named last in the sentence before.
    func lastPerson(before token: Int) -> Int? {
        let sentence = document.sentenceIndex[token]
        guard sentence > 0 else { return nil }
        let last = index.backwards(in: document.sentences[sentence - 1]).first {
            $0.tokens.upperBound <= token && ($0.form == .name || $0.form == .role)
        }
        guard case .person(let person)? = last?.referents.first else { return nil }
        return person
    }

    /// The person that a pronoun at a token means; `isObject` leaves out the subject of its clause.
    func person(before token: Int, isFemale: Bool?, isObject: Bool = false) -> Int? {
        let sentence = document.sentenceIndex[token]
        let subject = isObject ? self.subject(before: token) : nil
        for number in stride(from: sentence, through: max(0, sentence - 4), by: -1) {
            let candidates = people(in: document.sentences[number], before: token, isFemale).filter {
                $0.person != subject
            }
            if let subject = candidates.first(where: { !isGoverned($0.tokens.lowerBound) }) { return subject.person }
            if let any = candidates.first { return any.person }
        }
        return nil
    }

    /// The nearest person before a token in its sentence that no preposition governs.
    private func subject(before token: Int) -> Int? {
        let start = document.sentence(of: token).lowerBound
        let subject = index.backwards(in: start..<token).first {
            $0.tokens.upperBound <= token && !$0.isGenitive
                && document.isQuoted($0.tokens.lowerBound) == document.isQuoted(token)
                && !isGoverned($0.tokens.lowerBound)
        }
        guard let subject, case .person(let person)? = subject.referents.first else { return nil }
        return person
    }

    private func people(in sentence: Range<Int>, before token: Int, _ isFemale: Bool?) -> [(
        tokens: Range<Int>, person: Int
    )] {
        index.starting(in: sentence).compactMap { mention in
            guard mention.tokens.upperBound <= min(sentence.upperBound, token),
                mention.form == .name || mention.form == .role, !mention.isGenitive,
                // Whom a speaker names is not whom the reporter means by "he".
                !document.isQuoted(mention.tokens.lowerBound) || document.isQuoted(token),
                case .person(let person)? = mention.referents.first
            else { return nil }
            if let isFemale, let own = persons[person].isFemale, own != isFemale { return nil }
            return (mention.tokens, person)
        }
    }

    /// Whether a preposition governs the mention, so that it is no subject.
    func isGoverned(_ start: Int) -> Bool {
        for token in stride(from: start - 1, through: max(0, start - 2), by: -1) {
            if document.matches(at: token).contains(where: {
                $0.isPreposition && $0.tokens.upperBound >= start - 1
            }) {
                return true
            }
            guard document.isFunctionWord(token) else { break }
        }
        return continuesGovernedList(start)
    }

    /// "with A, B and C": a preposition before the first of a list governs all.
    private func continuesGovernedList(_ start: Int) -> Bool {
        guard start > 1, document.tokens[start - 1].isMark(",") || document.has(.and, at: start - 1)
        else { return false }
        let end = document.tokens[start - 2].isMark(",") ? start - 2 : start - 1
        guard let previous = index.ending(at: end) else { return false }
        return isGoverned(previous.tokens.lowerBound)
    }

    /// The parties that "both ministers" or "they" means: those of the nearest sentence with two or more.
    func group(before token: Int, atMost limit: Int) -> [Referent] {
        let sentence = document.sentenceIndex[token]
        for number in stride(from: sentence, through: max(0, sentence - 6), by: -1) {
            var parties: [Referent] = []
            for mention in index.starting(in: document.sentences[number]) where mention.tokens.upperBound <= token {
                guard [.name, .role, .counterpart, .group].contains(mention.form), !mention.isGenitive else { continue }
                for referent in mention.referents where !parties.contains(referent) && referent != .anonymous {
                    parties.append(referent)
                }
            }
            if parties.count > 1 { return limit == 2 ? Array(parties.prefix(2)) : parties }
        }
        return []
    }
}
