import Extraction
import Records

/// Labels of the decisions about meetings.
extension Labels {
    private var meetings: [Gold.Meeting] { gold.meetings ?? [] }

    /// The keys of each party.
    private func keys(of parties: [PartyIdentity]) -> [Set<String>] { parties.map(keys.keys) }

    /// How many participants of a gold meeting are among the parties.
    private func hits(_ meeting: Gold.Meeting, _ parties: [Set<String>]) -> Int {
        Set(meeting.participants).count { key in parties.contains { $0.contains(key) } }
    }

    /// How alike a set of parties and a gold meeting are, as the scorer has it.
    private func likeness(_ meeting: Gold.Meeting, _ identity: MeetingIdentity, _ parties: [Set<String>]) -> Double {
        Scorer.similarity(meeting, parties, status: identity.status, date: identity.date)
    }

    /// The gold meeting that a set of parties is most like, by at least half.
    private func nearest(_ identity: MeetingIdentity, byWords: Bool = false) -> (number: Int, likeness: Double)? {
        let parties = keys(of: identity.parties).enumerated().map { $1.isEmpty ? ["?\($0)"] : $1 }
        var best: (number: Int, likeness: Double)?
        for (number, meeting) in meetings.enumerated() {
            let likeness = likeness(meeting, identity, parties)
            guard likeness >= 0.5 else { continue }
            // Words that are known to tell of a meeting speak for it where two are as like.
            let told = !byWords ? 0 : identity.words.count { alignment?.meetings[$0]?.contains(number) ?? false }
            let value = likeness + (told > 0 ? 0.3 : 0)
            if value > best?.likeness ?? 0 { best = (number, value) }
        }
        return best
    }

    /// How like a set of parties is to each gold meeting.
    func likenesses(_ identity: MeetingIdentity) -> [(number: Int, likeness: Double)] {
        let parties = keys(of: identity.parties).enumerated().map { $1.isEmpty ? ["?\($0)"] : $1 }
        return meetings.enumerated().map { ($0, likeness($1, identity, parties)) }
    }

    // MARK: Encounters and parties

    /// A word tells of an encounter of ours where two participants of one are named around it.
    func encounter(_ record: DecisionRecord) -> [Bool]? {
        if let alignment { return [!(alignment.meetings[record.words.start] ?? []).isEmpty] }
        guard case .parties(let parties)? = record.candidates.first?.subject else { return nil }
        return [!around(keys(of: parties)).isEmpty]
    }

    /// The gold meetings whose participants are named: those with most of them named.
    private func around(_ parties: [Set<String>]) -> [Gold.Meeting] {
        let named = meetings.compactMap { meeting -> (meeting: Gold.Meeting, share: Double)? in
            let (hits, all) = (hits(meeting, parties), Set(meeting.participants).count)
            return hits >= min(2, all) && hits > 0 ? (meeting, Double(hits) / Double(all)) : nil
        }
        let best = named.map(\.share).max() ?? 0
        return named.filter { $0.share >= best }.map(\.meeting)
    }

    func party(_ record: DecisionRecord) -> [Bool]? {
        guard case .member(let one, let all, let cue)? = record.candidates.first?.subject else { return nil }
        if let alignment {
            let aligned = alignment.meetings[cue.start] ?? []
            guard !aligned.isEmpty else { return nil }
            let own = keys.keys(one)
            return [aligned.contains { !own.isDisjoint(with: meetings[$0].participants) }]
        }
        let told = around(keys(of: all))
        guard !told.isEmpty else { return nil }
        let own = keys.keys(one)
        return [told.contains { !own.isDisjoint(with: $0.participants) }]
    }

    /// The sets that are most like a gold meeting, or none of them.
    func table(_ record: DecisionRecord) -> [Bool]? {
        let likeness = record.candidates.map { candidate -> Double in
            guard case .parties(let parties) = candidate.subject else { return 0 }
            guard let alignment else { return nearest(MeetingIdentity(parties: parties))?.likeness ?? 0 }
            let aligned = alignment.meetings[record.words.start] ?? []
            return likenesses(MeetingIdentity(parties: parties)).filter { aligned.contains($0.number) }.map(\.likeness)
                .max() ?? 0
        }
        let best = likeness.max() ?? 0
        return record.candidates.indices.map { number in
            if case .none = record.candidates[number].subject { return best < 0.5 }
            return best >= 0.5 && likeness[number] >= best
        }
    }

