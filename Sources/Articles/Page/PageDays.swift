import Foundation
import Languages
import Records
import Text

/// The days on which the story of a page came out and was changed, by weighed evidence.
///
/// The order of what is believed was measured on pages with known days: a day in the address and in JSON-LD is right
/// nine times in ten, a day beside the headline as often, a day anywhere else on the page every other time.
struct PageDays {
    private(set) var published: Stated<String>?
    private(set) var modified: Stated<String>?

    /// A stated day; the lower the rank the more it is believed.
    private struct Statement {
        var text: String
        var rank: Int
        var source: Article.Origin
    }

    private let evidence: PageEvidence
    private let order: PublicationCues.DateOrder
    private var published_: [Statement] = []
    private var changes: [Statement] = []

    /// The last rank that is believed before a day beside the headline.
    private static let sure = 7
    /// The last rank of statements about publication.
    private static let weak = 9

    init(_ evidence: PageEvidence, order: PublicationCues.DateOrder, address: String?) {
        self.evidence = evidence
        self.order = order
        if let day = address.flatMap(AddressDay.day) { add(day, 0, .address) }
        readLinked()
        readMetas()
        let seen = VisibleDays(evidence, order: order)
        decide(seen)
        let change = changes.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?.element
        modified = change.map { Stated($0.text, $0.source) } ?? seen.changed.map { Stated($0.text, $0.source) }
        if published == nil, let modified { published = modified }
    }

    private mutating func add(_ text: String?, _ rank: Int, _ source: Article.Origin, isChange: Bool = false) {
        guard let text = text.flatMap({ SourceDate.normalized($0, order: order) }) else { return }
        let statement = Statement(text: text, rank: rank, source: source)
        if isChange { changes.append(statement) } else { published_.append(statement) }
    }

    private mutating func readLinked() {
        let linked = evidence.linked
        if let story = evidence.stories.story {
            add(linked.text(["datePublished"], of: story), 1, .jsonLD)
            add(linked.text(["dateCreated"], of: story), 9, .jsonLD)
            add(linked.text(["dateModified"], of: story), 1, .jsonLD, isChange: true)
        }
        for thing in linked.things where thing.kind == .page || thing.kind == .work {
            add(linked.text(["datePublished", "uploadDate"], of: thing.node), 6, .jsonLD)
            add(linked.text(["dateCreated"], of: thing.node), 9, .jsonLD)
            add(linked.text(["dateModified"], of: thing.node), 3, .jsonLD, isChange: true)
        }
    }

    private mutating func readMetas() {
        for (rank, names) in [
            (2, MetaNames.published), (3, MetaNames.publishedRarely), (8, MetaNames.dated), (9, MetaNames.created),
        ] {
            for name in names {
                for value in evidence.statements.all(name) {
                    add(value, rank, name.hasPrefix("og:") ? .openGraph : .meta)
                }
            }
        }
        for name in MetaNames.modified {
            for value in evidence.statements.all(name) { add(value, 2, .meta, isChange: true) }
        }
    }

    private mutating func decide(_ seen: VisibleDays) {
        let stated = published_.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?
            .element
        let visible = seen.published
        if let stated, stated.rank <= Self.sure {
            if stated.rank > 0, let visible, visible.isBesideHeadline, Self.corrects(visible, stated.text) {
                published = Stated(visible.text, visible.source)
            } else {
                published = Stated(stated.text, stated.source)
            }
        } else if let visible, visible.score >= VisibleDays.good {
            published = Stated(visible.text, visible.source)
        } else if let stated {
            published = Stated(stated.text, stated.source)
        } else if let visible {
            published = Stated(visible.text, visible.source)
        }
    }

    /// Whether the day that readers see beside the headline is the day of the story where its head states another one: a
    /// day off, which is the zone of the clock, or later, which is a story that came out again.
    private static func corrects(_ visible: VisibleDays.Day, _ stated: String) -> Bool {
        guard let seen = CalendarDay(visible.text), let head = CalendarDay(stated), seen != head else { return false }
        if abs(seen.number - head.number) == 1 { return visible.score >= VisibleDays.good }
        return seen > head && visible.isBare && visible.score >= VisibleDays.sure
    }
}

/// Names under which pages state days in `meta` elements.
enum MetaNames {
    static let published = ["article:published_time"]
    static let publishedRarely = [
        "og:article:published_time", "parsely-pub-date", "datepublished", "date:published_time", "sailthru.date",
        "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "cxense:recs:publishtime", "pubdate", "publish-date",
        "publishdate", "publish_date", "publication_date", "publication-date", "published_at", "published",
        "published_time", "article:published", "article:published_date", "article.published",
        "article:publication_date",
        "dc.date.issued", "dcterms.issued", "dc.issued", "dc.date.created", "dcterms.date", "citation_online_date",
        "citation_publication_date", "citation_date", "prism.publicationdate", "originalpublicationdate", "displaydate",
        "rnews:datepublished", "shareaholic:article_published_time", "bt:pubdate", "pub_date", "ptime", "sort-date",
        "article_date_original", "og:published_time", "og:pubdate", "timestamp", "firstpublishedat",
        "vr:published-time",
    ]
    static let dated = ["date", "dc.date", "dcdate", "article:date", "article_date", "og:date", "release_date"]
    static let created = [
        "dcterms.created", "dc.created", "datecreated", "created", "date_created", "created_at", "uploaddate",
        "creation_date", "dcterms.available", "dcterms.dateaccepted",
    ]
    static let modified = [
        "article:modified_time", "og:article:modified_time", "datemodified", "og:updated_time", "last-modified",
        "lastmod", "dcterms.modified", "dc.date.modified", "dc.modified", "revised", "article:modified_date", "updated",
        "article:modified", "shareaholic:article_modified_time", "modified", "revision_date", "lastupdated",
    ]

    /// Names of who wrote, the surest first.
    static let writers = [
        "byl", "parsely-author", "sailthru.author", "authors", "cxenseparse:author", "article:author_name",
        "og:article:author", "og:author", "author", "article:author", "citation_author", "dc.creator",
        "dcterms.creator",
        "dc.contributor.author", "shareaholic:article_author_name", "rnews:author", "creator", "byline",
        "article.author",
    ]
}

/// A day in the path of an address: `/2020/05/07/`, `/2020-05-07/`, `/20200507`.
enum AddressDay {
    static func day(_ address: String) -> String? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        for step in path.split(separator: "/") {
            let parts = step.split { $0 == "-" || $0 == "_" || $0 == "." }
            if let day = day(parts) { return day }
        }
        return day(path.split(separator: "/"))
    }

    private static func day(_ parts: [Substring]) -> String? {
        for (index, part) in parts.enumerated() where part.utf8.allSatisfy(\.isDigit) {
            guard let number = Int(part) else { continue }
            if part.utf8.count == 8, let day = day(number / 10_000, number / 100 % 100, number % 100) { return day.iso }
            guard part.utf8.count == 4, index + 2 < parts.count, let month = Int(parts[index + 1]),
                let date = Int(parts[index + 2]), parts[index + 1].utf8.count <= 2, parts[index + 2].utf8.count <= 2
            else { continue }
            if let day = day(number, month, date) { return day.iso }
        }
        return nil
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        (1990...2100).contains(year) ? CalendarDay(year: year, month: month, day: day) : nil
    }
}
