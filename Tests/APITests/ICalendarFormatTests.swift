import API
import Foundation
import Records
import Store
import Testing

private typealias Sample = FormatRecords

/// iCalendar by RFC 5545.
struct ICalendarFormatTests {
    private func lines(_ meeting: Meeting) -> [String] {
        unfolded(Sample.export(.ics, .meetings, Sample.slice(meeting)))
    }

    private func unfolded(_ text: String) -> [String] {
        Array(text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init))
    }

    @Test func writesAnEventADatedMeeting() {
        #expect(
            lines(Sample.meeting) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Parley//Parley//EN", "CALSCALE:GREGORIAN",
                "NAME:Parley: meetings", "X-WR-CALNAME:Parley: meetings",
                "DESCRIPTION:Meetings whose day is not known are left out\\; /meetings has them all.",
                "X-WR-CALDESC:Meetings whose day is not known are left out\\; /meetings has them all.",
                "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H", "BEGIN:VEVENT",
                "UID:mtg_1@parley", "DTSTAMP:20250801T120000Z", "DTSTART;VALUE=DATE:20250228",
                "DTEND;VALUE=DATE:20250302", "SUMMARY:Okafor and WHO", "STATUS:CONFIRMED",
                "DESCRIPTION:Participants: Grace Okafor\\, WHO\\nTopics: Health\\, Trade",
                "LOCATION:Hofburg\\, Vienna\\, AT", "GEO:48.206500;-16.365000", "CATEGORIES:Health,Trade",
                "END:VEVENT", "END:VCALENDAR",
            ])
    }

    /// The first and last day of a meeting, and where its event ends.
    struct Stretch: Sendable {
        var first: String?
        var precision = PartialDate.Precision.day
        var last: String?
        var end: String?
    }

    @Test(arguments: [
        Stretch(first: "2025-02-28", end: "20250301"), Stretch(first: "2024-02-28", end: "20240229"),
        Stretch(first: "2024-12-31", last: "2024-12-01", end: "20250101"),
        Stretch(first: "2024-12-31", last: "2025-01-02", end: "20250103"),
        Stretch(first: "2025-02", precision: .month), Stretch(first: "2025", precision: .year), Stretch(),
    ])
    func endsOnTheDayAfter(_ stretch: Stretch) {
        var meeting = Sample.meeting
        meeting.date = PartialDate(value: stretch.first, precision: stretch.precision, basis: .stated, text: nil)
        meeting.endDate = stretch.last.map { PartialDate(value: $0, precision: .day, basis: .stated, text: nil) }
        let found = lines(meeting).first { $0.hasPrefix("DTEND") }
        #expect(found == stretch.end.map { "DTEND;VALUE=DATE:" + $0 })
        #expect(lines(meeting).contains("BEGIN:VEVENT") == (stretch.end != nil))
    }

    @Test(arguments: [
        (Meeting.Status.held, "CONFIRMED"), (.ongoing, "CONFIRMED"), (.planned, "TENTATIVE"), (.possible, "TENTATIVE"),
        (.postponed, "TENTATIVE"), (.cancelled, "CANCELLED"), (.denied, "CANCELLED"),
    ])
    func saysWhetherItTakesPlace(_ status: Meeting.Status, _ word: String) {
        var meeting = Sample.meeting
        meeting.status = status
        #expect(lines(meeting).contains("STATUS:" + word))
    }

    @Test func leavesOutWhatIsNotKnown() {
        var meeting = Sample.meeting
        (meeting.place, meeting.topics, meeting.participants) = (nil, [], [])
        let event = lines(meeting).drop { $0 != "BEGIN:VEVENT" }
        let names = event.map { $0.prefix { $0 != ":" && $0 != ";" } }
        for name in ["LOCATION", "GEO", "CATEGORIES", "DESCRIPTION"] { #expect(!names.contains(name[...])) }
    }

    /// Around the width, whatever the size of the characters, no line is longer than 75 octets or ends within one.
    @Test(arguments: ["a", "é", "€", "😀"]) func foldsBetweenCharacters(_ character: String) {
        for count in 1...160 {
            for shift in 0...3 {
                var meeting = Sample.meeting
                meeting.title = String(repeating: "x", count: shift) + String(repeating: character, count: count)
                let text = Sample.export(.ics, .meetings, Sample.slice(meeting))
                #expect(unfolded(text).contains("SUMMARY:" + meeting.title))
                let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
                for line in lines.dropLast() {
                    #expect(line.last == 0x0D && line.count <= 76)
                    #expect(String(validating: line, as: UTF8.self) != nil)
                }
            }
        }
    }

    @Test(arguments: [67, 68]) func fillsALineBeforeItFolds(_ count: Int) {
        var meeting = Sample.meeting
        meeting.title = String(repeating: "a", count: count)
        let text = Sample.export(.ics, .meetings, Sample.slice(meeting))
        // "SUMMARY:" takes eight of the 75.
        #expect(text.contains("SUMMARY:\(String(repeating: "a", count: 67))\r\n\(count == 67 ? "" : " a\r\n")"))
    }

    @Test(arguments: [
        ("a;b,c:d\\e", "a\\;b\\,c:d\\\\e"), ("a\nb\r\nc\rd", "a\\nb\\nc\\nd"), ("a\tb\u{0}\u{1B}\u{7F}c", "a\tbc"),
        ("שלום \"x\" 😀", "שלום \"x\" 😀"),
    ])
    func escapesText(_ title: String, _ escaped: String) {
        var meeting = Sample.meeting
        meeting.title = title
        #expect(lines(meeting).contains("SUMMARY:" + escaped))
    }

    @Test(arguments: [(0.000_01, "0.000010"), (-0.000_000_1, "0.000000"), (-33.8688, "-33.868800"), (90, "90.000000")])
    func writesDegreesWithoutAnExponent(_ latitude: Double, _ text: String) {
        var meeting = Sample.meeting
        meeting.place?.latitude = latitude
        #expect(lines(meeting).contains("GEO:\(text);-16.365000"))
    }
}
