import Records
import Text

/// Finds who takes part in an encounter that a trigger tells of.
struct PartyFinder {
    let document: Document
    let finder: SpeakerFinder
    let organizations: OrganizationBook
    let clauses: ClauseWindow

    /// Forms that can sit at a table.
    private static let able: Set<Mention.Form> = [
        .name, .role, .pronoun, .group, .counterpart, .country, .institution, .organization,
    ]

    /// The parties of one meeting, and the words near which its date stands.
    struct Table {
        var parties: [MeetingDraft.Party]
        var anchor: Range<Int>
    }

    /// Returns each table that a trigger tells of, its parties in text order, each once; mostly one table.
    func tables(of trigger: Trigger, in sentence: Range<Int>) -> [Table] {
        let all = candidates(in: sentence)
        if let inverted = inverted(trigger, all) {
            return [Table(parties: unique(inverted), anchor: trigger.tokens)]
        }
        let linked = linkedParties(trigger, all, sentence)
        var hosts: [Mention] = []
        if !isComplete(linked, trigger), let subject = subject(of: trigger, all, sentence) {
            hosts = expanded(subject, all)
        }
        var guests = linked
        let isOpen = Set((hosts + guests).flatMap(\.referents)).count < 2
        if !trigger.isNoun, trigger.kind != "visit", trigger.kind != "speak" || isOpen {
            guests += objects(of: trigger, all, hosts + linked)
        } else if trigger.isNoun, trigger.kind != "visit", isOpen {
            guests += otherPersons(before: trigger, all, hosts + linked)
        }
        let first = Table(parties: unique(hosts + guests), anchor: trigger.tokens)
        guard let last = guests.last else { return [first] }
        if !hosts.isEmpty, guests.count > 1, isSeparate(trigger, guests) {
            return guests.map { Table(parties: unique(hosts + [$0]), anchor: trigger.tokens) }
        }
        return [first]
            + furtherTables(after: last, all, sentence).map { list in
                Table(parties: unique(hosts + list), anchor: list.first?.tokens ?? trigger.tokens)
            }
    }

    /// "separate meetings with A and B".
    private func isSeparate(_ trigger: Trigger, _ guests: [Mention]) -> Bool {
        let ends = guests.map(\.tokens.upperBound) + [trigger.tokens.upperBound]
        return window(trigger.tokens.lowerBound - 3, min(document.tokens.count, (ends.max() ?? 0) + 2)).contains {
            document.has(.separately, at: $0)
        }
    }

    /// How many words of time and place may stand between "and" and the preposition that it repeats.
    private static let repetitionReach = 6

    /// "bij Merkel en bij Macron", "avec X et le 18 mars avec Y": a preposition said again sets another table.
    private func furtherTables(after last: Mention, _ all: [Mention], _ sentence: Range<Int>) -> [[Mention]] {
        var tables: [[Mention]] = []
        var end = last.tokens.upperBound
        while let list = repeated(after: end, all, sentence), let next = list.last {
            tables.append(list)
            end = next.tokens.upperBound
        }
        return tables
    }

    private func repeated(after end: Int, _ all: [Mention], _ sentence: Range<Int>) -> [Mention]? {
        var join = end
        if join < sentence.upperBound, document.tokens[join].isMark(",") { join += 1 }
        guard join < sentence.upperBound, document.has(.connectives, "and", at: join) else { return nil }
        for token in window(join + 1, min(sentence.upperBound, join + 1 + Self.repetitionReach)) {
            if document.tokens[token].kind == .mark || document.has(.speechVerbs, at: token)
                || document.has(.encounterVerbs, at: token) || document.has(.encounterNouns, at: token)
            {
                return nil
            }
            guard document.has(.connectives, "with", at: token) || document.has(.connectives, "at", at: token),
                let next = all.first(where: {
                    $0.tokens.lowerBound > token && $0.tokens.lowerBound <= token + 3
                }), isPersonal([next])
            else { continue }
            return expanded(next, all)
        }
        return nil
    }

