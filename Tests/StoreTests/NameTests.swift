import GRDB
import Records
import Synchronization
import Testing

@testable import Store

/// Names and other values in a question, in any form.
@Suite struct NameTests {
    private let time = "2026-01-02T03:04:05Z"

    private func person(_ id: String, _ names: [String]) -> Person {
        Person(
            id: id, name: names[0], names: names.map { RecordName(name: $0, language: nil, kind: .preferred) },
            country: nil, offices: [], evidence: [])
    }

    /// A store with one article that has some persons, a place, an occasion and topics.
    private func store(_ file: TemporaryDatabase, _ text: String = "x") throws -> Store {
        var extract = telling(text, parties: ["sergey-lavrov", "anna-weber"], date: "2025-07-10")
        extract.persons = [
            person("sergey-lavrov", ["Sergey Lavrov", "Lavrov"]), person("volodymyr-zelensky", ["Volodymyr Zelensky"]),
            person("mohammed-bin-salman", ["Mohammed bin Salman"]), person("anna-weber", ["Anna Weber"]),
            person("emma-weber", ["Emma Weber"]), person("angela-merkel", ["Angela Merkel", "Merkel"]),
        ]
        extract.organizations = [
            Organization(
                id: "hamas", name: "Hamas", names: [RecordName(name: "Hamas", language: nil, kind: .preferred)],
                kind: .armedGroup, country: nil, evidence: [])
        ]
        extract.meetings[0].participants.append(
            Participant(
                person: nil, organization: nil, name: "North Korea", asWritten: "North Korea", role: .party,
                office: nil,
                country: "KP", implied: false))
        extract.meetings[0].place = Place(
            name: "Zürich", venue: nil, city: "Zürich", country: "CH", asWritten: "Zürich")
        extract.meetings[0].occasion = Occasion(name: "G20 summit", organization: nil, relation: .sidelinesOf)
        extract.meetings[0].topics = [
            Topic(id: "nuclear-programme", label: "Nuclear programme"), Topic(id: "ukraine", label: "Ukraine"),
        ]
        let store = try Store(path: file.path)
        _ = try store.write([extract], at: time)
        return store
    }

