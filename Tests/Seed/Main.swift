import Foundation
import Records
import Store

/// Makes a database of invented records for measuring: `seed-database FILE [ARTICLES] [SEED] [--hard]`.
///
/// A file whose name ends with `.ndjson` gets the records as lines, as `parley extract` writes them.
///
/// For 100,000 articles it holds 30,000 meetings, 20,000 persons and 300,000 quotes. Names, words and topics are as
/// unequally frequent as in news (Zipf); the same seed gives the same records. `--hard` adds what is hard for pages: one
/// person with 5,000 further meetings in 5,000 articles, a meeting that 1,000 articles tell, an article of 100 KB.
@main
struct SeedDatabase {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 1, !FileManager.default.fileExists(atPath: arguments[1]) else {
            FileHandle.standardError.write(Data("usage: seed-database NEW-FILE [ARTICLES] [SEED] [--hard]\n".utf8))
            exit(2)
        }
        let count = arguments.count > 2 ? Int(arguments[2]) ?? 100_000 : 100_000
        var world = World(articles: count, seed: arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1)
        guard !arguments[1].hasSuffix(".ndjson") else { return try write(&world, count, to: arguments[1]) }
        let store = try Store(path: arguments[1])
        for start in stride(from: 0, to: count, by: 1_000) {
            let extracts = (start..<min(start + 1_000, count)).map { world.extract($0) }
            _ = try store.write(extracts, at: "2026-01-01T00:00:00Z")
        }
        guard arguments.last == "--hard" else { return }
        for start in stride(from: 0, to: 5_000, by: 1_000) {
            _ = try store.write((start..<start + 1_000).map { world.busy($0) }, at: "2026-01-01T00:00:00Z")
        }
        _ = try store.write((0..<1_000).map { world.telling($0) }, at: "2026-01-01T00:00:00Z")
        _ = try store.write([world.long()], at: "2026-01-01T00:00:00Z")
    }
}

extension SeedDatabase {
    /// Bytes of lines that are written at once.
    private static let piece = 1 << 22

    private static func write(_ world: inout World, _ count: Int, to path: String) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        guard let file = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileWriteNoPermission) }
        var json = JSONWriter(capacity: piece)
        for number in 0..<count {
            world.extract(number).write(to: &json)
            json.endLine()
            guard json.bytes.count >= piece || number == count - 1 else { continue }
            try file.write(contentsOf: json.bytes)
            json = JSONWriter(capacity: piece)
        }
        try file.close()
    }
}

/// Numbers that are the same in each run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    }

    /// A number below `count`; the number n is about n times rarer than the first.
    mutating func zipf(_ count: Int) -> Int {
        let roll = Double.random(in: 0..<1, using: &self)
        return min(
            count - 1, Int(pow(Double(count), roll)) - 1 + (roll < 0.05 ? Int.random(in: 0..<count, using: &self) : 0))
    }
}

/// Invented people, words and meetings.
struct World {
    private let articles: Int
    private let persons: Int
    private var dice: Dice
    private let words: [String]
    private static let countries = [
        "US", "RU", "CN", "DE", "FR", "GB", "UA", "NL", "TR", "IR", "IL", "IN", "JP", "BR", "ZA", "EG", "SA", "PL",
        "ES", "IT",
        "BE", "SE", "NO", "FI", "GR", "MX", "CA", "AU", "ID", "MY", "QA", "AE", "KR", "KE", "NG", "ET", "CH", "AT",
        "CZ", "HU",
    ]
    private static let cities = [
        "Geneva", "Vienna", "Doha", "Ankara", "Oslo", "Kuala Lumpur", "The Hague", "Cairo", "Nairobi", "Warsaw",
    ]
    private static let topics = [
        "ukraine", "trade", "sanctions", "ceasefire", "nuclear-programme", "climate", "migration", "energy", "security",
        "gaza",
        "human-rights", "elections", "border", "defence", "iran", "china", "taiwan", "syria", "food", "water",
    ]

    init(articles: Int, seed: UInt64) {
        self.articles = articles
        persons = max(10, articles / 5)
        dice = Dice(state: seed)
        let syllables = [
            "ba", "do", "fe", "gi", "lo", "mu", "na", "pre", "qui", "ra", "se", "ti", "vo", "wen", "xa", "zu", "kel",
            "mor", "sta", "tri",
        ]
        var words = ["ceasefire", "summit", "border", "treaty", "minister", "talks", "security", "trade"]
        for a in syllables { for b in syllables { for c in syllables.prefix(10) { words.append(a + b + c) } } }
        self.words = words
    }

    private mutating func sentence(_ count: Int) -> String {
        var out = ""
        for index in 0..<count {
            let word = words[dice.zipf(words.count)]
            out += index == 0 ? word.prefix(1).uppercased() + word.dropFirst() : " " + word
        }
        return out + "."
    }

    /// The name of a person, always the same.
    private func name(_ person: Int) -> (first: String, last: String) {
        let first = words[8 + person % 397]
        let last = words[8 + (person / 397 * 89 + person * 13) % (words.count - 8)] + "\(person)"
        return (first.capitalized, last.capitalized)
    }

    mutating func extract(_ number: Int) -> Extract {
        let speakers = (0..<3).map { _ in dice.zipf(persons) }
        let rare = number % 5 == 0 ? [number / 5] : []
        let day = CalendarDay(number: 16_000 + number * 4_000 / articles)
        return extract(number, day, speakers, Array(Set(speakers + rare)).sorted(), meets: number % 10 < 3)
    }