    // MARK: Events

    func same(_ record: DecisionRecord) -> [Bool]? {
        guard case .pair(let a, let b)? = record.candidates.first?.subject, let x = nearest(a), let y = nearest(b)
        else { return nil }
        return [x.number == y.number]
    }

    /// One meeting of the output is right for each of the gold.
    func meetings(_ records: [DecisionRecord]) -> [[Bool]?] {
        var pairs: [(likeness: Double, record: Int, gold: Int)] = []
        for (place, record) in records.enumerated() {
            guard case .meeting(let identity)? = record.candidates.first?.subject else { continue }
            let parties = keys(of: identity.parties).enumerated().map { $1.isEmpty ? ["?\($0)"] : $1 }
            for (number, meeting) in meetings.enumerated() {
                let likeness = likeness(meeting, identity, parties)
                if likeness >= 0.5 { pairs.append((likeness, place, number)) }
            }
        }
        pairs.sort { ($1.likeness, $0.record, $0.gold) < ($0.likeness, $1.record, $1.gold) }
        var goldOf: [Int: Int] = [:]
        var taken: Set<Int> = []
        for pair in pairs where goldOf[pair.record] == nil && !taken.contains(pair.gold) {
            goldOf[pair.record] = pair.gold
            taken.insert(pair.gold)
        }
        return records.indices.map { number in
            guard let gold = goldOf[number] else { return [false] }
            return meetings[gold].optional == true ? nil : [true]
        }
    }

    // MARK: Values

    private func value(_ candidate: (features: Features, subject: DecisionSubject)) -> String? {
        if case .value(let value, _) = candidate.subject { value } else { nil }
    }

    /// The gold meeting that the candidates of a decision speak of.
    private func meeting(of record: DecisionRecord) -> Gold.Meeting? {
        for candidate in record.candidates {
            if case .value(_, let identity) = candidate.subject {
                return nearest(identity, byWords: true).map { meetings[$0.number] }
            }
        }
        return nil
    }

    func status(_ record: DecisionRecord) -> [Bool]? {
        guard let wanted = meeting(of: record)?.status else { return nil }
        return record.candidates.map { value($0) == wanted }
    }

    /// `COUNTRY|city`: the country must agree, and the city where both name one.
    func place(_ record: DecisionRecord) -> [Bool]? {
        guard let meeting = meeting(of: record), meeting.country != nil || meeting.city != nil else { return nil }
        var right = record.candidates.map { candidate -> Bool in
            guard let parts = value(candidate)?.split(separator: "|", omittingEmptySubsequences: false) else {
                return false
            }
            let city = Words.key(parts.count > 1 ? String(parts[1]) : "")
            if let wanted = meeting.city { return city == Words.key(wanted) }
            return parts.first.map(String.init) == meeting.country
        }
        if !right.contains(true), let country = meeting.country {
            right = record.candidates.map { value($0)?.hasPrefix(country + "|") ?? false }
        }
        return orNone(right, record)
    }

    func date(_ record: DecisionRecord) -> [Bool]? {
        guard let wanted = meeting(of: record)?.date else { return nil }
        return orNone(record.candidates.map { value($0)?.hasPrefix(wanted) ?? false }, record)
    }

    func topic(_ record: DecisionRecord) -> [Bool]? {
        guard let topics = meeting(of: record)?.topics, let first = record.candidates.first, let topic = value(first)
        else { return nil }
        return [topics.contains(topic)]
    }

    /// Where no candidate is right, "none of them" is.
    private func orNone(_ right: [Bool], _ record: DecisionRecord) -> [Bool] {
        guard !right.contains(true) else { return right }
        return record.candidates.map { if case .none = $0.subject { true } else { false } }
    }
}
