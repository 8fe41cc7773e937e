import HTTP
import Records
import Store
import Wording

/// What a form of corrections asks for: the values that differ from those that stood in it.
struct ReviewPatch {
    /// A value that means nothing, with one sentence for the reader.
    struct Fault: Error {
        var key: String
        var message: String
    }

    let store: Store
    let words: Wording
    let record: ReviewRecord
    /// What was typed, and what had stood there, by field.
    let typed: [String: String]
    let stood: [String: String]

    /// Returns the correction; nil where nothing differs.
    func request() throws -> CorrectionRequest? {
        let changed = Set(stood.keys.filter { Self.plain(typed[$0] ?? "") != Self.plain(stood[$0] ?? "") })
        if let target = typed["merge"].map(Self.plain), !target.isEmpty {
            guard changed.isEmpty else { throw Fault(key: "merge", message: words.text(.mergeAlone)) }
            return .merge(into: try merged(target))
        }
        guard !changed.isEmpty else { return nil }
        var json = JSONWriter()
        var fault: (any Error)?
        json.object { json in
            do {
                switch record {
                case .meeting(let meeting): try write(meeting.record, changed, &json)
                case .quote(let quote): try write(quote.record, changed, &json)
                case .person(let person): try write(person.record, changed, &json)
                }
            } catch { fault = error }
        }
        if let fault { throw fault }
        return .patch(JSONSlice(json.bytes))
    }

    private static func plain(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }

    private func value(_ key: String) -> String { Self.plain(typed[key] ?? "") }

    // MARK: Records

    private func write(_ meeting: Meeting, _ changed: Set<String>, _ json: inout JSONWriter) throws {
        for key in ["status", "kind", "medium"] where changed.contains(key) { json.write(key, value(key)) }
        if changed.contains("date") {
            json.key("date")
            let day = value("date")
            if day.isEmpty { json.null() } else { json.object { $0.write("value", day) } }
        }
        if changed.contains("city") || changed.contains("country") {
            let country = try self.country("country")
            json.key("place")
            if value("city").isEmpty, country == nil {
                json.null()
            } else {
                json.object { json in
                    json.write("city", value("city"))
                    json.write("country", country ?? "")
                }
            }
        }
        if changed.contains("topics") { try write("topics", meeting.topics, &json) }
        guard changed.contains(where: { $0.hasPrefix("party.") || $0.hasPrefix("role.") }) else { return }
        let parties = try self.parties(of: meeting)
        json.key("participants")
        json.array(parties) { $0.raw($1) }
    }

    private func write(_ quote: Quote, _ changed: Set<String>, _ json: inout JSONWriter) throws {
        if changed.contains("kind") { json.write("kind", value("kind")) }
        for key in ["speaker", "addressee"] where changed.contains(key) {
            let named = value(key).isEmpty ? nil : try party(value(key), key)
            json.key(dynamic: key)
            if let named { json.object { $0.write(named.member, named.value) } } else { json.null() }
        }
        if changed.contains("about") { try write("about", quote.about, &json) }
    }

    private func write(_ person: Person, _ changed: Set<String>, _ json: inout JSONWriter) throws {
        if changed.contains("name") { json.write("name", value("name")) }
        guard changed.contains("country") else { return }
        let country = try self.country("country")
        json.key("country")
        json.string(country)
    }

    // MARK: Values

    private func country(_ key: String) throws -> String? {
        guard !value(key).isEmpty else { return nil }
        guard let code = Store.country(value(key)) else {
            throw Fault(key: key, message: words.text(.noSuchCountry, value(key)))
        }
        return code
    }

    private func write(_ key: String, _ known: [Topic], _ json: inout JSONWriter) throws {
        var ids: [String] = []
        for name in value(key).split(separator: ",").map({ Self.plain(String($0)) }) where !name.isEmpty {
            let same = known.first { [words.topic($0.id), $0.label, $0.id].contains(name) }
            guard let id = try same?.id ?? store.topic(name) else {
                throw Fault(key: key, message: words.text(.noSuchTopic, name))
            }
            if !ids.contains(id) { ids.append(id) }
        }
        json.key(dynamic: key)
        json.array(ids) { json, id in json.object { $0.write("id", id) } }
    }

    /// Whom a name means: the member of a party that says so, and its value.
    private func party(_ name: String, _ key: String) throws -> (member: String, value: String) {
        // A state is at the table under its own name, whoever sits for it.
        if let code = Store.country(name) { return ("country", code) }
        let ids = try store.parties(named: name)
        guard ids.count < 2 else {
            let few = ids.prefix(5).joined(separator: ", ")
            throw Fault(key: key, message: words.text(.severalAreCalled, name, few))
        }
        guard let id = ids.first else { return ("name", name) }
        if case .record = try store.find(.persons, id: id) { return ("person", id) }
        return ("organization", id)
    }

    /// The participants as they are to be, each as JSON.
    private func parties(of meeting: Meeting) throws -> [ArraySlice<UInt8>] {
        let count = meeting.participants.count + ReviewField.further
        return try (0..<count).compactMap { number in
            let (key, name) = ("party.\(number)", value("party.\(number)"))
            guard !name.isEmpty else { return nil }
            let role = Participant.Role(rawValue: value("role.\(number)")) ?? .party
            if meeting.participants.indices.contains(number), name == Self.plain(stood[key] ?? "") {
                var same = meeting.participants[number]
                same.role = role
                return Self.filled(same)
            }
            let named = try party(name, key)
            var json = JSONWriter()
            json.object { json in
                json.write(named.member, named.value)
                json.write("role", role.rawValue)
            }
            return json.bytes[...]
        }
    }

    /// A participant without the texts that are empty, which nobody may give.
    private static func filled(_ party: Participant) -> ArraySlice<UInt8> {
        var all = JSONWriter()
        party.write(to: &all)
        var json = JSONWriter()
        json.object { json in
            for (name, value) in JSONSlice(all.bytes).members where value.string != "" {
                json.key(dynamic: name)
                json.raw(value.raw)
            }
        }
        return json.bytes[...]
    }

    /// The id of the record that is the same: an id, the address of its page, or the name of a person.
    private func merged(_ text: String) throws -> String {
        let last = text.split(separator: "/").last.map(String.init) ?? text
        let id = String(last.prefix { $0 != "?" && $0 != "#" })
        if case .record = try store.find(record.collection, id: id) { return id }
        guard record.collection == .persons else { return id }
        let found = try store.parties(named: text)
        guard let one = found.first else { throw Fault(key: "merge", message: words.text(.nobodyIsCalled, text)) }
        guard found.count == 1 else {
            let few = found.prefix(5).joined(separator: ", ")
            throw Fault(key: "merge", message: words.text(.severalAreCalled, text, few))
        }
        return one
    }
}

extension JSONWriter {
    /// Writes a member with a text; nothing where the text is empty.
    fileprivate mutating func write(_ name: String, _ value: String) {
        guard !value.isEmpty else { return }
        key(dynamic: name)
        string(value)
    }
}
