import Articles
import Extraction
import Foundation
import Records
import Testing

/// Odd texts: the examples and the corpus cut, doubled and sprinkled with marks, from a fixed seed.
///
/// Nothing may crash, and every span must still slice.
struct MutationTests {
    /// A small generator with a fixed seed.
    ///
    /// Source: Steele, Lea, Flood, "SplitMix64", 2014.
    struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// Numbers that no integer holds are no length and no day.
    @Test(arguments: [
        ("en", "Marco Rubio met Sergey Lavrov in Vienna for 99999999999999999999 hours."),
        ("en", "Marco Rubio met Sergey Lavrov in Vienna 9223372036854775807 days ago."),
        ("en", "Keir Starmer will meet Friedrich Merz in 9223372036854775807 weeks."),
        ("nl", "Mark Rutte sprak 99999999999999999999 uur met Emmanuel Macron."),
        ("de", "Emmanuel Macron traf Friedrich Merz vor 9223372036854775807 Jahren."),
    ])
    func readsNumbersThatFitNowhere(_ language: String, _ text: String) {
        let meetings = reading(text, language).meetings
        #expect(meetings.allSatisfy { $0.duration == nil && $0.date?.value == nil })
    }

    private static let sprinkle = Array("\"“”„‘’«»,,''-–.:;!?()[]\n\n  \t’s'tAÉ٣中🇳🇱\u{301}\u{200B}").map(String.init)

    private static let texts: [(language: String, text: String)] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folders = ["Examples"] + ["nl", "en", "de", "fr", "es"].map { "Tests/Corpus/" + $0 }
        let files = folders.flatMap {
            (try? FileManager.default.contentsOfDirectory(
                at: root.appending(path: $0), includingPropertiesForKeys: nil)) ?? []
        }
        return files.filter { $0.pathExtension == "txt" && $0.lastPathComponent != "floors.txt" }
            .sorted { $0.path < $1.path }.compactMap { file in
                (try? String(contentsOf: file, encoding: .utf8)).map { (String(file.lastPathComponent.prefix(2)), $0) }
            }
    }()

    @Test(arguments: 0..<8)
    func survivesMutatedArticles(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        #expect(Self.texts.count >= 100)
        for _ in 0..<120 {
            guard let (language, text) = Self.texts.randomElement(using: &random) else { return }
            let mutated = mutate(text, &random)
            let article = Article(
                title: String(mutated.prefix(40)), language: language, publishedAt: "2024-02-29", text: mutated,
                source: .init(file: "m", format: "text", bytes: 1))
            let extract = Extractor().extract(article)
            let scalars = Array(mutated.unicodeScalars)
            for span in extract.quotes.flatMap(\.fragments) + extract.meetings.flatMap(\.evidence).map(\.span) {
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[span.start..<span.end])
                #expect(String(words) == span.exact)
            }
        }
    }

    @Test(arguments: [
        "", " ", "\n\n", "\"", "“", "‘’", "'s", "- - -", ".", "U.S.", "A.", "van de", "met en tussen", "May", "11",
        "Volgens", "said", "weken geleden", "days ago", "weeks later", "hoofdstad", "capital", ", waar", "(14.04.",
        "\u{301}",
    ])
    func survivesFragments(_ text: String) {
        for language in ["nl", "en", "und"] {
            let article = Article(
                title: text, language: language, text: text, source: .init(file: "m", format: "text", bytes: 1))
            #expect(Extractor().extract(article).meetings.isEmpty)
        }
    }

    private func mutate(_ text: String, _ random: inout SplitMix) -> String {
        var words = text.components(separatedBy: " ")
        for _ in 0..<Int.random(in: 1...25, using: &random) {
            let index = Int.random(in: 0..<words.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: words.remove(at: index)
            case 1: words.insert(words[Int.random(in: 0..<words.count, using: &random)], at: index)
            case 2: words[index] += Self.sprinkle.randomElement(using: &random) ?? ""
            case 3: words[index] = (Self.sprinkle.randomElement(using: &random) ?? "") + words[index]
            default: words.swapAt(index, Int.random(in: 0..<words.count, using: &random))
            }
            if words.isEmpty { words = ["x"] }
        }
        return words.joined(separator: " ")
    }
}
