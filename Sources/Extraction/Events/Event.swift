import Records
import Text

/// A meeting while the article is being read: all its tellings joined.
struct Event {
    /// A party with the words that name it.
    struct Party {
        var referent: Referent
        var mention: Mention
        var role: Participant.Role = .party
        /// The words that tell the role, and the rule that read them.
        var cue: (tokens: Range<Int>, rule: String)?

        /// Takes a role that the text tells, unless it has told one before.
        mutating func take(_ role: Participant.Role, _ tokens: Range<Int>, _ rule: String) {
            guard self.role == .party || self.role == role && cue == nil else { return }
            self.role = role
            cue = (tokens, rule)
        }
    }

    /// How many tellings and how many echoes are kept; further ones say nothing new.
    static let mostTellings = 40

    /// In text order; the first is the first telling.
    var tellings: [Telling]
    var parties: [Party]
    /// Later words for it that name nobody ("the meeting lasted an hour").
    var echoes: [EncounterCue] = []

    /// How likely it is a right record, and its status right.
    var probability = Probability(thousandths: 0)
    var status: StatusChooser.Choice?
    var history: [Meeting.StatusStep] = []
    var medium: Meeting.Medium?
    var date: DateMention?
    var duration: (value: MeetingDuration, tokens: Range<Int>)?
    var place: (value: Place, tokens: Range<Int>)?
    var occasion: (value: Occasion, tokens: Range<Int>)?
    var topics: [(id: String, tokens: Range<Int>)] = []

    /// Takes a later word for it.
    mutating func take(echo cue: EncounterCue) {
        if echoes.count < Self.mostTellings { echoes.append(cue) }
    }

    var referents: [Referent] { parties.map(\.referent) }
    /// All words for it.
    var cues: [EncounterCue] { tellings.map(\.cue) + echoes }
    /// The sentences that tell it, in text order.
    var sentences: [Int] { Array(Set(tellings.map(\.sentence))).sorted() }

    /// The sense of the word that says most of what sort of meeting it is.
    var sense: EncounterSense {
        let senses = cues.map(\.sense)
        return senses.max { $0.weight < $1.weight } ?? .meeting
    }

    /// Whether the parties were not in one room.
    var isRemote: Bool { medium == .phone || medium == .video || sense == .call || sense == .video }
}
