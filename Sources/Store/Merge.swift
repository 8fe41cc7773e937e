import Foundation
import GRDB
import Records

/// The one row of each person and organisation, joined out of what the articles say.
///
/// Joining is commutative, associative and idempotent: the order in which articles come in does not matter, a new
/// article is joined to the row without reading the others, and only a removal reads them again. Rows that a
/// transaction touches are held until its end and written once.
final class Merge {
    /// The first pieces of evidence that a row keeps, in order of article id; the rest stays with the articles.
    private static let evidenceLimit = 20

    private let db: Database
    private var persons: [String: Held<Person>] = [:]
    private var organizations: [String: Held<Organization>] = [:]

    private var stalePersons: Set<String> = []
    private var staleOrganizations: Set<String> = []

    /// A row as it was read, and as it is now.
    private struct Held<Record: Equatable> {
        var before: Record?
        var now: Record?
    }

    init(_ db: Database) {
        self.db = db
    }

    // MARK: Taking in

    /// Says that an article of a person has gone: the row is joined anew at the end.
    func forget(person id: String) { stalePersons.insert(id) }

    /// Says that an article of an organisation has gone.
    func forget(organization id: String) { staleOrganizations.insert(id) }

    func add(_ person: Person) throws {
        guard !stalePersons.contains(person.id) else { return }
        var held = try persons[person.id] ?? Held(before: read("persons", person.id))
        if persons[person.id] == nil { held.now = held.before }
        held.now = Self.join(held.now, person)
        persons[person.id] = held
    }

    func add(_ organization: Organization) throws {
        guard !staleOrganizations.contains(organization.id) else { return }
        var held = try organizations[organization.id] ?? Held(before: read("organizations", organization.id))
        if organizations[organization.id] == nil { held.now = held.before }
        held.now = Self.join(held.now, organization)
        organizations[organization.id] = held
    }

    private func rebuildPerson(_ id: String) throws {
        let before: Person? = try persons[id].map(\.before) ?? read("persons", id)
        let rows = try String.fetchAll(
            db, sql: "SELECT json FROM article_persons WHERE person_id = ?", arguments: [id])
        let now = try rows.reduce(nil) { try Self.join($0, Self.decode($1) as Person) }
        persons[id] = Held(before: before, now: now)
    }

    private func rebuildOrganization(_ id: String) throws {
        let before: Organization? = try organizations[id].map(\.before) ?? read("organizations", id)
        let rows = try String.fetchAll(
            db, sql: "SELECT json FROM article_organizations WHERE organization_id = ?", arguments: [id])
        let now = try rows.reduce(nil) { try Self.join($0, Self.decode($1) as Organization) }
        organizations[id] = Held(before: before, now: now)
    }

    // MARK: Joining

    private static func join(_ left: Person?, _ right: Person) -> Person {
        var merged = left ?? right
        merged.name = fuller(merged.name, right.name)
        merged.names = join(merged.names, right.names)
        if left == nil || !right.offices.allSatisfy(merged.offices.contains) {
            merged.offices = Set(merged.offices + right.offices).sorted { key($0) < key($1) }
        }
        merged.country = smaller(merged.country, right.country)
        merged.evidence = join(merged.evidence, right.evidence)
        return merged
    }

    private static func join(_ left: Organization?, _ right: Organization) -> Organization {
        var merged = left ?? right
        merged.name = fuller(merged.name, right.name)
        merged.names = join(merged.names, right.names)
        merged.kind = [merged.kind, right.kind].min { $0.rawValue < $1.rawValue } ?? right.kind
        merged.country = smaller(merged.country, right.country)
        merged.evidence = join(merged.evidence, right.evidence)
        return merged
    }

    /// One form a name; forms in order of kind, then of their letters.
    private static func join(_ left: [RecordName], _ right: [RecordName]) -> [RecordName] {
        guard left == right || !right.allSatisfy(left.contains) else { return left }
        var forms: [String: RecordName] = [:]
        for form in left + right {
            guard let known = forms[form.name] else {
                forms[form.name] = form
                continue
            }
            if key(form) < key(known) { forms[form.name] = form }
        }
        return forms.values.sorted { key($0) < key($1) }
    }

