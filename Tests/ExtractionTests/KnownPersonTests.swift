import Extraction
import Records
import Testing

@testable import Languages

/// Whom a listed name means: evidence for, evidence against, and none.
struct KnownPersonTests {
    /// A surname with something that speaks for it.
    @Test(arguments: [
        // An office that fits, in every language.
        ("en", "The German chancellor, Merz, spoke in Berlin.", "friedrich-merz"),
        ("nl", "Premier Schoof sprak gisteren in Den Haag.", "dick-schoof"),
        ("de", "Bundeskanzler Merz sprach gestern in Berlin.", "friedrich-merz"),
        ("fr", "Le président Macron a parlé hier à Paris.", "emmanuel-macron"),
        ("es", "El presidente Sánchez habló ayer en Madrid.", "pedro-sanchez"),
        // Known everywhere, the country named, people of state around.
        ("en", "The president of Ukraine came. Ministers listened. Macron said France would help.", "emmanuel-macron"),
        ("de", "Der Präsident und zwei Minister kamen nach Moskau. Putin sagte, Russland warte.", "vladimir-putin"),
        // A former holder is no relative, and a government bears the name of who leads it.
        ("en", "The former president Obama spoke in Washington.", "barack-obama"),
        ("en", "The minister said the Trump administration in Washington had agreed.", "donald-trump"),
        ("en", "The two ministers met. \"It is over,\" said Biden, the former American president.", "joe-biden"),
        // A king goes by the name he reigns under.
        ("nl", "De Deense koning Frederik sprak in Kopenhagen.", "frederik-x"),
    ])
    func linksSurnamesByEvidence(_ language: String, _ text: String, _ id: String) {
        #expect(reading(text, language).persons.map(\.id).contains(id))
    }

    /// A surname that is a word, a place, a firm, another person or an abbreviation.
    @Test(arguments: [
        ("en", "Sen. Lindqvist asked for a ban on the copyright holder."), ("de", "Das Restaurant hat eine neue Bar."),
        ("de", "Der Boden ist trocken, sagte der Gärtner."), ("de", "Das Video dauert 8 Min und endet dann."),
        ("en", "He ate at McDonald's and used a key word."), ("en", "The vote on a Muslim Ban came on Friday."),
        ("en", "Fox News reported it on Friday."), ("es", "El barco cruzó el Golfo de Fonseca."),
        ("en", "The report was issued in May."), ("fr", "Elle habite près de Holland Park à Londres."),
        ("nl", "Het glas staat op tafel, zei de kok."), ("de", "Er sprach über einen Frieden in der Ukraine."),
        ("en", "The carrier Queen Elizabeth left the harbour."), ("en", "The Maxima sold well, the dealer said."),
        ("es", "La base Juan Carlos I está en una isla."), ("en", "A comment by Francis_94 was deleted."),
        ("fr", "Il attend à l'aéroport Charles de Gaulle."),
        ("en", "The coach Johnson praised the keeper."), ("en", "The company Truss & Partners closed."),
    ])
    func linksNobodyWithoutEvidence(_ language: String, _ text: String) {
        let listed = reading(text, language).persons.filter { person in
            person.names.contains { $0.kind != .preferred && $0.kind != .written }
                || People.famous.contains(person.id)
        }
        #expect(listed.isEmpty, "\(listed.map(\.id))")
    }

    /// Evidence against: another given name, gender, country or office beside the name.
    @Test(arguments: [
        ("en", "Andrew Trump, a baker from Leeds, came.", "donald-trump"),
        ("en", "Ms Macron, a teacher, came to Paris.", "emmanuel-macron"),
        ("en", "The Danish minister Macron came to Copenhagen.", "emmanuel-macron"),
        ("nl", "Gouverneur Macron sprak in Utrecht.", "emmanuel-macron"),
        ("de", "Christoph Lindner kam nach Berlin.", "christian-lindner"),
        ("en", "The company's president Roel Castro came.", "raul-castro"),
        // Whom an article introduces is somebody whom readers do not know.
        ("en", "In court in Moscow she met a Mr. Lavrov, her landlord.", "sergey-lavrov"),
        ("en", "A Mrs Merkel of Berlin sued her neighbour.", "angela-merkel"),
        ("nl", "Zij sprak in Moskou met een meneer Lavrov, een tandarts.", "sergey-lavrov"),
        ("de", "In Berlin sprach sie mit einem Herrn Putin, der in Moskau lebt.", "vladimir-putin"),
        ("fr", "À Paris, elle a parlé à un M. Macron, boulanger.", "emmanuel-macron"),
        ("es", "En Madrid habló con un señor Sánchez, panadero.", "pedro-sanchez"),
    ])
    func linksNobodyAgainstEvidence(_ language: String, _ text: String, _ id: String) {
        #expect(!reading(text, language).persons.map(\.id).contains(id))
    }

