extension JSONWriter {
    /// Writes a value, or `null`.
    public mutating func optional(_ value: (some JSONRepresentable)?) {
        if let value { value.write(to: &self) } else { null() }
    }
}

extension Span: JSONRepresentable {
    /// Writes `{"start", "end", "exact"}`.
    public func write(to json: inout JSONWriter) {
        json.object { json in members(to: &json) }
    }

    func members(to json: inout JSONWriter) {
        json.key("start")
        json.integer(start)
        json.key("end")
        json.integer(end)
        json.key("exact")
        json.string(exact)
    }
}

extension Evidence: JSONRepresentable {
    enum CodingKeys: String, CodingKey {
        case property, start, end, exact, rule, article
    }

    /// Reads the flat form that `write(to:)` gives.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            property: try values.decode(String.self, forKey: .property), span: try Span(from: decoder),
            rule: try values.decode(String.self, forKey: .rule),
            article: try values.decodeIfPresent(String.self, forKey: .article))
    }

    /// Writes the flat form that `init(from:)` reads.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(property, forKey: .property)
        try span.encode(to: encoder)
        try values.encode(rule, forKey: .rule)
        try values.encodeIfPresent(article, forKey: .article)
    }

    /// Writes the span flat, with the property and the rule beside it.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("property")
            json.string(property)
            span.members(to: &json)
            json.key("rule")
            json.string(rule)
            json.key("article")
            json.string(article)
        }
    }
}

extension Meeting.StatusStep: JSONRepresentable {
    /// Writes the step with its span.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("status")
            json.string(status.rawValue)
            json.key("span")
            span.write(to: &json)
            json.key("rule")
            json.string(rule)
            json.key("article")
            json.string(article)
        }
    }
}

extension PartialDate: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("value")
            json.string(value)
            json.key("precision")
            json.string(precision.rawValue)
            json.key("basis")
            json.string(basis.rawValue)
            json.key("text")
            json.string(text)
        }
    }
}

extension Article.Source: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("file")
            json.string(file)
            json.key("format")
            json.string(format)
            json.key("bytes")
            json.integer(bytes)
        }
    }
}

extension Article: JSONRepresentable {
    enum CodingKeys: String, CodingKey {
        case id, title, subtitle, language, author, publisher, url, text, source, warnings
        case publishedAt = "published_at"
        case textSHA256 = "text_sha256"
        case ingestedAt = "ingested_at"
    }

    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("type")
            json.string("article")
            json.key("title")
            json.string(title)
            json.key("subtitle")
            json.string(subtitle)
            json.key("language")
            json.string(language)
            json.key("published_at")
            json.string(publishedAt)
            json.key("author")
            json.string(author)
            json.key("publisher")
            json.string(publisher)
            json.key("url")
            json.string(url)
            json.key("text")
            json.string(text)
            json.key("text_sha256")
            json.string(textSHA256)
            json.key("source")
            source.write(to: &json)
            json.key("ingested_at")
            json.string(ingestedAt)
            json.key("warnings")
            json.array(warnings) { $0.string($1) }
        }
    }
}

extension RecordName: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(name)
            json.key("language")
            json.string(language)
            json.key("kind")
            json.string(kind.rawValue)
        }
    }
}

extension Office: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("title")
            json.string(title)
            json.key("role")
            json.string(role.rawValue)
            json.key("organization")
            json.string(organization)
            json.key("country")
            json.string(country)
            json.key("from")
            json.string(from)
            json.key("to")
            json.string(to)
        }
    }
}

extension Person: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("type")
            json.string("person")
            json.key("name")
            json.string(name)
            json.key("names")
            json.array(names) { $1.write(to: &$0) }
            json.key("country")
            json.string(country)
            json.key("offices")
            json.array(offices) { $1.write(to: &$0) }
            json.key("evidence")
            json.array(evidence) { $1.write(to: &$0) }
        }
    }
}

extension Organization: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("type")
            json.string("organization")
            json.key("name")
            json.string(name)
            json.key("names")
            json.array(names) { $1.write(to: &$0) }
            json.key("kind")
            json.string(kind.rawValue)
            json.key("country")
            json.string(country)
            json.key("evidence")
            json.array(evidence) { $1.write(to: &$0) }
        }
    }
}

extension MeetingDuration: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("minutes")
            json.integer(minutes)
            json.key("bound")
            json.string(bound.rawValue)
            json.key("text")
            json.string(text)
        }
    }
}

