public import Records

/// A member of a meeting of which its articles say different things that cannot both be true.
public struct Disagreement: Hashable, Sendable, ShapedRecord {
    /// What they disagree about.
    public enum Field: String, Choice {
        case date, place, status, participants

        /// The members of a meeting that settle it where somebody corrected them.
        var members: [String] { self == .date ? ["date", "end_date"] : [rawValue] }
    }

    /// One of the things that are said.
    public struct Version: Hashable, Sendable, ShapedRecord {
        /// A date or two with dots between, a city or the code of a country, a status, or the id of a person.
        public var value: String
        /// The ids of the articles that say it, in order of publication.
        public var articles: [String]

        /// The members in the order of JSON.
        public static let members: [Member<Self>] = [
            Member(
                "value", \.value,
                "What they say: a date or two with dots between, a city or the code of a country, a status, or the id of a person."
            ),
            Member("articles", \.articles, "The ids of the articles that say it."),
        ]

        /// A value whose members are all to be read yet.
        public static var blank: Self { Self(value: "", articles: []) }
    }

    /// What they disagree about.
    public var field: Field
    /// What is said, in order of publication.
    public var values: [Version]

    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("field", \.field, "What the articles disagree about."),
        Member("values", \.values, "What each of them says."),
    ]

    /// A value whose members are all to be read yet.
    public static var blank: Self { Self(field: .date, values: []) }
}
