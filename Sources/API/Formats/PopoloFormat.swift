import Records
import Store

/// A document of Popolo with one list: persons with their memberships, organizations, events or speeches.
///
/// Attendees are persons, for Popolo knows no others; the description names all. A membership is an office; one of a
/// state, not of a body, has an area in place of an organization. A speech has no date, because an article tells on which
/// day it appeared and not when the words were said; that day stands with the source. `event_id` is the meeting at which
/// the words were said or of which they speak.
///
/// Source: popoloproject.com, the classes and their schemas.
struct PopoloFormat: RecordFormat {
    /// The lists of a document.
    enum Section: String, CaseIterable {
        case organizations, persons, memberships, events, speeches

        /// The records that the list is made of.
        var collection: Collection {
            switch self {
            case .organizations: .organizations
            case .persons, .memberships: .persons
            case .events: .meetings
            case .speeches: .quotes
            }
        }

        /// The list that a collection is when it stands alone.
        init?(_ collection: Collection) {
            switch collection {
            case .organizations: self = .organizations
            case .persons: self = .persons
            case .meetings: self = .events
            case .quotes: self = .speeches
            case .articles, .topics, .places: return nil
            }
        }
    }

    private let section: Section
    private let address: RecordAddress
    /// Whether persons hold their memberships, which a whole document has in a list of their own.
    private let isAlone: Bool

    init(_ collection: Collection, base: String?) {
        section = Section(collection) ?? .persons
        address = RecordAddress(base: base)
        isAlone = true
    }

    /// One list of a document of several.
    init(_ section: Section, base: String?) {
        (self.section, address, isAlone) = (section, RecordAddress(base: base), false)
    }

    func begin(_ out: inout [UInt8]) {
        out += "\(isAlone || section == Section.allCases.first ? "{" : ",")\"\(section.rawValue)\":[".utf8
    }

    func end(_ out: inout [UInt8]) {
        out += isAlone || section == Section.allCases.last ? "\n]}\n".utf8 : "\n]".utf8
    }

    /// Makes a record of each office of persons: the list of memberships has one element each.
    static func memberships(of persons: [String]) -> [String] {
        persons.flatMap { person in
            let person = JSONSlice(person)
            return (person["offices"]?.elements ?? []).enumerated().map { number, office in
                let json = Self.object { json in
                    json.members([("id", person["id"]), ("office", office)])
                    json.key("number")
                    json.integer(number)
                }
                return String(decoding: json, as: UTF8.self)
            }
        }
    }

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        out += isFirst ? "\n".utf8 : ",\n".utf8
        out += Self.object { writeMembers(of: record, to: &$0) }
    }

    private static func object(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object(body)
        return json.bytes
    }

    private func writeMembers(of record: JSONSlice, to json: inout JSONWriter) {
        switch section {
        case .persons: writePerson(record, to: &json)
        case .memberships:
            guard let office = record["office"], let number = record["number"]?.integer else { return }
            Self.writeMembership(office, number, of: record, to: &json)
        case .organizations: Self.writeOrganization(record, to: &json)
        case .events: writeEvent(record, to: &json)
        case .speeches: writeSpeech(record, to: &json)
        }
    }

    // MARK: Who

    private func writePerson(_ person: JSONSlice, to json: inout JSONWriter) {
        json.members([("id", person["id"]), ("name", person["name"])])
        Self.writeOtherNames(person, to: &json)
        Self.writeIdentifiers(person, to: &json)
        json.members([("national_identity", person["country"])])
        if isAlone, let offices = person["offices"]?.elements, !offices.isEmpty {
            json.key("memberships")
            json.array(offices.enumerated()) { json, office in
                json.object { Self.writeMembership(office.element, office.offset, of: person, to: &$0) }
            }
        }
        Self.writeChange(person, to: &json)
    }

