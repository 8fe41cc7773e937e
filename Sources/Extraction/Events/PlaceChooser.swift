import Records
import Text

/// Decides where a meeting took place.
struct PlaceChooser {
    let cast: Cast
    let decider: Decider
    let reader: PlaceReader
    /// The words for encounters by sentence.
    let cues: [[EncounterCue]]
    private let document: Document
    private let places: SentencePlaces

    init(_ cast: Cast, _ decider: Decider, cues: [[EncounterCue]]) {
        self.cast = cast
        self.decider = decider
        self.cues = cues
        document = cast.document
        reader = PlaceReader(document: cast.document, structure: cast.structure)
        places = SentencePlaces(reader)
    }

    /// Where a candidate comes from.
    private enum Source {
        case sentence(offset: Int, telling: Telling, mention: PlaceMention)
        case dateline
        case host
        case occasion
    }

    private struct Candidate {
        var value: Place
        var tokens: Range<Int>
        var source: Source
    }

    /// How many places are looked at for one meeting.
    private static let most = 24
    /// How many sentences open the text, whose places may be those of all that it tells.
    private static let lead = 2

    /// The place of an event, if the text tells it.
    func place(of event: Event) -> (value: Place, tokens: Range<Int>)? {
        let candidates = Array(candidates(event).prefix(2 * Self.most))
        guard !candidates.isEmpty else { return nil }
        var features = candidates.map { self.features($0, event, candidates) }
        var none = decider.features(.place)
        none.add("none")
        none.add("none.sense", event.sense.name)
        none.add("none.remote", if: event.isRemote)
        features.append(none)
        let probabilities = decider.probabilities(.place, features, at: event.tellings[0].cue.tokens) {
            let identity = MeetingIdentity(
                parties: cast.identities(event.referents), words: cast.starts(of: event.tellings))
            return candidates.map { .value("\($0.value.country ?? "")|\($0.value.city ?? "")", of: identity) } + [.none]
        }
        var best = candidates.count
        for number in candidates.indices where probabilities[number] > probabilities[best] { best = number }
        guard best < candidates.count, !event.isRemote else { return nil }
        return (candidates[best].value, candidates[best].tokens)
    }

    // MARK: Candidates

    private func candidates(_ event: Event) -> [Candidate] {
        var out: [Candidate] = []
        var numbers: [Int: Int] = [:]
        for telling in event.tellings.prefix(3) {
            for offset in [0, -1, 1, -2] {
                for mention in places.places(in: telling.sentence + offset) {
                    let candidate = Candidate(
                        value: mention.value, tokens: mention.tokens,
                        source: .sentence(offset: offset, telling: telling, mention: mention))
                    guard let number = numbers[mention.tokens.lowerBound] else {
                        numbers[mention.tokens.lowerBound] = out.count
                        out.append(candidate)
                        continue
                    }
                    if isNearer(candidate, out[number]) { out[number] = candidate }
                }
            }
        }
        out = Array(out.prefix(Self.most))
        if let first = event.tellings.first {
            for sentence in 0..<Self.lead {
                for mention in places.places(in: sentence) where numbers[mention.tokens.lowerBound] == nil {
                    numbers[mention.tokens.lowerBound] = out.count
                    out.append(
                        Candidate(
                            value: mention.value, tokens: mention.tokens,
                            source: .sentence(
                                offset: sentence - first.sentence, telling: first, mention: mention)))
                }
            }
        }
        // What is yet to come need not be where it is reported from.
        if event.status?.status != .planned, let dateline = reader.dateline() {
            out.append(Candidate(value: dateline.value, tokens: dateline.tokens, source: .dateline))
        }
        if let house = house(of: event) { out.append(house) }
        if let occasion = event.occasion, let seat = seat(of: occasion) { out.append(seat) }
        return out
    }

    /// Whether a place stands nearer to its telling than to another: in fewer sentences, else in fewer tokens.
    private func isNearer(_ a: Candidate, _ b: Candidate) -> Bool {
        guard case .sentence(let x, let one, _) = a.source, case .sentence(let y, let other, _) = b.source else {
            return false
        }
        return abs(x) < abs(y)
            || x == 0 && y == 0 && a.tokens.gap(to: one.cue.tokens) < b.tokens.gap(to: other.cue.tokens)
    }

    /// Who receives does so at home.
    private func house(of event: Event) -> Candidate? {
        guard let host = event.parties.first(where: { $0.role == .host }), let code = cast.country(host.referent),
            let place = reader.country(code, host.mention.tokens)
        else { return nil }
        return Candidate(value: place.value, tokens: place.tokens, source: .host)
    }

