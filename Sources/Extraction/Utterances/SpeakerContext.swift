import Records
import Text

/// Which mention a candidate is, and how many stand between it and the words.
struct MentionPlace {
    var number: Int
    var rank: Int
    var isBehind: Bool
}

/// The features of those who may have said the words of a site.
struct SpeakerContext {
    let scene: UtteranceScene
    let site: UtteranceSite
    let last: SpeakerChoice?
    let earlier: SpeakerChoice?
    /// The subjects of the clauses right before and right behind the words.
    private let around: [(side: StaticString, subject: Int)]

    init(scene: UtteranceScene, site: UtteranceSite, last: SpeakerChoice?, earlier: SpeakerChoice?) {
        (self.scene, self.site, self.last, self.earlier) = (scene, site, last, earlier)
        var around: [(side: StaticString, subject: Int)] = []
        for (side, token) in [("left" as StaticString, site.left.last), ("right", site.right.first)] {
            guard let token, scene.document.tokens.indices.contains(token) else { continue }
            let clause = scene.structure.clauses.number(of: token)
            if let subject = scene.structure.subject(ofClause: clause) { around.append((side, subject)) }
        }
        self.around = around
    }

    var document: Document { scene.document }
    var structure: Structure { scene.structure }
    private var situation: StaticString { site.situation.name }
    private var sentence: Int { document.sentenceIndex[site.tokens.lowerBound] }

    // MARK: A mention

    func mention(_ place: MentionPlace, _ features: inout Features) {
        let mention = scene.groups.mentions[place.number]
        form(mention, &features)
        distance(place, mention, &features)
        slot(place, mention, &features)
        cues(place, mention, &features)
        discourse(mention, &features)
    }

    private func form(_ mention: Mention, _ features: inout Features) {
        let name = mention.form.name
        features.add("form", name)
        if mention.form == .name { features.add("form.words", mention.tokens.count, most: 3) }
        var count = mention.referents.first.map { scene.counts[$0] ?? 0 } ?? 0
        if mention.referents.count == 1, mention.referents[0] == .anonymous {
            features.add("form.unnamed", name)
            count = scene.unknown.party[mention.tokens.lowerBound].map { scene.unknown.count[$0] } ?? 1
            if mention.form == .name { features.add("unknown.count", count, most: 3) }
        }
        features.add("count", count > 5 ? "many" : count > 2 ? "some" : "few")
    }

    private func distance(_ place: MentionPlace, _ mention: Mention, _ features: inout Features) {
        let own = document.sentenceIndex[mention.tokens.lowerBound]
        let last = document.sentenceIndex[site.tokens.upperBound - 1]
        let sentences = place.isBehind ? own - last : own - sentence
        let where_ = sentenceName(sentences, place.isBehind)
        features.add("sentence", where_)
        features.add("sentence.situation", where_, situation)
        features.add("rank", place.isBehind ? "behind" : "before", rankName(place.rank))
        let gap =
            place.isBehind
            ? mention.tokens.lowerBound - site.tokens.upperBound : site.tokens.lowerBound - mention.tokens.upperBound
        features.add("gap", place.isBehind ? "behind" : "before", gapName(gap))
        if sentences == 0 {
            let bond = structure.clauses.bond(of: mention.tokens.lowerBound, to: site.tokens.lowerBound).name
            features.add("bond", bond, situation)
        } else {
            features.add(
                "parted", if: !place.isBehind && scene.isParted(mention.tokens.lowerBound, site.tokens.lowerBound))
        }
    }

    private func sentenceName(_ number: Int, _ isBehind: Bool) -> StaticString {
        switch number {
        case ...(-3): "-3"
        case -2: "-2"
        case -1: "-1"
        case 0: isBehind ? "0behind" : "0before"
        default: "1"
        }
    }

    private func rankName(_ rank: Int) -> StaticString {
        switch rank {
        case 0: "0"
        case 1: "1"
        case 2: "2"
        case 3...4: "3"
        default: "5"
        }
    }

