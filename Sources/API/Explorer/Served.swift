import Records
import Store

/// A record as lists serve it: its typed value, and what they say beside it.
struct Served<Record: ShapedRecord> {
    let record: Record
    private let json: JSONSlice

    /// Reads a record.
    ///
    /// - Parameters:
    ///   - json: The record as it is served.
    ///   - unread: Members that the page does not show.
    /// - Throws: `ShapeError` when the database holds something else.
    init(_ json: JSONSlice, without unread: Set<String> = []) throws {
        self.json = json
        record = try Record(json: json, without: unread)
    }

    /// Reads the records of a list, which shows no evidence.
    static func all(_ texts: [String]) throws -> [Self] {
        try texts.map { try Self(JSONSlice($0), without: Proof.members) }
    }

    /// How many records of a type belong to it.
    func count(_ member: String) -> Int { json["counts"]?[member]?.integer ?? 0 }

    /// The change that last touched it, for citations.
    var changed: (seq: Int, at: String)? {
        guard let seq = json["changed"]?["seq"]?.integer, let at = json["changed"]?["at"]?.string else { return nil }
        return (seq, at)
    }

    /// Whether people corrected it.
    var isCorrected: Bool { json["corrected"]?.isTrue ?? false }

    private func days(_ first: JSONSlice?, _ last: JSONSlice?) -> ClosedDays? {
        guard let first = first?.string ?? last?.string else { return nil }
        return ClosedDays(first: first, last: last?.string ?? first)
    }
}

/// The first and the last of some days, as records write them.
struct ClosedDays: Equatable {
    var first: String
    var last: String
}

extension Served<Meeting> {
    /// The days of the first and the last article that tell it.
    var reported: ClosedDays? { days(json["reported"]?["first"], json["reported"]?["last"]) }

    /// The fields in which articles contradict each other.
    var disagreements: [String] { (json["disagreements"]?.elements ?? []).compactMap { $0["field"]?.string } }

    /// What they say in each of them.
    var disputes: [Disagreement] {
        (json["disagreements"]?.elements ?? []).compactMap { try? Disagreement(json: $0) }
    }

    /// Whether the day of what is planned is still to come: `future`, `today` or `passed`.
    var due: String? { json["due"]?.string }
}

extension Served<Person> {
    /// The days of the first and the last article that name the person.
    var seen: ClosedDays? { days(json["first_seen"], json["last_seen"]) }
}

extension Served<Quote> {
    /// The day on which the article appeared.
    var date: String? { json["date"]?.string }
}

/// A topic as it is served.
struct ServedTopic {
    let id: String
    let label: String
    let meetings: Int
    let quotes: Int

    init(_ json: JSONSlice) {
        id = json["id"]?.string ?? ""
        label = json["label"]?.string ?? id
        meetings = json["counts"]?["meetings"]?.integer ?? 0
        quotes = json["counts"]?["quotes"]?.integer ?? 0
    }
}

/// A place as it is served.
struct ServedPlace {
    let id: String
    let name: String
    let venue: String?
    let city: String?
    let country: String?
    let latitude: Double?
    let longitude: Double?
    let meetings: Int

    init(_ json: JSONSlice) {
        id = json["id"]?.string ?? ""
        name = json["name"]?.string ?? id
        (venue, city, country) = (json["venue"]?.string, json["city"]?.string, json["country"]?.string)
        (latitude, longitude) = (json["latitude"]?.number, json["longitude"]?.number)
        meetings = json["counts"]?["meetings"]?.integer ?? 0
    }
}
