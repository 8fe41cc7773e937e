import Testing

@testable import Wording

/// Filters of lists in words.
struct FilterWordsTests {
    @Test(
        arguments: [
            ("status", "held", "Status: held"),
            ("status__in", "held,planned,possible", "Status: held, planned or possible"),
            ("participant.country", "US", "Country at the table: United States"), ("topic", "trade", "Topic: trade"),
            ("date", "2025-07..2025-09", "Date: July–September 2025"),
            ("date__gte", "2025-07-10", "Date: from 10 July 2025"),
            ("date", "-7d..today", "Date: last 7 days"), ("date", "today.. 30d", "Date: next 30 days"),
            ("date", "..2025", "Date: up to 2025"), ("date", "2025-07-10..", "Date: from 10 July 2025"),
            ("date", "-2w..+1m", "Date: 2 weeks ago – in 1 month"),
            ("reported", "soon..later", "Reported: soon..later"),
            ("place__isnull", "true", "Place: missing: yes"), ("city", "The Hague", "City: The Hague"),
            ("participant__all", "ann,bo", "Participant: all of ann and bo"), ("kind", "call", "Kind: call"),
        ])
    func filtersInWords(_ name: String, _ value: String, _ words: String) {
        #expect(Wording(.english).filter(name, value, in: .meetings) == words)
    }

    @Test func oneWordHasItsMeaningByType() {
        let words = Wording(.english)
        #expect(words.filter("kind", "party", in: .organizations) == "Kind: political party")
        #expect(words.filter("kind", "mixed", in: .quotes) == "Kind: partly word for word")
        #expect(words.filter("speaker", "ann-lee", in: .quotes, label: "Ann Lee") == "Speaker: Ann Lee")
    }

    @Test(
        arguments: [
            (InterfaceLanguage.english, "last 7 days", "held or other"), (.dutch, "afgelopen 7 dagen", "held of other"),
            (.german, "letzte 7 Tage", "held oder other"), (.french, "7 derniers jours", "held ou other"),
            (.spanish, "últimos 7 días", "held u other"),
        ])
    func intervalsAndChoices(_ language: InterfaceLanguage, _ interval: String, _ either: String) {
        #expect(Wording(language).interval("-7d..today") == interval)
        #expect(Wording(language).either(["held", "other"]) == either)
    }

    @Test(arguments: ["", "..", "x", "-d", "-1x", "--7d..today", "-999999d", "today..yesterday"])
    func whatIsNoIntervalComesBack(_ value: String) { #expect(Wording(.german).interval(value) == value) }
}
