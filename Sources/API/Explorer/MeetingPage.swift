import Drawing
import HTTP
import Markup
import Records
import Store
import Wording

/// A meeting: a sentence, its parties, and each value with the words that it rests on.
struct MeetingPage {
    let explorer: Explorer
    let meeting: Served<Meeting>
    let json: JSONSlice

    private var words: Wording { explorer.words }
    private var record: Meeting { meeting.record }
    private var id: String { record.id }

    /// Quotes that are shown of a meeting, and meetings of the same parties on each side of it.
    private static let (quotes, neighbours) = (12, 4)
    /// Articles and steps of the status that are shown of it.
    private static let (articles, shownSteps) = (20, 12)

    /// Returns the page.
    func response() throws -> Response {
        let known = try self.known()
        let proof = Proof(
            record.evidence, of: id, article: record.articles.first, known.languages, words, rest: .articlesOfRecord)
        let neighbours = try self.neighbours()
        let name = explorer.names.meeting(record)
        let lead = explorer.lead(meeting)
        var frame = explorer.frame(name, .meetings)
        frame.summary = lead
        frame.alternates = [Format.ics, .jsonld, .geojson].map {
            .init(format: $0, link: .data(["meetings", "\(id).\($0.rawValue)"]))
        }
        let citation = Citation(explorer: explorer, name: name, lead: lead, meeting: meeting)
        let tellings = try TellingsSection(explorer, json)
        return frame.response(explorer.fields) { html in
            html.element(.article) { html in
                html.element(.h1, [.automaticDirection], text: name)
                html.element(.p, [.kind("lead")], text: lead)
                explorer.corrected(meeting.isCorrected, to: &html)
                html.element(.div, [.kind("columns meeting")]) { html in
                    html.element(.div, [.kind("main")]) { html in
                        parties(known, proof, &html)
                        quotes(known, &html)
                        tellings.write(to: &html)
                        sources(known, proof, &html)
                        self.neighbours(neighbours, &html)
                    }
                    html.element(.div, [.kind("side")]) { html in
                        facts(known, proof, &html)
                        if let place = record.place, let latitude = place.latitude, let longitude = place.longitude {
                            explorer.smallMap(
                                explorer.disputed(explorer.names.place(place), meeting, .place), latitude: latitude,
                                longitude: longitude,
                                link: .record(.places, placeID ?? ""), to: &html)
                        }
                        citation.write(to: &html)
                    }
                }
            }
        }
    }

    private var placeID: String? {
        record.place.flatMap {
            PlaceID.of(Place(name: $0.name, venue: nil, city: nil, country: nil, asWritten: $0.name))
        }
    }

    private func known() throws -> Known {
        var wanted = Known.ids(of: record.participants)
        wanted[.articles] = record.articles[shownArticles] + steps.prefix(Self.shownSteps).compactMap(\.article)
        wanted[.quotes] = Array(record.quotes.prefix(Self.quotes))
        wanted[.organizations, default: []] += [record.occasion?.organization].compactMap { $0 }
        wanted[.places] = [placeID].compactMap { $0 }
        return try Known(explorer.store, wanted)
    }

    // MARK: Parties

    private func parties(_ known: Known, _ proof: Proof, _ html: inout HTML) {
        html.element(.h2, text: words.text(.participants))
        guard !record.participants.isEmpty else {
            return html.element(.p, [.kind("soft")], text: words.text(.noParticipants))
        }
        html.element(.ul, [.kind("records")]) { html in
            for (number, party) in record.participants.enumerated() {
                html.element(.li) { html in
                    if let flag = Flag.of(party.country) {
                        html.element(.span, [.hiddenFromReaders], text: flag + " ")
                    }
                    known.write(
                        explorer.names.party(party), person: party.person, organization: party.organization, to: &html)
                    facts(of: party, known, &html)
                    proof.write(.participant(number), .role(ofParticipant: number), to: &html)
                }
            }
        }
    }

