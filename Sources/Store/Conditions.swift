import GRDB
import Records

/// Turns the filters of a list into SQL.
struct Conditions {
    /// The table that gives the rows in order, when it is not the collection's own.
    private(set) var driver: String?
    private(set) var pieces: [Fragment] = []

    private let collection: Collection
    private let isSorted: Bool
    private let isCounted: Bool
    private let db: Database
    private var table: String { collection.rawValue }

    /// Takes filters, all of which must hold.
    ///
    /// One that lists values by `doc` may drive the query: its table gives rows in order.
    /// Where the order is another than that of numbers, words of a closed set are looked at while its index is walked:
    /// each fits so many rows that sorting them would take longer. Where all rows are counted, in no order, the
    /// meetings of a party are looked up, for most sat at few; those of who sat at many are picked out of an index.
    init(
        _ collection: Collection, _ filters: [Filter], _ db: Database, mayDrive: Bool, isSorted: Bool = false,
        isCounted: Bool = false
    ) throws {
        self.collection = collection
        self.isSorted = isSorted
        self.isCounted = isCounted
        self.db = db
        let filters = try filters.map { try ValueNames(db).found($0, of: collection) }
        var rest = filters
        // What one speaker said is less than what was said about a topic, and has an index in the same order.
        if mayDrive, try !filters.contains(where: isOfOneSpeaker) {
            for index in filters.indices.sorted(by: { Self.selectivity(filters[$0]) < Self.selectivity(filters[$1]) }) {
                guard let drive = try driving(filters[index]) else { continue }
                driver = drive.table
                pieces.append(drive.condition)
                rest.remove(at: index)
                break
            }
        }
        for filter in rest { pieces.append(try condition(filter)) }
    }

    /// Parties and articles are rarer than topics and countries.
    private static func selectivity(_ filter: Filter) -> Int {
        switch filter.field.source {
        case .party: 0
        case .listed(table: "meeting_articles", column: _): 1
        default: 2
        }
    }

    /// The column by which rows are numbered.
    var doc: String { (driver ?? table) + ".doc" }

    /// The tables that give the rows of a list or search, and what must hold.
    func rows(_ search: SearchQuery?) -> (from: String, pieces: [Fragment]) {
        if let search {
            let from = "\(table)_fts CROSS JOIN \(table) ON \(table).doc = \(table)_fts.rowid"
            return (from, [Fragment("\(table)_fts MATCH ?", [search.expression])] + pieces)
        }
        guard let driver else { return (table, pieces) }
        return ("\(driver) CROSS JOIN \(table) ON \(table).doc = \(driver).doc", pieces)
    }

    // MARK: Driving

    private func driving(_ filter: Filter) throws -> (table: String, condition: Fragment)? {
        switch (filter.field.source, filter.comparison) {
        case (.listed(let table, let column), .equal) where filter.values.count == 1 && table != "participants":
            return (table, Fragment("\(table).\(column) = ?", filter.values))
        case (.party, .equal) where collection == .meetings:
            // Several may sit at one table for a state, so its name drives nothing.
            guard let parties = try one(filter) else { return nil }
            let column = parties.persons.isEmpty ? "organization_id" : "person_id"
            return ("participants", Fragment("participants.\(column) = ?", parties.persons + parties.organizations))
        default: return nil
        }
    }

    private func isOfOneSpeaker(_ filter: Filter) throws -> Bool {
        guard collection == .quotes, case .party = filter.field.source, filter.comparison == .equal else {
            return false
        }
        return try one(filter) != nil
    }

    /// The person or organisation that a filter means, where it means just one and no state.
    private func one(_ filter: Filter) throws -> Parties? {
        let parties = Parties(try parties(filter))
        return parties.persons.count + parties.organizations.count == 1 && parties.countries.isEmpty ? parties : nil
    }

    // MARK: Conditions

    private func condition(_ filter: Filter) throws -> Fragment {
        switch filter.field.source {
        case .column(let column):
            var isChoice = false
            if case .choice = filter.field.kind { isChoice = true }
            if isDrawn, !Self.drawn.contains(column) { return beside(compare("own.\(column)", filter)) }
            // The plus keeps SQLite from using the index of the column.
            return compare("\(isSorted && isChoice ? "+" : "")\(table).\(column)", filter)
        case .listed(let list, let column): return listed(list, column, filter)
        case .linked(let other, let key, let column): return linked(other, key, column, filter)
        case .days(let from, let to, let isKey):
            if isDrawn, !isKey { return beside(try days("own.\(from)", "own.\(to)", isKey, filter)) }
            return try days("\(table).\(from)", "\(table).\(to)", isKey, filter)
        case .party: return try party(filter)
        }
    }

