import Records
import Text

/// Gives a country to holders of offices of whom the text says none: that of the scene they act in.
///
/// "The mayor, Adil Moran, …" in a report from Rabat is a Moroccan mayor. The nearest country, people, capital or city of the
/// sentence tells, then of the two sentences before, then the country that most of the text's places and persons belong to.
struct HomeCountries {
    let document: Document

    /// Offices that belong to a state by what they are.
    private static let stately: Set<Role> = [
        .headOfState, .headOfGovernment, .foreignMinister, .defenceMinister, .minister, .legislator, .official,
        .spokesperson, .negotiator, .monarch,
    ]

    /// Returns the persons with the countries of their scenes.
    func complete(_ book: PersonBook) -> PersonBook {
        var book = book
        var main: (code: String, isClear: Bool)??
        for index in book.persons.indices where needsCountry(book[index]) {
            let near = isStately(book[index]) ? nearest(to: book[index].firstToken) : nil
            if near == nil, main == nil { main = .some(prevailing(book)) }
            guard
                let country = near?.code
                    ?? (main ?? nil).flatMap({ isStately(book[index]) || $0.isClear ? $0.code : nil })
            else { continue }
            book[index].country = country
            if let near {
                book[index].evidence.append(document.evidence(.country, near.tokens, "person.country.scene"))
            }
        }
        return book
    }

    private func needsCountry(_ person: PersonEntity) -> Bool {
        person.country == nil && person.known == nil && person.offices.contains { $0.organization == nil }
    }

    private func isStately(_ person: PersonEntity) -> Bool {
        !person.isFormer && person.offices.contains { Self.stately.contains($0.role) && $0.organization == nil }
    }

    private func nearest(to token: Int) -> (code: String, tokens: Range<Int>)? {
        guard token < document.tokens.count else { return nil }
        let sentence = document.sentenceIndex[token]
        let own = document.sentences[sentence]
        if let found = places(in: own).min(by: { gap($0.tokens, token) < gap($1.tokens, token) }) { return found }
        for number in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
            if let found = places(in: document.sentences[number]).last { return found }
        }
        return nil
    }

    private func gap(_ tokens: Range<Int>, _ token: Int) -> Int {
        min(abs(tokens.lowerBound - token), abs(tokens.upperBound - token))
    }

    /// What names a country of its own: an adjective may be said of any thing that stands near.
    private func places(in range: Range<Int>) -> [(code: String, tokens: Range<Int>)] {
        countries(in: range, [.countries, .nationals, .genitives])
    }

    private func countries(
        in range: Range<Int>, _ lists: [Listed<String>] = [.countries, .demonyms, .nationals, .genitives]
    ) -> [(code: String, tokens: Range<Int>)] {
        range.compactMap { index -> (String, Range<Int>)? in
            guard !document.isQuoted(index) else { return nil }
            for list in lists {
                if let match = document.match(list, at: index) { return (match.value, match.tokens) }
            }
            return document.match(.cities, at: index).flatMap { match in
                document.lexicon.knowledge.places[match.value].map { ($0.country, match.tokens) }
            }
        }
    }

    /// The country that more than half of what the text names belongs to; clear when it is two thirds.
    private func prevailing(_ book: PersonBook) -> (code: String, isClear: Bool)? {
        var counts: [String: Int] = [:]
        for (code, _) in countries(in: document.tokens.indices) { counts[code, default: 0] += 1 }
        for person in book.persons { if let country = person.country { counts[country, default: 0] += 1 } }
        let total = counts.values.reduce(0, +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { most in
            most.value * 2 > total ? (most.key, most.value * 3 >= total * 2) : nil
        }
    }
}
