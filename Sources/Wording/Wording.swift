/// The words of the pages in one language.
///
///     let words = Wording(.dutch)
///     words.text(.previousPage)                    // "Vorige pagina"
///     words.counted(.meetings, 18)                 // "18 ontmoetingen"
///     words.word("held", of: .status)              // "gehouden"
///     words.date("2025-07-10")                     // "10 juli 2025"
public struct Wording: Sendable {
    /// The language.
    public let language: InterfaceLanguage

    /// Chooses a language.
    public init(_ language: InterfaceLanguage) { self.language = language }

    // MARK: Phrases

    /// Returns a phrase with values in its places.
    public func text(_ phrase: Phrase, _ values: String...) -> String { template(phrase).filled(values) }

    /// Returns a phrase in pieces, so that a page can put links into its places.
    public func pieces(_ phrase: Phrase) -> [Piece] { template(phrase).pieces }

    /// Returns a phrase about a number: "18 meetings".
    ///
    /// - Parameters:
    ///   - phrase: The phrase.
    ///   - number: The number, which stands in the place `{0}`.
    ///   - values: What stands in `{1}` and further places.
    /// - Returns: The phrase in the form that the number takes.
    public func counted(_ phrase: CountedPhrase, _ number: Int, _ values: String...) -> String {
        template(phrase, number).filled([self.number(number)] + values)
    }

    /// Returns a phrase about a number in pieces; the number stands in it already, `{1}` and further places are open.
    public func pieces(_ phrase: CountedPhrase, _ number: Int) -> [Piece] {
        template(phrase, number).pieces(first: self.number(number))
    }

    private func template(_ phrase: Phrase) -> Template {
        Phrase.templates[phrase]?[language.place] ?? Template("")
    }

    private func template(_ phrase: CountedPhrase, _ number: Int) -> Template {
        let forms = CountedPhrase.templates[phrase]?[language.place] ?? []
        let form = Plural(number, language).rawValue
        return forms.indices.contains(form) ? forms[form] : forms.last ?? Template("")
    }

    // MARK: Values

    /// Returns the word for a value of a closed set; the value itself, with spaces, where it has none.
    public func word(_ value: String, of set: ValueSet) -> String {
        set.words[value]?[language.place] ?? value.replacing("_", with: " ")
    }

    /// Returns words with their first letter as at the beginning of a line.
    public func line(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}

/// Gives French the spaces that do not break before marks.
///
/// Source: Lexique des règles typographiques en usage à l'Imprimerie nationale.
func typeset(_ words: some StringProtocol, at place: Int) -> String {
    let words = String(words)
    guard place == InterfaceLanguage.french.place else { return words }
    return words.replacing(" :", with: "\u{A0}:").replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
        .replacing(" ?", with: "\u{202F}?").replacing(" !", with: "\u{202F}!").replacing(" ;", with: "\u{202F};")
}

extension Phrase {
    /// Each phrase in all languages, in the order of `InterfaceLanguage.place`.
    static let templates = Dictionary(
        uniqueKeysWithValues: allCases.map { phrase in
            (phrase, lines(phrase.rawValue).enumerated().map { Template(typeset($1, at: $0)) })
        })

    /// The lines of an entry, one a language.
    static func lines(_ entry: String) -> [Substring] { entry.split(separator: "\n", omittingEmptySubsequences: false) }
}

extension CountedPhrase {
    /// The forms of each phrase in all languages.
    static let templates = Dictionary(
        uniqueKeysWithValues: allCases.map { phrase in
            (
                phrase,
                Phrase.lines(phrase.rawValue).enumerated().map { place, line in
                    forms(line).map { Template(typeset($0, at: place)) }
                }
            )
        })

    /// The forms of a line: one, other and, where the language has it, millions.
    static func forms(_ line: Substring) -> [Substring] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingBlanks }
    }
}
