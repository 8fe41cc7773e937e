import Foundation
import Records
import Store

/// A database file of a test's own, removed with it.
final class TemporaryDatabase {
    let path: String
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "test.sqlite").path
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

/// An article with one person, one meeting and one quote.
func sample(_ number: Int, file: String? = nil, person: String = "Anna Berg", published: String? = "2025-01-01")
    -> Extract
{
    let text = "\(person) spoke \(number)."
    let article = Article(
        title: "T\(number)", language: "en", publishedAt: published, text: text,
        source: .init(file: file ?? "file\(number)", format: "text", bytes: text.utf8.count))
    let id = person.lowercased().replacing(" ", with: "-")
    let span = Span(start: 0, end: person.unicodeScalars.count, exact: person)
    let anna = Person(
        id: id, name: person,
        names: [
            RecordName(name: person, language: nil, kind: .preferred),
            RecordName(name: "Form\(number)", language: "en", kind: .written),
        ],
        country: "SE", offices: [], evidence: [Evidence(property: .name, span: span, rule: "r")])
    let party = Participant(
        person: id, organization: nil, name: person, asWritten: person, role: .party, office: nil, country: "SE",
        implied: false)
    let meeting = Meeting(
        id: RecordID.make(prefix: "mtg", parts: [article.id]), title: "M", kind: .bilateral, medium: .inPerson,
        status: .held,
        participants: [party], confidence: 0.9)
    let quote = Quote(
        id: RecordID.make(prefix: "quo", parts: [article.id]), text: person, fragments: [span], kind: .direct,
        speaker: Speaker(person: id, organization: nil, name: person, asWritten: person, form: .name, country: "SE"),
        cue: nil,
        language: "en", article: article.id, confidence: 0.9)
    return Extract(
        source: article.source.file, article: article, persons: [anna], organizations: [], meetings: [meeting],
        quotes: [quote])
}

/// A telling of a meeting, with an article of its own.
func telling(
    _ words: String, parties: [String], date: String? = nil, published: String? = nil,
    medium: Meeting.Medium = .inPerson,
    occasion: String? = nil, status: Meeting.Status = .held, minutes: Int? = nil, file: String? = nil
) -> Extract {
    let article = Article(
        title: words, language: "en", publishedAt: published, text: words + ".",
        source: .init(file: file ?? words, format: "text", bytes: words.utf8.count))
    let span = Span(start: 0, end: words.unicodeScalars.count, exact: words)
    let persons = parties.map { id in
        Person(
            id: id, name: id.capitalized, names: [RecordName(name: id.capitalized, language: nil, kind: .preferred)],
            country: nil, offices: [], evidence: [Evidence(property: .name, span: span, rule: "r")])
    }
    var meeting = Meeting(
        id: RecordID.make(prefix: "mtg", parts: [article.id]), title: parties.joined(separator: " and "),
        kind: .bilateral, medium: medium, status: status,
        participants: parties.map {
            Participant(
                person: $0, organization: nil, name: $0.capitalized, asWritten: $0, role: .party, office: nil,
                country: nil, implied: false)
        }, confidence: 0.8)
    meeting.date = date.map {
        PartialDate(
            value: $0, precision: $0.count == 10 ? .day : $0.count == 7 ? .month : .year, basis: .stated, text: $0)
    }
    meeting.occasion = occasion.map { Occasion(name: $0, organization: nil, relation: .sidelinesOf) }
    meeting.duration = minutes.map { MeetingDuration(minutes: $0, bound: .exact, text: "\($0) minutes") }
    meeting.statusHistory = [Meeting.StatusStep(status: status, span: span, rule: "r")]
    meeting.evidence = [Evidence(property: .date, span: span, rule: "r")]
    meeting.articles = [article.id]
    var quote = Quote(
        id: RecordID.make(prefix: "quo", parts: [article.id]), text: words, fragments: [span], kind: .direct,
        speaker: parties.first.map {
            Speaker(person: $0, organization: nil, name: $0.capitalized, asWritten: $0, form: .name, country: nil)
        }, cue: nil, language: "en", article: article.id, confidence: 0.9)
    quote.meeting = meeting.id
    meeting.quotes = [quote.id]
    return Extract(
        source: article.source.file, article: article, persons: persons, organizations: [], meetings: [meeting],
        quotes: [quote])
}

/// A request by the names of the API, without its checks.
func request(
    _ collection: Collection, _ filters: [String: [String]] = [:], limit: Int = 200, cursor: String? = nil,
    search: String? = nil, sort: String? = nil
) throws -> ListRequest {
    var request = ListRequest(collection)
    for (name, values) in filters.sorted(by: { $0.key < $1.key }) {
        let parts = name.split(separator: "__").map(String.init)
        guard let field = collection.field(parts[0]),
            let comparison = Operator(rawValue: parts.count > 1 ? parts[1] : "")
        else { throw StoreError.malformedCursor }
        request.filters.append(Filter(field, comparison, values))
    }
    request.limit = limit
    request.cursor = cursor
    request.search = search.flatMap { SearchQuery($0) }
    if let sort {
        request.sort = [ListRequest.SortKey(field: sort.replacing("-", with: ""), descends: sort.hasPrefix("-"))]
    }
    return request
}

/// A record without its place in the order of changes, which goes by the order in which articles came.
func unmarked(_ record: String) -> String { record.replacing(/"changed":\{[^}]*\}/, with: "") }

/// The ids of records.
func ids(_ records: [String]) -> [String] { records.compactMap { JSONSlice($0)["id"]?.string } }
