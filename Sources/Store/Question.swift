import GRDB
import Matching
public import Records

/// What a search asks for, as far as its words tell: whom, which countries, where, about what, when, and with which status.
public struct Question: Sendable, Equatable {
    /// What the answer is about.
    public enum Aim: String, Sendable {
        case met, said, most, disagree
    }

    /// Somebody whom the words name.
    public struct Party: Sendable, Equatable {
        /// The id of the one who is meant, else the words, which filters take as well.
        public var value: String
        /// The name for lists, else the words.
        public var name: String
        /// Whether it is a body.
        public var isBody: Bool
    }

    /// A place where there were meetings.
    public struct Place: Sendable, Equatable {
        /// The id.
        public var id: String
        /// The name in the records.
        public var name: String
    }

    /// Whom the words name.
    public private(set) var parties: [Party] = []
    /// ISO 3166-1 alpha-2.
    public private(set) var countries: [String] = []
    /// Where.
    public private(set) var places: [Place] = []
    /// Ids of themes.
    public private(set) var topics: [String] = []
    /// The statuses of meetings.
    public private(set) var statuses: [String] = []
    /// Days as filters take them: `2025`, `2025-07-07..2025-07-13`.
    public private(set) var days: String?
    /// What the answer is about.
    public private(set) var aims: Set<Aim> = []
    /// Words that nothing is known of.
    public private(set) var rest: [String] = []
    /// The words that may stand in a record: without those of grammar, of time and of what is asked.
    public private(set) var content: [String] = []
    /// Whether words were left out of `content`.
    public private(set) var leavesOut = false

    /// How many things were understood.
    public var understood: Int {
        parties.count + countries.count + places.count + topics.count + statuses.count + (days == nil ? 0 : 1)
            + aims.count
    }
}

// MARK: Reading

extension Question {
    /// Names of any spelling that are looked for, and those of known forms.
    private static let (spelt, known) = (3, 24)
    /// Words of a name.
    private static let longest = 4

    init(_ asked: AskedQuestion, today: CalendarDay, anySpelling: Bool, _ db: Database) throws {
        var run: [String] = []
        // Where names have to be spelt as they are known, all those of another spelling have been looked for.
        var looked = (known: 0, spelt: anySpelling ? 0 : Self.spelt)
        for part in asked.parts {
            if part.meanings.isEmpty {
                run.append(part.text)
                content.append(part.text)
                continue
            }
            try take(&run, &looked, db)
            try take(part, today, db)
        }
        try take(&run, &looked, db)
    }

    private mutating func take(_ part: AskedQuestion.Part, _ today: CalendarDay, _ db: Database) throws {
        var isContent = false
        for meaning in part.meanings {
            switch meaning {
            case .country(let code): Self.add(code, to: &countries)
            case .city(let name):
                if let place = try Self.place(name, db), !places.contains(place) { places.append(place) }
            case .topic(let id): Self.add(id, to: &topics)
            case .status(let status): Self.add(status, to: &statuses)
            case .days(let asked): days = Self.days(asked, today) ?? days
            case .aim(let aim): if let aim = Aim(rawValue: aim.rawValue) { aims.insert(aim) }
            case .empty: break
            }
            switch meaning {
            case .country, .city, .topic: isContent = true
            case .status, .days, .aim, .empty: break
            }
        }
        if isContent { content.append(part.text) } else { leavesOut = true }
    }

    private static func add(_ value: String, to list: inout [String]) {
        if !list.contains(value) { list.append(value) }
    }

