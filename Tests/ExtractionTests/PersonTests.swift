import Extraction
import Foundation
import Languages
import Records
import Testing

struct PersonTests {
    @Test(arguments: [
        ("nl", "De Russische president Vladimir Poetin kwam aan.", "vladimir-putin", "RU", Role.headOfState),
        ("nl", "Minister Stef Blok van Buitenlandse Zaken kwam aan.", "stef-blok", "NL", .foreignMinister),
        ("nl", "De Zweedse minister van Defensie Lars Ekdahl kwam aan.", "lars-ekdahl", "SE", .defenceMinister),
        ("nl", "De Noorse premier Ekdahl kwam aan.", "ekdahl", "NO", .headOfGovernment),
        ("de", "Der russische Präsident Wladimir Putin kam an.", "vladimir-putin", "RU", .headOfState),
        ("de", "Die schwedische Verteidigungsministerin Lena Ekdahl kam an.", "lena-ekdahl", "SE", .defenceMinister),
        ("de", "Norwegens Regierungschef Ekdahl kam an.", "ekdahl", "NO", .headOfGovernment),
        ("de", "EU-Kommissionspräsidentin von der Leyen kam an.", "ursula-von-der-leyen", "DE", .official),
        ("fr", "Le président russe Vladimir Poutine est arrivé.", "vladimir-putin", "RU", .headOfState),
        (
            "fr", "Le ministre suédois des Affaires étrangères Lars Ekdahl est arrivé.", "lars-ekdahl", "SE",
            .foreignMinister
        ),
        ("fr", "Lars Ekdahl, ministre suédois de la Défense, est arrivé.", "lars-ekdahl", "SE", .defenceMinister),
        ("es", "El presidente ruso Vladímir Putin llegó.", "vladimir-putin", "RU", .headOfState),
        ("es", "La ministra de Exteriores sueca, Lena Ekdahl, llegó.", "lena-ekdahl", "SE", .foreignMinister),
        ("en", "Russian Foreign Minister Sergei Lavrov came.", "sergey-lavrov", "RU", .foreignMinister),
        ("en", "Grace Okafor, the Nigerian foreign minister, came.", "grace-okafor", "NG", .foreignMinister),
        ("en", "President Peter Lind of Sweden came.", "peter-lind", "SE", .headOfState),
        // Offices by how a compound ends, by what they head, behind what they are for.
        ("de", "Der schwedische Sportminister Lars Ekdahl kam an.", "lars-ekdahl", "SE", .minister),
        ("fr", "Le ministre suédois de l'Énergie Lars Ekdahl est arrivé.", "lars-ekdahl", "SE", .minister),
        // Protocol writes surnames in capitals and gives initials.
        ("en", "Ms. EKDAHL Lena, Minister of Defence of Sweden, came.", "ekdahl-lena", "SE", .defenceMinister),
        ("en", "Mr. Lars A. Ekdahl, Minister of Defence of Sweden, came.", "lars-a-ekdahl", "SE", .defenceMinister),
        // A minister without a country is one of the scene.
        (
            "en", "It rained in Stockholm. The defence minister, Lars Ekdahl, came.", "lars-ekdahl", "SE",
            .defenceMinister
        ),
    ])
    func findsNameCountryAndOffice(_ language: String, _ text: String, _ id: String, _ country: String, _ role: Role)
        throws
    {
        let person = try #require(reading(text, language).persons.first)
        #expect(person.id == id)
        #expect(person.country == country)
        #expect(person.offices.contains { $0.role == role })
    }

    /// Locale data calls China "China mainland"; a reader does not.
    @Test(
        arguments: Countries.table.split(separator: "\n").map {
            $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        })
    func knowsEveryCountryByItsEnglishName(_ row: [String]) {
        guard row[0] != "RU" else { return }
        let meeting = reading("Talks between Russia and \(row[2]) took place.", "en").meetings.first
        #expect(Set(meeting?.participants.compactMap(\.country) ?? []) == ["RU", row[0]])
    }

    @Test(arguments: [
        ("CN", "China"), ("US", "de VS"), ("GB", "Engeland"), ("MM", "Myanmar"), ("CD", "Congo"), ("CZ", "Tsjechië"),
        ("AE", "de Verenigde Arabische Emiraten"), ("NL", "Nederland"), ("KR", "Zuid-Korea"), ("PS", "Palestina"),
    ])
    func knowsCountriesByTheirDutchNames(_ code: String, _ name: String) {
        let meeting = reading("Er vonden gesprekken plaats tussen Rusland en \(name).", "nl").meetings.first
        #expect(Set(meeting?.participants.compactMap(\.country) ?? []) == ["RU", code])
    }

