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
        case name, venue, city, country, latitude, longitude
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
            json.key("latitude")
            json.number(latitude)
            json.key("longitude")
            json.number(longitude)
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
            json.key("clause")
            json.optional(clause)
            json.key("addressee")
            json.optional(addressee)
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
