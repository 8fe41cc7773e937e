import Records
import Store

/// One event a meeting whose day is known.
///
/// A meeting of which only the month or the year is known would stand on a day of its own in a calendar, so it is left
/// out, which the description of the calendar says. The end of an event is the day after its last one. `URL` stands only
/// where the address of the server is known.
///
/// Source: RFC 5545; RFC 7986, 5.1 and 5.7.
struct ICalendarFormat: RecordFormat {
    private let stamp: String
    private let base: String?
    private let title: String
    /// How long a reader may wait before it asks again.
    private static let refresh = "PT6H"
    private static let omission = "Meetings whose day is not known are left out; /meetings has them all."

    init(_ context: ExportContext) {
        (base, title) = (context.base, context.title)
        stamp = context.updated.filter { $0 != "-" && $0 != ":" }
    }

    func begin(_ out: inout [UInt8]) {
        var lines = ICalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Parley//Parley//EN")
        lines.add("CALSCALE", "GREGORIAN")
        for name in ["NAME", "X-WR-CALNAME"] { lines.add(name, text: title) }
        for name in ["DESCRIPTION", "X-WR-CALDESC"] { lines.add(name, text: Self.omission) }
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", Self.refresh)
        lines.add("X-PUBLISHED-TTL", Self.refresh)
        out += lines.bytes
    }

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        guard let id = record["id"]?.string, let first = Self.day(record["date"]) else { return }
        let last = Self.day(record["end_date"]).flatMap { $0 > first ? $0 : nil } ?? first
        var lines = ICalendarLines()
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", "\(id)@parley")
        lines.add("DTSTAMP", stamp)
        lines.add("DTSTART;VALUE=DATE", Self.digits(first))
        lines.add("DTEND;VALUE=DATE", Self.digits(last + 1))
        lines.add("SUMMARY", text: record["title"]?.string)
        lines.add("STATUS", Self.status(record["status"]?.string))
        lines.add("DESCRIPTION", text: MeetingText.description(record))
        Self.writePlace(record["place"], &lines)
        lines.add("CATEGORIES", texts: (record["topics"]?.elements ?? []).compactMap { $0["label"]?.string })
        if let base { lines.add("URL", "\(base)/meetings/\(id)") }
        lines.add("END", "VEVENT")
        out += lines.bytes
    }

    func end(_ out: inout [UInt8]) {
        var lines = ICalendarLines()
        lines.add("END", "VCALENDAR")
        out += lines.bytes
    }

    private static func writePlace(_ place: JSONSlice?, _ lines: inout ICalendarLines) {
        guard let place else { return }
        lines.add("LOCATION", text: MeetingText.location(place))
        guard let latitude = place["latitude"]?.number, let longitude = place["longitude"]?.number else { return }
        lines.add("GEO", "\(decimal(latitude));\(decimal(longitude))")
    }

    /// Degrees with six places, about ten centimetres, and never with an exponent.
    private static func decimal(_ degrees: Double) -> String {
        let millionths = Int((degrees.magnitude * 1_000_000).rounded())
        let sign = degrees < 0 && millionths > 0 ? "-" : ""
        return "\(sign)\(millionths / 1_000_000).\(CalendarDay.pad(millionths % 1_000_000, 6))"
    }

    private static func day(_ date: JSONSlice?) -> CalendarDay? {
        guard let date, date["precision"]?.string == PartialDate.Precision.day.rawValue else { return nil }
        return date["value"]?.string.flatMap { CalendarDay($0) }
    }

    private static func digits(_ day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }

    /// What a calendar can say of a status.
    private static func status(_ value: String?) -> String {
        switch value.flatMap({ Meeting.Status(rawValue: $0) }) {
        case .held, .ongoing: "CONFIRMED"
        case .planned, .possible, .postponed, nil: "TENTATIVE"
        case .cancelled, .denied: "CANCELLED"
        }
    }
}