    /// Drawings read an index of their own; what it lacks is looked up in others, which give the numbers of rows.
    private var isDrawn: Bool { isSorted && isCounted }

    /// Columns of a closed set that the index of drawings has: each value fits so many rows that they are looked at.
    private static let drawn: Set<String> = ["status", "kind"]

    private func beside(_ condition: Fragment) -> Fragment {
        Fragment(
            "\(table).doc IN (SELECT own.doc FROM \(table) AS own WHERE \(condition.sql))", condition.arguments)
    }

    private func compare(_ expression: String, _ filter: Filter) -> Fragment {
        // The plus keeps SQLite from using the index: the list is walked in its order.
        if filter.field.kind == .instant { return instants("+" + expression, filter) }
        let values: [any DatabaseValueConvertible] = filter.values.map { Self.value($0, filter.field.kind) }
        switch filter.comparison {
        case .equal, .among, .all: return Fragment.among(expression, values)
        case .not:
            return Fragment("(\(expression) IS NULL OR \(expression) NOT IN (\(Fragment.marks(values.count))))", values)
        case .lower: return each(expression + " < ?", values)
        case .lowerOrEqual: return each(expression + " <= ?", values)
        case .greater: return each(expression + " > ?", values)
        case .greaterOrEqual: return each(expression + " >= ?", values)
        // As inside a text, so at its beginning case does not count.
        case .prefix: return each("\(expression) LIKE ? ESCAPE '\\'", filter.values.map { Self.escaped($0) + "%" })
        case .contains:
            return each("\(expression) LIKE ? ESCAPE '\\'", filter.values.map { "%" + Self.escaped($0) + "%" })
        case .isNull: return Fragment("\(expression) IS \(Self.isTrue(filter) ? "" : "NOT ")NULL")
        case .within: return Fragment("(0)")
        }
    }

    /// Moments are kept in UTC, so that they compare as text.
    private func instants(_ expression: String, _ filter: Filter) -> Fragment {
        if filter.comparison == .isNull {
            return Fragment("\(expression) IS \(Self.isTrue(filter) ? "" : "NOT ")NULL")
        }
        let pieces = filter.values.compactMap { InstantInterval($0) }.map { moments in
            switch filter.comparison {
            case .lower: Fragment("\(expression) < ?", [moments.start])
            case .lowerOrEqual: Fragment("\(expression) < ?", [moments.end])
            case .greater: Fragment("\(expression) >= ?", [moments.end])
            case .greaterOrEqual: Fragment("\(expression) >= ?", [moments.start])
            default: Fragment("(\(expression) >= ? AND \(expression) < ?)", [moments.start, moments.end])
            }
        }
        let any = Fragment.join(pieces, by: "OR")
        return filter.comparison == .not
            ? Fragment("(\(expression) IS NULL OR NOT \(any.sql))", any.arguments) : any
    }

    private func each(_ sql: String, _ values: [any DatabaseValueConvertible]) -> Fragment {
        Fragment.join(values.map { Fragment(sql, [$0]) }, by: "OR")
    }

