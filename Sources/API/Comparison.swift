import HTTP
import HTTPTypes
import Records
import Store

/// What two parties said, about one topic or about all.
struct Comparison {
    /// One of the two.
    struct Side {
        /// The id of the person or body.
        let id: String
        let collection: Collection
        let name: String
        /// The records of the latest quotes, the latest first.
        var quotes: [String] = []
        /// How many quotes there are beside these.
        var more = 0
        /// Whom the same name may mean as well.
        var others: [Near] = []
        /// The topics of all quotes, the most frequent first; empty where nobody asks for them.
        fileprivate var themes: [RecordPage.Count] = []
    }

    /// Somebody whose name is near.
    struct Near {
        let id: String
        let name: String
    }

    /// A name that nobody bears.
    struct Nobody {
        let name: String
        let near: [Near]
    }

    /// A topic on which both spoke.
    struct Shared {
        let id: String
        let label: String
        let a: Int
        let b: Int
    }

    private(set) var a: Side?
    private(set) var b: Side?
    private(set) var unknown: [Nobody] = []
    /// The id of the topic.
    private(set) var topic: String?
    private(set) var topics: [Shared] = []
    /// How many topics of both there are beside these.
    private(set) var moreTopics = 0
    /// The records of the latest meetings of both.
    private(set) var latest: [String] = []
    private(set) var meetings = 0
    private(set) var seq: Int64 = 0

    /// Quotes a side, topics, meetings that are told, and names that are offered.
    private static let (most, shown, told, offered) = (50, 20, 5, 5)

    /// Reads what two parties said.
    ///
    /// - Parameters:
    ///   - store: The records.
    ///   - a: The id or a name of one.
    ///   - b: The id or a name of the other.
    ///   - about: The id or a name of a topic; nil for all.
    /// - Throws: A problem where there is no such topic, or what the store says.
    init(_ store: Store, a: String?, b: String?, about: String?) throws {
        if let about {
            guard let topic = try store.topic(about) else { throw Self.noTopic(about) }
            self.topic = topic
        }
        let hasThemes = topic != nil || (a != nil && b != nil)
        if let a { self.a = try side(a, hasThemes, store) }
        if let b { self.b = try side(b, hasThemes, store) }
        if let left = self.a, let right = self.b {
            let both = Self.shared(left, right)
            topics = Array(both.prefix(Self.shown))
            moreTopics = both.count - topics.count
            let page = try Self.together(left.id, right.id, store)
            (latest, meetings) = (page.records, page.total ?? page.records.count)
        }
        guard seq == 0 else { return }
        var request = ListRequest(.quotes)
        request.limit = 1
        seq = try store.page(request).seq
    }

    private static func noTopic(_ name: String) -> Problem {
        let message = "There is no topic \(name)."
        return Problem(
            .badRequest, slug: "invalid-query", detail: message,
            faults: [
                .init(
                    location: "query", name: "about", code: "unknown-value", message: message,
                    didYouMean: Store.nearestTopic(to: name))
            ])
    }

    /// What is to be said of names that nobody bears, and of those that several bear.
    var warnings: [String] {
        let missing = unknown.map { nobody in
            "Nothing is known by the name \(nobody.name)."
                + (nobody.near.isEmpty ? "" : " Near are: \(Self.list(nobody.near)).")
        }
        let several = [a, b].compactMap { $0 }.filter { !$0.others.isEmpty }.map { side in
            "Taken is \(side.name) (\(side.id)); the name may also mean \(Self.list(side.others))."
        }
        return missing + several
    }

    private static func list(_ near: [Near]) -> String {
        near.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
    }

    // MARK: Parties

    /// Returns whom a name means: of several, the one with most meetings.
    private mutating func side(_ name: String, _ hasThemes: Bool, _ store: Store) throws -> Side? {
        let ids = try store.parties(named: name)
        var found = try Self.sides(ids, store)
        guard !found.isEmpty else {
            let near = try store.resolve(name: name, limit: Self.offered).map { JSONSlice($0.record) }
            unknown.append(
                Nobody(
                    name: name,
                    near: near.compactMap { record in
                        record["id"]?.string.map { Near(id: $0, name: record["name"]?.string ?? $0) }
                    }))
            return nil
        }
        var side = found.removeFirst()
        side.others = found.prefix(Self.offered).map { Near(id: $0.id, name: $0.name) }
        let page = try quotes(side.id, store)
        (side.quotes, seq) = (page.records, page.seq)
        if hasThemes { side.themes = try Self.themes(of: side, store) }
        // What somebody said on each topic is counted already.
        let onTopic = topic.map { topic in side.themes.first { $0.value == topic }?.count ?? 0 }
        side.more = max(0, (onTopic ?? page.total ?? 0) - page.records.count)
        return side
    }

    /// The parties of some ids: persons before bodies, those with most meetings first.
    private static func sides(_ ids: [String], _ store: Store) throws -> [Side] {
        var out: [Side] = []
        for collection in [Collection.persons, .organizations] {
            let records = try store.records(collection, ids: ids).mapValues { JSONSlice($0) }
            let ranked = records.sorted { left, right in
                let (one, other) = (meetings(left.value), meetings(right.value))
                return (other, left.key) < (one, right.key)
            }
            out += ranked.map { Side(id: $0.key, collection: collection, name: $0.value["name"]?.string ?? $0.key) }
        }
        return out
    }

    private static func meetings(_ record: JSONSlice) -> Int { record["counts"]?["meetings"]?.integer ?? 0 }

    // MARK: Records

    private func quotes(_ speaker: String, _ store: Store) throws -> RecordPage {
        var request = ListRequest(.quotes)
        request.filters = Self.filters([("speaker", speaker)] + (topic.map { [("about", $0)] } ?? []))
        request.limit = Self.most
        request.wantsTotal = topic == nil
        return try store.page(request)
    }

    private static func filters(_ pairs: [(String, String)]) -> [Filter] {
        pairs.compactMap { name, value in Collection.quotes.field(name).map { Filter($0, .equal, [value]) } }
    }

    private static func together(_ a: String, _ b: String, _ store: Store) throws -> RecordPage {
        var request = ListRequest(.meetings)
        request.filters = Collection.meetings.field("participant").map { [Filter($0, .all, [a, b])] } ?? []
        request.limit = Self.told
        request.wantsTotal = true
        return try store.page(request)
    }

    /// The topics on which both spoke, those first of which both spoke much.
    private static func shared(_ a: Side, _ b: Side) -> [Shared] {
        let right = Dictionary(b.themes.map { ($0.value, $0.count) }, uniquingKeysWith: { first, _ in first })
        let both = a.themes.compactMap { count in
            right[count.value].map { Shared(id: count.value, label: count.label ?? count.value, a: count.count, b: $0) }
        }
        return both.sorted { (min($1.a, $1.b), $0.id) < (min($0.a, $0.b), $1.id) }
    }

    private static func themes(of side: Side, _ store: Store) throws -> [RecordPage.Count] {
        try store.topics(of: side.collection == .persons ? .person(side.id) : .organization(side.id), limit: .max).first
    }
}
