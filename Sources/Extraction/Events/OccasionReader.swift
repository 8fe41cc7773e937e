import Records
import Text

/// Finds the larger event that a meeting belongs to.
struct OccasionReader {
    let document: Document

    /// "aan de zijlijn van een ASEAN-bijeenkomst": the relation and the event it governs.
    func occasion(in sentence: Range<Int>) -> (value: Occasion, tokens: Range<Int>)? {
        let matches = sentence.filter { !document.isQuoted($0) }.compactMap { document.match(.relations, at: $0) }
        let sidelines = matches.filter { $0.value == .sidelinesOf }
        for match in sidelines + matches.filter({ $0.value != .sidelinesOf }) {
            guard let event = event(after: match.tokens.upperBound, sentence) else { continue }
            return (
                Occasion(
                    name: document.text(event.tokens), organization: event.organization,
                    relation: Occasion.Relation(match.value)),
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
                guard noun.value != .briefing else { return nil }
                guard
                    organization != nil || isNamed(start..<index) || noun.value == .conference
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
        return kind == .internationalOrganization ? (match.tokens, organization) : nil
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
}
