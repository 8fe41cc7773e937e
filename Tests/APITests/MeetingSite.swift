import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// Meetings of the test's own making, a story each, and a way to ask for them.
final class MeetingSite {
    let site: PageSite

    /// One meeting of Anna Berg.
    struct Story {
        var with: String? = "omar-haddad"
        var country = "JO"
        var date: String?
        var status = Meeting.Status.held
        var published: String? = "2025-07-01"
        var edit: (inout Extract) -> Void = { _ in }
    }

    init(_ stories: [Story]) throws {
        site = try PageSite(
            stories.enumerated().map { number, story in
                var sample = PageSample(number: 1)
                sample.title = "Story \(number)"
                sample.text = "Anna Berg received Omar Haddad in Oslo on 3 July, story \(number)."
                var extract = sample.extract()
                let article = extract.article
                let day = story.published.map { Int($0.suffix(2)) ?? 1 }
                extract.article = Article(
                    title: article.title, language: "en", publishedAt: story.published, text: article.text,
                    source: .init(file: "story-\(number)-\(day ?? 0)", format: "text", bytes: 9))
                var meeting = extract.meetings[0]
                meeting.id = RecordID.make(prefix: "mtg", parts: [extract.article.id])
                meeting.date = story.date.map {
                    PartialDate(
                        value: $0, precision: $0.count == 10 ? .day : $0.count == 7 ? .month : .year, basis: .stated,
                        text: $0)
                }
                meeting.status = story.status
                meeting.statusHistory = [
                    .init(status: story.status, span: sample.span("received"), rule: "r", article: extract.article.id)
                ]
                meeting.participants[1].person = story.with
                meeting.participants[1].country = story.country
                if story.with == nil { meeting.participants[1].name = story.country }
                // Meetings of the same parties on other occasions stay apart.
                meeting.occasion = Occasion(name: "Forum \(number)", organization: nil, relation: .partOf)
                meeting.articles = [extract.article.id]
                meeting.quotes = []
                extract.meetings = [meeting]
                extract.quotes = []
                if let other = story.with {
                    extract.persons[1].id = other
                    extract.persons[1].name = other.capitalized
                }
                story.edit(&extract)
                return extract
            })
    }

    func object(_ target: String, status: Int = 200) throws -> [String: Any] {
        let response = site.get(target, accept: nil)
        #expect(response.status.code == status, "\(target): \(String(decoding: response.body, as: UTF8.self))")
        return try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
    }

    func data(_ target: String) throws -> [[String: Any]] {
        try #require(try object(target)["data"] as? [[String: Any]], "\(target)")
    }

    /// The text of an answer, also of one that is streamed.
    func text(_ target: String) throws -> String {
        let response = site.get(target, accept: nil)
        var bytes = response.body
        while let piece = try response.stream?.next() { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A day so many days from today, in UTC.
func day(_ offset: Int) -> String {
    (CalendarDay(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down))) + offset).iso
}
