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

    private let ledger: Ledger
    private var db: Database { ledger.db }
    private var corrections: CorrectionBook { ledger.corrections }
    private var persons: [String: Held<Person>] = [:]
    private var organizations: [String: Held<Organization>] = [:]

    private var stalePersons: Set<String> = []
    private var staleOrganizations: Set<String> = []
    /// The first and last publication that a person was seen in during this transaction.
    private var seen: [String: (first: String, last: String)] = [:]
    /// What the articles that mean a person say of it, of those that were joined anew.
    private var rebuilt: [String: (articles: Int, first: String?, last: String?)] = [:]

    /// A row as it was read, and as it is now.
    private struct Held<Record: Equatable> {
        var before: Record?
        var now: Record?
    }

    init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The persons who lost an article.
    var left: Set<String> { stalePersons }

    /// The persons who were no record before.
    var came: Set<String> { Set(persons.filter { $0.value.before == nil && $0.value.now != nil }.keys) }

    // MARK: Taking in

    /// Says that an article of a person has gone: the row is joined anew at the end.
    func forget(person id: String) { stalePersons.insert(id) }

    /// Says that an article of an organisation has gone.
    func forget(organization id: String) { staleOrganizations.insert(id) }

    func add(_ person: Person, seen time: String?) throws {
        if let time {
            let known = seen[person.id] ?? (time, time)
            seen[person.id] = (min(known.first, time), max(known.last, time))
        }
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
        let statement = try db.cachedStatement(
            sql: """
                SELECT article_id, article_persons.json, published_at FROM article_persons
                LEFT JOIN articles ON articles.id = article_id WHERE person_id = ?
                """)
        var (now, articles, times) = (Person?.none, Set<String>(), [String]())
        for source in try corrections.sources(of: id) {
            for row in try Row.fetchAll(statement, arguments: [source]) {
                let article: String = try row.value(0)
                guard try corrections.person(source, in: article) == id else { continue }
                var person: Person = try Self.decode(row.value(1))
                person.id = id
                now = Self.join(now, person)
                articles.insert(article)
                if let time: String = try row.optional(2) { times.append(time) }
            }
        }
        rebuilt[id] = (articles.count, times.min(), times.max())
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
        // What the lists are sure of holds whichever article brings the record, also one that was read before they were.
        merged.externalIDs = ExternalID.join(
            left?.externalIDs ?? ExternalIDs.listed(.person, right.id), right.externalIDs)
        merged.name = fuller(merged.name, right.name)
        merged.names = join(left?.names ?? [], right.names)
        if left == nil || !right.offices.allSatisfy(merged.offices.contains) {
            merged.offices = Set(merged.offices + right.offices).sorted { key($0) < key($1) }
        }
        merged.country = smaller(merged.country, right.country)
        merged.evidence = join(left?.evidence ?? [], right.evidence)
        return merged
    }

    private static func join(_ left: Organization?, _ right: Organization) -> Organization {
        var merged = left ?? right
        // What the lists are sure of holds whichever article brings the record, also one that was read before they were.
        merged.externalIDs = ExternalID.join(
            left?.externalIDs ?? ExternalIDs.listed(.organization, right.id), right.externalIDs)
        merged.name = fuller(merged.name, right.name)
        merged.names = join(left?.names ?? [], right.names)
        merged.kind = [merged.kind, right.kind].min { $0.rawValue < $1.rawValue } ?? right.kind
        merged.country = smaller(merged.country, right.country)
        merged.evidence = join(left?.evidence ?? [], right.evidence)
        return merged
    }

    /// One form a name; forms in order of kind, then of their letters, as `left` has them already.
    private static func join(_ left: [RecordName], _ right: [RecordName]) -> [RecordName] {
        guard !right.allSatisfy(left.contains) else { return left }
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
        var joined = left
        for evidence in right {
            // Most of what comes later does not belong among the first.
            if joined.count >= evidenceLimit, let last = joined.last, key(evidence) > key(last) { continue }
            let place = joined.firstIndex { key($0) > key(evidence) } ?? joined.count
            // What has the same key stands right before that place.
            let equals = joined[..<place].reversed().prefix { key($0) == key(evidence) }
            if !equals.contains(evidence) { joined.insert(evidence, at: place) }
        }
        return joined.count > evidenceLimit ? Array(joined.prefix(evidenceLimit)) : joined
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

    private static func key(_ evidence: Evidence) -> (String, Int, Int, RecordPath) {
        (evidence.article ?? "", evidence.span.start, evidence.span.end, evidence.property)
    }

    // MARK: Rows

    /// Writes the rows that have changed, and the counts of all that were counted.
    func finish() throws {
        for id in stalePersons.sorted() { try rebuildPerson(id) }
        for id in staleOrganizations.sorted() { try rebuildOrganization(id) }
        if !corrections.isEmpty {
            for (id, held) in persons { persons[id]?.now = try held.now.map(corrections.corrected) }
        }
        let written = Set(persons.filter { isWritten($0.key, $0.value) }.keys)
        try touch(written)
        for (id, held) in persons.sorted(by: { $0.key < $1.key }) where written.contains(id) {
            let review = try held.now.map { try corrections.review($0, [id]) } ?? Review()
            try PersonRow(id: id, before: held.before, now: held.now, review: review, gain: gain(of: id)).write(ledger)
        }
        for id in Set(seen.keys).union(ledger.persons.keys).subtracting(written).sorted() {
            try gain(of: id).add(to: id, ledger)
        }
        if !corrections.isEmpty {
            // What people say names persons whom no article of the same record names.
            for id in Set(ledger.persons.keys).union(persons.keys).sorted() {
                try ledger.execute(
                    """
                    UPDATE persons SET meetings = (SELECT count(DISTINCT doc) FROM participants WHERE person_id = ?1),
                    quotes = (SELECT count(*) FROM quotes WHERE person_id = ?1) WHERE id = ?1
                    """, [id])
            }
        }
        for (id, seen) in rebuilt.sorted(by: { $0.key < $1.key }) {
            try ledger.execute(
                "UPDATE persons SET articles = ?, first_seen = ?, last_seen = ? WHERE id = ?",
                [seen.articles, seen.first, seen.last, id])
        }
        for (id, held) in organizations.sorted(by: { $0.key < $1.key }) where held.now != held.before {
            try OrganizationRow(id: id, before: held.before, now: held.now).write(ledger)
        }
        (persons, organizations, seen, rebuilt) = ([:], [:], [:], [:])
    }

    /// What this transaction adds to a person's counts and times; those of who lost an article are read anew.
    private func gain(of id: String) -> PersonGain {
        let counts = ledger.persons[id] ?? Ledger.PersonCounts()
        return PersonGain(counts: counts, seen: stalePersons.contains(id) ? nil : seen[id])
    }

    /// Says which rows will be written.
    private func touch(_ written: Set<String>) throws {
        let isNew = Set(persons.filter { $0.value.before == nil }.keys)
        let counted = stalePersons.union(seen.keys).union(ledger.persons.keys)
        for id in counted.union(written).subtracting(isNew).sorted() { try ledger.changes.touch(.persons, id) }
    }

    /// Whether a row has to be written; where people correct persons, also what only they say of it counts.
    private func isWritten(_ id: String, _ held: Held<Person>) -> Bool {
        held.now != held.before || !corrections.isEmpty && stalePersons.contains(id)
    }

    private func read<Record: Shaped>(_ table: String, _ id: String) throws -> Record? {
        try db.text("SELECT json FROM \(table) WHERE id = ?", [id]).map { try Self.decode($0) }
    }

    static func decode<Record: Shaped>(_ json: String) throws -> Record {
        do {
            return try Record(json: JSONSlice(json))
        } catch {
            // A record was written whole, so what cannot be read back was damaged since.
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a \(Record.self) in it is damaged: \(error)")
        }
    }

    /// A record as JSON, with what lists serve beside it.
    static func json(_ record: some ShapedRecord, more: (inout JSONWriter) -> Void = { _ in }) -> String {
        var json = JSONWriter()
        record.write(to: &json, more: more)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
