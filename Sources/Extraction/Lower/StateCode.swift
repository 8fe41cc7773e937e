/// The ISO 3166-1 code of a state that a mention means, as a number: it is compared and copied without text.
///
/// `CountryCode` checks what lists say; this one takes codes as the tables have them.
struct StateCode: Hashable, Sendable {
    /// The letters, eight bits each.
    private let letters: UInt64

    init(_ code: String) {
        letters = code.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The code as records have it.
    var text: String {
        String(decoding: [letters >> 8, letters].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }
}
