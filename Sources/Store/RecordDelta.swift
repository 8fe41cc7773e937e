import Records

/// What has changed of a record, by top-level member.
struct RecordDelta {
    /// The names of the members, as a JSON array.
    let fields: String
    /// The members with `from` and `to`, lists with what was `added` and `removed`.
    ///
    /// Evidence is left out: it would make what is kept grow with the square of the articles.
    let json: String

    /// Members that hold no words of a text.
    static let wordless: Set<String> = [
        "id", "kind", "medium", "status", "counts", "reported", "first_seen", "last_seen", "confidence", "evidence",
    ]

    /// Compares a record with what it was before; `beside` is what has changed of it and is no member.
    init(before: String, now: String, beside: [String]) {
        let (old, new) = (JSONSlice(before), JSONSlice(now))
        let known = Dictionary(old.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let present = new.members
        let names = Set(present.map(\.name))
        var changed = present.compactMap { name, value -> Member? in
            let before = known[name]
            return before?.raw == value.raw ? nil : Member(name: name, before: before, now: value)
        }
        changed += old.members.filter { !names.contains($0.name) }.map {
            Member(name: $0.name, before: $0.value, now: nil)
        }
        var (fields, json) = (JSONWriter(capacity: 64), JSONWriter(capacity: 256))
        fields.array(changed.map(\.name) + beside) { $0.string($1) }
        json.object { json in
            for member in changed where member.name != "evidence" {
                json.key(dynamic: member.name)
                member.write(to: &json)
            }
        }
        self.fields = String(decoding: fields.bytes, as: UTF8.self)
        self.json = String(decoding: json.bytes, as: UTF8.self)
    }

    private struct Member {
        var name: String
        var before: JSONSlice?
        var now: JSONSlice?

        func write(to json: inout JSONWriter) {
            json.object { json in
                if let before, let now, before.isArray, now.isArray {
                    let (old, new) = (before.elements, now.elements)
                    json.key("added")
                    json.array(Self.beyond(new, old)) { $0.raw($1.raw) }
                    json.key("removed")
                    json.array(Self.beyond(old, new)) { $0.raw($1.raw) }
                } else {
                    json.key("from")
                    json.raw(before?.raw ?? ArraySlice("null".utf8))
                    json.key("to")
                    json.raw(now?.raw ?? ArraySlice("null".utf8))
                }
            }
        }

        /// The elements of a list that another one has not, or has less often.
        private static func beyond(_ list: [JSONSlice], _ other: [JSONSlice]) -> [JSONSlice] {
            var rest: [ArraySlice<UInt8>: Int] = [:]
            for element in other { rest[element.raw, default: 0] += 1 }
            return list.filter { element in
                guard let count = rest[element.raw], count > 0 else { return true }
                rest[element.raw] = count - 1
                return false
            }
        }
    }
}
