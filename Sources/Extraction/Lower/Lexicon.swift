import Foundation
import Languages
import Records
import Synchronization
import Text

/// What a listed term is: a list of the pack, or a name of the knowledge file.
enum TermKind: Hashable, Sendable {
    case list(LanguagePack.List)
    /// A person's full name; the value is an index.
    case person
    /// A surname alone; the value is a surname key.
    case surname
    /// A surname with a genitive -s ("Merkels"); the value is the surname key.
    case surnameGenitive

    /// A bit of its own; fewer than 61 lists are looked for in texts.
    var bit: UInt64 {
        switch self {
        case .list(let list): 1 << UInt64(list.rawValue)
        case .person: 1 << 61
        case .surname: 1 << 62
        case .surnameGenitive: 1 << 63
        }
    }
}

/// A term's meaning.
struct Term: Sendable {
    var kind: TermKind
    var value: ListValue
    /// The word as it must stand in the text, marks and all: "à" is not "a", "él" not "el".
    var exact: String?
    /// What it is in the grammar.
    var reading = Reading()
}

/// All terms of one language, compiled into one matcher.
final class Lexicon: Sendable {
    let pack: LanguagePack
    let knowledge: Knowledge
    let matcher: TermMatcher
    /// What the numbers of the matcher stand for.
    let terms: [Term]
    let sentenceRules: Sentences.Rules
    /// Indices into `knowledge.people` by folded surname.
    let bySurname: [String: [Int]]
    /// Folded surnames by index into `knowledge.people`.
    let surnames: [[String]]
    /// Whether the language has a word for days of which the number needs no ending ("op 15-2", "le 15").
    let numbersOfDays: Bool
    /// How compounds for an office end, the longest first.
    let officeSuffixes: [(suffix: [UInt8], role: OfficeRole)]
    /// How words for an office held by a woman end.
    let feminineEndings: [[UInt8]]
    /// Compound nouns for encounters, by how they end.
    let compounds: CompoundEncounters
    /// How nouns end that are part of no name, and such nouns themselves; looked up, never walked.
    let nounEndings: [[UInt8]]
    let nounKeys: Set<UInt64>
    /// Those of the endings with which no name ends.
    let derivations: [[UInt8]]

    init(_ pack: LanguagePack, _ knowledge: Knowledge) {
        self.pack = pack
        self.knowledge = knowledge
        var builder = Builder(pack: pack, knowledge: knowledge)
        builder.build()
        matcher = builder.matcher
        terms = builder.terms
        bySurname = builder.bySurname
        var surnames: [[String]] = Array(repeating: [], count: knowledge.people.count)
        for (surname, owners) in builder.bySurname.sorted(by: { $0.key < $1.key }) {
            for owner in owners { surnames[owner].append(surname) }
        }
        self.surnames = surnames
        compounds = CompoundEncounters(pack)
        officeSuffixes = pack.entries(.officeSuffixes).compactMap { entry in
            OfficeRole(entry.value).map { (Array(entry.text.utf8), $0) }
        }.sorted { $0.suffix.count > $1.suffix.count }
        feminineEndings = pack.entries(.feminineEndings).map { Array($0.text.utf8) }
        let endings = pack.entries(.nounEndings)
        nounEndings = endings.map { Array($0.text.utf8) }
        nounKeys = Set(endings.filter { $0.value == .nounEnding(.noun) }.map { WordKey.of($0.text) })
        derivations = endings.filter { $0.value == .nounEnding(.ending) }.map { Array($0.text.utf8) }
        let months = pack.entries(.months).map { WordKey.of($0.text) }
        sentenceRules = Sentences.Rules(
            abbreviations: Set(pack.entries(.abbreviations).map { WordKey.of($0.text) }), months: Set(months))
        numbersOfDays = pack.entries(.dateModifiers).contains { $0.value == .dateModifier(.day) }
    }

    /// What a person of the knowledge file may be called, worked out when a text first names the person.
    struct Seed: Sendable {
        /// Folded surnames in the spellings of the language.
        var surnames: Set<String>
        /// The words of each whole name, folded; the preferred one first.
        var forms: [[String]]
    }

    private let seeds = Mutex<[Int: Seed]>([:])

    /// The names of a person, by index into `knowledge.people`.
    func seed(_ index: Int) -> Seed {
        seeds.withLock { seeds in
            if let seed = seeds[index] { return seed }
            let seed = makeSeed(index)
            seeds[index] = seed
            return seed
        }
    }

    private func makeSeed(_ index: Int) -> Seed {
        let person = knowledge.people[index]
        let surname = Folding.fold(person.surname)
        let forms = ([person.name] + person.otherNames.map(\.name)).map {
            Folding.fold($0).split(separator: " ").map(String.init)
        }
        var surnames: Set<String> = [surname]
        surnames.formUnion(self.surnames[index])
        // "Lee Hsien Loong" goes by "Hsien Loong" where a paper takes the family name for a given one.
        if forms[0].count == 3, forms[0][0] == surname { surnames.insert(forms[0].dropFirst().joined(separator: " ")) }
        // "Enrique Peña Nieto" goes by "Peña" too.
        let parts = surname.split(separator: " ")
        if parts.count == 2, parts[0].count > 3 { surnames.insert(String(parts[0])) }
        return Seed(surnames: surnames, forms: forms)
    }

