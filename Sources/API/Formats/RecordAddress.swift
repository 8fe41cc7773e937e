import Records
import Store

/// Whole names of records for forms that want them: addresses where the server knows its own, else URNs.
struct RecordAddress: Sendable {
    /// What addresses begin with, without a slash at the end; nil where no server gave the file.
    let base: String?

    /// Returns the name of a record.
    func of(_ collection: Collection, _ id: String) -> String {
        let path = "/\(collection.rawValue)/\(id)"
        return base.map { $0 + path } ?? RecordURN.of(path)
    }

    /// Returns the name of a record; nil without an id.
    func of(_ collection: Collection, _ id: JSONSlice?) -> String? {
        id?.string.map { of(collection, $0) }
    }

    /// Returns the name of a person or institution that takes part or speaks; nil where it is no record.
    func of(party: JSONSlice?) -> String? {
        of(.persons, party?["person"]) ?? of(.organizations, party?["organization"])
    }
}

extension JSONSlice {
    /// The texts of a list of objects under one name.
    func texts(_ name: String, _ member: String) -> [String] {
        (self[name]?.elements ?? []).compactMap { $0[member]?.string }
    }

    /// The day, month or year of a partial date.
    func day(_ name: String) -> String? { self[name]?["value"]?.string }

    /// Every form of the name but the preferred one, once.
    var otherNames: [JSONSlice] {
        var seen = Set([self["name"]?.string].compactMap { $0 })
        return (self["names"]?.elements ?? []).filter { $0["name"]?.string.map { seen.insert($0).inserted } ?? false }
    }
}