    private func gapName(_ gap: Int) -> StaticString {
        switch gap {
        case ...1: "1"
        case 2...3: "2"
        case 4...7: "4"
        case 8...12: "8"
        case 13...30: "13"
        default: "31"
        }
    }

    private func slot(_ place: MentionPlace, _ mention: Mention, _ features: inout Features) {
        let government = scene.groups.governments[place.number]
        features.add("government", government.relation.name)
        features.add("genitive", if: mention.isGenitive)
        let isSubject = scene.isSubject[place.number]
        let sentences = document.sentenceIndex[mention.tokens.lowerBound] - sentence
        let role: StaticString =
            isSubject ? "subject" : scene.groups.isGoverned(place.number) ? "governed" : "free"
        features.add("role", role)
        features.add("role.sentence", role, sentenceName(sentences, place.isBehind))
        if isSubject {
            features.add("subject.situation", situation, sentenceName(sentences, place.isBehind))
            let clause = structure.clauses.clause(of: mention.tokens.lowerBound)
            features.add("subject.clause", clause.kind.name)
        }
        let end = mention.tokens.upperBound
        if end < document.tokens.count, document.tokens[end].isMark(":") {
            features.add("colon", end + 1 >= site.tokens.lowerBound && !place.isBehind ? "label" : "other")
        }
        for (side, subject) in around {
            features.add(subject == place.number ? "clause" : "clause.other", side, situation)
        }
        apposition(mention, &features)
        features.add("list", if: scene.groups.listOf[place.number] >= 0)
        features.add(
            "opens", if: document.sentence(of: mention.tokens.lowerBound).lowerBound == mention.tokens.lowerBound)
    }

    /// "the spokesman of X, Y": which mention stands right beside this one.
    private func apposition(_ mention: Mention, _ features: inout Features) {
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        let form = mention.form.name
        if let next = scene.groups.starting(at: end) {
            features.add("apposed.next", form, scene.groups.mentions[next].form.name)
        } else if end < document.tokens.count, document.tokens[end].isMark(","),
            let next = scene.groups.starting(at: end + 1)
        {
            features.add("apposed.comma", form, scene.groups.mentions[next].form.name)
        }
        if let before = scene.groups.ending(at: start) {
            features.add("apposed.before", form, scene.groups.mentions[before].form.name)
        } else if start > 0, document.tokens[start - 1].isMark(","), let before = scene.groups.ending(at: start - 1) {
            features.add("apposed.behind", form, scene.groups.mentions[before].form.name)
        }
    }

    // MARK: Cues

    private func cues(_ place: MentionPlace, _ mention: Mention, _ features: inout Features) {
        if let number = site.after { cue(scene.cues[number], "after", place, mention, &features) }
        if let number = site.before {
            cue(scene.cues[number], site.sharesCue ? "shared" : "before", place, mention, &features)
        }
        guard site.after == nil, site.before == nil else { return }
        let own = document.sentenceIndex[mention.tokens.lowerBound]
        guard let near = scene.cues(ofSentence: own).last(where: { scene.cues[$0].subject == .mention(place.number) })
        else { return }
        features.add("speaks", sentenceName(own - sentence, place.isBehind), situation)
        features.add("speaks.kind", scene.cues[near].kind.name)
    }

    private func cue(
        _ cue: Cue, _ side: StaticString, _ place: MentionPlace, _ mention: Mention, _ features: inout Features
    ) {
        let form = mention.form.name
        if cue.subject == .mention(place.number) {
            features.add("cue.subject", side)
            features.add("cue.subject.form", side, form)
            features.add("cue.subject.kind", side, cue.kind.name)
            features.add("cue.subject.situation", side, situation)
            features.add("cue.subject.reach", side, gapName(reach(cue)))
            features.add("cue.subject.polarity", side, cue.polarity.name)
            if site.after == nil { features.add("cue.subject.bond", bond(cue), situation) }
        } else if cue.subject != .none {
            features.add("cue.other", side)
            if case .words = cue.subject { features.add("cue.other.words", side) }
        }
        let isSame = document.sentenceIndex[mention.tokens.lowerBound] == document.sentenceIndex[cue.tokens.lowerBound]
        let clean = cleanSubject(cue)
        if let clean {
            features.add(
                clean == place.number ? "cue.clean" : "cue.clean.other", side,
                clean == place.number ? form : scene.groups.mentions[clean].form.name)
        }
        guard isSame else { return }
        beside(cue, side, place, mention, &features)
    }

