import Records
import Text

/// Reads where, on what occasion, by what medium and about what parties met.
struct CircumstanceReader {
    let document: Document
    /// Tokens of offices, whose countries are no topics.
    let inOffice: [Bool]

    // MARK: Place

    /// The place of the sentence: what follows "in" or "at", the nearest to the trigger first.
    func place(
        in sentence: Range<Int>, near trigger: Range<Int>, where fits: (Range<Int>) -> Bool = { _ in true }
    ) -> (value: Place, tokens: Range<Int>)? {
        let found = sentence.compactMap { index -> (Place, Range<Int>)? in
            document.isQuoted(index) ? nil : place(at: index)
        }.filter { fits($0.1) }
        let near = found.min { distance($0.1, trigger) < distance($1.1, trigger) }
        guard let near, near.0.venue == nil else { return near.map { ($0.0, $0.1) } }
        // "in het Catshuis in Den Haag": the building says more than its city.
        let building = found.first { $0.0.venue != nil && $0.0.city == near.0.city }
        return building.map { ($0.0, $0.1) } ?? (near.0, near.1)
    }

    /// "vanuit Tokio, waar …": the place that a clause of place goes on about.
    func place(endingAt end: Int) -> (value: Place, tokens: Range<Int>)? {
        guard document.match(.cities, endingAt: end) != nil || document.match(.countries, endingAt: end) != nil else {
            return nil
        }
        let places: [(value: Place, tokens: Range<Int>)] = window(end - 8, end).compactMap {
            self.city(at: $0) ?? self.country(at: $0)
        }
        guard let last = places.last(where: { $0.tokens.upperBound == end }) else { return nil }
        // "Luanda, Angola, where": the city says more.
        let city = places.last { $0.value.city != nil && $0.tokens.upperBound == last.tokens.lowerBound - 1 }
        return city.flatMap { $0.value.country == last.value.country ? $0 : nil } ?? last
    }

    /// "to Jerusalem, Ramallah and Cairo": the places that are listed behind a place.
    func list(from first: (value: Place, tokens: Range<Int>), in sentence: Range<Int>) -> [(
        value: Place, tokens: Range<Int>
    )] {
        var list = [first]
        var end = first.tokens.upperBound
        while end < sentence.upperBound {
            var next = end
            while next < sentence.upperBound, next - end < 3,
                document.tokens[next].isMark(",") || document.has(.connectives, "and", at: next)
                    || next > end && document.isFunctionWord(next)
            {
                next += 1
            }
            guard next > end, next < sentence.upperBound, let place = city(at: next) ?? country(at: next) else { break }
            list.append(place)
            end = place.tokens.upperBound
        }
        return list
    }

    /// "in Berlin, where in the evening Merz received him": the city of a country that was named shortly before.
    func city(of country: String, before token: Int) -> (value: Place, tokens: Range<Int>)? {
        let first = document.sentences[max(0, document.sentenceIndex[token] - Self.memory)].lowerBound
        return window(first, token).last { index in
            document.tokens[index].isCapitalised && !document.isQuoted(index) && !opensCompound(index)
                && city(at: index)?.value.country == country
        }.flatMap { city(at: $0) }
    }

    /// "Washington –", "Bali, Indonesia.": the city that opens the text, where the report comes from.
    func dateline() -> (value: Place, tokens: Range<Int>)? {
        guard let city = city(at: 0) else { return nil }
        var end = city.tokens.upperBound
        if end + 1 < document.tokens.count, document.tokens[end].isMark(","),
            let country = document.match(.countries, at: end + 1)
        {
            end = country.tokens.upperBound
        }
        guard end < document.tokens.count,
            [".", "\u{2013}", "\u{2014}", "-"].contains(where: { document.tokens[end].isMark($0) })
        else { return nil }
        return city
    }

    /// The city or venue of the gazetteer that stands at a token.
    private func city(at index: Int) -> (value: Place, tokens: Range<Int>)? {
        guard let match = document.match(.cities, at: index),
            let entry = document.lexicon.knowledge.places[match.value]
        else { return nil }
        return (place(entry, match.tokens), match.tokens)
    }

