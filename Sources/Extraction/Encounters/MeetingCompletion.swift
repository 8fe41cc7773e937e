import Records
import Text

/// Gives meetings what the text as a whole says of them, after all sentences are read.
struct MeetingCompletion {
    /// Where somebody travelled, for meetings told without a place.
    struct Trip {
        var party: Referent
        var place: (value: Place, tokens: Range<Int>)
        var sentence: Int
        /// Whether the journey is off or only possible.
        var isUncertain: Bool
    }

    let document: Document
    let circumstances: CircumstanceReader
    let persons: PersonBook
    /// The mentions that start in a range.
    let mentions: (Range<Int>) -> [Mention]

    /// Returns the meetings with visits, places and topics added.
    func complete(_ read: [MeetingDraft], visits: [MeetingDraft], trips: [Trip]) -> [MeetingDraft] {
        var drafts = read
        readTitle(into: &drafts)
        let framed = drafts.filter(isVisitToCountry)
        drafts.removeAll(where: isVisitToCountry)
        addVisits(framed + visits, to: &drafts)
        fillPlaces(of: &drafts, trips)
        fillDates(of: &drafts)
        let homes = HomeRoles(persons: persons)
        for index in drafts.indices {
            homes.clear(&drafts[index])
            homes.assign(to: &drafts[index], trips)
        }
        fillTopics(of: &drafts)
        addPurposes(to: &drafts)
        shareTopics(of: &drafts)
        return drafts
    }

    private func isVisitToCountry(_ draft: MeetingDraft) -> Bool {
        guard draft.kind == "visit", draft.parties.count == 2, case .person = draft.parties[0].referent,
            case .country = draft.parties[1].referent
        else { return false }
        return true
    }

    /// Visits whose hosts nobody names are records of their own unless a meeting on the spot is told.
    private func addVisits(_ visits: [MeetingDraft], to drafts: inout [MeetingDraft]) {
        for visit in visits {
            guard case .country(let host) = visit.parties[1].referent else { continue }
            let told = drafts.firstIndex { draft in
                draft.referents.contains(visit.parties[0].referent) && mayBeOne(visit, draft)
                    && (draft.countries(persons).contains(host) || draft.place?.value.country == host)
            }
            guard let told else {
                drafts.append(withHost(visit, host))
                continue
            }
            if drafts[told].place == nil, !drafts[told].isRemote { drafts[told].place = visit.place }
            if drafts[told].date == nil { drafts[told].date = visit.date }
            // Who was to be met on a journey that is off is not met either.
            let isOff = visit.status == .cancelled || visit.status == .postponed
            if isOff, drafts[told].status == .planned || drafts[told].status == .possible {
                drafts[told].status = visit.status
                drafts[told].history += visit.history
            }
        }
    }

    /// Whether a journey can be that of a meeting: their days and what is said of whether they took place agree.
    private func mayBeOne(_ visit: MeetingDraft, _ draft: MeetingDraft) -> Bool {
        let isPast = { (draft: MeetingDraft) in draft.status == .held || draft.status == .ongoing }
        guard let a = visit.date?.date.value, let b = draft.date?.date.value else {
            // A journey that is off or only possible is none on which somebody was met.
            return !visit.isUncertain || !isPast(draft) || !draft.statusIsExplicit
                || visit.sentences.contains(document.sentenceIndex[draft.trigger.lowerBound])
        }
        return a.hasPrefix(b) || b.hasPrefix(a) || a.prefix(7) == b.prefix(7) && isPast(visit) == isPast(draft)
    }

    /// Who acts with the guest of a visit is its host: "… op bezoek in Amsterdam; samen met zijn Nederlandse collega …".
    private func withHost(_ visit: MeetingDraft, _ country: String) -> MeetingDraft {
        guard let first = visit.sentences.min(), first + 1 < document.sentences.count else { return visit }
        let next = mentions(document.sentences[first + 1])
        guard next.contains(where: { $0.referents.contains(visit.parties[0].referent) }) else { return visit }
        let host = next.first { mention in
            guard mention.form == .counterpart, case .person(let index)? = mention.referents.first else { return false }
            return persons[index].country == country
        }
        guard let host else { return visit }
        var visit = visit
        visit.parties[1] = MeetingDraft.Party(referent: host.referents[0], mention: host, role: .host)
        return visit
    }

    /// A meeting without a place took place where one of its parties was on a trip, or where the report comes from.
    private func fillPlaces(of drafts: inout [MeetingDraft], _ trips: [Trip]) {
        for index in drafts.indices where drafts[index].place == nil && !drafts[index].isRemote {
            let near = drafts[index].sentences.min() ?? 0
            let open = trips.filter { trip in
                drafts[index].referents.contains(trip.party) && abs(near - trip.sentence) <= 4
                    && !(trip.isUncertain && drafts[index].status == .held)
            }
            let scene = scene(before: near)
            // What the sentence before names is nearer than a journey told earlier.
            if let scene, open.allSatisfy({ $0.sentence < near - 1 }) {
                drafts[index].place = scene
            } else if let trip = open.last(where: { $0.sentence <= near }) ?? open.first {
                drafts[index].place = trip.place
            } else if near <= 3, [.held, .ongoing].contains(drafts[index].status ?? .held),
                let dateline = circumstances.dateline()
            {
                drafts[index].place = dateline
            }
        }
    }

