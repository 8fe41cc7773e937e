import Records
import Text

/// Decides whether a meeting took place, is planned, possible or off.
struct StatusChooser {
    let cast: Cast
    let decider: Decider
    let dates: DateChooser

    /// A status with the words that say so.
    struct Choice {
        var status: Meeting.Status
        var tokens: Range<Int>
        var rule: String
        var probability: Probability
    }

    /// What the words around the tellings say, a feature and its value each.
    private typealias Hint = (name: StaticString, value: StaticString)

    /// The status of an event.
    func status(of event: Event) -> Choice {
        choose(event.cues, event.date, event)
    }

    /// The status that one telling gives, for the history of the meeting.
    func step(_ telling: Telling, _ event: Event) -> Choice {
        let isOwn = event.date.map { cast.document.sentenceIndex[$0.tokens.lowerBound] == telling.sentence } ?? false
        return choose([telling.cue], isOwn ? event.date : nil, nil)
    }

    private func choose(_ cues: [EncounterCue], _ date: DateMention?, _ event: Event?) -> Choice {
        let hints = self.hints(cues, date)
        let statuses = Meeting.Status.allCases
        let said = cues.prefix(4).flatMap { statusWords($0) }
        let features = statuses.map { status in
            var features = decider.features(.status)
            features.add(status.name)
            for hint in hints { features.add(hint.name, status.name, hint.value) }
            // What a word says of itself weighs alike for all statuses, so that rare ones learn from frequent ones.
            for word in said where Self.says(word.value, status) {
                features.add("word.agrees", word.isOwnClause ? "own" : "outer")
            }
            features.add("other.word", if: !said.isEmpty && !said.contains { Self.says($0.value, status) })
            return features
        }
        let probabilities: [Probability]
        if let event {
            probabilities = decider.probabilities(.status, features, at: cues[0].tokens) {
                let identity = MeetingIdentity(
                    parties: cast.identities(event.referents), date: date?.date.value,
                    words: cast.starts(of: event.tellings))
                return statuses.map { .value($0.rawValue, of: identity) }
            }
        } else {
            probabilities = Probability.softmax(features.map(\.score))
        }
        var best = 0
        for number in statuses.indices where probabilities[number] > probabilities[best] { best = number }
        var probability = probabilities[best]
        if let plain = plain(said) ?? openQuestion(cues), let number = statuses.firstIndex(of: plain) {
            (best, probability) = (number, max(probabilities[number], Self.plainly))
        }
        let (tokens, rule) = words(for: statuses[best], cues, date)
        return Choice(status: statuses[best], tokens: tokens, rule: rule, probability: probability)
    }

    /// How sure a status is that a word of the clause says plainly.
    private static let plainly = Probability(thousandths: 800)

    /// What a word in the clause of the encounter itself says plainly: that it is off, put off, or hearsay.
    private func plain(_ said: [(value: StatusCue.Status, tokens: Range<Int>, isOwnClause: Bool)]) -> Meeting.Status? {
        for word in said where word.isOwnClause && !isNegated(word.tokens) {
            if Self.says(word.value, .cancelled) { return .cancelled }
            if Self.says(word.value, .postponed) { return .postponed }
            if word.value == .reported { return .possible }
        }
        return nil
    }

    /// "It is not clear whether they will meet": what a clause only asks may be.
    private func openQuestion(_ cues: [EncounterCue]) -> Meeting.Status? {
        let clauses = cast.structure.clauses
        let areAsked = cues.allSatisfy { cue in
            let clause = clauses.clause(of: cue.tokens.lowerBound)
            return clause.kind == .complement
                && clause.opener.map { cast.document.has(.complementizers, .whether, at: $0) } ?? false
        }
        return areAsked ? .possible : nil
    }

    private func isNegated(_ word: Range<Int>) -> Bool {
        window(max(0, word.lowerBound - 3), word.lowerBound).contains { cast.structure.lexemes[$0].contains(.negation) }
    }

    // MARK: What says so