    @Test(
        arguments: [
            ("Lawrow", "sergey-lavrov"), ("Лавров", "sergey-lavrov"), ("Sergej Lawrow", "sergey-lavrov"),
            ("Zelenskiy", "volodymyr-zelensky"), ("Selenskyj", "volodymyr-zelensky"), ("MBS", "mohammed-bin-salman"),
            ("محمد بن سلمان", "mohammed-bin-salman"), ("Weber, Anna", "anna-weber"), ("Dr. Anna Weber", "anna-weber"),
        ])
    func findsAPersonByAnySpelling(name: String, id: String) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        #expect(ids(try store.page(request(.persons, ["name": [name]])).records) == [id])
        let found = try store.resolve(name: name, limit: 5)
        #expect(found.first.map { ids([$0.record]) } == [id])
        #expect(try store.suggestions(for: name, types: ["person"], limit: 5).map(\.id).contains(id))
    }

    @Test func aSlipIsACandidateAndNoMatch() throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        let found = try store.resolve(name: "Angela Merkle", limit: 5)
        #expect(found.first.map { ids([$0.record]) } == ["angela-merkel"] && found.first?.reason == .slip)
        let page = try store.page(request(.meetings, ["participant": ["Angela Merkle"]]))
        #expect(page.records.isEmpty && page.warnings.count == 1)
        #expect(page.warnings.first?.contains("Angela Merkel (angela-merkel)") == true)
    }

    /// Whom a short name is only like, and whom the lists know by other names, is not offered.
    @Test(arguments: ["Biden", "Wang", "Li", "Chen", "Mao"])
    func aWrongCandidateIsWorseThanNone(name: String) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        var extract = telling("x", parties: ["vladimir-putin", "jd-vance"], date: "2025-07-10")
        extract.persons = [
            person("vladimir-putin", ["Vladimir Putin", "Poetin"]), person("jd-vance", ["JD Vance", "Vance"]),
            person("liu-bin", ["Liu Bin", "Liu"]), person("hun-sen", ["Hun Sen"]),
            person("luigi-di-maio", ["Luigi Di Maio"]),
        ]
        let store = try Store(path: file.path)
        _ = try store.write([extract], at: time)
        let found = try store.resolve(name: name, limit: 5)
        // Liu begins with Li, which is no likeness.
        #expect(found.allSatisfy { $0.reason == .beginning && $0.score <= 0.5 })
        #expect(try store.page(request(.meetings, ["participant": [name]])).records.isEmpty)
    }

    /// Looking a name up is most of the work of such a question.
    @Test(arguments: [("participant", Collection.meetings), ("speaker", .quotes), ("name", .persons)])
    func aNameThatNobodyBearsIsLookedUpOnce(field: String, collection: Collection) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        let (name, trace) = ("Angela Merkle", Trace())
        let (once, warnings) = try store.connections.read { db in
            db.trace { trace.note($0.expandedDescription) }
            defer { db.trace(options: []) }
            _ = try NameFinder(db, .person).near(name)
            let once = trace.takeLookups()
            return (once, try ValueNames(db).warnings(try request(collection, [field: [name]]).seated(db)))
        }
        #expect(warnings.count == 1 && warnings.first?.contains("Angela Merkel (angela-merkel)") == true)
        #expect(!once.isEmpty && trace.takeLookups() == once)
    }

    /// The statements that SQLite ran.
    private final class Trace: Sendable {
        private let statements = Mutex<[String]>([])

        func note(_ statement: String) { statements.withLock { $0.append(statement) } }

        /// Returns those that looked for words of persons' names, and forgets all.
        func takeLookups() -> [String] {
            statements.withLock { statements in
                defer { statements = [] }
                return statements.filter { $0.contains("FROM name_keys") }.sorted()
            }
        }
    }

    @Test func contradictingGivenNamesAreNoMatch() throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        #expect(try store.resolve(name: "Viktor Lavrov", limit: 5).isEmpty)
        #expect(try store.page(request(.persons, ["name": ["Petra Weber"]])).records.isEmpty)
    }

    @Test(
        arguments: [
            ("topic", "Nuclear programme"), ("topic", "UKRAINE"), ("topic", "Oekraïne"), ("place", "zurich"),
            ("city", "ZURICH"), ("city", "zürich"), ("country", "Switzerland"), ("country", "Zwitserland"),
            ("occasion", "g20"), ("article.language", "English"), ("participant", "lavrov"),
        ])
    func findsWhatAValueNames(field: String, value: String) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        #expect(try store.page(request(.meetings, [field: [value]])).records.count == 1)
    }

    @Test(arguments: [("A Day in Zürich", true), ("a day in zurich", true), ("a day in", false), ("art_0", false)])
    func findsAnArticleByItsTitle(_ value: String, _ isThere: Bool) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file, "A day in Zürich")
        for collection in [Collection.meetings, .quotes] {
            let page = try store.page(request(collection, ["article": [value]]))
            #expect(page.records.isEmpty == !isThere)
            #expect(page.warnings.isEmpty == isThere, "\(page.warnings)")
        }
        #expect(try store.page(request(.quotes, ["meeting": ["mtg_0"]])).warnings.count == 1)
    }

    @Test func saysThatNothingBearsAName() throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        let page = try store.page(request(.meetings, ["city": ["Zürihc"]]))
        #expect(page.records.isEmpty && page.warnings.first?.contains("Zürich") == true)
        #expect(try store.page(request(.meetings, ["city": ["Zürich"], "status": ["denied"]])).warnings.isEmpty)
    }

    @Test(
        arguments: [
            ("Løkke met Radosław in der Großen Straße", ["lokke", "Radoslaw", "strasse", "grossen", "lok*", "l*"]),
            ("俄罗斯总统普京会见习近平", ["普京", "总统普京", "普"]), ("プーチン大統領が会談した", ["プーチン", "会談"]),
            ("푸틴은 서울에서 회담했다", ["푸틴", "회담"]), ("นายกรัฐมนตรีพบประธานาธิบดี", ["ประธานาธิบดี", "รัฐมนตรี"]),
            ("التقى مُحَمَّد أحمد وزير الخارجيّة", ["محمد", "احمد", "الخارجية"]), ("one AND two", ["one AND two"]),
        ])
    func findsWordsOfAllScripts(text: String, words: [String]) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file, text)
        for word in words {
            #expect(try store.page(request(.articles, search: word)).records.count == 1, "\(word)")
        }
        for word in ["克京", "zzz", "ประมนตรี"] {
            #expect(try store.page(request(.articles, search: word)).records.isEmpty, "\(word)")
        }
        #expect(try store.check().faults.filter { $0.contains("search") } == [])
    }

    @Test(
        arguments: [
            ("Лавров", Collection.meetings), ("Lawrow", .meetings), ("Sergej Lawrow", .persons),
            ("Хамас", .organizations), ("Hammas", .organizations), ("MBS", .persons),
        ])
    func searchFindsEverySpelling(name: String, collection: Collection) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        var found = ListRequest(collection)
        found.search = try SearchQuery(name).map { try store.named($0, in: collection) }
        #expect(try store.page(found).records.count == 1)
        // In quotation marks the very words are asked for.
        found.search = try SearchQuery("\"\(name)\"").map { try store.named($0, in: collection) }
        #expect(try store.page(found).records.isEmpty)
    }

    /// A word of a known form finds all of whom it names, also where that very word stands in some record.
    @Test func searchFindsAllOfWhomAWordOfAFormNames() throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        var other = telling("Lawrow kam", parties: ["sergey-lavrov", "anna-weber"], date: "2025-09-01")
        other.persons = [
            person("sergey-lavrov", ["Sergey Lavrov", "Sergej Lawrow"]), person("anna-weber", ["Anna Weber"]),
        ]
        other.meetings[0].title = "Lawrow and Weber"
        _ = try store.write([other], at: time)
        var found = ListRequest(.meetings)
        found.search = try SearchQuery("Lawrow").map { try store.named($0, in: .meetings) }
        #expect(try store.page(found).records.count == 2)
    }

    @Test func aWordThatIsThereIsNotTakenForAName() throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file, "The lavrow is a plant")
        let query = try #require(SearchQuery("lavrow"))
        #expect(try store.named(query, in: .articles).names.isEmpty)
        #expect(try !store.named(query, in: .meetings).names.isEmpty)
    }

    @Test(arguments: ["Hamas", "Хамас", "hamas", "Hammas"])
    func findsABodyByAnySpelling(name: String) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        #expect(ids(try store.page(request(.organizations, ["name": [name]])).records) == ["hamas"])
        #expect(try store.suggestions(for: name, types: ["organization"], limit: 5).map(\.id) == ["hamas"])
    }

    @Test(arguments: ["North Korea", "Noord-Korea", "KP", "КНДР"])
    func aCountryIsThoseWhoSitForIt(name: String) throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let store = try store(file)
        #expect(try store.page(request(.meetings, ["participant": [name]])).records.count == 1)
        #expect(try store.page(request(.meetings, ["participant": ["South Korea"]])).records.isEmpty)
        #expect(try store.page(request(.meetings, ["participant": [name, "South Korea"]])).records.count == 1)
        let page = try store.page(request(.persons, ["name": [name]]))
        #expect(page.records.isEmpty && page.warnings.count == 1)
    }

    @Test func aNameOfOnesOwnBeatsNamesLikeIt() throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        var extract = telling("x", parties: ["a", "b"], date: "2025-07-10")
        extract.persons = [
            person("pedro-sanchez-suarez", ["Pedro Sánchez Suárez"]), person("karl-hauser", ["Karl Hauser"]),
            person("karl-hauser-2", ["Karl Hauser Brandt"]),
        ]
        let store = try Store(path: file.path)
        _ = try store.write([extract], at: time)
        // The lists know a Pedro Sánchez, and it is another one.
        let page = try store.page(request(.persons, ["name": ["Pedro Sanchez"]]))
        #expect(page.records.isEmpty && page.warnings.first?.contains("pedro-sanchez-suarez") == true)
        #expect(ids(try store.page(request(.persons, ["name": ["Karl Hauser"]])).records) == ["karl-hauser"])
        let found = try store.resolve(name: "Karl Hauser", limit: 5)
        #expect(ids(found.map(\.record)) == ["karl-hauser", "karl-hauser-2"] && found[1].score < 0.9)
    }

    @Test func takesWordsOutAgain() throws {
        let file = try TemporaryDatabase()
        _ = try store(file, "普京会见")
        defer { withExtendedLifetime(file) {} }
        let store = try Store(path: file.path)
        _ = try store.write([telling("other", parties: ["b"], file: "普京会见")], at: time)
        #expect(try store.page(request(.articles, search: "普京")).records.isEmpty)
        #expect(try store.check().faults.filter { $0.contains("search") } == [])
    }
}
