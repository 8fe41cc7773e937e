import Foundation

/// The letters of Arabic and Hebrew with the Latin letters that any language writes for them.
package enum Abjads {
    /// What a letter asks of the Latin word.
    package enum Letter: Sendable, Equatable {
        /// One of these spellings, with vowels in front of it that the script leaves out.
        case consonant([[UInt8]])
        /// The same, silent at the end behind a vowel.
        case breath([[UInt8]])
        /// A vowel or nothing; at the beginning of a word a vowel.
        case glottal
        /// The article, whose l may be that of the letter behind it.
        case article
    }

    /// Returns the letters of a word, or nil where it has others.
    package static func letters(_ word: String) -> [Letter]? {
        var scalars = word.precomposedStringWithCompatibilityMapping.unicodeScalars.filter { !isMark($0.value) }[...]
        var out: [Letter] = []
        if scalars.count > 3, scalars.starts(with: article) {
            out.append(.article)
            scalars = scalars.dropFirst(2)
        }
        for scalar in scalars {
            guard let letter = table[scalar] else { return nil }
            out.append(letter)
        }
        return out.isEmpty ? nil : out
    }

    private static let article = Array("ال".unicodeScalars)

    /// Short vowels, points, the lengthening mark and joiners.
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x640, 0x64B...0x65F, 0x670, 0x591...0x5C7, 0x5F3, 0x5F4, 0x200C...0x200F: true
        default: false
        }
    }

    /// A line a group of letters: the letters, then their spellings; `-` says that it may be silent at the end, `'` that it
    /// may be a glottal stop, which is not written.
    private static let lines = """
        ءأإعא ע: '
        ا آ ٱ: a e o
        ؤ: ' w u o ou oo
        ئ: ' y i e
        ى: a e i y ay
        ة: - h t
        ب: b p
        ت: t th
        ث: th s t c
        ج: j g dj dsch dzh zh dzj dg dg
        ح: h - ch kh j
        خ: kh ch h j x k
        د: d dh
        ذ: dh d z th dz
        ر: r
        ز: z s
        س: s c z
        ش: sh ch sch sj s x
        ص: s c z
        ض: d dh z
        ط: t th
        ظ: z dh d th
        غ: gh g rh r q
        ف: f ph v
        ق: q k g c gh kh qu ck dh j
        ك ک: k c q ck kh
        ل: l
        م: m
        ن: n
        ه: h -
        و: w v u o ou oo oe au ow
        ي ی: y i e j ee ei ai
        پ: p
        چ: ch tch tsch tsj
        ژ: zh j sch sj
        گ: g gu
        ב: b v w bh
        ג: g j dj gu
        ד: d
        ה: h -
        ו: w v u o ou oo oe
        ז: z s
        ח: h ch kh j x
        ט ת: t th
        י: y i j e ee ei ai
        כ ך: k kh ch c h
        ל: l
        מ ם: m
        נ ן: n
        ס: s c ss
        פ ף: p f ph
        צ ץ: ts tz z tzs c
        ק: k q c ck
        ר: r
        ש: sh s sch sj ch
        """

    private static let table: [Unicode.Scalar: Letter] = {
        var out: [Unicode.Scalar: Letter] = [:]
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: ":")
            let all = sides[1].split(separator: " ").map(String.init)
            let spellings = all.filter { $0 != "-" }.map { $0 == "'" ? [] : Array($0.utf8) }
            let letter: Letter =
                all == ["'"] ? .glottal : all.contains("-") ? .breath(spellings) : .consonant(spellings)
            for scalar in sides[0].unicodeScalars where scalar != " " { out[scalar] = letter }
        }
        return out
    }()
}
