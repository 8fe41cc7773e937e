import GRDB
import Matching
import Records

/// A record some of whose members people may give other values.
protocol CorrectableRecord: CorrectedRecord {
    var id: String { get }
    /// The members that can be corrected.
    static var correctable: [String] { get }
    /// The objects that may be given in part, by member, with what the rest of them is.
    static var blanks: [String: JSONSlice] { get }
    /// The members of an object by which it is another one: where one of them is given, nothing of the old one stays.
    static var identities: [String: [String]] { get }
    /// Fills in what follows from what was given, and refuses what makes no sense.
    mutating func finish(_ given: [String], _ check: CorrectionCheck) throws
}

extension CorrectableRecord {
    /// The record without the objects that a patch makes others.
    static func cleared(_ record: JSONSlice, for patch: JSONSlice) -> JSONSlice {
        var json = JSONWriter()
        json.object { json in
            for (name, value) in patch.members {
                guard let keys = identities[name], value.members.contains(where: { keys.contains($0.name) }) else {
                    continue
                }
                json.key(dynamic: name)
                json.null()
            }
        }
        return JSONMergePatch.replacing(JSONSlice(json.bytes), in: record)
    }

    /// Completes objects that were given in part.
    static func completed(_ record: JSONSlice, _ given: [String]) -> JSONSlice {
        var json = JSONWriter()
        json.object { json in
            for (name, value) in record.members {
                json.key(dynamic: name)
                guard given.contains(name), let blank = blanks[name] else {
                    json.raw(value.raw)
                    continue
                }
                if value.isArray {
                    json.array(value.elements) { $0.raw(JSONMergePatch.apply($1, to: blank).raw) }
                } else {
                    json.raw((value.isObject ? JSONMergePatch.apply(value, to: blank) : value).raw)
                }
            }
        }
        return JSONSlice(json.bytes)
    }

    fileprivate static func blank(_ record: some ShapedRecord) -> JSONSlice { JSONSlice(Merge.json(record)) }
}

extension Meeting: CorrectableRecord {
    static let correctable = [
        "title", "kind", "medium", "status", "date", "end_date", "duration", "place", "occasion", "participants",
        "topics",
    ]

    static let blanks = [
        "date": blank(PartialDate.blank), "end_date": blank(PartialDate.blank),
        "duration": blank(MeetingDuration.blank), "place": blank(Place.blank), "occasion": blank(Occasion.blank),
        "participants": blank(Participant.blank), "topics": blank(Topic.blank),
    ]

    static let identities = [
        "date": ["value"], "end_date": ["value"], "duration": ["minutes"], "place": ["city", "country"],
        "occasion": ["name"],
    ]

    mutating func finish(_ given: [String], _ check: CorrectionCheck) throws {
        try check.date(&date, "date")
        try check.date(&endDate, "end_date")
        if let minutes = duration?.minutes, minutes < 0 {
            throw CorrectionFault.invalid("duration.minutes", "a length is not negative")
        }
        if var place {
            try check.country(place.country, "place.country")
            if place.name.isEmpty {
                place.name = place.venue ?? place.city ?? place.country.map { CountryName.of($0) } ?? ""
            }
            guard !place.name.isEmpty else { throw CorrectionFault.invalid("place.name", "a place has a name") }
            try check.degrees(place.latitude, 90, "place.latitude")
            try check.degrees(place.longitude, 180, "place.longitude")
            self.place = place
        }
        if let organization = occasion?.organization {
            try check.exists(.organizations, organization, "occasion.organization")
        }
        for index in participants.indices {
            var party = participants[index]
            let path = "participants.\(index)"
            party.name = try check.name(
                party.name, person: party.person, organization: party.organization, country: party.country, path)
            if party.asWritten.isEmpty { party.asWritten = party.name }
            participants[index] = party
        }
        let parties = participants.map { $0.person ?? $0.organization ?? $0.name }
        if given.contains("participants"), let twice = parties.first(where: { one in parties.count { $0 == one } > 1 })
        {
            throw CorrectionFault.invalid("participants", "\(twice) is there twice")
        }
        if given.contains("participants"), participants.count < 2 {
            throw CorrectionFault.invalid("participants", "a meeting has two parties at least")
        }
        try check.topics(&topics, "topics")
        let isOfParties = given.contains("participants") || given.contains("place")
        guard title.isEmpty || isOfParties && !given.contains("title") else { return }
        let list = RecordList.text(participants.map(\.name))
        title = place.map { "\(list), \($0.name)" } ?? list
    }
}

