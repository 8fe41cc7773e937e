import Text

/// Reads what quoted words are about: themes and countries that they name, or else those of their sentence.
struct QuoteTopics {
    private let document: Document
    private let inOffice: [Bool]

    init(document: Document, inOffice: [Bool]) {
        self.document = document
        self.inOffice = inOffice
    }

    /// Returns each topic once, in text order; the speaker's own country is none.
    func topics(of fragments: [Range<Int>], without own: String?) -> [(id: String, tokens: Range<Int>)] {
        let named = distinct(fragments.flatMap { topics(in: $0, without: own) })
        guard named.isEmpty, let start = fragments.first?.lowerBound else { return named }
        // "Over Oekraïne zei hij: …": the reporter names what the words do not.
        return distinct(topics(in: document.sentence(of: start), without: own))
    }

    private func topics(in range: Range<Int>, without own: String?) -> [(id: String, tokens: Range<Int>)] {
        range.flatMap { index -> [(String, Range<Int>)] in
            var out: [(String, Range<Int>)] = []
            if let match = document.match(.topics, at: index) { out.append((match.value, match.tokens)) }
            // "Ukrainian cities" are Ukraine's, "the Ukrainian minister" is a person.
            let state = document.match(.countries, at: index) ?? document.match(.demonyms, at: index)
            if let state, state.value != own, !inOffice[index],
                let country = document.lexicon.knowledge.countries[state.value]
            {
                out.append((country.slug, state.tokens))
            }
            return out
        }
    }

    private func distinct(_ topics: [(id: String, tokens: Range<Int>)]) -> [(id: String, tokens: Range<Int>)] {
        var seen: Set<String> = []
        return topics.filter { seen.insert($0.id).inserted }
    }
}
