import Languages
import Testing

@testable import Wording

/// Countries and cities in sentences.
struct PlaceWordsTests {
    private static let languages = InterfaceLanguage.allCases

    @Test(
        arguments: [
            (
                "US",
                ["of the United States", "van de Verenigde Staten", "der USA", "des États-Unis", "de Estados Unidos"]
            ),
            ("RU", ["of Russia", "van Rusland", "Russlands", "de Russie", "de Rusia"]),
            ("FR", ["of France", "van Frankrijk", "Frankreichs", "de France", "de Francia"]),
            ("JP", ["of Japan", "van Japan", "Japans", "du Japon", "de Japón"]),
            ("IR", ["of Iran", "van Iran", "des Iran", "d’Iran", "de Irán"]),
            (
                "GB",
                [
                    "of the United Kingdom", "van het Verenigd Koninkrijk", "des Vereinigten Königreichs",
                    "du Royaume-Uni", "del Reino Unido",
                ]
            ),
            ("IS", ["of Iceland", "van IJsland", "Islands", "d’Islande", "de Islandia"]),
            ("HT", ["of Haiti", "van Haïti", "Haitis", "d’Haïti", "de Haití"]),
            ("LA", ["of Laos", "van Laos", "Laos’", "du Laos", "de Laos"]),
            ("SV", ["of El Salvador", "van El Salvador", "El Salvadors", "du Salvador", "de El Salvador"]),
            (
                "MH",
                [
                    "of the Marshall Islands", "van de Marshalleilanden", "der Marshallinseln", "des îles Marshall",
                    "de las islas Marshall",
                ]
            ),
        ])
    func somethingIsOfACountry(_ code: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).country(code, .of) } == words)
    }

    @Test(
        arguments: [
            (
                "US",
                ["in the United States", "in de Verenigde Staten", "in den USA", "aux États-Unis", "en Estados Unidos"]
            ),
            ("TR", ["in Turkey", "in Turkije", "in der Türkei", "en Turquie", "en Turquía"]),
            ("JP", ["in Japan", "in Japan", "in Japan", "au Japon", "en Japón"]),
            ("IQ", ["in Iraq", "in Irak", "im Irak", "en Irak", "en Irak"]),
            ("MT", ["in Malta", "op Malta", "auf Malta", "à Malte", "en Malta"]),
            (
                "NL",
                ["in the Netherlands", "in Nederland", "in den Niederlanden", "aux Pays-Bas", "en los Países Bajos"]
            ),
            ("VA", ["in the Vatican", "in het Vaticaan", "im Vatikan", "au Vatican", "en el Vaticano"]),
        ])
    func somethingIsInACountry(_ code: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).country(code, .in) } == words)
    }

    /// A class is named by a code, and one that is misspelt would change nothing.
    @Test func frenchElidesBeforeEveryVowel() {
        for code in CountryNames.slugs.values {
            let of = Wording(.french).country(code, .of)
            #expect(
                !of.hasPrefix("de A") && !of.hasPrefix("de E") && !of.hasPrefix("de É") && !of.hasPrefix("de I"),
                "\(of)")
            #expect(!of.hasPrefix("du A") && !of.hasPrefix("du É"), "\(of)")
        }
    }

    @Test func officesAreOfCountries() {
        #expect(
            Self.languages.map { Wording($0).office("foreign_minister", of: "RU") } == [
                "foreign minister of Russia", "minister van Buitenlandse Zaken van Rusland",
                "Außenminister/in Russlands",
                "ministre des Affaires étrangères de Russie", "titular de Exteriores de Rusia",
            ])
        #expect(Wording(.german).office("secretary_general", of: nil) == "Generalsekretär/in")
    }

    // MARK: Cities

    @Test(
        arguments: [
            ("The Hague", ["in The Hague", "in Den Haag", "in Den Haag", "à La Haye", "en La Haya"]),
            ("Cairo", ["in Cairo", "in Caïro", "in Kairo", "au Caire", "en El Cairo"]),
            (
                "Kuala Lumpur",
                ["in Kuala Lumpur", "in Kuala Lumpur", "in Kuala Lumpur", "à Kuala Lumpur", "en Kuala Lumpur"]
            ),
        ])
    func citiesHaveNames(_ name: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).inCity(name) } == words)
    }

    /// A name that no record has would never be looked up.
    @Test func everyCityIsOneOfTheLists() {
        let capitals = Countries.table.split(separator: "\n").compactMap { $0.split(separator: "|").last }
        let places = Gazetteer.table.split(separator: "\n").compactMap { $0.split(separator: "|").first }
        let known = Set((capitals + places).map { String($0.trimmingBlanks) })
        #expect(Cities.names.values.filter { !known.contains($0) } == [])
    }

    // MARK: Meetings

    private func lead(_ status: String, _ kind: String, _ medium: String, parties: [String] = ["Ann Lee", "Inès Roy"])
        -> [String?]
    {
        Self.languages.map { language in
            let words = Wording(language)
            return words.lead(
                MeetingLead(
                    status: status, kind: kind, medium: medium, parties: parties, place: words.inCity("Vienna"),
                    date: words.date("2025-07-10", .on)))
        }
    }

    @Test func aMeetingInOneSentence() {
        #expect(
            lead("held", "meeting", "in_person") == [
                "Ann Lee and Inès Roy met in Vienna on 10 July 2025.",
                "Ann Lee en Inès Roy spraken elkaar op 10 juli 2025 in Wenen.",
                "Ann Lee und Inès Roy trafen sich am 10. Juli 2025 in Wien.",
                "Ann Lee et Inès Roy ont eu un entretien le 10 juillet 2025 à Vienne.",
                "Ann Lee e Inès Roy se reunieron el 10 de julio de 2025 en Viena.",
            ])
        #expect(lead("cancelled", "visit", "in_person")[0] == "The meeting of Ann Lee and Inès Roy was called off.")
        #expect(
            lead("planned", "call", "phone")[2]?.hasPrefix("Geplant ist ein Gespräch zwischen Ann Lee und Inès Roy am")
                == true)
        #expect(
            lead("held", "visit", "in_person", parties: ["Ann Lee"])[1]
                == "Ontmoeting met Ann Lee op 10 juli 2025 in Wenen.")
        #expect(lead("held", "call", "phone", parties: []) == [nil, nil, nil, nil, nil])
    }

    @Test func aSentenceWithoutPlaceAndDateEndsWell() {
        let meeting = MeetingLead(
            status: "held", kind: "visit", medium: "unknown", parties: ["A", "B"], place: nil, date: nil)
        #expect(Wording(.french).lead(meeting) == "Visite\u{A0}: A et B.")
        var held = meeting
        held.kind = "meeting"
        #expect(Wording(.english).lead(held) == "A and B met.")
    }

    @Test func namesOfASentenceCanBeLinks() {
        let meeting = MeetingLead(
            status: "held", kind: "meeting", medium: "phone", parties: ["Ann", "Bo", "Igor"], place: nil,
            date: "el martes")
        let pieces: [Piece] = [
            .slot(0), .text(", "), .slot(1), .text(" e "), .slot(2), .text(" hablaron por teléfono el martes."),
        ]
        #expect(Wording(.spanish).leadPieces(meeting) == pieces)
    }
}
