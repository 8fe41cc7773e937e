import Records
import Store

/// Entities of FollowTheMoney, a line each: what a record is, and what links it to others.
///
/// Persons, bodies, meetings (`Event`) and articles are entities; an office is a `Position` with an `Occupancy`; what an
/// article says of a meeting is a `Documentation`, whose summary is the proof: each value with its words and where they
/// stand. A quote, for which there is no schema, is a `Note`.
///
/// Source: the model of followthemoney 4; its dates are partial, its countries in lower case, its languages of three letters.
struct FollowTheMoneyFormat: RecordFormat {
    private let collection: Collection
    private let address: RecordAddress
    private let hasBase: Bool

    init(_ collection: Collection, base: String?) {
        self.collection = collection
        (address, hasBase) = (RecordAddress(base: base), base != nil)
    }

    func begin(_ out: inout [UInt8]) {}
    func end(_ out: inout [UInt8]) {}

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        switch collection {
        case .meetings: writeMeeting(record, to: &out)
        case .persons: writePerson(record, to: &out)
        case .organizations: writeOrganization(record, to: &out)
        case .articles: writeArticle(record, to: &out)
        case .quotes: writeQuote(record, to: &out)
        case .topics, .places: break
        }
    }

    // MARK: Ids

    /// The ids of meetings, quotes and articles say what they are; the others get a word before them.
    ///
    /// FollowTheMoney has no underscore in an id.
    private static func id(_ collection: Collection, _ id: String) -> String {
        switch collection {
        case .meetings, .quotes, .articles: id.replacing("_", with: "-")
        case .persons, .organizations, .topics, .places: collection.singular + "-" + id
        }
    }

    private static func id(party: JSONSlice) -> String? {
        if let person = party["person"]?.string { return id(.persons, person) }
        return party["organization"]?.string.map { id(.organizations, $0) }
    }

    private func begin(
        _ schema: FollowTheMoneyEntity.Schema, _ collection: Collection, _ record: JSONSlice, name: String?
    ) -> FollowTheMoneyEntity {
        let own = record["id"]?.string ?? ""
        var entity = FollowTheMoneyEntity(schema, id: Self.id(collection, own), caption: name)
        entity.add("name", name)
        // What is no address of the web is no value of this property.
        if hasBase, collection != .articles { entity.add("sourceUrl", address.of(collection, own)) }
        entity.add("modifiedAt", record["changed"]?["at"]?.string)
        return entity
    }

    // MARK: Meetings

    private func writeMeeting(_ meeting: JSONSlice, to out: inout [UInt8]) {
        let id = Self.id(.meetings, meeting["id"]?.string ?? "")
        var event = begin(.event, .meetings, meeting, name: meeting["title"]?.string)
        let place = meeting["place"]
        event.add("recordId", meeting["id"]?.string)
        event.add("startDate", meeting.day("date"))
        event.add("endDate", meeting.day("end_date"))
        event.add("location", place.map(MeetingText.location))
        event.add("country", place?["country"]?.string?.lowercased())
        event.add("summary", MeetingText.summary(meeting))
        event.add(
            "keywords",
            [meeting["status"]?.string, meeting["kind"]?.string, meeting["medium"]?.string]
                + meeting.texts("topics", "label"))
        let parties = meeting["participants"]?.elements ?? []
        event.add("involved", parties.enumerated().map { Self.id(party: $1) ?? "\(id)-party-\($0)" })
        let articles = (meeting["articles"]?.elements ?? []).compactMap(\.string)
        event.add("proof", articles.map { Self.id(.articles, $0) })
        event.write(to: &out)
        for (number, party) in parties.enumerated() where Self.id(party: party) == nil {
            var entity = FollowTheMoneyEntity(
                .legalEntity, id: "\(id)-party-\(number)", caption: party["name"]?.string)
            entity.add("name", [party["name"]?.string, party["as_written"]?.string])
            entity.add("country", party["country"]?.string?.lowercased())
            entity.add("proof", articles.map { Self.id(.articles, $0) })
            entity.write(to: &out)
        }
        for article in articles { writeProof(of: meeting, id, in: article, to: &out) }
    }

    /// What one article says of a meeting, with its words.
    private func writeProof(of meeting: JSONSlice, _ id: String, in article: String, to out: inout [UInt8]) {
        var proof = FollowTheMoneyEntity(.documentation, id: "\(id)-\(Self.id(.articles, article))")
        proof.add("document", Self.id(.articles, article))
        proof.add("entity", id)
        proof.add("role", "reports")
        let steps = (meeting["status_history"]?.elements ?? []).filter { $0["article"]?.string == article }
        proof.add("status", steps.last?["status"]?.string ?? meeting["status"]?.string)
        let told = (meeting["evidence"]?.elements ?? []).filter { $0["article"]?.string == article }
        proof.add(
            "summary",
            told.map { words in
                let place = [words["start"]?.integer, words["end"]?.integer].compactMap { $0.map(String.init) }
                return
                    "\(words["property"]?.string ?? "") [\(place.joined(separator: "–"))]: \(words["exact"]?.string ?? "")"
            })
        proof.write(to: &out)
    }

    // MARK: Words

    private func writeQuote(_ quote: JSONSlice, to out: inout [UInt8]) {
        let speaker = quote["speaker"]
        var note = begin(.note, .quotes, quote, name: nil)
        note.add("description", quote["text"]?.string)
        note.add(
            "entity",
            [speaker.flatMap(Self.id(party:)), quote["meeting"]?.string.map { Self.id(.meetings, $0) }])
        note.add("namesMentioned", speaker?["name"]?.string)
        note.add("detectedLanguage", quote["language"]?.string.flatMap(LanguageCode.alpha3))
        note.add("keywords", [quote["kind"]?.string] + quote.texts("about", "label"))
        note.add("proof", quote["article"]?.string.map { Self.id(.articles, $0) })
        note.write(to: &out)
    }

    private func writeArticle(_ article: JSONSlice, to out: inout [UInt8]) {
        var entity = begin(.article, .articles, article, name: article["title"]?.string)
        entity.add("title", article["title"]?.string)
        entity.add("fileName", article["source"]?["file"]?.string)
        entity.add("author", article["author"]?.string)
        entity.add("publisher", article["publisher"]?.string)
        entity.add("publishedAt", article["published_at"]?.string)
        entity.add("language", article["language"]?.string.flatMap(LanguageCode.alpha3))
        entity.add("sourceUrl", article["url"]?.string)
        entity.add("summary", article["subtitle"]?.string)
        entity.add("bodyText", article["text"]?.string)
        entity.write(to: &out)
    }

    // MARK: Who

    private func writeOrganization(_ organization: JSONSlice, to out: inout [UInt8]) {
        let kind = organization["kind"]?.string.flatMap { Organization.Kind(rawValue: $0) } ?? .other
        let schema: FollowTheMoneyEntity.Schema =
            switch kind {
            case .ministry, .government: .publicBody
            case .company: .company
            case .internationalOrganization, .party, .armedGroup, .media, .other: .organization
            }
        var entity = begin(schema, .organizations, organization, name: organization["name"]?.string)
        entity.add("alias", organization.otherNames.map { $0["name"]?.string })
        entity.add("country", organization["country"]?.string?.lowercased())
        entity.add("classification", kind.rawValue)
        entity.add("wikidataId", organization.wikidata)
        entity.add("proof", Self.proof(organization))
        entity.write(to: &out)
    }

    private func writePerson(_ person: JSONSlice, to out: inout [UInt8]) {
        var entity = begin(.person, .persons, person, name: person["name"]?.string)
        entity.add("alias", person.otherNames.map { $0["name"]?.string })
        entity.add("country", person["country"]?.string?.lowercased())
        entity.add("position", person.texts("offices", "title"))
        entity.add("wikidataId", person.wikidata)
        entity.add("proof", Self.proof(person))
        entity.write(to: &out)
        let id = Self.id(.persons, person["id"]?.string ?? "")
        for (number, office) in (person["offices"]?.elements ?? []).enumerated() {
            guard let post = writePosition(office, to: &out) else { continue }
            var term = FollowTheMoneyEntity(.occupancy, id: "\(id)-office-\(number)")
            term.add("holder", id)
            term.add("post", post)
            term.add("startDate", office["from"]?.string)
            term.add("endDate", office["to"]?.string)
            term.write(to: &out)
        }
    }

    /// Writes the office itself, which is one for all who held it; nil when nothing tells it from others.
    ///
    /// Its name tells the body: many a body of an office is no record, and a link must lead to an entity.
    private func writePosition(_ office: JSONSlice, to out: inout [UInt8]) -> String? {
        guard let role = office["role"]?.string, role != Role.other.rawValue else { return nil }
        let (body, country) = (office["organization"]?.string, office["country"]?.string)
        guard let owner = body ?? country?.lowercased() else { return nil }
        let id = "position-\(role.replacing("_", with: "-"))-\(owner)"
        let name = "\(role.replacing("_", with: " ")), \(body ?? country.map(CountryName.of) ?? owner)"
        var entity = FollowTheMoneyEntity(.position, id: id, caption: name)
        entity.add("name", name)
        entity.add("alias", office["title"]?.string)
        entity.add("country", country?.lowercased())
        entity.write(to: &out)
        return id
    }

    /// The articles that speak of a record.
    private static func proof(_ record: JSONSlice) -> [String?] {
        record.texts("evidence", "article").map { id(.articles, $0) }
    }
}
