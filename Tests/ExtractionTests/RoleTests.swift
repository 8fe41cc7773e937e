import Records
import Testing

/// Who is host, visitor or mediator, and which words tell nothing of it.
struct RoleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        /// Surname or country and role of each participant, sorted.
        var roles: String

        init(_ language: String, _ text: String, _ roles: String) {
            (self.language, self.text, self.roles) = (language, text, roles)
        }

        var testDescription: String { text }
    }

    static let examples = [
        Example("nl", "Mark Rutte ontving maandag Emmanuel Macron in Den Haag.", "Macron visitor, Rutte host"),
        Example("nl", "Emmanuel Macron werd in Den Haag ontvangen door Mark Rutte.", "Macron visitor, Rutte host"),
        Example("nl", "Mark Rutte brengt maandag een bezoek aan Emmanuel Macron.", "Macron host, Rutte visitor"),
        Example(
            "nl", "Mark Rutte vloog maandag naar Berlijn. Daar ontmoette hij Friedrich Merz.",
            "Merz host, Rutte visitor"),
        Example(
            "nl", "Er vonden gesprekken plaats tussen Israël en Syrië onder Qatarese bemiddeling.",
            "IL delegation, QA mediator, SY delegation"),
        Example("nl", "Mark Rutte ontmoette Friedrich Merz in Berlijn.", "Merz party, Rutte party"),
        Example(
            "nl", "Mark Rutte ontmoette Emmanuel Macron. Friedrich Merz bemiddelde in 2021 tussen Israël en Syrië.",
            "Macron party, Rutte party"),
        Example(
            "en", "Keir Starmer received Emmanuel Macron at Chequers on Monday.", "Macron visitor, Starmer host"),
        Example("en", "Emmanuel Macron was received by Keir Starmer in London.", "Macron visitor, Starmer host"),
        Example("en", "Emmanuel Macron paid a visit to Keir Starmer in London.", "Macron visitor, Starmer host"),
        Example(
            "en", "Paul Kagame and Félix Tshisekedi held talks in Doha on Tuesday, mediated by Qatar.",
            "Kagame party, QA mediator, Tshisekedi party"),
        Example(
            "en", "Paul Kagame met Félix Tshisekedi in Paris. Emmanuel Macron mediated between the two leaders.",
            "Kagame party, Macron mediator, Tshisekedi party"),
        Example(
            "en", "Keir Starmer met Emmanuel Macron on Monday, days after a ceasefire brokered by Donald Trump.",
            "Macron party, Starmer party"),
        Example("en", "Keir Starmer met Emmanuel Macron in London.", "Macron party, Starmer party"),
        Example("de", "Friedrich Merz empfing Emmanuel Macron am Montag in Berlin.", "Macron visitor, Merz host"),
        Example(
            "de", "Emmanuel Macron wurde am Montag in Berlin von Friedrich Merz empfangen.",
            "Macron visitor, Merz host"),
        Example("de", "Friedrich Merz ist am Montag zu Besuch bei Emmanuel Macron.", "Macron host, Merz visitor"),
        Example(
            "de", "Paul Kagame und Félix Tshisekedi sprachen in Doha unter Vermittlung von Katar miteinander.",
            "Kagame party, QA mediator, Tshisekedi party"),
        Example(
            "de", "Emmanuel Macron vermittelte bei Gesprächen zwischen Paul Kagame und Félix Tshisekedi.",
            "Kagame party, Macron mediator, Tshisekedi party"),
        Example(
            "de", "Friedrich Merz traf Emmanuel Macron und vermittelte ihm den Eindruck von Eile.",
            "Macron party, Merz party"),
        Example(
            "de", "Friedrich Merz sprach mit Emmanuel Macron über die Waffenruhe unter Vermittlung von Donald Trump.",
            "Macron party, Merz party"),
        // An object pronoun behind the verb leaves the subject to whom comes next.
        Example(
            "de", "Donald Tusk kam am Montag nach Berlin. Am Abend empfing ihn Olaf Scholz.",
            "Scholz host, Tusk visitor"),
        Example(
            "de", "Donald Tusk kam am Montag nach Warschau. Am Abend empfing er Olaf Scholz.",
            "Scholz visitor, Tusk host"),
        // A group word is no mediator.
        // Nobody is host in the country of the visitor alone.
        Example("de", "Friedrich Merz empfing Emmanuel Macron in Paris.", "Macron party, Merz party"),
        Example("fr", "Emmanuel Macron a reçu lundi Friedrich Merz à l'Élysée.", "Macron host, Merz visitor"),
        Example("fr", "Friedrich Merz a été reçu lundi par Emmanuel Macron à Paris.", "Macron host, Merz visitor"),
        Example("fr", "Emmanuel Macron a rendu visite à Friedrich Merz à Berlin.", "Macron visitor, Merz host"),
        Example(
            "fr", "Paul Kagame et Félix Tshisekedi se sont rencontrés à Doha sous la médiation du Qatar.",
            "Kagame party, QA mediator, Tshisekedi party"),
        Example(
            "fr",
            "Emmanuel Macron a joué les médiateurs entre Paul Kagame et Félix Tshisekedi lors d'une rencontre à Paris.",
            "Kagame party, Macron mediator, Tshisekedi party"),
        Example(
            "fr",
            "Emmanuel Macron a rencontré Friedrich Merz après une trêve conclue sous la médiation de Donald Trump.",
            "Macron party, Merz party"),
        Example("fr", "Emmanuel Macron a rencontré Friedrich Merz à Berlin.", "Macron party, Merz party"),
        Example("es", "Pedro Sánchez recibió el lunes a Emmanuel Macron en Madrid.", "Macron visitor, Sánchez host"),
        Example(
            "es", "Emmanuel Macron fue recibido el lunes en Madrid por Pedro Sánchez.",
            "Macron visitor, Sánchez host"),
        Example("es", "A Emmanuel Macron lo recibió Pedro Sánchez en Madrid.", "Macron visitor, Sánchez host"),
        Example(
            "es", "Emmanuel Macron medió entre Paul Kagame y Félix Tshisekedi durante una reunión en París.",
            "Kagame party, Macron mediator, Tshisekedi party"),
        Example(
            "es",
            "Pedro Sánchez se reunió con Emmanuel Macron el lunes, días después de la tregua mediada por Donald Trump.",
            "Macron party, Sánchez party"),
        Example("es", "Pedro Sánchez se reunió con Emmanuel Macron en Madrid.", "Macron party, Sánchez party"),
    ]

    @Test(arguments: examples) func tellsRoles(_ example: Example) throws {
        let meetings = reading(example.text, example.language).meetings
        #expect(meetings.count == 1)
        let roles = try #require(meetings.first).participants.map { participant in
            let surname = participant.name.split(separator: " ").last.map(String.init) ?? ""
            return (participant.person != nil ? surname : participant.country ?? "") + " " + participant.role.rawValue
        }
        #expect(roles.sorted().joined(separator: ", ") == example.roles)
    }

    @Test func tracesARoleToItsWords() throws {
        let meeting = try #require(
            reading("Keir Starmer received Emmanuel Macron at Chequers on Monday.", "en").meetings.first)
        let words = meeting.evidence.first { $0.property == .role(ofParticipant: 0) }
        #expect(words?.span.exact == "received")
        #expect(words?.rule == "party.role.receives")
    }
}
