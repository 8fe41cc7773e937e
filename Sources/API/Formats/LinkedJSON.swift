import Records
import Store

/// Members of JSON-LD nodes; what is not known is left out.
extension JSONWriter {
    /// Writes the name of a node that is a record of its own: its path under the base, or where there is none its URN.
    mutating func id(_ collection: Collection, _ value: JSONSlice?, hasBase: Bool) {
        guard let id = value?.string else { return }
        key("@id")
        string(hasBase ? "\(collection.rawValue)/\(id)" : RecordURN.of("/\(collection.rawValue)/\(id)"))
    }

    /// Writes the type of a node and its plain members.
    mutating func typed(_ type: String, _ members: [(name: String, value: JSONSlice?)]) {
        key("@type")
        string(type)
        self.members(members)
    }

    /// Writes members as they are.
    mutating func members(_ members: [(name: String, value: JSONSlice?)]) {
        for (name, value) in members {
            guard let value else { continue }
            key(dynamic: name)
            raw(value.raw)
        }
    }

    /// Writes a list of nodes; nothing for an empty list.
    mutating func nodes(_ name: String, _ list: JSONSlice?, _ write: (inout JSONWriter, JSONSlice) -> Void) {
        guard let elements = list?.elements, !elements.isEmpty else { return }
        key(dynamic: name)
        array(elements) { json, element in json.object { write(&$0, element) } }
    }

    /// Writes a link to a record.
    mutating func reference(_ name: String, _ collection: Collection, _ value: JSONSlice?, hasBase: Bool) {
        guard let value else { return }
        key(dynamic: name)
        object { $0.id(collection, value, hasBase: hasBase) }
    }

    /// Writes links to records; nothing for an empty list.
    mutating func references(_ name: String, _ collection: Collection, _ list: JSONSlice?, hasBase: Bool) {
        nodes(name, list) { $0.id(collection, $1, hasBase: hasBase) }
    }
}