    /// The adjective of a country in English, for names of institutions.
    static let englishAdjectives: [String: String] = Dictionary(
        LanguagePack.base.terms(.demonyms).map { ($0.value, $0.text) }, uniquingKeysWith: { first, _ in first })
}

/// The lexicons of all languages with one body of knowledge, each compiled when a text first asks for it.
final class Lexicons: Sendable {
    /// Those with the facts that ship with the program.
    static let shipped = Lexicons(.shipped)

    private let knowledge: Knowledge
    private let compiled = Mutex<[String: Lexicon]>([:])

    init(_ knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The lexicon of a language; text of another language is read with the English one.
    func of(_ language: String) -> Lexicon {
        let pack = LanguagePack.of(language) ?? .base
        return compiled.withLock { compiled in
            if let lexicon = compiled[pack.code] { return lexicon }
            let lexicon = Lexicon(pack, knowledge)
            compiled[pack.code] = lexicon
            return lexicon
        }
    }
}

/// Collects the terms of a pack and of the knowledge tables.
private struct Builder {
    let pack: LanguagePack
    let knowledge: Knowledge
    var matcher = TermMatcher()
    var terms: [Term] = []
    var bySurname: [String: [Int]] = [:]
    private var pronouns: Set<String> = []
    private var functionWords: Set<String> = []
    /// Countries and cities, whose names no person takes over.
    private var places: Set<String> = []

    private let romanization: Romanization

    init(pack: LanguagePack, knowledge: Knowledge) {
        self.pack = pack
        romanization = Romanization(pack.spelling)
        self.knowledge = knowledge
    }

    mutating func build() {
        for list in LanguagePack.List.allCases where list.isMatched {
            for term in pack.entries(list) {
                insert(term.text, Term(kind: .list(list), value: term.value))
            }
        }
        functionWords = Set(pack.terms(.stopWords).map { Folding.fold($0.text) })
        pronouns = Set(pack.terms(.pronouns).map { Folding.fold($0.text) })
        addCountries()
        addPlaces()
        addOrganizations()
        for index in knowledge.people.indices { addPerson(index) }
    }

    /// Lists of verbs, whose forms a mark on the last letter tells apart: "dialogó" and "diálogo", "négocié" and "négocie".
    private static func areVerbs(_ kind: TermKind) -> Bool {
        switch kind {
        case .list(.encounterVerbs), .list(.speechVerbs), .list(.speechForms): true
        default: false
        }
    }

    private static let marked: Set<Unicode.Scalar> = ["á", "é", "í", "ó", "ú"]

    private mutating func insert(_ text: String, _ term: Term) {
        var term = term
        if case .list(let list) = term.kind { term.reading = Reading(list, term.value) }
        if text.utf8.count <= 8, text.unicodeScalars.count <= 2, text == text.lowercased() { term.exact = text }
        if Self.areVerbs(term.kind), let last = text.unicodeScalars.last, Self.marked.contains(last),
            !text.contains(" ")
        {
            term.exact = text
        }
        if pack.tellsFormsByMarks, term.kind == .list(.verbs) || term.kind == .list(.auxiliaries),
            !text.contains(" ")
        {
            term.exact = text
        }
        // "rencontré" is not "rencontre", though a noun whose mark is left out is still the noun.
        if term.kind == .list(.encounterNouns), text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
            term.exact = text
        }
        matcher.insert(text, terms.count)
        terms.append(term)
    }

    /// Country names come from the locale data of Foundation (CLDR); the pack adds what usage adds.
    private mutating func addCountries() {
        let locale = Locale(identifier: pack.code)
        let and = pack.entries(.connectives).first { $0.value == .connective(.and) }?.text ?? "&"
        for country in knowledge.countries.values.sorted(by: { $0.code < $1.code }) {
            if let name = locale.localizedString(forRegionCode: country.code)?.replacing("&", with: and) {
                insert(name, Term(kind: .list(.countries), value: .id(country.code)))
                places.insert(Folding.fold(name))
                addGenitive(of: name, country.code)
            }
        }
        for term in pack.terms(.countries) {
            places.insert(Folding.fold(term.text))
            addGenitive(of: term.text, term.value)
        }
    }

    private mutating func addGenitive(of name: String, _ code: String) {
        guard pack.hasGenitiveS, name.count > 3, !name.hasSuffix("s") else { return }
        insert(name + "s", Term(kind: .list(.genitives), value: .id(code)))
    }

    private mutating func addPlaces() {
        for name in knowledge.places.keys.sorted() {
            insert(name, Term(kind: .list(.cities), value: .id(name)))
            places.insert(Folding.fold(name))
        }
    }

