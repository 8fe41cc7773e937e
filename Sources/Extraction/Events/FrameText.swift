import Records

/// The frames of encounters written out for people: the word, its sense, and who stands where.
///
///     met (meet, past) in "Rubio met Lavrov on Monday": subject Marco Rubio, object Sergey Lavrov
struct FrameText {
    let cast: Cast

    /// A line for each word for an encounter.
    func lines() -> [String] {
        let document = cast.document
        let finder = EncounterCueFinder(document: document, structure: cast.structure)
        let reader = EncounterFrameReader(cast)
        return document.sentences.flatMap { sentence -> [String] in
            let cues = finder.cues(in: sentence)
            return cues.map { line(reader.frame(of: $0, in: sentence, rivals: cues.map(\.tokens))) }
        }
    }

    private func line(_ frame: EncounterFrame) -> String {
        let cue = frame.cue
        let words = cast.document.text(cue.tokens)
        let places = frame.candidates.map { candidate in
            let name = cast.identity(candidate.referent).names.first ?? "somebody"
            return "\(candidate.slot.name) \(name)"
        }
        return "\(words) (\(cue.sense.name), \(cue.formName)) at \(cast.document.span(cue.tokens).start): "
            + (places.isEmpty ? "nobody" : places.joined(separator: ", "))
    }
}
