import Records
import Text

/// Decides what parties talked about.
struct TopicChooser {
    let cast: Cast
    let decider: Decider
    private let document: Document
    /// What the text names as a theme, in text order.
    private let mentions: [TopicMention]
    /// How often each theme is named.
    private let counts: [String: Int]
    /// How many themes are named more often than each.
    private let ranks: [String: Int]
    private let titleTopics: Set<String>
    /// Sentences in which somebody is said to discuss.
    private let isDiscussion: [Bool]

    /// A theme or a country that may be one.
    private struct TopicMention {
        var id: String
        var tokens: Range<Int>
        var country: String?
        var sentence: Int
    }

    /// What the places that name a theme near an event say of it.
    private struct Signs {
        /// "about" stands before one of them.
        var isAbout = false
        /// A word for discussing stands before one of them in its clause.
        var isDiscussed = false
        /// One of them stands in no quotation.
        var isPlain = false

        mutating func add(_ other: Signs) {
            isAbout = isAbout || other.isAbout
            isDiscussed = isDiscussed || other.isDiscussed
            isPlain = isPlain || other.isPlain
        }
    }

    private func signs(_ mention: TopicMention) -> Signs {
        let start = mention.tokens.lowerBound
        return Signs(isAbout: isAbout(start), isDiscussed: isDiscussed(start), isPlain: !document.isQuoted(start))
    }

    /// How many tokens before a theme a word for discussing stands at the most.
    private static let discussionReach = 14

    /// Whether a word for discussing stands before a theme in its clause: "discussed trade and the war".
    private func isDiscussed(_ start: Int) -> Bool {
        let sentence = document.sentence(of: start)
        return window(max(sentence.lowerBound, start - Self.discussionReach), start).contains { token in
            document.has(.discussion, at: token)
                && cast.structure.clauses.number(of: token) == cast.structure.clauses.number(of: start)
        }
    }

    init(_ cast: Cast, _ decider: Decider) {
        self.cast = cast
        self.decider = decider
        document = cast.document
        mentions = Self.read(cast.document, cast.persons.inOffice)
        counts = mentions.reduce(into: [:]) { $0[$1.id, default: 0] += 1 }
        let sorted = counts.values.sorted(by: >)
        ranks = counts.mapValues { own in sorted.firstIndex { $0 <= own } ?? 0 }
        titleTopics = Set(cast.document.headline.map { Self.read($0, $0.tokens.map { _ in false }) }?.map(\.id) ?? [])
        isDiscussion = cast.document.sentences.map { sentence in
            sentence.contains { cast.document.has(.discussion, at: $0) && !cast.document.isQuoted($0) }
        }
    }

    private static func read(_ document: Document, _ inOffice: [Bool]) -> [TopicMention] {
        document.tokens.indices.flatMap { index -> [TopicMention] in
            var out: [TopicMention] = []
            let sentence = document.sentenceIndex[index]
            if let match = document.match(.topics, at: index) {
                out.append(TopicMention(id: match.value, tokens: match.tokens, country: nil, sentence: sentence))
            }
            if let match = document.match(.countries, at: index), !inOffice[index],
                let country = document.lexicon.knowledge.countries[match.value]
            {
                out.append(
                    TopicMention(id: country.slug, tokens: match.tokens, country: match.value, sentence: sentence))
            }
            return out
        }
    }

    /// How far from a telling a theme may stand, in sentences, where the text tells of several meetings.
    private static let reach = 4

    /// The topics of an event, each with the words that name it.
    func topics(of event: Event, among count: Int) -> [(id: String, tokens: Range<Int>)] {
        let sentences = event.sentences
        let identity = MeetingIdentity(
            parties: cast.identities(event.referents), date: event.date?.date.value,
            words: cast.starts(of: event.tellings))
        let own = Set(event.parties.compactMap { cast.country($0.referent) })
        var nearest: [String: (mention: TopicMention, distance: Int)] = [:]
        var order: [String] = []
        var signs: [String: Signs] = [:]
        for mention in near(sentences, count) {
            let distance = sentences.map { mention.sentence - $0 }.min { abs($0) < abs($1) } ?? 0
            guard count == 1 || abs(distance) <= Self.reach, !isPlace(mention, of: event) else { continue }
            if nearest[mention.id] == nil { order.append(mention.id) }
            if (-1...Self.reach).contains(distance) { signs[mention.id, default: Signs()].add(self.signs(mention)) }
            if let known = nearest[mention.id], rank(known.distance) <= rank(distance) { continue }
            nearest[mention.id] = (mention, distance)
        }
        return order.compactMap { id in
            guard let (mention, distance) = nearest[id] else { return nil }
            let features = features(mention, distance, event, own, count, signs[id] ?? Signs())
            let probability = decider.probability(.topic, features, at: mention.tokens) { .value(id, of: identity) }
            return probability.thousandths >= Self.threshold ? (id, mention.tokens) : nil
        }
    }

