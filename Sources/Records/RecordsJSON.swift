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
