import Foundation
import GRDB
public import Records

/// What somebody said of a record against, or beside, what was extracted.
public struct Correction: Sendable, Equatable, ShapedRecord {
    /// What was done.
    public enum Operation: String, Choice {
        /// Members have other values.
        case patch
        /// The record is none.
        case reject
        /// The record is the same as another one.
        case merge
        /// What some articles say belongs to a record of its own.
        case split
        /// A record was missing.
        case add
        /// Somebody looked at the record and found it right, as it was then.
        case accept
    }

    /// Where a correction holds on to.
    public struct Anchor: Sendable, Equatable, ShapedRecord {
        /// Whether the words are where they were.
        public enum State: String, Choice {
            /// They are, or the correction needs no words.
            case holds
            /// The article was changed and has them elsewhere.
            case moved
            /// The article was changed and has them no more; the correction waits.
            case lost
        }

        /// A telling of a meeting, a quote or a person.
        public var record: String
        /// The article with the words; nil for a person as a whole.
        public var article: String?
        /// Where the article came from.
        public var file: String?
        /// The words; nil where the correction needs none.
        public var span: Span?
        /// Whether the words are where they were.
        public var state: State

        /// The members in the order of JSON.
        public static let members: [Member<Self>] = [
            Member("record", \.record, "The telling of a meeting, the quote or the person."),
            Member("article", \.article, "The id of the article with the words."),
            Member("file", \.file, "Where that article came from.", columns: .none),
            Member("span", \.span, "The words."),
            Member("state", \.state, "Whether the words are where they were."),
        ]

        /// An anchor whose members are all to be read yet.
        public static var blank: Self { Self(record: "", state: .holds) }
    }

    /// `cor_` and 16 hexadecimal digits, derived from what was said, by whom and when.
    public var id = ""
    /// `meeting`, `person` or `quote`.
    public var recordType = ""
    /// The record that was corrected, as it was called then.
    public var record = ""
    /// What was done.
    public var operation = Operation.patch
    /// The record that took it in, or that was made of a part of it.
    public var target: String?
    /// When, RFC 3339 in UTC.
    public var at = ""
    /// The name of the token.
    public var author = ""
    /// Why.
    public var reason: String?
    /// The new values by member, as JSON.
    public var patch = RawJSON("{}")
    /// The values that they took the place of, as JSON.
    public var replaced = RawJSON("{}")
    /// Where it holds on to.
    public var anchors: [Anchor] = []
    /// When it was taken back; nil while it holds.
    public var undoneAt: String?
    /// Who took it back.
    public var undoneBy: String?

    /// The members in the order of JSON.
    public static let members: [Member<Self>] = [
        Member("id", \.id, "cor_ and 16 digits."),
        Member(type: "correction"),
        Member("record_type", \.recordType, "What sort of record it corrects."),
        Member("record", \.record, "The record, as it was called then."),
        Member("operation", \.operation, "What was done."),
        Member("target", \.target, "The record that took it in, or that was made of a part of it."),
        Member("at", \.at, "When: RFC 3339."),
        Member("author", \.author, "Whose token."),
        Member("reason", \.reason, "Why."),
        Member("patch", \.patch, "The new values by member."),
        Member("replaced", \.replaced, "The values that they took the place of."),
        Member("anchors", \.anchors, "What it holds on to."),
        Member("undone_at", \.undoneAt, "When it was taken back."),
        Member("undone_by", \.undoneBy, "Who took it back."),
    ]

    /// A correction whose members are all to be read yet.
    public static var blank: Self { Self() }

