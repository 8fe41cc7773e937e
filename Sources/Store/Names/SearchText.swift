import Foundation

/// Texts as the index of words takes them: letters that have no marks to lose are folded, and scripts without spaces are
/// cut into overlapping pairs, so that each run of them is found as a phrase.
package enum SearchText {
    /// Returns a text for the index.
    static func indexed(_ text: String) -> String { folded(text, ends: true) }

    /// Returns words of a question as the index has them.
    static func asked(_ text: String) -> String { folded(text, ends: false) }

    /// Returns a word without case, marks and letters that other languages write otherwise.
    package static func word(_ text: String) -> String { Folded.text(folded(text, ends: nil)) }

    /// Whether a word is one letter of a script without spaces, which only begins what the index has.
    static func isLoneLetter(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        return scalars.count == 1 && scalars.first.map(isUnspaced) == true
    }

    /// Han, kana, Hangul, Thai, Lao, Khmer and Burmese; words of Korean have spaces, but particles hang on them.
    package static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x9FFF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }

    /// What is written for a letter, by its code point; empty for marks that texts leave out, nil for itself.
    private static let letters: [[UInt8]?] = {
        var out: [Unicode.Scalar: String] = [
            "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE",
            "œ": "oe", "Œ": "OE", "ı": "i", "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH", "ə": "e",
            "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "\u{640}": "",
            "\u{670}": "",
        ]
        // The short vowels of Arabic, the points of Hebrew, the marks of Thai.
        for block in [0x64B...0x65F, 0x591...0x5BD, 0xE31...0xE31, 0xE34...0xE3A, 0xE47...0xE4E]
            as [ClosedRange<UInt32>]
        {
            for value in block { if let scalar = Unicode.Scalar(value) { out[scalar] = "" } }
        }
        let last = out.keys.map(\.value).max() ?? 0
        return (0...last).map { value in Unicode.Scalar(value).flatMap { out[$0].map { Array($0.utf8) } } }
    }()

    /// Folds; `ends` is whether the last letter of a run stands alone too, nil where runs stay whole.
    private static func folded(_ text: String, ends: Bool?) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        let text = text.unicodeScalars.allSatisfy(isComposed) ? text : text.precomposedStringWithCanonicalMapping
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 16)
        var run: [Unicode.Scalar] = []
        func close() {
            guard !run.isEmpty else { return }
            out.append(0x20)
            for (first, second) in zip(run, run.dropFirst()) {
                out += [first, second, " "].flatMap { Array(String($0).utf8) }
            }
            if let last = run.last, ends == true || run.count == 1 { out += String(last).utf8 }
            out.append(0x20)
            run = []
        }
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                if !run.isEmpty { close() }
                out.append(UInt8(scalar.value))
            } else if scalar.value < letters.count, let other = letters[Int(scalar.value)] {
                out += other
            } else if ends != nil, isUnspaced(scalar) {
                run.append(scalar)
            } else {
                close()
                out += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
            }
        }
        close()
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether a scalar stands for itself in composed text, whatever stands beside it: Latin letters with their marks,
    /// Cyrillic letters, punctuation, currencies, Han.
    ///
    /// Source: Unicode, NFC_Quick_Check.
    private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010..<0x2028, 0x2030..<0x205F, 0x20A0..<0x20C0, 0x3001..<0x3003,
            0x4E00..<0xA000:
            true
        default: false
        }
    }
}
