import Records
import Text

/// A place that the text names, with how it is named.
struct PlaceMention {
    var value: Place
    var tokens: Range<Int>
    /// What governs it: "in", "at", "to" and the like; nothing for a bare one.
    var relation: Relation
    /// Whether a word that names a theme stands before it: "the war in Ukraine".
    var isOfTheme = false
}

/// Finds places: cities and venues of the gazetteer, capitals by their country, countries.
struct PlaceReader {
    let document: Document
    let structure: Structure

    /// How far before a place its preposition stands.
    private static let reach = 4

    /// The places of a range in text order.
    func places(in range: Range<Int>) -> [PlaceMention] {
        var found: [PlaceMention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let place = place(at: index) {
                found.append(place)
                index = max(index + 1, place.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    private func place(at index: Int) -> PlaceMention? {
        if let capital = capital(at: index) { return capital }
        guard document.tokens[index].isCapitalised || document.tokens[index].shape == .none, !opensCompound(index)
        else { return namedLast(at: index) }
        guard let found = city(at: index) ?? country(at: index) else { return nil }
        return mention(found.value, found.tokens)
    }

    private func mention(_ value: Place, _ tokens: Range<Int>) -> PlaceMention {
        let (relation, end) = relation(before: tokens.lowerBound)
        return PlaceMention(value: value, tokens: tokens, relation: relation, isOfTheme: isOfTheme(before: end))
    }

    /// What stands before a place, with articles and adjectives between.
    private func relation(before start: Int) -> (Relation, Int) {
        var token = start
        let floor = document.sentence(of: start).lowerBound
        while token > floor, start - token <= Self.reach {
            let relation = structure.lexemes.governs[token]
            if !relation.isEmpty { return (relation, token) }
            let classes = structure.lexemes[token - 1]
            guard document.tokens[token - 1].kind == .word, document.tokens[token - 1].shape == .lower,
                !classes.has([.verb, .opener, .coordinator])
            else { break }
            token -= 1
        }
        return ([], start)
    }

    /// "the war in Ukraine", "sanctions against Iran": what a theme says of a country is no place of a meeting.
    private func isOfTheme(before end: Int) -> Bool {
        guard end > 1, structure.lexemes.governs[end].has([.in, .of, .about]) else { return false }
        for start in stride(from: end - 1, through: max(0, end - 3), by: -1) {
            if let theme = document.match(.topics, endingAt: start) {
                return theme.value != Knowledge.ID.bilateralRelations
            }
        }
        return false
    }

    // MARK: What names a place

    /// The city or venue of the gazetteer that stands at a token.
    func city(at index: Int) -> (value: Place, tokens: Range<Int>)? {
        guard let match = document.match(.cities, at: index),
            let entry = document.lexicon.knowledge.places[match.value]
        else { return nil }
        return (place(entry, match.tokens), match.tokens)
    }

    private func country(at index: Int) -> (value: Place, tokens: Range<Int>)? {
        guard let match = document.match(.countries, at: index) ?? document.match(.genitives, at: index) else {
            return nil
        }
        return country(match.value, match.tokens)
    }

    /// A country as a place.
    func country(_ code: String, _ tokens: Range<Int>) -> (value: Place, tokens: Range<Int>)? {
        guard let country = document.lexicon.knowledge.countries[code] else { return nil }
        let place = Place(name: country.name, venue: nil, city: nil, country: code, asWritten: document.text(tokens))
        return (place, tokens)
    }

    /// How far back "that country" looks for its name, in sentences.
    private static let memory = 1

    /// "that country", "ese país": the country that the text named last.
    private func namedLast(at index: Int) -> PlaceMention? {
        guard let reference = document.match(.capitals, at: index), reference.value == .country else { return nil }
        let first = document.sentences[max(0, document.sentenceIndex[index] - Self.memory)].lowerBound
        let named = window(first, index).last { document.has(.countries, at: $0) }
        return named.flatMap { document.match(.countries, at: $0) }.flatMap { country($0.value, reference.tokens) }.map
        { mention($0.value, $0.tokens) }
    }

    /// "in de Algerijnse hoofdstad", "dans la capitale algérienne": the seat of a government by its country.
    private func capital(at index: Int) -> PlaceMention? {
        guard let noun = document.match(.capitals, at: index), noun.value == .capital else { return nil }
        var tokens = noun.tokens
        var code: String?
        if let demonym = document.match(.demonyms, endingAt: index) {
            (code, tokens) = (demonym.value, demonym.tokens.lowerBound..<tokens.upperBound)
        } else if let demonym = document.match(.demonyms, at: tokens.upperBound) {
            (code, tokens) = (demonym.value, tokens.lowerBound..<demonym.tokens.upperBound)
        } else if let owner = OfficeScanner(document: document).owner(at: tokens.upperBound) {
            (code, tokens) = (owner.countries.first, tokens.lowerBound..<owner.end)
        }
        guard let code, let country = document.lexicon.knowledge.countries[code],
            let entry = document.lexicon.knowledge.places[country.capital]
        else { return nil }
        return mention(place(entry, tokens), tokens)
    }

    /// A place of the gazetteer.
    func place(_ entry: Knowledge.PlaceEntry, _ tokens: Range<Int>) -> Place {
        var place = Place(
            name: entry.name, venue: entry.isVenue ? entry.name : nil, city: entry.city, country: entry.country,
            asWritten: document.text(tokens))
        let point = GeoPoint.of(entry)
        (place.latitude, place.longitude) = (point?.latitude, point?.longitude)
        return place
    }

    /// Whether a hyphen goes on the word: "im Ukraine-Krieg" is no place.
    private func opensCompound(_ index: Int) -> Bool {
        guard let match = document.match(.cities, at: index) ?? document.match(.countries, at: index),
            match.tokens.upperBound < document.tokens.count
        else { return false }
        return document.tokens[match.tokens.upperBound].kind == .hyphen
    }

    /// "Washington –", "Bali, Indonesia.", "TIRANA, 3 May (Agency) -": the city that opens the text, where the report
    /// comes from.
    func dateline() -> (value: Place, tokens: Range<Int>)? {
        guard !document.tokens.isEmpty, let city = city(at: 0) else { return nil }
        let limit = min(document.tokens.count, city.tokens.upperBound + Self.dateline)
        var token = city.tokens.upperBound
        var isInBrackets = false
        while token < limit {
            let mark = document.tokens[token]
            if mark.isMark("(") { isInBrackets = true }
            if let country = document.match(.countries, at: token) {
                token = country.tokens.upperBound
            } else if isInBrackets || mark.isMark(",") || mark.kind == .number || document.has(.months, at: token)
                || document.has(.weekdays, at: token) || document.has(.determiners, at: token)
                || document.has(.of, at: token)
            {
                if mark.isMark(")") { isInBrackets = false }
                token += 1
            } else {
                return Self.ends.contains(where: { mark.isMark($0) }) ? city : nil
            }
        }
        return nil
    }

    /// How many tokens a dateline has behind its city at the most: a country, a day, an agency in brackets.
    private static let dateline = 14
    private static let ends: [Unicode.Scalar] = [".", "\u{2013}", "\u{2014}", "-"]
}
