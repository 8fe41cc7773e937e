/// Cuts a text into tokens in one pass over its UTF-8 bytes.
///
/// - Words are runs of letters, digits and combining marks. `U.S.` is one word, `Noord-Koreaanse` is three
///   tokens, `Iran's` two (`Iran`, `'s`), `d'Arménie` two (`d'`, `Arménie`).
/// - A number keeps the points, commas and colons between its digits: `200.000`, `10:30`.
package struct Tokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var scalar = 0
    private var gap = Token.Gap.paragraph
    private var tokens: [Token] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    /// Returns the tokens of a text.
    package static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { bytes in
            var tokenizer = Tokenizer(bytes)
            tokenizer.run()
            return tokenizer.tokens
        }
    }

    private mutating func run() {
        while index < bytes.count {
            let (value, length) = decode(at: index)
            switch value.value {
            case 0x20, 0x09, 0xA0, 0x2009, 0x202F, 0x200B, 0xFEFF: skip(length, .space)
            case 0x0A, 0x0D, 0x2028, 0x2029: skip(length, .line)
            default: token(startingWith: value, length)
            }
        }
    }

    private mutating func skip(_ length: Int, _ kind: Token.Gap) {
        index += length
        scalar += 1
        if kind == .line { gap = gap >= .line ? .paragraph : .line } else { gap = max(gap, .space) }
    }

    private mutating func token(startingWith value: Unicode.Scalar, _ length: Int) {
        switch Folding.row(value).kind {
        case .letter, .capital: word()
        case .digit: number()
        case .mark: skipMark(length)
        case .other: mark(value, length)
        }
    }

    private mutating func skipMark(_ length: Int) {
        index += length
        scalar += 1
    }

    // MARK: Words

    private mutating func word() {
        let (start, scalarStart) = (index, scalar)
        var key = WordKey()
        var shape = ShapeCounter()
        var pointed = false
        while index < bytes.count {
            let (value, length) = decode(at: index)
            let row = Folding.row(value)
            if row.kind == .other {
                guard value == ".", shape.count == 1, abbreviationContinues(after: index) || pointed else { break }
                pointed = true
                index += 1
                scalar += 1
                guard index < bytes.count, isLetter(at: index), nextIsPointed(index) || pointed else { break }
                guard nextIsPointed(index) else { break }
                shape.count = 0
                continue
            }
            if row.first != 0 { key.add(row.first) }
            if row.second != 0 { key.add(row.second) }
            shape.add(row.kind)
            index += length
            scalar += 1
        }
        append(
            Token(
                start: start, end: index, scalarStart: scalarStart, scalarEnd: scalar, kind: .word,
                shape: shape.shape, gap: gap, key: key.value, isAbbreviation: pointed))
        apostrophe(afterWordOf: scalar - scalarStart)
    }

    /// Whether the letters after this full stop go on the abbreviation: `U.S.`, `z.B.`.
    private func abbreviationContinues(after stop: Int) -> Bool {
        stop + 1 < bytes.count && isLetter(at: stop + 1) && nextIsPointed(stop + 1)
    }

    /// Whether one letter followed by a full stop stands at `place`.
    private func nextIsPointed(_ place: Int) -> Bool {
        let (_, length) = decode(at: place)
        return place + length < bytes.count && bytes[place + length] == 0x2E
    }

    private func isLetter(at place: Int) -> Bool {
        let kind = Folding.row(decode(at: place).0).kind
        return kind == .letter || kind == .capital
    }

    /// Cuts `'s` off to the right or leaves `d'` with its apostrophe, when one follows without a space.
    private mutating func apostrophe(afterWordOf length: Int) {
        guard index < bytes.count else { return }
        let (mark, markLength) = decode(at: index)
        guard mark == "'" || mark == "\u{2019}", index + markLength < bytes.count else { return }
        guard isLetter(at: index + markLength) else { return }
        let suffix = letters(from: index + markLength)
        if Self.clitics.contains(suffix) {
            clitic(markLength, suffix)
        } else if length <= 2 || Self.elided.contains(tokens[tokens.count - 1].key) {
            index += markLength
            scalar += 1
            tokens[tokens.count - 1].end = index
            tokens[tokens.count - 1].scalarEnd = scalar
            gap = .none
        }
    }

    private static let clitics: Set<String> = ["s", "t", "re", "ve", "ll", "d", "m", "er", "ers", "ste"]
    private static let elided: Set<UInt64> = Set(
        ["qu", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu", "aujourd"].map(WordKey.of))

    private func letters(from place: Int) -> String {
        var end = place
        while end < bytes.count, end - place < 4, isASCIILetter(bytes[end]) { end += 1 }
        // "d'Érevan" after its elision is no "d'er".
        if end < bytes.count, end - place < 4, isLetter(at: end) { return "" }
        return String(decoding: bytes[place..<end], as: UTF8.self).lowercased()
    }

    private func isASCIILetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private mutating func clitic(_ markLength: Int, _ suffix: String) {
        let (start, scalarStart) = (index, scalar)
        index += markLength + suffix.utf8.count
        scalar += 1 + suffix.utf8.count
        append(
            Token(
                start: start, end: index, scalarStart: scalarStart, scalarEnd: scalar, kind: .clitic,
                shape: .lower, gap: .none, key: WordKey.of(suffix)))
    }

    // MARK: Numbers and marks

    private mutating func number() {
        let (start, scalarStart) = (index, scalar)
        var key = WordKey()
        while index < bytes.count {
            let byte = bytes[index]
            if (0x30...0x39).contains(byte) {
                key.add(UInt32(byte))
            } else if byte == 0x2E || byte == 0x2C || byte == 0x3A {
                guard index + 1 < bytes.count, (0x30...0x39).contains(bytes[index + 1]) else { break }
            } else {
                break
            }
            index += 1
            scalar += 1
        }
        if index == start { return mark(decode(at: index).0, decode(at: index).1) }
        append(
            Token(
                start: start, end: index, scalarStart: scalarStart, scalarEnd: scalar, kind: .number,
                shape: .none, gap: gap, key: key.value))
    }

    private mutating func mark(_ value: Unicode.Scalar, _ length: Int) {
        let kind: Token.Kind =
            switch value {
            case "-", "\u{2010}", "\u{2011}": isInsideWord(length) ? .hyphen : .mark
            case "\"", "'", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2018}", "\u{2019}", "\u{201A}",
                "\u{201B}", "\u{AB}", "\u{BB}", "\u{2039}", "\u{203A}", "`", "\u{B4}", "\u{2033}":
                .quote
            default: .mark
            }
        append(
            Token(
                start: index, end: index + length, scalarStart: scalar, scalarEnd: scalar + 1, kind: kind,
                shape: .none, gap: gap, key: UInt64(value.value)))
        index += length
        scalar += 1
    }

    private func isInsideWord(_ length: Int) -> Bool {
        guard gap == .none, let last = tokens.last, last.kind != .mark, last.kind != .quote else { return false }
        guard index + length < bytes.count else { return false }
        let kind = Folding.row(decode(at: index + length).0).kind
        return kind == .letter || kind == .capital || kind == .digit
    }

    private mutating func append(_ token: Token) {
        tokens.append(token)
        gap = .none
    }

    /// Decodes the scalar at a byte; the text is valid UTF-8 because it comes from a `String`.
    private func decode(at place: Int) -> (Unicode.Scalar, Int) {
        let byte = bytes[place]
        if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length where place + offset < bytes.count {
            value = value << 6 | UInt32(bytes[place + offset] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}

/// Counts letters to tell `Rubio` from `NATO` and `eBay`.
private struct ShapeCounter {
    var count = 0
    private var capitals = 0
    private var letters = 0
    private var startsWithCapital = false

    mutating func add(_ kind: Folding.Class) {
        count += 1
        guard kind == .letter || kind == .capital else { return }
        if letters == 0 { startsWithCapital = kind == .capital }
        letters += 1
        if kind == .capital { capitals += 1 }
    }

    var shape: Token.Shape {
        if letters == 0 { return .none }
        if capitals == 0 { return .lower }
        if capitals == letters { return letters > 1 ? .upper : .capitalised }
        return startsWithCapital && capitals == 1 ? .capitalised : startsWithCapital ? .mixed : .lower
    }
}
