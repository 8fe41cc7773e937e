import Foundation
import Languages
import Records
import Text

/// People whom a user adds to those that the program knows.
///
/// Two forms, told apart by the first character. A table has a line a person, as the program's own tables have:
///
///     id | Name | ISO country | m or f | other names | offices
///
/// with `language:name` separated by `;`, offices as `role[@organisation] from/to`, and braces round a surname that is
/// not the last word. What others call the person may follow in a seventh cell, as `wikidata:Q42; isni:0000000121461476`,
/// and a line of two cells, `id | wikidata:Q42`, says it of a person or body that is known already. Lines of JSON are
/// entities of FollowTheMoney as OpenSanctions publishes them: persons, and of bodies what they are called in Wikidata;
/// other schemas are passed over. Source: https://followthemoney.tech/explorer/schemata/Person/
public struct PeopleList: Sendable {
    /// A line that cannot be read.
    public struct Fault: Error, CustomStringConvertible {
        /// The number of the line, from 1.
        public let line: Int
        /// What is wrong with it.
        public let reason: String

        /// The line and what is wrong with it.
        public var description: String { "line \(line): \(reason)" }
    }

    let people: [KnownPerson]
    /// What others call people and bodies, by the ids of their records; an id may be there several times.
    let externalIDs: [(String, [ExternalID])]
    /// The digest of the file.
    let digest: String

