/// A value that JSON has as an object; its members are listed once, and everything else follows from the list.
public protocol ShapedRecord: Shaped {
    /// The members in the order of JSON.
    static var members: [Member<Self>] { get }

    /// A value whose members are all to be read yet.
    static var blank: Self { get }
}

/// One member of a record: where it stands in the record, and how JSON has it.
///
/// A class, for each record that is written passes through the list, and to pass on a reference is one count.
public final class Member<Record: Sendable>: Sendable {
    /// Its name, meaning and shape.
    public let part: Shape.Part
    private let name: StaticString
    private let writeValue: @Sendable (Record, inout JSONWriter) -> Void
    private let readValue: @Sendable (JSONSlice?, inout Record) throws(ShapeError) -> Void

    /// Lists a stored value.
    ///
    /// - Parameters:
    ///   - name: The name in JSON, `snake_case`.
    ///   - path: Where the value stands.
    ///   - summary: One sentence for the API description.
    ///   - columns: What of it stands in CSV.
    ///   - lacking: The value where the member is not there, as in records written before it came to be.
    public init<Value: Shaped>(
        _ name: StaticString, _ path: any WritableKeyPath<Record, Value> & Sendable, _ summary: String,
        columns: Shape.Columns = .all, lacking: Value? = nil
    ) {
        part = Shape.Part("\(name)", Value.shape, summary, columns: columns)
        self.name = name
        let place = MemoryLayout<Record>.offset(of: path)
        writeValue = { record, json in
            guard let place else { return record[keyPath: path].write(to: &json) }
            // A stored property lies at this place of every record; by its key path it is looked up each time.
            withUnsafeBytes(of: record) { bytes in
                let value = bytes.baseAddress?.advanced(by: place).assumingMemoryBound(to: Value.self)
                value?.pointee.write(to: &json)
            }
        }
        readValue = { (json, record) throws(ShapeError) in
            if json == nil, let lacking {
                record[keyPath: path] = lacking
            } else {
                record[keyPath: path] = try Value(json: json)
            }
        }
    }

    /// Lists the name of the type, which is the same in every record.
    public init(type: StaticString) {
        part = Shape.Part("type", .choice(["\(type)"]), "What sort of record it is.", columns: .none)
        name = "type"
        writeValue = { _, json in json.string("\(type)") }
        readValue = { _, _ throws(ShapeError) in }
    }

    func write(_ record: Record, to json: inout JSONWriter) {
        json.key(name)
        writeValue(record, &json)
    }

    func read(_ json: JSONSlice?, into record: inout Record) throws(ShapeError) {
        do throws(ShapeError) {
            try readValue(json, &record)
        } catch {
            throw error.within(name)
        }
    }

    func isNamed(_ bytes: ArraySlice<UInt8>) -> Bool { part.name.utf8.elementsEqual(bytes) }
}

extension ShapedRecord {
    /// What values of the type may be.
    public static var shape: Shape { .object(members.map(\.part)) }

    /// Writes the members in order.
    public func write(to json: inout JSONWriter) { write(to: &json) { _ in } }

    /// Writes the members in order, and behind them what `more` adds to the same object.
    public func write(to json: inout JSONWriter, more: (inout JSONWriter) -> Void) {
        json.object { json in
            for member in Self.members { member.write(self, to: &json) }
            more(&json)
        }
    }

    /// Reads the members in any order; names that are no members are passed over.
    public init(json: JSONSlice?) throws(ShapeError) { try self.init(json: json, without: []) }

    /// Reads the members but for some, which stay as they are in a blank value: long lists that nobody asks for.
    ///
    /// - Parameters:
    ///   - json: The value.
    ///   - unread: The names of members that are passed over.
    /// - Throws: `ShapeError` when it is not of the shape.
    public init(json: JSONSlice?, without unread: Set<String>) throws(ShapeError) {
        guard let json, json.isObject else { throw ShapeError(expected: "an object") }
        let members = Self.members
        var record = Self.blank
        var lacking =
            unread.isEmpty
            ? Array(repeating: true, count: members.count) : members.map { !unread.contains($0.part.name) }
        var next = 0
        // Members that stand in the usual order are found at the first look.
        for (name, value) in json.slices {
            let index =
                members.indices.contains(next) && members[next].isNamed(name)
                ? next : members.firstIndex { $0.isNamed(name) }
            guard let index, lacking[index] else { continue }
            try members[index].read(value, into: &record)
            lacking[index] = false
            next = index + 1
        }
        for (member, isLacking) in zip(members, lacking) where isLacking { try member.read(nil, into: &record) }
        self = record
    }
}
