import Records
import Store

/// The encoders of all forms but the page of JSON and HTML.
package enum Formats {
    /// Returns the encoder of a form.
    package static func encoder(_ format: Format, _ context: ExportContext) -> any RecordFormat {
        switch format {
        case .json, .ndjson, .csv, .ics, .atom, .geojson, .jsonld, .html: NDJSONFormat()
        }
    }
}

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
