import Records
import Store

/// Records that are put in place of their ids: one question a level, never one a record.
struct Include: Sendable {
    /// Includes by name, each with those below it.
    struct Tree: Sendable, ExpressibleByDictionaryLiteral {
        var branches: [String: Tree] = [:]

        init(dictionaryLiteral elements: (String, Tree)...) {
            branches = Dictionary(elements, uniquingKeysWith: { first, _ in first })
        }

        var isEmpty: Bool { branches.isEmpty }
    }

    /// Where ids of records stand in a record.
    private struct Link {
        /// The members that lead to the id, through lists as through objects.
        var path: [String]
        var target: Collection
    }

    private let store: Store

    init(store: Store) {
        self.store = store
    }

    // MARK: Names

    private static func links(_ collection: Collection) -> [String: [Link]] {
        switch collection {
        case .meetings:
            [
                "participants": [
                    Link(path: ["participants", "person"], target: .persons),
                    Link(path: ["participants", "organization"], target: .organizations),
                ],
                "articles": [Link(path: ["articles"], target: .articles)],
                "quotes": [Link(path: ["quotes"], target: .quotes)],
            ]
        case .quotes:
            [
                "speaker": [
                    Link(path: ["speaker", "person"], target: .persons),
                    Link(path: ["speaker", "organization"], target: .organizations),
                ],
                "addressee": [
                    Link(path: ["addressee", "person"], target: .persons),
                    Link(path: ["addressee", "organization"], target: .organizations),
                ],
                "article": [Link(path: ["article"], target: .articles)],
                "meeting": [Link(path: ["meeting"], target: .meetings)],
            ]
        case .persons, .articles, .organizations, .topics, .places: [:]
        }
    }

    /// The names that a list can include, for the API description.
    static func names(of collection: Collection) -> [String] { links(collection).keys.sorted() }

    /// The paths that a list can include.
    static func paths(of collection: Collection) -> [String] {
        names(of: collection).flatMap { name in
            let below = (links(collection)[name] ?? []).flatMap { names(of: $0.target) }
            return [name] + below.map { "\(name).\($0)" }
        }
    }

    /// Returns the first name of a path that cannot be included, with those that can.
    static func firstUnknown(in path: [String], of collection: Collection) -> (name: String, known: [String])? {
        guard let first = path.first else { return ("", names(of: collection)) }
        guard let links = links(collection)[first] else { return (first, names(of: collection)) }
        guard path.count > 1 else { return nil }
        let known = links.flatMap { names(of: $0.target) }
        return known.contains(path[1]) ? nil : (path.joined(separator: "."), known.map { "\(first).\($0)" })
    }

    /// The collection whose records stand at a path once it is included.
    static func target(_ path: [String], of collection: Collection, _ tree: Tree) -> Collection? {
        for (name, _) in tree.branches {
            if let link = links(collection)[name]?.first(where: { $0.path == path }) { return link.target }
        }
        return nil
    }

    /// The collections whose records may stand at a path of a record.
    static func targets(at path: String, of collection: Collection) -> [Collection] {
        links(collection).values.flatMap { $0 }.filter { $0.path.joined(separator: ".") == path }.map(\.target)
    }

    /// Adds a path.
    static func add(_ path: [String], to tree: inout Tree) {
        guard let first = path.first else { return }
        var branch = tree.branches[first] ?? [:]
        add(Array(path.dropFirst()), to: &branch)
        tree.branches[first] = branch
    }

    // MARK: Records

    /// Returns the records with what is included.
    func expand(_ records: [String], of collection: Collection, _ tree: Tree) throws -> [String] {
        guard !tree.isEmpty else { return records }
        let slices = records.map { JSONSlice($0) }
        var found: [String: [String: String]] = [:]
        for (name, branch) in tree.branches.sorted(by: { $0.key < $1.key }) {
            for link in Self.links(collection)[name] ?? [] {
                let ids = Set(slices.flatMap { Self.ids($0, link.path[...]) }).sorted()
                var target = try store.records(link.target, ids: ids)
                if !branch.isEmpty {
                    let order = target.keys.sorted()
                    let below = try expand(
                        order.compactMap { target[$0] }, of: link.target, Self.fitting(branch, link.target))
                    target = Dictionary(uniqueKeysWithValues: zip(order, below))
                }
                found[link.path.joined(separator: ".")] = target
            }
        }
        return slices.map { slice in
            var json = JSONWriter(capacity: slice.raw.count * 2)
            Self.write(slice, [], found, to: &json)
            return String(decoding: json.bytes, as: UTF8.self)
        }
    }

    private static func fitting(_ tree: Tree, _ collection: Collection) -> Tree {
        var tree = tree
        tree.branches = tree.branches.filter { links(collection)[$0.key] != nil }
        return tree
    }

    private static func ids(_ value: JSONSlice, _ path: ArraySlice<String>) -> [String] {
        if value.isArray { return value.elements.flatMap { ids($0, path) } }
        guard let first = path.first else { return value.string.map { [$0] } ?? [] }
        return value[first].map { ids($0, path.dropFirst()) } ?? []
    }

    private static func write(
        _ value: JSONSlice, _ path: [String], _ found: [String: [String: String]], to json: inout JSONWriter
    ) {
        let key = path.joined(separator: ".")
        if value.isArray, found.keys.contains(where: { $0 == key || $0.hasPrefix(key + ".") }) {
            json.array(value.elements) { write($1, path, found, to: &$0) }
        } else if value.isString, let record = value.string.flatMap({ found[key]?[$0] }) {
            json.raw(record.utf8)
        } else if value.isObject, path.isEmpty || found.keys.contains(where: { $0.hasPrefix(key + ".") }) {
            json.object { json in
                for (name, member) in value.members {
                    json.key(dynamic: name)
                    write(member, path + [name], found, to: &json)
                }
            }
        } else {
            json.raw(value.raw)
        }
    }
}
