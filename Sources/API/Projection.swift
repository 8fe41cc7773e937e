import Records

/// The members of records that `fields` asks for.
struct Projection: Sendable {
    private var members: [String: Projection] = [:]

    /// Whether everything below is wanted.
    private var isWhole: Bool { members.isEmpty }

    /// Adds a member by its path.
    mutating func add(_ path: [String]) {
        guard let first = path.first else { return }
        if let known = members[first], known.isWhole { return }
        if path.count == 1 {
            members[first] = Projection()
        } else {
            members[first, default: Projection()].add(Array(path.dropFirst()))
        }
    }

    /// Writes the wanted members of a value, in the order of the record; the id of a record is always there.
    func write(_ value: JSONSlice, to json: inout JSONWriter, isRecord: Bool = true) {
        if isWhole && !isRecord { return json.raw(value.raw) }
        if value.isArray {
            json.array(value.elements) { write($1, to: &$0, isRecord: false) }
        } else if value.isObject {
            json.object { json in
                for (name, member) in value.members {
                    if let next = members[name] {
                        json.key(dynamic: name)
                        next.write(member, to: &json, isRecord: false)
                    } else if name == "id", isRecord {
                        json.key(dynamic: name)
                        json.raw(member.raw)
                    }
                }
            }
        } else {
            json.raw(value.raw)
        }
    }
}
