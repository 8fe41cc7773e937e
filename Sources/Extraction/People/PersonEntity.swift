import Records

/// A person of the document while it is being read.
struct PersonEntity {
    /// Index into the knowledge file.
    var known: Int?
    /// The longest name as written.
    var name: String
    /// Folded surnames by which the text may call the person.
    var surnames: Set<String>
    var isFemale: Bool?
    var country: String?
    /// Offices that the text states, in order.
    var offices: [Office] = []
    var forms: [String] = []
    var evidence: [Evidence] = []
    var firstToken: Int
    /// Whether the text calls the person a former office holder.
    var isFormer = false
}