    /// How many tokens stand between the words and a cue.
    private func reach(_ cue: Cue) -> Int {
        cue.tokens.lowerBound >= site.tokens.upperBound
            ? cue.tokens.lowerBound - site.tokens.upperBound : site.tokens.lowerBound - cue.tokens.upperBound
    }

    private func bond(_ cue: Cue) -> StaticString {
        structure.clauses.bond(of: site.tokens.lowerBound, to: cue.tokens.lowerBound).name
    }

    /// Where a mention stands in the sentence of the cue.
    private func beside(
        _ cue: Cue, _ side: StaticString, _ place: MentionPlace, _ mention: Mention, _ features: inout Features
    ) {
        let form = mention.form.name
        let isBehind = mention.tokens.lowerBound >= cue.tokens.upperBound
        let gap =
            isBehind
            ? mention.tokens.lowerBound - cue.tokens.upperBound : cue.tokens.lowerBound - mention.tokens.upperBound
        features.add(isBehind ? "cue.gap.behind" : "cue.gap.before", side, gapName(gap))
        let bond = structure.clauses.bond(of: mention.tokens.lowerBound, to: cue.tokens.lowerBound)
        features.add("cue.bond", side, bond.name)
        let isGoverned = scene.groups.isGoverned(place.number)
        let between =
            isBehind
            ? window(cue.tokens.upperBound, mention.tokens.lowerBound)
            : window(mention.tokens.upperBound, cue.tokens.lowerBound)
        let rank = scene.groups.numbers(in: between).count
        features.add(isBehind ? "cue.rank.behind" : "cue.rank.before", side, rankName(rank))
        features.add("cue.rank.form", rankName(rank), form)
        if gap <= 3 {
            features.add(isGoverned ? "cue.near.governed" : "cue.near.free", side, isBehind ? "behind" : "before")
        }
        if cue.isAttribution, isBehind { features.add("cue.attribution", side, gapName(gap)) }
        if structure.isObjectPronoun(place.number) { features.add("cue.object", side) }
    }

    /// The subject of a cue that stands right beside it, where the cue stands right beside the words.
    private func cleanSubject(_ cue: Cue) -> Int? {
        guard let number = cue.subject.mention else { return nil }
        let subject = scene.groups.mentions[number].tokens
        let gap =
            subject.lowerBound >= cue.tokens.upperBound
            ? subject.lowerBound - cue.tokens.upperBound : cue.tokens.lowerBound - subject.upperBound
        let outer = min(subject.lowerBound, cue.tokens.lowerBound)..<max(subject.upperBound, cue.tokens.upperBound)
        let distance =
            outer.lowerBound >= site.tokens.upperBound
            ? outer.lowerBound - site.tokens.upperBound : site.tokens.lowerBound - outer.upperBound
        return gap <= 2 && distance <= 3 ? number : nil
    }

    // MARK: Discourse

    private func discourse(_ mention: Mention, _ features: inout Features) {
        guard mention.referents.count == 1 else { return }
        let key = scene.key(of: mention)
        let spoken = scene.spoken[key] ?? 0
        features.add("spoken", spoken, most: 3)
        let share: StaticString = spoken == 0 ? "never" : spoken == scene.mostSpoken ? "most" : "ever"
        features.add("spoken.situation", situation, share)
        if let last, last.key == key {
            features.add("again", sentenceGap(last))
            features.add("again.situation", situation, last.isMarked ? "marked" : "reported")
            features.add("again.flow", last.situation.name, flow(last))
        }
        features.add("earlier", if: earlier?.key == key)
    }

    /// How the words before go over into these.
    private func flow(_ last: SpeakerChoice) -> StaticString {
        let isParted = scene.isParted(last.end, site.tokens.lowerBound)
        switch (isParted, sentence - last.sentence) {
        case (false, ...0): return "within"
        case (false, 1): return "next"
        case (false, _): return "later"
        case (true, ...1): return "parted"
        case (true, _): return "far"
        }
    }