    /// The place that the sentence before names last: what is told next goes on there.
    private func scene(before sentence: Int) -> (value: Place, tokens: Range<Int>)? {
        guard sentence > 0 else { return nil }
        let before = document.sentences[sentence - 1]
        return circumstances.place(in: before, near: before.upperBound..<before.upperBound)
    }

    /// "Brussel praat vandaag over Iran": a sentence before that names day and place sets the scene.
    private func fillDates(of drafts: inout [MeetingDraft]) {
        let dates = DateReader(document: document)
        let told = drafts.map(\.sentences).reduce(into: Set<Int>()) { $0.formUnion($1) }
        for index in drafts.indices {
            guard let first = drafts[index].sentences.min(), first > 0, !told.contains(first - 1) else { continue }
            let before = document.sentences[first - 1]
            guard document.tokens[document.sentences[first].lowerBound].gap < .line,
                let date = dates.dates(in: before).first(where: {
                    $0.date.precision == .day && !document.isQuoted($0.tokens.lowerBound)
                })
            else { continue }
            if drafts[index].date == nil { drafts[index].date = date }
            if drafts[index].place == nil, !drafts[index].isRemote {
                drafts[index].place = circumstances.place(in: before, near: date.tokens)
            }
        }
    }

    /// Where a text tells of one meeting only, what it names is what the meeting is about.
    private func fillTopics(of drafts: inout [MeetingDraft]) {
        if let only = drafts.indices.first, drafts.count == 1 {
            let parties = drafts[only].countries(persons)
            for sentence in document.sentences {
                drafts[only].topics += circumstances.topics(in: sentence, without: parties)
            }
        } else {
            for index in drafts.indices where drafts[index].topics.isEmpty { addNearTopics(to: index, &drafts) }
        }
    }

    /// "Blinken is traveling to the region to discuss …": what a journey is for holds for each of its stops.
    private func addPurposes(to drafts: inout [MeetingDraft]) {
        guard drafts.count > 1 else { return }
        for sentence in document.sentences {
            guard
                let discussed = sentence.first(where: { document.has(.discussion, at: $0) && !document.isQuoted($0) }),
                sentence.contains(where: { isJourney($0) })
            else { continue }
            let travellers = Set(mentions(sentence).flatMap(\.referents))
            for index in drafts.indices where !travellers.isDisjoint(with: drafts[index].referents) {
                drafts[index].topics += circumstances.topics(
                    in: discussed..<sentence.upperBound, without: drafts[index].countries(persons))
            }
        }
    }

    /// "talks with A and with B to discuss …": what one word tells of several tables holds for each.
    private func shareTopics(of drafts: inout [MeetingDraft]) {
        let told = drafts
        for index in drafts.indices where drafts[index].topics.isEmpty {
            let twin = told.first { $0.trigger == drafts[index].trigger && !$0.topics.isEmpty }
            let own = drafts[index].countries(persons).compactMap { document.lexicon.knowledge.countries[$0]?.slug }
            drafts[index].topics = twin?.topics.filter { !own.contains($0.id) } ?? []
        }
    }

    private func isJourney(_ token: Int) -> Bool {
        document.matches(at: token).contains { match in
            (match.kind == .list(.encounterVerbs) || match.kind == .list(.encounterNouns))
                && match.value.hasPrefix("visit")
        }
    }

    /// The sentence that tells of a meeting and the next ones, as far as no other meeting is told there.
    private func addNearTopics(to index: Int, _ drafts: inout [MeetingDraft]) {
        let parties = drafts[index].countries(persons)
        let others = Set(drafts.indices.filter { $0 != index }.flatMap { drafts[$0].sentences })
        for start in drafts[index].sentences.sorted() {
            for number in window(start, min(document.sentences.count, start + 3)) {
                guard number == start || !others.contains(number) else { break }
                drafts[index].topics += circumstances.topics(in: document.sentences[number], without: parties)
            }
        }
    }

    /// A headline such as "Secretary's Call with …" tells how the parties of the first meeting talked.
    private func readTitle(into drafts: inout [MeetingDraft]) {
        guard let title = document.article.title, let first = drafts.indices.first, drafts[first].medium == nil else {
            return
        }
        let tokens = Tokenizer.tokens(of: title)
        let kinds = tokens.indices.flatMap { index -> [String] in
            var found: [String] = []
            document.lexicon.matcher.matches(in: tokens, at: index) { match in
                let term = document.lexicon.terms[match.payload]
                if term.kind == .list(.encounterNouns) { found.append(term.value) }
            }
            return found
        }
        guard let kind = kinds.first(where: { $0 == "call" || $0 == "video" }),
            drafts[first].kind == "speak" || drafts[first].kind == "talks"
        else { return }
        drafts[first].kind = kind
        drafts[first].medium = kind == "call" ? .phone : .video
    }
}