    /// A given name opens the name where a capital says nothing; a reporting verb or a people tells a person too.
    @Test(
        arguments: [
            ("de", "Der Milliardär Karl Ekdahl kam an.", "Karl Ekdahl", nil),
            ("nl", "Bondscoach Karl Ekdahl kwam aan.", "Karl Ekdahl", nil),
            ("en", "\"The bridge will hold,\" said Umbra Ekdahl.", "Umbra Ekdahl", nil),
            ("es", "Habló el sueco Umbro Ekdahl.", "Umbro Ekdahl", "SE"),
            ("en", "Sweden's Umbra Ekdahl came.", "Umbra Ekdahl", "SE"),
            ("es", "La presidenta de la cooperativa, Umbra Ekdahl, llegó.", "Umbra Ekdahl", nil),
        ] as [(String, String, String, String?)])
    func findsPersonsWithoutAState(_ language: String, _ text: String, _ name: String, _ country: String?) {
        let persons = reading(text, language).persons
        #expect(persons.map(\.name) == [name])
        #expect(persons.first?.country == country)
        #expect(!persons.contains { $0.offices.contains { $0.role == .headOfState } })
    }

    @Test func joinsSurnameAndFullName() {
        let persons = reading("Grace Okafor sprak. Later zei minister Okafor niets meer.", "nl").persons
        #expect(persons.count == 1)
    }

    @Test func spellsCyrillicNamesInEachLanguage() {
        let dutch = reading("Vladimir Poetin kwam.", "nl").persons.first
        let english = reading("Vladimir Putin came.", "en").persons.first
        #expect(dutch?.id == english?.id)
        #expect(dutch?.names.contains { $0.name == "Vladimir Poetin" } ?? false)
    }

    @Test(arguments: ["Zelensky", "Zelenskiy", "Zelenskyy", "Zelenski"])
    func knowsEverySpellingOfAnEnding(_ surname: String) {
        #expect(reading("President Volodymyr \(surname) came.", "en").persons.map(\.id) == ["volodymyr-zelensky"])
    }

    @Test func namesPersonsOfTheHeadline() {
        let article = Article(
            title: "Okafor besucht Lind", language: "en", text: "Nothing else is known.",
            source: .init(file: "t", format: "text", bytes: 1))
        #expect(Extractor().extract(article).persons.isEmpty)
        let named = Article(
            title: "Remarks by Press Secretary Karine Jean-Pierre", language: "en", text: "Nothing else is known.",
            source: .init(file: "t", format: "text", bytes: 1))
        #expect(Extractor().extract(named).persons.map(\.id) == ["karine-jean-pierre"])
    }

    @Test(arguments: [
        ("nl", "De Europese Unie en de NAVO steunen Oekraïne in Brussel."), ("nl", "Op maandag opent het Rijksmuseum."),
        ("en", "The United Nations Security Council met in New York."), ("en", "The Washington Post reported it."),
        ("en", "The U.N. General Assembly opens in September."),
        ("nl", "Het vliegdekschip USS Abraham Lincoln voer uit."), ("en", "A conference in Addis Ababa ended."),
        ("de", "Die Regierungschefs Deutschlands, Frankreichs und Russlands schwiegen."),
        ("fr", "La rue Jean Jaurès est fermée."),
    ])
    func takesNothingElseForAPerson(_ language: String, _ text: String) {
        #expect(reading(text, language).persons.isEmpty)
    }

    /// One person under the spellings of each language and in the original script.
    @Test(arguments: [
        ("nl", "Sergej Lavrov", "sergey-lavrov"), ("de", "Sergej Lawrow", "sergey-lavrov"),
        ("fr", "Sergueï Lavrov", "sergey-lavrov"), ("es", "Serguéi Lavrov", "sergey-lavrov"),
        ("en", "Сергей Лавров", "sergey-lavrov"), ("nl", "Vladimir Poetin", "vladimir-putin"),
        ("fr", "Vladimir Poutine", "vladimir-putin"), ("de", "Wladimir Putin", "vladimir-putin"),
        ("fr", "Sameh Choukri", "sameh-shoukry"), ("de", "Sameh Schukri", "sameh-shoukry"),
        ("nl", "Sameh Sjoekri", "sameh-shoukry"), ("es", "Sameh Shukri", "sameh-shoukry"),
        ("es", "Hassan Rohani", "hassan-rouhani"), ("en", "سامح شكري", "sameh-shoukry"),
        ("de", "Kyriakos Mitsotakis", "kyriakos-mitsotakis"),
        ("en", "Κυριάκος Μητσοτάκης", "kyriakos-mitsotakis"), ("fr", "Evangelos Venizelos", "evangelos-venizelos"),
        ("en", "习近平", "xi-jinping"), ("en", "בנימין נתניהו", "benjamin-netanyahu"),
    ])
    func joinsSpellings(_ language: String, _ name: String, _ id: String) {
        let persons = reading("\(name) kwam.", language, published: "2018-05-01").persons
        #expect(persons.map(\.id) == [id])
    }

