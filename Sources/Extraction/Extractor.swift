public import Records
import Text

/// Turns a cleaned article into records: who met whom, and who said what.
///
/// Two storeys. The lower one annotates (tokens, sentences, quotations, names, offices, dates); the upper one
/// assembles persons, quotes and meetings. No input, no output, no clock: the same article always gives the same
/// records. Languages are data (`LanguagePack`); nothing here asks which one it reads.
public struct Extractor: Sendable {
    /// Creates an extractor with the knowledge that ships with the program.
    public init() {}

    /// Returns the records of an article, each value with the span and the rule it came from.
    public func extract(_ article: Article) -> Extract {
        let document = Document(article, Lexicon.of(article.language))
        let offices = OfficeScanner(document: document).scan()
        let names = NameScanner(document: document, offices: offices).scan()
        var persons = PersonBook(document)
        let nameMentions = persons.read(names, offices)
        var resolver = ReferenceResolver(document: document, persons: persons, offices: offices, names: nameMentions)
        let mentions = resolver.resolve()
        return Assembly(
            document: document, mentions: mentions, persons: resolver.persons, organizations: resolver.organizations
        ).extract()
    }
}
