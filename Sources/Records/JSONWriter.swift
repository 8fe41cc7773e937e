/// A writer of compact JSON (RFC 8259) into one growing byte buffer.
///
/// Keys come out in the order they are written and unknown values as `null`, so the same record always
/// gives the same bytes. Foundation's encoder is an order of magnitude slower and leaves nil keys out.
public struct JSONWriter {
    /// The UTF-8 bytes written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Creates an empty writer.
    public init(capacity: Int = 4096) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes `{`, the members that `body` adds, and `}`.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(0x7B)
        body(&self)
        close(0x7D)
    }

    /// Writes `[`, one element per item, and `]`.
    public mutating func array<Items: Sequence>(
        _ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void
    ) {
        open(0x5B)
        for item in items { element(&self, item) }
        close(0x5D)
    }

    /// Writes a member name; the value must follow.
    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(0x22)
        bytes.append(0x3A)
        needsComma = false
    }

    /// Writes a member name that is only known at run time; the value must follow.
    public mutating func key(dynamic name: String) {
        string(name)
        bytes.append(0x3A)
        needsComma = false
    }

    /// Writes a member name as it stood in other JSON, with its escapes.
    mutating func key(escaped name: String) {
        separate()
        bytes.append(0x22)
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: [0x22, 0x3A])
        needsComma = false
    }

    /// Writes a string, or `null`.
    public mutating func string(_ value: String?) {
        separate()
        defer { needsComma = true }
        guard var value else { return bytes.append(contentsOf: "null".utf8) }
        bytes.append(0x22)
        value.withUTF8 { escape($0) }
        bytes.append(0x22)
    }

    /// Writes an integer, or `null`.
    public mutating func integer(_ value: Int?) {
        literal(value.map(String.init) ?? "null")
    }

    /// Writes a number, or `null`.
    public mutating func number(_ value: Double?) {
        literal(value.map { "\($0)" } ?? "null")
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        literal(value ? "true" : "false")
    }

    /// Writes `null`.
    public mutating func null() {
        literal("null")
    }

    /// Writes bytes that are JSON already, as one value.
    public mutating func raw(_ json: ArraySlice<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    /// Writes a text that is JSON already, as one value.
    public mutating func raw(_ json: String.UTF8View) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    /// Writes an object that is JSON already, with the members of another one behind its own.
    ///
    /// - Parameters:
    ///   - object: `{…}` with a member at least.
    ///   - more: Another one.
    public mutating func raw(_ object: String.UTF8View, adding more: [UInt8]) {
        raw(object)
        bytes[bytes.count - 1] = 0x2C
        bytes.append(contentsOf: more.dropFirst())
    }

    /// Writes a line feed between documents (NDJSON).
    public mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func open(_ brace: UInt8) {
        separate()
        bytes.append(brace)
        needsComma = false
    }

    private mutating func close(_ brace: UInt8) {
        bytes.append(brace)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        for index in text.indices where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
            bytes.append(contentsOf: text[copied..<index])
            appendEscaped(text[index])
            copied = index + 1
        }
        bytes.append(contentsOf: text[copied...])
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
        case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
        case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
        case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
        case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30])
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}

/// A value with one JSON form.
public protocol JSONRepresentable {
    /// Writes the value.
    func write(to json: inout JSONWriter)
}
