extension Quote: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("id", \.id, "quo_ and 16 digits."),
        Member(type: "quote"),
        Member("text", \.text, "The words without marks and without the reporting clause."),
        Member("fragments", \.fragments, "The parts, two or more when the cue splits the quote.", columns: .none),
        Member("kind", \.kind, "How the words are reported."),
        Member("speaker", \.speaker, "Who said it."),
        Member("cue", \.cue, "The verb or preposition that reports."),
        Member(
            "clause", \.clause, "Of words in marks within a sentence of the reporter's: the whole clause.",
            columns: .none),
        Member("addressee", \.addressee, "Who is spoken to."),
        Member("language", \.language, "The language of the words, BCP 47."),
        Member("article", \.article, "The id of the article."),
        Member("meeting", \.meeting, "The id of the meeting that it was said at or is about."),
        Member("about", \.about, "What it is about.", columns: .ids),
        Member("via", \.via, "The agency or outlet that passed the words on."),
        Member("start", \.start, "The first code point."),
        Member("end", \.end, "The code point after the last."),
        Member("evidence", \.evidence, "The words behind each value.", columns: .none),
        Member("confidence", \.confidence, "Between 0 and 1."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self {
        Self(
            id: "", text: "", fragments: [], kind: .direct, speaker: nil, cue: nil, language: "", article: "",
            confidence: 0)
    }
}

extension Speaker: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("person", \.person, "The id of a person."),
        Member("organization", \.organization, "The id of an organization."),
        Member("name", \.name, "The name for lists."),
        Member("as_written", \.asWritten, "The words of the text."),
        Member("form", \.form, "How the text names the party."),
        Member("country", \.country, "The country spoken for, ISO 3166-1 alpha-2."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self {
        Self(person: nil, organization: nil, name: "", asWritten: "", form: .name, country: nil)
    }
}
