import GRDB
public import Records

/// When meetings were, counted by stretches of time.
public struct Timeline: Sendable {
    /// The length of a stretch.
    public enum Unit: String, Sendable, CaseIterable { case day, week, month, year }

    /// What the meetings of a stretch are told apart by.
    public enum Stack: String, Sendable, CaseIterable { case status, kind }

    /// One stretch with its meetings.
    public struct Period: Sendable, Equatable {
        /// `2025-07-10`, `2025-W28` (ISO 8601), `2025-07` or `2025`.
        public var label: String
        /// The first day.
        public var start: CalendarDay
        /// The last day.
        public var end: CalendarDay
        /// How many meetings began in it.
        public var total: Int
        /// How many of each status or kind, the most first.
        public var counts: [Count]
    }

    /// A status or kind and how often it occurs.
    public struct Count: Sendable, Equatable {
        /// The status or kind.
        public var value: String
        /// How many.
        public var count: Int
    }

    /// The length of the stretches.
    public var unit = Unit.month
    /// The stretches that have meetings, in order.
    public var periods: [Period] = []
    /// Meetings without a date.
    public var undated = 0
    /// Meetings of which only a longer stretch is known, such as the month where days are counted.
    public var coarser = 0
    /// What nothing bears of the names in the question, where nothing is found.
    public var warnings: [String] = []
    /// The last change of the state that it was read from.
    public var seq: Int64 = 0

    /// Stretches at most.
    public static let limit = 1_000
}

extension Store {
    /// Returns when some meetings were.
    ///
    /// - Parameters:
    ///   - request: Which meetings; only its filters and search count.
    ///   - unit: The length of a stretch; nil for months, or for years where there are too many months.
    ///   - stack: What is told apart in each.
    ///   - months: Months at most where no length is asked for.
    /// - Returns: The time line.
    /// - Throws: `StoreError.tooManyPeriods`, or `.deadline` when it takes too long.
    public func timeline(
        in request: ListRequest, by unit: Timeline.Unit? = nil, stack: Timeline.Stack = .status,
        months: Int = Timeline.limit
    ) throws -> Timeline {
        try read { db in
            let seq = try Changes.last(db)
            guard request.search?.isEmpty != true else { return Timeline(unit: unit ?? .month, seq: seq) }
            let seated = try request.seated(db)
            let told = Timeline.told(try SeatedMeetings(seated, db, []), by: stack)
            var timeline = try Timeline(told, by: unit, months: months)
            timeline.seq = seq
            if told.isEmpty { timeline.warnings = try ValueNames(db).warnings(seated) }
            return timeline
        }
    }
}

extension Timeline {
    /// Meetings of one date and one status or kind.
    struct Told: Sendable {
        /// The first day; nil where none is known.
        var day: CalendarDay?
        /// The letters of the date: of a month it has fewer than of a day.
        var precision: Int
        var value: String
        var count: Int
    }

    /// Counts meetings by date and by status or kind.
    static func told(_ read: SeatedMeetings, by stack: Stack) -> [Told] {
        var counts: [UInt64: Int] = [:]
        for meeting in read.meetings {
            let value = stack == .status ? meeting.status : meeting.kind
            counts[UInt64(UInt32(bitPattern: meeting.date)) << 32 | UInt64(UInt32(bitPattern: value)), default: 0] += 1
        }
        var days: [Int32: CalendarDay?] = [:]
        return counts.map { key, count in
            let number = Int32(bitPattern: UInt32(key >> 32))
            let date = read.texts[number]
            let day = days[number] ?? date.flatMap(firstDay)
            days[number] = .some(day)
            return Told(
                day: day, precision: date?.utf8.count ?? 0,
                value: read.texts[Int32(bitPattern: UInt32(truncatingIfNeeded: key))] ?? "", count: count)
        }
    }

