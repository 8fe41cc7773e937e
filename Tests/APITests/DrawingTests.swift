import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Testing

/// The numbers behind drawings: who met whom, when and where.
struct DrawingTests {
    /// Anna Berg with Omar Haddad three times, with Eva Holm once, with Korea once; Eva and Omar once without her.
    private func site() throws -> MeetingSite {
        try MeetingSite([
            .init(date: "2025-07"), .init(date: "2024-02-03"), .init(date: "2024-06-01", status: .denied),
            .init(with: "eva-holm", country: "SE", date: "2025-05-05", status: .planned),
            .init(with: nil, country: "KR", date: "2023-01-01", status: .ongoing),
            .init(
                with: "eva-holm", country: "SE", date: "2022-03-01",
                edit: {
                    $0.meetings[0].participants[0].person = "omar-haddad"
                    $0.meetings[0].participants[0].name = "Omar Haddad"
                    $0.meetings[0].participants[0].country = "JO"
                    $0.persons[0].id = "omar-haddad"
                    $0.persons[0].name = "Omar Haddad"
                }),
        ])
    }

    private func graph(_ site: MeetingSite, _ query: String) throws -> (
        nodes: [[String: Any]], edges: [[String: Any]], more: [String: Int]
    ) {
        let answer = try site.object("/graph" + query)
        let data = try #require(answer["data"] as? [String: Any])
        #expect((answer["seq"] as? Int ?? 0) > 0)
        return (
            try #require(data["nodes"] as? [[String: Any]]), try #require(data["edges"] as? [[String: Any]]),
            try #require(answer["more"] as? [String: Int])
        )
    }

    private func names(_ edges: [[String: Any]]) -> [String] {
        edges.map { "\($0["a"] as? String ?? "")+\($0["b"] as? String ?? "")" }
    }

    @Test func pairsAreThoseOfTheFilters() throws {
        let site = try site()
        let all = try graph(site, "")
        #expect(all.nodes.map { $0["id"] as? String } == ["anna-berg", "omar-haddad", "eva-holm"])
        #expect(all.nodes.map { $0["meetings"] as? Int } == [5, 4, 2])
        #expect(all.nodes[0]["name"] as? String == "Anna Berg" && all.nodes[0]["type"] as? String == "person")
        #expect(names(all.edges) == ["anna-berg+omar-haddad", "eva-holm+omar-haddad", "anna-berg+eva-holm"])
        let first = all.edges[0]
        #expect([first["meetings"], first["met"], first["planned"]].map { $0 as? Int } == [3, 2, 0])
        #expect(first["first"] as? String == "2024-02-03" && first["last"] as? String == "2025-07")
        let last = all.edges[2]
        #expect(last["met"] as? Int == 0 && last["planned"] as? Int == 1 && last["first"] as? String == "2025-05-05")
        #expect(try names(graph(site, "?status=planned").edges) == ["anna-berg+eva-holm"])
        #expect(try names(graph(site, "?date=2022&q=Haddad").edges) == ["eva-holm+omar-haddad"])
        #expect(try graph(site, "?q=nothing").nodes.isEmpty)
        // The pairs that `/stats` counts are the edges by those who met.
        let pairs = try site.data("/stats?of=meetings&group_by=pair").map { $0["count"] as? Int }
        #expect(pairs == all.edges.map { $0["met"] as? Int }.filter { $0 != 0 })
    }

    @Test func whatIsLeftOutIsCounted() throws {
        let site = try site()
        let two = try graph(site, "?limit=2")
        #expect(names(two.edges) == ["anna-berg+omar-haddad"] && two.more == ["nodes": 1, "edges": 2])
        let one = try graph(site, "?limit=1")
        #expect(one.edges.isEmpty && one.more == ["nodes": 2, "edges": 3])
        #expect(try graph(site, "").more == ["nodes": 0, "edges": 0])
    }

