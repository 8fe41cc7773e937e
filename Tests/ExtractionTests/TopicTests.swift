import Records
import Testing

/// What meetings are about and which journeys are meetings, each rule with a case that it must leave alone.
struct TopicTests {
    @Test(arguments: [
        // A country at the table is a topic where a theme is its own.
        ("nl", "Donald Trump sprak met Kim Jong-un over sancties met Noord-Korea.", "sanctions"),
        ("en", "Donald Trump met Volodymyr Zelensky to discuss trade with Ukraine.", "trade"),
    ])
    func readsCountriesAtTheTable(_ language: String, _ text: String, _ topics: String) {
        let found = reading(text, language).meetings.first?.topics.map(\.id).sorted().joined(separator: ",")
        #expect(found == topics)
    }

    @Test(arguments: [
        ("en", "The report praised Panama. Marco Rubio will travel to that country on Monday.", "PA"),
        ("en", "The report praised nobody. Marco Rubio will travel to that country on Monday.", nil),
    ])
    func readsTheCountryNamedLast(_ language: String, _ text: String, _ country: String?) {
        #expect(reading(text, language).meetings.first?.place?.country == country)
    }

    @Test(arguments: [
        // Who receives does so in the city of his country that was named, not where another meeting was.
        ("Donald Tusk reiste nach Berlin. Am Abend empfing ihn Olaf Scholz.", "Berlin"),
        ("Emmanuel Macron traf am Montag in Rom ein, wo er Friedrich Merz gegenübersaß.", "Rome"),
    ])
    func readsTheCityOfAHost(_ text: String, _ city: String?) throws {
        let meeting = try #require(reading(text, "de").meetings.last)
        #expect(meeting.participants.count == 2)
        #expect(meeting.place?.city == city)
    }

    @Test func joinsAJourneyToTheMeetingOnIt() {
        let on = "Marco Rubio met David Lammy in London. He visited Britain for two days."
        #expect(reading(on, "en").meetings.map(\.status) == [.held])
    }

    @Test func goesOnAboutTheSameMeeting() {
        let same = "Marco Rubio will meet David Lammy on Monday. Their meeting is in Rome."
        #expect(reading(same, "en").meetings.map { $0.date?.value } == ["2025-07-14"])
    }
}
