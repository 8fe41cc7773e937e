import Languages
import Records
import Store
import Testing
import Text

@testable import Wording

/// Every value that records and lists can have has a word in each language.
struct ValueWordsTests {
    private static func values<Value: Choice>(_ type: Value.Type) -> [String] { type.allCases.map(\.rawValue) }

    private static let closed: [(ValueSet, [String])] = [
        (.status, values(Meeting.Status.self)), (.meetingKind, values(Meeting.Kind.self)),
        (.medium, values(Meeting.Medium.self)), (.office, values(Role.self)),
        (.participantRole, values(Participant.Role.self)), (.quoteKind, values(Quote.Kind.self)),
        (.speakerForm, values(Speaker.Form.self)), (.occasion, values(Occasion.Relation.self)),
        (.bodyKind, values(Organization.Kind.self)), (.nameKind, values(RecordName.Kind.self)),
        (.dateBasis, values(PartialDate.Basis.self)), (.durationBound, values(MeetingDuration.Bound.self)),
        (.comparison, ["eq"] + Operator.allCases.map(\.rawValue).filter { !$0.isEmpty }),
    ]

    @Test(arguments: closed.indices)
    func closedValuesHaveWords(_ number: Int) {
        let (set, values) = Self.closed[number]
        #expect(Set(set.values) == Set(values))
    }

    /// All tables of values.
    static let sets: [ValueSet] =
        closed.map(\.0) + [.due, .disagreement, .confidence, .field, .order, .property, Topics.themes]

    @Test(arguments: sets.indices)
    func everyRowIsWhole(_ number: Int) {
        let set = Self.sets[number]
        #expect(Set(set.values).count == set.values.count, "a value twice")
        for value in set.values {
            let words = set.words[value] ?? []
            #expect(words.count == InterfaceLanguage.allCases.count, "\(value)")
            #expect(words.allSatisfy { !$0.isEmpty }, "\(value)")
            #expect(Set(words.map { Template($0).slots }).count <= 1, "\(value)")
        }
    }

    @Test(arguments: Collection.allCases)
    func fieldsAndOrdersHaveNames(_ collection: Collection) {
        for field in collection.fields {
            #expect(ValueSet.field.words[field.name] != nil, "\(field.name)")
            guard field.isSortable else { continue }
            #expect(
                ValueSet.order.words[field.name] != nil && ValueSet.order.words["-" + field.name] != nil,
                "\(field.name)")
        }
        #expect(RecordType(rawValue: collection.rawValue) != nil)
    }

    @Test func wordsOfValues() {
        let words = InterfaceLanguage.allCases.map { Wording($0) }
        #expect(
            words.map { $0.word("held", of: .status) } == [
                "held", "gehouden", "stattgefunden", "a eu lieu", "celebrada",
            ])
        #expect(words[0].word("not_in_list", of: .status) == "not in list")
        #expect(words[3].occasion("sidelines_of", "ASEAN") == "en marge de l’événement ASEAN")
        #expect(words[1].comparison("lt", words[1].date("2025-07-10")) == "vóór 10 juli 2025")
        #expect(words[2].property("participants.role", number: 1) == "Rolle von Teilnehmer 2")
        #expect([0.95, 0.8, 0.4].map { words[0].confidence($0) } == ["sure", "likely", "doubtful"])
    }

    // MARK: Names

    @Test(
        arguments: [
            ("US", ["United States", "Verenigde Staten", "USA", "États-Unis", "Estados Unidos"]),
            ("CN", ["China", "China", "China", "Chine", "China"]),
            ("UA", ["Ukraine", "Oekraïne", "Ukraine", "Ukraine", "Ucrania"]),
            ("TR", ["Turkey", "Turkije", "Türkei", "Turquie", "Turquía"]),
            ("ZZZ", ["ZZZ", "ZZZ", "ZZZ", "ZZZ", "ZZZ"]),
        ])
    func countriesHaveNames(_ code: String, _ names: [String]) {
        #expect(InterfaceLanguage.allCases.map { Wording($0).country(code) } == names)
    }

    @Test func allCountriesOfTheListsHaveNames() {
        #expect(CountryNames.slugs.count > 190)
        for code in CountryNames.slugs.values {
            for language in InterfaceLanguage.allCases {
                let name = Wording(language).country(code)
                #expect(name != code && !name.contains("&") && !name.isEmpty, "\(code)")
            }
        }
    }

    @Test(
        arguments: [
            ("nl", ["Dutch", "Nederlands", "Niederländisch", "néerlandais", "neerlandés"]),
            ("uk", ["Ukrainian", "Oekraïens", "Ukrainisch", "ukrainien", "ucraniano"]),
            (
                "und",
                ["language unknown", "taal onbekend", "Sprache unbekannt", "langue inconnue", "idioma desconocido"]
            ),
        ])
    func languagesHaveNames(_ code: String, _ names: [String]) {
        #expect(InterfaceLanguage.allCases.map { Wording($0).language(code) } == names)
    }

    @Test func aLanguageThatIsNoneIsItsCode() { #expect(Wording(.english).language("qqx-long") != "") }

    @Test func topicsAreThemesAndCountries() {
        #expect(Wording(.dutch).topic("trade") == "Handel")
        #expect(Wording(.dutch).topicInText("trade") == "handel")
        #expect(Wording(.german).topicInText("humanitarian-aid") == "humanitäre Hilfe")
        #expect(Wording(.german).topic("south-korea") == "Südkorea")
        #expect(Wording(.french).topic("no-such-topic") == nil)
    }

    @Test(arguments: LanguagePack.all.map(\.code))
    func everyTopicOfTheListsHasAName(_ code: String) throws {
        let pack = try #require(LanguagePack.of(code))
        let list = (pack.lists[.topics] ?? []).joined(separator: "\n")
        let ids = list.split(separator: "\n").compactMap { $0.split(separator: ":").first }.map {
            String($0.trimmingBlanks)
        }
        #expect(!ids.isEmpty)
        for id in ids where !id.hasPrefix("#") { #expect(Wording(.english).topic(id) != nil, "\(id)") }
    }
}
