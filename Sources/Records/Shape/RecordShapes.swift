extension Span: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("start", \.start, "The first code point.", columns: .none),
        Member("end", \.end, "The code point after the last.", columns: .none),
        Member("exact", \.exact, "The words."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(start: 0, end: 0, exact: "") }
}

extension Evidence: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("property", \.property, "What the words support: the path of a value of the record."),
        Member("start", \.span.start, "The first code point."),
        Member("end", \.span.end, "The code point after the last."),
        Member("exact", \.span.exact, "The words."),
        Member("rule", \.rule, "The rule that read them."),
        Member("article", \.article, "The id of the article."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(property: .text, span: .blank, rule: "") }
}

extension PartialDate: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("value", \.value, "yyyy, yyyy-mm or yyyy-mm-dd."),
        Member("precision", \.precision, "How much is known."),
        Member("basis", \.basis, "How it is known."),
        Member("text", \.text, "The words of the text.", columns: .none),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(value: nil, precision: .day, basis: .stated, text: nil) }
}

extension Article: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("id", \.id, "art_ and 16 digits."),
        Member(type: "article"),
        Member("title", \.title, "The headline."),
        Member("subtitle", \.subtitle, "The line under it."),
        Member("language", \.language, "BCP 47; und when unsure."),
        Member("published_at", \.publishedAt, "RFC 3339, as exact as the source."),
        Member("modified_at", \.modifiedAt, "When it was changed last: RFC 3339, as exact as the source."),
        Member("author", \.author, "The byline."),
        Member("publisher", \.publisher, "The paper, agency or ministry."),
        Member("url", \.url, "The canonical address."),
        Member("text", \.text, "The cleaned body."),
        Member("text_sha256", \.textSHA256, "The digest of the text."),
        Member("source", \.source, "Where it came from."),
        Member("ingested_at", \.ingestedAt, "When it came in: RFC 3339."),
        Member(
            "extraction", \.extraction, "What read the records; null where it came in before that was kept."),
        Member("origins", \.origins, "Where each value was found; null where that was not kept.", columns: .none),
        Member("warnings", \.warnings, "What the reader noticed."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self {
        Self(title: nil, language: "", text: "", source: .blank)
    }
}

extension Article.Origins: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("title", \.title, "Where the headline was found."),
        Member("subtitle", \.subtitle, "Where the line under it was found."),
        Member("language", \.language, "What says the language."),
        Member("published_at", \.publishedAt, "Where the day of publication was found."),
        Member("modified_at", \.modifiedAt, "Where the day of the last change was found."),
        Member("author", \.author, "Where the byline was found."),
        Member("publisher", \.publisher, "Where the publisher was found."),
        Member("url", \.url, "Where the address was found."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self() }
}

extension Article.Source: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("file", \.file, "The path as it was given, or the name of the file where that was absolute."),
        Member("format", \.format, "The format that was recognised."),
        Member("bytes", \.bytes, "The size of the input."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(file: "", format: "", bytes: 0) }
}

extension Article.Extraction: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("version", \.version, "The version of the program."),
        Member("weights", \.weights, "The digest of the weights that decided."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(version: "", weights: "") }
}

extension Person: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("id", \.id, "A readable slug."),
        Member(type: "person"),
        Member("name", \.name, "The preferred name."),
        Member("names", \.names, "All forms."),
        Member("country", \.country, "ISO 3166-1 alpha-2."),
        Member("offices", \.offices, "The offices that are known, most relevant first."),
        Member(
            "external_ids", \.externalIDs,
            "What others call the person, in order of scheme; empty where nothing is sure.",
            lacking: []),
        Member("evidence", \.evidence, "The words behind each value.", columns: .none),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self {
        Self(id: "", name: "", names: [], country: nil, offices: [], evidence: [])
    }
}

extension RecordName: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("name", \.name, "The form."),
        Member("language", \.language, "BCP 47, when the form belongs to one language."),
        Member("kind", \.kind, "What sort of form it is."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(name: "", language: nil, kind: .written) }
}

extension ExternalID: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("scheme", \.scheme, "The list that gives the id, such as wikidata."),
        Member("identifier", \.identifier, "The id in that list, such as Q1065."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(scheme: "", identifier: "") }
}

extension Office: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("title", \.title, "The title."),
        Member("role", \.role, "An office that the person holds or held."),
        Member("organization", \.organization, "The id of the organization."),
        Member("country", \.country, "ISO 3166-1 alpha-2."),
        Member("from", \.from, "yyyy, yyyy-mm or yyyy-mm-dd."),
        Member("to", \.to, "The same; null while held."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(title: "", role: .other, country: nil) }
}

extension Organization: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("id", \.id, "A readable slug."),
        Member(type: "organization"),
        Member("name", \.name, "The preferred name."),
        Member("names", \.names, "All forms."),
        Member("kind", \.kind, "What sort of institution it is."),
        Member("country", \.country, "ISO 3166-1 alpha-2."),
        Member(
            "external_ids", \.externalIDs,
            "What others call the institution, in order of scheme; empty where nothing is sure.",
            lacking: []),
        Member("evidence", \.evidence, "The words behind each value.", columns: .none),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self {
        Self(id: "", name: "", names: [], kind: .other, country: nil, evidence: [])
    }
}

extension Extract: ShapedRecord {
    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("source", \.source, "The path as it was given."),
        Member("article", \.article, "The cleaned article."),
        Member("persons", \.persons, "The persons, in order of first mention."),
        Member("organizations", \.organizations, "The organizations, in order of first mention."),
        Member("meetings", \.meetings, "The meetings, in text order."),
        Member("quotes", \.quotes, "The quotes, in text order."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self {
        Self(source: "", article: .blank, persons: [], organizations: [], meetings: [], quotes: [])
    }
}
