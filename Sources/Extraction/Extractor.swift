public import Records
import LearnedWeights
import Text

/// Turns a cleaned article into records: who met whom, and who said what.
///
/// Two storeys. The lower one annotates (tokens, sentences, quotations, names, offices, dates); the upper one
/// assembles persons, quotes and meetings. No input, no output, no clock: the same article always gives the same
/// records. Languages are data (`LanguagePack`); nothing here asks which one it reads.
public struct Extractor: Sendable {
    private let lexicons: Lexicons
    private let weights: Weights

    /// The weights that ship with the program.
    private static let shippedWeights: Weights = {
        // The file is part of the program and a test reads it, so what cannot be read here is nothing.
        (try? Weights(text: LearnedWeights.text)) ?? Weights()
    }()

    /// Creates an extractor with the knowledge and the weights that ship with the program.
    public init() {
        lexicons = .shipped
        weights = Self.shippedWeights
    }

    /// Creates an extractor that also knows the people of a user's files.
    public init(adding lists: [PeopleList]) {
        lexicons = lists.isEmpty ? .shipped : Lexicons(Knowledge(adding: lists.flatMap(\.people)))
        weights = Self.shippedWeights
    }

    /// Creates an extractor with other weights.
    package init(adding lists: [PeopleList], weights: Weights) {
        lexicons = lists.isEmpty ? .shipped : Lexicons(Knowledge(adding: lists.flatMap(\.people)))
        self.weights = weights
    }

    /// Returns the records of an article, each value with the span and the rule it came from.
    public func extract(_ article: Article) -> Extract {
        extract(article, Decider(weights))
    }

    /// Returns the records of an article with all decisions that were taken for them.
    package func study(_ article: Article, _ weights: Weights? = nil) -> (extract: Extract, log: [DecisionRecord]) {
        let decider = Decider(weights ?? self.weights, keepsLog: true)
        let extract = extract(article, decider)
        return (extract, decider.log)
    }

    private func extract(_ article: Article, _ decider: Decider) -> Extract {
        let lexicon = lexicons.of(article.language)
        let document = Document(article, lexicon)
        let (persons, offices, names) = people(of: document)
        var resolver = ReferenceResolver(document: document, persons: persons, offices: offices, names: names)
        let mentions = resolver.resolve()
        let book = HomeCountries(document: document).complete(resolver.persons)
        var extract = Assembly(
            document: document, mentions: mentions, persons: book, organizations: resolver.organizations,
            decider: decider
        ).extract()
        extract.persons += namedInTitle(article, lexicon, besides: extract.persons)
        return extract
    }

    private func people(of document: Document) -> (PersonBook, [OfficePhrase], [Mention]) {
        let offices = OfficeScanner(document: document).scan()
        let names = NameScanner(document: document, offices: offices).scan()
        var persons = PersonBook(document)
        let mentions = persons.read(names, offices)
        return (persons, offices, mentions)
    }

    /// Persons whom only the headline names; they have no span, because spans point into the text.
    private func namedInTitle(_ article: Article, _ lexicon: Lexicon, besides known: [Person]) -> [Person] {
        guard let title = article.title else { return [] }
        let document = Document(article, lexicon, text: title)
        let (persons, _, _) = people(of: document)
        guard !persons.persons.isEmpty else { return [] }
        let words = Set(known.flatMap(\.names).flatMap { Folding.fold($0.name).split(separator: " ").map(String.init) })
        let assembly = Assembly(
            document: document, mentions: [], persons: persons, organizations: OrganizationBook(document),
            decider: Decider(Weights()))
        return assembly.people().compactMap { person in
            let last = Folding.fold(person.name).split(separator: " ").last.map(String.init) ?? ""
            guard !words.contains(last), !known.contains(where: { $0.id == person.id }) else { return nil }
            var person = person
            person.evidence = []
            return person
        }
    }
}
