import Records
import Store

/// A collection of annotations in the model of the W3C, one a span: its target is the words in the cleaned text of an
/// article, its body the record whose value they support.
///
/// Positions count Unicode code points of `article.text`, not UTF-16 units nor bytes. The vocabulary is that of the W3C;
/// the value that is supported and the rule that read the words stand under `parley:`.
///
/// Source: W3C Web Annotation Data Model, 3.2, 4.2.4, 4.2.5 and 5.
struct AnnotationFormat: RecordFormat {
    private let address: RecordAddress
    private let base: String?
    private let path: String

    init(base: String?, path: String) {
        (self.base, self.path) = (base, path)
        address = RecordAddress(base: base)
    }

    func begin(_ out: inout [UInt8]) {
        var json = JSONWriter()
        json.array([0, 1]) { json, part in
            guard part == 1 else { return json.string(Format.annotationProfile) }
            json.object { json in
                json.key("parley")
                json.string(base.map { $0 + "/terms#" } ?? RecordURN.terms)
                for name in ["property", "rule"] {
                    json.key(dynamic: name)
                    json.string("parley:" + name)
                }
            }
        }
        let name = base.map { $0 + path } ?? RecordURN.of(path)
        out += "{\"@context\":".utf8
        out += json.bytes
        Self.member("id", name, to: &out)
        Self.member("type", "AnnotationCollection", to: &out)
        Self.member("label", "Parley: the words behind each value; positions count Unicode code points", to: &out)
        out += ",\"first\":{\"type\":\"AnnotationPage\"".utf8
        Self.member("id", name + "#page", to: &out)
        out += ",\"startIndex\":0,\"items\":[".utf8
    }

    private static func member(_ name: StaticString, _ value: String, to out: inout [UInt8]) {
        var json = JSONWriter(capacity: 256)
        json.object { json in
            json.key(name)
            json.string(value)
        }
        out.append(0x2C)
        out += json.bytes.dropFirst().dropLast()
    }

    func write(_ span: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        guard let article = span["article"]?.string, let record = span["record"]?.string,
            let collection = span["collection"]?.string.flatMap({ Collection(rawValue: $0) })
        else { return }
        let text = address.of(.articles, article)
        let parts = [record, span["property"]?.string, Self.places(span), span["rule"]?.string].compactMap { $0 }.filter
        {
            !$0.isEmpty
        }
        var json = JSONWriter()
        json.object { json in
            Self.members(
                [("id", text + "/annotations#" + parts.joined(separator: "/")), ("type", "Annotation")], to: &json)
            json.key("motivation")
            json.string("identifying")
            json.key("body")
            json.string(address.of(collection, record))
            json.key("target")
            json.object { json in
                json.key("source")
                json.object { json in
                    Self.members([("id", text), ("type", "Text")], to: &json)
                    if let language = span["language"]?.string, language != "und" {
                        Self.members([("language", language)], to: &json)
                    }
                }
                json.key("selector")
                json.array(["TextQuoteSelector", "TextPositionSelector"]) { json, type in
                    let names = type == "TextQuoteSelector" ? ["exact", "prefix", "suffix"] : ["start", "end"]
                    json.object { json in
                        Self.members([("type", type)], to: &json)
                        json.members(names.map { ($0, span[$0]) })
                    }
                }
            }
            json.members([("property", span["property"]), ("rule", span["rule"])])
        }
        out += isFirst ? "\n".utf8 : ",\n".utf8
        out += json.bytes
    }

    private static func places(_ span: JSONSlice) -> String? {
        guard let start = span["start"]?.integer, let end = span["end"]?.integer else { return nil }
        return "\(start)-\(end)"
    }

    private static func members(_ members: [(String, String)], to json: inout JSONWriter) {
        for (name, value) in members {
            json.key(dynamic: name)
            json.string(value)
        }
    }

    func end(_ out: inout [UInt8]) {
        out += "\n]}}\n".utf8
    }
}
