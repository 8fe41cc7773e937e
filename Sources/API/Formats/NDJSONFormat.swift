import Records

/// One record a line.
///
/// Source: github.com/ndjson/ndjson-spec.
struct NDJSONFormat: RecordFormat {
    func begin(_ out: inout [UInt8]) {}

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        out += record.raw
        out.append(0x0A)
    }

    func end(_ out: inout [UInt8]) {}
}
