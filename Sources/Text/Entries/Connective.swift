/// What a preposition, a conjunction or an article in the genitive says of the words that it governs.
package enum Connective: String, Sendable, CaseIterable {
    case with, between, and, `in`, at, to, of, by, about, from, `for`, during, after, before, or
    /// "talks led by A".
    case ledBy = "led_by"
    /// An article that alone says "of" (German "der", "des").
    case genitive
    /// A preposition that marks a personal direct object (Spanish "a").
    case object

    /// Whether it governs what follows, as a preposition does.
    package var isPreposition: Bool {
        switch self {
        case .and, .or, .genitive: false
        case .with, .between, .in, .at, .to, .of, .by, .about, .from, .for, .during, .after, .before, .ledBy, .object:
            true
        }
    }
}