    /// The words that say a status: a cue of its own in the clause, the day, or the word for the encounter itself.
    private func words(for status: Meeting.Status, _ cues: [EncounterCue], _ date: DateMention?) -> (Range<Int>, String)
    {
        for cue in cues {
            if let said = statusWords(cue).first(where: { $0.value != .reported && Self.says($0.value, status) }) {
                return (said.tokens, "meeting.status.word")
            }
        }
        let direction = dates.direction(date)
        if let date, status == .planned && direction == .ahead || status == .held && direction == .past {
            return (date.tokens, "meeting.status.date")
        }
        return (cues[0].tokens, "meeting.status.form")
    }

    /// Words of the status lists that stand in the clause of a cue or in one that it hangs on.
    private func statusWords(_ cue: EncounterCue) -> [(value: StatusCue.Status, tokens: Range<Int>, isOwnClause: Bool)]
    {
        let document = cast.document
        let start = cue.tokens.lowerBound
        let sentence = document.sentence(of: start)
        let near = window(
            max(sentence.lowerBound, start - Self.reach), min(sentence.upperBound, cue.tokens.upperBound + Self.reach))
        return near.compactMap { index in
            guard document.isQuoted(index) == document.isQuoted(start),
                let match = document.splitMatch(.statusCues, at: index)
            else { return nil }
            let bond = cast.structure.clauses.bond(of: index, to: start)
            guard bond == .same || bond == .above || bond == .below && !isRelative(index) else { return nil }
            if match.value.isModifier, !isBeside(match.tokens, cue) { return nil }
            return (match.value.status, match.tokens, bond == .same)
        }
    }

    private func isRelative(_ token: Int) -> Bool { cast.structure.clauses.clause(of: token).kind == .relative }

    /// How far from a word its status is told, in tokens.
    private static let reach = 30
    /// How far a word that modifies ("planned meeting") stands from it.
    private static let modifierReach = 2

    private func isBeside(_ word: Range<Int>, _ cue: EncounterCue) -> Bool {
        let before = cue.tokens.lowerBound - word.upperBound
        let behind = word.lowerBound - cue.tokens.upperBound
        return (0...Self.modifierReach).contains(before) || cue.isNoun && (0...1).contains(behind)
    }

    // MARK: Hints

    private func hints(_ cues: [EncounterCue], _ date: DateMention?) -> [Hint] {
        var hints: [Hint] = [("date", dates.direction(date).name)]
        for (number, cue) in cues.prefix(4).enumerated() {
            for hint in self.hints(cue) where number == 0 || !hints.contains(where: { Self.isSame($0, hint) }) {
                hints.append(hint)
            }
        }
        let forms = cues.map(\.form)
        let isAhead = forms.contains(.present) || forms.contains(.infinitive)
        hints.append(("forms", forms.contains(.past) ? isAhead ? "both" : "past" : isAhead ? "ahead" : "nouns"))
        hints.append(("tellings", cues.count > 1 ? "many" : "one"))
        if let first = cues.first {
            hints.append(("form.date", Self.pair(first.form, dates.direction(date))))
            hints.append(("first.form", first.formName))
            hints.append(("first.tense", tense(first)))
            hints.append(("first.clause.date", dates.nearestDirection(to: first).name))
        }
        return hints
    }

    private static func isSame(_ a: Hint, _ b: Hint) -> Bool {
        FeatureKey(a.name).value == FeatureKey(b.name).value && FeatureKey(a.value).value == FeatureKey(b.value).value
    }

    private static func pair(_ form: EncounterCue.Form, _ direction: DateChooser.Direction) -> StaticString {
        switch (form, direction) {
        case (.noun, .ahead): "noun-ahead"
        case (.noun, .past): "noun-past"
        case (.noun, .today): "noun-today"
        case (.noun, _): "noun-undated"
        case (.past, .ahead): "past-ahead"
        case (.past, _): "past-other"
        case (.present, .ahead): "present-ahead"
        case (.present, .past): "present-past"
        case (.present, _): "present-other"
        case (.infinitive, .past): "infinitive-past"
        case (.infinitive, _): "infinitive-other"
        }
    }

