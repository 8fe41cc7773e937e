import HTTP
import HTTPTypes
import Markup
import Records
import Store

/// The pages for people: the same records as HTML, made here and without a script.
struct Pages {
    let store: Store
    let address: PageAddress
    let fields: HTTPFields

    init(_ store: Store, _ request: Request, _ parameters: [String: String], _ fields: HTTPFields) {
        self.store = store
        self.fields = fields
        address = PageAddress(request, parameters)
    }

    /// The parameter that shows the words of one record only; the page of an article takes it.
    static let record = Parameter(
        "record", in: .query, "On the page of an article (HTML): only the words of this record are marked.")

    /// Returns the page of a record.
    func record(_ collection: Collection, _ record: JSONSlice) throws -> Response {
        switch collection {
        case .meetings: try MeetingPage(pages: self, record: record).response()
        case .quotes: try QuotePage(pages: self, record: record).response()
        case .articles: try ArticlePage(pages: self, record: record).response()
        case .persons: try PersonPage(pages: self, record: record).response()
        case .organizations, .topics, .places:
            try SubjectPage(pages: self, collection: collection, record: record).response()
        }
    }

    /// The layout of a page that has a form as JSON.
    func layout(_ title: String, _ collection: Collection? = nil, search: String = "") -> PageLayout {
        PageLayout(title: title, collection: collection, search: search, json: address.json)
    }

    // MARK: Sections

    /// Records that a page shows of a longer list.
    static let few = 10

    /// Writes the first records of the list that belongs to a record, with the way to all of them.
    func section(
        _ heading: String, _ collection: Collection, where field: String, is id: String, all path: [String],
        to html: inout HTML
    ) throws {
        guard let field = collection.field(field) else { return }
        var request = ListRequest(collection)
        request.filters = [Filter(field, .equal, [id])]
        request.limit = Self.few
        let page = try store.page(request)
        html.element(.section) { html in
            html.element(.h2, text: heading)
            guard !page.records.isEmpty else { return html.element(.p, [.kind("soft")], text: "None so far.") }
            RecordLine(collection: collection).write(page.records.map { JSONSlice($0) }, to: &html)
            guard page.next != nil else { return }
            html.element(.p) { html in
                html.element(.a, [.href(.path(path))], text: "All of these \(collection.rawValue)")
            }
        }
    }

    /// Writes a value with its name, where there is one.
    static func term(_ name: String, _ html: inout HTML, _ body: (inout HTML) throws -> Void) rethrows {
        html.element(.dt, text: name)
        try html.element(.dd, [], body)
    }

    /// Writes topics, each a link to the list that is about it.
    static func topics(_ topics: [JSONSlice], _ collection: Collection, _ field: String, to html: inout HTML) {
        for (number, topic) in topics.enumerated() {
            guard let id = topic["id"]?.string else { continue }
            if number > 0 { html.text(", ") }
            html.link(.list(collection, field, id), topic["label"]?.string ?? id)
        }
    }
}
