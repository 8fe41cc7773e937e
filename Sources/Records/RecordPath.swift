/// Where in a record a value stands: `place`, `participants.0`, `participants.0.role`.
///
/// Evidence says by it which value its words support.
public struct RecordPath: Hashable, Sendable {
    /// The form with dots.
    public let description: String

    private init(member: String, _ number: Int? = nil, _ part: String? = nil) {
        guard let number else {
            description = member
            return
        }
        description = part.map { "\(member).\(number).\($0)" } ?? "\(member).\(number)"
    }

    private var names: [Substring] { description.split(separator: ".") }

    /// The member of the record.
    public var member: String { names.first.map { String($0) } ?? description }

    /// Which element of the list that the member is, from 0; nil for the member as a whole.
    public var number: Int? { names.dropFirst().first.flatMap { Int($0) } }

    /// The member of that element; nil for the element as a whole.
    public var part: String? { names.dropFirst(2).first.map { String($0) } }

    /// The name of a person or body.
    public static let name = RecordPath(member: "name")
    /// The country of a person or body.
    public static let country = RecordPath(member: "country")
    /// The offices of a person.
    public static let offices = RecordPath(member: "offices")
    /// What sort of encounter it is.
    public static let kind = RecordPath(member: "kind")
    /// Whether a meeting took place.
    public static let status = RecordPath(member: "status")
    /// When it took place.
    public static let date = RecordPath(member: "date")
    /// How long it took.
    public static let duration = RecordPath(member: "duration")
    /// Where it took place.
    public static let place = RecordPath(member: "place")
    /// The larger event.
    public static let occasion = RecordPath(member: "occasion")
    /// The words of a quote.
    public static let text = RecordPath(member: "text")
    /// One part of a quote.
    public static let fragment = RecordPath(member: "fragment")
    /// What reports a quote.
    public static let cue = RecordPath(member: "cue")
    /// Who says a quote.
    public static let speaker = RecordPath(member: "speaker")
    /// To whom a quote is said.
    public static let addressee = RecordPath(member: "addressee")

    /// A party at a meeting.
    public static func participant(_ number: Int) -> RecordPath { RecordPath(member: "participants", number) }

    /// What a party does there.
    public static func role(ofParticipant number: Int) -> RecordPath {
        RecordPath(member: "participants", number, "role")
    }

    /// A topic of a meeting.
    public static func topic(_ number: Int) -> RecordPath { RecordPath(member: "topics", number) }

    /// A topic of a quote.
    public static func about(_ number: Int) -> RecordPath { RecordPath(member: "about", number) }

    /// The same value in a list that is in another order.
    public func moved(to number: Int) -> RecordPath { RecordPath(member: member, number, part) }

    /// Reads the form with dots; nil when it is none.
    public init?(_ text: String) {
        let names = text.split(separator: ".", omittingEmptySubsequences: false)
        guard names.count <= 3, names.allSatisfy({ !$0.isEmpty }) else { return nil }
        let number = names.count > 1 ? Int(names[1]) : nil
        guard names.count == 1 || number.map({ $0 >= 0 }) == true else { return nil }
        description = text
    }
}

extension RecordPath: CustomStringConvertible, Comparable {
    /// Orders paths by their letters.
    public static func < (left: RecordPath, right: RecordPath) -> Bool { left.description < right.description }
}

extension RecordPath: Shaped {
    /// What values of the type may be.
    public static var shape: Shape { .text }

    /// Reads a value; null and what is not there are nil.
    public init(json: JSONSlice?) throws(ShapeError) {
        guard let path = json?.string.flatMap({ RecordPath($0) }) else { throw ShapeError(expected: "a path") }
        self = path
    }

    /// Writes the value.
    public func write(to json: inout JSONWriter) { json.string(description) }
}
