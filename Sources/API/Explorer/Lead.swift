import Markup
import Records
import Store
import Wording

/// The sentence at the head of a record, made from its values.
extension Explorer {
    // MARK: Meetings

    /// Returns the sentence of a meeting: who, whether, when, where, for how long, beside what.
    func lead(_ meeting: Served<Meeting>) -> String {
        let record = meeting.record
        let day = record.date?.value.map { value in
            disputed(
                record.endDate?.value.map { words.date(from: value, to: $0) } ?? words.date(value, .on), meeting, .date)
        }
        let lead = MeetingLead(
            status: record.status.rawValue, kind: record.kind.rawValue, medium: record.medium.rawValue,
            parties: record.participants.map(names.party),
            place: record.place.map { disputed(locative($0), meeting, .place) }, date: day)
        var sentences = [words.lead(lead) ?? names.meeting(record) + "."]
        var beside: [String] = []
        // What did not come about took no time.
        let isOff = [.postponed, .cancelled, .denied].contains(record.status)
        if !isOff, let duration = record.duration { beside.append(length(duration)) }
        if let occasion = record.occasion { beside.append(words.occasion(occasion.relation.rawValue, occasion.name)) }
        if !beside.isEmpty { sentences.append(words.line(beside.joined(separator: ", ")) + ".") }
        if day == nil, let told = meeting.reported {
            sentences.append(words.line(words.reported(told.first, told.last)) + ".")
        }
        sentences += meeting.disputes.compactMap { dispute -> String? in
            guard let sentence = words.disagreement(dispute.field.rawValue) else { return nil }
            guard dispute.field == .status, let other = otherwise(meeting, .status) else { return sentence }
            return "\(sentence.dropLast()) (\(other))."
        }
        if meeting.due == "passed" { sentences.append(words.line(words.text(.dayHasPassed)) + ".") }
        return sentences.joined(separator: " ")
    }

    /// A place as it stands after a verb: "in Geneva", "in Switzerland".
    private func locative(_ place: Place) -> String {
        if let city = place.city { return words.inCity(city) }
        guard let country = place.country, Wording(.english).country(country) == place.name else {
            return words.inCity(place.name)
        }
        return words.country(country, .in)
    }

    // MARK: Persons

    /// Writes the sentence of a person: office, how often met and told, with whom most, and where last.
    func lead(_ person: Served<Person>, most: Counterpart?, last: Served<Meeting>?, to html: inout HTML) {
        html.element(.p, [.kind("lead")]) { html in
            if let office = OfficeChoice.latest(person.record.offices) { html.text(title(office) + "; ") }
            html.text(words.count(person.count("meetings"), .meetings) + " ")
            html.text(words.counted(.inArticles, person.count("articles")))
            if let most, most.meetings > 1 {
                html.text(", ")
                html.sentence(
                    words.pieces(.leadNumberWith), { $0.text(words.number(most.meetings)) },
                    { $0.link(link(to: most), name(of: most)) })
            }
            if let last, let value = last.record.date?.value {
                html.text("; ")
                html.sentence(words.pieces(.lastMeeting)) { html in
                    html.link(
                        .record(.meetings, last.record.id),
                        words.date(value, .on) + (last.record.place.map { " " + locative($0) } ?? ""))
                }
            } else if let seen = person.seen {
                html.text("; " + words.text(.lastSeen, words.date(seen.last, .on)))
            }
            html.text(".")
        }
    }

    /// The years of an office: "since 2004", "until 2012".
    func term(from first: String?, to last: String?) -> String {
        switch (first, last) {
        case (let first?, let last?): words.dates(first, last)
        case (let first?, nil): words.date(first, .since)
        case (nil, let last?): words.date(last, .until)
        case (nil, nil): ""
        }
    }
}
