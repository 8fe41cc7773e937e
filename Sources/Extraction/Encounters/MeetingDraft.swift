import Records

/// A meeting while the article is being read.
struct MeetingDraft {
    struct Party {
        var referent: Referent
        var mention: Mention
        var role: Participant.Role
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
}
