public import Records
import Languages
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
    /// What the records depend on beside the article: the version of the program, its weights and lists of people.
    public let fingerprint: String

    /// The part of that which articles name: the version and the weights.
    public let extraction: Article.Extraction

    /// The version of the program, which is that of its rules.
    public static let version = "0.1.0"

    /// The weights that ship with the program.
    private static let shippedWeights: Weights = {
        // The file is part of the program and a test reads it, so what cannot be read here is nothing.
        (try? Weights(text: LearnedWeights.text)) ?? Weights()
    }()

    /// Creates an extractor with the knowledge and the weights that ship with the program.
    public init() {
        self.init(adding: [])
    }

    /// Creates an extractor that also knows the people of a user's files.
    public init(adding lists: [PeopleList]) {
        self.init(adding: lists, weights: Self.shippedWeights)
    }

    /// Creates an extractor with other weights.
    package init(adding lists: [PeopleList], weights: Weights) {
        lexicons =
            lists.isEmpty
            ? .shipped
            : Lexicons(
                Knowledge(
                    adding: lists.flatMap(\.people),
                    Dictionary(lists.flatMap(\.externalIDs), uniquingKeysWith: ExternalID.join)))
        self.weights = weights
        extraction = Article.Extraction(version: Self.version, weights: weights.digest)
        fingerprint = ([Self.version, weights.digest] + lists.map(\.digest)).joined(separator: " ")
    }

    /// Returns the records of an article, each value with the span and the rule it came from.
    public func extract(_ article: Article) -> Extract {
        guard Self.reads(article) else { return Self.empty(article) }
        let annotated = annotate(article)
        return records(annotated, assembly(annotated, Decider(weights, annotated.structure.document)).extract())
    }

    /// Returns the records of an article, or nil when `goesOn` told between two stages that time is over.
    public func extract(_ article: Article, while goesOn: () -> Bool) -> Extract? {
        guard goesOn() else { return nil }
        guard Self.reads(article) else { return Self.empty(article) }
        let annotated = annotate(article)
        let decider = Decider(weights, annotated.structure.document)
        guard goesOn(), let extract = assembly(annotated, decider).extract(while: goesOn) else { return nil }
        return records(annotated, extract)
    }

    /// Whether there are rules for the language of an article; those of another would read what is not there.
    private static func reads(_ article: Article) -> Bool { LanguagePack.of(article.language) != nil }

    private static func empty(_ article: Article) -> Extract {
        Extract(
            source: article.source.file, article: article, persons: [], organizations: [], meetings: [], quotes: [])
    }

    /// Returns the records of an article with all decisions that were taken for them.
    package func study(_ article: Article) -> (extract: Extract, log: [DecisionRecord]) {
        let annotated = annotate(article)
        let decider = Decider(weights, annotated.structure.document, keeping: Set(Decision.allCases))
        return (records(annotated, assembly(annotated, decider).extract()), decider.log)
    }

    /// Returns the records of an annotated article by other weights, with the decisions of one kind.
    package func study(_ article: AnnotatedArticle, _ weights: Weights, of decision: Decision) -> (
        extract: Extract, log: [DecisionRecord]
    ) {
        let decider = Decider(weights, article.structure.document, keeping: [decision])
        return (records(article, assembly(article, decider).extract()), decider.log)
    }

    /// Returns the clauses of an article, written out: a line for each sentence.
    package func clauses(of article: Article) -> [String] {
        ClauseText(structure: annotate(article).structure).lines()
    }

    /// Returns the frames of encounters of an article, written out: a line for each word for an encounter.
    package func frames(of article: Article) -> [String] {
        let annotated = annotate(article)
        return FrameText(
            cast: Cast(
                structure: annotated.structure, persons: annotated.persons, organizations: annotated.organizations,
                personIDs: annotated.persons.persons.map(\.name))
        ).lines()
    }

    /// Reads what needs no decision: words, names, offices, clauses.
    package func annotate(_ article: Article) -> AnnotatedArticle {
        let lexicon = lexicons.of(article.language)
        let document = Document(article, lexicon)
        let (persons, offices, names) = people(of: document)
        var resolver = ReferenceResolver(document: document, persons: persons, offices: offices, names: names)
        let mentions = resolver.resolve()
        return AnnotatedArticle(
            structure: Structure(document, mentions),
            persons: HomeCountries(document: document).complete(resolver.persons),
            organizations: resolver.organizations)
    }

    private func assembly(_ annotated: AnnotatedArticle, _ decider: Decider) -> Assembly {
        Assembly(
            structure: annotated.structure, persons: annotated.persons, organizations: annotated.organizations,
            decider: decider)
    }

    /// The records of the text with those of the headline.
    private func records(_ annotated: AnnotatedArticle, _ extract: Extract) -> Extract {
        var extract = extract
        extract.persons += named(in: annotated.structure.document.headline, besides: extract.persons)
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
    private func named(in headline: Document?, besides known: [Person]) -> [Person] {
        guard let document = headline else { return [] }
        let (persons, _, _) = people(of: document)
        guard !persons.persons.isEmpty else { return [] }
        let words = Set(known.flatMap(\.names).flatMap { Folding.fold($0.name).split(separator: " ").map(String.init) })
        let assembly = Assembly(
            structure: Structure(document, []), persons: persons, organizations: OrganizationBook(document),
            decider: Decider(Weights(), document))
        return assembly.people().compactMap { person in
            let last = Folding.fold(person.name).split(separator: " ").last.map(String.init) ?? ""
            guard !words.contains(last), !known.contains(where: { $0.id == person.id }) else { return nil }
            var person = person
            person.evidence = []
            return person
        }
    }
}

/// An article with everything that is read before a decision is taken.
package struct AnnotatedArticle: Sendable {
    let structure: Structure
    let persons: PersonBook
    let organizations: OrganizationBook
}
