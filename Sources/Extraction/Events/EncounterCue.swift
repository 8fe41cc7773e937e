import Text

extension EncounterSense {
    /// Senses that speak of one way to come together.
    enum Family: Sendable { case meet, talks, call, video, summit, visit, negotiate, dinner, receive, speak, event }

    var family: Family {
        switch self {
        case .meeting, .meet, .handshake: .meet
        case .talks: .talks
        case .call: .call
        case .video: .video
        case .summit: .summit
        case .visit: .visit
        case .negotiation, .negotiate: .negotiate
        case .dinner: .dinner
        case .receive, .reception: .receive
        case .speak: .speak
        case .event: .event
        }
    }

    /// For features.
    var name: StaticString {
        switch family {
        case .meet: "meet"
        case .talks: "talks"
        case .call: "call"
        case .video: "video"
        case .summit: "summit"
        case .visit: "visit"
        case .negotiate: "negotiate"
        case .dinner: "dinner"
        case .receive: "receive"
        case .speak: "speak"
        case .event: "event"
        }
    }

    /// How much it says of what sort of meeting it is, beside another word for the same one.
    var weight: Int {
        switch self {
        case .summit: 6
        case .call, .video: 5
        case .negotiation, .negotiate: 4
        case .meeting, .meet: 3
        case .receive, .reception, .visit, .dinner: 2
        case .talks, .speak, .handshake: 1
        case .event: 0
        }
    }
}

/// A word that may tell of an encounter.
struct EncounterCue: Sendable {
    enum Form: Sendable {
        case noun, past, present, infinitive

        /// The form of a listed verb.
        init(_ form: EncounterEntry.Form) {
            switch form {
            case .past: self = .past
            case .present: self = .present
            case .infinitive: self = .infinitive
            }
        }
    }

    var tokens: Range<Int>
    var sense: EncounterSense
    var form: Form

    var isNoun: Bool { form == .noun }

    /// For features.
    var formName: StaticString {
        switch form {
        case .noun: "noun"
        case .past: "past"
        case .present: "present"
        case .infinitive: "infinitive"
        }
    }
}

/// Finds the words for encounters, the longest of those that overlap.
struct EncounterCueFinder {
    let document: Document
    let structure: Structure

    /// Returns the cues of a sentence in text order.
    func cues(in sentence: Range<Int>) -> [EncounterCue] {
        var found: [EncounterCue] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let cue = cue(at: index) {
                found.append(cue)
                index = max(index + 1, cue.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    private func cue(at index: Int) -> EncounterCue? {
        let verb = verb(at: index)
        let noun = noun(at: index)
        guard let verb else { return noun }
        guard let noun else { return verb }
        if verb.tokens.count >= noun.tokens.count, verb.tokens.count > 1 || isPredicate(index) { return verb }
        return noun
    }

    /// Whether a form that is noun and verb ("visits", "visita") is the verb: right behind its subject or its marker.
    private func isPredicate(_ index: Int) -> Bool {
        let classes = structure.lexemes[index]
        if classes.contains(.infinitive), !structure.lexemes.governs[index].isEmpty { return true }
        guard classes.contains(.finite), !document.tokens[index].isCapitalised else { return false }
        return structure.groups.ending(at: index) != nil
            || structure.lexemes[index - 1].has([.subjectPronoun, .relativizer])
    }

    private func noun(at index: Int) -> EncounterCue? {
        if let noun = document.match(.encounterNouns, at: index) {
            return EncounterCue(tokens: noun.tokens, sense: noun.value, form: .noun)
        }
        if let event = document.match(.occasionNouns, at: index), event.value != .briefing {
            return EncounterCue(tokens: event.tokens, sense: event.value == .summit ? .summit : .event, form: .noun)
        }
        guard let sense = document.lexicon.compounds.sense(of: index, in: document) else { return nil }
        return EncounterCue(tokens: index..<index + 1, sense: sense, form: .noun)
    }

    private func verb(at index: Int) -> EncounterCue? {
        guard document.has(.encounterVerbs, at: index), !isInName(index) else { return nil }
        let forms = document.all(.encounterVerbs, at: index).filter { $0.value.needs == nil }
        guard let longest = forms.map(\.tokens.upperBound).max() else {
            guard let split = document.splitMatch(.encounterVerbs, at: index) else { return nil }
            return cue(index..<split.tokens.upperBound, [split.value])
        }
        return cue(index..<longest, forms.filter { $0.tokens.upperBound == longest }.map(\.value))
    }

    /// Whether a verb's form is a word of a name in running text: "the Met Office".
    private func isInName(_ index: Int) -> Bool {
        let sentence = document.sentences[document.sentenceIndex[index]]
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound, document.tokens[index].shape != .lower,
            document.tokens[index + 1].kind == .word, document.tokens[index + 1].isCapitalised,
            document.tokens[index + 1].gap == .space
        else { return false }
        let near = max(sentence.lowerBound, index - Self.near)..<min(sentence.upperBound, index + Self.near)
        let words = document.tokens[near].filter { $0.kind == .word }
        return words.count { $0.shape == .lower } > words.count / 2
    }

    /// How many tokens on each side tell whether a text runs in small letters.
    private static let near = 12

    /// The cue of forms that stand at one place; a form that may be several goes by its clause.
    private func cue(_ tokens: Range<Int>, _ entries: [EncounterEntry]) -> EncounterCue? {
        guard let first = entries.first else { return nil }
        let forms = Set(entries.map { EncounterCue.Form($0.form) })
        return EncounterCue(tokens: tokens, sense: first.sense, form: form(forms, tokens.lowerBound))
    }

    private func form(_ forms: Set<EncounterCue.Form>, _ index: Int) -> EncounterCue.Form {
        if forms.count == 1, let only = forms.first { return only }
        let clause = structure.clauses.clause(of: index)
        if clause.marks.has([.future, .possible, .wanted, .required]), forms.contains(.infinitive) {
            return .infinitive
        }
        if forms.contains(.past), !forms.contains(.present) || clause.marks.contains(.auxiliary) { return .past }
        return forms.contains(.present) ? .present : .infinitive
    }
}

/// Compound nouns of which the last part is a word for an encounter: "Koalitionsgespräche", "ministersoverleg".
struct CompoundEncounters: Sendable {
    /// The nouns by their last byte, the longest first.
    private var byEnd: [UInt8: [(word: [UInt8], sense: EncounterSense)]] = [:]

    /// How long a noun must be to be told at the end of a longer word, in bytes.
    private static let shortest = 6
    /// How many bytes must stand before it.
    private static let head = 3

    init(_ pack: LanguagePack) {
        guard pack.joinsCompounds else { return }
        for term in pack.entries(.encounterNouns) {
            let word = Array(term.text.lowercased().utf8)
            guard word.count >= Self.shortest, !word.contains(0x20), let last = word.last,
                let sense = EncounterSense(term.value)
            else { continue }
            byEnd[last, default: []].append((word, sense))
        }
        for key in byEnd.keys {
            byEnd[key]?.sort { ($1.word.count, $0.sense.weight) < ($0.word.count, $1.sense.weight) }
        }
    }

    /// The sense of an unlisted word by its last part.
    func sense(of index: Int, in document: Document) -> EncounterSense? {
        guard !byEnd.isEmpty, document.tokens[index].kind == .word, document.matches(at: index).isEmpty,
            let last = document.lastByte(of: index), let nouns = byEnd[last]
        else { return nil }
        return nouns.first { document.ends(index, with: $0.word, behind: Self.head) }?.sense
    }
}
