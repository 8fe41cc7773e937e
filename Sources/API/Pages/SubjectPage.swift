import HTTP
import Markup
import Records
import Store

/// An organisation, a topic or a place: what is known of it, with its meetings and quotes.
struct SubjectPage {
    let pages: Pages
    let collection: Collection
    let record: JSONSlice

    private var id: String { record["id"]?.string ?? "" }

    /// Returns the page.
    func response() throws -> Response {
        let evidence = (record["evidence"]?.elements ?? []).prefix(200)
        let known = try KnownRecords(pages.store, [.articles: evidence.compactMap { $0["article"]?.string }])
        let name = RecordLine.name(of: record, collection)
        return try pages.layout(name, collection).response(pages.fields) { html in
            try html.element(.article) { html in
                html.element(.h1, [.automaticDirection], text: name)
                html.element(.dl) { facts(&$0) }
                try lists(&html)
                PersonPage.names(record, &html)
                PersonPage.sources(record, known, &html)
            }
        }
    }

    private func facts(_ html: inout HTML) {
        Pages.term("What", &html) { html in
            html.text(record["kind"]?.string.map(PageText.choice) ?? collection.singular)
        }
        if let venue = record["venue"]?.string { Pages.term("Venue", &html) { $0.words(venue) } }
        if let city = record["city"]?.string { Pages.term("City", &html) { $0.words(city) } }
        if let country = record["country"]?.string {
            let list: Collection = collection == .organizations ? .organizations : .meetings
            Pages.term("Country", &html) { $0.link(.list(list, "country", country), PageText.country(country)) }
        }
        if let latitude = record["latitude"]?.number, let longitude = record["longitude"]?.number {
            Pages.term("Coordinates", &html) { $0.text("\(latitude), \(longitude)") }
        }
        let counts = RecordLine.counts(record)
        if !counts.isEmpty { Pages.term("In the records", &html) { $0.text(counts.joined(separator: ", ")) } }
    }

    private func lists(_ html: inout HTML) throws {
        let fields: (meetings: String, quotes: String?) =
            switch collection {
            case .topics: ("topic", "about")
            case .places: ("place", nil)
            default: ("participant", "speaker")
            }
        try pages.section(
            "Latest meetings", .meetings, where: fields.meetings, is: id, all: [collection.rawValue, id, "meetings"],
            to: &html)
        guard let field = fields.quotes else { return }
        try pages.section(
            "Latest quotes", .quotes, where: field, is: id, all: [collection.rawValue, id, "quotes"], to: &html)
    }
}
