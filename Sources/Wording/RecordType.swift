/// The types of records, by their names in addresses.
public enum RecordType: String, Sendable, CaseIterable {
    case meetings, persons, quotes, articles, organizations, topics, places
}

extension Wording {
    /// Returns the name of a list: "Meetings".
    public func list(_ type: RecordType) -> String {
        switch type {
        case .meetings: text(.meetings)
        case .persons: text(.persons)
        case .quotes: text(.quotes)
        case .articles: text(.articles)
        case .organizations: text(.organizations)
        case .topics: text(.topics)
        case .places: text(.places)
        }
    }

    /// Returns the word for one record: "meeting".
    public func noun(_ type: RecordType) -> String {
        switch type {
        case .meetings: text(.meeting)
        case .persons: text(.person)
        case .quotes: text(.quote)
        case .articles: text(.article)
        case .organizations: text(.organization)
        case .topics: text(.topic)
        case .places: text(.place)
        }
    }

    /// Returns a number of records: "18 meetings".
    public func count(_ number: Int, _ type: RecordType) -> String {
        switch type {
        case .meetings: counted(.meetings, number)
        case .persons: counted(.persons, number)
        case .quotes: counted(.quotes, number)
        case .articles: counted(.articles, number)
        case .organizations: counted(.organizations, number)
        case .topics: counted(.topics, number)
        case .places: counted(.places, number)
        }
    }
}
