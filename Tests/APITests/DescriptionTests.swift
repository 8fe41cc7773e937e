import Foundation
import HTTP
import Records
import Testing

/// What `/openapi.json` says of records and questions; `Scripts/judge-client` holds live answers against it.
struct DescriptionTests {
    private func description() throws -> [String: Any] {
        let body = try PageSite([]).get("/openapi.json", accept: nil).body
        return try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
    }

    private func at(_ path: [String], _ object: [String: Any]) throws -> [String: Any] {
        try path.reduce(object) { try #require($0[$1] as? [String: Any], "\(path)") }
    }

    @Test func saysWhatIsNullWhatIsAChoiceAndWhatIsIncluded() throws {
        let meeting = try at(["components", "schemas", "Meeting"], description())
        #expect(meeting["required"] as? [String] == ["id"] && meeting["type"] as? String == "object")
        let members = try at(["properties"], meeting)
        #expect(try at(["status"], members)["enum"] as? [String] == Meeting.Status.allCases.map(\.rawValue))
        #expect(try at(["title"], members)["type"] as? String == "string")
        #expect(try at(["date"], members)["type"] as? [String] == ["object", "null"])
        let due = try #require(try at(["due"], members)["enum"] as? [Any])
        #expect(due.count == 4 && due.last is NSNull)
        let ids = try #require(try at(["quotes", "items"], members)["anyOf"] as? [[String: String]])
        #expect(ids == [["type": "string"], ["$ref": "#/components/schemas/Quote"]])
        let history = try at(["status_history", "items", "properties"], members)
        #expect(Set(history.keys) == ["status", "span", "rule", "article"])
    }

    @Test func describesEnvelopesAndOperators() throws {
        let list = try at(["paths", "/meetings", "get"], description())
        #expect(list["operationId"] as? String == "listMeetings" && list["tags"] as? [String] == ["meetings"])
        let answer = try at(["responses", "200", "content", "application/json", "schema", "properties"], list)
        #expect(Set(answer.keys) == ["data", "page", "seq", "facets", "warnings"])
        let names = try #require(list["parameters"] as? [[String: Any]]).compactMap { $0["name"] as? String }
        #expect(
            Set(names).isSuperset(of: [
                "date__within", "date__gte", "participant__all", "status__in", "title__contains",
            ]))
        #expect(Set(names).count == names.count)
    }
}