    /// The first day of a date as records have it: `2025`, `2025-07` or `2025-07-10`, with anything after it.
    private static func firstDay(_ date: String) -> CalendarDay? {
        var (parts, part, digits) = ([0, 1, 1], 0, 0)
        for byte in date.utf8.prefix(10) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                parts[part] = (digits == 0 ? 0 : parts[part] * 10) + Int(byte - UInt8(ascii: "0"))
                digits += 1
            case UInt8(ascii: "-") where part < 2 && digits == (part == 0 ? 4 : 2): (part, digits) = (part + 1, 0)
            // Whatever else a file holds is read as filters read it.
            default: return DayInterval(String(date.prefix(10)))?.first
            }
        }
        guard digits == (part == 0 ? 4 : 2) else { return DayInterval(String(date.prefix(10)))?.first }
        return CalendarDay(year: parts[0], month: parts[1], day: parts[2])
    }

    /// Puts meetings into stretches of a length; by months, or by years where there are more months than are wanted.
    init(_ told: [Told], by unit: Unit?, months: Int) throws {
        self.init(told, by: unit ?? Self.unit(of: told, months: months))
        guard periods.count <= Self.limit else { throw StoreError.tooManyPeriods(periods.count) }
    }

    /// Months, or years where there are more months than are wanted.
    private static func unit(of told: [Told], months: Int) -> Unit {
        var found: Set<Int> = []
        for told in told where told.precision >= Unit.month.precision {
            guard let day = told.day, found.insert(Unit.month.key(of: day)).inserted, found.count > months else {
                continue
            }
            return .year
        }
        return .month
    }

    private init(_ told: [Told], by unit: Unit) {
        self.init(unit: unit)
        var found: [Int: (period: Period, counts: [String: Int])] = [:]
        for told in told {
            guard let day = told.day else {
                undated += told.count
                continue
            }
            guard told.precision >= unit.precision else {
                coarser += told.count
                continue
            }
            let key = unit.key(of: day)
            found[key, default: (Period(unit, of: day), [:])].period.total += told.count
            found[key]?.counts[told.value, default: 0] += told.count
        }
        periods = found.sorted { $0.key < $1.key }.map { _, entry in
            var period = entry.period
            period.counts = entry.counts.map { Count(value: $0.key, count: $0.value) }.sorted {
                ($1.count, $0.value) < ($0.count, $1.value)
            }
            return period
        }
    }
}

extension Timeline.Unit {
    /// The letters of the shortest date that tells such a stretch.
    fileprivate var precision: Int {
        switch self {
        case .day, .week: 10
        case .month: 7
        case .year: 4
        }
    }

    /// A number that the days of a stretch share, and that grows from one to the next.
    fileprivate func key(of day: CalendarDay) -> Int {
        switch self {
        case .day: return day.number
        case .week: return day.number - day.weekday
        case .month:
            let (year, month, _) = day.parts
            return year * 12 + month
        case .year: return day.parts.year
        }
    }
}

extension Timeline.Period {
    /// The stretch in which a day lies.
    ///
    /// Source: ISO 8601: a week begins on Monday and belongs to the year of its Thursday.
    fileprivate init(_ unit: Timeline.Unit, of day: CalendarDay) {
        let (year, month, _) = day.parts
        func date(_ month: Int, _ day: Int) -> CalendarDay {
            CalendarDay(year: year, month: month, day: day) ?? CalendarDay(number: 0)
        }
        switch unit {
        case .day: self.init(label: day.iso, start: day, end: day)
        case .week:
            let monday = day + (1 - day.weekday)
            let thursday = monday + 3
            let first = CalendarDay(year: thursday.parts.year, month: 1, day: 1) ?? thursday
            let number = (thursday.number - first.number) / 7 + 1
            self.init(
                label: "\(CalendarDay.pad(thursday.parts.year, 4))-W\(CalendarDay.pad(number, 2))", start: monday,
                end: monday + 6)
        case .month:
            self.init(
                label: String(day.iso.prefix(7)), start: date(month, 1),
                end: date(month, CalendarDay.length(month: month, year: year)))
        case .year: self.init(label: String(day.iso.prefix(4)), start: date(1, 1), end: date(12, 31))
        }
    }

    private init(label: String, start: CalendarDay, end: CalendarDay) {
        self.init(label: label, start: start, end: end, total: 0, counts: [])
    }
}