extension Quote: CorrectableRecord {
    static let correctable = ["kind", "speaker", "addressee", "language", "meeting", "about", "via"]

    static let blanks = [
        "speaker": blank(Speaker.blank), "addressee": blank(Speaker.blank), "about": blank(Topic.blank),
    ]
    static let identities = ["speaker": ["person", "organization"], "addressee": ["person", "organization"]]

    mutating func finish(_ given: [String], _ check: CorrectionCheck) throws {
        try check.speaker(&speaker, "speaker")
        try check.speaker(&addressee, "addressee")
        try check.topics(&about, "about")
        if given.contains("language"), !Self.isTag(language) {
            throw CorrectionFault.invalid("language", "a BCP 47 tag such as nl is expected")
        }
        if given.contains("meeting"), let meeting { try check.exists(.meetings, meeting, "meeting") }
    }
}

extension Quote {
    fileprivate static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isTagByte($0) } }
            && (2...3).contains(parts[0].utf8.count)
    }

    private static func isTagByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}

extension Person: CorrectableRecord {
    static let correctable = ["name", "names", "country", "offices", "external_ids"]
    static let blanks = [
        "names": blank(RecordName.blank), "offices": blank(Office.blank), "external_ids": blank(ExternalID.blank),
    ]
    static let identities: [String: [String]] = [:]

    mutating func finish(_ given: [String], _ check: CorrectionCheck) throws {
        guard !name.isEmpty else { throw CorrectionFault.invalid("name", "a person has a name") }
        try check.country(country, "country")
        for (index, office) in offices.enumerated() {
            try check.country(office.country, "offices.\(index).country")
            for (name, day) in [("from", office.from), ("to", office.to)]
            where day.map({ DayInterval($0) == nil }) ?? false {
                throw CorrectionFault.invalid(
                    "offices.\(index).\(name)", "a date such as 2025-07-10, 2025-07 or 2025 is expected")
            }
        }
        for (index, id) in externalIDs.enumerated() where !id.isValid {
            throw CorrectionFault.invalid(
                "external_ids.\(index)", "a scheme and an id such as wikidata and Q7747 are expected")
        }
        externalIDs = ExternalID.join([], externalIDs)
        if names.contains(where: \.name.isEmpty) { throw CorrectionFault.invalid("names", "a form has letters") }
        // A name that somebody gives is a form by which the person is found.
        if given.contains("name"), !names.contains(where: { $0.name == name }) {
            names.append(RecordName(name: name, language: nil, kind: .preferred))
        }
    }
}

/// Looks whether what a correction names is there.
struct CorrectionCheck {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func exists(_ collection: Collection, _ id: String, _ path: String) throws {
        let row = try Int.fetchOne(db, sql: "SELECT 1 FROM \(collection.rawValue) WHERE id = ?", arguments: [id])
        guard row != nil else { throw CorrectionFault.invalid(path, "there is no \(collection.singular) \(id)") }
    }

    func country(_ code: String?, _ path: String) throws {
        guard let code else { return }
        guard Store.country(code) == code else {
            throw CorrectionFault.invalid(path, "\(code) is no country, ISO 3166-1 alpha-2")
        }
    }

    func degrees(_ value: Double?, _ most: Double, _ path: String) throws {
        guard let value, abs(value) > most else { return }
        throw CorrectionFault.invalid(path, "degrees are not beyond \(Int(most))")
    }