    private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        a.lowerBound >= b.upperBound ? a.lowerBound - b.upperBound : b.lowerBound - a.upperBound
    }

    private func place(at index: Int) -> (Place, Range<Int>)? {
        if let capital = capital(at: index) { return capital }
        if isLocated(index), let told = namedLast(index) { return country(at: told.tokens.lowerBound) }
        guard document.tokens[index].isCapitalised, isLocated(index), !opensCompound(index) else { return nil }
        return city(at: index) ?? (isSubject(index) || isOfTheme(index) ? nil : country(at: index))
    }

    /// "talks on Syria": where one word is both "on" and "about", a country behind it is what the talks are about.
    private func isSubject(_ index: Int) -> Bool {
        document.has(.connectives, "about", at: index - 1)
    }

    private func country(at index: Int) -> (value: Place, tokens: Range<Int>)? {
        guard let match = document.match(.countries, at: index) ?? namedLast(index),
            let country = document.lexicon.knowledge.countries[match.value]
        else { return nil }
        let written = document.text(match.tokens)
        return (
            Place(name: country.name, venue: nil, city: nil, country: country.code, asWritten: written), match.tokens
        )
    }

    /// How far back "that country" looks for its name, in sentences.
    private static let memory = 1

    /// "that country", "ese país": the country that the text named last.
    private func namedLast(_ index: Int) -> TermMatch? {
        guard let reference = document.match(.capitals, at: index), reference.value == "country" else { return nil }
        let first = document.sentences[max(0, document.sentenceIndex[index] - Self.memory)].lowerBound
        return stride(from: index - 1, through: first, by: -1).lazy.compactMap { document.match(.countries, at: $0) }
            .first.map { TermMatch(tokens: reference.tokens, kind: $0.kind, value: $0.value) }
    }

    /// "in de Algerijnse hoofdstad", "dans la capitale algérienne": the seat of a government by its country.
    private func capital(at index: Int) -> (Place, Range<Int>)? {
        guard let noun = document.match(.capitals, at: index), noun.value == "capital" else { return nil }
        var tokens = noun.tokens
        var code: String?
        if let demonym = document.match(.demonyms, endingAt: index) {
            (code, tokens) = (demonym.value, demonym.tokens.lowerBound..<tokens.upperBound)
        } else if let demonym = document.match(.demonyms, at: tokens.upperBound) {
            (code, tokens) = (demonym.value, tokens.lowerBound..<demonym.tokens.upperBound)
        } else if let owner = OfficeScanner(document: document).owner(at: tokens.upperBound) {
            (code, tokens) = (owner.countries.first, tokens.lowerBound..<owner.end)
        }
        guard let code, isLocated(tokens.lowerBound), let country = document.lexicon.knowledge.countries[code],
            let entry = document.lexicon.knowledge.places[country.capital]
        else { return nil }
        return (place(entry, tokens), tokens)
    }

    private func place(_ entry: Knowledge.PlaceEntry, _ tokens: Range<Int>) -> Place {
        var place = Place(
            name: entry.name, venue: entry.isVenue ? entry.name : nil, city: entry.city, country: entry.country,
            asWritten: document.text(tokens))
        let point = GeoPoint.of(entry)
        (place.latitude, place.longitude) = (point?.latitude, point?.longitude)
        return place
    }

    /// "the Munich Security Conference": an occasion that names its city, or one whose body has a seat.
    func place(of occasion: (value: Occasion, tokens: Range<Int>)) -> (value: Place, tokens: Range<Int>)? {
        let end = occasion.tokens.upperBound
        let reach = window(occasion.tokens.lowerBound, min(end + 2, document.sentence(of: end - 1).upperBound))
        if let named = reach.lazy.compactMap({ city(at: $0) }).first { return named }
        return occasion.value.organization.flatMap { document.lexicon.knowledge.seats[$0] }.map {
            (place($0, occasion.tokens), occasion.tokens)
        }
    }

    /// Whether a hyphen goes on the word: "im Ukraine-Krieg" is no place.
    private func opensCompound(_ index: Int) -> Bool {
        guard let match = document.match(.cities, at: index) ?? document.match(.countries, at: index),
            match.tokens.upperBound < document.tokens.count
        else { return false }
        return document.tokens[match.tokens.upperBound].kind == .hyphen
    }

    /// Whether "in", "at" or "te" stands before, with nothing but articles and adjectives between.
    private func isLocated(_ index: Int) -> Bool {
        // "who is visiting Manila".
        if document.match(.encounterVerbs, endingAt: index)?.value.hasPrefix("visit") == true { return true }
        for token in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            if document.tokens[index].gap >= .line { return false }
            if document.has(.connectives, "in", at: token) || document.has(.connectives, "at", at: token)
                || document.has(.connectives, "to", at: token)
            {
                return true
            }
            guard document.tokens[token].kind == .word,
                document.has(.stopWords, at: token) || document.tokens[token].shape == .lower
            else { return false }
            if document.has(.connectives, at: token) { return false }
        }
        return false
    }

    // MARK: Occasion

    /// "aan de zijlijn van een ASEAN-bijeenkomst": the relation and the event it governs.
    func occasion(in sentence: Range<Int>) -> (value: Occasion, tokens: Range<Int>)? {
        let matches = sentence.filter { !document.isQuoted($0) }.compactMap { document.match(.relations, at: $0) }
        let sidelines = matches.filter { $0.value == "sidelines_of" }
        for match in sidelines + matches.filter({ $0.value != "sidelines_of" }) {
            guard let relation = Occasion.Relation(rawValue: match.value),
                let event = event(after: match.tokens.upperBound, sentence)
            else { continue }
            return (
                Occasion(name: document.text(event.tokens), organization: event.organization, relation: relation),
                match.tokens.lowerBound..<event.tokens.upperBound
            )
        }
        return nil
    }

    private func event(after start: Int, _ sentence: Range<Int>) -> (tokens: Range<Int>, organization: String?)? {
        var organization: String?
        var first: Int?
        for index in window(start, min(sentence.upperBound, start + 14)) {
            if let match = document.match(.organizations, at: index), organization == nil {
                organization = match.value
                first = first ?? index
                if match.tokens.upperBound - index > 1 { continue }
            }
            if let noun = document.match(.occasionNouns, at: index) {
                guard
                    organization != nil || isNamed(start..<index) || noun.value == "conference"
                        || trailingOrganization(noun.tokens.upperBound) != nil
                else { return nil }
                return (
                    eventStart(start, index)..<trailingName(noun.tokens.upperBound, sentence),
                    organization ?? trailingOrganization(noun.tokens.upperBound)
                )
            }
            if endsName(index) { break }
        }
        guard let organization, let first, let match = document.match(.organizations, at: first) else { return nil }
        let kind = document.lexicon.knowledge.organizations[organization]?.kind
        return kind == "international_organization" ? (match.tokens, organization) : nil
    }

    private func eventStart(_ start: Int, _ noun: Int) -> Int {
        var begin = start
        while begin < noun, document.has(.stopWords, at: begin), !document.tokens[begin].isCapitalised { begin += 1 }
        return begin
    }

    private func isNamed(_ range: Range<Int>) -> Bool {
        range.contains { document.tokens[$0].isCapitalised && !document.has(.demonyms, at: $0) }
    }

    /// How long the name of an event may be, in tokens ("Reunión de Líderes Económicos del Foro …").
    private static let nameReach = 16

    /// Whether the name of an event cannot go on over the token; a parenthesis may hold its short form.
    private func endsName(_ index: Int) -> Bool {
        let token = document.tokens[index]
        let isStop = [",", ";", ":", ".", ")"].contains { token.isMark($0) }
        return isStop || token.kind == .quote || document.has(.speechVerbs, at: index)
            || document.has(.encounterVerbs, at: index)
    }

    private func trailingOrganization(_ index: Int) -> String? {
        window(index, min(index + Self.nameReach, document.tokens.count)).prefix(while: { !endsName($0) }).lazy
            .compactMap {
                document.match(.organizations, at: $0)?.value
            }.first
    }

    /// "top van de G20": the organisation after the noun belongs to the name.
    private func trailingName(_ end: Int, _ sentence: Range<Int>) -> Int {
        guard document.saysOf(end) else { return end }
        for index in window(end + 1, min(end + Self.nameReach, sentence.upperBound)).prefix(while: { !endsName($0) }) {
            if let match = document.match(.organizations, at: index) { return match.tokens.upperBound }
        }
        return end
    }

    // MARK: Medium and topics

    func medium(of trigger: Trigger, in sentence: Range<Int>) -> Meeting.Medium? {
        if trigger.kind == "call" { return .phone }
        if trigger.kind == "video" { return .video }
        let near =
            window(
                max(sentence.lowerBound, trigger.tokens.lowerBound - 10),
                min(sentence.upperBound, trigger.tokens.upperBound + 8))
        let stated = near.lazy.compactMap { document.match(.media, at: $0)?.value }.first
        return stated.flatMap(Meeting.Medium.init(rawValue:))
    }

    /// "the nuclear programme of A", "sanctions against A": what is discussed of a country, though it sits at the table.
    private func isOfTheme(_ index: Int) -> Bool {
        let end = document.has(.stopWords, at: index - 1) && isOfTheme(before: index - 1) ? index - 1 : index
        return isOfTheme(before: end)
    }

    private func isOfTheme(before end: Int) -> Bool {
        let values = document.matches(at: end - 1).filter(\.isPreposition).map(\.value)
        let links = values.isEmpty ? document.has(.stopWords, at: end - 1) : !Self.joining.isDisjoint(with: values)
        guard links, !document.has(.connectives, "and", at: end - 1), !document.has(.connectives, "or", at: end - 1)
        else { return false }
        let theme = document.match(.topics, endingAt: end - 1)
        return theme.map { $0.value != "bilateral-relations" } ?? false
    }

    /// Prepositions that tie a country to a theme before it; "with" and "from" name a side.
    private static let joining: Set<String> = ["of", "in", "about"]

    /// The topics of a range: listed themes, and countries that are no party.
    func topics(in range: Range<Int>, without parties: Set<String>) -> [(id: String, tokens: Range<Int>)] {
        var out: [(String, Range<Int>)] = []
        for index in range {
            if let match = document.match(.topics, at: index) { out.append((match.value, match.tokens)) }
            if let match = document.match(.countries, at: index), !inOffice[index],
                !parties.contains(match.value) || isOfTheme(index),
                let country = document.lexicon.knowledge.countries[match.value]
            {
                out.append((country.slug, match.tokens))
            }
        }
        return out
    }
}
