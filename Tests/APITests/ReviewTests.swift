import Foundation
import HTTP
import HTTPTypes
import Ingest
import Records
import Testing

@testable import API
@testable import Store

/// `/review`: signing in, what each button does, and what is refused.
struct ReviewTests {
    private let site: PageSite
    private let service: Service
    private let second: Extract
    private static let token = "a-token-of-more-than-twenty-letters"
    private static let host = HTTPField.Name("Host") ?? .accept
    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .accept

    init() throws {
        var other = PageSample(number: 2)
        other.title = "Berg receives Haddad again"
        other.text =
            "Minister Anna Berg received Omar Haddad in Oslo on 3 July, again.\n\n“We trade more,” Berg said of Norway."
        var second = other.extract()
        second.meetings[0].confidence = 0.4
        second.meetings[0].date = PartialDate(value: "2025-08-09", precision: .day, basis: .relative, text: "August")
        second.quotes[0].confidence = 0.3
        self.second = second
        site = try PageSite([PageSample().extract(), second])
        let tokens = try WriteTokens("\(Self.token) # desk\n")
        let intake = ArticleIntake(store: site.store, pipeline: ArticlePipeline(), tokens: tokens)
        let api = API(store: site.store, version: "1", writer: intake)
        service = Service(router: Router(api.routes() + api.reviewRoutes(), problemPage: API.problemPage)) { _, _, _ in
        }
    }

    // MARK: Asking

    private func ask(
        _ method: HTTPRequest.Method, _ target: String, _ body: [(String, String)] = [], cookie: String? = nil,
        fields: HTTPFields = [:], limit: WorkLimit? = nil
    ) -> Response {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        var fields = fields
        fields[Self.host] = "parley.test"
        fields[.cookie] = cookie
        if method == .post { fields[.contentType] = "application/x-www-form-urlencoded" }
        let text = body.map { "\(PercentCoding.encode($0.0))=\(PercentCoding.encode($0.1))" }.joined(separator: "&")
        var request = Request(
            method: method, path: parts[0], query: parts.count > 1 ? parts[1] : "", fields: fields,
            body: Array(text.utf8), id: "r")
        request.limit = limit
        switch service.plan(request, now: 0) {
        case .answer(let response, _): return response
        case .work(let route, let parameters): return service.call(route, parameters, request)
        }
    }

