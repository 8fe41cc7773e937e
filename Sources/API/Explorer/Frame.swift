import Foundation
import HTTP
import HTTPTypes
import Markup
import Records
import Store
import Wording

/// What all pages have in common: head, search, the ways to the parts of the site, languages, and the way to the JSON.
struct Frame {
    /// The parts of the site that the header leads to.
    enum Section: String, CaseIterable {
        case meetings, persons, quotes, articles, graph, map, timeline, compare
        case countries, organizations, places, topics

        /// The part that a collection is.
        init(_ collection: Collection) {
            switch collection {
            case .meetings: self = .meetings
            case .persons: self = .persons
            case .quotes: self = .quotes
            case .articles: self = .articles
            case .organizations: self = .organizations
            case .topics: self = .topics
            case .places: self = .places
            }
        }

        var phrase: Phrase {
            switch self {
            case .meetings: .meetings
            case .persons: .persons
            case .quotes: .quotes
            case .articles: .articles
            case .graph: .whoMetWhom
            case .map: .map
            case .timeline: .timeLine
            case .compare: .compare
            case .countries: .countries
            case .organizations: .organizations
            case .places: .places
            case .topics: .topics
            }
        }
    }

    /// Another form of what the page shows.
    struct Alternate {
        var format: Format
        var link: Link
    }

    /// The line of the browser, without the name of the site.
    var title: String
    var section: Section?
    let words: Wording
    let chosen: String?
    let address: PageAddress
    let base: String?
    /// The words in the search box.
    var search = ""
    /// The same as JSON, where there is such a form.
    var json: Link?
    /// Further forms.
    var alternates: [Alternate] = []
    /// One sentence for previews.
    var summary: String?
    /// Keys of this page beside those of all.
    var furtherKeys: [(String, Phrase)] = []

    /// What a page may load: the sheet and the script of this server, and what the script asks of it.
    ///
    /// Source: CSP Level 3, 2.3.1 and 6.
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// Returns the page with the fields that keep it harmless.
    ///
    /// Sources: CSP Level 3; Referrer Policy, 3.1; Fetch standard, 3.6.
    func response(_ fields: HTTPFields, status: HTTPResponse.Status = .ok, _ body: (inout HTML) throws -> Void) rethrows
        -> Response
    {
        var response = Response(status: status, fields: fields)
        response.fields[.contentType] = Format.html.contentType
        response.fields[.contentSecurityPolicy] = Self.policy
        response.fields[.contentLanguage] = words.language.code
        response.fields[.vary] = response.fields[.vary].map { $0 + ", Accept-Language" } ?? "Accept-Language"
        if let name = HTTPField.Name("Referrer-Policy") { response.fields[name] = "no-referrer" }
        response.isKept = status == .ok
        response.body = try page(body).bytes
        return response
    }

    private func page(_ body: (inout HTML) throws -> Void) rethrows -> HTML {
        var html = HTML()
        html.carried = chosen.map { (Explorer.language.name, $0) }
        html.documentType()
        try html.element(.html, Attribute.language(words.language.code)) { html in
            html.element(.head) { head(&$0) }
            try html.element(.body, scriptWords) { html in
                html.element(.a, [.href(.content), .kind("skip")], text: words.text(.skipToContent))
                html.element(.header, [.kind("top")]) { html in
                    html.element(.div, [.kind("page")]) { header(&$0) }
                }
                try html.element(.main, [.id("content"), .tabIndex(-1)]) { html in
                    try html.element(.div, [.kind("page")]) { html in
                        try body(&html)
                        // On paper the page says where it is to be found again.
                        let site = Link.outside(base)
                        let link = address.with(address.query)
                        html.element(.p, [.kind("printed")], text: (site.map { link.from($0) } ?? link).value)
                    }
                }
                html.element(.footer, [.kind("bottom")]) { html in
                    html.element(.div, [.kind("page")]) { footer(&$0) }
                }
                keys(&html)
            }
        }
        html.text("\n")
        return html
    }

    // MARK: Head

