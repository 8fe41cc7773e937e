/// The words around a story on a page: links, forms, dates, bylines, credits.
///
/// Each is a list between commas. All but the first three are looked for whatever language a text has, for a line of
/// names and figures does not tell its own.
package struct PageCues: Sendable {
    /// First words of links to other stories.
    package let links: [String]
    /// Lines that are no story.
    package let lines: [String]
    /// Lines after which nothing of the story comes.
    package let endings: [String]
    /// Lines that are no story in a text of any language.
    package let loneLines: [String]
    /// First words of the lines of a share bar.
    package let shares: [String]
    /// Short names of months that stand in date lines alone, as a term list by number.
    package let shortMonths: TermList
    /// Words of a date line besides months and weekdays.
    package let dateWords: [String]
    /// Endings of the number of a day ("7th").
    package let ordinals: [String]
    /// Units behind a clock time ("14 uur").
    package let clockUnits: [String]
    /// Words beside a clock time that stands alone.
    package let clockWords: [String]
    /// Words of a counter of reading time.
    package let readingTime: [String]
    /// Words before the name of who wrote.
    package let bylines: [String]
    /// Words in lower case among names of those who wrote.
    package let betweenNames: [String]
    /// The word before a source, and the one before several.
    package let source, sources: String
    /// Words of a line about rights.
    package let rights: [String]
    /// Words that ask to write or to follow.
    package let contacts: [String]
    /// Words among names of agencies in a credit.
    package let creditWords: [String]
    /// Words before the colon of a line that says whose a picture is.
    package let pictureLabels: [String]
    /// First words of a line behind the story that says who its writer is.
    package let aboutWriter: [String]
    /// Words of a line that offers to read on for money, or asks to log in.
    package let offers: [String]
    /// The words by which a page says when its story came out and who wrote it.
    package let publication: PublicationCues

    /// Creates cues out of lists between commas.
    package init(
        links: String, lines: String, endings: String, loneLines: String, shares: String, shortMonths: String = "",
        dateWords: String, ordinals: String = "", clockUnits: String, clockWords: String, readingTime: String,
        bylines: String, betweenNames: String, source: String, sources: String, rights: String, contacts: String,
        creditWords: String, pictureLabels: String, aboutWriter: String, offers: String, publication: PublicationCues
    ) {
        self.links = Self.terms(links)
        self.lines = Self.terms(lines)
        self.endings = Self.terms(endings)
        self.loneLines = Self.terms(loneLines)
        self.shares = Self.terms(shares)
        self.shortMonths = TermList(shortMonths)
        self.dateWords = Self.terms(dateWords)
        self.ordinals = Self.terms(ordinals)
        self.clockUnits = Self.terms(clockUnits)
        self.clockWords = Self.terms(clockWords)
        self.readingTime = Self.terms(readingTime)
        self.bylines = Self.terms(bylines)
        self.betweenNames = Self.terms(betweenNames)
        self.source = source
        self.sources = sources
        self.rights = Self.terms(rights)
        self.contacts = Self.terms(contacts)
        self.creditWords = Self.terms(creditWords)
        self.pictureLabels = Self.terms(pictureLabels)
        self.aboutWriter = Self.terms(aboutWriter)
        self.offers = Self.terms(offers)
        self.publication = publication
    }

    /// The terms of a list between commas.
    package static func terms(_ list: String) -> [String] {
        list.split { $0 == "," || $0.isNewline }.map { String(trimmed($0)) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
