import Matching

/// Who bears names that questions look up.
enum NameOwner: String, CaseIterable {
    case person, organization

    /// The table of the records.
    var table: String { rawValue + "s" }

    /// The table of their known forms.
    var forms: String { rawValue + "_names" }

    /// The table of the words of their names under the keys of their consonants.
    var keys: String { self == .person ? "name_keys" : "organization_keys" }

    /// The column that leads to the record.
    var id: String { rawValue + "_id" }

    /// The column that says how often they are met.
    var weight: String { self == .person ? "articles" : "0" }

    /// What the lists call them.
    var known: KnownNames { self == .person ? .persons : .bodies }

    /// Reads one of their names.
    func written(_ text: String) -> WrittenName { WrittenName(text, isBody: self == .organization) }
}
