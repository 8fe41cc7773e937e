import Languages
import Text

/// What the words of a search tell by themselves: countries, cities, topics, statuses, stretches of time and what is asked
/// about them; the rest are words that only the records may know.
package struct AskedQuestion: Sendable, Equatable {
    /// What the answer is about.
    package enum Aim: String, Sendable {
        case met, said, most, disagree
    }

    /// A stretch of time, some of it by its distance from today.
    package enum Days: Sendable, Equatable {
        /// A year, a month or a day as filters take it: `2025-07`.
        case calendar(String)
        /// A month whose year is not told.
        case month(Int)
        /// A stretch so many units from the one that today is in.
        case relative(Unit, Int)
    }

    package enum Unit: String, Sendable {
        case day, week, month, year
    }

    /// One thing that words may mean.
    package enum Meaning: Sendable, Equatable {
        case country(String)
        /// By its English name.
        case city(String)
        case topic(String)
        case status(String)
        case days(Days)
        case aim(Aim)
        /// Words without content; `opensTime` for those before a stretch of time.
        case empty(opensTime: Bool)

        /// Whether the words carry nothing.
        var isEmpty: Bool { if case .empty = self { true } else { false } }
    }

    /// Words side by side, and all that they may mean; words that are in no list may be names.
    package struct Part: Sendable, Equatable {
        package var text: String
        package var meanings: [Meaning]
    }

    package let parts: [Part]

    /// Words that are read of one question.
    private static let most = 32
    /// Words that a listed term may have.
    private static let longest = 6

    /// Reads a question.
    package init(_ text: String) {
        let words = Self.words(text)
        var parts: [Part] = []
        var place = 0
        while place < words.count {
            let (length, meanings) = Self.reading(words, at: place, after: parts.last)
            let written = words[place..<place + length].map(\.text).joined(separator: " ")
            if meanings.isEmpty, let joint = words[place].joint, let last = parts.last, last.meanings.isEmpty {
                parts[parts.count - 1].text += joint + written
            } else {
                parts.append(Part(text: written, meanings: meanings))
            }
            place += length
        }
        self.parts = parts
    }

    // MARK: Words

    private struct Word {
        var text: String
        var folded: String
        /// What joins it to the word before: a hyphen or an apostrophe.
        var joint: String?
    }

    private static let joints: Set<String> = ["-", "'", "\u{2019}", "\u{2010}"]

    /// Runs of letters, digits and marks; a date in digits stays together.
    private static func words(_ text: String) -> [Word] {
        var out: [Word] = []
        for piece in text.split(whereSeparator: \.isWhitespace) where out.count < most {
            let bare = String(String.UnicodeScalarView(piece.unicodeScalars.filter { $0 == "-" || isLetter($0) }))
            if isDate(bare) {
                out.append(Word(text: bare, folded: bare))
                continue
            }
            var end = piece.unicodeScalars.startIndex
            for word in piece.unicodeScalars.split(whereSeparator: { !isLetter($0) }) where out.count < most {
                let text = String(String.UnicodeScalarView(word))
                let between = String(String.UnicodeScalarView(piece.unicodeScalars[end..<word.startIndex]))
                let isJoined = end > piece.unicodeScalars.startIndex && joints.contains(between)
                end = word.endIndex
                let folded = KnownValues.fold(text)
                guard !folded.isEmpty else { continue }
                out.append(Word(text: text, folded: folded, joint: isJoined ? between : nil))
            }
        }
        return out
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return properties.isAlphabetic || properties.numericType != nil
        }
    }

    /// Whether a text is a day or a month in digits: `2025-07`.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts[0].utf8.count == 4 else { return false }
        return parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
            && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    // MARK: Reading

    private static func reading(_ words: [Word], at place: Int, after last: Part?) -> (Int, [Meaning]) {
        if let (length, date) = date(words, at: place, after: last) { return (length, [.days(date)]) }
        for length in stride(from: min(longest, words.count - place), through: 1, by: -1) {
            let span = words[place..<place + length]
            let key = span.map(\.folded).joined(separator: " ")
            // Two letters are the code of a country only where they are written as one: "US", and not "us".
            if key.utf8.count < 3, KnownValues.countries[key] != nil, let word = span.first,
                word.text.unicodeScalars.allSatisfy(\.properties.isUppercase)
            {
                return (length, [.country(KnownValues.countries[key] ?? "")])
            }
            // A short part of a joined name is no word of its own: "Ki-moon".
            let end = place + length
            let isCut = words[place].joint != nil || end < words.count && words[end].joint != nil
            if isCut, key.utf8.count < 4 { continue }
            if let found = meanings(key), !found.isEmpty { return (length, found) }
        }
        // Common words are left out where they are written as such; a name may be the same word with a capital.
        let isLower = words[place].text.unicodeScalars.first?.properties.isLowercase ?? false
        return (1, isLower && common.contains(words[place].folded) ? [.empty(opensTime: false)] : [])
    }

    private static func meanings(_ key: String) -> [Meaning]? {
        let asked = asked[key]
        if let asked, !asked.isEmpty { return [asked] }
        var out: [Meaning] = []
        if key.utf8.count > 2, let code = KnownValues.countries[key] ?? demonyms[key] { out.append(.country(code)) }
        if let topic = KnownValues.topics[key], out.isEmpty { out.append(.topic(topic)) }
        if let city = KnownValues.cities[key] { out.append(.city(city)) }
        return out.isEmpty ? asked.map { [$0] } : out
    }

    // MARK: Dates

    /// Reads a year, a month with its year, or a day of it, in whatever order the languages have them.
    private static func date(_ words: [Word], at place: Int, after last: Part?) -> (Int, Days)? {
        let first = words[place].folded
        if isDate(first) { return (1, .calendar(first)) }
        if let year = year(first) { return (1, .calendar(year)) }
        if let day = number(first, 1...31), let (at, month) = month(words, behind: place),
            let (end, year) = self.year(words, behind: at)
        {
            return (end - place + 1, .calendar("\(year)-\(pad(month))-\(pad(day))"))
        }
        guard let month = months[first] else { return nil }
        if place + 2 < words.count, let day = number(words[place + 1].folded, 1...31),
            let year = year(words[place + 2].folded)
        {
            return (3, .calendar("\(year)-\(pad(month))-\(pad(day))"))
        }
        if let (end, year) = self.year(words, behind: place) {
            return (end - place + 1, .calendar("\(year)-\(pad(month))"))
        }
        // Bare, it may be somebody's name.
        guard let last, last.meanings.contains(.empty(opensTime: true)) else { return nil }
        return (1, .month(month))
    }

    private static func year(_ text: String) -> String? { number(text, 1900...2100).map(String.init) }

    private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.count <= 4, let number = Int(text), range.contains(number) else { return nil }
        return number
    }

    private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The month behind a day, also behind one short word: "10 de julio".
    private static func month(_ words: [Word], behind place: Int) -> (Int, Int)? {
        behind(place, words) { months[$0] }
    }

    private static func year(_ words: [Word], behind place: Int) -> (Int, String)? {
        behind(place, words) { year($0) }
    }

    private static func behind<Value>(_ place: Int, _ words: [Word], _ value: (String) -> Value?) -> (Int, Value)? {
        for next in [place + 1, place + 2] where next < words.count {
            if let found = value(words[next].folded) { return (next, found) }
            guard words[next].folded.utf8.count == 2 else { return nil }
        }
        return nil
    }

    // MARK: Lists

    private static let months: [String: Int] = {
        var out: [String: Int] = [:]
        for term in terms(.months) { if let month = Int(term.value) { out[KnownValues.fold(term.text)] = month } }
        return out
    }()

    /// Words that name the people or things of a country.
    private static let demonyms: [String: String] = {
        var out: [String: String] = [:]
        for term in terms(.demonyms) {
            out[KnownValues.fold(term.text)] = String(term.value.prefix { $0 != "+" })
        }
        return out
    }()

    /// Words that are no names.
    private static let common = Set(terms(.stopWords).map { KnownValues.fold($0.text) })

    /// Words of the grammar of all languages, and those of questions.
    private static let asked: [String: Meaning] = {
        var out: [String: Meaning] = [:]
        let lists: [LanguagePack.List] = [
            .determiners, .auxiliaries, .pronouns, .connectives, .complementizers, .relativizers, .subordinators,
            .negations,
        ]
        for term in lists.flatMap(terms) { out[KnownValues.fold(term.text)] = .empty(opensTime: false) }
        for term in TermList(AskedWords.table).terms {
            if let meaning = meaning(term.value) { out[KnownValues.fold(term.text)] = meaning }
        }
        return out
    }()

    private static func terms(_ list: LanguagePack.List) -> [TermList.Term] {
        LanguagePack.all.flatMap { $0.lists[list] ?? [] }.flatMap { TermList($0).terms }
    }

    /// What a value of the list of words of questions stands for.
    private static func meaning(_ value: String) -> Meaning? {
        if value == "empty" || value == "in" { return .empty(opensTime: value == "in") }
        if let aim = Aim(rawValue: value) { return .aim(aim) }
        guard let sign = value.firstIndex(where: { $0 == "+" || $0 == "-" }) else { return .status(value) }
        guard let unit = Unit(rawValue: String(value[..<sign])), let distance = Int(value[sign...]) else { return nil }
        return .days(.relative(unit, distance))
    }
}
