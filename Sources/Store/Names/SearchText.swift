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

    /// What is written for a letter; empty for marks that texts leave out.
    private static let letters: [Unicode.Scalar: String] = {
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
        return out
    }()

    /// Folds; `ends` is whether the last letter of a run stands alone too, nil where runs stay whole.
    private static func folded(_ text: String, ends: Bool?) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var out = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        func close() {
            guard !run.isEmpty else { return }
            out.append(" ")
            for (first, second) in zip(run, run.dropFirst()) {
                out.append(first)
                out.append(second)
                out.append(" ")
            }
            if let last = run.last, ends == true || run.count == 1 { out.append(last) }
            out.append(" ")
            run = []
        }
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.value >= 0x80, let other = letters[scalar] {
                out.append(contentsOf: other.unicodeScalars)
            } else if ends != nil, isUnspaced(scalar) {
                run.append(scalar)
            } else {
                close()
                out.append(scalar)
            }
        }
        close()
        return String(out)
    }
}
