import Records
import Testing

struct MeetingTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        var parties: [String]
        var status: Meeting.Status

        init(_ language: String, _ text: String, _ parties: [String], _ status: Meeting.Status) {
            (self.language, self.text, self.parties, self.status) = (language, text, parties, status)
        }

        var testDescription: String { text }
    }

    static let examples = [
        Example("nl", "Mark Rutte ontmoette Emmanuel Macron in Parijs.", ["Emmanuel Macron", "Mark Rutte"], .held),
        Example("nl", "Mark Rutte sprak met Emmanuel Macron over handel.", ["Emmanuel Macron", "Mark Rutte"], .held),
        Example(
            "nl", "Er vond een gesprek plaats tussen Mark Rutte en Emmanuel Macron.",
            ["Emmanuel Macron", "Mark Rutte"],
            .held),
        Example("nl", "Mark Rutte zal Emmanuel Macron ontmoeten.", ["Emmanuel Macron", "Mark Rutte"], .planned),
        Example(
            "nl", "Een ontmoeting tussen Mark Rutte en Emmanuel Macron is mogelijk.",
            ["Emmanuel Macron", "Mark Rutte"],
            .possible),
        Example(
            "nl", "De ontmoeting tussen Mark Rutte en Emmanuel Macron is afgezegd.", ["Emmanuel Macron", "Mark Rutte"],
            .cancelled),
        Example(
            "nl", "De ontmoeting van Mark Rutte en Emmanuel Macron is uitgesteld.", ["Emmanuel Macron", "Mark Rutte"],
            .postponed),
        Example("de", "Friedrich Merz traf Emmanuel Macron in Paris.", ["Emmanuel Macron", "Friedrich Merz"], .held),
        Example(
            "de", "Friedrich Merz hat mit Emmanuel Macron telefoniert.", ["Emmanuel Macron", "Friedrich Merz"], .held),
        Example(
            "de", "Friedrich Merz wird Emmanuel Macron am Montag in Berlin treffen.",
            ["Emmanuel Macron", "Friedrich Merz"], .planned),
        Example(
            "de", "Ein Treffen von Friedrich Merz und Emmanuel Macron wurde verschoben.",
            ["Emmanuel Macron", "Friedrich Merz"], .postponed),
        Example(
            "de", "Das Treffen zwischen Friedrich Merz und Emmanuel Macron wurde abgesagt.",
            ["Emmanuel Macron", "Friedrich Merz"], .cancelled),
        Example(
            "de", "Ein Treffen zwischen Friedrich Merz und Emmanuel Macron wäre möglich.",
            ["Emmanuel Macron", "Friedrich Merz"], .possible),
        Example(
            "de", "Friedrich Merz empfing Emmanuel Macron in Berlin.", ["Emmanuel Macron", "Friedrich Merz"], .held),
        Example(
            "fr", "Friedrich Merz a rencontré Emmanuel Macron à Paris.", ["Emmanuel Macron", "Friedrich Merz"], .held),
        Example(
            "fr", "Friedrich Merz s'est entretenu avec Emmanuel Macron.", ["Emmanuel Macron", "Friedrich Merz"], .held),
        Example(
            "fr", "Friedrich Merz rencontrera Emmanuel Macron lundi.", ["Emmanuel Macron", "Friedrich Merz"], .planned),
        Example(
            "fr", "La rencontre entre Friedrich Merz et Emmanuel Macron a été reportée.",
            ["Emmanuel Macron", "Friedrich Merz"], .postponed),
        Example(
            "fr", "La rencontre entre Friedrich Merz et Emmanuel Macron a été annulée.",
            ["Emmanuel Macron", "Friedrich Merz"], .cancelled),
        Example(
            "fr", "Une rencontre entre Friedrich Merz et Emmanuel Macron est possible.",
            ["Emmanuel Macron", "Friedrich Merz"], .possible),
        Example("fr", "Friedrich Merz a reçu à Berlin Emmanuel Macron.", ["Emmanuel Macron", "Friedrich Merz"], .held),
        Example(
            "es", "Friedrich Merz se reunió con Emmanuel Macron en París.", ["Emmanuel Macron", "Friedrich Merz"], .held
        ),
        Example(
            "es", "Friedrich Merz habló por teléfono con Emmanuel Macron.", ["Emmanuel Macron", "Friedrich Merz"], .held
        ),
        Example(
            "es", "Friedrich Merz se reunirá con Emmanuel Macron el lunes.", ["Emmanuel Macron", "Friedrich Merz"],
            .planned),
        Example(
            "es", "La reunión entre Friedrich Merz y Emmanuel Macron fue aplazada.",
            ["Emmanuel Macron", "Friedrich Merz"], .postponed),
        Example(
            "es", "La reunión entre Friedrich Merz y Emmanuel Macron fue cancelada.",
            ["Emmanuel Macron", "Friedrich Merz"], .cancelled),
        Example(
            "es", "Una reunión entre Friedrich Merz y Emmanuel Macron es posible.",
            ["Emmanuel Macron", "Friedrich Merz"], .possible),
        Example(
            "es", "Friedrich Merz recibió a Emmanuel Macron en Berlín.", ["Emmanuel Macron", "Friedrich Merz"], .held),
        Example("en", "John Kerry met with Angela Merkel in Berlin.", ["Angela Merkel", "John Kerry"], .held),
        Example("en", "John Kerry spoke with Angela Merkel by phone.", ["Angela Merkel", "John Kerry"], .held),
        Example("en", "John Kerry will meet Angela Merkel.", ["Angela Merkel", "John Kerry"], .planned),
        Example(
            "en", "A meeting between John Kerry and Angela Merkel was postponed.", ["Angela Merkel", "John Kerry"],
            .postponed),
        Example(
            "en", "A meeting between John Kerry and Angela Merkel was moved to Thursday.",
            ["Angela Merkel", "John Kerry"], .postponed),
    ]

    @Test(arguments: examples)
    func findsPartiesAndStatus(_ example: Example) throws {
        let meetings = reading(example.text, example.language).meetings
        #expect(meetings.count == 1)
        let meeting = try #require(meetings.first)
        #expect(meeting.participants.map(\.name).sorted() == example.parties)
        #expect(meeting.status == example.status)
        #expect(!meeting.evidence.isEmpty)
    }

    @Test(arguments: [
        ("nl", "Het gesprek duurde ruim drie kwartier.", 45, MeetingDuration.Bound.atLeast),
        ("nl", "Het gesprek duurde anderhalf uur.", 90, .exact),
        ("nl", "Het was een 50 minuten durende vergadering.", 50, .exact),
        ("en", "The meeting lasted about two hours.", 120, .about), ("en", "It was a 90-minute meeting.", 90, .exact),
    ])
    func readsDurations(_ language: String, _ sentence: String, _ minutes: Int, _ bound: MeetingDuration.Bound) {
        let lead = language == "nl" ? "Mark Rutte ontmoette Emmanuel Macron. " : "John Kerry met Angela Merkel. "
        let duration = reading(lead + sentence, language).meetings.first?.duration
        #expect(duration?.minutes == minutes)
        #expect(duration?.bound == bound)
    }

    @Test(arguments: [
        ("nl", "Mark Rutte ontmoette donderdag Emmanuel Macron.", "2025-07-10"),
        ("nl", "Mark Rutte ontmoette op 3 maart 2024 Emmanuel Macron.", "2024-03-03"),
        ("nl", "Mark Rutte ontmoet Emmanuel Macron volgende maand.", "2025-08"),
        ("nl", "Mark Rutte ontmoette gisteren Emmanuel Macron.", "2025-07-10"),
        ("en", "John Kerry met Angela Merkel on Monday.", "2025-07-07"),
        ("en", "John Kerry will meet Angela Merkel on July 20.", "2025-07-20"),
    ])
    func readsDates(_ language: String, _ text: String, _ date: String) {
        #expect(reading(text, language).meetings.first?.date?.value == date)
    }

    @Test func keepsARelativeDateOpenWithoutAPublicationDate() {
        let date = reading("Mark Rutte ontmoette donderdag Emmanuel Macron.", "nl", published: nil).meetings.first?.date
        #expect(date?.value == nil)
        #expect(date?.text == "donderdag")
    }

    @Test func readsPlaceAndOccasion() {
        let text = "Mark Rutte sprak met Emmanuel Macron in Osaka aan de zijlijn van de G20-top."
        let meeting = reading(text, "nl").meetings.first
        #expect(meeting?.place?.city == "Osaka")
        #expect(meeting?.place?.country == "JP")
        #expect(meeting?.occasion?.relation == .sidelinesOf)
        #expect(meeting?.occasion?.organization == "g20")
    }

    @Test(arguments: [
        ("nl", "De burgemeester ontving de schaatsers op het stadhuis."), ("nl", "Mark Rutte hield een toespraak."),
        ("en", "Angela Merkel gave a speech about the sea."), ("en", "The players met the fans after the match."),
    ])
    func findsNoMeeting(_ language: String, _ text: String) {
        #expect(reading(text, language).meetings.isEmpty)
    }

    /// In a text about something else only what tells plainly of an encounter is one.
    @Test(arguments: [
        ("In 2013 Brazil and Germany met in Varnhem for the rowing cup, and Germany won.", 0),
        ("Emmanuel Macron met Theresa May in Varnhem on 3 March 2018.", 1),
    ])
    func readsOnlyWhatIsPlainByTheWay(_ sentence: String, _ count: Int) {
        let meetings = reading("\(Self.bakers[0]) \(sentence) \(Self.bakers[1])", "en", published: nil).meetings
        #expect(meetings.count == count, "\(meetings.map(\.title))")
    }

    private static let bakers = [
        """
        The ovens in the harbour are lit at three in the morning, and they have been for ninety years. This spring the rent \
        doubles. Half of the nine bakeries will close. Greta Holm has sold rye bread here since she was nineteen. She knows the \
        names of the dogs that wait outside. Her daughter wants to become a vet. Nobody will take over the shop. The houses \
        belong to a fund that bought them two years ago. It paid more than \
        anybody had thought possible.

        Holm remembers better days.
        """,
        """
        A picture of the harbour hangs above her till. Rents are a private matter, according to the \
        town hall. A petition has two thousand names. It lies in a drawer. On Saturday the bakers want to give their bread away. \
        They expect a queue around the square. Afterwards they will sweep the floors as they do each day. Then it will be quiet \
        in the harbour.
        """,
    ]

    /// A verb that is a word of a name tells nothing.
    @Test func passesOverVerbsInNames() {
        let text = "The Scottish Met Office warned Norway and Iceland, which lie in the way of the storm."
        #expect(reading(text, "en").meetings.isEmpty)
    }
}
