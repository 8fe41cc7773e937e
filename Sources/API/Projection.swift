import Records

/// The members of records that `fields` asks for, or asks to leave out.
struct Projection: Sendable {
    /// Members by name; one without any below stands for everything in it.
    private struct Tree: Sendable {
        var members: [String: Tree] = [:]

        var isWhole: Bool { members.isEmpty }

        mutating func add(_ path: ArraySlice<String>) {
            guard let first = path.first else { return }
            if let known = members[first], known.isWhole { return }
            if path.count == 1 {
                members[first] = Tree()
            } else {
                members[first, default: Tree()].add(path.dropFirst())
            }
        }

        /// Whether a path leads to a member, to what lies in one, or to what holds one.
        func reaches(_ path: ArraySlice<String>, throughParents: Bool) -> Bool {
            guard let first = path.first else { return throughParents }
            guard let next = members[first] else { return false }
            return next.isWhole || next.reaches(path.dropFirst(), throughParents: throughParents)
        }
    }

    private var wanted: Tree?
    private var unwanted: Tree?

    /// Adds a member by its path.
    mutating func add(_ path: [String]) {
        var tree = wanted ?? Tree()
        tree.add(path[...])
        wanted = tree
    }

    /// Leaves out a member by its path.
    mutating func remove(_ path: [String]) {
        var tree = unwanted ?? Tree()
        tree.add(path[...])
        unwanted = tree
    }

    /// Whether a member is given; the id always is.
    func keeps(_ name: String) -> Bool {
        if name == "id" { return true }
        let path = name.split(separator: ".").map(String.init)[...]
        return (wanted?.reaches(path, throughParents: true) ?? true)
            && !(unwanted?.reaches(path, throughParents: false) ?? false)
    }

    /// Writes the wanted members of a record, in the order of the record; its id is always there.
    func write(_ value: JSONSlice, to json: inout JSONWriter) {
        Self.write(value, wanted, unwanted, to: &json, isRecord: true)
    }

    private static func write(
        _ value: JSONSlice, _ wanted: Tree?, _ unwanted: Tree?, to json: inout JSONWriter, isRecord: Bool = false
    ) {
        if wanted == nil, unwanted == nil { return json.raw(value.raw) }
        if value.isArray {
            json.array(value.elements) { write($1, wanted, unwanted, to: &$0) }
        } else if value.isObject {
            json.object { json in
                for (name, member) in value.members {
                    if name == "id", isRecord {
                        json.key(dynamic: name)
                        json.raw(member.raw)
                        continue
                    }
                    let (own, not) = (wanted?.members[name], unwanted?.members[name])
                    if wanted != nil, own == nil { continue }
                    if let not, not.isWhole { continue }
                    json.key(dynamic: name)
                    write(member, own.flatMap { $0.isWhole ? nil : $0 }, not, to: &json)
                }
            }
        } else {
            json.raw(value.raw)
        }
    }
}