    /// Code points of a text at most.
    private static let longest = 2_000

    /// Looks whether values are of members that there are, and texts such as people read.
    func shape(_ value: JSONSlice, _ shape: Shape, _ path: String) throws {
        if value.isObject {
            for (name, member) in value.members {
                let inner = path.isEmpty ? name : "\(path).\(name)"
                guard let part = shape.parts.first(where: { $0.name == name }) else {
                    let near = Nearest.name(to: name, among: shape.parts.map(\.name)).map { "; is \($0) meant?" } ?? ""
                    throw CorrectionFault.invalid(inner, "there is no such member\(near)")
                }
                try self.shape(member, part.shape, inner)
            }
        } else if value.isArray {
            guard case .list(let element) = shape.unwrapped else {
                throw CorrectionFault.invalid(path, "a list is not expected")
            }
            for (number, item) in value.elements.enumerated() { try self.shape(item, element, "\(path).\(number)") }
        } else if let text = value.string {
            let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            guard isPlain, text.unicodeScalars.count <= Self.longest else {
                throw CorrectionFault.invalid(path, "a line of at most \(Self.longest) letters is expected")
            }
            guard !text.allSatisfy(\.isWhitespace) else { throw CorrectionFault.invalid(path, "a text is expected") }
        }
    }

    /// A date is as exact as its value is long.
    func date(_ date: inout PartialDate?, _ path: String) throws {
        guard let value = date?.value else { return }
        guard !value.contains(".."), DayInterval(value) != nil else {
            throw CorrectionFault.invalid("\(path).value", "\(value) is no date such as 2025-07-10, 2025-07 or 2025")
        }
        date?.precision = value.utf8.count > 7 ? .day : value.utf8.count > 4 ? .month : .year
    }

    func topics(_ topics: inout [Topic], _ path: String) throws {
        for (index, topic) in topics.enumerated() {
            guard RecordSlug.isOne(topic.id) else {
                throw CorrectionFault.invalid("\(path).\(index).id", "an id such as nuclear-programme is expected")
            }
            let known = try Int.fetchOne(db, sql: "SELECT 1 FROM topics WHERE id = ?", arguments: [topic.id])
            guard KnownValues.topic(topic.id) == topic.id || known != nil else {
                throw CorrectionFault.invalid("\(path).\(index).id", "there is no topic \(topic.id)")
            }
            if topic.label.isEmpty { topics[index].label = KnownValues.label(ofTopic: topic.id) }
        }
    }

    /// The name of a party: the one that was given, else that of the record or the country.
    func name(
        _ name: String, person: String?, organization: String?, country: String?, _ path: String
    ) throws -> String {
        if let person { try exists(.persons, person, "\(path).person") }
        if let organization { try exists(.organizations, organization, "\(path).organization") }
        try self.country(country, "\(path).country")
        guard name.isEmpty else { return name }
        for (table, id) in [("persons", person), ("organizations", organization)] {
            guard let id else { continue }
            let known = try String.fetchOne(db, sql: "SELECT name FROM \(table) WHERE id = ?", arguments: [id])
            if let known { return known }
        }
        guard let country else {
            throw CorrectionFault.invalid("\(path).name", "a person, an organization, a country or a name is expected")
        }
        return CountryName.of(country)
    }

    func speaker(_ speaker: inout Speaker?, _ path: String) throws {
        guard var given = speaker else { return }
        given.name = try name(
            given.name, person: given.person, organization: given.organization, country: given.country, path)
        if given.asWritten.isEmpty { given.asWritten = given.name }
        speaker = given
    }
}

/// A readable id: lower-case Latin letters, digits and hyphens between them.
enum RecordSlug {
    static func isOne(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        return isPlain && !text.isEmpty && text.utf8.count <= 80 && !text.hasPrefix("-") && !text.hasSuffix("-")
    }
}