    @Test func knowsPeopleWhomAUserAdds() throws {
        let table = try PeopleList("# ours\n\nayla-demir | Ayla Demir | TR | f | ru:Айла Демир | envoy 2023-01/\n")
        let entities = try PeopleList(
            """
            {"schema":"Person","caption":"Ingrid Solheim","properties":{"name":["Ingrid Solheim"],"country":["no"],\
            "gender":["female"],"position":["Minister of Defence (2024-)"]}}
            {"schema":"Company","properties":{"name":["Acme"]}}
            """)
        #expect(table.count == 1 && entities.count == 1)
        let article = Article(
            title: nil, language: "nl", publishedAt: "2025-03-06", text: "Demir ontmoette Solheim in Oslo.",
            source: .init(file: "test", format: "text", bytes: 1))
        let known = Extractor(adding: [table, entities]).extract(article)
        #expect(known.persons.map(\.id) == ["ayla-demir", "ingrid-solheim"])
        #expect(known.persons.map(\.country) == ["TR", "NO"])
        #expect(known.persons.map { $0.offices.first?.role } == [.envoy, .defenceMinister])
        #expect(known.meetings.count == 1)
        #expect(Extractor().extract(article).persons.isEmpty)
    }

    /// What others call people and bodies: of the lists of the program, and of a user's in each form.
    @Test(arguments: [
        (
            "ayla-demir | Ayla Demir | TR | f | | envoy 2023-01/ | isni:7; wikidata:Q5", ["isni:7", "wikidata:Q5"],
            ["wikidata:Q7768"]
        ),
        (
            "ayla-demir | Ayla Demir | TR | f | | envoy 2023-01/\nasean | isni:8\nayla-demir | isni:7", ["isni:7"],
            ["isni:8", "wikidata:Q7768"]
        ),
        (
            """
            {"id":"Q5","schema":"Person","caption":"Ayla Demir","properties":{"country":["tr"],"wikidataId":["Q5","bad"]}}
            {"id":"NK-x","schema":"Organization","caption":"Asean","properties":{"name":["ASEAN"],"wikidataId":["Q77"]}}
            """, ["wikidata:Q5"], ["wikidata:Q77", "wikidata:Q7768"]
        ),
    ])
    func knowsWhatOthersCallThem(_ list: String, _ person: [String], _ body: [String]) throws {
        let article = Article(
            title: nil, language: "en", publishedAt: "2025-03-06",
            text: "Envoy Ayla Demir met Sergey Lavrov at the ASEAN summit in Oslo on Tuesday.",
            source: .init(file: "test", format: "text", bytes: 1))
        let found = Extractor(adding: [try PeopleList(list)]).extract(article)
        func ids(_ id: String) -> [String]? { found.persons.first { $0.id == id }?.externalIDs.map(\.text) }
        #expect(ids("ayla-demir") == person && ids("sergey-lavrov") == ["wikidata:Q58217"])
        #expect(found.organizations.map(\.id) == ["asean"])
        #expect(found.organizations.first?.externalIDs.map(\.text) == body)
    }

    @Test(arguments: [
        ("a | b | c", "line 1: 3 cells, where a person has 6 or 7 between | and the ids of others for an id are 2"),
        ("a | b", "line 1: 'b' is no id of others, such as wikidata:Q42"),
        ("A B | wikidata:Q1", "line 1: 'A B' is no id of a person or body"),
        ("a | A | NL | m | | | wikidata:1", "line 1: 'wikidata:1' is no id of others, such as wikidata:Q42"),
        ("# c\na | A | ZZ | m | | ", "line 2: 'ZZ' is no ISO code of a country"),
        ("a | A | NL | x | | ", "line 1: 'x' where m or f is wanted"),
        ("a | A | NL | m | | king 2000/", "line 1: 'king' is no role"),
        ("{\"schema\": 3}", "line 1: no entity of FollowTheMoney (schema and properties with lists of text)"),
    ])
    func saysWhichLineIsNoPerson(_ text: String, _ reason: String) {
        let fault = #expect(throws: PeopleList.Fault.self) { try PeopleList(text) }
        #expect(fault?.description == reason)
    }
}