    private static func value(_ text: String, _ kind: Field.Kind) -> any DatabaseValueConvertible {
        switch kind {
        case .integer: Int(text) ?? 0
        case .number: Double(text) ?? 0
        case .text, .choice, .date, .party, .instant: text
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }

    private static func isTrue(_ filter: Filter) -> Bool { filter.values.last == "1" || filter.values.last == "true" }

    private func listed(_ list: String, _ column: String, _ filter: Filter) -> Fragment {
        let own = "\(list).doc = \(table).doc"
        switch filter.comparison {
        case .not:
            let among = Fragment.among("\(list).\(column)", filter.values)
            return Fragment("NOT EXISTS (SELECT 1 FROM \(list) WHERE \(own) AND \(among.sql))", among.arguments)
        case .isNull:
            let word = Self.isTrue(filter) ? "NOT EXISTS" : "EXISTS"
            return Fragment("\(word) (SELECT 1 FROM \(list) WHERE \(own) AND \(list).\(column) IS NOT NULL)")
        default:
            let compared = compare("\(list).\(column)", filter)
            if isDrawn {
                return Fragment("\(table).doc IN (SELECT doc FROM \(list) WHERE \(compared.sql))", compared.arguments)
            }
            return Fragment("EXISTS (SELECT 1 FROM \(list) WHERE \(own) AND \(compared.sql))", compared.arguments)
        }
    }

    private func linked(_ other: String, _ key: String, _ column: String, _ filter: Filter) -> Fragment {
        func exists(_ condition: Fragment) -> Fragment {
            Fragment(
                "EXISTS (SELECT 1 FROM \(other) WHERE \(other).id = \(table).\(key) AND \(condition.sql))",
                condition.arguments)
        }
        switch filter.comparison {
        // Where nothing is linked there is no value either.
        case .not:
            let equal = exists(compare("\(other).\(column)", Filter(filter.field, .equal, filter.values)))
            return Fragment("NOT \(equal.sql)", equal.arguments)
        case .isNull:
            let known = exists(Fragment("\(other).\(column) IS NOT NULL"))
            return Self.isTrue(filter) ? Fragment("NOT \(known.sql)") : known
        default: return exists(compare("\(other).\(column)", filter))
        }
    }

    // MARK: Parties

    private func parties(_ filter: Filter) throws -> [Parties] {
        try filter.parties ?? filter.values.map { try Parties(db, [$0], seatsStates: collection.seatsStates) }
    }

    private func party(_ filter: Filter) throws -> Fragment {
        switch filter.comparison {
        case .all: return Fragment.join(try parties(filter).map(hasParty), by: "AND")
        case .not:
            let piece = try hasParty(Parties(parties(filter)))
            return Fragment("(\(piece.sql)) IS NOT TRUE", piece.arguments)
        case .prefix, .contains: return named(filter)
        case .isNull:
            let isMissing = Self.isTrue(filter)
            switch collection {
            case .quotes:
                return Fragment(
                    isMissing
                        ? "(quotes.person_id IS NULL AND quotes.organization_id IS NULL)"
                        : "(quotes.person_id IS NOT NULL OR quotes.organization_id IS NOT NULL)")
            case .meetings:
                let exists = "EXISTS (SELECT 1 FROM participants WHERE participants.doc = meetings.doc)"
                return Fragment((isMissing ? "NOT " : "") + exists)
            default: return Fragment("\(table).name IS \(isMissing ? "" : "NOT ")NULL")
            }
        default: return try hasParty(Parties(parties(filter)))
        }
    }

    /// Parties of whom a known form begins with a text or has it inside.
    private func named(_ filter: Filter) -> Fragment {
        let texts = filter.values.map { Folded.text($0) }
        func ids(_ type: String) -> Fragment {
            let forms =
                filter.comparison == .prefix
                ? texts.map { Fragment("(folded >= ? AND folded < ?)", [$0, $0 + "\u{10FFFF}"]) }
                : texts.map { Fragment("folded LIKE ? ESCAPE '\\'", ["%" + Self.escaped($0) + "%"]) }
            let any = Fragment.join(forms, by: "OR")
            return Fragment("IN (SELECT \(type)_id FROM \(type)_names WHERE \(any.sql))", any.arguments)
        }
        let (persons, organizations) = (ids("person"), ids("organization"))
        func either(_ table: String) -> Fragment {
            Fragment(
                "(\(table).person_id \(persons.sql) OR \(table).organization_id \(organizations.sql))",
                persons.arguments + organizations.arguments)
        }
        switch collection {
        case .meetings:
            let seat = either("participants")
            return Fragment(
                "EXISTS (SELECT 1 FROM participants WHERE participants.doc = meetings.doc AND \(seat.sql))",
                seat.arguments)
        case .quotes: return either("quotes")
        case .persons: return Fragment("persons.id \(persons.sql)", persons.arguments)
        default: return Fragment("\(table).id \(organizations.sql)", organizations.arguments)
        }
    }

    private func hasParty(_ parties: Parties) throws -> Fragment {
        var pieces: [Fragment] = []
        switch collection {
        case .meetings:
            if !parties.persons.isEmpty { pieces.append(try sits("person_id", parties.persons)) }
            if !parties.organizations.isEmpty { pieces.append(try sits("organization_id", parties.organizations)) }
            if !parties.countries.isEmpty { pieces.append(try sits("country", parties.countries)) }
        case .quotes:
            if !parties.persons.isEmpty { pieces.append(.among("quotes.person_id", parties.persons)) }
            if !parties.organizations.isEmpty { pieces.append(.among("quotes.organization_id", parties.organizations)) }
            if !parties.countries.isEmpty { pieces.append(.among("quotes.country", parties.countries)) }
        case .persons:
            if !parties.persons.isEmpty { pieces.append(.among("persons.id", parties.persons)) }
        default:
            if !parties.organizations.isEmpty { pieces.append(.among("\(table).id", parties.organizations)) }
        }
        guard !pieces.isEmpty else { return Fragment("(0)") }
        guard isDrawn else { return Fragment.join(pieces, by: "OR") }
        // One set of numbers, so that the index of drawings can be entered at each.
        let docs = pieces.map(\.sql).joined(separator: " UNION ")
        return Fragment("meetings.doc IN (\(docs))", pieces.flatMap(\.arguments))
    }

    private func sits(_ column: String, _ ids: [String]) throws -> Fragment {
        let among = Fragment.among("participants.\(column)", ids)
        if isDrawn { return Fragment("SELECT doc FROM participants WHERE \(among.sql)", among.arguments) }
        if isCounted, column != "country" {
            // The plus keeps SQLite from looking each up in the table, where a record fills a page.
            let walks = try sittings(among) > Self.few
            return Fragment(
                "\(walks ? "+" : "")meetings.doc IN (SELECT doc FROM participants WHERE \(among.sql))", among.arguments)
        }
        return Fragment(
            "EXISTS (SELECT 1 FROM participants WHERE participants.doc = meetings.doc AND \(among.sql))",
            among.arguments)
    }

    /// Meetings that are looked up one by one.
    private static let few = 1_500

    private func sittings(_ among: Fragment) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM participants WHERE \(among.sql)", arguments: among.bound) ?? 0
    }

