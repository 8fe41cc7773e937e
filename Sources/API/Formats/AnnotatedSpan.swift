import Records
import Store

/// A span of an article with all that an annotation says of it, as JSON between the reader and the form.
enum AnnotatedSpan {
    /// Code points of the text that are told on either side of a span.
    private static let context = 32

    /// Returns the spans of an article as a stream knows them.
    static func all(of article: JSONSlice, _ source: RecordStream) throws -> [String] {
        all(of: article, try source.annotations(of: article["id"]?.string ?? ""))
    }

    /// Returns some spans of an article.
    static func all(of article: JSONSlice, _ annotations: [Annotation]) -> [String] {
        let text = Array((article["text"]?.string ?? "").unicodeScalars)
        return annotations.map { annotation in
            var json = JSONWriter()
            json.object { json in
                for name in ["id", "language"] {
                    json.key(dynamic: name == "id" ? "article" : name)
                    json.string(article[name]?.string)
                }
                write(annotation, of: text, to: &json)
            }
            return String(decoding: json.bytes, as: UTF8.self)
        }
    }

    private static func write(_ annotation: Annotation, of text: [Unicode.Scalar], to json: inout JSONWriter) {
        let span = annotation.evidence.span
        let start = min(max(span.start, 0), text.count)
        let end = min(max(span.end, start), text.count)
        for (name, value) in [
            ("collection", annotation.collection.rawValue), ("record", annotation.record),
            ("property", annotation.evidence.property.description), ("rule", annotation.evidence.rule),
            ("exact", span.exact), ("prefix", string(text[max(0, start - context)..<start])),
            ("suffix", string(text[end..<min(text.count, end + context)])),
        ] {
            json.key(dynamic: name)
            json.string(value)
        }
        for (name, value) in [("start", span.start), ("end", span.end)] {
            json.key(dynamic: name)
            json.integer(value)
        }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
