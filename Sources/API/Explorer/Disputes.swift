import Markup
import Records
import Store
import Wording

extension Served<Meeting> {
    /// What articles say of a field that the record does not have.
    func others(of field: Disagreement.Field) -> [Disagreement.Version] {
        let own: Set<String?> =
            switch field {
            case .place: [record.place?.city ?? record.place?.country]
            case .date:
                [
                    record.endDate?.value.flatMap { end in record.date?.value.map { "\($0)..\(end)" } },
                    record.date?.value,
                ]
            case .status: [record.status.rawValue]
            case .participants: Set(record.participants.map(\.person))
            }
        return disputes.first { $0.field == field }?.values.filter { !own.contains($0.value) } ?? []
    }
}

/// A value on which articles disagree never stands alone.
extension Explorer {
    /// Other values that are told beside one.
    private static let otherValues = 3

    /// What articles say instead of a value of the record: "1 article: Bern", and how many other values there are.
    private func others(_ meeting: Served<Meeting>, _ field: Disagreement.Field) -> (told: String, more: Int)? {
        let others = meeting.others(of: field)
        // Who sat there needs names, which the page of the meeting has.
        guard !others.isEmpty, field != .participants else { return nil }
        let told = others.prefix(Self.otherValues).map {
            words.counted(.articlesSay, $0.articles.count, value($0.value, field))
        }
        return (told.joined(separator: "; "), others.count - told.count)
    }

    /// Returns what articles say instead of a value of the record: "1 article: Bern"; nil where none says otherwise.
    func otherwise(_ meeting: Served<Meeting>, _ field: Disagreement.Field) -> String? {
        others(meeting, field).map { $0.more > 0 ? "\($0.told); \(words.counted(.more, $0.more))" : $0.told }
    }

    private func value(_ value: String, _ field: Disagreement.Field) -> String {
        switch field {
        case .place: value.utf8.count == 2 ? words.country(value) : words.city(value)
        case .date: words.interval(value)
        case .status: words.word(value, of: .status)
        case .participants: value
        }
    }

    /// Returns a value with what articles say instead of it: "Geneva (1 article: Bern)".
    func disputed(_ value: String, _ meeting: Served<Meeting>, _ field: Disagreement.Field) -> String {
        otherwise(meeting, field).map { "\(value) (\($0))" } ?? value
    }

    /// Writes what articles say instead of a value, under it.
    func dispute(_ meeting: Served<Meeting>, _ field: Disagreement.Field, to html: inout HTML) {
        guard let (told, more) = others(meeting, field) else { return }
        html.element(.span, [.kind("note")]) { html in
            html.text("≠ " + told)
            guard more > 0 else { return }
            html.text("; ")
            let all = Link.record(.meetings, meeting.record.id).at("articles")
            html.element(.a, [.href(all)], text: words.counted(.more, more))
        }
    }
}
