import Records
import Store

/// One feature a meeting or place; its geometry is null where the coordinates are not known.
///
/// Source: RFC 7946.
struct GeoJSONFormat: RecordFormat {
    private let collection: Collection

    init(_ collection: Collection) {
        self.collection = collection
    }

    func begin(_ out: inout [UInt8]) {
        out += #"{"type":"FeatureCollection","features":["#.utf8
    }

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        var json = JSONWriter()
        json.object { json in
            json.key("type")
            json.string("Feature")
            json.key("id")
            json.string(record["id"]?.string)
            json.key("geometry")
            Self.writePoint(collection == .meetings ? record["place"] : record, to: &json)
            json.key("properties")
            json.object { collection == .meetings ? Self.writeMeeting(record, to: &$0) : writePlace(record, to: &$0) }
        }
        out += isFirst ? "\n".utf8 : ",\n".utf8
        out += json.bytes
    }

    func end(_ out: inout [UInt8]) {
        out += "\n]}\n".utf8
    }

    /// Longitude comes first.
    private static func writePoint(_ place: JSONSlice?, to json: inout JSONWriter) {
        guard let latitude = place?["latitude"], let longitude = place?["longitude"] else { return json.null() }
        json.object { json in
            json.key("type")
            json.string("Point")
            json.key("coordinates")
            json.array([longitude, latitude]) { $0.raw($1.raw) }
        }
    }

    // MARK: Properties

    private static func writeMeeting(_ meeting: JSONSlice, to json: inout JSONWriter) {
        copy(["id", "type", "title", "kind", "medium", "status"], of: meeting, to: &json)
        for name in ["date", "end_date"] {
            json.key(dynamic: name)
            json.string(meeting[name]?["value"]?.string)
        }
        json.key("place")
        json.string(meeting["place"]?["name"]?.string)
        copy(["venue", "city", "country"], of: meeting["place"], to: &json)
        for (name, member) in [("participants", "name"), ("topics", "label")] {
            json.key(dynamic: name)
            json.array(meeting[name]?.elements ?? []) { $0.string($1[member]?.string) }
        }
        copy(["confidence"], of: meeting, to: &json)
        json.key("path")
        json.string(meeting["id"]?.string.map { "/meetings/" + $0 })
    }

    private func writePlace(_ place: JSONSlice, to json: inout JSONWriter) {
        Self.copy(["id", "type", "name", "venue", "city", "country"], of: place, to: &json)
        json.key("meetings")
        json.integer(place["counts"]?["meetings"]?.integer)
        json.key("path")
        json.string(place["id"]?.string.map { "/\(collection.rawValue)/" + $0 })
    }

    private static func copy(_ names: [String], of record: JSONSlice?, to json: inout JSONWriter) {
        for name in names {
            json.key(dynamic: name)
            if let value = record?[name] { json.raw(value.raw) } else { json.null() }
        }
    }
}
