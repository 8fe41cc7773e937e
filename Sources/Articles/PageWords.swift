import Languages
import Text

/// The words around a story that are looked for whatever language it has: those of all packs together.
enum PageWords {
    /// Lines that are no story, folded.
    static let loneLines = Set((union(\.loneLines) + Press.networks).map(Folding.fold))
    /// First words of the lines of a share bar, folded.
    static let shares = Set(union(\.shares).map(Folding.fold)).sorted()
    /// The numbers of the months, by their folded names.
    static let months: [String: Int] = {
        let terms = LanguagePack.all.flatMap { $0.terms(.months) + $0.pages.shortMonths.terms }
        return Dictionary(
            terms.compactMap { term in Int(term.value).map { (Folding.fold(term.text), $0) } },
            uniquingKeysWith: { first, _ in first })
    }()
    /// Words of a date line that tell no day, folded.
    static let dateWords = Set(
        (union(\.dateWords) + LanguagePack.all.flatMap { $0.terms(.weekdays).map(\.text) } + Press.timeZones)
            .map(Folding.fold))
    /// Endings of the number of a day.
    static let ordinals = Set(union(\.ordinals))
    /// Units behind a clock time, as written there.
    static let clockUnits = LanguagePack.all.flatMap { $0.pages.clockUnits } + Press.timeZones.map { $0.uppercased() }
    /// The same in lower case, joined to the hour ("14h").
    static let joinedClockUnits = Set(union(\.clockUnits).map { $0.lowercased() })
    /// Words beside a clock time that stands alone.
    static let clockWords = Set(union(\.clockWords) + Press.timeZones)
    /// Words of a counter of reading time.
    static let readingTime = Set(union(\.readingTime))
    /// Words before the name of who wrote.
    static let bylines = Set(union(\.bylines))
    /// Words in lower case among names.
    static let betweenNames = Set(union(\.betweenNames) + Press.nameParticles)
    /// Words before one source, and before one or several.
    static let source = Set(LanguagePack.all.map(\.pages.source))
    static let anySource = source.union(LanguagePack.all.map(\.pages.sources))
    /// Words of a line about rights, folded, as bytes.
    static let rights = union(\.rights).map { Array(Folding.fold($0).utf8) }
    /// Words that ask to write or to follow, folded.
    static let contacts = Set((union(\.contacts) + Press.contactNetworks).map(Folding.fold))
    /// Words among names of agencies in a credit.
    static let creditWords = Set(union(\.creditWords)).union(Press.pictureHouses)

    /// Words before the colon of a line that says whose a picture is, folded.
    static let pictureLabels = Set(union(\.pictureLabels).map(Folding.fold))
    /// First words of a line that says who the writer is, folded, with a space behind.
    static let aboutWriter = union(\.aboutWriter).map { Folding.fold($0) + " " }

    /// Words between the figure of a day and its month, and between month and year, folded.
    static let betweenDay = Set(union(\.publication.betweenDay).map(Folding.fold))
    /// Words beside the day on which a story came out or was changed, folded.
    static let published = Set(union(\.publication.published).map(Folding.fold))
    static let updated = Set(union(\.publication.updated).map(Folding.fold))
    /// The same as bytes, with a space at both ends.
    static let publishedTerms = published.sorted().map { Array(" \($0) ".utf8) }
    static let updatedTerms = updated.sorted().map { Array(" \($0) ".utf8) }
    /// Words before the name of who wrote, folded.
    static let writerTerms = Set((union(\.publication.writers) + union(\.bylines)).map(Folding.fold))
    /// Words between the last two of several names, folded.
    static let joining = Set(union(\.publication.joining).map(Folding.fold))
    /// Words of an account or a position, folded.
    static let accounts = Set(union(\.publication.accounts).map(Folding.fold))

    /// How a page of a language and region writes days with strokes; the day first where nothing is known.
    static func order(_ tag: String?) -> PublicationCues.DateOrder {
        guard let tag else { return .dayFirst }
        let parts = tag.split { $0 == "-" || $0 == "_" }
        guard let language = parts.first?.lowercased(),
            let cues = LanguagePack.all.first(where: { $0.code == language })?.pages.publication
        else { return .dayFirst }
        let isOther = parts.dropFirst().contains { cues.regionsOfOtherOrder.contains($0.uppercased()) }
        guard isOther else { return cues.strokes }
        return cues.strokes == .dayFirst ? .monthFirst : .dayFirst
    }

    /// Words of a line that offers to read on for money, folded, as bytes, by the first of them.
    static let offers = Dictionary(grouping: union(\.offers).map { Array(Folding.fold($0).utf8) }) { $0[0] }
    /// Words that may follow a word that ends in a hyphen for want of its end ("Außen- und Innenminister").
    static let afterHyphen = Set(union(\.betweenNames))

    private static func union(_ list: KeyPath<PageCues, [String]>) -> [String] {
        LanguagePack.all.flatMap { $0.pages[keyPath: list] }
    }
}
