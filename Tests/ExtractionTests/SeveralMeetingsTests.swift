import Extraction
import Records
import Testing

/// Texts with more than one encounter: what is said of one is not said of another.
struct SeveralMeetingsTests {
    /// Returns the meetings of a text, each as its status with the surnames of the parties.
    private func meetings(_ text: String, _ language: String) -> Set<String> {
        Set(
            reading(text, language).meetings.map { meeting in
                let names = meeting.participants.compactMap { $0.name.split(separator: " ").last.map(String.init) }
                return "\(meeting.status.rawValue) \(names.sorted().joined(separator: "+"))"
            })
    }

    @Test(arguments: [
        (
            "en",
            "Keir Starmer met Friedrich Merz in Leeds on Thursday. Starmer did not meet Emmanuel Macron, who had left.",
            "held Merz+Starmer"
        ),
        (
            "en",
            "Hakan Fidan met Abbas Araghchi in Ankara on Thursday. The Iranian minister warned that Tehran would not negotiate under pressure.",
            "held Araghchi+Fidan"
        ),
        (
            "en",
            "Abbas Araghchi will meet Vladimir Putin in Moscow on Friday. It was not clear whether he would also meet Sergei Lavrov.",
            "possible Araghchi+Lavrov"
        ),
        (
            "en",
            "Hakan Fidan held separate meetings with Abbas Araghchi and Ayman Safadi on the margins of the summit of the Arab League on Thursday.",
            "held Araghchi+Fidan"
        ),
        (
            "fr",
            "M. Barrot devait s'entretenir jeudi avec Hakan Fidan, mais le rendez-vous a été annulé.",
            "cancelled Barrot+Fidan"
        ),
    ])
    func tellsThemApart(_ language: String, _ text: String, _ expected: String) {
        #expect(meetings(text, language).contains(expected))
    }

    @Test func whoDidNotMeetOneHasStillMetTheOther() {
        let found = meetings(
            "Keir Starmer met Friedrich Merz in Leeds on Thursday. Starmer did not meet Emmanuel Macron, who had left.",
            "en")
        #expect(!found.contains("denied Merz+Starmer"))
    }

    @Test func aDurationIsOfTheNearestEncounter() throws {
        let found = reading(
            "Pedro Sánchez habló por teléfono veinte minutos con Gustavo Petro. Ambos se reunirán en Madrid el lunes.",
            "es"
        ).meetings
        #expect(found.count { $0.duration?.minutes == 20 } == 1)
    }

    @Test func aPressConferenceIsNoOccasion() throws {
        let text =
            "Emmanuel Macron a reçu Friedrich Merz à Paris jeudi. Les deux hommes ont parlé lors d'une conférence de presse."
        #expect(reading(text, "fr").meetings.allSatisfy { $0.occasion == nil })
    }

    @Test(arguments: [
        ("Secretary Rubio's Call with Foreign Minister Eide", Meeting.Medium.phone),
        ("Secretary Rubio and Foreign Minister Eide on fisheries", Meeting.Medium.unknown),
    ])
    func theHeadlineTellsHowTheySpoke(_ title: String, _ medium: Meeting.Medium) throws {
        let text = "Secretary of State Marco Rubio spoke today with Norwegian Foreign Minister Espen Barth Eide."
        let article = Article(
            title: title, language: "en", publishedAt: "2025-07-11", text: text,
            source: .init(file: "test", format: "text", bytes: text.utf8.count))
        #expect(Extractor().extract(article).meetings.map(\.medium) == [medium])
    }
}
