import Records

/// What a list is asked for, checked.
public struct ListRequest: Sendable {
    /// One key of an order.
    public struct SortKey: Sendable, Equatable {
        /// The name of a field that can be sorted by.
        public var field: String
        /// Whether the greatest comes first.
        public var descends: Bool

        /// Creates a key.
        public init(field: String, descends: Bool) {
            self.field = field
            self.descends = descends
        }
    }

    /// A field whose values are counted, and the unit for dates.
    public struct Facet: Sendable, Equatable {
        /// The stretches that dates are counted by.
        public enum Bucket: String, Sendable, CaseIterable { case year, month, day }

        /// The name of a field that can be counted.
        public var field: String
        /// The unit; nil for what is no date.
        public var bucket: Bucket?

        /// Creates a facet.
        public init(field: String, bucket: Bucket?) {
            self.field = field
            self.bucket = bucket
        }
    }

    /// The collection.
    public var collection: Collection
    /// All must hold.
    public var filters: [Filter] = []
    /// Words to find.
    public var search: SearchQuery?
    /// The order; empty for the usual one.
    public var sort: [SortKey] = []
    /// Records a page.
    public var limit = 20
    /// A place that an earlier page gave.
    public var cursor: String?
    /// What is counted.
    public var facets: [Facet] = []
    /// Values a facet at most.
    public var facetLimit = 10
    /// Whether all records are counted.
    public var wantsTotal = false
    /// Whether only those are wanted that nobody has accepted or corrected.
    public var isOpenOnly = false

    /// Creates a request for everything.
    public init(_ collection: Collection) {
        self.collection = collection
    }

    /// A digest of what makes the list, for cursors.
    var identity: String {
        let filters = filters.map {
            "\($0.field.name)\u{1F}\($0.comparison.rawValue)\u{1F}" + Self.printed($0.values.sorted())
        }
        let sort = sort.map { "\($0.descends)\($0.field)" }
        var digest = FNV()
        for (number, text) in [
            collection.rawValue, search?.asked ?? "", Self.printed(filters.sorted()), Self.printed(sort),
        ].enumerated() {
            if number > 0 { digest.add(0x1E) }
            digest.add(text)
        }
        return String(digest.value, radix: 36)
    }

    /// Returns a list as Swift prints it, which cursors rest on that clients hold; printing it takes as long as reading
    /// the records.
    package static func printed(_ texts: [String]) -> String {
        guard texts.allSatisfy({ $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x1F } }) else {
            return "\(texts)"
        }
        var out: [UInt8] = [0x5B]
        for (number, text) in texts.enumerated() {
            if number > 0 { out += [0x2C, 0x20] }
            out.append(0x22)
            for byte in text.utf8 {
                switch byte {
                case 0x1F: out += "\\u{1F}".utf8
                case 0x22, 0x5C: out += [0x5C, byte]
                default: out.append(byte)
                }
            }
            out.append(0x22)
        }
        return String(decoding: out + [0x5D], as: UTF8.self)
    }
}

/// One page of records as JSON texts.
public struct RecordPage: Sendable {
    /// One value and how often it occurs.
    public struct Count: Sendable {
        /// The value.
        public var value: String
        /// Its name for readers, where it is an id.
        public var label: String?
        /// How many records have it.
        public var count: Int
    }

    /// The records.
    public var records: [String] = []
    /// The last change of the state that they were read from.
    public var seq: Int64 = 0
    /// How well each is found, between 0 and 1; empty without a search.
    public var scores: [Double] = []
    /// The cursor after the last one, when more follow.
    public var next: String?
    /// The cursor before the first one, when some precede.
    public var previous: String?
    /// How many there are, when asked for and found in time.
    public var total: Int?
    /// What nothing bears of the names in the question, where nothing is found.
    public var warnings: [String] = []
    /// Whether there was no time for some of the counts.
    public var isPartial = false
    /// The counted values in the order of the request; nil where the time did not suffice.
    public var facets: [[Count]?] = []
}
