import Foundation
import Languages

/// A Chinese name in characters or in pinyin.
struct ChineseName: Sendable, Equatable {
    /// The letters without spaces, family name first; two readings where it may stand at either end.
    private let readings: [[UInt8]]
    /// The simplified characters, where it is written so.
    private let characters: String?

    /// Reads a name in characters, which comes with its pinyin.
    init?(characters text: String, latin: [[UInt8]]) {
        // What begins with a letter of ASCII is none, and most do.
        if let first = text.utf8.first, first < 0x80, first > 0x20 { return nil }
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard !scalars.isEmpty, scalars.allSatisfy({ (0x3400...0x9FFF).contains($0.value) }) else { return nil }
        let plain = String(String.UnicodeScalarView(scalars))
        characters = (plain as NSString).applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? plain
        readings = [Array(latin.joined())]
    }

    /// Reads folded Latin words, nil where they are no name in pinyin.
    init?(latin: [[UInt8]]) {
        guard (2...3).contains(latin.count) else { return nil }
        let isFamily = [latin[0], latin[latin.count - 1]].map {
            EastAsianNames.chinese.contains(String(decoding: $0, as: UTF8.self))
        }
        guard isFamily.contains(true), latin.allSatisfy(Self.isPinyin) else { return nil }
        characters = nil
        let turned = latin.suffix(1) + latin.dropLast()
        readings = [
            isFamily[0] ? Array(latin.joined()) : nil, isFamily[1] ? Array(turned.joined()) : nil,
        ].compactMap(\.self)
    }

    /// Whether both are forms of one name: of two in characters, the characters decide.
    func isSame(_ other: ChineseName) -> Bool {
        if let characters, let others = other.characters { return characters == others }
        return readings.contains { other.readings.contains($0) }
    }

    /// Whether they differ by one letter.
    func isNear(_ other: ChineseName) -> Bool {
        guard characters == nil || other.characters == nil else { return false }
        return readings.contains { one in other.readings.contains { Likeness.isOneEdit(one, $0) } }
    }

    /// The most letters of a given name of two syllables.
    private static let longest = 12

    /// Whether a word is one or two syllables of pinyin.
    private static func isPinyin(_ word: [UInt8]) -> Bool {
        guard word.count <= longest else { return false }
        if isSyllable(word[...]) { return true }
        return word.indices.dropFirst().contains { isSyllable(word[..<$0]) && isSyllable(word[$0...]) }
    }

    private static func isSyllable(_ part: ArraySlice<UInt8>) -> Bool {
        (0...min(2, part.count)).contains { length in
            let (first, rest) = (part.prefix(length), part.dropFirst(length))
            guard EastAsianNames.finals.contains(String(decoding: rest, as: UTF8.self)) else { return false }
            if length == 0 { return rest.first != UInt8(ascii: "i") && rest.first != UInt8(ascii: "u") }
            return EastAsianNames.initials.contains(String(decoding: first, as: UTF8.self))
        }
    }
}
