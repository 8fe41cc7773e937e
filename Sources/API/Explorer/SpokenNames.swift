import Records
import Store
import Wording

/// The names that persons and bodies have in the reader's language, each looked up once a page.
final class SpokenNames {
    private let store: Store
    private let language: InterfaceLanguage
    private var found: [Key: String?] = [:]

    private struct Key: Hashable {
        var collection: Collection
        var id: String
    }

    init(_ store: Store, _ language: InterfaceLanguage) {
        (self.store, self.language) = (store, language)
    }

    /// Returns the form of a name that the record has in the reader's language; nil where it has none.
    func name(_ collection: Collection, _ id: String) -> String? {
        // Records are named in English.
        guard language != .english else { return nil }
        let key = Key(collection: collection, id: id)
        if let known = found[key] { return known }
        let json = (try? store.records(collection, ids: [id]))?[id].map { JSONSlice($0) }
        let forms = json?["names"]?.elements.compactMap { form -> RecordName? in
            guard let name = form["name"]?.string, let kind = form["kind"]?.string.flatMap(RecordName.Kind.init) else {
                return nil
            }
            return RecordName(name: name, language: form["language"]?.string, kind: kind)
        }
        let own = json?["name"]?.string.flatMap { Self.form(forms ?? [], of: $0, in: language) }
        found[key] = .some(own)
        return own
    }

    /// Returns the form of a person or else of a body.
    func name(ofParty id: String) -> String? { name(.persons, id) ?? name(.organizations, id) }

    /// Chooses the form of a name in a language: one of as many words as the name, in its script.
    static func form(_ forms: [RecordName], of name: String, in language: InterfaceLanguage) -> String? {
        guard language != .english else { return nil }
        let words = name.split(separator: " ").count
        return forms.first { form in
            guard form.language == language.code, form.kind != .short, form.kind != .metonym else { return false }
            // Headlines in capitals and forms in lower case are no names for a list.
            let isName = form.name.first?.isUppercase == true && form.name.contains(where: \.isLowercase)
            return isName && isLatin(form.name) && form.name.split(separator: " ").count == words
        }?.name
    }

    /// The pages are in languages of Latin script.
    private static func isLatin(_ name: String) -> Bool {
        name.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
    }
}
