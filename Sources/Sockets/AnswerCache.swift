import HTTP
import HTTPTypes

/// Answers that hold until the data changes, encoded and ready to send.
///
/// One a loop, so that no lock is needed. Two generations bound it by bytes: when the young one is full it becomes the
/// old one, and what is asked for again moves back; what nobody asks for falls out.
struct AnswerCache {
    /// What an answer is kept under: the target, and the media types, the languages and the coding that the client
    /// accepts.
    struct Key {
        let hash: Int
        let target: ArraySlice<UInt8>
        let accept: ArraySlice<UInt8>?
        let language: ArraySlice<UInt8>?
        let coding: ContentCoding

        init?(_ head: RequestHead, _ coding: ContentCoding) {
            guard head.method == .get || head.method == .head else { return nil }
            target = head.bytes[head.target]
            accept = head.value(.accept)
            language = head.value(.acceptLanguage)
            self.coding = coding
            var hasher = Hasher()
            // The slices are only read inside the closures.
            target.withUnsafeBytes { hasher.combine(bytes: $0) }
            accept?.withUnsafeBytes { hasher.combine(bytes: $0) }
            language?.withUnsafeBytes { hasher.combine(bytes: $0) }
            hasher.combine(coding)
            hash = hasher.finalize()
        }

        /// Whether two keys stand for one answer.
        func isSame(as other: Key) -> Bool {
            guard coding == other.coding, target.elementsEqual(other.target) else { return false }
            return Self.isSame(accept, other.accept) && Self.isSame(language, other.language)
        }

        private static func isSame(_ one: ArraySlice<UInt8>?, _ other: ArraySlice<UInt8>?) -> Bool {
            guard let one, let other else { return (one == nil) == (other == nil) }
            return one.elementsEqual(other)
        }
    }

    /// A kept answer.
    final class Entry {
        let key: Key
        let route: String
        let response: Response
        /// The entity tag as it stands on the wire.
        let tag: [UInt8]
        /// Status line and fields of the answer, and of its 304.
        let head: [UInt8]
        let notModifiedHead: [UInt8]

        init(_ key: Key, _ response: Response, route: String) {
            self.key = key
            self.route = route
            self.response = response
            tag = Array((response.fields[.eTag] ?? "").utf8)
            head = ResponseWriter.head(of: response, .length(response.body.count))
            let request = Request(method: .get, path: "", fields: [.ifNoneMatch: "*"])
            notModifiedHead = ResponseWriter.head(of: Service.finish(response, for: request, now: 0), .length(0))
        }

        func matches(_ other: Key) -> Bool { key.isSame(as: other) }

        var cost: Int { response.body.count + head.count + notModifiedHead.count + key.target.count + 1024 }
    }

    private var young: [Int: Entry] = [:]
    private var old: [Int: Entry] = [:]
    private var youngCost = 0
    /// The version of the data that kept answers were made from.
    private(set) var version: UInt64 = 0
    private let limit: Int

    /// Creates a cache of at most so many bytes.
    init(limit: Int) {
        self.limit = limit
    }

    /// Drops everything when the data is not what it was.
    mutating func use(version: UInt64) {
        guard version != self.version else { return }
        self.version = version
        (young, old, youngCost) = ([:], [:], 0)
    }

    /// Returns a kept answer.
    mutating func entry(_ key: Key) -> Entry? {
        if let entry = young[key.hash] { return entry.matches(key) ? entry : nil }
        guard let entry = old[key.hash], entry.matches(key) else { return nil }
        insert(entry, key.hash)
        return entry
    }

    /// Keeps an answer that was made from the data of a version.
    mutating func keep(_ response: Response, _ key: Key, route: String, version: UInt64) {
        guard version == self.version, response.isKept, response.stream == nil, response.live == nil,
            response.status == .ok,
            response.body.count < limit / 8
        else { return }
        insert(Entry(key, response, route: route), key.hash)
    }

    private mutating func insert(_ entry: Entry, _ hash: Int) {
        youngCost += entry.cost - (young[hash]?.cost ?? 0)
        young[hash] = entry
        guard youngCost > limit / 2 else { return }
        (old, young, youngCost) = (young, [:], 0)
    }
}
