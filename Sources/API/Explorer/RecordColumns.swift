import Markup
import Records
import Store
import Wording

/// The columns in which records are shown, the usual ones first.
extension Explorer {
    // MARK: Meetings

    /// How many columns of meetings are shown unless others are asked for.
    static let usualMeetingColumns = ["day", "who", "where", "status", "about", "articles"]

    /// The columns of meetings; with a person, who else was there.
    func meetingColumns(_ marker: Marker? = nil, beside person: String? = nil) -> [Column<Served<Meeting>>] {
        let marker = marker ?? Marker()
        return [
            Column("day", words.text(.when), sort: "date", kind: "day") { meeting, html in
                html.text(shortDay(meeting))
                dispute(meeting, .date, to: &html)
            },
            Column("who", words.text(.who), isHead: true) { meeting, html in
                html.element(.a, [.href(.record(.meetings, meeting.record.id))]) { html in
                    marker.write(who(meeting.record, beside: person), to: &html)
                }
            },
            Column("where", words.field("place")) { meeting, html in
                guard let place = meeting.record.place else { return }
                marker.write(names.place(place), to: &html)
                dispute(meeting, .place, to: &html)
            },
            Column("status", words.text(.status), kind: "state") { meeting, html in
                status(meeting.record.status, to: &html)
                if meeting.due == "passed" { html.element(.span, [.kind("note")], text: words.text(.dayHasPassed)) }
                dispute(meeting, .status, to: &html)
                // Who sat there is told on the page of the meeting only.
                if meeting.disagreements.contains("participants") {
                    html.element(.span, [.kind("note")], text: "≠ " + words.text(.contradictions))
                }
            },
            Column("about", words.text(.about)) { meeting, html in
                topics(Array(meeting.record.topics.prefix(3)), to: &html)
                let more = meeting.record.topics.count - 3
                guard more > 0 else { return }
                html.text(" ")
                html.element(.a, [.href(.record(.meetings, meeting.record.id))], text: words.counted(.more, more))
            },
            Column("articles", words.text(.source), kind: "short") {
                $1.text(words.count($0.count("articles"), .articles))
            },
            Column("kind", words.text(.kind)) { meeting, html in
                html.text(words.word(meeting.record.kind.rawValue, of: .meetingKind))
            },
            Column("duration", words.text(.duration)) { meeting, html in
                if let duration = meeting.record.duration { html.text(length(duration)) }
            },
            Column("occasion", words.text(.occasion)) { meeting, html in
                if let occasion = meeting.record.occasion { html.text(occasion.name) }
            },
            Column("confidence", words.text(.confidence), sort: "confidence") { meeting, html in
                html.text(words.confidence(meeting.record.confidence))
            },
        ]
    }

    private func who(_ meeting: Meeting, beside person: String?) -> String {
        let others = meeting.participants.filter { $0.person != person || person == nil }
        guard person != nil, !others.isEmpty, others.count < meeting.participants.count else {
            return names.meeting(meeting)
        }
        return words.list(others.map(names.party))
    }

    /// A length in words: "about 50 minutes".
    func length(_ duration: MeetingDuration) -> String {
        words.duration(minutes: duration.minutes, bound: duration.bound.rawValue)
    }

    /// Writes meetings as the table in which pages show a few of them.
    func table(_ meetings: [Served<Meeting>], beside person: String? = nil, to html: inout HTML) {
        let columns = meetingColumns(beside: person).prefix(4)
        RecordTable(words: words, columns: Array(columns), caption: words.text(.meetings)).write(meetings, to: &html)
    }

    // MARK: Others

    func personColumns(_ marker: Marker = Marker(), role: String? = nil) -> [Column<Served<Person>>] {
        [
            Column("name", words.field("name"), sort: "name", isHead: true) { person, html in
                html.element(.a, [.href(.record(.persons, person.record.id))]) { html in
                    marker.write(names.person(person.record), to: &html)
                }
            },
            Column("office", words.text(.offices)) { person, html in
                let latest = OfficeChoice.latest(person.record.offices)
                if let latest { html.text(title(latest)) }
                // A list of those who hold or held an office tells which it was.
                guard let role, latest?.role.rawValue != role else { return }
                let asked = person.record.offices.filter { $0.role.rawValue == role }
                guard let other = OfficeChoice.latest(asked) else { return }
                html.element(.span, [.kind("note")], text: title(other))
            },
            Column("country", words.text(.country)) { person, html in
                if let country = person.record.country { self.country(country, to: &html) }
            },
            Column("meetings", words.text(.meetings), sort: "meetings", kind: "number") {
                $1.text(words.number($0.count("meetings")))
            },
            Column("quotes", words.text(.quotes), sort: "quotes", kind: "number") {
                $1.text(words.number($0.count("quotes")))
            },
            Column("seen", words.text(.seen), kind: "day", isNamed: true) { person, html in
                if let seen = person.seen { html.text(words.date(seen.last)) }
            },
        ]
    }

