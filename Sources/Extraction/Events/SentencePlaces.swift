/// The places that each sentence names outside quotation marks, read once.
final class SentencePlaces {
    private let reader: PlaceReader
    private var read: [Int: [PlaceMention]] = [:]

    init(_ reader: PlaceReader) {
        self.reader = reader
    }

    /// The places in a sentence by its number, in text order; none outside the text.
    func places(in sentence: Int) -> [PlaceMention] {
        let document = reader.document
        guard document.sentences.indices.contains(sentence) else { return [] }
        if let known = read[sentence] { return known }
        let found = reader.places(in: document.sentences[sentence]).filter { !document.isQuoted($0.tokens.lowerBound) }
        read[sentence] = found
        return found
    }
}