    private func facts(of party: Participant, _ known: Known, _ html: inout HTML) {
        let isState = party.person == nil && party.organization == nil
        var facts = [office(of: party, known)].compactMap { $0 }
        let country = isState ? nil : party.country.map { words.country($0) }
        // An office often names the country itself.
        if let country, !facts.contains(where: { $0.contains(country) }) { facts.append(country) }
        if party.role != .party { facts.append(words.word(party.role.rawValue, of: .participantRole)) }
        if party.implied { facts.append(words.text(.onlyImplied)) }
        guard !facts.isEmpty else { return }
        html.element(.span, [.kind("note")], text: facts.joined(separator: " · "))
    }

    /// The office that the person held on the day of the meeting, else what the text says.
    private func office(of party: Participant, _ known: Known) -> String? {
        let day = record.date?.value ?? meeting.reported?.first
        let held = day.flatMap { OfficeChoice.held(on: $0, known.person(party.person)?.offices ?? []) }
        return held.map(explorer.title) ?? party.office
    }

    // MARK: Facts

    private func facts(_ known: Known, _ proof: Proof, _ html: inout HTML) {
        html.element(.dl, [.kind("facts")]) { html in
            explorer.term(.status, &html) { status(known, proof, &$0) }
            explorer.term(.when, &html) { html in
                html.text(day)
                explorer.dispute(meeting, .date, to: &html)
                proof.write(.date, to: &html)
            }
            if let told = meeting.reported {
                explorer.term(.told, &html) { $0.text(words.dates(told.first, told.last)) }
            }
            if let place = record.place {
                html.element(.dt, text: words.field("place"))
                html.element(.dd) { html in
                    let name = explorer.names.place(place)
                    if known.has(.places, placeID), let placeID {
                        html.link(.record(.places, placeID), name)
                    } else {
                        html.words(name)
                    }
                    explorer.dispute(meeting, .place, to: &html)
                    proof.write(.place, to: &html)
                }
            }
            if let duration = record.duration {
                explorer.term(.duration, &html) { html in
                    html.text(explorer.length(duration))
                    proof.write(.duration, to: &html)
                }
            }
            explorer.term(.kind, &html) { html in
                let kind = words.word(record.kind.rawValue, of: .meetingKind)
                let medium = record.medium == .unknown ? nil : words.word(record.medium.rawValue, of: .medium)
                html.text([kind, medium].compactMap { $0 }.joined(separator: ", "))
                proof.write(.kind, most: 2, to: &html)
            }
            if let occasion = record.occasion { self.occasion(occasion, known, proof, &html) }
            if !record.topics.isEmpty {
                explorer.term(.about, &html) { html in
                    explorer.topics(record.topics, to: &html)
                    for number in record.topics.indices.prefix(3) { proof.write(.topic(number), most: 1, to: &html) }
                }
            }
            explorer.term(.confidence, &html) { explorer.confidence(record.confidence, to: &$0) }
        }
    }

