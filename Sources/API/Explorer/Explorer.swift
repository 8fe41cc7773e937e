import HTTP
import HTTPTypes
import Markup
import Records
import Store
import Wording

/// The pages for people: the same records as HTML, made here, readable without a script.
///
/// It holds what all pages are made from: the records, the address that was asked for, and the reader's language.
struct Explorer {
    let store: Store
    let address: PageAddress
    let fields: HTTPFields
    let words: Wording
    /// The language that the address names, which links carry on.
    let chosen: String?
    /// The address of this server, for what leaves it: citations and previews.
    let base: String?
    /// What persons and bodies are called in the reader's language.
    let spoken: SpokenNames
    /// What was filled in wrongly in the form of the page; its address is without it.
    let faults: [Problem.Fault]
    /// What was asked, with what is wrong in it.
    let typed: [(name: String, value: String)]

    init(
        _ api: API, _ request: Request, _ parameters: [String: String], _ fields: HTTPFields,
        faults: [Problem.Fault] = []
    ) {
        (store, self.fields, base) = (api.store, fields, api.base(request))
        let asked = PageAddress(request, parameters)
        (self.faults, typed) = (faults, asked.query)
        address = asked.leaving(Set(faults.map(\.name)))
        (words, chosen) = Self.wording(request)
        spoken = SpokenNames(store, words.language)
    }

    // MARK: Parameters

    /// The language of a page, which outweighs that of the browser.
    static let language = Parameter(
        "lang", in: .query, "On pages (HTML): the language of their words.",
        choices: InterfaceLanguage.allCases.map(\.rawValue))
    /// The parameter that shows the words of one record only; the page of an article takes it.
    static let record = Parameter(
        "record", in: .query, "On the page of an article (HTML): only the words of this record are marked.")
    /// What the pages of lists take beside the parameters of lists.
    static let ofLists: Set<String> = ["lang", "columns", "density"]
    /// The part of a long text that the page of an article shows.
    static let part = Parameter(
        "part", in: .query, "On the page of an article (HTML): the part of a long text, from 1.")
    /// The number of the first article that the page of a record tells of.
    static let fromArticle = Parameter(
        "articles", in: .query, "On the page of a record (HTML): from which of its articles on they are shown.")
    /// What the page of a record takes.
    static func parameters(of collection: Collection) -> Set<String> {
        switch collection {
        case .articles: [language.name, record.name, part.name]
        case .meetings, .persons, .organizations: [language.name, fromArticle.name]
        case .quotes, .topics, .places: ofPages
        }
    }
    /// What all pages take beside the parameters of the data that they show.
    static let ofPages: Set<String> = ["lang"]

    /// Returns the question that a page asks of the data: without what only pages take, and without the fields of
    /// forms that were left empty.
    static func question(_ request: Request, _ own: Set<String> = ofPages) throws -> Request {
        try check(request)
        guard let pairs = request.queryPairs else { return request }
        let left = pairs.filter { !own.contains($0.name) && !$0.value.isEmpty }
        guard left.count < pairs.count else { return request }
        var question = request
        question.query = left.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
            .joined(separator: "&")
        return question
    }

    /// Returns the words of a request, and the language where its address names one.
    static func wording(_ request: Request) -> (words: Wording, chosen: String?) {
        let named = request.queryPairs?.first { $0.name == language.name }?.value
        if let named, let chosen = InterfaceLanguage(rawValue: named) { return (Wording(chosen), named) }
        return (Wording(spoken(request)), nil)
    }

    /// The language that a browser asks for.
    static func spoken(_ request: Request) -> InterfaceLanguage {
        .preferred(in: request.fields[.acceptLanguage])
    }

    /// Refuses a language in which there are no pages.
    static func check(_ request: Request) throws {
        guard let named = request.queryPairs?.first(where: { $0.name == language.name })?.value,
            InterfaceLanguage(rawValue: named) == nil
        else { return }
        throw ListParameters.fault(
            language.name, "unknown-value", "There are no pages in \(named).", allowed: language.choices, near: named)
    }