    /// "een zitting van de Veiligheidsraad": the body whose members meet, where the text names no other party.
    func body(of trigger: Trigger, in sentence: Range<Int>) -> [MeetingDraft.Party] {
        guard trigger.isNoun, trigger.kind == "meeting" || trigger.kind == "summit" else { return [] }
        let end = trigger.tokens.upperBound
        let after = finder.mentions(in: window(end, min(sentence.upperBound, end + 7))).first { mention in
            let start = mention.tokens.lowerBound
            return document.saysOf(start - 1) || document.saysOf(start - 2) && document.has(.stopWords, at: start - 1)
        }
        let before = finder.mentions(
            in: max(sentence.lowerBound, trigger.tokens.lowerBound - 4)..<trigger.tokens.lowerBound
        )
        .last { (0...1).contains(trigger.tokens.lowerBound - $0.tokens.upperBound) }
        guard let mention = after ?? before, case .organization(let index)? = mention.referents.first,
            organizations[index].kind == .internationalOrganization
        else { return [] }
        return unique([mention])
    }

    func candidates(in sentence: Range<Int>) -> [Mention] {
        finder.mentions(in: sentence).filter { mention in
            Self.able.contains(mention.form)
                && !document.isQuoted(mention.tokens.lowerBound) && !isReporter(mention)
                && !isAttributive(mention)
        }
    }

    /// Whether an organisation only describes the noun after it ("NATO allies").
    private func isAttributive(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        if mention.form == .organization, mention.tokens.lowerBound > 0,
            document.tokens[mention.tokens.lowerBound - 1].isMark("(")
        {
            // "Asia-Pacific Economic Cooperation (APEC)".
            return true
        }
        guard mention.form == .organization, next < document.tokens.count, document.tokens[next].gap == .space else {
            return false
        }
        let isFunction = document.matches(at: next).contains { match in
            switch match.kind {
            case .list(.stopWords), .list(.connectives), .list(.speechVerbs), .list(.encounterVerbs),
                .list(.statusCues):
                true
            default: false
            }
        }
        return document.tokens[next].kind == .word && !isFunction
    }

    /// Whether the mention is a paper or agency, which tells of meetings and takes no part.
    private func isReporter(_ mention: Mention) -> Bool {
        mention.referents.contains { referent in
            if case .organization(let index) = referent { organizations[index].kind == .media } else { false }
        }
    }

    /// Whether the words after the noun name all parties: "tussen A en B", "van A en B".
    private func isComplete(_ linked: [Mention], _ trigger: Trigger) -> Bool {
        guard trigger.isNoun, linked.contains(where: { isOwner($0) }) else { return false }
        let parties = Set(linked.flatMap(\.referents))
        return parties.count > 1
    }

    /// Whether "between" or "of" governs the mention, or it is a genitive: such words name whose meeting it is.
    private func isOwner(_ mention: Mention) -> Bool {
        if mention.isGenitive { return true }
        let start = mention.tokens.lowerBound
        return [start - 1, start - 2].contains { token in
            document.saysOf(token) || document.has(.connectives, "between", at: token)
                || document.has(.connectives, "led_by", at: token)
        }
    }

    // MARK: With, between, of

    private func linkedParties(_ trigger: Trigger, _ all: [Mention], _ sentence: Range<Int>) -> [Mention] {
        var out: [Mention] = []
        for connective in order(trigger, sentence) {
            guard let start = position(of: connective, near: trigger, sentence) else { continue }
            if connective == "of", !trigger.isNoun || !out.isEmpty { continue }
            guard
                let first = all.first(where: {
                    $0.tokens.lowerBound >= start && $0.tokens.lowerBound <= start + 4
                        && !hasBarrier(start, $0.tokens.lowerBound)
                })
            else { continue }
            let list = expanded(first, all)
            if connective == "at" || connective == "to", !isPersonal(list) || first.tokens.lowerBound - start > 1 {
                continue
            }
            if connective == "of", list.flatMap(\.referents).count < 2, !isPersonal(list) { continue }
            out += list
        }
        if trigger.isNoun,
            let owner = all.last(where: {
                $0.isGenitive && $0.tokens.upperBound + 1 >= trigger.tokens.lowerBound - 3
                    && $0.tokens.upperBound <= trigger.tokens.lowerBound
            }), isPersonal([owner])
        {
            out.insert(owner, at: 0)
        }
        return out
    }

