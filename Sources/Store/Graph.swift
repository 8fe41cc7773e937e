import Dispatch
import GRDB

/// Who met whom: the most frequent parties, and how often each two of them sat at one table.
public struct Graph: Sendable {
    /// What the nodes are.
    public enum Unit: String, Sendable, CaseIterable {
        /// Persons and organisations.
        case person
        /// Countries that parties came for.
        case country
    }

    /// A party.
    public struct Node: Sendable {
        /// The id of the person or organisation, or the code of the country.
        public var id: String
        /// `person`, `organization` or `country`.
        public var type: String
        /// The name for lists.
        public var name: String
        /// ISO 3166-1 alpha-2.
        public var country: String?
        /// How many meetings.
        public var meetings: Int
    }

    /// Two parties at one table.
    public struct Edge: Sendable {
        /// The id of one of the two, the first of them by letters.
        public var a: String
        /// The id of the other one.
        public var b: String
        /// How many meetings of any status.
        public var meetings: Int
        /// How many of these were held or go on.
        public var met: Int
        /// How many of these are planned.
        public var planned: Int
        /// The first date as far as known: of those at which they met, or of all where they did not.
        public var first: String?
        /// The last date as far as known, of the same.
        public var last: String?
    }

    /// The parties, those with most meetings first; a person asked for before all others.
    public var nodes: [Node] = []
    /// The pairs, those who met most first.
    public var edges: [Edge] = []
    /// How many parties were left out.
    public var moreNodes = 0
    /// How many pairs were left out.
    public var moreEdges = 0
    /// What nothing bears of the names in the question, where nothing is found.
    public var warnings: [String] = []
    /// The last change of the state that it was read from.
    public var seq: Int64 = 0

    /// Pairs that are told at most.
    public static let edgeLimit = 1_000
}

extension Store {
    /// Returns the ids of the persons and organisations that an id or a name means.
    public func parties(named name: String) throws -> [String] {
        for collection in [Collection.persons, .organizations] {
            switch try find(collection, id: name) {
            case .record: return [name]
            case .merged(let survivor): return [survivor]
            case .gone, .missing: continue
            }
        }
        return try read { db in
            let parties = try Parties(db, [name])
            return (parties.persons + parties.organizations).sorted()
        }
    }

    /// Returns the most frequent parties of some meetings, and all pairs of them.
    ///
    /// - Parameters:
    ///   - request: Which meetings; only its filters and search count.
    ///   - unit: What the nodes are.
    ///   - parties: The ids of persons or organisations whose network is wanted: they and whom they shared a table with;
    ///     empty for the network of all.
    ///   - limit: Nodes at most.
    /// - Returns: The graph.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func graph(
        in request: ListRequest, by unit: Graph.Unit = .person, around parties: [String] = [], limit: Int
    ) throws -> Graph {
        try read { db in
            var graph = Graph()
            graph.seq = try Changes.last(db)
            guard request.search?.isEmpty != true else { return graph }
            let seated = try request.seated(db)
            let end = DispatchTime.now().uptimeNanoseconds + UInt64(deadline * 1_000_000_000)
            let own = SeatedTables(try SeatedMeetings(seated, db, of: parties, [.seats, .days]), unit)
            let known = own.ranked(first: parties)
            let chosen = Array(known.prefix(limit))
            graph.moreNodes = known.count - chosen.count
            var tables = own
            if !parties.isEmpty, !chosen.isEmpty {
                // Those whom a party met have met without it, too.
                tables = SeatedTables(try SeatedMeetings(seated, db, of: chosen, [.seats, .days]), unit)
            }
            try tables.draw(chosen, into: &graph, db, until: end)
            graph.moreEdges += try own.pairs(beyond: chosen, until: end)
            if graph.nodes.isEmpty { graph.warnings = try ValueNames(db).warnings(seated) }
            return graph
        }
    }
}

/// Who sat at which table, counted in memory: pairs are many more than seats.
private struct SeatedTables {
    private let read: SeatedMeetings
    private let unit: Graph.Unit
    /// The parties of each meeting, one after another, each once a table.
    private var parties: [Int32] = []
    /// Where the parties of each meeting stand.
    private var tables: [Range<Int>] = []
    /// How many tables each party sat at, by its number.
    private var counts: [Int]

    init(_ read: SeatedMeetings, _ unit: Graph.Unit) {
        (self.read, self.unit) = (read, unit)
        counts = Array(repeating: 0, count: read.texts.texts.count)
        for meeting in read.meetings {
            let start = parties.count
            for seat in read.seats(of: meeting) {
                let party = unit == .country ? seat.country : seat.party
                // Who is named twice at one table sits there once.
                guard party != TextNumbers.none, !parties[start...].contains(party) else { continue }
                parties.append(party)
                counts[Int(party)] += 1
            }
            tables.append(start..<parties.count)
        }
    }

