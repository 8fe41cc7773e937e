import Records
import Text

/// Reads how parties met: face to face, by telephone, by video.
struct MediumReader {
    let cast: Cast
    private var structure: Structure { cast.structure }

    /// How far from a word for an encounter the medium is told, in tokens.
    private static let reach = 10

    /// The medium that the words for an event tell; nil where none does.
    func medium(of event: Event) -> Meeting.Medium? {
        let senses = event.cues.map(\.sense)
        if senses.contains(.video) { return .video }
        if senses.contains(.call) { return .phone }
        return event.cues.lazy.compactMap(stated).first ?? headline(event, senses)
    }

    /// "The Minister's Call with X": the medium of a headline that names the parties, where all that the text says is
    /// that they spoke.
    private func headline(_ event: Event, _ senses: [EncounterSense]) -> Meeting.Medium? {
        guard let title = structure.document.headline, event.referents.allSatisfy({ cast.facts($0).isInTitle }),
            senses.allSatisfy({ $0.family == .speak || $0.family == .talks })
        else { return nil }
        return title.tokens.indices.lazy.compactMap { index in
            switch title.match(.encounterNouns, at: index)?.value.family {
            case .call: .phone
            case .video: .video
            default: title.match(.media, at: index).map { Meeting.Medium($0.value) }
            }
        }.first
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
