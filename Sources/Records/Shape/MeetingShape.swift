extension Meeting: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("id", \.id, "mtg_ and 16 digits."),
        Member(type: "meeting"),
        Member("title", \.title, "A line that names the parties."),
        Member("kind", \.kind, "What sort of encounter it is."),
        Member("medium", \.medium, "How the parties met."),
        Member("status", \.status, "Whether it took place."),
        Member("status_history", \.statusHistory, "Every status that is told, in order.", columns: .none),
        Member("date", \.date, "The first day, as far as it is known."),
        Member("end_date", \.endDate, "The last day, when it differs."),
        Member("duration", \.duration, "How long it took."),
        Member("place", \.place, "Where."),
        Member("occasion", \.occasion, "The larger event."),
        Member("participants", \.participants, "Who takes part, one record for all."),
        Member("topics", \.topics, "What it is about."),
        Member("articles", \.articles, "The ids of the articles that tell it."),
        Member("quotes", \.quotes, "The ids of the quotes made at it or about it."),
        Member("evidence", \.evidence, "The words behind each value.", columns: .none),
        Member("confidence", \.confidence, "Between 0 and 1."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Meeting {
        Meeting(
            id: "", title: "", kind: .meeting, medium: .unknown, status: .held, participants: [], confidence: 0)
    }
}

extension Meeting.StatusStep: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("status", \.status, "The status."),
        Member("span", \.span, "The words that say so."),
        Member("rule", \.rule, "The rule that read them."),
        Member("article", \.article, "The id of the article."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(status: .held, span: .blank, rule: "") }
}

extension MeetingDuration: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("minutes", \.minutes, "The length in minutes."),
        Member("bound", \.bound, "Whether the figure is a bound."),
        Member("text", \.text, "The words of the text.", columns: .none),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(minutes: 0, bound: .exact, text: "") }
}

extension Place: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("name", \.name, "The most exact name."),
        Member("venue", \.venue, "The building or estate."),
        Member("city", \.city, "The city."),
        Member("country", \.country, "The country, ISO 3166-1 alpha-2."),
        Member("as_written", \.asWritten, "The words of the text.", columns: .none),
        Member("latitude", \.latitude, "Degrees north (WGS 84)."),
        Member("longitude", \.longitude, "Degrees east (WGS 84)."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(name: "", venue: nil, city: nil, country: nil, asWritten: "") }
}

extension Occasion: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("name", \.name, "The larger event, as written."),
        Member("organization", \.organization, "The id of the organization whose event it is."),
        Member("relation", \.relation, "How the meeting belongs to the event."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(name: "", organization: nil, relation: .partOf) }
}

extension Participant: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("person", \.person, "The id of a person."),
        Member("organization", \.organization, "The id of an organization."),
        Member("name", \.name, "The name for lists."),
        Member("as_written", \.asWritten, "The words of the text.", columns: .none),
        Member("role", \.role, "What the party does there."),
        Member("office", \.office, "The office then, as written."),
        Member("country", \.country, "A country that is represented, ISO 3166-1 alpha-2."),
        Member("implied", \.implied, "Whether the text only implies the party.", columns: .none),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self {
        Self(
            person: nil, organization: nil, name: "", asWritten: "", role: .party, office: nil, country: nil,
            implied: false)
    }
}

extension Topic: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("id", \.id, "The id of a topic."), Member("label", \.label, "The English label."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(id: "", label: "") }
}