    /// An office as readers know it: what it is, and of whom.
    func title(_ office: Office) -> String {
        let isPlain = office.role == .other || office.role == .official || office.role == .minister
        guard isPlain, !office.title.isEmpty else {
            return words.line(words.office(office.role.rawValue, of: office.country))
        }
        return words.line(office.title) + (office.country.map { ", " + words.country($0) } ?? "")
    }

    func articleColumns(_ marker: Marker = Marker()) -> [Column<Served<Article>>] {
        [
            Column("day", words.text(.when), sort: "date", kind: "day") { article, html in
                if let day = article.record.publishedAt { html.text(words.date(day)) }
            },
            Column("title", words.field("title"), sort: "title", isHead: true) { article, html in
                html.element(.a, [.href(.record(.articles, article.record.id))]) { html in
                    marker.write(names.article(article.record), language: article.record.language, to: &html)
                }
                marker.snippet(article.record, to: &html)
            },
            Column("publisher", words.field("publisher")) { article, html in
                if let publisher = article.record.publisher { html.words(publisher) }
            },
            Column("language", words.field("language")) { article, html in
                html.text(words.language(article.record.language))
            },
        ]
    }

    func organizationColumns(_ marker: Marker = Marker()) -> [Column<Served<Organization>>] {
        [
            Column("name", words.field("name"), sort: "name", isHead: true) { body, html in
                html.element(.a, [.href(.record(.organizations, body.record.id))]) { html in
                    marker.write(names.organization(body.record), to: &html)
                }
            },
            Column("kind", words.text(.kind)) { $1.text(words.word($0.record.kind.rawValue, of: .bodyKind)) },
            Column("country", words.text(.country)) { body, html in
                if let country = body.record.country { self.country(country, to: &html) }
            },
        ]
    }

    func topicColumns() -> [Column<ServedTopic>] {
        [
            Column("name", words.field("name"), sort: "label", isHead: true) { topic, html in
                html.link(.record(.topics, topic.id), names.topic(topic))
            },
            Column("meetings", words.text(.meetings), sort: "meetings", kind: "number") {
                $1.text(words.number($0.meetings))
            },
            Column("quotes", words.text(.quotes), kind: "number") { $1.text(words.number($0.quotes)) },
        ]
    }

    func placeColumns() -> [Column<ServedPlace>] {
        [
            Column("name", words.field("name"), sort: "name", isHead: true) { place, html in
                html.link(.record(.places, place.id), names.place(place))
            },
            Column("country", words.text(.country)) { place, html in
                if let country = place.country { self.country(country, to: &html) }
            },
            Column("meetings", words.text(.meetings), sort: "meetings", kind: "number") {
                $1.text(words.number($0.meetings))
            },
        ]
    }

    // MARK: Quotes

    /// Code points of a quote in a list.
    private static let reach = 320

    /// Writes quotes as a list: the words first, for they are what readers look for.
    func list(_ quotes: [Served<Quote>], _ marker: Marker = Marker(), isOfOne: Bool = false, to html: inout HTML) {
        html.element(.ul, [.kind("records")]) { html in
            for quote in quotes {
                html.element(.li, [.data(.row, "")]) { write(quote, marker, isOfOne, &$0) }
            }
        }
    }

    private func write(_ quote: Served<Quote>, _ marker: Marker, _ isOfOne: Bool, _ html: inout HTML) {
        let record = quote.record
        let scalars = record.text.unicodeScalars
        let short = String(String.UnicodeScalarView(scalars.prefix(Self.reach)))
        let text = short.unicodeScalars.count == scalars.count ? short : short + "…"
        html.element(.div, [.kind("quote"), .automaticDirection] + Attribute.language(record.language)) { html in
            html.element(.a, [.href(.record(.quotes, record.id))]) { html in
                marker.write(names.said(text, record.kind), to: &html)
            }
        }
        html.element(.span, [.kind("note")]) { html in
            var isFirst = true
            func next(_ html: inout HTML) {
                if !isFirst { html.text(" · ") }
                isFirst = false
            }
            if !isOfOne {
                next(&html)
                if let speaker = record.speaker, let person = speaker.person {
                    html.link(.record(.persons, person), names.speaker(speaker))
                } else {
                    html.words(record.speaker.map(names.speaker) ?? words.text(.textDoesNotSay))
                }
            }
            if let day = quote.date {
                next(&html)
                html.text(words.date(day))
            }
            if record.kind == .indirect {
                next(&html)
                html.text(words.word("indirect", of: .quoteKind))
            }
            if !record.about.isEmpty {
                next(&html)
                topics(Array(record.about.prefix(3)), to: &html)
                guard record.about.count > 3 else { return }
                html.text(" ")
                html.element(
                    .a, [.href(.record(.quotes, record.id))], text: words.counted(.more, record.about.count - 3))
            }
        }
    }
}