    private static func writeMembership(
        _ office: JSONSlice, _ number: Int, of person: JSONSlice, to json: inout JSONWriter
    ) {
        json.key("id")
        json.string("\(person["id"]?.string ?? "")-\(number)")
        json.members([
            ("label", office["title"]), ("role", office["role"]), ("person_id", person["id"]),
            ("organization_id", office["organization"]), ("start_date", office["from"]), ("end_date", office["to"]),
        ])
        guard let country = office["country"]?.string else { return }
        json.key("area")
        json.object { json in
            for (name, value) in [
                ("id", country.lowercased()), ("identifier", country), ("name", CountryName.of(country)),
                ("classification", "country"),
            ] {
                json.key(dynamic: name)
                json.string(value)
            }
        }
    }

    private static func writeOrganization(_ organization: JSONSlice, to json: inout JSONWriter) {
        json.members([("id", organization["id"]), ("name", organization["name"])])
        writeOtherNames(organization, to: &json)
        writeIdentifiers(organization, to: &json)
        json.members([("classification", organization["kind"])])
        writeChange(organization, to: &json)
    }

    private static func writeOtherNames(_ record: JSONSlice, to json: inout JSONWriter) {
        let names = record.otherNames
        guard !names.isEmpty else { return }
        json.key("other_names")
        json.array(names) { json, name in
            json.object { $0.members([("name", name["name"]), ("note", name["kind"]), ("lang", name["language"])]) }
        }
    }

    /// Popolo's identifiers have the members of ours.
    private static func writeIdentifiers(_ record: JSONSlice, to json: inout JSONWriter) {
        guard let ids = record["external_ids"], !ids.elements.isEmpty else { return }
        json.key("identifiers")
        json.raw(ids.raw)
    }

    // MARK: What took place

    private func writeEvent(_ meeting: JSONSlice, to json: inout JSONWriter) {
        json.members([
            ("id", meeting["id"]), ("name", meeting["title"]), ("classification", meeting["kind"]),
            ("status", meeting["status"]), ("start_date", meeting["date"]?["value"]),
            ("end_date", meeting["end_date"]?["value"]),
        ])
        let description = MeetingText.description(meeting)
        for (name, value) in [
            ("location", meeting["place"].map(MeetingText.location)),
            ("description", description.isEmpty ? nil : description),
        ] {
            guard let value else { continue }
            json.key(dynamic: name)
            json.string(value)
        }
        let persons = (meeting["participants"]?.elements ?? []).filter { $0["person"] != nil }
        if !persons.isEmpty {
            json.key("attendees")
            json.array(persons) { json, party in
                json.object { $0.members([("id", party["person"]), ("name", party["name"])]) }
            }
        }
        writeSources((meeting["articles"]?.elements ?? []).compactMap(\.string), note: nil, to: &json)
        Self.writeChange(meeting, to: &json)
    }

    private func writeSpeech(_ quote: JSONSlice, to json: inout JSONWriter) {
        json.members([
            ("id", quote["id"]), ("text", quote["text"]), ("creator_id", quote["speaker"]?["person"]),
            ("attribution_text", quote["speaker"]?["name"]), ("audience_id", quote["addressee"]?["person"]),
            ("event_id", quote["meeting"]), ("position", quote["start"]),
        ])
        json.key("type")
        json.string("speech")
        writeSources([quote["article"]?.string].compactMap { $0 }, note: quote["date"]?.string, to: &json)
        Self.writeChange(quote, to: &json)
    }

    private func writeSources(_ articles: [String], note: String?, to json: inout JSONWriter) {
        guard !articles.isEmpty else { return }
        json.key("sources")
        json.array(articles) { json, article in
            json.object { json in
                json.key("url")
                json.string(address.of(.articles, article))
                guard let note else { return }
                json.key("note")
                json.string("appeared " + note)
            }
        }
    }

    private static func writeChange(_ record: JSONSlice, to json: inout JSONWriter) {
        json.members([("updated_at", record["changed"]?["at"])])
    }
}
