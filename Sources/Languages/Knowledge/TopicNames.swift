/// The English names of topics by their ids.
///
/// A topic is a subject with an id of words ("prisoner-exchange"), or a state or body of the tables by its id there.
package enum TopicNames {
    /// Returns the name that a table has, else the words of the id: "Trade" for `trade`, "United Arab Emirates" for
    /// `united-arab-emirates`.
    package static func label(_ id: String) -> String {
        if let name = names[id] { return name }
        let words = String(decoding: id.utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static let names: [String: String] = {
        var out: [String: String] = [:]
        for row in KnowledgeTable.rows(Organizations.table) where row.count > 1 { out[row[0]] = row[1] }
        for row in KnowledgeTable.rows(Countries.table) where row.count > 2 { out[row[1]] = row[2] }
        for row in KnowledgeTable.rows(own) { out[row[0]] = row[1] }
        return out
    }()

    /// Subjects that are more than the words of their ids.
    private static let own = """
        counter-terrorism | Counter-terrorism
        east-china-sea | East China Sea
        indo-pacific | Indo-Pacific
        mh17 | MH17
        middle-east | Middle East
        south-caucasus | South Caucasus
        south-china-sea | South China Sea
        women-rights | Women's rights
        """
}