    @Test func aNetworkIsThatOfItsPerson() throws {
        let site = try site()
        let own = try graph(site, "?person=eva-holm")
        // Those whom she met, and their own meetings without her.
        #expect(own.nodes.map { $0["id"] as? String } == ["eva-holm", "anna-berg", "omar-haddad"])
        #expect(names(own.edges).contains("anna-berg+omar-haddad") && own.edges.count == 3)
        let few = try graph(site, "?person=eva-holm&limit=2")
        #expect(few.nodes.map { $0["id"] as? String } == ["eva-holm", "anna-berg"])
        #expect(few.more == ["nodes": 1, "edges": 1])
        let nobody = try site.object("/graph?person=zzz-nobody")
        #expect((nobody["warnings"] as? [String])?.count == 1)
        #expect(try names(graph(site, "?by=country&person=eva-holm").edges) == ["JO+SE", "NO+SE"])
        // Here two of one name are known, and the network is that of both.
        let both = try graph(site, "?person=Omar%20Haddad").nodes.prefix(2).map { $0["id"] as? String }
        #expect(both == ["omar-haddad", "eva-holm"])
    }

    @Test func countriesMeetToo() throws {
        let countries = try graph(try site(), "?by=country")
        #expect(countries.nodes.map { $0["id"] as? String } == ["NO", "JO", "SE", "KR"])
        #expect(countries.nodes[3]["name"] as? String == "South Korea")
        #expect(names(countries.edges) == ["JO+NO", "KR+NO", "JO+SE", "NO+SE"])
    }

    @Test(arguments: [
        ("", ["2022-03", "2023-01", "2024-02", "2024-06", "2025-05", "2025-07"], 0),
        ("?by=year", ["2022", "2023", "2024", "2025"], 0),
        ("?by=day&date=2024..", ["2024-02-03", "2024-06-01", "2025-05-05"], 1),
        ("?by=week", ["2022-W09", "2022-W52", "2024-W05", "2024-W22", "2025-W19"], 1),
    ])
    func stretchesAreCounted(_ query: String, _ labels: [String], _ coarser: Int) throws {
        let answer = try site().object("/timeline" + query)
        let data = try #require(answer["data"] as? [[String: Any]])
        #expect(data.map { $0["period"] as? String } == labels)
        #expect(answer["coarser"] as? Int == coarser && answer["undated"] as? Int == 0)
        #expect((answer["seq"] as? Int ?? 0) > 0)
    }

    @Test func stretchesHaveDaysAndStacks() throws {
        let site = try MeetingSite([
            .init(with: "ada", date: "2024-12-30"), .init(with: "bo", date: "2025-01-05", status: .planned),
            .init(with: "cy", date: nil, published: "2025-01-03"), .init(with: "di", date: "2024-02-29"),
            .init(with: "ed", date: "2024-02"),
        ])
        let weeks = try site.object("/timeline?by=week")
        let week = try #require((weeks["data"] as? [[String: Any]])?.last)
        #expect(week["period"] as? String == "2025-W01" && week["total"] as? Int == 2)
        #expect(week["start"] as? String == "2024-12-30" && week["end"] as? String == "2025-01-05")
        #expect(week["counts"] as? [String: Int] == ["held": 1, "planned": 1] && weeks["undated"] as? Int == 1)
        let months = try site.data("/timeline?stack=kind")
        #expect(months[0]["period"] as? String == "2024-02" && months[0]["end"] as? String == "2024-02-29")
        #expect(months[0]["counts"] as? [String: Int] == ["bilateral": 2])
        for query in ["by=hour", "stack=country", "limit=3", "sort=date"] {
            _ = try site.object("/timeline?\(query)", status: 400)
        }
    }

    @Test func aTimelineIsBounded() throws {
        let site = try MeetingSite(
            (0..<1_001).map { .init(with: "p\($0)", date: "\(1000 + $0 / 12)-\(two($0 % 12 + 1))") })
        #expect(try site.object("/timeline")["by"] as? String == "year")
        let refused = try site.object("/timeline?by=month", status: 400)
        #expect((refused["detail"] as? String)?.contains("coarser") == true)
        #expect(try site.data("/timeline?by=month&date__lt=1083").count == 996)
    }

    private func two(_ number: Int) -> String { CalendarDay.pad(number, 2) }

