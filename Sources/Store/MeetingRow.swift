import GRDB
import Records

/// A meeting as a row, with the rows that lists join it to.
struct MeetingRow {
    private let meeting: Meeting
    private let doc: Int64?
    private let days: DayInterval?
    /// The day that lists sort by: the meeting's own, or that of its first article.
    private let sortDay: Int?
    /// The days on which articles told it.
    private let reported: [CalendarDay]
    private let articles: [String]

    /// The most days that a meeting lasts for lists; a longer one is found by its first.
    static let longest = 366

    /// What people did about it.
    private let review: Review
    /// Where its articles contradict each other.
    private let disagreements: [Disagreement]

    init(_ meeting: Meeting, day members: [Telling], review: Review, disagreements: [Disagreement]) {
        self.init(
            meeting, doc: nil, published: members.compactMap(\.published).sorted(), review: review,
            disagreements: disagreements)
    }

    /// Takes a row that is there.
    init(json: String, doc: Int64) throws {
        let disagreements = (try? [Disagreement](json: JSONSlice(json)["disagreements"])) ?? []
        self.init(
            try Merge.decode(json), doc: doc, published: [], review: Review(), disagreements: disagreements)
    }

    private init(
        _ meeting: Meeting, doc: Int64?, published: [Int], review: Review, disagreements: [Disagreement]
    ) {
        self.meeting = meeting
        self.review = review
        self.disagreements = disagreements
        self.doc = doc
        var days = meeting.date?.value.flatMap { DayInterval($0) }
        if let start = days, let end = meeting.endDate?.value.flatMap({ DayInterval($0) }),
            end.last > start.last, end.last.number - start.first.number <= Self.longest
        {
            days = DayInterval("\(start.first.iso)..\(end.last.iso)")
        }
        self.days = days
        self.sortDay = days?.first.number ?? published.first
        reported = published.map { CalendarDay(number: $0) }
        articles = meeting.articles
    }

    // MARK: In and out

    func insert(_ ledger: Ledger) throws {
        let doc = try ledger.number(in: "meetings", day: sortDay, id: meeting.id)
        let place = meeting.place.map(PlaceID.of)
        let mark = try ledger.changes.write(.meetings, meeting.id, isNew: true)
        try ledger.execute(
            """
            INSERT INTO meetings (doc, id, title, kind, medium, status, date, date_from, date_to, place, city, country,
            occasion, occasion_organization, minutes, confidence, reported_first, reported_last, json,
            changed_seq, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                doc, meeting.id, meeting.title, meeting.kind.rawValue, meeting.medium.rawValue, meeting.status.rawValue,
                meeting.date?.value, days?.first.iso, days?.last.iso, place, meeting.place?.city,
                meeting.place?.country, meeting.occasion?.name, meeting.occasion?.organization,
                meeting.duration?.minutes, meeting.confidence, reported.first?.iso, reported.last?.iso, json,
                mark.seq, mark.at,
            ])
        try insertJoins(doc, ledger)
        ledger.index(.meetings, doc, words)
        count(ledger, 1)
    }

    private func insertJoins(_ doc: Int64, _ ledger: Ledger) throws {
        for (position, party) in meeting.participants.enumerated() {
            try ledger.execute(
                "INSERT INTO participants (doc, position, person_id, organization_id, country, role) VALUES (?, ?, ?, ?, ?, ?)",
                [doc, position, party.person, party.organization, party.country, party.role.rawValue])
        }
        for topic in topics {
            try ledger.execute("INSERT INTO meeting_topics (topic, doc) VALUES (?, ?)", [topic, doc])
        }
        for field in disagreements.map(\.field.rawValue) {
            try ledger.execute("INSERT INTO meeting_disagreements (field, doc) VALUES (?, ?)", [field, doc])
        }
        for article in articles {
            try ledger.execute(
                "INSERT INTO meeting_articles (article_id, doc, language) SELECT ?1, ?2, coalesce((SELECT language FROM articles WHERE id = ?1), 'und')",
                [article, doc])
        }
    }

    func remove(_ ledger: Ledger) throws {
        guard let doc else { return }
        try ledger.unindex(.meetings, doc, words)
        for table in ["participants", "meeting_topics", "meeting_articles", "meeting_disagreements", "meetings"] {
            try ledger.execute("DELETE FROM \(table) WHERE doc = ?", [doc])
        }
        count(ledger, -1)
    }

    /// The record with its counts and when it was told.
    private var json: String {
        Merge.json(meeting) { json in
            json.key("counts")
            json.object { json in
                json.key("participants")
                json.integer(meeting.participants.count)
                json.key("quotes")
                json.integer(meeting.quotes.count)
                json.key("articles")
                json.integer(meeting.articles.count)
            }
            json.key("reported")
            json.object { json in
                json.key("first")
                json.string(reported.first?.iso)
                json.key("last")
                json.string(reported.last?.iso)
            }
            review.write(to: &json)
            json.key("disagreements")
            disagreements.write(to: &json)
        }
    }

    private var topics: Set<String> { Set(meeting.topics.map(\.id)) }

    private var words: Ledger.Words { Self.words(meeting) }

    static func words(_ meeting: Meeting) -> Ledger.Words {
        let parties = meeting.participants.flatMap { [$0.name, $0.asWritten] }
        let place = [meeting.place?.name, meeting.place?.venue, meeting.place?.city, meeting.place?.asWritten]
        var seen: Set<String> = []
        let body =
            place.compactMap { $0 } + [meeting.occasion?.name].compactMap { $0 } + meeting.topics.map(\.label)
            + meeting.participants.compactMap(\.office) + [meeting.kind.rawValue, meeting.status.rawValue]
        return Ledger.Words(
            heading: ([meeting.title] + parties.filter { seen.insert($0).inserted }).joined(separator: " \u{2022} "),
            body: body.filter { seen.insert($0).inserted }.joined(separator: " \u{2022} "))
    }

    private func count(_ ledger: Ledger, _ change: Int) {
        for person in Set(meeting.participants.compactMap(\.person)) { ledger.count(person: person, meetings: change) }
        for topic in topics {
            ledger.count(topic: topic, meetings: change)
            ledger.count(.meetings, "topic", topic, change)
        }
        if let place = meeting.place.map(PlaceID.of) {
            ledger.count(place: place, meetings: change)
            ledger.count(.meetings, "place", place, change)
        }
        for country in Set(meeting.participants.compactMap(\.country)) {
            ledger.count(.meetings, "participant.country", country, change)
        }
        for party in Set(meeting.participants.compactMap { $0.person ?? $0.organization }) {
            ledger.count(.meetings, "participant", party, change)
        }
        for one in disagreements { ledger.count(.meetings, "disagreement", one.field.rawValue, change) }
        ledger.count(.meetings, "country", meeting.place?.country, change)
        ledger.count(.meetings, "city", meeting.place?.city, change)
        ledger.count(.meetings, "kind", meeting.kind.rawValue, change)
        ledger.count(.meetings, "medium", meeting.medium.rawValue, change)
        ledger.count(.meetings, "status", meeting.status.rawValue, change)
        ledger.count(.meetings, "date", days.map { String($0.first.iso.prefix(7)) }, change)
    }
}
