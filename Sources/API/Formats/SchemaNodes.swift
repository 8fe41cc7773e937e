import Records
import Store

/// Records as nodes of schema.org.
struct SchemaNodes: Sendable {
    /// The type of all records.
    let collection: Collection
    /// Whether the paths of records lead somewhere.
    let hasBase: Bool

    /// Writes the members of a node.
    func write(_ record: JSONSlice, to json: inout JSONWriter) {
        json.id(collection, record["id"], hasBase: hasBase)
        switch collection {
        case .meetings: writeMeeting(record, to: &json)
        case .persons: Self.writePerson(record, to: &json)
        case .quotes: writeQuote(record, to: &json)
        case .articles: Self.writeArticle(record, to: &json)
        case .organizations: Self.writeOrganization(record, to: &json)
        case .topics: json.typed("DefinedTerm", [("name", record["label"])])
        case .places: Self.writePlace(record, to: &json)
        }
    }

    // MARK: Events and words

    private func writeMeeting(_ meeting: JSONSlice, to json: inout JSONWriter) {
        json.typed(
            "Event",
            [
                ("name", meeting["title"]), ("startDate", meeting["date"]?["value"]),
                ("endDate", meeting["end_date"]?["value"]), ("status", meeting["status"]),
                ("confidence", meeting["confidence"]),
            ])
        json.key("eventStatus")
        json.string(Self.eventStatus(meeting["status"]?.string))
        if let place = meeting["place"] {
            json.key("location")
            json.object { Self.writePlace(place, to: &$0) }
        }
        json.nodes("attendee", meeting["participants"]) { writeParty($1, to: &$0) }
        json.nodes("about", meeting["topics"]) { writeTopic($1, to: &$0) }
        json.references("subjectOf", .articles, meeting["articles"], hasBase: hasBase)
        guard let occasion = meeting["occasion"] else { return }
        json.key("superEvent")
        json.object { json in
            json.typed("Event", [("name", occasion["name"])])
            json.reference("organizer", .organizations, occasion["organization"], hasBase: hasBase)
        }
    }

    private static func eventStatus(_ value: String?) -> String {
        switch value.flatMap({ Meeting.Status(rawValue: $0) }) {
        case .held, .ongoing, .planned, .possible, nil: "EventScheduled"
        case .postponed: "EventPostponed"
        case .cancelled, .denied: "EventCancelled"
        }
    }

    private func writeQuote(_ quote: JSONSlice, to json: inout JSONWriter) {
        json.typed(
            "Quotation",
            [
                ("text", quote["text"]), ("inLanguage", quote["language"]), ("datePublished", quote["date"]),
                ("confidence", quote["confidence"]),
            ])
        if let speaker = quote["speaker"] {
            json.key("spokenByCharacter")
            json.object { writeParty(speaker, to: &$0) }
            json.reference(
                "creator", speaker["person"] == nil ? .organizations : .persons,
                speaker["person"] ?? speaker["organization"], hasBase: hasBase)
        }
        json.reference("isPartOf", .articles, quote["article"], hasBase: hasBase)
        json.nodes("about", quote["about"]) { writeTopic($1, to: &$0) }
    }

    private static func writeArticle(_ article: JSONSlice, to json: inout JSONWriter) {
        json.typed(
            "NewsArticle",
            [
                ("headline", article["title"]), ("alternativeHeadline", article["subtitle"]),
                ("datePublished", article["published_at"]), ("inLanguage", article["language"]),
                ("url", article["url"]), ("articleBody", article["text"]),
            ])
        for (name, type) in [("author", "Person"), ("publisher", "Organization")] {
            guard let value = article[name] else { continue }
            json.key(dynamic: name)
            json.object { $0.typed(type, [("name", value)]) }
        }
    }

    // MARK: Who, where and what

    private static func writePerson(_ person: JSONSlice, to json: inout JSONWriter) {
        json.typed("Person", [("name", person["name"])])
        Self.writeSameAs(person.wikidata, to: &json)
        Self.writeOtherNames(person, to: &json)
        Self.writeCountry("nationality", person["country"], to: &json)
        if let office = OfficeChoice.latest((try? [Office](json: person["offices"])) ?? []) {
            json.key("jobTitle")
            json.string(office.title)
        }
        json.nodes("hasOccupation", person["offices"]) { json, office in
            json.typed(
                "Role", [("roleName", office["title"]), ("startDate", office["from"]), ("endDate", office["to"])])
            json.key("hasOccupation")
            json.object { $0.typed("Occupation", [("name", office["title"])]) }
        }
    }

    private static func writeOrganization(_ organization: JSONSlice, to json: inout JSONWriter) {
        json.typed("Organization", [("name", organization["name"])])
        Self.writeSameAs(organization.wikidata, to: &json)
        Self.writeOtherNames(organization, to: &json)
        Self.writeCountry("location", organization["country"], to: &json)
    }

    /// Writes the entity of Wikidata that is the same.
    private static func writeSameAs(_ item: String?, to json: inout JSONWriter) {
        guard let item else { return }
        json.key("sameAs")
        json.string("http://www.wikidata.org/entity/" + item)
    }

    private static func writeOtherNames(_ record: JSONSlice, to json: inout JSONWriter) {
        let names = record.otherNames.compactMap { $0["name"]?.string }
        guard !names.isEmpty else { return }
        json.key("alternateName")
        json.array(names) { $0.string($1) }
    }

    private static func writeCountry(_ name: String, _ country: JSONSlice?, to json: inout JSONWriter) {
        guard let country else { return }
        json.key(dynamic: name)
        json.object { json in
            json.typed("Country", [("identifier", country)])
            writeSameAs(country.string.flatMap(CountryCode.wikidata(of:)), to: &json)
        }
    }

    private func writeParty(_ party: JSONSlice, to json: inout JSONWriter) {
        if party["person"] != nil {
            json.id(.persons, party["person"], hasBase: hasBase)
        } else {
            json.id(.organizations, party["organization"], hasBase: hasBase)
        }
        json.typed(Self.isOrganization(party) ? "Organization" : "Person", [("name", party["name"])])
    }

    private static func isOrganization(_ party: JSONSlice) -> Bool {
        guard party["person"] == nil else { return false }
        return party["organization"] != nil || party["role"]?.string == Participant.Role.delegation.rawValue
            || party["form"]?.string == Speaker.Form.institution.rawValue
    }

    private func writeTopic(_ topic: JSONSlice, to json: inout JSONWriter) {
        json.id(.topics, topic["id"], hasBase: hasBase)
        json.typed("DefinedTerm", [("name", topic["label"])])
    }

    private static func writePlace(_ place: JSONSlice, to json: inout JSONWriter) {
        json.typed("Place", [("name", place["name"])])
        if place["city"] != nil || place["country"] != nil {
            json.key("address")
            json.object {
                $0.typed(
                    "PostalAddress", [("addressLocality", place["city"]), ("addressCountry", place["country"])])
            }
        }
        guard let latitude = place["latitude"], let longitude = place["longitude"] else { return }
        json.key("geo")
        json.object { $0.typed("GeoCoordinates", [("latitude", latitude), ("longitude", longitude)]) }
    }
}
