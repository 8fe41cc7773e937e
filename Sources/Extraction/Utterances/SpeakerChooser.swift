import Records
import Text

/// Decides who said the words of a site: a choice among those whom the text names around it.
struct SpeakerChooser {
    let scene: UtteranceScene
    let decider: Decider
    let records: PartyRecords
    /// The speaker of the words before.
    private(set) var last: SpeakerChoice?
    /// The speaker of the words before those.
    private var earlier: SpeakerChoice?

    init(scene: UtteranceScene, decider: Decider, records: PartyRecords) {
        (self.scene, self.decider, self.records) = (scene, decider, records)
    }

    /// How many sentences before the words a speaker is looked for.
    private static let reach = 4
    /// The most mentions that are looked at before the words, and behind.
    private static let mostBefore = 20
    private static let mostBehind = 6

    /// Chooses, and remembers the choice for the words that follow.
    mutating func choose(_ site: UtteranceSite) -> SpeakerChoice {
        let candidates = candidates(of: site)
        let probabilities = decider.probabilities(.speaker, candidates.map(\.features), at: site.tokens) {
            let words = site.fragments.map { scene.document.text($0) }.joined(separator: " ")
            return candidates.map { .said(words, by: $0.mention.flatMap(records.identity)) }
        }
        var sums: [(candidate: Int, sum: Int)] = []
        for number in candidates.indices {
            let share = probabilities[number].thousandths
            guard let known = sums.firstIndex(where: { candidates[$0.candidate].key == candidates[number].key }) else {
                sums.append((number, share))
                continue
            }
            sums[known].sum += share
            if probabilities[sums[known].candidate] < probabilities[number] { sums[known].candidate = number }
        }
        var chosen = (candidate: candidates.count - 1, sum: 0)
        for (place, item) in sums.enumerated() where place == 0 || item.sum > chosen.sum { chosen = item }
        let speaker = candidates[chosen.candidate]
        let end = site.tokens.upperBound
        let choice = SpeakerChoice(
            key: speaker.key, mention: speaker.mention, probability: Probability(thousandths: chosen.sum),
            sentence: scene.document.sentenceIndex[max(0, end - 1)], end: end, isMarked: site.quotation != nil,
            situation: site.situation)
        (earlier, last) = (last, choice)
        return choice
    }

    // MARK: Candidates

    private func candidates(of site: UtteranceSite) -> [SpeakerCandidate] {
        let context = SpeakerContext(scene: scene, site: site, last: last, earlier: earlier)
        var out: [SpeakerCandidate] = []
        let (before, behind) = numbers(around: site)
        for (rank, number) in before.enumerated() { add(number, rank, isBehind: false, context, &out) }
        for (rank, number) in behind.enumerated() { add(number, rank, isBehind: true, context, &out) }
        addWords(site, context, &out)
        if let last, last.key != .nobody {
            var features = decider.features(.speaker)
            context.previous(&features)
            out.append(SpeakerCandidate(key: last.key, mention: last.mention, features: features))
        }
        var features = decider.features(.speaker)
        context.nobody(&features, candidates: before.count + behind.count)
        out.append(SpeakerCandidate(key: .nobody, mention: nil, features: features))
        return out
    }

    /// The numbers of the mentions before the words, the nearest first, and of those behind.
    private func numbers(around site: UtteranceSite) -> (before: [Int], behind: [Int]) {
        let document = scene.document
        let first = document.sentenceIndex[site.tokens.lowerBound]
        let start = document.sentences[max(0, first - Self.reach)].lowerBound
        let addressed = addressed(site)
        let canSpeak = { (number: Int) in self.canSpeak(number) && !addressed.contains(number) }
        let groups = scene.groups
        var before: [Int] = []
        for token in (start..<site.tokens.lowerBound).reversed() where before.count < Self.mostBefore {
            if let number = groups.starting(at: token), canSpeak(number) { before.append(number) }
        }
        let last = document.sentenceIndex[site.tokens.upperBound - 1]
        let end = document.sentences[min(document.sentences.count - 1, last + 1)].upperBound
        let floor = site.quotation == nil ? site.tokens.lowerBound : site.tokens.upperBound
        var behind: [Int] = []
        for token in floor..<max(end, site.tokens.upperBound) where behind.count < Self.mostBehind {
            if let number = groups.starting(at: token), canSpeak(number) { behind.append(number) }
        }
        return (before, behind)
    }