    /// Why this cannot be a correction that was written out; nil where it can.
    public var fault: String? {
        func isID(_ text: String, _ prefix: String) -> Bool {
            text.hasPrefix(prefix) && text.utf8.count == prefix.utf8.count + 16
                && text.utf8.dropFirst(prefix.utf8.count).allSatisfy {
                    (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
                }
        }
        func isRecord(_ text: String) -> Bool {
            switch recordType {
            case "meeting": isID(text, "mtg_")
            case "quote": isID(text, "quo_")
            case "person": RecordSlug.isOne(text)
            default: false
            }
        }
        guard CorrectionMoment.isOne(at) else { return "at: a moment with milliseconds is expected" }
        guard isID(id, "cor_") else { return "id: cor_ and 16 digits are expected" }
        guard isRecord(record) else { return "record: the id of a meeting, person or quote is expected" }
        guard target.map(isRecord) ?? true else { return "target: the id of a \(recordType) is expected" }
        guard anchors.allSatisfy({ isRecord($0.record) && ($0.article.map { isID($0, "art_") } ?? true) }) else {
            return "anchors: ids of records and articles are expected"
        }
        let members = JSONSlice(patch.text).members.map(\.name)
        switch (operation, recordType) {
        case (.patch, "meeting"):
            return members.allSatisfy(Meeting.correctable.contains) ? nil : "patch: another member"
        case (.patch, "person"): return members.allSatisfy(Person.correctable.contains) ? nil : "patch: another member"
        case (.patch, "quote"): return members.allSatisfy(Quote.correctable.contains) ? nil : "patch: another member"
        case (.add, "meeting"):
            return (try? Meeting(json: JSONSlice(patch.text)))?.id == record ? nil : "patch: a meeting is expected"
        case (.add, "quote"):
            return (try? Quote(json: JSONSlice(patch.text)))?.id == record ? nil : "patch: a quote is expected"
        case (.accept, _):
            return members == ["version"] && JSONSlice(patch.text)["version"]?.string != nil
                ? nil : "patch: the version of a record is expected"
        case (.reject, _): return nil
        case (.merge, "meeting"), (.merge, "person"), (.split, "meeting"), (.split, "person"):
            return target == nil ? "target: the id of a \(recordType) is expected" : nil
        default: return "operation: a \(recordType) has no \(operation.rawValue)"
        }
    }

    /// Derives the id from everything else that was said.
    mutating func sign() {
        let parts =
            [recordType, record, operation.rawValue, target ?? "", at, author, reason ?? "", patch.text]
        id = RecordID.make(prefix: "cor", parts: parts + anchors.map(\.record))
    }
}

/// Moments by which corrections are told apart and put in order: no two of one database are the same.
enum CorrectionMoment {
    private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// Whether a text is one; binary fractions of milliseconds do not come back the same, so only its form is compared.
    static func isOne(_ text: String) -> Bool {
        text.utf8.count == 24 && text.hasSuffix("Z") && (try? Date(text, strategy: style)) != nil
    }

    /// Returns a moment with milliseconds: the given one, or the first after the last.
    static func next(after last: String?, at time: String) -> String {
        let now = (try? Date(time, strategy: .iso8601)) ?? (try? Date(time, strategy: style)) ?? .distantPast
        let text = now.formatted(style)
        guard let last, last >= text, let known = try? Date(last, strategy: style) else { return text }
        // Half a millisecond more, so that the last digit of a binary fraction does not fall back.
        return known.addingTimeInterval(0.0015).formatted(style)
    }
}

/// JSON of any shape inside a record.
public struct RawJSON: Sendable, Equatable, Shaped {
    /// Compact JSON.
    public let text: String

    /// Takes compact JSON.
    public init(_ text: String) { self.text = text }

    /// An object with members of its own.
    public static var shape: Shape { .object([]) }

    /// Reads an object.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let json, json.isObject else { throw ShapeError(expected: "an object") }
        text = String(decoding: json.raw, as: UTF8.self)
    }

    /// Writes it as it is.
    public func write(to json: inout JSONWriter) { json.raw(text.utf8) }
}

/// Why something cannot be corrected as was asked.
public struct CorrectionFault: Error, Sendable, Equatable {
    /// What sort of fault it is.
    public enum Kind: Sendable {
        /// The record is not there.
        case missing
        /// The record is another one than the client has seen.
        case stale
        /// What was asked makes no sense.
        case invalid
    }

    /// What sort of fault it is.
    public var kind: Kind
    /// The member that is at fault; empty for the whole.
    public var path: String
    /// One sentence.
    public var message: String
    /// What changed since the client has seen the record, the last first; of a stale record only.
    public var changes: [Change] = []

    /// Creates a fault of what was asked.
    public init(_ path: String, _ message: String) {
        (kind, self.path, self.message) = (.invalid, path, message)
    }

    init(kind: Kind, path: String, message: String) {
        (self.kind, self.path, self.message) = (kind, path, message)
    }

    static func invalid(_ path: String, _ message: String) -> CorrectionFault {
        CorrectionFault(kind: .invalid, path: path, message: message)
    }
}