    // MARK: Records

    /// Returns the page of a record.
    func record(_ collection: Collection, _ json: JSONSlice) throws -> Response {
        switch collection {
        case .meetings: try MeetingPage(explorer: self, meeting: Served(json), json: json).response()
        case .quotes: try QuotePage(explorer: self, quote: Served(json)).response()
        case .articles: try ArticlePage(explorer: self, article: Served<Article>(json).record).response()
        case .persons: try PersonPage(explorer: self, person: Served(json)).response()
        case .organizations, .topics, .places:
            try SubjectPage(explorer: self, collection: collection, record: json).response()
        }
    }

    // MARK: Frames

    /// The frame of a page that has a form as JSON.
    func frame(_ title: String, _ section: Frame.Section? = nil, search: String = "") -> Frame {
        var frame = Frame(title: title, section: section, words: words, chosen: chosen, address: address, base: base)
        frame.search = search
        frame.json = address.json
        return frame
    }

    // MARK: Sections

    /// Records that a page shows of a longer list.
    static let few = 10

    /// Returns the first records of a list.
    func first(_ count: Int, _ collection: Collection, _ filters: [(field: String, value: String)] = []) throws
        -> RecordPage
    {
        var request = request(collection, filters)
        request.limit = count
        request.wantsTotal = true
        return try store.page(request)
    }

    /// Meetings that a time line shows one by one; where there are more, they are counted by year.
    static let marks = 80

    /// Returns the meetings of a page: all where they can be drawn one by one, else the latest.
    ///
    /// - Parameters:
    ///   - filters: What must hold.
    ///   - total: How many there are, where a record says so.
    /// - Returns: The meetings and their number.
    /// - Throws: What the store says.
    func latest(_ filters: [(field: String, value: String)], of total: Int?) throws -> RecordPage {
        var request = request(.meetings, filters)
        request.wantsTotal = total == nil
        request.limit = total.map { $0 <= Self.marks } ?? false ? Self.marks : Self.few
        var page = try store.page(request)
        page.total = total ?? page.total
        guard total == nil, let found = page.total, found > page.records.count, found <= Self.marks else { return page }
        return try first(Self.marks, .meetings, filters)
    }

    /// Writes the heading of a section, with the way to all of its records.
    func heading(_ phrase: Phrase, all link: Link? = nil, total: Int? = nil, shown: Int = 0, to html: inout HTML) {
        html.element(.h2) { html in
            html.text(words.text(phrase))
            guard let link, let total, total > shown else { return }
            html.element(.a, [.kind("more"), .href(link)], text: words.text(.showAll, words.number(total)))
        }
    }

    /// Writes a value with its name, where there is one.
    func term(_ phrase: Phrase, _ html: inout HTML, _ body: (inout HTML) throws -> Void) rethrows {
        html.element(.dt, text: words.text(phrase))
        try html.element(.dd, [], body)
    }

    /// Writes topics, each a link to its page.
    func topics(_ topics: [Topic], to html: inout HTML) {
        for (number, topic) in topics.enumerated() {
            if number > 0 { html.text(", ") }
            html.link(.record(.topics, topic.id), words.topic(topic.id) ?? topic.label)
        }
    }

    /// Writes a country as a link to its page.
    func country(_ code: String, to html: inout HTML) {
        html.link(.path(["countries", code.lowercased()]), words.country(code))
    }
}

extension HTML {
    /// Writes a phrase whose places hold links or other elements.
    mutating func sentence(_ pieces: [Piece], _ slots: (inout HTML) -> Void...) {
        for piece in pieces {
            switch piece {
            case .text(let text): self.text(text)
            case .slot(let number): if slots.indices.contains(number) { slots[number](&self) }
            }
        }
    }
}
