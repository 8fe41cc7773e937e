import Records

/// A meeting while the article is being read.
struct MeetingDraft {
    struct Party {
        var referent: Referent
        var mention: Mention
        var role: Participant.Role
        /// The words that tell the role, and the rule that read them.
        var cue: (tokens: Range<Int>, rule: String)?

        /// Takes a role that the text tells, unless it has told one before.
        mutating func take(_ role: Participant.Role, _ tokens: Range<Int>, _ rule: String) {
            guard self.role == .party || self.role == role && cue == nil else { return }
            self.role = role
            cue = (tokens, rule)
        }
    }

    var parties: [Party]
    var status: Meeting.Status?
    /// Whether a word of the text gave the status, not the default.
    var statusIsExplicit = false
    var history: [Meeting.StatusStep] = []
    var kind: String
    var medium: Meeting.Medium?
    var date: DateMention?
    var duration: (value: MeetingDuration, tokens: Range<Int>)?
    var place: (value: Place, tokens: Range<Int>)?
    var occasion: (value: Occasion, tokens: Range<Int>)?
    var topics: [(id: String, tokens: Range<Int>)] = []
    var trigger: Range<Int>
    var sentences: Set<Int>
    var evidence: [Evidence] = []
    /// Whether the trigger is a word for meeting itself.
    var isStrong: Bool

    var referents: [Referent] { parties.map(\.referent) }

    /// Whether it is off or only possible.
    var isUncertain: Bool {
        switch status {
        case .cancelled, .postponed, .denied, .possible: true
        case .held, .ongoing, .planned, nil: false
        }
    }

    /// Whether the parties were not in one room.
    var isRemote: Bool { medium == .phone || medium == .video }

    /// Whether the words for it tell that they were.
    var isFaceToFace: Bool {
        !isRemote && ["meeting", "meet", "summit", "visit", "receive"].contains(kind)
    }

    /// The countries that the parties stand for.
    func countries(_ persons: PersonBook) -> Set<String> {
        Set(
            parties.compactMap { party in
                switch party.referent {
                case .person(let index): persons[index].country
                case .country(let code): code
                case .organization, .anonymous: nil
                }
            })
    }
}