    private func hints(_ cue: EncounterCue) -> [Hint] {
        let structure = cast.structure
        let start = cue.tokens.lowerBound
        let number = structure.clauses.number(of: start)
        let clause = structure.clauses[number]
        var hints: [Hint] = [("form", cue.formName), ("sense", cue.sense.name), ("clause", clause.kind.name)]
        hints.append(("tense", tense(cue)))
        if clause.isNegated { hints.append(("negated.tense", tense(cue))) }
        hints.append(("clause.date", dates.nearestDirection(to: cue).name))
        hints += marks(clause).map { ("own", $0) }
        if let parent = clause.parent, clause.kind != .main, clause.kind != .coordinate {
            hints += marks(structure.clauses[parent]).map { ("outer", $0) }
        }
        for word in statusWords(cue) {
            let name = Self.cueName(word.value)
            hints.append((word.isOwnClause ? "word" : "word.outer", name))
            // "denied that he had met", "hopes to meet": the word's clause governs that of the encounter.
            if !word.isOwnClause, structure.clauses.number(of: word.tokens.lowerBound) == clause.parent {
                hints.append(("word.governs", name))
            }
            if cast.structure.lexemes[word.tokens.lowerBound - 1].contains(.negation) {
                hints.append(("word.negated", name))
            }
        }
        if cue.isNoun {
            hints.append(("governed", structure.lexemes.governs[nounStart(start)].name))
            if let light = lightVerb(clause) { hints.append(("light", light)) }
            hints.append(("modifier", modifier(start)))
            if cast.document.has(.determiners, .indefinite, at: start - 1) {
                hints.append(("determiner", "indefinite"))
            }
        }
        return hints
    }

    /// In which tense the clause of a word stands.
    private func tense(_ cue: EncounterCue) -> StaticString {
        let clause = cast.structure.clauses.clause(of: cue.tokens.lowerBound)
        if clause.marks.contains(.future) { return "future" }
        if clause.marks.contains(.past) { return cue.isNoun ? "noun-past" : "past" }
        if clause.marks.contains(.auxiliary) { return cue.isNoun ? "noun-compound" : "compound" }
        if clause.finite != nil { return cue.isNoun ? "noun-present" : "present" }
        return cue.isNoun ? "noun-none" : "none"
    }

    /// What the verbs and openers of a clause say of it.
    private func marks(_ clause: Clause) -> [StaticString] {
        Self.marks.filter { clause.marks.contains($0.mark) }.map(\.name)
    }

    private static let marks: [(mark: WordClass, name: StaticString)] = [
        (.negation, "negation"), (.possible, "possible"), (.future, "future"), (.required, "required"),
        (.wanted, "wanted"), (.condition, "condition"), (.purpose, "purpose"), (.past, "past"),
        (.auxiliary, "auxiliary"),
    ]

    /// "the last meeting", "next week's talks": what stands between a noun and its article.
    private func modifier(_ start: Int) -> StaticString {
        for token in window(nounStart(start), start) {
            if cast.document.has(.dateModifiers, .last, at: token) { return "last" }
            if cast.document.has(.dateModifiers, .next, at: token) { return "next" }
        }
        return "none"
    }

    /// Where the phrase of a noun begins: at its article or the adjectives before it.
    private func nounStart(_ start: Int) -> Int {
        var token = start
        while token > 0, start - token < 4, cast.structure.lexemes.governs[token].isEmpty,
            cast.document.tokens[token - 1].kind == .word,
            !cast.structure.lexemes[token - 1].has([.verb, .opener, .coordinator])
        {
            token -= 1
        }
        return token
    }

    /// Whether a verb of the clause makes the noun an encounter that took place, or will.
    private func lightVerb(_ clause: Clause) -> StaticString? {
        for segment in clause.segments {
            for token in segment {
                if cast.document.has(.lightVerbs, LightVerb(.held), at: token) { return "held" }
                if cast.document.has(.lightVerbs, LightVerb(.planned), at: token) { return "planned" }
            }
        }
        return nil
    }

    /// Whether a word of the status lists says a status; hearsay is only possible.
    private static func says(_ value: StatusCue.Status, _ status: Meeting.Status) -> Bool {
        Meeting.Status(value) == status
    }

    private static func cueName(_ value: StatusCue.Status) -> StaticString {
        value == .reported ? "reported" : Meeting.Status(value).name
    }
}
