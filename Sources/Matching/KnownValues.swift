import Foundation
import Languages
import Text

/// What the lists of all languages call countries, cities, topics, organisations and languages: folded form to value.
package enum KnownValues {
    /// ISO 3166-1 alpha-2, by code, slug and the names that languages have for them.
    package static let countries: [String: String] = {
        var out = listed(.countries)
        for row in KnowledgeTable.rows(Countries.table) {
            for form in [row[0], row[1], row[2]] { out[fold(form)] = row[0] }
        }
        let codes = KnowledgeTable.rows(Countries.table).map { $0[0] }
        for locale in locales {
            for code in codes {
                guard let name = locale.localizedString(forRegionCode: code), out[fold(name)] == nil else { continue }
                out[fold(name)] = code
            }
        }
        return out
    }()

    /// The slug of each country as a topic, by its code.
    package static let slugs = Dictionary(
        KnowledgeTable.rows(Countries.table).map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })

    /// The English names of cities, by what other languages call them.
    package static let cities = listed(.cities)

    /// Topics by the words for them.
    package static let topics = listed(.topics)

    /// Returns the English label of a topic.
    package static func label(ofTopic id: String) -> String { TopicNames.label(id) }

    private static let topicIDs = Set(topics.values)

    /// The id of a theme, or of a country as a topic, by any form.
    package static func topic(_ name: String) -> String? {
        let folded = fold(name)
        if let code = countries[folded], let slug = slugs[code] { return slug }
        return topics[folded] ?? (topicIDs.contains(name.lowercased()) ? name.lowercased() : nil)
    }

    /// Ids of organisations by name.
    package static let organizations: [String: String] = {
        var out = listed(.organizations)
        for row in KnowledgeTable.rows(Organizations.table) { for form in row.prefix(2) { out[fold(form)] = row[0] } }
        return out
    }()

    /// Languages, BCP 47, by code and the names that languages have for them.
    package static let languages: [String: String] = {
        var out: [String: String] = [:]
        let codes = Locale.LanguageCode.isoLanguageCodes.map(\.identifier).filter { $0.utf8.count == 2 }
        for code in codes + ["und", "mul"] { out[code] = code }
        for locale in locales {
            for code in codes {
                guard let name = locale.localizedString(forLanguageCode: code), out[fold(name)] == nil else { continue }
                out[fold(name)] = code
            }
        }
        return out
    }()

    /// The languages of our packs, and others whose readers write in scripts of their own.
    private static let locales =
        (LanguagePack.all.map(\.code) + ["ru", "uk", "ar", "he", "el", "zh", "ja", "ko", "tr", "it", "pt", "pl"])
        .map(Locale.init(identifier:))

    /// Case, marks, width and punctuation folded.
    package static func fold(_ text: String) -> String {
        Folding.fold(text.precomposedStringWithCompatibilityMapping)
    }

    private static func listed(_ list: LanguagePack.List) -> [String: String] {
        var out: [String: String] = [:]
        for pack in LanguagePack.all {
            for term in (pack.lists[list] ?? []).flatMap({ TermList($0).terms }) {
                // "+word" asks for another word in a text, which a value has not.
                let value = term.value.prefix { $0 != "+" }
                if out[fold(term.text)] == nil { out[fold(term.text)] = String(value) }
            }
        }
        return out
    }
}