    /// Those whom the cues of a site speak to, in the sentences of these.
    private func addressed(_ site: UtteranceSite) -> [Int] {
        let subjects = CueSubjects(structure: scene.structure)
        var out: [Int] = []
        if let before = site.before { out += subjects.addressees(of: scene.cues[before]) }
        if let after = site.after, after != site.before { out += subjects.addressees(of: scene.cues[after]) }
        return out
    }

    private func canSpeak(_ number: Int) -> Bool {
        let mention = scene.groups.mentions[number]
        return mention.form != .possessive && !mention.isAdjective
            && (!scene.document.isQuoted(mention.tokens.lowerBound))
    }

    private func add(
        _ number: Int, _ rank: Int, isBehind: Bool, _ context: SpeakerContext, _ out: inout [SpeakerCandidate]
    ) {
        let mention = scene.groups.mentions[number]
        let place = MentionPlace(number: number, rank: rank, isBehind: isBehind)
        let antecedents = mention.form == .pronoun ? context.antecedents(of: number) : []
        for (order, antecedent) in antecedents.enumerated() {
            var features = decider.features(.speaker)
            context.mention(place, &features)
            context.antecedent(antecedent, order, of: mention, &features)
            var own = mention
            own.referents = [.person(antecedent.person)]
            out.append(SpeakerCandidate(key: .party(own.referents[0]), mention: own, features: features))
        }
        guard antecedents.isEmpty else { return }
        if mention.form == .anonymous, mention.referents == [.anonymous] {
            addBodies(mention.tokens, place, context, &out)
        }
        addCountry(of: mention, place, context, &out)
        for (order, holder) in context.holders(of: number).enumerated() {
            var features = decider.features(.speaker)
            context.mention(place, &features)
            context.holder(holder, order, &features)
            var own = mention
            own.referents = [.person(holder.person)]
            out.append(SpeakerCandidate(key: .party(own.referents[0]), mention: own, features: features))
        }
        var features = decider.features(.speaker)
        context.mention(place, &features)
        let key = scene.key(of: mention)
        out.append(SpeakerCandidate(key: key, mention: key == .nobody ? nil : mention, features: features))
    }

    /// Words that name nobody whom the text knows and that are the subject of the cue: "experts", "the statement".
    private func addWords(_ site: UtteranceSite, _ context: SpeakerContext, _ out: inout [SpeakerCandidate]) {
        for number in [site.after, site.before].compactMap({ $0 }) {
            let cue = scene.cues[number]
            guard case .words(let words) = cue.subject, !words.overlaps(site.tokens) else { continue }
            var features = decider.features(.speaker)
            context.words(words, cue, isAfter: number == site.after, &features)
            let mention = Mention(tokens: words, form: .anonymous, referents: [.anonymous], rule: "speaker.words")
            out.append(SpeakerCandidate(key: scene.key(of: mention), mention: mention, features: features))
            addBodies(words, nil, context, &out)
        }
    }

    /// "the paper": the bodies that a noun may mean.
    private func addBodies(
        _ words: Range<Int>, _ place: MentionPlace?, _ context: SpeakerContext, _ out: inout [SpeakerCandidate]
    ) {
        for (order, number) in context.bodies(before: words).enumerated() {
            var features = decider.features(.speaker)
            if let place { context.mention(place, &features) }
            context.body(number, order, of: words, &features)
            let mention = scene.groups.mentions[number]
            out.append(SpeakerCandidate(key: scene.key(of: mention), mention: mention, features: features))
        }
    }

    /// "Norwegian officials": the state, where the office would be somebody's.
    private func addCountry(
        of mention: Mention, _ place: MentionPlace, _ context: SpeakerContext, _ out: inout [SpeakerCandidate]
    ) {
        guard mention.form == .role || mention.form == .anonymous,
            let country = mention.tokens.lazy.compactMap({ scene.document.match(.demonyms, at: $0)?.value }).first,
            mention.referents != [.country(CountryCode(table: country))]
        else { return }
        var features = decider.features(.speaker)
        context.mention(place, &features)
        features.add("tied", mention.form.name)
        var own = mention
        own.referents = [.country(CountryCode(table: country))]
        own.form = .anonymous
        out.append(
            SpeakerCandidate(key: .party(.country(CountryCode(table: country))), mention: own, features: features))
    }
}
