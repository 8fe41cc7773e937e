import Foundation
package import Records

/// Compares records with gold records, row by row.
///
/// Entities match by any shared name; a quote matches at a token overlap of 0.8, a meeting at a participant
/// overlap of 0.5; attributes are scored on matched records only, and records that gold calls optional count
/// neither way.
package struct Scorer {
    package private(set) var notes: [String] = []
    /// Right is a quote with its speaker, a meeting with its status.
    package private(set) var calibration = Calibration()
    private var tallies: [String: Tally] = [:]
    private var shares: [String: Share] = [:]
    private var order: [String] = []
    private var file = ""

    /// Creates a scorer that has seen nothing.
    package init() {}

    /// The rows in order of first use, tallies first.
    package var rows: [ScoreRow] {
        order.compactMap { name in tallies[name].map { ScoreRow(name: name, tally: $0) } }
            + order.compactMap { name in shares[name].map { ScoreRow(name: name, share: $0) } }
    }

    package mutating func score(_ name: String, _ gold: Gold, _ extract: Records.Extract) {
        file = name
        scoreArticle(gold, extract.article)
        scoreSpans(extract)
        let matched = scorePersons(gold.persons ?? [], extract.persons)
        let keys = KeyResolver(gold: gold, extract: extract, matched: matched)
        scoreQuotes("quotes", gold, extract, keys) { $0 != .indirect }
        scoreQuotes("indirect quotes", gold, extract, keys) { $0 == .indirect }
        scoreMeetings(gold.meetings ?? [], extract.meetings, keys)
    }

    // MARK: Rows

    private mutating func touch(_ row: String) {
        if !order.contains(row) { order.append(row) }
    }

    private mutating func share(_ row: String, _ isRight: Bool, _ note: @autoclosure () -> String) {
        touch(row)
        shares[row, default: Share()].add(isRight)
        if !isRight { notes.append("\(file): \(note())") }
    }

    private mutating func count(
        _ row: String, gold: [(label: String, isOptional: Bool)], found: [String], pairs: [(gold: Int, found: Int)]
    ) {
        touch(row)
        var tally = tallies[row, default: Tally()]
        for (index, record) in gold.enumerated() where !record.isOptional {
            if pairs.contains(where: { $0.gold == index }) {
                tally.hit += 1
            } else {
                tally.miss += 1
                notes.append("\(file): missed \(row) \(record.label)")
            }
        }
        for (index, label) in found.enumerated() where !pairs.contains(where: { $0.found == index }) {
            tally.extra += 1
            notes.append("\(file): extra \(row) \(label)")
        }
        tallies[row] = tally
    }

    /// One-to-one pairs, the most similar first.
    private static func match(_ gold: Int, _ found: Int, floor: Double, _ similarity: (Int, Int) -> Double) -> [(
        gold: Int, found: Int
    )] {
        var candidates: [(Double, Int, Int)] = []
        for i in 0..<gold { for j in 0..<found { candidates.append((similarity(i, j), i, j)) } }
        candidates.sort { $0.0 != $1.0 ? $0.0 > $1.0 : ($0.1, $0.2) < ($1.1, $1.2) }
        var pairs: [(gold: Int, found: Int)] = []
        for (score, i, j) in candidates
        where score >= floor && !pairs.contains(where: { $0.gold == i || $0.found == j }) { pairs.append((i, j)) }
        return pairs
    }

    // MARK: Article and persons

    private mutating func scoreArticle(_ gold: Gold, _ article: Article) {
        if let language = gold.language {
            share(
                "article", article.language.split(separator: "-").first.map(String.init) == language,
                "language \(article.language)")
        }
        if let title = gold.title {
            share("article", Words.overlap(article.title ?? "", title) >= 0.8, "title \(article.title ?? "")")
        }
        if let published = gold.published {
            share("article", (article.publishedAt ?? "").hasPrefix(published), "published \(article.publishedAt ?? "")")
        }
        for words in gold.notInText ?? [] {
            share(
                "article", !article.text.contains(words) && !(article.title ?? "").contains(words),
                "boilerplate kept: \(words)")
        }
        let folded = Words.key(article.text)
        for words in gold.inText ?? [] { share("article", folded.contains(Words.key(words)), "text lost: \(words)") }
    }

    /// Every span must reproduce its words.
    private mutating func scoreSpans(_ extract: Records.Extract) {
        let scalars = Array(extract.article.text.unicodeScalars)
        for span in Self.spans(of: extract) {
            var words = String.UnicodeScalarView()
            if span.start >= 0, span.start <= span.end, span.end <= scalars.count {
                words.append(contentsOf: scalars[span.start..<span.end])
            }
            share("spans", String(words) == span.exact, "span \(span.start) \(span.end) \(span.exact.prefix(40))")
        }
    }

    private static func spans(of extract: Records.Extract) -> [Span] {
        let evidence =
            extract.persons.flatMap(\.evidence) + extract.organizations.flatMap(\.evidence)
            + extract.meetings.flatMap(\.evidence) + extract.quotes.flatMap(\.evidence)
        return evidence.map(\.span) + extract.quotes.flatMap { $0.fragments + [$0.cue].compactMap { $0 } }
            + extract.meetings.flatMap { $0.statusHistory.map(\.span) }
    }

    /// Pairs of gold and found persons that share a name.
    static func matchPersons(_ gold: [Gold.Entity], _ found: [Person]) -> [(gold: Int, found: Int)] {
        let names = found.map(KeyResolver.names)
        return match(gold.count, found.count, floor: 0.5) { i, j in
            names[j].isDisjoint(with: gold[i].names.map(Words.key)) ? 0 : 1
        }
    }

    private mutating func scorePersons(_ gold: [Gold.Entity], _ found: [Person]) -> [(gold: Int, found: Int)] {
        let pairs = Self.matchPersons(gold, found)
        count("persons", gold: gold.map { ($0.key, $0.optional ?? false) }, found: found.map(\.name), pairs: pairs)
        for pair in pairs where gold[pair.gold].optional != true {
            let (want, person) = (gold[pair.gold], found[pair.found])
            if let country = want.country {
                let got = person.country ?? person.offices.compactMap(\.country).first
                share("person country", got == country, "country of \(want.key) \(got ?? "-")")
            }
            if let role = want.role {
                share(
                    "person role", person.offices.contains { $0.role.rawValue == role },
                    "role of \(want.key) \(person.offices.map(\.role.rawValue))")
            }
        }
        return pairs
    }

    // MARK: Quotes

    private mutating func scoreQuotes(
        _ row: String, _ gold: Gold, _ extract: Records.Extract, _ keys: KeyResolver, _ isOfRow: (Quote.Kind) -> Bool
    ) {
        let all = gold.quotes ?? []
        let ofRow = all.filter { isOfRow(Quote.Kind(rawValue: $0.kind ?? "direct") ?? .direct) }
        let other = all.filter { !isOfRow(Quote.Kind(rawValue: $0.kind ?? "direct") ?? .direct) }
        let found = extract.quotes.filter { isOfRow($0.kind) }
        let pairs = Self.match(ofRow.count, found.count, floor: 0.8) { Words.overlap(ofRow[$0].text, found[$1].text) }
        // A quote that gold knows under the other kinds is no extra here.
        let counted = found.indices.filter { j in
            pairs.contains { $0.found == j } || !other.contains { Words.overlap($0.text, found[j].text) >= 0.8 }
        }
        let shifted = pairs.compactMap { pair in counted.firstIndex(of: pair.found).map { (gold: pair.gold, found: $0) }
        }
        count(
            row, gold: ofRow.map { (String($0.text.prefix(70)), $0.optional ?? false) },
            found: counted.map { String(found[$0].text.prefix(70)) }, pairs: shifted)
        for index in counted where !pairs.contains(where: { $0.found == index }) {
            calibration.add(found[index].confidence, isRight: false)
        }
        for pair in pairs {
            let want = ofRow[pair.gold].speaker
            let got = found[pair.found].speaker.map(keys.keys) ?? []
            let isRight = want.map(got.contains) ?? got.isEmpty
            let isOptional = ofRow[pair.gold].optional == true
            if isRight || !isOptional { calibration.add(found[pair.found].confidence, isRight: isRight) }
            guard !isOptional else { continue }
            share(
                row + " speaker", isRight,
                "speaker of '\(ofRow[pair.gold].text.prefix(50))' want \(want ?? "none") got \(found[pair.found].speaker?.name ?? "none")"
            )
        }
    }

    // MARK: Meetings

    private mutating func scoreMeetings(_ gold: [Gold.Meeting], _ found: [Meeting], _ keys: KeyResolver) {
        let parties = found.map { meeting in
            meeting.participants.enumerated().map { number, party in keys.keys(party).ifEmpty(["?\(number)"]) }
        }
        let pairs = Self.match(gold.count, found.count, floor: 0.5) { i, j in
            Self.similarity(gold[i], parties[j], status: found[j].status.rawValue, date: found[j].date?.value)
        }
        count(
            "meetings", gold: gold.map { ("\($0.participants) \($0.status ?? "")", $0.optional ?? false) },
            found: found.map { "\($0.participants.map(\.name)) \($0.status.rawValue)" }, pairs: pairs)
        scoreReadOut(gold, parties, pairs)
        for index in found.indices {
            let pair = pairs.first { $0.found == index }
            let isRight = pair.map { gold[$0.gold].status.map { $0 == found[index].status.rawValue } ?? true } ?? false
            let isOptional = pair.map { gold[$0.gold].optional == true } ?? false
            if isRight || !isOptional { calibration.add(found[index].confidence, isRight: isRight) }
        }
        for pair in pairs where gold[pair.gold].optional != true {
            scoreMeeting(gold[pair.gold], found[pair.found], parties[pair.found])
        }
    }

    /// Whether an article that tells of one meeting between two gives just this record with just these parties.
    private mutating func scoreReadOut(
        _ gold: [Gold.Meeting], _ parties: [[Set<String>]], _ pairs: [(gold: Int, found: Int)]
    ) {
        let required = gold.indices.filter { gold[$0].optional != true }
        guard required.count == 1, Set(gold[required[0]].participants).count == 2 else { return }
        let want = Set(gold[required[0]].participants)
        let demanded = parties.indices.filter { number in
            !pairs.contains { $0.found == number && gold[$0.gold].optional == true }
        }
        let isRight =
            demanded.count == 1 && parties[demanded[0]].count == 2
            && want.allSatisfy { key in parties[demanded[0]].contains { $0.contains(key) } }
        share("one meeting of two", isRight, "one meeting of two \(want.sorted()): \(demanded.count) records")
    }

    /// How much the participants of two meetings overlap, with a little more for an equal status and date.
    static func similarity(_ gold: Gold.Meeting, _ parties: [Set<String>], status: String?, date: String?) -> Double {
        let want = Set(gold.participants)
        let hit = parties.count { !$0.isDisjoint(with: want) }
        let union = want.count + parties.count - hit
        let base = union > 0 ? Double(min(hit, want.count)) / Double(union) : 0
        guard base > 0 else { return 0 }
        let hasStatus = status == gold.status ? 0.01 : 0
        let hasDate = gold.date.map { (date ?? "").hasPrefix($0) } ?? false
        return base + hasStatus + (hasDate ? 0.01 : 0)
    }

    private mutating func scoreMeeting(_ gold: Gold.Meeting, _ found: Meeting, _ parties: [Set<String>]) {
        scoreParticipants(Set(gold.participants), parties)
        let label = "\(gold.participants)"
        attribute("meeting status", gold.status, found.status.rawValue, label)
        attribute("meeting medium", gold.medium, found.medium.rawValue, label)
        attribute("meeting kind", gold.kind, found.kind.rawValue, label)
        attribute("meeting country", gold.country, found.place?.country, label)
        attribute("meeting city", gold.city.map(Words.key), Words.key(found.place?.city ?? ""), label)
        attribute(
            "meeting date", gold.date, (found.date?.value).map { String($0.prefix(gold.date?.count ?? 0)) }, label)
        if let minutes = gold.durationMinutes {
            share(
                "meeting duration", found.duration?.minutes == minutes,
                "duration \(label) want \(minutes) got \(found.duration?.minutes ?? 0)")
        }
        if let occasion = gold.occasion, !occasion.isEmpty {
            let got = Words.key(found.occasion?.name ?? "")
            share(
                "meeting occasion", occasion.contains { got.contains(Words.key($0)) },
                "occasion \(label) want \(occasion) got \(got)")
        }
        if let topics = gold.topics { scoreTopics(Set(topics), Set(found.topics.map(\.id)), label) }
    }

    private mutating func scoreParticipants(_ want: Set<String>, _ parties: [Set<String>]) {
        touch("participants")
        var tally = tallies["participants", default: Tally()]
        var seen: Set<String> = []
        for party in parties {
            if let key = party.intersection(want).subtracting(seen).sorted().first {
                seen.insert(key)
                tally.hit += 1
            } else if party.isDisjoint(with: want) {
                tally.extra += 1
            }
        }
        tally.miss += want.count - seen.count
        tallies["participants"] = tally
    }

    private mutating func scoreTopics(_ want: Set<String>, _ got: Set<String>, _ label: String) {
        touch("topics")
        var tally = tallies["topics", default: Tally()]
        tally.hit += want.intersection(got).count
        tally.miss += want.subtracting(got).count
        tally.extra += got.subtracting(want).count
        tallies["topics"] = tally
        if want != got {
            notes.append(
                "\(file): topics \(label) lack \(want.subtracting(got).sorted()) extra \(got.subtracting(want).sorted())"
            )
        }
    }

    private mutating func attribute(_ row: String, _ want: String?, _ got: String?, _ label: String) {
        guard let want else { return }
        share(row, want == got, "\(row) \(label) want \(want) got \(got ?? "none")")
    }
}

extension Set {
    package func ifEmpty(_ other: Set) -> Set { isEmpty ? other : self }
}