    /// "the Munich Security Conference": an occasion that names its city, or one whose body has a seat.
    private func seat(of occasion: (value: Occasion, tokens: Range<Int>)) -> Candidate? {
        let end = occasion.tokens.upperBound
        let reach = window(occasion.tokens.lowerBound, min(end + 2, document.sentence(of: end - 1).upperBound))
        if let named = reach.lazy.compactMap({ reader.city(at: $0) }).first {
            return Candidate(value: named.value, tokens: named.tokens, source: .occasion)
        }
        guard let seat = occasion.value.organization.flatMap({ document.lexicon.knowledge.seats[$0] }) else {
            return nil
        }
        return Candidate(value: reader.place(seat, occasion.tokens), tokens: occasion.tokens, source: .occasion)
    }

    // MARK: Features

    private func features(_ candidate: Candidate, _ event: Event, _ all: [Candidate]) -> Features {
        var features = decider.features(.place)
        let kind: StaticString =
            candidate.value.venue != nil ? "venue" : candidate.value.city != nil ? "city" : "country"
        features.add("kind", kind)
        features.add("sense", event.sense.name, kind)
        let sides = event.parties.compactMap { cast.country($0.referent) }
        let isOfParty = candidate.value.country.map(sides.contains) ?? false
        features.add("of.party", kind, isOfParty ? "yes" : "no")
        let number = event.parties.firstIndex { cast.country($0.referent) == candidate.value.country }
        features.add("party.sense", event.sense.name, number.map { $0 == 0 ? "first" : "other" } ?? "none")
        let isOfHost = event.parties.contains {
            $0.role == .host && cast.country($0.referent) == candidate.value.country
        }
        features.add("of.host", if: isOfHost)
        let same = all.count { $0.value.country == candidate.value.country }
        features.add("votes", same, most: 4)
        features.add(
            "finer",
            if: candidate.value.city == nil
                && all.contains {
                    $0.value.city != nil && $0.value.country == candidate.value.country
                })
        features.add("remote", if: event.isRemote)
        switch candidate.source {
        case .dateline: features.add("source", "dateline")
        case .host: features.add("source", "host")
        case .occasion: features.add("source", "occasion")
        case .sentence(let offset, let telling, let mention): add(offset, telling, mention, kind, all, &features)
        }
        return features
    }

    private func add(
        _ offset: Int, _ telling: Telling, _ mention: PlaceMention, _ kind: StaticString, _ all: [Candidate],
        _ features: inout Features
    ) {
        let cue = telling.cue
        let bond = cast.structure.clauses.bond(of: mention.tokens.lowerBound, to: cue.tokens.lowerBound)
        let source: StaticString =
            offset == 0
            ? bond.name
            : offset < -2 ? "lead" : offset < -1 ? "earlier" : offset < 0 ? "previous" : "next"
        features.add("source", source)
        features.add("source.kind", source, kind)
        let relation: StaticString =
            mention.relation.contains(.in) || mention.relation.contains(.at)
            ? "in" : mention.relation.contains(.to) ? "to" : mention.relation.name
        features.add("relation", relation)
        features.add("relation.kind", relation, kind)
        features.add("relation.source", relation, source)
        features.add("of.theme", if: mention.isOfTheme)
        features.add("first.sentence", if: mention.tokens.lowerBound < (document.sentences.first?.upperBound ?? 0))
        guard offset == 0 else { return }
        let gap = mention.tokens.gap(to: cue.tokens)
        features.add("gap", gap <= 1 ? 0 : gap <= 3 ? 1 : gap <= 7 ? 2 : gap <= 14 ? 3 : 4, most: 4)
        let between =
            mention.tokens.lowerBound >= cue.tokens.upperBound
            ? cue.tokens.upperBound..<mention.tokens.lowerBound
            : window(mention.tokens.upperBound, cue.tokens.lowerBound)
        features.add(
            "rival", if: cues[telling.sentence].contains { $0.tokens != cue.tokens && between.overlaps($0.tokens) })
        let located = all.filter { other in
            guard case .sentence(0, let owner, let place) = other.source, owner.cue.tokens == cue.tokens else {
                return false
            }
            return place.relation.has([.in, .at])
        }
        let isNearest = !located.contains { $0.tokens.gap(to: cue.tokens) < gap }
        features.add("nearest", if: isNearest)
    }
}

extension Relation {
    /// Whether it says one of several things.
    func has(_ other: Relation) -> Bool { !isDisjoint(with: other) }
}
