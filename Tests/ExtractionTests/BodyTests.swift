import Extraction
import Records
import Testing

/// Bodies that speak, listed or not.
struct BodyTests {
    @Test(arguments: [
        ("en", "\"We will strike,\" said the Harbour Workers Union.", "Harbour Workers Union"),
        ("en", "The University of Ekdahl said that it would close.", "University of Ekdahl"),
        ("de", "„Wir schließen im Herbst“, sagte die Universität Ekdahl.", "Universität Ekdahl"),
        ("fr", "L'Institut Ekdahl a déclaré que la neige fondait.", "Institut Ekdahl"),
        ("es", "«Cerraremos en otoño», dijo la Universidad Autónoma de Ekdahl.", "Universidad Autónoma de Ekdahl"),
    ])
    func findsBodiesByForm(_ language: String, _ text: String, _ name: String) {
        let organizations = reading(text, language).organizations
        #expect(organizations.map(\.name) == [name])
    }

    /// Letters in brackets stand for the body from then on.
    @Test func knowsTheLettersOfABody() {
        let text = "The Harbour Workers Union (HWKU) met. Later the HWKU said that it would strike."
        #expect(reading(text, "en").organizations.map(\.name) == ["Harbour Workers Union"])
    }

    /// A noun for a body alone names none.
    @Test(arguments: [
        ("en", "The council said that it would close."), ("de", "Der Verein sagte, dass er schließt."),
        ("es", "La fundación dijo que cerraría."), ("fr", "L'association a dit qu'elle fermait."),
        ("nl", "De vereniging zei dat ze zou sluiten."),
    ])
    func findsNoBodyInANoun(_ language: String, _ text: String) {
        #expect(reading(text, language).organizations.isEmpty)
    }
}
