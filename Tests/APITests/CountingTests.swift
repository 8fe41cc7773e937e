import Foundation
import HTTP
import Records
import Testing

/// Counterparts, statistics, when meetings were told, and what lists are ordered and filtered by.
struct CountingTests {
    private func site() throws -> MeetingSite {
        try MeetingSite([
            .init(date: "2025-07"), .init(date: "2024-02-03"), .init(date: "2024-06-01", status: .denied),
            .init(with: "eva-holm", country: "SE", date: "2025-05-05", status: .planned),
            .init(with: nil, country: "KR", date: "2023-01-01", status: .ongoing),
        ])
    }

    @Test func counterpartsAreThoseWhoMet() throws {
        let site = try site()
        let met = try site.data("/persons/anna-berg/counterparts")
        #expect(met.compactMap { $0["name"] as? String } == ["Omar Haddad", "South Korea"])
        #expect(met[0]["meetings"] as? Int == 2 && met[0]["others"] as? [String: Int] == ["denied": 1])
        #expect(met[0]["first"] as? String == "2024-02-03" && met[0]["last"] as? String == "2025-07")
        let planned = try site.data("/persons/anna-berg/counterparts?status=planned")
        #expect(planned.count == 1 && planned[0]["id"] as? String == "eva-holm")
        #expect(try site.data("/persons/anna-berg/counterparts?date=2024&country=NO")[0]["meetings"] as? Int == 1)
        #expect(try site.data("/persons/anna-berg/counterparts?q=nothing").isEmpty)
        _ = try site.object("/persons/anna-berg/counterparts?sort=date", status: 400)
        let csv = try site.text("/persons/anna-berg/counterparts.csv")
        #expect(csv.hasPrefix("id,type,name,country,meetings,first,last,others\r\nomar-haddad,person,"))
        #expect(csv.contains(",denied:1\r\n"))
        let page = site.site.text("/persons/anna-berg")
        #expect(page.contains("<td class=\"value\">2</td>") && !page.contains("<td class=\"value\">3</td>"))
    }

    @Test func statisticsNamePairsAndLabels() throws {
        let site = try site()
        let pairs = try site.data("/stats?of=meetings&group_by=pair")
        #expect(pairs.count == 1 && pairs[0]["pair"] as? [String] == ["anna-berg", "omar-haddad"])
        #expect(pairs[0]["pair_label"] as? [String] == ["Anna Berg", "Omar Haddad"] && pairs[0]["count"] as? Int == 2)
        let countries = try site.data("/stats?of=meetings&group_by=country_pair")
        #expect(countries.first?["country_pair_label"] as? [String] == ["Jordan", "Norway"])
        let group = try #require(try site.data("/stats?of=meetings&group_by=country").first)
        #expect(group["country_label"] as? String == "Norway" && group["last"] as? String == "2025-07")
        #expect(try site.text("/stats.csv?of=meetings&group_by=country_pair").contains("\r\nJO|NO,Jordan|Norway,2,"))
        for query in ["participant,participant", "date:year,year", "pair,pair"] {
            _ = try site.object("/stats?of=meetings&group_by=\(query)", status: 400)
        }
        _ = try site.object("/stats?of=quotes&group_by=pair", status: 400)
        _ = try site.object("/stats?of=meetings&sort=date", status: 400)
    }