    /// The themes that are named near the sentences of an event; all of them where the text tells of one meeting.
    private func near(_ sentences: [Int], _ count: Int) -> ArraySlice<TopicMention> {
        guard count > 1, let first = sentences.first, let last = sentences.last else { return mentions[...] }
        let start = place(ofSentence: first - Self.reach)
        return mentions[start..<max(start, place(ofSentence: last + Self.reach + 1))]
    }

    /// The number of the first theme that stands in a sentence or behind it.
    private func place(ofSentence sentence: Int) -> Int {
        var (low, high) = (0, mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].sentence < sentence { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The least probability of a topic, in thousandths: under a half, for a missed one weighs as much as a wrong one.
    private static let threshold = 400

    /// Nearer sentences first, those behind before those in front.
    private func rank(_ distance: Int) -> Int { distance >= 0 ? distance * 2 : -distance * 2 + 3 }

    private func isPlace(_ mention: TopicMention, of event: Event) -> Bool {
        guard let place = event.place else { return false }
        return mention.tokens.overlaps(place.tokens) || mention.country != nil && mention.country == place.value.country
    }

    private func features(
        _ mention: TopicMention, _ distance: Int, _ event: Event, _ own: Set<String>, _ count: Int, _ signs: Signs
    ) -> Features {
        var features = decider.features(.topic)
        let start = mention.tokens.lowerBound
        let isCountry = mention.country != nil
        features.add("bias")
        features.add("country", if: isCountry)
        features.add("distance", isCountry ? "country" : "theme", Self.step(distance))
        features.add("events", count, most: 3)
        features.add("count", min(counts[mention.id] ?? 0, 4), most: 4)
        features.add("title", if: titleTopics.contains(mention.id))
        features.add("title.country", if: isCountry && titleTopics.contains(mention.id))
        features.add("discussion", if: isDiscussion[mention.sentence])
        features.add("discussion.near", if: isDiscussion[mention.sentence] && (0...2).contains(distance))
        features.add("of.party", if: mention.country.map(own.contains) ?? false)
        features.add("quoted", if: document.isQuoted(start))
        features.add("about", if: isAbout(start))
        features.add("about.near", if: isAbout(start) && distance == 0)
        features.add("governed", cast.structure.lexemes.governs[governing(start)].name)
        if let cue = event.cues.first(where: { document.sentenceIndex[$0.tokens.lowerBound] == mention.sentence }) {
            features.add("behind.cue", if: start > cue.tokens.lowerBound)
            features.add("clause", cast.structure.clauses.bond(of: start, to: cue.tokens.lowerBound).name)
        }
        features.add(
            "of.theme", if: isCountry && document.match(.topics, endingAt: max(0, governing(start) - 1)) != nil)
        features.add("any.about", if: signs.isAbout)
        features.add("any.discussed", if: signs.isDiscussed)
        features.add("any.plain", if: signs.isPlain)
        features.add("discussed", if: isDiscussed(start))
        features.add("rank", topRank(mention.id), most: 4)
        return features
    }

    /// How many themes the text names more often.
    private func topRank(_ id: String) -> Int { ranks[id] ?? 0 }

    private static func step(_ distance: Int) -> StaticString {
        switch distance {
        case 0: "same"
        case 1: "next"
        case 2...3: "soon"
        case 4...: "later"
        case -1: "before"
        default: "earlier"
        }
    }

    /// Where the preposition before a theme ends.
    private func governing(_ start: Int) -> Int {
        var token = start
        while token > 0, start - token < 4, cast.structure.lexemes.governs[token].isEmpty,
            document.tokens[token - 1].kind == .word, !cast.structure.lexemes[token - 1].has([.verb, .opener])
        {
            token -= 1
        }
        return token
    }

    /// Whether "about" stands before it in its clause, as before the first of a list of themes.
    private func isAbout(_ start: Int) -> Bool {
        let sentence = document.sentence(of: start)
        return window(max(sentence.lowerBound, start - Self.discussionReach), start).contains { token in
            cast.structure.lexemes.governs[token + 1].contains(.about)
                && cast.structure.clauses.number(of: token) == cast.structure.clauses.number(of: start)
        }
    }
}
