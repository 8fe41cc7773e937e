import Records

/// One entity of FollowTheMoney: a schema, and a list of texts a property.
struct FollowTheMoneyEntity {
    /// The schemas that Parley's records become.
    enum Schema: String {
        case person = "Person"
        case organization = "Organization"
        case publicBody = "PublicBody"
        case company = "Company"
        case legalEntity = "LegalEntity"
        case position = "Position"
        case occupancy = "Occupancy"
        case event = "Event"
        case article = "Article"
        case documentation = "Documentation"
        case note = "Note"
    }

    private let id: String
    private let schema: Schema
    private let caption: String?
    private var properties: [(name: String, values: [String])] = []

    /// Creates an entity without properties.
    init(_ schema: Schema, id: String, caption: String? = nil) {
        (self.schema, self.id, self.caption) = (schema, id, caption)
    }

    /// Adds the values that are known, each once.
    mutating func add(_ name: String, _ values: [String?]) {
        var seen = Set<String>()
        let known = values.compactMap { $0 }.filter { !$0.isEmpty && seen.insert($0).inserted }
        if !known.isEmpty { properties.append((name, known)) }
    }

    /// Adds a value if it is known.
    mutating func add(_ name: String, _ value: String?) { add(name, [value]) }

    /// Writes the entity as a line; `datasets` and `referents` are for readers that keep statements.
    func write(to out: inout [UInt8]) {
        var json = JSONWriter()
        json.object { json in
            for (name, value) in [("id", id), ("caption", caption), ("schema", schema.rawValue)] {
                guard let value else { continue }
                json.key(dynamic: name)
                json.string(value)
            }
            json.key("properties")
            json.object { json in
                for (name, values) in properties {
                    json.key(dynamic: name)
                    json.array(values) { $0.string($1) }
                }
            }
            json.key("datasets")
            json.array(["parley"]) { $0.string($1) }
            json.key("referents")
            json.array([String]()) { $0.string($1) }
        }
        json.endLine()
        out += json.bytes
    }
}