    private func signIn(_ target: String = "/review") throws -> String {
        let response = ask(.post, target, [("action", "sign-in"), ("token", Self.token)])
        #expect(response.status == .seeOther && response.fields[.location] == target)
        let cookie = try #require(response.fields[.setCookie])
        for part in ["HttpOnly", "SameSite=Strict", "Path=/review", "Max-Age="] { #expect(cookie.contains(part)) }
        #expect(!cookie.contains(Self.token))
        return String(cookie.prefix { $0 != ";" })
    }

    private func page(_ target: String, _ cookie: String, language: String = "en") throws -> Page {
        let response = ask(.get, target, cookie: cookie)
        #expect(response.status == .ok && response.fields[.cacheControl] == "no-store" && !response.isKept)
        return try Page.read(response.body, target, language: language)
    }

    /// The fields of the form with a button, as a browser would send them.
    private func form(_ page: Page, _ action: String) -> [(String, String)] {
        let isEdit = action == "correct"
        var out: [(String, String)] = []
        var inside: [(String, String)] = []
        var chosen: String?
        for element in page.elements {
            let (name, value) = (element.attributes["name"], element.attributes["value"] ?? "")
            switch element.name {
            case "form": inside = []
            case "select": chosen = name
            case "option" where element.attributes["selected"] != nil: inside.append((chosen ?? "", value))
            case "input": if let name, name != "q" { inside.append((name, value)) }
            case "button" where value == action && (out.isEmpty || isEdit): out = inside + [("action", action)]
            default: break
            }
        }
        return out
    }

    private func first(_ type: String) throws -> JSONSlice {
        let name = type == "persons" ? "anna-berg" : ""
        var request = ListRequest(type == "quotes" ? .quotes : type == "persons" ? .persons : .meetings)
        if name.isEmpty { request.sort = [.init(field: "confidence", descends: false)] }
        return JSONSlice(try #require(try site.store.page(request).records.first))
    }

    // MARK: Signing in

    @Test func nothingIsShownBeforeSigningIn() throws {
        let response = ask(.get, "/review")
        let page = try Page.read(response.body, "/review")
        #expect(page.all("input").contains { $0.attributes["type"] == "password" })
        #expect(!page.text.contains("Haddad") && response.fields[.cacheControl] == "no-store")
        let wrong = ask(.post, "/review", [("action", "sign-in"), ("token", "not-a-token-that-is-known")])
        #expect(wrong.status == .forbidden && wrong.fields[.setCookie] == nil)
    }

    @Test func aServerWithoutTokensSaysHowToStart() throws {
        let response = site.get("/review")
        #expect(response.status == .forbidden)
        #expect(try Page.read(response.body, "/review").text.contains("--token-file"))
    }

    @Test func sessionsEndAndCannotBeForged() throws {
        let sessions = ReviewSessions(try WriteTokens(Self.token + " # the desk, é"))
        let cookie = try #require(sessions.begin(token: Self.token, isSecure: true, now: 1_000))
        #expect(cookie.hasSuffix("; Secure"))
        let value = String(cookie.prefix { $0 != ";" })
        func session(_ cookie: String, _ now: Int) -> ReviewSessions.Session? {
            sessions.session(of: Request(method: .get, path: "/review", fields: [.cookie: cookie]), now: now)
        }
        #expect(session("a=b; " + value, 1_001)?.name == "the desk, é")
        #expect(session(value, 1_000 + ReviewSessions.lifetime) == nil)
        for (place, letter) in [(-1, "0"), (-1, "1"), (20, "7")] {
            var letters = Array(value)
            letters[place < 0 ? letters.count - 1 : place] = Character(letter)
            if String(letters) != value { #expect(session(String(letters), 1_001) == nil) }
        }
        let elsewhere = ReviewSessions(try WriteTokens(Self.token))
        #expect(elsewhere.session(of: Request(method: .get, path: "/", fields: [.cookie: value]), now: 1_001) == nil)
    }

    // MARK: Every action

    @Test(arguments: ["meetings", "quotes", "persons"], ["accept", "reject"])
    func eachButtonDoesWhatItSaysAndShowsTheNext(_ type: String, _ action: String) throws {
        let cookie = try signIn()
        let target = "/review?type=\(type)"
        let page = try page(target, cookie)
        let id = try #require(form(page, action).first { $0.0 == "record" }?.1)
        if type != "persons" { #expect(try first(type)["id"]?.string == id) }
        let response = ask(.post, target, form(page, action), cookie: cookie)
        #expect(response.status == .seeOther)
        let location = try #require(response.fields[.location])
        let next = try self.page(location, cookie)
        #expect(form(next, action).first { $0.0 == "record" }?.1 != id)
        let correction = try #require(try site.store.corrections().last)
        #expect(correction.operation.rawValue == action && correction.author == "desk" && correction.record == id)
        // The button beside what was done takes it back, but not once its time is over, and says so.
        let late = ask(.post, target, form(next, "undo"), cookie: cookie, limit: WorkLimit(seconds: 0))
        #expect(late.status == .serviceUnavailable)
        #expect(try site.store.correction(correction.id)?.undoneAt == nil)
        #expect(ask(.post, target, form(next, "undo"), cookie: cookie).status == .seeOther)
        #expect(try site.store.correction(correction.id)?.undoneAt != nil)
        #expect(form(try self.page(target, cookie), action).first { $0.0 == "record" }?.1 == id)
    }

    @Test(arguments: [
        ("meetings", "status", "postponed"), ("meetings", "date", "2025-08"), ("meetings", "country", "Frankrijk"),
        ("meetings", "city", ""), ("meetings", "topics", "Trade, ukraine"), ("meetings", "party.1", "Norway"),
        ("meetings", "party.2", "Carla Nowak"), ("meetings", "role.0", "host"), ("quotes", "kind", "mixed"),
        ("quotes", "speaker", "omar-haddad"), ("quotes", "speaker", ""), ("quotes", "about", "trade"),
        ("persons", "name", "Anna Bergh"), ("persons", "country", "SE"),
    ])
    func eachFieldCorrectsItsValue(_ type: String, _ key: String, _ value: String) throws {
        let cookie = try signIn()
        let shown = try page("/review?type=\(type)", cookie)
        let id = try #require(form(shown, "accept").first { $0.0 == "record" }?.1)
        var fields = form(try page("/review?type=\(type)&record=\(id)&edit=1", cookie), "correct")
        let place = try #require(fields.firstIndex { $0.0 == "to." + key })
        fields[place].1 = value
        fields.append(("reason", "seen"))
        let response = ask(.post, "/review?type=\(type)", fields, cookie: cookie)
        #expect(response.status == .seeOther, "\(String(decoding: response.body, as: UTF8.self))")
        let correction = try #require(try site.store.corrections().last)
        #expect(correction.operation == .patch && correction.record == id)
        let member = key.prefix { $0 != "." }
        let names = ["party": "participants", "role": "participants", "city": "place"]
        let wanted = type == "meetings" && key == "country" ? "place" : names[String(member)] ?? String(member)
        #expect(JSONSlice(correction.patch.text).members.map(\.name).contains(wanted))
        #expect(try site.store.check().faults == [])
    }

    @Test func mergesWhatIsTheSame() throws {
        let cookie = try signIn()
        let lowest = try #require(try first("meetings")["id"]?.string)
        let ids = try site.store.page(ListRequest(.meetings)).records.compactMap { JSONSlice($0)["id"]?.string }
        let other = try #require(ids.first { $0 != lowest })
        for (type, id, target) in [
            ("meetings", lowest, "https://parley.test/meetings/\(other)?lang=nl"),
            ("persons", "anna-berg", "Omar Haddad"),
        ] {
            var fields = form(try page("/review?type=\(type)&record=\(id)&edit=1", cookie), "correct")
            let place = try #require(fields.firstIndex { $0.0 == "to.merge" })
            fields[place].1 = target
            #expect(ask(.post, "/review?type=\(type)", fields, cookie: cookie).status == .seeOther)
            #expect(try site.store.corrections().last?.operation == .merge)
        }
    }

    // MARK: What is refused

    /// What each forged request lacks.
    enum Forgery: CaseIterable { case noSession, noFormToken, anotherFormToken, anotherSite, anotherOrigin, noForm }

    @Test(arguments: Forgery.allCases) func formsOfOthersChangeNothing(_ forgery: Forgery) throws {
        let cookie = try signIn()
        var fields = form(try page("/review", cookie), "reject")
        var head: HTTPFields = [Self.fetchSite: "same-origin", .origin: "http://parley.test"]
        switch forgery {
        case .noSession, .noForm: break
        case .noFormToken: fields.removeAll { $0.0 == "form" }
        case .anotherFormToken:
            let other = form(try page("/review", try signIn()), "reject").first { $0.0 == "form" }?.1 ?? ""
            fields = fields.map { $0.0 == "form" ? ("form", other) : $0 }
        case .anotherSite: head[Self.fetchSite] = "cross-site"
        case .anotherOrigin: head = [.origin: "https://elsewhere.test"]
        }
        if forgery == .noForm { fields = [("x", "y")] }
        let before = try site.store.lastChange()
        let response = ask(
            .post, "/review", fields, cookie: forgery == .noSession ? nil : cookie, fields: head)
        #expect(response.status == .forbidden && response.fields[.cacheControl] == "no-store")
        try Page.read(response.body, "\(forgery)")
        #expect(try site.store.lastChange() == before && site.store.corrections() == [])
    }

    @Test func whatChangedMeanwhileIsToldAndNothingTypedIsLost() throws {
        let cookie = try signIn()
        let id = try #require(try first("meetings")["id"]?.string)
        var fields = form(try page("/review?record=\(id)&edit=1", cookie), "correct")
        let place = try #require(fields.firstIndex { $0.0 == "to.city" })
        fields[place].1 = "Bergen"
        _ = try site.store.correct(
            .meetings, id, .patch(JSONSlice(#"{"status":"denied"}"#)), seen: nil, by: "night desk", reason: nil,
            at: "2026-01-01T00:00:00Z")
        let response = ask(.post, "/review", fields, cookie: cookie)
        #expect(response.status == .preconditionFailed)
        let page = try Page.read(response.body, "changed")
        #expect(page.text.contains("night desk") && page.all("td").contains { $0.text == "denied" })
        #expect(page.all("input").contains { $0.attributes["value"] == "Bergen" })
        #expect(try site.store.corrections().count == 1)
        // Sent again it is taken, and what the other one said stays.
        #expect(ask(.post, "/review", form(page, "correct"), cookie: cookie).status == .seeOther)
        let now = JSONSlice(try #require(try site.store.record(.meetings, id: id)))
        #expect(now["status"]?.string == "denied" && now["place"]?["city"]?.string == "Bergen")
        for action in ["accept", "reject"] {
            var late = fields.filter { !$0.0.hasPrefix("to.") && $0.0 != "action" }
            late.append(("action", action))
            #expect(ask(.post, "/review", late, cookie: cookie).status == .preconditionFailed)
        }
    }

    @Test(arguments: [
        ("date", "31 August"), ("country", "Atlantis"), ("topics", "no such topic"), ("merge", "mtg_0"),
        ("party.0", ""), ("city", "a\u{1}b"),
    ])
    func whatMakesNoSenseIsToldInTheForm(_ key: String, _ value: String) throws {
        let cookie = try signIn()
        let id = try #require(try first("meetings")["id"]?.string)
        var fields = form(try page("/review?record=\(id)&edit=1", cookie), "correct")
        let place = try #require(fields.firstIndex { $0.0 == "to." + key })
        fields[place].1 = value
        let response = ask(.post, "/review", fields, cookie: cookie)
        #expect(response.status == .unprocessableContent)
        let page = try Page.read(response.body, key)
        #expect(page.all("div", "differs").count == 1 && page.all("form", "edit").count == 1)
        #expect(try site.store.corrections() == [])
        // Nothing that differs is nothing to keep.
        #expect(ask(.post, "/review", form(page, "accept"), cookie: cookie).status != .internalServerError)
    }

    // MARK: The page

    @Test(arguments: ["en", "nl", "de", "fr", "es"]) func everyLanguageHasIt(_ language: String) throws {
        let cookie = try signIn("/review?lang=\(language)")
        for query in ["", "type=quotes", "type=persons", "q=nobodyatall"] {
            let page = try page("/review?\(query)&lang=\(language)", cookie, language: language)
            #expect(page.all("h1").count == 1)
            guard query != "q=nobodyatall" else { continue }
            let keys = page.elements.compactMap { $0.attributes["data-key"] }
            #expect(keys == ["a", "c", "r", "n"])
            #expect(page.all("mark").allSatisfy { $0.text.count > 1 } && !page.all("mark").isEmpty)
        }
        let off = ask(.get, "/review?lang=\(language)")
        try Page.read(off.body, "sign in", language: language)
    }

    @Test func doubtIsToldByShapeAndWord() throws {
        let page = try page("/review", try signIn())
        let doubts = page.all("span", "doubt").map(\.text)
        #expect(!doubts.isEmpty && doubts.allSatisfy { $0.hasPrefix("△ ") && $0.count > 3 })
    }

    @Test func filtersOfTheListAreTaken() throws {
        let cookie = try signIn()
        #expect(try page("/review?date=2025-07", cookie).text.contains("3 July 2025"))
        #expect(ask(.get, "/review?type=articles", cookie: cookie).status == .badRequest)
        #expect(ask(.get, "/review?statuss=held", cookie: cookie).status == .badRequest)
    }

    /// What was accepted opens again when a later reading gives it another value.
    @Test func anotherReadingOpensWhatWasAccepted() throws {
        let cookie = try signIn()
        let id = try #require(try first("meetings")["id"]?.string)
        #expect(ask(.post, "/review", form(try page("/review", cookie), "accept"), cookie: cookie).status == .seeOther)
        func isAccepted() throws -> Bool {
            JSONSlice(try #require(try site.store.record(.meetings, id: id)))["accepted"]?.isTrue == true
        }
        #expect(try isAccepted())
        let version = try #require(try site.store.versions(.meetings, id: id, limit: 1, from: nil).versions.first)
        #expect(version.change.operation == .correct && version.change.author == "desk")
        #expect(version.change.fields.contains("accepted"))
        // The same reading again leaves it; another value opens it.
        _ = try site.store.write([second], at: "2026-01-01T00:00:00Z", replaces: true)
        #expect(try isAccepted())
        var other = second
        other.meetings[0].status = .planned
        other.meetings[0].statusHistory[0].status = .planned
        _ = try site.store.write([other], at: "2026-01-02T00:00:00Z", replaces: true)
        #expect(try !isAccepted())
        #expect(form(try page("/review", cookie), "accept").first { $0.0 == "record" }?.1 == id)
    }
}

/// A sentence around words.
struct ExcerptTests {
    @Test(arguments: [
        ("Yes. Anna met Boris in Oslo. They left.", "met", "Anna ", " Boris in Oslo. "),
        ("met at noon\nThen rain", "met", "", " at noon"),
        ("安娜来了。她会见了鲍里斯。走了。", "会见", "她", "了鲍里斯。"),
        ("“Go.” He met her", "met", "He ", " her"),
    ])
    func isTheSentence(_ text: String, _ words: String, _ before: String, _ after: String) throws {
        let scalars = Array(text.unicodeScalars)
        let part = Array(words.unicodeScalars)
        let start = try #require(scalars.indices.first { scalars[$0...].starts(with: part) })
        let excerpt = try #require(Excerpt(Span(start: start, end: start + part.count, exact: words), in: scalars))
        #expect(excerpt.before == before && excerpt.after == after, "\(excerpt)")
        #expect(Excerpt(Span(start: start, end: start + part.count, exact: "other"), in: scalars) == nil)
    }
}
