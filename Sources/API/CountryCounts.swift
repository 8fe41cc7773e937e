import Records
import Store

/// How often a country occurs in the records.
struct CountryCounts {
    /// ISO 3166-1 alpha-2.
    let code: String
    /// Meetings at which it sat.
    private(set) var meetings = 0
    /// Meetings on its soil.
    private(set) var there = 0
    /// Persons who are its own.
    private(set) var persons = 0
    /// Quotes of those who spoke for it.
    private(set) var quotes = 0

    private init(code: String) { self.code = code }

    /// Where each of the counts comes from.
    private static var sources: [(field: String, collection: Collection, member: WritableKeyPath<Self, Int>)] {
        [
            ("participant.country", .meetings, \.meetings), ("country", .meetings, \.there),
            ("country", .persons, \.persons), ("speaker.country", .quotes, \.quotes),
        ]
    }

    /// Returns the counts of one country.
    init(_ code: String, _ store: Store) throws {
        self.init(code: code)
        for (name, collection, member) in Self.sources {
            self[keyPath: member] = try Self.counts(name, collection, store).first { $0.value == code }?.count ?? 0
        }
    }

    /// Counts over everything, which the store keeps up to date.
    private static func counts(_ field: String, _ collection: Collection, _ store: Store) throws -> [RecordPage.Count] {
        var request = ListRequest(collection)
        request.facets = [.init(field: field, bucket: nil)]
        request.facetLimit = Store.groupLimit
        request.limit = 1
        guard let counts = try store.page(request).facets.first, let counts else { throw StoreError.deadline }
        return counts
    }

    /// Returns all countries that occur, those with most meetings first.
    static func all(_ store: Store) throws -> [Self] {
        var found: [String: Self] = [:]
        for (name, collection, member) in sources {
            for count in try counts(name, collection, store) where count.value.utf8.count == 2 {
                found[count.value, default: Self(code: count.value)][keyPath: member] = count.count
            }
        }
        return found.values.sorted {
            ($1.meetings, $1.there, $1.quotes, $0.code) < ($0.meetings, $0.there, $0.quotes, $1.code)
        }
    }
}

extension CountryCounts {
    /// Writes the record of the country.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(code)
            json.key("type")
            json.string("country")
            json.key("name")
            json.string(CountryName.of(code))
            json.key("external_ids")
            CountryCode.externalIDs(of: code).write(to: &json)
            json.key("counts")
            json.object { json in
                json.key("meetings")
                json.integer(meetings)
                json.key("there")
                json.integer(there)
                json.key("persons")
                json.integer(persons)
                json.key("quotes")
                json.integer(quotes)
            }
        }
    }
}
