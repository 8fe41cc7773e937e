import Languages
import Text

/// Lines above a story that say no more than its metadata: day, writer, site.
struct SpentLines {
    /// Words of the metadata, folded.
    private let known: Set<String>
    private let sites: Set<String>

    /// How many paragraphs at the start are looked at, and the bytes of such a line.
    private static let reach = 8
    private static let longest = 140

    init(author: String?, publisher: String?) {
        known = Set([author, publisher].compactMap { $0 }.flatMap(Self.words))
        sites = Set([publisher].compactMap { $0 }.map(SiteNames.key))
    }

    /// The paragraphs without such lines at their start.
    func dropped(from paragraphs: [String]) -> [String] {
        guard paragraphs.count > 1 else { return paragraphs }
        var out = paragraphs.enumerated().filter { $0.offset >= Self.reach || !isSpent($0.element) }.map(\.element)
        if out.isEmpty { out = paragraphs }
        return out
    }

    private func isSpent(_ line: String) -> Bool {
        guard line.utf8.count <= Self.longest else { return false }
        if sites.contains(SiteNames.key(line)) { return true }
        let day = WrittenDay(line)
        let text = day.map { $0.lead + " " + $0.trail } ?? line
        var isNamed = day != nil
        var last: Substring = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            defer { last = word }
            for part in Self.words(word) {
                if known.contains(part) {
                    isNamed = true
                    continue
                }
                let isUsual =
                    part.allSatisfy(\.isNumber) || PageWords.dateWords.contains(part) || Self.usual.contains(part)
                    || PageWords.months[part] != nil
                // A label before the first name: "Photos: Mara Quist".
                guard isUsual || last.isEmpty && word.last == ":" else { return false }
            }
        }
        return isNamed
    }

    private static func words<Text: StringProtocol>(_ text: Text) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { Folding.fold(String($0)) }
    }

    /// Words of bylines and date lines.
    private static let usual: Set<String> = {
        let terms = PageWords.writerTerms.union(PageWords.published).union(PageWords.updated).union(PageWords.joining)
        let parts = terms.flatMap { SpentLines.words($0) }
        return Set(parts).union(PageWords.clockWords.map(Folding.fold)).union(PageWords.readingTime.map(Folding.fold))
            .union(PageWords.clockUnits.map(Folding.fold))
    }()
}
