import Records
import Text

/// Reads how parties met: face to face, by telephone, by video.
struct MediumReader {
    let structure: Structure

    /// How far from a word for an encounter the medium is told, in tokens.
    private static let reach = 10

    /// The medium that the words for an event tell; nil where none does.
    func medium(of event: Event) -> Meeting.Medium? {
        let senses = event.cues.map(\.sense)
        if senses.contains(.video) { return .video }
        if senses.contains(.call) { return .phone }
        return event.cues.lazy.compactMap(stated).first
    }

    private func stated(_ cue: EncounterCue) -> Meeting.Medium? {
        let document = structure.document
        let sentence = document.sentence(of: cue.tokens.lowerBound)
        let near = window(
            max(sentence.lowerBound, cue.tokens.lowerBound - Self.reach),
            min(sentence.upperBound, cue.tokens.upperBound + Self.reach))
        return near.lazy.filter { index in
            let bond = structure.clauses.bond(of: index, to: cue.tokens.lowerBound)
            return bond == .same || bond == .below || bond == .above
        }.compactMap { document.match(.media, at: $0).map { Meeting.Medium($0.value) } }.first
    }
}
