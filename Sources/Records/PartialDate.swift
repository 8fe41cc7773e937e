/// A date as far as the text tells it: a year, a month or a day, and how it is known.
public struct PartialDate: Hashable, Sendable {
    /// How much of the date is known.
    public enum Precision: String, Choice {
        case day, month, year
    }

    /// How the date was found.
    public enum Basis: String, Choice {
        /// Written out in the text ("10 July 2025").
        case stated
        /// Resolved against the publication date ("Thursday", "last week").
        case relative
        /// Taken from the dateline of the article.
        case dateline
        /// The publication date itself.
        case published
    }

    /// `2025-07-10`, `2025-07` or `2025`; nil when a relative date cannot be resolved.
    public var value: String?
    /// The precision of `value`.
    public var precision: Precision
    /// How the date was found.
    public var basis: Basis
    /// The words of the text, when there are any.
    public var text: String?

    /// Creates a partial date.
    public init(value: String?, precision: Precision, basis: Basis, text: String?) {
        self.value = value
        self.precision = precision
        self.basis = basis
        self.text = text
    }
}
