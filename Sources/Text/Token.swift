/// A word, a number or a mark of the text, with its place in bytes and in code points.
package struct Token: Sendable {
    /// What a token is.
    package enum Kind: UInt8, Sendable {
        case word, number, mark
        /// The hyphen inside a compound (`Noord-Koreaanse`): the parts are tokens of their own.
        case hyphen
        /// What follows an apostrophe: `'s`, `'re`.
        case clitic
        /// A quotation mark, or an apostrophe that may be one.
        case quote
    }

    /// How a word is written.
    package enum Shape: UInt8, Sendable {
        case lower, capitalised, upper, mixed, none
    }

    /// What stands before a token.
    package enum Gap: UInt8, Sendable, Comparable {
        case none, space, line, paragraph

        @inlinable package static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
    }

    /// The UTF-8 bytes, half-open.
    package var start, end: Int
    /// The code points, half-open.
    package var scalarStart, scalarEnd: Int
    package var kind: Kind
    package var shape: Shape
    package var gap: Gap
    /// A hash of the folded word; for a mark, its scalar.
    package var key: UInt64
    /// Whether the word was written with full stops inside (`U.S.`).
    package var isAbbreviation = false

    /// Whether the word starts with a capital letter.
    @inlinable package var isCapitalised: Bool { shape == .capitalised || shape == .upper || shape == .mixed }

    /// Whether the token is this mark.
    @inlinable package func isMark(_ scalar: Unicode.Scalar) -> Bool {
        kind != .word && kind != .number && kind != .clitic && key == UInt64(scalar.value)
    }
}

/// A 64-bit FNV-1a hash over folded scalars.
///
/// The hash stands for the word itself: among a million distinct words the chance of one collision is about
/// 3 in 10⁸. Source: Fowler, Noll, Vo; RFC 9923.
package struct WordKey {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    /// Adds one folded scalar.
    package mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3
    }

    /// The key of one word.
    package static func of(_ word: String) -> UInt64 {
        var key = WordKey()
        for scalar in word.unicodeScalars {
            let row = Folding.row(scalar)
            if row.first != 0 { key.add(row.first) }
            if row.second != 0 { key.add(row.second) }
        }
        return key.value
    }
}
