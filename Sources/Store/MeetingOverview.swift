import GRDB

/// What a page tells of some meetings, all of it counted from one reading of them.
public struct MeetingOverview: Sendable {
    /// What can be counted beside the places and the days.
    public enum Part: Sendable {
        /// Whom a person met.
        case counterparts(of: String, limit: Int)
        /// Which countries a country met.
        case partners(of: String, limit: Int)
        /// Who sat there.
        case participants(limit: Int)
        /// What they were about.
        case topics(limit: Int)
    }

    /// Where they were.
    public var map = MeetingMap()
    /// Whom the person met, the most frequent first.
    public var counterparts: [Counterpart] = []
    /// How many others the person met.
    public var moreCounterparts = 0
    /// The countries that the country met, the most frequent first.
    public var partners: [CountryPartner] = []
    /// How many other countries it met.
    public var morePartners = 0
    /// Who sat there, the most frequent first.
    public var participants = Ranking()
    /// What they were about, the most frequent first.
    public var topics = Ranking()

    var told: [Timeline.Told] = []

    /// Returns the same meetings in time.
    ///
    /// - Parameters:
    ///   - unit: The length of a stretch; nil for months, or for years where there are too many months.
    ///   - months: Months at most where no length is asked for.
    /// - Returns: The time line.
    /// - Throws: `StoreError.tooManyPeriods`.
    public func timeline(by unit: Timeline.Unit? = nil, months: Int = Timeline.limit) throws -> Timeline {
        try Timeline(told, by: unit, months: months)
    }
}

extension Store {
    /// Returns what pages tell of some meetings.
    ///
    /// - Parameters:
    ///   - request: Which meetings; only its filters and search count.
    ///   - parts: What is counted.
    ///   - points: Points of the map at most.
    /// - Returns: The overview.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func overview(of request: ListRequest, _ parts: [MeetingOverview.Part], points: Int) throws
        -> MeetingOverview
    {
        var overview = MeetingOverview()
        guard request.search?.isEmpty != true else { return overview }
        return try read { db in
            let request = try request.seated(db)
            let hasSeats = parts.contains { $0.hasSeats }
            var read = try SeatedMeetings(request, db, hasSeats ? [.seats, .places, .days] : [.places, .days])
            if parts.contains(where: { $0.hasEnds }) { try read.readEnds(db) }
            overview.map = try MeetingMap(read, db, limit: points)
            overview.told = Timeline.told(read, by: .status)
            for part in parts {
                switch part {
                case .counterparts(let person, let limit):
                    (overview.counterparts, overview.moreCounterparts) = try Counterpart.ranked(
                        read, of: person, hasStatus: false, limit: limit, db)
                case .partners(let code, let limit):
                    (overview.partners, overview.morePartners) = CountryPartner.ranked(read, of: code, limit: limit)
                case .participants(let limit):
                    overview.participants = try read.participants(limit: limit, db)
                case .topics(let limit):
                    overview.topics = try Self.topics(of: request, limit: limit, db)
                }
            }
            return overview
        }
    }

    /// The topics of the meetings of a list, the most frequent first.
    private static func topics(of request: ListRequest, limit: Int, _ db: Database) throws -> Ranking {
        let drawn = try Drawn(request, db)
        let sql = """
            SELECT meeting_topics.topic FROM \(drawn.from)
            CROSS JOIN meeting_topics ON meeting_topics.doc = meetings.doc\(drawn.filter.sql)
            """
        return try TextCounts(StatementRows(db, sql, drawn.filter.arguments)).ranking(limit) {
            try FacetReader.label("topic", $0, db)
        }
    }
}

extension MeetingOverview.Part {
    fileprivate var hasSeats: Bool {
        switch self {
        case .counterparts, .partners, .participants: true
        case .topics: false
        }
    }

    fileprivate var hasEnds: Bool {
        switch self {
        case .counterparts, .partners: true
        case .participants, .topics: false
        }
    }
}