    private func head(_ html: inout HTML) {
        html.void(.meta, [.character])
        html.void(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html.element(.title, text: title.isEmpty ? "Parley" : title + " – Parley")
        html.void(.link, [.rel("stylesheet"), .href(Assets.sheet.link)])
        html.script(Assets.script.link)
        html.void(.link, [.rel("icon"), .type("image/svg+xml"), .href(Assets.icon.link)])
        if let json { html.void(.link, [.rel("alternate"), .type("application/json"), .href(json)]) }
        for alternate in alternates {
            html.void(.link, [.rel("alternate"), .mediaType(alternate.format.mediaType), .href(alternate.link)])
        }
        html.void(.meta, [.property("og:site_name"), .content("Parley")])
        html.void(.meta, [.property("og:type"), .content("article")])
        html.void(.meta, [.property("og:title"), .content(title.isEmpty ? words.text(.siteTitle) : title)])
        let summary = summary ?? words.text(.siteSummary)
        html.void(.meta, [.property("og:description"), .content(summary)])
        html.void(.meta, [.name("description"), .content(summary)])
        if let site = Link.outside(base) {
            html.void(.meta, [.property("og:url"), .content(address.with(address.query).from(site).value)])
        }
    }

    /// What the script has to know of the page.
    private var scriptWords: [Attribute] {
        let kinds: [(String, Phrase)] = [
            ("person", .person), ("organization", .organization), ("place", .place), ("topic", .topic),
            ("country", .countryNoun),
        ]
        let table = kinds.map { "\($0.0)=\(words.text($0.1))" }.joined(separator: "|")
        return [.data(.words, table)] + (chosen.map { [.data(.value, $0)] } ?? [])
    }

    // MARK: Header

    private static let first: [Section] = [
        .meetings, .persons, .quotes, .articles, .graph, .map, .timeline, .compare,
    ]

    private func header(_ html: inout HTML) {
        html.element(.a, [.href(.path([])), .kind("brand")], text: "Parley")
        html.element(.nav, [.label(words.text(.mainMenu))]) { html in
            html.element(.ul) { html in
                for item in Self.first {
                    html.element(.li) { html in
                        let marks: [Attribute] = item == section ? [.current] : []
                        html.element(
                            .a, [.href(.path([item.rawValue]))] + marks, text: words.text(item.phrase))
                    }
                }
            }
        }
        html.element(.form, [.kind("find"), .action(.data(["search"])), .role("search")]) { html in
            html.void(
                .input,
                [
                    .type("search"), .name("q"), .value(search), .label(words.text(.searchEverything)),
                    .placeholder(words.text(.searchHint)), .automaticDirection,
                ])
            carry(&html)
            html.element(.button, [.type("submit")], text: words.text(.searchVerb))
        }
    }

    /// Writes the language that was chosen into a form.
    func carry(_ html: inout HTML) {
        guard let chosen else { return }
        html.void(.input, [.type("hidden"), .name(Explorer.language.name), .value(chosen)])
    }

    // MARK: Footer

    private func footer(_ html: inout HTML) {
        html.element(.p, text: words.text(.footerProof))
        html.element(.ul) { html in
            for item in [Section.countries, .organizations, .places, .topics] {
                html.element(.li) { $0.element(.a, [.href(.path([item.rawValue]))], text: words.text(item.phrase)) }
            }
            html.element(.li) { html in
                html.element(
                    .a, [.href(.path(["meetings"], [("disagreement__isnull", "0")]))],
                    text: words.text(.contradictions))
            }
        }
        html.element(.ul) { html in
            if let json {
                html.element(.li) { $0.element(.a, [.href(json)], text: words.text(.pageAsJSON)) }
            }
            html.element(.li) { html in
                html.element(.a, [.href(.data(["openapi.json"]))], text: words.text(.apiDescription))
            }
        }
        html.element(.nav, [.label(words.text(.interfaceLanguage))]) { html in
            html.element(.ul) { html in
                for language in InterfaceLanguage.allCases {
                    html.element(.li) { html in
                        let query = address.without([Explorer.language.name, "cursor"])
                        let link = Link.data(address.segments, query + [(Explorer.language.name, language.code)])
                        let marks: [Attribute] = language == words.language ? [.chosen] : []
                        html.element(
                            .a,
                            [.href(link), .rel("nofollow"), .linkLanguage(language.code)]
                                + Attribute.language(language.code)
                                + marks,
                            text: language.endonym)
                    }
                }
            }
        }
    }

    // MARK: Keys

    private func keys(_ html: inout HTML) {
        html.element(.dialog, [.kind("help"), .labelled(by: "keys")]) { html in
            html.element(.h2, [.id("keys")], text: words.text(.keys))
            html.element(.dl, [.kind("facts")]) { html in
                for (key, phrase) in [
                    ("/", Phrase.keySearch), ("j", .keyNext), ("k", .keyPrevious), (words.text(.keyEnter), .keyOpen),
                    ("?", .keyHelp), (words.text(.keyEsc), .keyEscape),
                ] + furtherKeys {
                    html.element(.dt) { $0.element(.kbd, text: key) }
                    html.element(.dd, text: words.text(phrase))
                }
            }
            html.element(.form, [.method(.dialog)]) { html in
                html.element(.button, text: words.text(.close))
            }
        }
    }
}