    /// Reads a list.
    ///
    /// - Parameter text: The whole file.
    /// - Throws: The first line that is no person and no comment.
    public init(_ text: String) throws(Fault) {
        var found = Found()
        let isJSON = text.first { !$0.isWhitespace } == "{"
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !line.isEmpty, line.first != "#" else { continue }
            if isJSON { try Self.entity(line, index + 1, &found) } else { try Self.row(line, index + 1, &found) }
        }
        (people, externalIDs) = (found.people, found.externalIDs)
        digest = Digest.sha256Hex(text)
    }

    /// How many people the list holds.
    public var count: Int { people.count }

    /// What the lines say.
    private struct Found {
        var people: [KnownPerson] = []
        var externalIDs: [(String, [ExternalID])] = []
    }

    // MARK: Table

    private static func row(_ line: String, _ number: Int, _ found: inout Found) throws(Fault) {
        let cells = KnowledgeTable.rows(line).first ?? []
        switch cells.count {
        case 2:
            guard !cells[0].isEmpty, Slug.make(cells[0]) == cells[0] else {
                throw Fault(line: number, reason: "'\(cells[0])' is no id of a person or body")
            }
        case 6, 7: found.people += try person(Array(cells.prefix(6)), number)
        default:
            throw Fault(
                line: number,
                reason:
                    "\(cells.count) cells, where a person has 6 or 7 between | and the ids of others for an id are 2")
        }
        if cells.count != 6 { found.externalIDs.append((cells[0], try externalIDs(cells[cells.count - 1], number))) }
    }

    private static func externalIDs(_ cell: String, _ number: Int) throws(Fault) -> [ExternalID] {
        var out: [ExternalID] = []
        for text in cell.split(separator: ";").map(KnowledgeTable.trimmed) where !text.isEmpty {
            guard let id = ExternalID(String(text)) else {
                throw Fault(line: number, reason: "'\(text)' is no id of others, such as wikidata:Q42")
            }
            out.append(id)
        }
        return out
    }

    private static func person(_ cells: [String], _ number: Int) throws(Fault) -> [KnownPerson] {
        guard !cells[0].isEmpty, !cells[1].isEmpty else { throw Fault(line: number, reason: "no id or no name") }
        guard Knowledge.shipped.countries[cells[2]] != nil else {
            throw Fault(line: number, reason: "'\(cells[2])' is no ISO code of a country")
        }
        guard ["m", "f"].contains(cells[3]) else {
            throw Fault(line: number, reason: "'\(cells[3])' where m or f is wanted")
        }
        for name in KnownPerson.roleNames(cells[5]) where Role(rawValue: name) == nil {
            throw Fault(line: number, reason: "'\(name)' is no role")
        }
        return KnownPerson(cells).map { [$0] } ?? []
    }

    // MARK: FollowTheMoney

    private struct Entity: Decodable {
        var id: String?
        var schema: String
        var caption: String?
        var properties: [String: [String]]

        /// The item of Wikidata: many collections take it for the id of the entity, too.
        var externalIDs: [ExternalID] {
            ((properties["wikidataId"] ?? []) + [id].compactMap { $0 }).map(ExternalID.init(wikidata:)).filter(
                \.isValid)
        }

        var names: [String] { [caption].compactMap { $0 } + ["name", "alias"].flatMap { properties[$0] ?? [] } }
    }

    /// The schemas of bodies.
    private static let bodies: Set = ["Organization", "PublicBody", "Company", "LegalEntity"]

    /// The ids of listed bodies by folded name.
    private static let bodyIDs = Dictionary(
        Knowledge.shipped.organizations.values.map { (Folding.fold($0.name), $0.id) }, uniquingKeysWith: min)

    private static func entity(_ line: String, _ number: Int, _ found: inout Found) throws(Fault) {
        let entity: Entity
        do {
            entity = try JSONDecoder().decode(Entity.self, from: Data(line.utf8))
        } catch {
            throw Fault(line: number, reason: "no entity of FollowTheMoney (schema and properties with lists of text)")
        }
        let ids = entity.externalIDs
        if bodies.contains(entity.schema), !ids.isEmpty, let name = entity.names.first {
            let listed = entity.names.lazy.compactMap { bodyIDs[Folding.fold($0)] }.first
            found.externalIDs.append((listed ?? Slug.make(name), ids))
        }
        guard entity.schema == "Person", let person = person(entity) else { return }
        found.people.append(person)
        if !ids.isEmpty { found.externalIDs.append((person.id, ids)) }
    }

    private static func person(_ entity: Entity) -> KnownPerson? {
        guard let name = entity.names.first(where: { script(of: $0) == KnownPerson.baseLanguage }) else { return nil }
        let names = Array(entity.names.dropFirst(entity.caption == nil ? 0 : 1))
        let countries = ["country", "nationality", "citizenship"].flatMap { entity.properties[$0] ?? [] }
        guard
            let country = countries.map({ $0.uppercased() }).first(where: {
                Knowledge.shipped.countries[$0] != nil
            })
        else { return nil }
        let others = names.filter { $0 != name && $0.contains(" ") }.map { (language: script(of: $0), name: $0) }
        return KnownPerson(
            id: Slug.make(name), name: name, country: country,
            isFemale: entity.properties["gender"]?.contains("female") ?? false, otherNames: others,
            tenures: (entity.properties["position"] ?? []).compactMap { tenure($0, country) })
    }

    /// The language that stands for the script of a name; Latin ones hold in every language.
    private static func script(of name: String) -> String {
        name.unicodeScalars.lazy.compactMap { scalar in
            NameSpellings.scripts.first { $0.block.contains(scalar.value) }?.language
        }.first ?? KnownPerson.baseLanguage
    }

    /// "Minister of Foreign Affairs (2014-2019)": the role by the English words for offices, the years if they are there.
    private static func tenure(_ position: String, _ country: String) -> KnownPerson.Tenure? {
        let tokens = Tokenizer.tokens(of: position)
        let lexicon = Lexicons.shipped.of(KnownPerson.baseLanguage)
        var best: (length: Int, office: OfficeEntry)?
        for index in tokens.indices {
            lexicon.matcher.matches(in: tokens, at: index) { match in
                let term = lexicon.terms[match.payload]
                guard term.kind == .list(.offices), match.tokens.count > best?.length ?? 0,
                    let office = OfficeEntry(term.value)
                else { return }
                best = (match.tokens.count, office)
            }
        }
        guard let office = best?.office, !office.isFormer, let role = Role(office.role) else { return nil }
        let years = position.split { !$0.isNumber }.filter { $0.count == 4 }.map(String.init)
        return KnownPerson.Tenure(
            role: role, organization: nil, country: country, from: years.first,
            to: years.count > 1 ? years.last : nil)
    }
}
