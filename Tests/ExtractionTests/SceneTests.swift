import Records
import Testing

/// Rules of the meeting reader, each with a case that it must leave alone: the meetings of a text, in order.
struct SceneTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        /// Surnames or countries, status, then country and date where the case is about them.
        var meetings: [String]

        init(_ language: String, _ text: String, _ meetings: String...) {
            (self.language, self.text, self.meetings) = (language, text, meetings)
        }

        var testDescription: String { text }
    }

    /// Published on Friday 11 July 2025.
    static let examples = [
        // A preposition said again sets another table; a list is one.
        Example(
            "nl", "Mark Rutte heeft maandag een gesprek met Emmanuel Macron en met Friedrich Merz.",
            "Macron+Rutte planned", "Merz+Rutte planned"),
        Example(
            "fr", "Emmanuel Macron s'entretiendra lundi avec Pedro Sánchez et mardi avec Friedrich Merz.",
            "Macron+Sánchez planned", "Macron+Merz planned"),
        // Separate meetings are as many as their guests.
        Example(
            "en", "Marco Rubio had separate meetings with David Lammy and Emmanuel Macron.", "Lammy+Rubio held",
            "Macron+Rubio held"),
        Example(
            "en", "Marco Rubio had a meeting with David Lammy and Emmanuel Macron.", "Lammy+Macron+Rubio held"),
        // A modifier colours the noun beside it only.
        Example(
            "de", "Friedrich Merz sprach mit Emmanuel Macron über einen möglichen Frieden.", "Macron+Merz held"),
        Example(
            "de", "Es gab Streit um ein mögliches Treffen von Friedrich Merz und Emmanuel Macron.",
            "Macron+Merz possible"),
        // Hearsay about the past is possible; what somebody is said to have done at a meeting is not hearsay about it.
        Example("nl", "Mark Rutte zou maandag Emmanuel Macron hebben ontmoet.", "Macron+Rutte possible"),
        Example("en", "Marco Rubio is said to have met Sergey Lavrov.", "Lavrov+Rubio possible"),
        Example("fr", "Emmanuel Macron aurait rencontré Pedro Sánchez.", "Macron+Sánchez possible"),
        Example("es", "Pedro Sánchez se habría reunido con Emmanuel Macron.", "Macron+Sánchez possible"),
        Example("de", "Friedrich Merz soll Emmanuel Macron getroffen haben.", "Macron+Merz possible"),
        Example("de", "Friedrich Merz hat Emmanuel Macron getroffen.", "Macron+Merz held"),
        // The clause of a place has its own status, day and place, and the traveller as subject.
        Example(
            "nl",
            "Mark Rutte zou eerst naar Duitsland reizen, waar hij maandag in Berlijn een ontmoeting heeft met Friedrich Merz.",
            "Merz+Rutte planned DE 2025-07-14"),
        // A future day makes a passive planned; a past one does not.
        Example("nl", "Emmanuel Macron is op 3 juli ontvangen door Mark Rutte.", "Macron+Rutte held NL 2025-07-03"),
        // Days around the last one named.
        Example(
            "nl", "Mark Rutte sprak op 3 juli in Parijs. Een dag later ontmoette hij Emmanuel Macron.",
            "Macron+Rutte held FR 2025-07-04"),
        Example(
            "en", "Marco Rubio spoke on 3 July. Two days later he met Emmanuel Macron.",
            "Macron+Rubio held - 2025-07-05"),
        // Days in figures; hours are none.
        Example("de", "Friedrich Merz traf am 12.03.2025 in Berlin Emmanuel Macron.", "Macron+Merz held DE 2025-03-12"),
        Example("en", "Marco Rubio met David Lammy in London on 2025-05-06.", "Lammy+Rubio held GB 2025-05-06"),
        // A day since which something holds dates no meeting.
        Example("nl", "Voor het eerst sinds 2019 ontmoette Mark Rutte Emmanuel Macron.", "Macron+Rutte held"),
        // Capitals by their country, cities of occasions, seats of bodies.
        Example("nl", "Mark Rutte ontmoette Emmanuel Macron in de Hongaarse hoofdstad.", "Macron+Rutte held HU"),
        Example(
            "fr", "Emmanuel Macron a rencontré Pedro Sánchez dans la capitale hongroise.", "Macron+Sánchez held HU"),
        Example(
            "en", "Marco Rubio met David Lammy on the sidelines of the Munich Security Conference.",
            "Lammy+Rubio held DE"),
        Example(
            "en", "Marco Rubio met David Lammy on the sidelines of the UN General Assembly.", "Lammy+Rubio held US"),
        // Each stop of a journey is a visit; a meeting on the spot takes its place.
        // Talks of states, not of their leaders.
        Example(
            "en", "Donald Trump met Kim Jong-un. Both sides will hold negotiations on Monday.", "Jong-un+Trump held",
            "KP+US planned - 2025-07-14"),
        // Who is told of goes on as subject where a verb has none.
        Example(
            "es", "Pedro Sánchez llegó el lunes a Berlín. Se reunió allí con Friedrich Merz.", "Merz+Sánchez held DE"),
        Example("es", "Llovió mucho el lunes en Berlín. Se reunió allí con Friedrich Merz."),
        // Ministers of a body meet as the body.
        Example(
            "nl", "Mark Rutte heeft maandag overleg met de EU-ministers van Buitenlandse Zaken.",
            "European Union+Rutte planned"),
        // A noun is no verb for want of a mark.
        Example("es", "Pedro Sánchez pidió a Emmanuel Macron un diálogo político."),
        Example("es", "Pedro Sánchez dialogó con Emmanuel Macron.", "Macron+Sánchez held"),
    ]

    @Test(arguments: examples) func tellsMeetingsApart(_ example: Example) {
        let found = reading(example.text, example.language).meetings.map(Self.line)
        #expect(found.count == example.meetings.count, "\(found)")
        for (line, wanted) in zip(found, example.meetings) {
            #expect(line == wanted || line.hasPrefix(wanted + " "), "\(found)")
        }
    }

    private static func line(_ meeting: Meeting) -> String {
        let names = meeting.participants.map { participant in
            participant.person != nil
                ? participant.name.split(separator: " ").last.map(String.init) ?? ""
                : participant.organization == nil ? participant.country ?? "" : participant.name
        }
        return [
            names.sorted().joined(separator: "+"), meeting.status.rawValue, meeting.place?.country ?? "-",
            meeting.date?.value ?? "-",
        ].joined(separator: " ")
    }
}