extension Place: JSONRepresentable {
    enum CodingKeys: String, CodingKey {
        case name, venue, city, country
        case asWritten = "as_written"
    }

    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(name)
            json.key("venue")
            json.string(venue)
            json.key("city")
            json.string(city)
            json.key("country")
            json.string(country)
            json.key("as_written")
            json.string(asWritten)
        }
    }
}

extension Occasion: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(name)
            json.key("organization")
            json.string(organization)
            json.key("relation")
            json.string(relation.rawValue)
        }
    }
}

extension Participant: JSONRepresentable {
    enum CodingKeys: String, CodingKey {
        case person, organization, name, role, office, country, implied
        case asWritten = "as_written"
    }

    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("person")
            json.string(person)
            json.key("organization")
            json.string(organization)
            json.key("name")
            json.string(name)
            json.key("as_written")
            json.string(asWritten)
            json.key("role")
            json.string(role.rawValue)
            json.key("office")
            json.string(office)
            json.key("country")
            json.string(country)
            json.key("implied")
            json.bool(implied)
        }
    }
}

extension Topic: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("label")
            json.string(label)
        }
    }
}

extension Meeting: JSONRepresentable {
    enum CodingKeys: String, CodingKey {
        case id, title, kind, medium, status, date, duration, place, occasion, participants, topics, articles, quotes,
            evidence, confidence
        case statusHistory = "status_history"
        case endDate = "end_date"
    }

    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("type")
            json.string("meeting")
            json.key("title")
            json.string(title)
            json.key("kind")
            json.string(kind.rawValue)
            json.key("medium")
            json.string(medium.rawValue)
            json.key("status")
            json.string(status.rawValue)
            json.key("status_history")
            json.array(statusHistory) { $1.write(to: &$0) }
            json.key("date")
            json.optional(date)
            json.key("end_date")
            json.optional(endDate)
            json.key("duration")
            json.optional(duration)
            json.key("place")
            json.optional(place)
            json.key("occasion")
            json.optional(occasion)
            json.key("participants")
            json.array(participants) { $1.write(to: &$0) }
            json.key("topics")
            json.array(topics) { $1.write(to: &$0) }
            json.key("articles")
            json.array(articles) { $0.string($1) }
            json.key("quotes")
            json.array(quotes) { $0.string($1) }
            json.key("evidence")
            json.array(evidence) { $1.write(to: &$0) }
            json.key("confidence")
            json.number(confidence)
        }
    }
}

extension Speaker: JSONRepresentable {
    enum CodingKeys: String, CodingKey {
        case person, organization, name, form, country
        case asWritten = "as_written"
    }

    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("person")
            json.string(person)
            json.key("organization")
            json.string(organization)
            json.key("name")
            json.string(name)
            json.key("as_written")
            json.string(asWritten)
            json.key("form")
            json.string(form.rawValue)
            json.key("country")
            json.string(country)
        }
    }
}

extension Quote: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("type")
            json.string("quote")
            json.key("text")
            json.string(text)
            json.key("fragments")
            json.array(fragments) { $1.write(to: &$0) }
            json.key("kind")
            json.string(kind.rawValue)
            json.key("speaker")
            json.optional(speaker)
            json.key("cue")
            json.optional(cue)
            json.key("addressee")
            json.string(addressee)
            json.key("language")
            json.string(language)
            json.key("article")
            json.string(article)
            json.key("meeting")
            json.string(meeting)
            json.key("about")
            json.array(about) { $1.write(to: &$0) }
            json.key("via")
            json.string(via)
            json.key("start")
            json.integer(start)
            json.key("end")
            json.integer(end)
            json.key("evidence")
            json.array(evidence) { $1.write(to: &$0) }
            json.key("confidence")
            json.number(confidence)
        }
    }
}

extension Extract: JSONRepresentable {
    /// Writes the record with the keys of the API contract.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("source")
            json.string(source)
            json.key("article")
            article.write(to: &json)
            json.key("persons")
            json.array(persons) { $1.write(to: &$0) }
            json.key("organizations")
            json.array(organizations) { $1.write(to: &$0) }
            json.key("meetings")
            json.array(meetings) { $1.write(to: &$0) }
            json.key("quotes")
            json.array(quotes) { $1.write(to: &$0) }
        }
    }
}
