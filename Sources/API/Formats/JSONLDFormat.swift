import Records
import Store

/// A graph of schema.org nodes, with its context in it so that no reader fetches anything.
///
/// The paths of records become names under `@base`, the address of the server. In a file that no server gave records have
/// URNs, so that a reader still has whole names and drops no node, and nobody's address is claimed. What schema.org has
/// no word for stands under `parley:`.
///
/// Source: JSON-LD 1.1, 4.1; schema.org.
struct JSONLDFormat: RecordFormat {
    private let nodes: SchemaNodes

    private let base: String?

    init(_ collection: Collection, base: String? = nil) {
        self.base = base
        nodes = SchemaNodes(collection: collection, hasBase: base != nil)
    }

    func begin(_ out: inout [UInt8]) {
        var json = JSONWriter()
        json.object { json in
            if let base {
                json.key("@base")
                json.string(base + "/")
            }
            json.key("@vocab")
            json.string("https://schema.org/")
            json.key("parley")
            json.string(base.map { $0 + "/terms#" } ?? RecordURN.terms)
            for name in ["startDate", "endDate"] { Self.define(name, "@type", "Date", to: &json) }
            // The values are names of schema.org, not text.
            Self.define("eventStatus", "@type", "@vocab", to: &json)
            for name in ["status", "confidence"] {
                json.key(dynamic: name)
                json.string("parley:" + name)
            }
        }
        out += "{\"@context\":".utf8
        out += json.bytes
        out += ",\"@graph\":[".utf8
    }

    private static func define(_ term: String, _ keyword: String, _ value: String, to json: inout JSONWriter) {
        json.key(dynamic: term)
        json.object { json in
            json.key(dynamic: keyword)
            json.string(value)
        }
    }

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        var json = JSONWriter()
        json.object { nodes.write(record, to: &$0) }
        out += isFirst ? "\n".utf8 : ",\n".utf8
        out += json.bytes
    }

    func end(_ out: inout [UInt8]) {
        out += "\n]}\n".utf8
    }
}
