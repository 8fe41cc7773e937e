import Extraction
import Records
import Testing

/// People whom no list knows, and words that are no people.
struct UnknownPersonTests {
    @Test(arguments: [
        // By calling.
        ("de", "Der Seismologe Klaus von der Ekdahlen kam an.", "Klaus von der Ekdahlen"),
        ("fr", "Le journaliste Umbro Ekdahl est arrivé.", "Umbro Ekdahl"),
        ("en", "The opposition leader Umbra Ekdahl came.", "Umbra Ekdahl"),
        ("nl", "De seismoloog Umbro Ekdahl kwam aan.", "Umbro Ekdahl"),
        ("es", "El sismólogo Umbro Ekdahl llegó.", "Umbro Ekdahl"),
        ("de", "Der Hockey-Nationalspieler Umbro Ekdahl kam an.", "Umbro Ekdahl"),
        // By an office cut short, whose full stop ends no sentence.
        ("en", "She met Rep. Umbra Ekdahl on Friday.", "Umbra Ekdahl"),
        ("en", "Ohio Gov. Umbro Ekdahl spoke.", "Umbro Ekdahl"),
        // By a reporting verb right before.
        ("en", "\"The bridge will hold,\" said Bargate.", "Bargate"),
        ("nl", "„De brug houdt het”, zei Bargate.", "Bargate"),
        // By a given name, in five languages.
        ("de", "Dabei war auch Serap Ekdahl.", "Serap Ekdahl"),
        ("nl", "Sico van der Ekdahl was erbij.", "Sico van der Ekdahl"),
        ("nl", "Joost in 't Hofland was erbij.", "Joost in 't Hofland"),
        ("fr", "Davit Ekdahlian est venu.", "Davit Ekdahlian"), ("es", "Vino Eladio Ekdahl.", "Eladio Ekdahl"),
        ("en", "Neera Ekdahl was there.", "Neera Ekdahl"),
        // A word or a city behind a given name is a surname.
        ("de", "Dabei war auch Ulrich Lange.", "Ulrich Lange"),
        ("de", "Dabei war auch Jens Baumgart.", "Jens Baumgart"),
        ("de", "Trainer Thomas Albrecht traf sich mit dem Vorstand.", "Thomas Albrecht"),
        ("en", "It was praised by Cornel West.", "Cornel West"),
        // A surname that opens with a particle of two words, behind an office.
        ("nl", "Gisteren sprak minister Van den Ekdahl in Utrecht.", "Van den Ekdahl"),
        ("nl", "Gisteren sprak minister Van den Berg in Utrecht.", "Van den Berg"),
        ("nl", "Piet van der Zee was erbij.", "Piet van der Zee"),
    ])
    func findsPeopleByCallingAndName(_ language: String, _ text: String, _ name: String) {
        #expect(reading(text, language).persons.map(\.name) == [name])
    }

    /// Capitalised words that name nobody.
    @Test(arguments: [
        ("de", "Die Lage zeigt nach iranischen Angaben Fortschritte."),
        ("de", "Nach Angaben von Diplomaten Einspruch zu erheben, wäre falsch."),
        ("de", "Die Übernahme des dänischen Territoriums Grönland steht bevor."),
        ("de", "Er sprach mit dem italienischen Nachrichtensender Lunatre."),
        ("de", "Israels Art der Kriegsführung wurde kritisiert."),
        ("de", "Das Bild entstand am Montag. (Umbro Ekdahl / dpa)"),
        ("de", "Der Machtkampf im De-facto-Staat dauert an."),
        ("nl", "Analisten van vermogensbeheerder Van Loon & Partners zijn tevreden."),
        ("nl", "Hij sprak met de minister van Jordanië. Centraal stond de hulp."),
        ("nl", "De Baai van de Zee is diep, zei de kok."),
        ("en", "The foreign minister came. Additionally, it rained."),
        ("en", "According to the German Foreign Ministry, the talks went well."),
        ("fr", "Le ministre est venu. Additionnellement, il a plu."),
        ("es", "Llegó el ministro. Adicionalmente, llovió."),
    ])
    func findsNobodyInOtherWords(_ language: String, _ text: String) {
        #expect(reading(text, language).persons.isEmpty)
    }

    /// One person is one record, however the text calls him.
    @Test(arguments: [
        ("en", "Ekdahl Lindqvist said no. Neera Ekdahl Lindqvist, the senator, had said so before.", 1),
        ("de", "Karl Ekdahl kam. Später zeigte Ekdahl Verständnis.", 1),
        ("de", "Der Minister Umbro Ekdahl kam. Ekdahls Nachfolger schwieg.", 1),
        ("en", "John Santander spoke. David Romsey listened. It was Santander Romsey never forgave.", 2),
        ("en", "Mr Ekdahl came. Mrs Ekdahl stayed.", 2),
    ])
    func joinsNamesOfOnePerson(_ language: String, _ text: String, _ count: Int) {
        let persons = reading(text, language).persons
        #expect(persons.count == count, "\(persons.map(\.name))")
    }

    @Test(arguments: [
        ("en", "The deputy foreign minister, Lars Ekdahl, came.", Role.official),
        ("en", "The deputy State Department spokesman Lars Ekdahl came.", .spokesperson),
        ("en", "Prince Umbro came to Oslo.", .other), ("nl", "Prins Umbro kwam naar Oslo.", .other),
        ("de", "Altbundeskanzler Umbro Ekdahl kam.", .other), ("es", "El expresidente Umbro Ekdahl llegó.", .other),
        ("en", "Umbro Ekdahl, president and CEO of the bakery, came.", .other),
        ("en", "King Umbro came to Oslo.", .monarch), ("de", "CDU-Chef Umbro Ekdahl kam.", .other),
        ("en", "Tom Ekdahl, Lindqvist's spokesman, came.", .spokesperson),
    ])
    func givesTheRoleOfTheOffice(_ language: String, _ text: String, _ role: Role) throws {
        let person = try #require(reading(text, language).persons.first)
        #expect(person.offices.map(\.role).first == role)
    }

    /// A party beside a politician tells the country, in a compound and in brackets.
    @Test(arguments: [
        ("de", "FPÖ-Chef Umbro Ekdahl kam.", "AT"),
        ("de", "Karl Ekdahl (SPD) kam.", "DE"),
        ("nl", "ChristenUnie-leider Umbro Ekdahl kwam.", "NL"),
        ("es", "El científico sueco Umbro Ekdahl llegó.", "SE"),
    ])
    func takesTheCountryBesideTheName(_ language: String, _ text: String, _ country: String) throws {
        let person = try #require(reading(text, language).persons.first)
        #expect(person.country == country)
    }

    /// Two offices before one name are both his.
    @Test func readsBothOfTwoOffices() throws {
        let person = try #require(reading("El senador y ministro de Defensa Umbro Ekdahl habló.", "es").persons.first)
        #expect(Set(person.offices.map(\.role)) == [.legislator, .defenceMinister])
    }
}