    private static func join(_ left: [Evidence], _ right: [Evidence]) -> [Evidence] {
        // Most of what comes later does not belong among the first.
        if left.count == evidenceLimit, let last = left.last, right.allSatisfy({ key($0) > key(last) }) { return left }
        return Array(Set(left + right).sorted { key($0) < key($1) }.prefix(evidenceLimit))
    }

    private static func fuller(_ left: String, _ right: String) -> String {
        (-left.unicodeScalars.count, left) <= (-right.unicodeScalars.count, right) ? left : right
    }

    private static func smaller(_ left: String?, _ right: String?) -> String? {
        guard let left, let right else { return left ?? right }
        return min(left, right)
    }

    private static func key(_ form: RecordName) -> (Int, String, String) {
        (RecordName.Kind.allCases.firstIndex(of: form.kind) ?? 0, form.name, form.language ?? "")
    }

    private static func key(_ office: Office) -> (String, String, String, String) {
        (
            office.from ?? "~", office.role.rawValue, office.title,
            [office.organization, office.country, office.to].map { $0 ?? "" }.joined(separator: " ")
        )
    }

    private static func key(_ evidence: Evidence) -> (String, Int, Int, String) {
        (evidence.article ?? "", evidence.span.start, evidence.span.end, evidence.property)
    }

    // MARK: Rows

    /// Writes the rows that have changed.
    func finish() throws {
        for id in stalePersons.sorted() { try rebuildPerson(id) }
        for id in staleOrganizations.sorted() { try rebuildOrganization(id) }
        for (id, held) in persons.sorted(by: { $0.key < $1.key }) where held.now != held.before {
            try write(held.now, id, "persons", "person", country: held.now?.country, name: held.now?.name)
            let names = Set((held.now?.names ?? []).map { Self.folded($0.name) })
            let known = Set((held.before?.names ?? []).map { Self.folded($0.name) })
            let remove = try db.cachedStatement(sql: "DELETE FROM person_names WHERE person_id = ? AND folded = ?")
            for name in known.subtracting(names) { try remove.execute(arguments: [id, name]) }
            let insert = try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO person_names (folded, person_id) VALUES (?, ?)")
            if held.now != nil { for name in names.subtracting(known) { try insert.execute(arguments: [name, id]) } }
        }
        for (id, held) in organizations.sorted(by: { $0.key < $1.key }) where held.now != held.before {
            try write(
                held.now, id, "organizations", "organization", country: held.now?.country, name: held.now?.name)
        }
        (persons, organizations) = ([:], [:])
    }

    private func write(
        _ record: (some JSONRepresentable)?, _ id: String, _ table: String, _ type: String, country: String?,
        name: String?
    ) throws {
        let note = try db.cachedStatement(
            sql: "INSERT INTO changes (operation, type, record_id) VALUES (?, ?, ?)")
        guard let record, let name else {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?").execute(arguments: [id])
            return try note.execute(arguments: ["delete", type, id])
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO \(table) (id, name, country, sort_key, json) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country, sort_key = excluded.sort_key, json = excluded.json
                """
        ).execute(arguments: [id, name, country, Self.folded(name), Self.json(record)])
        try note.execute(arguments: ["update", type, id])
    }

    private func read<Record: Decodable>(_ table: String, _ id: String) throws -> Record? {
        let statement = try db.cachedStatement(sql: "SELECT json FROM \(table) WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id]).map { try Self.decode($0) }
    }

    private static func decode<Record: Decodable>(_ json: String) throws -> Record {
        try JSONDecoder().decode(Record.self, from: Data(json.utf8))
    }

    static func json(_ record: some JSONRepresentable) -> String {
        var json = JSONWriter()
        record.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// A name without case and marks, as lists are sorted and names looked up.
    static func folded(_ name: String) -> String {
        name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