    private var day: String {
        guard let date = record.date else { return words.text(.notTold) }
        guard date.value != nil else { return words.text(.inWordsOfArticle, date.text ?? "") }
        let basis = date.basis == .stated ? nil : words.word(date.basis.rawValue, of: .dateBasis)
        return [explorer.day(meeting), basis.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
    }

    private func occasion(_ occasion: Occasion, _ known: Known, _ proof: Proof, _ html: inout HTML) {
        explorer.term(.occasion, &html) { html in
            html.sentence(words.occasion(occasion.relation.rawValue)) { html in
                let name = occasion.organization.flatMap { explorer.spoken.name(.organizations, $0) } ?? occasion.name
                known.write(name, person: nil, organization: occasion.organization, to: &html)
            }
            proof.write(.occasion, to: &html)
        }
    }

    /// The steps of the status; what is told again is none.
    private var steps: [Meeting.StatusStep] {
        var last: Meeting.Status?
        return record.statusHistory.filter { step in
            defer { last = step.status }
            return step.status != last
        }
    }

    private func status(_ known: Known, _ proof: Proof, _ html: inout HTML) {
        explorer.status(record.status, to: &html)
        if meeting.due == "passed" { html.text(", " + words.text(.dayHasPassed)) }
        explorer.dispute(meeting, .status, to: &html)
        guard Set(steps.map(\.status)).count > 1 else {
            guard let step = steps.last, let item = Proof.evidence(of: step, article: record.articles.first) else {
                return
            }
            return html.element(.span, [.kind("source")]) { proof.write(item, to: &$0) }
        }
        StatusLine(
            steps: steps.prefix(Self.shownSteps).map { step in
                let item = Proof.evidence(of: step, article: record.articles.first)
                let day = known.article(item?.article)?.publishedAt
                return StatusLine.Step(
                    status: step.status, word: words.word(step.status.rawValue, of: .status),
                    date: day.map { words.shortDate($0) },
                    link: item.map {
                        .words(article: $0.article ?? "", start: $0.span.start, end: $0.span.end, record: id)
                    }, note: step.span.exact)
            }
        ).write(to: &html)
        explorer.more(steps.count - Self.shownSteps, .articlesOfRecord, to: &html)
    }

    // MARK: Quotes and articles

    private func quotes(_ known: Known, _ html: inout HTML) {
        let found = record.quotes.prefix(Self.quotes).compactMap { known.quote($0) }
        explorer.heading(
            .quotes, all: .path(["meetings", id, "quotes"]), total: record.quotes.count, shown: found.count, to: &html)
        guard !found.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.noQuotes)) }
        explorer.list(found, to: &html)
    }

    /// The articles that are shown of those that tell it.
    private var shownArticles: Range<Int> { explorer.shown(of: record.articles, each: Self.articles) }

    private func sources(_ known: Known, _ proof: Proof, _ html: inout HTML) {
        html.element(.h2, [.id("articles")], text: words.text(.articlesThatTellIt))
        for article in record.articles[shownArticles] {
            guard let article = known.article(article) else { continue }
            html.element(.div) { html in
                explorer.source(article, record: id, to: &html)
                proof.why(article.id, to: &html)
            }
        }
        explorer.others(than: shownArticles, of: record.articles.count, each: Self.articles, to: &html)
    }

    // MARK: The same parties

    /// The parties by which meetings are of the same ones.
    private var parties: [String] {
        Array(record.participants.compactMap { $0.person ?? $0.organization }.prefix(8))
    }

    /// Other meetings of all these parties, those before and those after.
    private func neighbours() throws -> [Served<Meeting>] {
        guard parties.count > 1, let date = Collection.meetings.field("date") else { return [] }
        // One filter a party, so that the meetings of one of them are walked and not all.
        var request = explorer.request(.meetings, parties.map { (field: "participant", value: $0) })
        guard let day = record.date?.value else { return try latest(request) }
        let own = request.filters
        request.filters = own + [Filter(date, .lowerOrEqual, [day])]
        request.limit = Self.neighbours + 1
        let before = try explorer.store.page(request).records
        request.filters = own + [Filter(date, .greaterOrEqual, [day])]
        request.sort = [.init(field: "date", descends: false)]
        let after = try explorer.store.page(request).records
        var seen: Set<String> = []
        return try Served<Meeting>.all(before.reversed() + after).filter { seen.insert($0.record.id).inserted }
    }

    private func latest(_ request: ListRequest) throws -> [Served<Meeting>] {
        var request = request
        request.limit = Self.neighbours + 1
        let found = try Served<Meeting>.all(explorer.store.page(request).records)
        return found.filter { $0.record.id != id }.prefix(Self.neighbours).reversed()
    }

    private func neighbours(_ meetings: [Served<Meeting>], _ html: inout HTML) {
        guard meetings.contains(where: { $0.record.id != id }) else { return }
        html.element(.h2) { html in
            html.text(words.text(.sameParties))
            let all = Link.path(["meetings"], [("participant__all", parties.joined(separator: ","))])
            html.element(.a, [.kind("more"), .href(all)], text: words.text(.showMore))
        }
        html.element(.ol, [.kind("records")]) { html in
            for other in meetings {
                html.element(.li, other.record.id == id ? [.kind("chosen")] : []) { html in
                    explorer.status(other.record.status, to: &html)
                    html.text(" ")
                    if other.record.id == id {
                        html.text("\(explorer.shortDay(other)) · \(words.text(.thisMeeting))")
                    } else {
                        html.link(.record(.meetings, other.record.id), explorer.shortDay(other))
                        if let place = other.record.place {
                            html.text(" · " + explorer.disputed(explorer.names.place(place), other, .place))
                        }
                    }
                }
            }
        }
    }
}