    private func sentenceGap(_ choice: SpeakerChoice) -> StaticString {
        switch sentence - choice.sentence {
        case ...0: "0"
        case 1: "1"
        case 2: "2"
        case 3...4: "3"
        default: "5"
        }
    }

    /// The one who spoke before, without a mention of its own near the words.
    func previous(_ features: inout Features) {
        guard let last else { return }
        features.add("previous")
        let gap = sentenceGap(last)
        features.add("previous.situation", situation)
        features.add("previous.gap", gap, situation)
        features.add("previous.flow", last.situation.name, flow(last))
        features.add("previous.spoken", scene.spoken[last.key] ?? 0, most: 3)
        features.add("previous.kind", last.isMarked ? "marked" : "reported", situation)
        let isParted = scene.isParted(last.end, site.tokens.lowerBound)
        features.add(isParted ? "previous.parted" : "previous.joined", situation, gap)
        let cue = site.after ?? site.before
        if let cue { features.add("previous.cue", subjectName(scene.cues[cue])) }
        features.add("previous.same", if: earlier?.key == last.key)
        features.add("previous.sure", probability: last.probability)
    }

    func subjectName(_ cue: Cue) -> StaticString {
        switch cue.subject {
        case .none: "none"
        case .mention: "mention"
        case .words: "words"
        }
    }

    /// Nobody whom the text names.
    func nobody(_ features: inout Features, candidates: Int) {
        features.add("nobody", situation)
        features.add("nobody.first", if: last == nil)
        features.add("nobody.candidates", candidates, most: 3)
        if let last, last.key == .nobody { features.add("nobody.again", sentenceGap(last)) }
        for (side, number) in [("after" as StaticString, site.after), ("before", site.before)] {
            guard let number else { continue }
            let cue = scene.cues[number]
            features.add("nobody.cue", side, subjectName(cue))
            features.add("nobody.cue.kind", side, cue.kind.name)
            features.add("nobody.polarity", side, cue.polarity.name)
            features.add("nobody.reach", side, gapName(reach(cue)))
            features.add("nobody.form", side, cue.form.name)
            if case .mention(let subject) = cue.subject {
                features.add("nobody.subject", side, scene.groups.mentions[subject].form.name)
            }
        }
        features.add("nobody.clause", around.isEmpty ? "no" : "yes", situation)
        features.add("nobody.whole", site.isWhole ? "yes" : "no")
    }

    /// Words that name nobody.
    func words(_ words: Range<Int>, _ cue: Cue, isAfter: Bool, _ features: inout Features) {
        features.add("words", isAfter ? "after" : "before")
        features.add("words.side", words.lowerBound >= cue.tokens.upperBound ? "behind" : "ahead", situation)
        features.add("words.kind", cue.kind.name)
        features.add("words.form", cue.form.name)
        features.add("words.length", words.count, most: 3)
        features.add("words.polarity", cue.polarity.name)
        features.add("words.clause", structure.clauses[cue.clause].kind.name)
        features.add("words.around", if: site.after != nil && site.before != nil)
        let gap =
            words.lowerBound >= cue.tokens.upperBound
            ? words.lowerBound - cue.tokens.upperBound : cue.tokens.lowerBound - words.upperBound
        features.add("words.gap", gap, most: 3)
        let determiner = scene.determiner(of: words)
        features.add("words.determiner", determiner)
        features.add("words.determiner.situation", determiner, situation)
        features.add("words.heard", if: scene.isHeard(words))
        let isSame = document.sentenceIndex[words.lowerBound] == sentence
        features.add("words.sentence", isSame ? "same" : "other", situation)
        let between =
            words.lowerBound >= site.tokens.upperBound
            ? window(site.tokens.upperBound, words.lowerBound) : window(words.upperBound, site.tokens.lowerBound)
        features.add("words.rank", scene.groups.numbers(in: between).count, most: 2)
    }
}