    /// "het gesprek van A met B": the owner right behind the noun comes first.
    private func order(_ trigger: Trigger, _ sentence: Range<Int>) -> [String] {
        let all = Self.connectives(of: trigger)
        guard trigger.isNoun, all.contains("with"),
            let of = position(of: "of", near: trigger, sentence),
            let with = position(of: "with", near: trigger, sentence), of < with, with - of < 14
        else { return all }
        return ["of"] + all.filter { $0 != "of" }
    }

    /// The connectives that can govern a party: who visits goes to it, who is received is received by it.
    private static func connectives(of trigger: Trigger) -> [String] {
        switch trigger.kind {
        case "visit": ["between", "with", "at", "to", "of"]
        case "receive", "reception": ["between", "with", "by", "of"]
        default: ["between", "with", "led_by", "of"]
        }
    }

    /// "gaf Lavrov een waarschuwing bij een ontmoeting": the other person of the clause.
    private func otherPersons(before trigger: Trigger, _ all: [Mention], _ chosen: [Mention]) -> [Mention] {
        let taken = Set(chosen.flatMap(\.referents))
        let sentence = document.sentence(of: trigger.tokens.lowerBound)
        let clause = clauses.reportedStart(before: trigger.tokens.lowerBound, sentence)
        let other = all.last { mention in
            mention.tokens.upperBound <= trigger.tokens.lowerBound && mention.tokens.lowerBound >= clause
                && isPersonal([mention])
                && !finder.isGoverned(mention)
                && !mention.isGenitive && taken.isDisjoint(with: mention.referents)
        }
        return other.map { [$0] } ?? []
    }

    func isPersonal(_ mentions: [Mention]) -> Bool {
        mentions.contains { $0.referents.contains { if case .person = $0 { true } else { false } } }
    }

    /// The token after the connective nearest to the trigger, within reach and not across another trigger's own.
    private func position(of connective: String, near trigger: Trigger, _ sentence: Range<Int>) -> Int? {
        if endsWith(connective, trigger) { return trigger.tokens.upperBound }
        let reach = connective == "led_by" ? 24 : trigger.isNoun ? 10 : 14
        let stop = clauses.end(after: trigger.tokens, in: sentence)
        let after = window(trigger.tokens.upperBound, min(stop, trigger.tokens.upperBound + reach)).first {
            links($0, connective) && !isOtherWith($0, connective)
        }
        let before = (max(sentence.lowerBound, trigger.tokens.lowerBound - 14)..<trigger.tokens.lowerBound).last {
            links($0, connective) && !isOtherWith($0, connective)
        }
        if connective == "of" || connective == "to" {
            return after.flatMap { $0 - trigger.tokens.upperBound <= 1 ? end(of: connective, at: $0) : nil }
        }
        if connective == "with", trigger.isNoun { return (after ?? before).flatMap { end(of: connective, at: $0) } }
        return (after ?? before).flatMap { end(of: connective, at: $0) }
    }

    private func links(_ token: Int, _ connective: String) -> Bool {
        switch connective {
        case "of": document.saysOf(token)
        // Mediators have a finder of their own.
        case "led_by":
            document.has(.connectives, connective, at: token) && !document.has(.mediations, "by", at: token)
        default: document.has(.connectives, connective, at: token)
        }
    }

    private func end(of connective: String, at token: Int) -> Int? {
        document.matches(at: token).last { match in
            match.kind == .list(.connectives)
                && (match.value == connective || connective == "of" && match.value == "genitive")
        }?.tokens.upperBound
    }

    /// Whether the trigger holds the preposition that governs a party ("paid a courtesy call on", "diálogo entre").
    private func endsWith(_ connective: String, _ trigger: Trigger) -> Bool {
        guard trigger.tokens.count > 1 else { return false }
        let last = trigger.tokens.upperBound - 1
        return links(last, connective)
            || !trigger.isNoun && connective == "with"
                && document.match(.connectives, endingAt: trigger.tokens.upperBound) != nil
    }

