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
/// not the last word. Lines of JSON are entities of FollowTheMoney as OpenSanctions publishes them; those of other
/// schemas than `Person` are passed over. Source: https://followthemoney.tech/explorer/schemata/Person/
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
    /// The digest of the file.
    let digest: String

    /// Reads a list.
    ///
    /// - Parameter text: The whole file.
    /// - Throws: The first line that is no person and no comment.
    public init(_ text: String) throws(Fault) {
        var people: [KnownPerson] = []
        let isJSON = text.first { !$0.isWhitespace } == "{"
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !line.isEmpty, line.first != "#" else { continue }
            if let person = isJSON ? try Self.entity(line, index + 1) : try Self.row(line, index + 1) {
                people.append(person)
            }
        }
        self.people = people
        digest = Digest.sha256Hex(text)
    }

    /// How many people the list holds.
    public var count: Int { people.count }

    // MARK: Table

    private static func row(_ line: String, _ number: Int) throws(Fault) -> KnownPerson? {
        let cells = KnowledgeTable.rows(line).first ?? []
        guard cells.count == 6 else {
            throw Fault(line: number, reason: "\(cells.count) cells, where a person has 6 between |")
        }
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
        return KnownPerson(cells)
    }

    // MARK: FollowTheMoney

    private struct Entity: Decodable {
        var schema: String
        var caption: String?
        var properties: [String: [String]]
    }

    private static func entity(_ line: String, _ number: Int) throws(Fault) -> KnownPerson? {
        let entity: Entity
        do {
            entity = try JSONDecoder().decode(Entity.self, from: Data(line.utf8))
        } catch {
            throw Fault(line: number, reason: "no entity of FollowTheMoney (schema and properties with lists of text)")
        }
        guard entity.schema == "Person" else { return nil }
        let names = ["name", "alias"].flatMap { entity.properties[$0] ?? [] }
        let latin = ([entity.caption].compactMap { $0 } + names).first { script(of: $0) == KnownPerson.baseLanguage }
        guard let name = latin else { return nil }
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
