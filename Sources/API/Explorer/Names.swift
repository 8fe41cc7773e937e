import Drawing
import Markup
import Records
import Store
import Wording

/// What records are called in the reader's language; never empty, so that a link always has words.
struct Names {
    let words: Wording
    /// The names of records in the reader's language.
    let spoken: SpokenNames

    /// Who took part, as a list: "Sergey Lavrov and Marco Rubio".
    func meeting(_ meeting: Meeting) -> String {
        let names = meeting.participants.map { party($0) }.filter { !$0.isEmpty }
        return names.isEmpty ? visible(meeting.title) ?? nameless(.meetings) : words.list(names)
    }

    /// A party; a state without a name at the table is called as it is in the reader's language.
    func party(_ party: Participant) -> String {
        if let person = party.person { return spoken.name(.persons, person) ?? party.name }
        if let body = party.organization { return spoken.name(.organizations, body) ?? party.name }
        return party.country.map { words.country($0) } ?? party.name
    }

    func person(_ person: Person) -> String {
        SpokenNames.form(person.names, of: person.name, in: words.language) ?? visible(person.name)
            ?? nameless(.persons)
    }

    /// Who speaks or is spoken to; empty where the text does not say.
    func speaker(_ speaker: Speaker) -> String {
        let own =
            speaker.person.flatMap { spoken.name(.persons, $0) }
            ?? speaker.organization.flatMap { spoken.name(.organizations, $0) }
        return own ?? (speaker.name.isEmpty ? speaker.asWritten : speaker.name)
    }

    func article(_ article: Article) -> String { visible(article.title) ?? nameless(.articles) }

    func organization(_ body: Organization) -> String {
        SpokenNames.form(body.names, of: body.name, in: words.language) ?? visible(body.name)
            ?? nameless(.organizations)
    }

    func topic(_ topic: ServedTopic) -> String {
        words.topic(topic.id) ?? visible(topic.label) ?? nameless(.topics)
    }

    /// A place with its country: "Kuala Lumpur, Malaysia".
    func place(_ place: Place) -> String {
        var parts: [String] = []
        for part in [
            place.venue, self.name(place.name, place.country), place.city.map(words.city),
            place.country.map { words.country($0) },
        ] {
            if let part, !parts.contains(part) { parts.append(part) }
        }
        return parts.joined(separator: ", ")
    }

    func place(_ place: ServedPlace) -> String {
        visible(name(place.name, place.country)) ?? nameless(.places)
    }

    /// A place that is a country is called as it is in the reader's language.
    private func name(_ name: String, _ country: String?) -> String {
        guard let country, Wording(.english).country(country) == name else { return words.city(name) }
        return words.country(country)
    }

    /// Who said it, for headings.
    func quote(_ quote: Quote) -> String {
        guard let speaker = quote.speaker.flatMap({ visible(self.speaker($0)) }) else {
            return words.line(words.text(.quote))
        }
        return words.text(.quoteBy, speaker)
    }

    /// The words of a quote; marks stand only around words that stood in marks.
    func said(_ text: String, _ kind: Quote.Kind) -> String { kind == .indirect ? text : words.text(.quoted, text) }

    private func nameless(_ type: RecordType) -> String {
        "\(words.line(words.noun(type))) \(words.text(.withoutName))"
    }

    private func visible(_ name: String?) -> String? {
        name.flatMap { $0.unicodeScalars.contains { !$0.properties.isWhitespace } ? $0 : nil }
    }
}

extension Explorer {
    /// What records are called.
    var names: Names { Names(words: words, spoken: spoken) }

    /// Writes a status: its shape, which tells it without colour, and its word.
    func status(_ status: Meeting.Status, to html: inout HTML) {
        html.element(.span, [.kind("status")]) { html in
            StatusGlyph(status).write(to: &html)
            html.text(" " + words.word(status.rawValue, of: .status))
        }
    }

    /// The day of a meeting by itself, for tables: its own, else when it was told.
    func shortDay(_ meeting: Served<Meeting>) -> String {
        guard let value = meeting.record.date?.value else { return day(meeting) }
        return meeting.record.endDate?.value.map { words.dates(value, $0) } ?? words.date(value)
    }

    /// The day of a meeting in words: its own, else when it was told.
    func day(_ meeting: Served<Meeting>) -> String {
        if let value = meeting.record.date?.value {
            let end = meeting.record.endDate?.value
            if meeting.due == "passed" { return words.planned(value, isPassed: true) }
            return end.map { words.dates(value, $0) } ?? words.date(value)
        }
        guard let told = meeting.reported else { return words.text(.notTold) }
        return words.reported(told.first, told.last)
    }
}