    private mutating func addOrganizations() {
        for entry in knowledge.organizations.values.sorted(by: { $0.id < $1.id }) {
            insert(entry.name, Term(kind: .list(.organizations), value: .id(entry.id)))
        }
    }

    private mutating func addPerson(_ index: Int) {
        let person = knowledge.people[index]
        let isMonarch = person.tenures.contains { $0.role == .monarch }
        let spellings = spellings(of: person)
        let value = ListValue.number(index)
        // Sorted, for the order in which terms are added is the order in which they are found.
        for name in spellings.sorted() { insert(name, Term(kind: .person, value: value)) }
        for name in turned(person) { insert(name, Term(kind: .person, value: value)) }
        for surname in surnames(of: person, spellings).sorted() {
            let key = Folding.fold(surname)
            // "He" or French "Ma" as a surname would swallow every such word that opens a sentence.
            guard !pronouns.contains(key), key.count > 2 || !functionWords.contains(key), !places.contains(key) else {
                continue
            }
            if bySurname[key] == nil {
                insert(surname, Term(kind: .surname, value: .id(key)))
                if pack.hasGenitiveS, key.count > 3, !key.hasSuffix("s") {
                    insert(surname + "s", Term(kind: .surnameGenitive, value: .id(key)))
                }
            }
            // "Abdullah Ii" in another script's spelling: the number names nobody.
            guard !isMonarch || !Self.isNumeral(surname.uppercased()) else { continue }
            if bySurname[key]?.contains(index) != true { bySurname[key, default: []].append(index) }
        }
    }

    /// "Kim Jong Un" for Kim Jong-un.
    private static func apart(_ name: String) -> String? {
        guard let hyphen = name.firstIndex(of: "-"), let next = name[name.index(after: hyphen)...].first,
            next.isLowercase,
            !NameSpellings.articles.prefix(1).contains(where: { name.hasPrefix($0 + "-") })
        else { return nil }
        let last = name[name.index(after: hyphen)...]
        return name[..<hyphen] + " " + last.prefix(1).uppercased() + last.dropFirst()
    }

    /// "Kamikawa Yoko" for Yoko Kamikawa.
    private func turned(_ person: KnownPerson) -> [String] {
        guard NameSpellings.familyNameFirst.contains(person.country), person.name.hasSuffix(" " + person.surname) else {
            return []
        }
        return [person.surname + " " + person.name.dropLast(person.surname.count + 1)]
    }

    private func spellings(of person: KnownPerson) -> Set<String> {
        var names: Set<String> = [person.name]
        if let apart = Self.apart(person.name) { names.insert(apart) }
        for other in person.otherNames {
            if other.language == KnownPerson.baseLanguage || other.language == pack.code
                || LanguagePack.of(other.language) == nil
            {
                names.insert(other.name)
            }
            names.formUnion(romanization.variants(of: person.name, nativeLanguage: other.language))
            if let spelled = romanization.greek(other.name) { names.insert(spelled) }
            if let spelled = Transliteration.spelling(of: other.name, by: pack.spelling) {
                names.formUnion(Transliteration.variants(of: spelled) + [spelled])
            }
        }
        return names
    }

    private func surnames(of person: KnownPerson, _ spellings: Set<String>) -> Set<String> {
        var out: Set<String> = [person.surname]
        if person.tenures.contains(where: { $0.role == .monarch }) { out.formUnion(Self.regnalNames(spellings)) }
        guard person.name.utf8.count > person.surname.utf8.count, person.name.hasSuffix(person.surname) else {
            return out.filter { $0.utf8.count > 1 }
        }
        let space = UInt8(ascii: " ")
        let length = person.surname.utf8.count { $0 == space } + 1
        for name in spellings {
            let words = name.utf8.split(separator: space)
            var count = length
            // "Hussein al Sheikh": an article apart belongs to the surname.
            if words.count > count, Self.articles.contains(where: words[words.count - count - 1].elementsEqual) {
                count += 1
            }
            if words.count > count {
                out.insert(String(Substring(name.utf8[words[words.count - count].startIndex...])))
            }
        }
        return out.filter { $0.utf8.count > 1 }
    }

    /// "Margrethe" of Margrethe II, "Fahd" of King Fahd: monarchs go by the name they reign under.
    private static func regnalNames(_ spellings: Set<String>) -> Set<String> {
        var out: Set<String> = []
        for name in spellings {
            let words = name.split(separator: " ")
            guard words.count == 2, words[1].first?.isUppercase ?? false else { continue }
            out.insert(String(isNumeral(words[1]) ? words[0] : words[1]))
        }
        return out
    }

    /// Whether a word counts who reigned under the name: the second of "Abdullah II".
    private static func isNumeral(_ word: some StringProtocol) -> Bool { word.allSatisfy { "IVX".contains($0) } }

    private static let articles = NameSpellings.articles.map(\.utf8)
}
