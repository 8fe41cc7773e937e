import Languages
import Text

/// Lines that are no story in texts of one language, folded.
struct BoilerplateCues: Sendable {
    /// First words of links to other stories.
    let linkStarts: [String]
    /// Lines that stand alone, of this language and those of every one.
    let wholeLines: Set<String>
    /// Lines after which nothing of the story comes.
    let endings: [String]

    private init(_ pages: PageCues) {
        linkStarts = pages.links.map(Folding.fold)
        wholeLines = Set(pages.lines.map(Folding.fold)).union(PageWords.loneLines)
        endings = pages.endings.map(Folding.fold)
    }

    /// The cues of a language; text of another one is cleaned with those of the base language.
    static func of(_ language: String) -> BoilerplateCues {
        all[language] ?? base
    }

    private static let base = BoilerplateCues(LanguagePack.base.pages)
    private static let all = Dictionary(
        uniqueKeysWithValues: LanguagePack.all.map { ($0.code, BoilerplateCues($0.pages)) })
}
