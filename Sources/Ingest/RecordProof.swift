import Records

/// Whether records follow from the article that they come with: its ids from its words, theirs from it, and every span
/// from its text.
struct RecordProof {
    private let extract: Extract
    private let article: Article
    /// Where each code point of the text begins in its bytes, and where the last ends.
    private let offsets: [Int]
    private let text: [UInt8]

    init(_ extract: Extract) {
        self.extract = extract
        article = extract.article
        let text = Array(extract.article.text.utf8)
        // Every byte but a continuation byte begins a code point.
        offsets = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
        self.text = text
    }

    /// The first thing that does not hold; nil when all do.
    func fault() -> String? {
        articleFault() ?? idFault() ?? linkFault()
            ?? spans.first { !holds($0) }.map { span in
                "the words at \(span.start)..<\(span.end) are not those of its text"
            }
    }

    private func articleFault() -> String? {
        if article.id != RecordID.make(prefix: "art", parts: [article.title ?? "", article.text]) {
            return "the id of its article is not that of title and text"
        }
        if article.textSHA256 != Digest.sha256Hex(article.text) { return "the digest is not that of its text" }
        if article.source.file != extract.source { return "its article names another source" }
        return nil
    }

    // MARK: Ids

    private func idFault() -> String? {
        let slugs = extract.persons.map(\.id) + extract.organizations.map(\.id)
        if let id = slugs.first(where: { !Self.isSlug($0) }) { return "\(id) is no id of a person or body" }
        let all = slugs + extract.meetings.map(\.id) + extract.quotes.map(\.id)
        if Set(all).count < all.count { return "two of its records have one id" }
        if let id = extract.meetings.first(where: { !Self.isHash($0.id, "mtg_") })?.id {
            return "\(id) is no id of a meeting"
        }
        if let id = extract.quotes.first(where: { !Self.isHash($0.id, "quo_") })?.id {
            return "\(id) is no id of a quote"
        }
        return nil
    }

    /// Lower-case letters, digits and hyphens, of any script that an id may have.
    private static func isSlug(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy { byte in
                byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }

    private static func isHash(_ id: String, _ prefix: String) -> Bool {
        id.hasPrefix(prefix)
            && id.utf8.dropFirst(prefix.utf8.count).allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
            } && id.utf8.count == prefix.utf8.count + 16
    }

    /// What a record names must be among the records of its article.
    private func linkFault() -> String? {
        let persons = Set(extract.persons.map(\.id)), bodies = Set(extract.organizations.map(\.id))
        let meetings = Set(extract.meetings.map(\.id))
        let speakers = extract.quotes.flatMap { [$0.speaker, $0.addressee].compactMap { $0 } }
        let people = speakers.map(\.person) + extract.meetings.flatMap { $0.participants.map(\.person) }
        if let id = people.compactMap({ $0 }).first(where: { !persons.contains($0) }) {
            return "\(id) is not among its persons"
        }
        let others = speakers.map(\.organization) + extract.meetings.flatMap { $0.participants.map(\.organization) }
        if let id = others.compactMap({ $0 }).first(where: { !bodies.contains($0) }) {
            return "\(id) is not among its bodies"
        }
        if let id = extract.quotes.compactMap(\.meeting).first(where: { !meetings.contains($0) }) {
            return "\(id) is not among its meetings"
        }
        guard extract.meetings.allSatisfy({ $0.articles == [article.id] }),
            extract.quotes.allSatisfy({ $0.article == article.id })
        else { return "one of its records is of another article" }
        let sure = extract.meetings.map(\.confidence) + extract.quotes.map(\.confidence)
        return sure.allSatisfy((0...1).contains) ? nil : "a confidence is no probability"
    }

    // MARK: Spans

    private var spans: [Span] {
        let evidence =
            extract.persons.flatMap(\.evidence) + extract.organizations.flatMap(\.evidence)
            + extract.meetings.flatMap(\.evidence) + extract.quotes.flatMap(\.evidence)
        let quoted = extract.quotes.flatMap { $0.fragments + [$0.cue, $0.clause].compactMap { $0 } }
        return evidence.map(\.span) + extract.meetings.flatMap { $0.statusHistory.map(\.span) } + quoted
    }

    private func holds(_ span: Span) -> Bool {
        guard span.start >= 0, span.start <= span.end, span.end < offsets.count else { return false }
        return text[offsets[span.start]..<offsets[span.end]].elementsEqual(span.exact.utf8)
    }
}
