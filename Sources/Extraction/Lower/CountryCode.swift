/// An ISO 3166-1 code as a number, so that whom a mention means is compared and copied without text.
struct CountryCode: Hashable, Sendable {
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
