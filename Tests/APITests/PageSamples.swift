import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Store

/// A database with a few records of each type, and a way to ask for pages of it.
final class PageSite {
    let store: Store
    let service: Service
    private let folder: URL

    init(_ extracts: [Extract], budget: Double = Store.budget) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try Store(path: folder.appending(path: "db.sqlite").path, budget: budget)
        _ = try store.write(extracts, at: "2025-08-01T00:00:00Z")
        let api = API(store: store, version: "1")
        let router = Router(
            api.routes() + api.reviewRoutes() + API.browserRoutes(), problemPage: API.problemPage)
        service = Service(router: router) { _, _, _ in }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What browsers send.
    static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

    func get(_ target: String, accept: String? = browser, fields: HTTPFields = [:]) -> Response {
        let parts = target.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1).map(String.init)
        var fields = fields
        fields[.accept] = accept
        let request = Request(
            method: .get, path: parts[0], query: parts.count > 1 ? parts[1] : "", fields: fields, id: "request-1")
        switch service.plan(request, now: 0) {
        case .answer(let response, _): return response
        case .work(let route, let parameters):
            return Service.finish(service.call(route, parameters, request), for: request, now: 0)
        }
    }

    func text(_ target: String) -> String { String(decoding: get(target).body, as: UTF8.self) }
}

/// What one article tells, with texts of the test's own choosing.
struct PageSample {
    var name = "Anna Berg"
    var other = "Omar Haddad"
    var title = "Berg receives Haddad"
    var text = "Minister Anna Berg received Omar Haddad in Oslo on 3 July.\n\n\"We trade more,\" Berg said of Norway."
    var url: String? = "https://news.example/a?b=1&c=2"
    var publisher = "The Daily Example"
    var words = "We trade more,"
    var number = 1

    /// Finds words in the text, by code points.
    func span(_ exact: String) -> Span {
        let (all, part) = (Array(text.unicodeScalars), Array(exact.unicodeScalars))
        let start = all.indices.first { all[$0...].starts(with: part) } ?? 0
        return Span(start: start, end: start + part.count, exact: exact)
    }

    private func person(_ id: String, _ name: String, _ country: String) -> Person {
        Person(
            id: id, name: name,
            names: [
                RecordName(name: name, language: nil, kind: .preferred),
                RecordName(name: "Анна \(name)", language: "ru", kind: .native),
            ], country: country,
            offices: [Office(title: "minister of \(name)", role: .minister, country: country, from: "2021", to: nil)],
            evidence: [Evidence(property: .name, span: span(name), rule: "person.name")])
    }

    func extract() -> Extract {
        let article = Article(
            title: title, language: "en", publishedAt: "2025-07-0\(number)", author: publisher, publisher: publisher,
            url: url, text: text, source: .init(file: "file-\(number)", format: "text", bytes: 9))
        var meeting = Meeting(
            id: RecordID.make(prefix: "mtg", parts: [article.id]), title: "\(name) and \(other)", kind: .bilateral,
            medium: .inPerson, status: .held,
            participants: [("anna-berg", name, "NO"), ("omar-haddad", other, "JO")].map {
                Participant(
                    person: $0.0, organization: nil, name: $0.1, asWritten: $0.1, role: .party,
                    office: "office of \($0.1)", country: $0.2, implied: false)
            }, confidence: 0.85)
        meeting.date = PartialDate(value: "2025-07-03", precision: .day, basis: .stated, text: "3 July")
        meeting.place = Place(name: "Oslo", venue: "Hall of \(name)", city: "Oslo", country: "NO", asWritten: "Oslo")
        meeting.duration = MeetingDuration(minutes: 90, bound: .about, text: "90")
        meeting.occasion = Occasion(name: "Forum \(name)", organization: "forum", relation: .partOf)
        meeting.topics = [Topic(id: "trade", label: "Trade")]
        meeting.articles = [article.id]
        let verb = span("received")
        meeting.statusHistory = [.init(status: .held, span: verb, rule: "meeting.status.past", article: article.id)]
        meeting.evidence = [
            Evidence(property: .kind, span: verb, rule: "meeting.trigger.verb", article: article.id),
            Evidence(property: .place, span: span("Oslo"), rule: "meeting.place", article: article.id),
            Evidence(property: .date, span: span("3 July"), rule: "date.day", article: article.id),
            Evidence(property: .participant(0), span: span("Minister " + name), rule: "person.name"),
            Evidence(property: .topic(0), span: span("trade"), rule: "meeting.topic", article: article.id),
        ]
        var quote = Quote(
            id: RecordID.make(prefix: "quo", parts: [article.id]), text: words, fragments: [span(words)], kind: .direct,
            speaker: Speaker(
                person: "anna-berg", organization: nil, name: name, asWritten: name, form: .name, country: "NO"),
            cue: span("said"), language: "en", article: article.id, confidence: 0.9)
        quote.addressee = Speaker(
            person: "omar-haddad", organization: nil, name: other, asWritten: other, form: .name, country: "JO")
        quote.meeting = meeting.id
        quote.about = [Topic(id: "norway", label: "Norway")]
        quote.via = publisher
        quote.evidence = [Evidence(property: .about(0), span: span("Norway"), rule: "quote.topic", article: article.id)]
        meeting.quotes = [quote.id]
        let forum = Organization(
            id: "forum", name: "Forum \(name)", names: [RecordName(name: "Forum", language: "en", kind: .preferred)],
            kind: .internationalOrganization, country: nil, evidence: [])
        return Extract(
            source: "file-\(number)", article: article,
            persons: [person("anna-berg", name, "NO"), person("omar-haddad", other, "JO")], organizations: [forum],
            meetings: [meeting], quotes: [quote])
    }
}