    /// English "to" is a connective of parties only after verbs of speaking.
    private func isOtherWith(_ token: Int, _ connective: String) -> Bool {
        connective == "with" && document.has(.connectives, "to", at: token)
    }

    private func hasBarrier(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end)).contains {
            document.tokens[$0].isMark(",") || document.tokens[$0].isMark(";") || document.has(.speechVerbs, at: $0)
                || document.has(.connectives, "about", at: $0)
        }
    }

    // MARK: Subject and objects

    private func subject(of trigger: Trigger, _ all: [Mention], _ sentence: Range<Int>) -> Mention? {
        let free = all.filter { !finder.isGoverned($0) && !$0.isGenitive && $0.form != .possessive }
        let opener = clauses.opener(before: trigger.tokens.lowerBound, in: sentence)
        let start = max(
            opener ?? sentence.lowerBound, clauses.reportedStart(before: trigger.tokens.lowerBound, sentence))
        let before = free.filter {
            $0.tokens.lowerBound >= start && $0.tokens.upperBound <= trigger.tokens.lowerBound
        }
        if trigger.isNoun, let speaker = before.last(where: { followsSpeech($0) }) { return speaker }
        if let first = before.first { return first }
        if let opener, start == opener, let traveller = all.last(where: { isTraveller($0, before: opener) }) {
            return traveller
        }
        if let outer = free.first(where: { $0.tokens.upperBound <= start }) { return outer }
        return free.first {
            $0.tokens.lowerBound >= trigger.tokens.upperBound && $0.tokens.lowerBound - trigger.tokens.upperBound <= 6
        }
    }

    /// "enviará a Kerry a Suiza, donde discutirá …": in a clause of place without a subject acts who was sent there.
    private func isTraveller(_ mention: Mention, before opener: Int) -> Bool {
        mention.tokens.upperBound <= opener && isPersonal([mention]) && !mention.isGenitive
            && mention.form != .possessive && (!finder.isGoverned(mention) || isPersonalObject(mention))
    }

    /// "…, a déclaré lundi le ministre lors d'une visite": who spoke is who was there.
    private func followsSpeech(_ mention: Mention) -> Bool {
        let start = mention.tokens.lowerBound
        return window(max(0, start - 4), start).contains {
            document.has(.speechForms, at: $0) || document.has(.speechVerbs, at: $0)
        } && document.sentence(of: start).lowerBound < start - 4
    }

    private func objects(of trigger: Trigger, _ all: [Mention], _ chosen: [Mention]) -> [Mention] {
        let taken = Set(chosen.map(\.tokens.lowerBound))
        let near = all.filter { mention in
            !taken.contains(mention.tokens.lowerBound) && (!finder.isGoverned(mention) || isPersonalObject(mention))
                && !mention.isGenitive && mention.form != .country && mention.form != .organization
                && mention.form != .institution
                && abs(mention.tokens.lowerBound - trigger.tokens.upperBound) <= 12
        }
        let after = near.first {
            $0.tokens.lowerBound >= trigger.tokens.upperBound && $0.tokens.lowerBound - trigger.tokens.upperBound <= 4
        }
        if let after { return expanded(after, all) }
        let farther = near.first {
            $0.tokens.lowerBound >= trigger.tokens.upperBound && isPersonal([$0]) && trigger.kind == "receive"
                && !hasBarrier(trigger.tokens.upperBound, $0.tokens.lowerBound)
        }
        if let farther { return expanded(farther, all) }
        let before = near.last {
            $0.tokens.upperBound <= trigger.tokens.lowerBound && trigger.tokens.lowerBound - $0.tokens.upperBound <= 6
        }
        return before.map { expanded($0, all) } ?? []
    }

    /// "recibió a Kerry": a preposition that marks a personal direct object governs no other thing.
    private func isPersonalObject(_ mention: Mention) -> Bool {
        let start = mention.tokens.lowerBound
        return document.has(.connectives, "object", at: start - 1)
            || document.has(.connectives, "object", at: start - 2) && document.has(.stopWords, at: start - 1)
    }
}
