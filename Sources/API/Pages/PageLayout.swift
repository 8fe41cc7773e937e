import HTTP
import HTTPTypes
import Markup
import Store

/// What all pages have in common: head, search form, links to the lists, and the way to the JSON.
struct PageLayout {
    /// The line of the browser, without the name of the site.
    var title: String
    /// The collection that the page belongs to.
    var collection: Collection?
    /// The words in the search box.
    var search = ""
    /// The same as JSON, where there is such a form.
    var json: Link?
    /// The feed of the list, where there is one.
    var feed: Link?

    /// Returns the page with the fields that keep it harmless.
    ///
    /// Sources: CSP Level 3; Referrer Policy, 3.1.
    func response(_ fields: HTTPFields, status: HTTPResponse.Status = .ok, _ body: (inout HTML) throws -> Void) rethrows
        -> Response
    {
        var response = Response(status: status, fields: fields)
        response.fields[.contentType] = Format.html.contentType
        response.fields[.contentSecurityPolicy] = PageStyle.policy
        if let name = HTTPField.Name("Referrer-Policy") { response.fields[name] = "no-referrer" }
        response.isKept = status == .ok
        response.body = try page(body).bytes
        return response
    }

    private func page(_ body: (inout HTML) throws -> Void) rethrows -> HTML {
        var html = HTML()
        html.documentType()
        try html.element(.html, [.lang("en")]) { html in
            html.element(.head) { head(&$0) }
            try html.element(.body) { html in
                html.element(.a, [.href(.content), .kind("skip")], text: "Skip to the content")
                html.element(.header) { header(&$0) }
                try html.element(.main, [.id("content"), .tabIndex(-1)], body)
                html.element(.footer) { footer(&$0) }
            }
        }
        html.text("\n")
        return html
    }

    private func head(_ html: inout HTML) {
        html.void(.meta, [.character])
        html.void(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html.element(.title, text: title.isEmpty ? "Parley" : title + " – Parley")
        if let feed {
            html.void(.link, [.rel("alternate"), .type("application/atom+xml"), .href(feed)])
        }
        html.styleSheet(PageStyle.sheet)
    }

    private func header(_ html: inout HTML) {
        html.element(.a, [.href(.path([])), .kind("brand")], text: "Parley")
        html.element(.nav, [.label("Lists")]) { html in
            html.element(.ul) { html in
                for item in Collection.allCases {
                    html.element(.li) { html in
                        let marks: [Attribute] = item == collection ? [.current] : []
                        html.element(
                            .a, [.href(.path([item.rawValue]))] + marks, text: PageText.line(item.rawValue))
                    }
                }
            }
        }
        Self.searchForm(.path(["search"]), "Search everything", "search-all", search, &html)
    }

    /// Writes a form with one box for words.
    static func searchForm(
        _ action: Link, _ label: String, _ id: StaticString, _ words: String, _ html: inout HTML,
        hidden: [(name: String, value: String)] = []
    ) {
        html.element(.form, [.action(action), .label(label)]) { html in
            html.element(.label, [.labels(id)], text: label)
            html.void(.input, [.type("search"), .id(id), .name("q"), .value(words), .automaticDirection])
            for (name, value) in hidden { html.void(.input, [.type("hidden"), .name(name), .value(value)]) }
            html.element(.button, [.type("submit")], text: "Search")
        }
    }

    private func footer(_ html: inout HTML) {
        html.element(.p) { html in
            if let json {
                html.element(.a, [.href(json)], text: "This page as JSON")
                html.text(" · ")
            }
            html.element(.a, [.href(.path(["openapi.json"]))], text: "Description of the API")
        }
        html.element(.p, text: "Every value was read from an article by a rule; the words it rests on are a link away.")
    }
}
