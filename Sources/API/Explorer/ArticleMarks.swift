import Markup
import Records
import Store
import Wording

/// The marks of an article: one a span, with what all records say of it.
struct ArticleMarks {
    let explorer: Explorer
    private let article: String
    private let known: Known
    private let annotations: [Annotation]
    /// What each record is called, read once.
    private let names: [String: (name: String, link: Link)]

    init(explorer: Explorer, article: String, known: Known, _ annotations: [Annotation]) {
        (self.explorer, self.article, self.known) = (explorer, article, known)
        let ids = Set(annotations.map(\.record)).sorted()
        names = Dictionary(
            ids.compactMap { id in explorer.named(id, known).map { (id, $0) } }, uniquingKeysWith: { first, _ in first }
        )
        self.annotations = annotations
    }

    /// One mark a span; what supports several values there is told together and leads to the first.
    var marks: [MarkedText.Mark] {
        let shown = annotations.filter { $0.evidence.span.start < $0.evidence.span.end }
        let groups = Dictionary(grouping: shown) { $0.evidence.span.start..<$0.evidence.span.end }
        return groups.map { range, group in
            let order = group.sorted { (rank($0), $0.record) < (rank($1), $1.record) }
            let found = order.lazy.compactMap { names[$0.record] }.first
            var seen: Set<String> = []
            let title = order.map(title).filter { seen.insert($0).inserted }
            return MarkedText.Mark(
                range, title: title.joined(separator: "; "), kind: kind(order.first),
                link: found?.link)
        }
    }

    /// What a span tells first: a place and a topic are told by what it supports, the rest by its record.
    private func kind(_ annotation: Annotation?) -> StaticString {
        switch annotation?.evidence.property.member {
        case "place": "place"
        case "topics", "about": "topic"
        case "fragment", "fragments", "text", "cue": "quote"
        case "participants", "name", "names", "speaker", "addressee", "offices", "country": "person"
        default: annotation.map { known.has(.quotes, $0.record) } == true ? "quote" : "meeting"
        }
    }

    /// A name leads to the person, though meetings and quotes rest on it too.
    private func rank(_ annotation: Annotation) -> Int {
        if known.has(.persons, annotation.record) || known.has(.organizations, annotation.record) { return 0 }
        return known.has(.meetings, annotation.record) ? 1 : 2
    }

    private func title(_ annotation: Annotation) -> String {
        let name = names[annotation.record]?.name ?? annotation.record
        return explorer.words.text(.labelled, name, explorer.words.property(annotation.evidence.property))
    }
}

extension Explorer {
    /// The name and the page of a record of an article; nil for what is not there.
    func named(_ id: String, _ known: Known) -> (name: String, link: Link)? {
        if let person = known.person(id) { return (names.person(person), .record(.persons, id)) }
        if let body = known.organization(id) { return (names.organization(body), .record(.organizations, id)) }
        if let meeting = known.meeting(id) { return (names.meeting(meeting.record), .record(.meetings, id)) }
        return known.quote(id).map { (names.quote($0.record), .record(.quotes, id)) }
    }
}
