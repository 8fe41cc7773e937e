import Text

/// The persons of a text who hold an office; looked up, never walked.
struct OfficeHolders {
    /// What an office alone tells of its holder.
    struct Key: Hashable {
        /// Any of these; none where only the word counts.
        var roles: Set<OfficeRole>
        var country: String?
        var word: String
        var isWoman: Bool
    }

    var persons: Set<Int>
    /// The one named first, where all are of one state.
    var first: Int?

    /// Whether a referent is one of them.
    func holds(_ referent: Referent) -> Bool {
        if case .person(let person) = referent { persons.contains(person) } else { false }
    }
}