    // MARK: Counting

    /// The parties, those with most meetings first, some before all.
    func ranked(first: [String] = []) -> [String] {
        let seated = counts.indices.filter { counts[$0] > 0 }.map { (id: read.texts.texts[$0], count: counts[$0]) }
        let order = seated.sorted { ($1.count, $0.id) < ($0.count, $1.id) }.map(\.id)
        return order.filter(first.contains) + order.filter { !first.contains($0) }
    }

    /// Adds some parties and their pairs.
    func draw(_ chosen: [String], into graph: inout Graph, _ db: Database, until end: UInt64) throws {
        graph.nodes = try chosen.map { try node($0, db) }
        let places = places(chosen)
        var found: [Int: Pair] = [:]
        let met = read.met
        let planned = read.texts.known("planned")
        for (table, meeting) in zip(tables, read.meetings) {
            let own = parties[table].filter { places[Int($0)] >= 0 }
            guard own.count > 1 else { continue }
            try Self.look(end)
            let one = Pair(meeting, read, isMet: met.contains(meeting.status), isPlanned: meeting.status == planned)
            for (index, first) in own.enumerated() {
                for second in own[(index + 1)...] {
                    let (a, b) = (places[Int(first)], places[Int(second)])
                    found[min(a, b) * chosen.count + max(a, b), default: Pair()].add(one, read.texts)
                }
            }
        }
        let order = found.sorted {
            ($1.value.met, $1.value.meetings, $0.key) < ($0.value.met, $0.value.meetings, $1.key)
        }
        graph.edges = order.prefix(Graph.edgeLimit).map { key, pair in
            let ids = [chosen[key / chosen.count], chosen[key % chosen.count]].sorted()
            let dates = pair.days.dates(read.texts)
            return Graph.Edge(
                a: ids[0], b: ids[1], meetings: pair.meetings, met: pair.met, planned: pair.planned,
                first: dates.first, last: dates.last)
        }
        graph.moreEdges = order.count - graph.edges.count
    }

    /// The tables that two parties shared.
    private struct Pair {
        var meetings = 0
        var met = 0
        var planned = 0
        var days = DrawnDays()

        init() {}

        init(_ meeting: SeatedMeetings.Meeting, _ read: SeatedMeetings, isMet: Bool, isPlanned: Bool) {
            (meetings, met, planned) = (1, isMet ? 1 : 0, isPlanned ? 1 : 0)
            days.add(read.first(meeting), read.lastDrawn(meeting), isMet: isMet, read.texts)
        }

        mutating func add(_ other: Pair, _ texts: TextNumbers) {
            meetings += other.meetings
            met += other.met
            planned += other.planned
            days.add(other.days, texts)
        }
    }

    /// How many pairs there are of whom one or both are not among some parties.
    func pairs(beyond chosen: [String], until end: UInt64) throws -> Int {
        let isChosen = places(chosen).map { $0 >= 0 }
        var pairs: Set<UInt64> = []
        for table in tables {
            let own = parties[table]
            try Self.look(end)
            for (index, a) in own.enumerated() {
                for b in own.dropFirst(index + 1) where !isChosen[Int(a)] || !isChosen[Int(b)] {
                    pairs.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
                }
            }
        }
        return pairs.count
    }

    /// The place of each party among some, or -1.
    private func places(_ chosen: [String]) -> [Int] {
        var places = Array(repeating: -1, count: counts.count)
        for (place, id) in chosen.enumerated() { if let number = read.texts.known(id) { places[Int(number)] = place } }
        return places
    }

    /// SQLite looks at the time while it works; what is counted here must look by itself.
    private static func look(_ end: UInt64) throws {
        if DispatchTime.now().uptimeNanoseconds > end { throw StoreError.deadline }
    }

    private func node(_ id: String, _ db: Database) throws -> Graph.Node {
        let count = read.texts.known(id).map { counts[Int($0)] } ?? 0
        if unit == .country {
            return Graph.Node(id: id, type: "country", name: CountryName.of(id), country: id, meetings: count)
        }
        for (type, table) in [("person", "persons"), ("organization", "organizations")] {
            let statement = try db.cachedStatement(sql: "SELECT name, country FROM \(table) WHERE id = ?")
            guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
            return Graph.Node(
                id: id, type: type, name: try row.value(0), country: try row.optional(1), meetings: count)
        }
        return Graph.Node(id: id, type: "person", name: id, country: nil, meetings: count)
    }
}
