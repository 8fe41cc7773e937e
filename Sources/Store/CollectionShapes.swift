public import Records

extension Collection {
    /// What the records of the collection may be: what their type says, and at the end what lists serve beside it.
    public var shape: Shape {
        switch self {
        case .meetings: Self.meetingShape
        case .persons: Self.personShape
        case .quotes: Self.quoteShape
        case .articles: Self.articleShape
        case .organizations: Self.organizationShape
        case .topics: Self.topicShape
        case .places: Self.placeShape
        }
    }

    /// The columns of tables: the id, the day, then the members in the order of the record.
    public var columns: [String] {
        let all = shape.columns
        let days = all.filter { ["date", "published_at"].contains($0.prefix { $0 != "." }) }
        return ["id"] + days + all.filter { $0 != "id" && !days.contains($0) }
    }

    /// One sentence on what a record is, for the API description.
    public var summary: String {
        switch self {
        case .meetings: "An encounter, told by one article or by many."
        case .persons: "A person over all spellings."
        case .quotes: "Words that an article gives to somebody."
        case .articles: "A cleaned article."
        case .organizations: "An institution."
        case .topics: "A country or theme that is talked about."
        case .places: "Where parties meet."
        }
    }

    /// Whether what is planned for a day is still to come.
    private static let due = Shape.optional(.choice(["future", "today", "passed"]))

    /// The change that last touched a record.
    private static let changed = Shape.Part(
        "changed",
        .object([
            Shape.Part("seq", Int.self, "The number of the change that last touched it."),
            Shape.Part("at", String.self, "When a change last touched it: RFC 3339."),
        ]), "The change that last touched it.")

    private static let articleShape = Article.shape.adding([changed])
    private static let organizationShape = Organization.shape.adding([changed])

    private static let meetingShape = Meeting.shape.adding([
        Shape.Part("counts", counts(["participants", "quotes", "articles"]), "How many."),
        Shape.Part(
            "reported",
            .object([
                Shape.Part("first", String?.self, "The day of the first article that tells it."),
                Shape.Part("last", String?.self, "The day of the last."),
            ]), "When articles told it."),
        Shape.Part(
            "disagreements", [Disagreement].shape,
            "What its articles contradict each other in; /meetings/{id}/tellings has what each says.", columns: .none),
        Shape.Part("due", due, "Of what is planned or possible on a known day: whether the day is still to come."),
        changed,
    ])

    private static let personShape = Person.shape.adding([
        Shape.Part("counts", counts(["meetings", "quotes", "articles"]), "How many."),
        Shape.Part("first_seen", String?.self, "The first article."),
        Shape.Part("last_seen", String?.self, "The last article."),
        changed,
    ])

    private static let quoteShape = Quote.shape.adding([
        Shape.Part("date", String?.self, "The day on which the article appeared."),
        changed,
    ])

    private static let topicShape = Shape.object([
        Shape.Part("id", String.self, "A readable slug."),
        Shape.Part("type", .choice(["topic"]), "What sort of record it is.", columns: .none),
        Shape.Part("label", String.self, "The English label."),
        Shape.Part("counts", counts(["meetings", "quotes"]), "How many."),
        changed,
    ])

    /// A place is what its meetings say of it, but for the words of a text.
    private static let placeShape = Shape.object(
        [
            Shape.Part("id", String.self, "A readable slug."),
            Shape.Part("type", .choice(["place"]), "What sort of record it is.", columns: .none),
        ] + Place.shape.parts.filter { $0.name != "as_written" }
            + [Shape.Part("counts", counts(["meetings"]), "How many."), changed])

    private static func counts(_ names: [String]) -> Shape {
        .object(names.map { Shape.Part($0, Int.self, "How many \($0).") })
    }
}