    @Test func placesArePoints() throws {
        func at(_ name: String?, _ country: String?, _ latitude: Double?) -> (inout Extract) -> Void {
            {
                $0.meetings[0].place = name.map {
                    Place(name: $0, venue: nil, city: $0, country: country, asWritten: $0)
                }
                $0.meetings[0].place?.latitude = latitude
                $0.meetings[0].place?.longitude = latitude
            }
        }
        let site = try MeetingSite([
            .init(with: "ada", date: "2025-01-01", edit: at("Oslo", "NO", 60)),
            .init(with: "bo", date: "2024", status: .planned, edit: at("Oslo", "NO", 60)),
            .init(with: "cy", date: "2025-03", edit: at("Nowhere", "NO", nil)),
            .init(with: "di", date: "2025-02-01", edit: at("Norway", "NO", nil)),
            .init(with: "ed", date: "2025-02-01", edit: at(nil, nil, nil)),
            .init(with: "fi", date: "2025-02-01", edit: at("Bergen", "NO", 61)),
        ])
        let answer = try site.object("/map")
        let data = try #require(answer["data"] as? [[String: Any]])
        #expect(data.map { $0["id"] as? String } == ["NO", "oslo", "bergen"])
        #expect(data.map { $0["precision"] as? String } == ["country", "place", "place"])
        #expect(data[0]["name"] as? String == "Norway" && data[0]["latitude"] as? Double == 59.91)
        #expect(data[0]["last"] as? String == "2025-03" && data[0]["first"] as? String == "2025-02-01")
        #expect(data[1]["meetings"] as? Int == 2 && data[1]["met"] as? Int == 1)
        #expect(data[1]["first"] as? String == "2025-01-01" && answer["unplaced"] as? Int == 1)
        let few = try site.object("/map?limit=1&status=held")
        #expect(few["more"] as? [String: Int] == ["places": 2, "meetings": 2])
        #expect(try site.data("/map?city=Bergen").count == 1)
        _ = try site.object("/map?limit=0", status: 400)
    }

    @Test(arguments: ["/graph", "/timeline?by=year", "/map.json"])
    func drawingsHaveTagsAndAreDescribed(_ target: String) throws {
        let site = try site()
        let response = site.site.get(target, accept: nil)
        #expect(response.status.code == 200 && response.fields[.eTag] != nil)
        #expect(response.fields[.init("Parley-Seq") ?? .accept] != nil)
        let unknown = try site.object(target + (target.contains("?") ? "&" : "?") + "statsu=held", status: 400)
        #expect((unknown["errors"] as? [[String: Any]])?.first?["did_you_mean"] as? String == "status")
    }

    @Test func tellingsStandSideBySide() throws {
        let site = try MeetingSite(
            ["Oslo", "Bergen"].enumerated().map { number, city in
                MeetingSite.Story(
                    date: "2025-07-03", published: "2025-07-0\(5 - number)",
                    edit: {
                        $0.meetings[0].occasion = nil
                        $0.meetings[0].place = Place(
                            name: city, venue: nil, city: city, country: "NO", asWritten: city)
                    })
            })
        let meeting = try #require(try site.data("/meetings?disagreement=place").first)
        let values = try #require((meeting["disagreements"] as? [[String: Any]])?.first?["values"] as? [[String: Any]])
        #expect(values.map { $0["value"] as? String } == ["Bergen", "Oslo"])
        let id = try #require(meeting["id"] as? String)
        let answer = try site.object("/meetings/\(id)/tellings")
        let data = try #require(answer["data"] as? [[String: Any]])
        #expect(data.map { ($0["place"] as? [String: Any])?["city"] as? String } == ["Bergen", "Oslo"])
        #expect(data.map { [$0["article"] as? String ?? ""] } == values.map { $0["articles"] as? [String] ?? [] })
        #expect(data[0]["published_at"] as? String == "2025-07-04" && data[0]["title"] as? String == "Story 1")
        #expect(
            (data[0]["participants"] as? [Any])?.count == 2 && (data[0]["spans"] as? [[String: Any]])?.isEmpty == false)
        #expect(try site.object("/meetings/\(id)/tellings?limit=1")["more"] as? Int == 1)
        // The id of the other telling leads there, and what is none leads nowhere.
        let others = Set(try site.site.store.tellings(of: id, limit: 9).tellings.map(\.meeting.id)).subtracting([id])
        #expect(site.site.get("/meetings/\(others.first ?? "")/tellings", accept: nil).status.code == 308)
        _ = try site.object("/meetings/mtg_0/tellings", status: 404)
        _ = try site.object("/meetings?disagreement=plaec", status: 400)
    }
}
