/// The words that axes and calendars need.
public struct CalendarWords: Sendable {
    /// Twelve short names of months.
    public let months: [String]
    /// Seven short names of days, Monday first.
    public let weekdays: [String]
    /// What the mark of the present day says.
    public let today: String

    /// Takes the words of one language.
    public init(months: [String], weekdays: [String], today: String) {
        self.months = months
        self.weekdays = weekdays
        self.today = today
    }

    /// The short name of a month from 1 to 12.
    func month(_ number: Int) -> String { months.indices.contains(number - 1) ? months[number - 1] : "\(number)" }
}