    @Test func meetingsSayWhenTheyWereToldAndWhatIsDue() throws {
        let site = try MeetingSite([
            .init(with: "ada", date: nil, published: "2025-07-05"), .init(with: "bo", date: day(1), status: .planned),
            .init(with: "cy", date: day(0), status: .possible, published: "2025-07-09"),
            .init(with: "di", date: day(-1), status: .planned),
            .init(with: "ed", date: day(-1), status: .held, published: nil),
        ])
        let meetings = try site.data("/meetings?sort=-date")
        #expect(
            meetings.map { $0["due"] as? String ?? "-" } == ["future", "today", "passed", "-", "-"]
                || meetings.map { $0["due"] as? String ?? "-" } == ["future", "today", "-", "passed", "-"])
        #expect((meetings[4]["reported"] as? [String: String])?["first"] == "2025-07-05")
        #expect(try site.data("/meetings?reported=2025-07-05").count == 1)
        #expect(try site.data("/meetings?reported__gte=2025-07-09").count == 1)
        #expect(try site.data("/meetings?date=today..%2B7d").count == 2)
        #expect(try site.data("/meetings?date=today..+7d").count == 2)
        #expect(try site.data("/meetings?date=-1d..").count == 4)
        // Who has no such day comes last, both ways, and pages lead there and back.
        for (sort, first) in [("reported", "2025-07-01"), ("-reported", "2025-07-09")] {
            let all = try site.data("/meetings?sort=\(sort)")
            #expect((all[0]["reported"] as? [String: Any])?["first"] as? String == first)
            #expect((all[4]["reported"] as? [String: Any])?["first"] is NSNull)
            var (ids, next): ([String], String?) = ([], "/meetings?sort=\(sort)&limit=2")
            var previous: String?
            while let target = next {
                let page = try site.object(target)
                ids += (page["data"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
                next = (page["page"] as? [String: Any])?["next"] as? String
                previous = (page["page"] as? [String: Any])?["prev"] as? String
            }
            #expect(ids == all.compactMap { $0["id"] as? String })
            let back = try site.data(try #require(previous)).compactMap { $0["id"] as? String }
            #expect(back == Array(ids[2..<4]))
        }
        #expect(site.site.text("/meetings/\(meetings[4]["id"] as? String ?? "")").contains("5 July 2025"))
    }

    @Test func undatedOnesComeLastBothWays() throws {
        let site = try MeetingSite([
            .init(with: "ada", date: nil, published: nil), .init(with: "bo", date: "2024-01-01"),
            .init(with: "cy", date: "2025-01-01"),
        ])
        for (sort, dates) in [("date", ["2024-01-01", "2025-01-01"]), ("-date", ["2025-01-01", "2024-01-01"])] {
            let found = try site.data("/meetings?sort=\(sort)").map {
                ($0["date"] as? [String: Any])?["value"] as? String
            }
            #expect(found == dates + [nil])
            let last = try site.object("/meetings?sort=\(sort)&limit=2")
            let next = try #require((last["page"] as? [String: Any])?["next"] as? String)
            #expect(try site.data(next).count == 1)
        }
    }

    @Test func withinIsSurelyInside() throws {
        let site = try MeetingSite([
            .init(with: "ada", date: "2019"), .init(with: "bo", date: "2019-06-03"), .init(with: "cy", date: "2019-06"),
        ])
        #expect(try site.data("/meetings?date=2019-06").count == 3)
        #expect(try site.data("/meetings?date__within=2019-06").count == 2)
        #expect(try site.data("/meetings?date__in=2019-06-03,2018").count == 3)
    }

    @Test(arguments: [
        ("/articles?ingested_at=2025-08-01T02:00:00%2B02:00", 1),
        ("/articles?ingested_at=2025-08-01T02:00:00+02:00", 1),
        ("/articles?ingested_at__gt=2025-08-01T01:59:59%2B02:00", 1), ("/articles?ingested_at=2025-08", 1),
        ("/articles?ingested_at__lt=2025-08-01T02:00:00.5%2B02:00", 1), ("/articles?ingested_at__lt=2025-08-01", 0),
        ("/articles?ingested_at__lte=2025-08-01", 1), ("/articles?ingested_at__ne=2025-07..", 0),
        ("/persons?name__contains=haddad", 1), ("/persons?name__prefix=ANNA", 1),
        ("/meetings?participant__prefix=om", 1),
        ("/quotes?speaker__contains=berg", 0),
    ])
    func comparesAsTheValuesMean(_ target: String, _ count: Int) throws {
        let site = try MeetingSite([.init(date: "2025-07-03")])
        #expect(try site.data(target).count == count, "\(target)")
    }

    @Test(arguments: [
        ("/meetings?sort=%2Bdate", "date"), ("/meetings?sort=date+desc", "-date"),
        ("/meetings?sort=date.desc", "-date"),
        ("/meetings?from=2025", "date__gte"), ("/meetings?per_page=5", "limit"), ("/meetings?page=2", "cursor"),
        ("/persons?sort=counts.meetings", "meetings"), ("/meetings?place.country=NO", "country"),
        ("/meetings?topics=trade", "topic"), ("/meetings?published_at=2025", "date"),
        ("/meetings?fields=country", "place.country"),
        ("/quotes?fields=topics", "about"), ("/persons?counts.quotes__gt=1", "quotes"),
    ])
    func tellsTheRightName(_ target: String, _ name: String) throws {
        let site = try MeetingSite([])
        let errors = try #require(try site.object(target, status: 400)["errors"] as? [[String: Any]])
        #expect(errors.first?["did_you_mean"] as? String == name, "\(target)")
    }

    @Test(arguments: ["sort=", "fields=id,", "=", "status=", "facet=", "date=", "ingested_at=2025-07-01T10"])
    func saysWhatIsMissing(_ query: String) throws {
        let site = try MeetingSite([])
        let detail = try site.object("/\(query.hasPrefix("ing") ? "articles" : "meetings")?\(query)", status: 400)[
            "detail"]
        #expect(
            (detail as? String)?.contains(query == "=" ? "no name" : query.hasPrefix("ing") ? "such as" : "value")
                == true)
    }

    @Test func formsObeyOrRefuse() throws {
        let site = try MeetingSite([.init(date: "2025-07-03")])
        let lines = try site.text("/meetings.ndjson?include=participants&fields=-evidence,-participants.role")
        #expect(
            lines.contains("\"person\":{\"id\":\"anna-berg\"") && !lines.contains("\"evidence\":[{\"property\":\"kind"))
        #expect(!lines.contains("\"role\":\"party\""))
        #expect(
            try site.text("/meetings.csv?fields=title,place").hasPrefix("id,title,place.name,place.venue,place.city,"))
        #expect(try !site.text("/meetings.csv?fields=-place").contains("place."))
        #expect(try site.text("/meetings.csv?bom=1&fields=title").utf8.starts(with: [0xEF, 0xBB, 0xBF, 0x69]))
        let record = try #require(try site.data("/meetings?fields=-evidence,-place.venue").first)
        #expect(record["evidence"] == nil && record["title"] != nil)
        #expect((record["place"] as? [String: Any])?.keys.contains("venue") == false)
        for target in [
            "/meetings.csv?include=participants", "/meetings.ndjson?facet=country", "/meetings.ics?fields=title",
            "/meetings.csv?count=exact", "/meetings?bom=1", "/meetings.atom?include=quotes",
        ] { _ = try site.object(target, status: 400) }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@sum", "'@sum"), ("-tab", "'-tab"), ("plain", "plain"), ("+1,2", "\"'+1,2\""),
    ])
    func safeCellsAreNoFormulas(_ title: String, _ cell: String) throws {
        let site = try MeetingSite([.init(edit: { $0.meetings[0].title = title })])
        let rows = try site.text("/meetings.csv?fields=title&safe=1").split(separator: "\r\n")
        #expect(rows.last?.hasSuffix("," + cell) == true)
        #expect(try site.text("/meetings.csv?fields=title").contains(title.contains(",") ? "\"\(title)\"" : title))
    }
}