    // MARK: Days

    private func days(_ from: String, _ to: String, _ isKey: Bool, _ filter: Filter) throws -> Fragment {
        if filter.comparison == .isNull { return Fragment("\(from) IS \(Self.isTrue(filter) ? "" : "NOT ")NULL") }
        let intervals = filter.values.compactMap { DayInterval($0) }
        let pieces = try intervals.map { try interval(from, to, isKey, $0, filter.comparison) }
        guard filter.comparison == .not else { return Fragment.join(pieces, by: "OR") }
        let any = Fragment.join(pieces, by: "OR")
        return Fragment("(\(from) IS NULL OR NOT \(any.sql))", any.arguments)
    }

    /// Days compare as text; where the number of the row says the day too, it bounds the walk.
    private func interval(_ from: String, _ to: String, _ isKey: Bool, _ days: DayInterval, _ comparison: Operator)
        throws -> Fragment
    {
        let (first, last) = (days.first.iso, days.last.iso)
        // Times may follow the day.
        let end = last + "\u{10FFFF}"
        let (start, after) = (DocNumber.first(of: days.first.number), DocNumber.first(of: days.last.number + 1))
        let key = isKey ? doc : nil
        var piece: Fragment
        switch comparison {
        case .lower: piece = Fragment("\(to) < ?", [first])
        case .lowerOrEqual: piece = Fragment("\(to) <= ?", [end])
        case .greater: piece = Fragment("\(from) > ?", [end])
        case .greaterOrEqual: piece = Fragment("\(from) >= ?", [first])
        case .within: piece = Fragment("\(from) >= ? AND \(to) <= ?", [first, end])
        default: piece = Fragment("\(from) <= ? AND \(to) >= ?", [end, first])
        }
        if let key {
            switch comparison {
            case .lower: piece = Fragment(piece.sql + " AND \(key) < ?", piece.arguments + [start])
            case .lowerOrEqual: piece = Fragment(piece.sql + " AND \(key) < ?", piece.arguments + [after])
            case .greater: piece = Fragment(piece.sql + " AND \(key) >= ?", piece.arguments + [after])
            case .greaterOrEqual: piece = Fragment(piece.sql + " AND \(key) >= ?", piece.arguments + [start])
            case .within:
                piece = Fragment(piece.sql + " AND \(key) >= ? AND \(key) < ?", piece.arguments + [start, after])
            default:
                let reach = collection == .meetings ? try reach(into: days, start) : start
                piece = Fragment(piece.sql + " AND \(key) >= ? AND \(key) < ?", piece.arguments + [reach, after])
            }
        }
        return Fragment("(\(piece.sql))", piece.arguments)
    }

    /// The number of the first meeting that began before some days and lasts into them, or that of the days.
    private func reach(into days: DayInterval, _ start: Int64) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: "SELECT min(doc) FROM meetings WHERE date_from <> date_to AND doc >= ? AND doc < ? AND date_to >= ?")
        let earliest = DocNumber.first(of: days.first.number - MeetingRow.longest)
        return try Int64.fetchOne(statement, arguments: [earliest, start, days.first.iso]) ?? start
    }
}