    /// An article with a meeting of the busiest person, on a day and with somebody of its own.
    mutating func busy(_ number: Int) -> Extract {
        let day = CalendarDay(number: 15_000 + number)
        let other = 1 + dice.zipf(persons - 1)
        return extract(articles + number, day, [0, other, 0], [0, other], meets: true)
    }

    /// One of many articles that tell the same meeting.
    mutating func telling(_ number: Int) -> Extract {
        let day = CalendarDay(number: 20_500)
        return extract(articles + 5_000 + number, day, [7, 8, 7], [7, 8], meets: true)
    }

    /// A long article with as many quotes as it has sentences, each with the words behind its speaker.
    mutating func long() -> Extract {
        extract(articles + 6_000, CalendarDay(number: 20_501), (0..<1_000).map { $0 % 40 }, [3, 4], sentences: 1_000)
    }

    private mutating func extract(
        _ number: Int, _ day: CalendarDay, _ speakers: [Int], _ cast: [Int], meets: Bool = true,
        sentences count: Int = 12
    ) -> Extract {
        var sentences = (0..<count).map { _ in sentence(14) }
        let heading = sentence(7)
        sentences[0] =
            cast.map { name($0).first + " " + name($0).last }.joined(separator: " and ") + " met. " + sentences[0]
        let text = sentences.joined(separator: " ")
        let article = Article(
            title: heading, language: ["en", "nl", "de", "fr", "es"][number % 5], publishedAt: day.iso,
            publisher: "Paper \(number % 40)", text: text,
            source: .init(file: "seed/\(number).txt", format: "text", bytes: text.utf8.count))
        let scalars = Array(text.unicodeScalars)
        func span(_ start: Int, _ length: Int) -> Span {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<min(start + length, scalars.count)])
            return Span(start: start, end: min(start + length, scalars.count), exact: String(view))
        }
        let people = cast.map { person(($0), span(0, 12)) }
        var meetings: [Meeting] = []
        if meets, cast.count > 1 {
            meetings.append(meeting(article, Array(cast.prefix(2)), day, span(0, 20)))
        }
        let step = count > 12 ? 70 : 150
        let quotes = speakers.indices.map { index in
            quote(article, speakers[index], span(200 + index * step, step - 30), meetings.first?.id)
        }
        for index in meetings.indices { meetings[index].quotes = quotes.map(\.id) }
        return Extract(
            source: article.source.file, article: article, persons: people, organizations: [], meetings: meetings,
            quotes: quotes)
    }

    private func slug(_ person: Int) -> String { (name(person).first + "-" + name(person).last).lowercased() }

    private func person(_ number: Int, _ span: Span) -> Person {
        let (first, last) = name(number)
        let country = Self.countries[number % Self.countries.count]
        return Person(
            id: slug(number), name: first + " " + last,
            names: [
                RecordName(name: first + " " + last, language: nil, kind: .preferred),
                RecordName(name: last, language: "en", kind: .written),
            ], country: country, offices: [Office(title: "Foreign minister", role: .foreignMinister, country: country)],
            evidence: [Evidence(property: .name, span: span, rule: "seed")])
    }

    private mutating func meeting(_ article: Article, _ parties: [Int], _ day: CalendarDay, _ span: Span) -> Meeting {
        let city = Self.cities[dice.zipf(Self.cities.count)]
        let country = Self.countries[dice.zipf(Self.countries.count)]
        var meeting = Meeting(
            id: RecordID.make(prefix: "mtg", parts: [article.id, "0"]),
            title: parties.map { name($0).first + " " + name($0).last }.joined(separator: " and ") + ", " + city,
            kind: .bilateral, medium: .inPerson, status: [.held, .held, .held, .planned, .cancelled][dice.zipf(5)],
            participants: parties.map {
                Participant(
                    person: slug($0), organization: nil, name: name($0).first + " " + name($0).last,
                    asWritten: name($0).last,
                    role: .party, office: "foreign minister", country: Self.countries[$0 % Self.countries.count],
                    implied: false)
            }, confidence: 0.8)
        meeting.date = PartialDate(value: day.iso, precision: .day, basis: .stated, text: day.iso)
        meeting.place = Place(name: city, venue: nil, city: city, country: country, asWritten: city)
        let topic = Self.topics[dice.zipf(Self.topics.count)]
        meeting.topics = [Topic(id: topic, label: topic.capitalized)]
        meeting.articles = [article.id]
        meeting.statusHistory = [Meeting.StatusStep(status: meeting.status, span: span, rule: "seed")]
        meeting.evidence = [Evidence(property: .participant(0), span: span, rule: "seed")]
        return meeting
    }

    private mutating func quote(_ article: Article, _ speaker: Int, _ span: Span, _ meeting: String?) -> Quote {
        var quote = Quote(
            id: RecordID.make(prefix: "quo", parts: [article.id, String(span.start), span.exact]), text: span.exact,
            fragments: [span],
            kind: dice.zipf(3) == 0 ? .direct : .indirect,
            speaker: Speaker(
                person: slug(speaker), organization: nil, name: name(speaker).first + " " + name(speaker).last,
                asWritten: name(speaker).last, form: .name, country: Self.countries[speaker % Self.countries.count]),
            cue: nil, language: article.language, article: article.id, confidence: 0.9)
        let topic = Self.topics[dice.zipf(Self.topics.count)]
        quote.about = [Topic(id: topic, label: topic.capitalized)]
        quote.meeting = meeting
        quote.evidence = [Evidence(property: .text, span: span, rule: "seed")]
        return quote
    }
}
