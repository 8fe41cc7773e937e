import Languages
import Records
import Testing
import Text

@testable import Extraction

struct PackTests {
    @Test(arguments: LanguagePack.all.map(\.code))
    func holdsTheListsThatTheEngineNeeds(_ code: String) throws {
        let pack = try #require(LanguagePack.all.first { $0.code == code })
        let needed: [LanguagePack.List] = [
            .offices, .speechVerbs, .attributions, .connectives, .encounterNouns, .encounterVerbs, .statusCues, .months,
            .weekdays, .durationUnits, .topics, .demonyms, .pronouns, .stopWords,
        ]
        for list in needed { #expect(!(pack.lists[list] ?? []).isEmpty, "\(list)") }
    }

    @Test(arguments: LanguagePack.all.map(\.code))
    func hasTermsThatCanMatch(_ code: String) throws {
        let pack = try #require(LanguagePack.all.first { $0.code == code })
        for (list, sources) in pack.lists {
            for term in sources.flatMap({ TermList($0).terms }) {
                #expect(!Tokenizer.tokens(of: term.text).isEmpty, "\(list): '\(term.text)'")
                #expect(!term.value.isEmpty, "\(list): '\(term.text)' has no value")
            }
        }
    }

    /// A value that a list does not know is named with its pack and its list.
    @Test(arguments: LanguagePack.all.map(\.code))
    func givesValuesThatTheListsKnow(_ code: String) throws {
        let pack = try #require(LanguagePack.all.first { $0.code == code })
        #expect(pack.faults == [])
    }

    /// Ids of the lists are those of the tables.
    @Test(arguments: LanguagePack.all.map(\.code))
    func namesWhatTheTablesHold(_ code: String) throws {
        let pack = try #require(LanguagePack.of(code))
        let knowledge = Knowledge.shipped
        for list in [LanguagePack.List.countries, .demonyms, .nationals] {
            for term in pack.terms(list) where !Self.noStates.contains(term.value) {
                #expect(knowledge.countries[term.value] != nil, "\(list): \(term.value)")
            }
        }
        for term in pack.terms(.cities) { #expect(knowledge.places[term.value] != nil, "\(term.value)") }
        for term in pack.terms(.organizations) { #expect(knowledge.organizations[term.value] != nil, "\(term.value)") }
        for list in [LanguagePack.List.metonyms, .institutions, .offices] {
            for case (let text, let country?) in pack.entries(list).map({ ($0.text, country(of: $0.value)) }) {
                #expect(knowledge.countries[country.code] != nil, "\(list): \(text)")
            }
        }
    }

    /// Codes of territories, which the table of states has not.
    private static let noStates: Set<String> = ["HK"]

    private func country(of value: ListValue) -> CountryCode? {
        switch value {
        case .office(let office): office.country
        case .institution(let institution): institution.country
        default: nil
        }
    }

    /// Every role of a record has its word, and the words that are no role of a record are these.
    @Test func givesEveryRoleAWord() {
        #expect(Role.allCases.allSatisfy { Role(OfficeRole($0)) == $0 })
        #expect(OfficeRole.allCases.filter { Role($0) == nil } == [.leader, .heir, .counterpart])
    }

    @Test func tellsOfValuesThatAListDoesNotKnow() {
        let pack = LanguagePack(
            code: "xx", telling: "", spelling: LanguagePack.base.spelling, pages: LanguagePack.base.pages,
            hasGenitiveS: false, bareClause: .never,
            lists: [.connectives: ["with: met\nwiht: mit"], .offices: ["former.mayor: oud-burgemeester"]])
        #expect(
            pack.faults.map(\.description).sorted() == [
                "xx, connectives: no value 'wiht'", "xx, offices: no value 'former.mayor'",
            ])
    }

    /// Each list has a bit of its own beside those of names.
    @Test func hasFewEnoughLists() {
        #expect(LanguagePack.List.allCases.count(where: \.isMatched) <= 61)
    }

    @Test func keepsWellFormedPeople() {
        var ids: Set<String> = []
        for line in People.tables.flatMap({ $0.split(separator: "\n") }) where !line.hasPrefix("#") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            #expect(cells.count == 6, "\(line)")
            let country = cells[2].filter { $0 != " " }
            #expect(
                Countries.table.contains("        \(country) |") || Countries.table.hasPrefix("\(country) |")
                    || Countries.table.contains("\n\(country) |"), "\(line)")
            #expect(ids.insert(String(cells[0])).inserted, "twice: \(cells[0])")
        }
        #expect(ids.count > 50)
    }
}
