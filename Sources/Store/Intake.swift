public import Records

/// What is written at once: articles with their records, and inputs that gave none.
public struct Intake: Sendable {
    /// An input that gave no article.
    public struct Refusal: Sendable {
        /// The input as the user named it.
        public var file: String
        /// Why, in one line.
        public var reason: String

        /// Creates a refusal.
        public init(file: String, reason: String) { (self.file, self.reason) = (file, reason) }
    }

    /// The articles.
    public var extracts: [Extract]
    /// The inputs, which are noted before the articles are written.
    public var refusals: [Refusal]

    /// Creates an intake.
    public init(extracts: [Extract] = [], refusals: [Refusal] = []) {
        (self.extracts, self.refusals) = (extracts, refusals)
    }
}