    /// A bare surname is a head of state or government when the other side of the encounter is one.
    @Test(arguments: [
        ("en", "Macron's dinner with Starmer was rescheduled for Monday.", true),
        ("en", "A call between Macron and Starmer is planned.", true),
        ("fr", "La rencontre entre Macron et Starmer a été reportée à lundi.", true),
        ("de", "Das Treffen von Macron mit Starmer wurde auf Montag verschoben.", true),
        ("en", "Starmer was rescheduled for Monday.", false),
        ("en", "Lindqvist's dinner with Starmer was rescheduled for Monday.", false),
    ])
    func linksThePeerOfAKnownLeader(_ language: String, _ text: String, _ isLinked: Bool) {
        let ids = reading(text, language, published: "2025-07-16").persons.map(\.id)
        #expect(ids.contains("keir-starmer") == isLinked)
    }

    /// Terms of office weigh and exclude nobody famous.
    @Test(arguments: [
        ("2022-06-01", "Ministers met. Trump said in Washington that he would run again.", "donald-trump"),
        ("2016-08-01", "Hillary and Trump campaigned. Senators heard Clinton in Ohio.", "hillary-clinton"),
        ("2004-11-03", "President Bush spoke in Washington.", "george-w-bush"),
        ("1991-01-17", "President Bush spoke in Washington.", "george-h-w-bush"),
        ("2026-02-01", "The former president Biden met the Canadian prime minister.", "joe-biden"),
    ])
    func weighsTermsOfOffice(_ day: String, _ text: String, _ id: String) {
        let ids = reading(text, "en", published: day).persons.map(\.id)
        #expect(ids.contains(id))
        #expect(ids.count { $0.hasSuffix("trump") } <= 1)
    }

    /// Who holds no office on the day of the text has the role `other`, first in a list of what was or will be.
    @Test(arguments: [
        ("2022-06-01", "Donald Trump met the Hungarian prime minister.", "donald-trump"),
        ("2016-06-01", "Donald Trump met the Mexican president.", "donald-trump"),
        ("2024-01-01", "Angela Merkel met the French president.", "angela-merkel"),
    ])
    func tellsFormerAndFutureHolders(_ day: String, _ text: String, _ id: String) throws {
        let person = try #require(reading(text, "en", published: day).persons.first { $0.id == id })
        #expect(person.offices.first?.role == .other)
    }

    @Test func givesHoldersNoOtherRole() throws {
        let person = try #require(
            reading("Donald Trump met the Mexican president.", "en", published: "2018-01-01").persons.first)
        #expect(person.offices.first?.role == .headOfState)
    }

    /// A listed name that is written with its whole form stays linked whatever rank stands beside it.
    @Test(arguments: [
        ("fr", "Le colonel Assimi Goïta a parlé à Bamako.", "assimi-goita"),
        ("en", "Defence Minister Gen Nakatani spoke in Tokyo.", "gen-nakatani"),
        ("en", "North Korean leader Kim Jong Un came.", "kim-jong-un"),
    ])
    func keepsWholeNames(_ language: String, _ text: String, _ id: String) {
        #expect(reading(text, language).persons.map(\.id) == [id])
    }

    /// A whole listed name is a part of another man's.
    @Test func readsNamesToTheirEnd() {
        let persons = reading("Iraq's Trade Minister Mohammed Mustafa al-Lindi welcomed it.", "en").persons
        #expect(persons.map(\.name) == ["Mohammed Mustafa al-Lindi"])
    }

    /// Every id of the famous is one of the lists.
    @Test func listsTheFamous() {
        let ids = Set(
            People.tables.flatMap { $0.split(separator: "\n") }.map { line in
                String(line.prefix { $0 != "|" }).filter { $0 != " " }
            })
        for id in People.famous.sorted() { #expect(ids.contains(id), "\(id)") }
    }
}
