package import Foundation
package import Records

extension Gold {
    /// Makes gold records of an article out of the records that people left.
    ///
    /// - Parameters:
    ///   - extract: The article with its records.
    ///   - corrected: The ids of those that somebody corrected.
    ///   - unsure: Members of meetings that are not to be scored, by the id of the meeting.
    package init(_ extract: Records.Extract, corrected: Set<String> = [], unsure: [String: Set<String>] = [:]) {
        let article = extract.article
        language = article.language.split(separator: "-").first.map(String.init)
        title = article.title
        published = article.publishedAt.map { String($0.prefix(10)) }
        var keys = GoldKeys(extract, corrected)
        meetings = extract.meetings.map { meeting in
            let unsure = unsure[meeting.id] ?? []
            return Meeting(
                meeting, parties: meeting.participants.map { keys.key($0) }, corrected.contains(meeting.id)
            ).without(unsure)
        }
        quotes = extract.quotes.map { quote in
            Quote(
                text: quote.text, speaker: quote.speaker.flatMap { keys.key($0) }, kind: quote.kind.rawValue,
                corrected: corrected.contains(quote.id) ? true : nil)
        }
        (persons, organizations) = (keys.persons, keys.organizations)
    }

    /// The file: JSON with sorted keys, the same bytes for the same records.
    package var json: Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try? encoder.encode(self)
        return (data ?? Data()) + [0x0A]
    }
}

extension Gold.Meeting {
    fileprivate init(_ meeting: Meeting, parties: [String], _ isCorrected: Bool) {
        participants = parties.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        (status, medium, kind) = (meeting.status.rawValue, meeting.medium.rawValue, meeting.kind.rawValue)
        (country, city) = (meeting.place?.country, meeting.place?.city)
        date = meeting.date?.value
        durationMinutes = meeting.duration?.minutes
        occasion = meeting.occasion.map { [$0.name] }
        topics = meeting.topics.map(\.id)
        corrected = isCorrected ? true : nil
    }

    /// Without members of which nobody knows what is right.
    fileprivate func without(_ members: Set<String>) -> Self {
        var meeting = self
        for name in members {
            switch name {
            case "status": meeting.status = nil
            case "medium": meeting.medium = nil
            case "kind": meeting.kind = nil
            case "place": (meeting.country, meeting.city) = (nil, nil)
            case "date": meeting.date = nil
            case "duration": meeting.durationMinutes = nil
            case "occasion": meeting.occasion = nil
            case "topics": meeting.topics = nil
            default: break
            }
        }
        return meeting
    }
}

/// The keys by which gold records call persons and bodies: the ids of their records.
private struct GoldKeys {
    private(set) var persons: [Gold.Entity] = []
    private(set) var organizations: [Gold.Entity] = []
    private var known: Set<String> = []

    init(_ extract: Records.Extract, _ corrected: Set<String>) {
        for person in extract.persons {
            persons.append(
                Gold.Entity(
                    key: person.id, names: Self.names(person.name, person.names),
                    country: person.country ?? person.offices.compactMap(\.country).first,
                    role: person.offices.first?.role.rawValue,
                    corrected: corrected.contains(person.id) ? true : nil))
        }
        for body in extract.organizations {
            organizations.append(
                Gold.Entity(key: body.id, names: Self.names(body.name, body.names), country: body.country))
        }
        known = Set((persons + organizations).map(\.key))
    }

    private static func names(_ name: String, _ names: [RecordName]) -> [String] {
        ([name] + names.map(\.name)).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    mutating func key(_ party: Participant) -> String {
        key(party.person, party.organization, party.country, [party.name, party.asWritten]) ?? party.name
    }

    /// The key of a speaker; nil where the text keeps him unnamed.
    mutating func key(_ speaker: Speaker) -> String? {
        let isNamed = speaker.form != .anonymous
        return key(
            speaker.person, speaker.organization, speaker.country, isNamed ? [speaker.name, speaker.asWritten] : [])
    }

    private mutating func key(_ person: String?, _ organization: String?, _ country: String?, _ names: [String])
        -> String?
    {
        if person == nil, organization == nil, let country { return "country:" + country }
        guard let key = person ?? organization ?? names.first else { return nil }
        guard known.insert(key).inserted else { return key }
        // Whom only a correction brought in is no record that extraction must find.
        let names: [String] = names.filter { !$0.isEmpty }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        let entity = Gold.Entity(key: key, names: names, optional: true)
        if person != nil { persons.append(entity) } else { organizations.append(entity) }
        return key
    }
}