    private static func place(_ name: String, _ db: Database) throws -> Place? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, name FROM places WHERE sort_name = ? ORDER BY meetings DESC, id LIMIT 1")
        return try Row.fetchOne(statement, arguments: [Folded.text(name)]).map {
            Place(id: try $0.value("id"), name: try $0.value("name"))
        }
    }

    // MARK: Names

    /// Takes names out of words side by side: whole known forms, else all of them in another spelling, else single words.
    private mutating func take(_ run: inout [String], _ looked: inout (known: Int, spelt: Int), _ db: Database) throws {
        defer { run = [] }
        let isSingle = run.count == 1
        var left = try taking(run, &looked.known) { question, words, text in
            guard words > 1 || isSingle else { return false }
            return try question.add(try Self.owned(text, db), text, db)
        }
        if left.count > 1, left.count <= Self.longest, looked.spelt < Self.spelt {
            looked.spelt += 1
            if try add(Self.near(left.joined(separator: " "), db), left.joined(separator: " "), db) { return }
        }
        left = try taking(left, &looked.known) { question, words, text in
            guard words == 1 else { return try question.addPlace(text, db) }
            return try question.add(try Self.bearers(text, db), text, db) || question.addPlace(text, db)
        }
        for word in left {
            guard looked.spelt < Self.spelt else { break }
            looked.spelt += 1
            if try add(Self.near(word, db), word, db) { left.removeAll { $0 == word } }
        }
        rest += left
    }

    /// Goes through all words side by side, the longest first, and returns those of which nothing was taken.
    private mutating func taking(
        _ run: [String], _ looked: inout Int,
        _ take: (_ question: inout Question, _ words: Int, _ text: String) throws -> Bool
    ) throws -> [String] {
        var left: [String] = []
        var place = 0
        while place < run.count {
            var taken = 0
            for length in stride(from: min(Self.longest, run.count - place), through: 1, by: -1)
            where looked < Self.known {
                looked += 1
                guard try take(&self, length, run[place..<place + length].joined(separator: " ")) else { continue }
                taken = length
                break
            }
            if taken == 0 { left.append(run[place]) }
            place += max(1, taken)
        }
        return left
    }

    /// Those whom a text names.
    private typealias Bearers = (owner: NameOwner, ids: [String])

    private static func owned(_ text: String, _ db: Database) throws -> Bearers? {
        try first { try NameFinder(db, $0).own(text) }
    }

    private static func bearers(_ text: String, _ db: Database) throws -> Bearers? {
        try first {
            let finder = NameFinder(db, $0)
            let own = try finder.own(text)
            return try own.isEmpty ? finder.bearers(of: text) : own
        }
    }

    private static func near(_ text: String, _ db: Database) throws -> Bearers? {
        try first { try NameFinder(db, $0).nearest(text) }
    }

    private static func first(_ ids: (NameOwner) throws -> [String]) rethrows -> Bearers? {
        for owner in NameOwner.allCases {
            let found = try ids(owner)
            if !found.isEmpty { return (owner, found) }
        }
        return nil
    }

    /// Adds whom a text names: the one who is meant, or the text itself where several are.
    private mutating func add(_ bearers: Bearers?, _ text: String, _ db: Database) throws -> Bool {
        guard let (owner, ids) = bearers else { return false }
        var party = Party(value: text, name: text, isBody: owner == .organization)
        if ids.count == 1 {
            let sql = "SELECT name FROM \(owner.table) WHERE id = ?"
            party.value = ids[0]
            party.name = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [ids[0]]) ?? text
        }
        if !parties.contains(where: { $0.value == party.value }) { parties.append(party) }
        return true
    }

    private mutating func addPlace(_ text: String, _ db: Database) throws -> Bool {
        guard let place = try Self.place(text, db) else { return false }
        if !places.contains(place) { places.append(place) }
        return true
    }

    // MARK: Time

    /// Days as filters take them.
    private static func days(_ asked: AskedQuestion.Days, _ today: CalendarDay) -> String? {
        switch asked {
        case .calendar(let date): return DayInterval(date) == nil ? nil : date
        case .month(let month): return months(today.parts.year, month)
        case .relative(.day, let distance): return (today + distance).iso
        case .relative(.week, let distance):
            // From Monday to Sunday.
            let monday = today + (1 - today.weekday + 7 * distance)
            return "\(monday.iso)..\((monday + 6).iso)"
        case .relative(.month, let distance): return months(today.parts.year, today.parts.month + distance)
        case .relative(.year, let distance): return "\(today.parts.year + distance)"
        }
    }

    /// A month, also one of the year before or after.
    private static func months(_ year: Int, _ month: Int) -> String? {
        let all = year * 12 + month - 1
        return CalendarDay(year: all / 12, month: all % 12 + 1, day: 1).map { String($0.iso.prefix(7)) }
    }
}

extension Store {
    /// Reads what a search asks for.
    ///
    /// - Parameters:
    ///   - text: The words as written.
    ///   - today: The day from which "next week" counts.
    ///   - anySpelling: Whether names are also found that are spelt otherwise, which takes longer.
    /// - Returns: What was understood.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func question(_ text: String, today: CalendarDay, anySpelling: Bool = true) throws -> Question {
        let asked = AskedQuestion(text)
        return try read { try Question(asked, today: today, anySpelling: anySpelling, $0) }
    }
}
