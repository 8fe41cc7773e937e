import Foundation
import Testing

/// The server keeps answers that hold; pages of one address in two languages are two answers.
@Suite(.serialized) struct PageCacheTests {
    private static let headings = [
        "en": "Meetings", "nl": "Ontmoetingen", "de": "Treffen", "fr": "Rencontres", "es": "Reuniones",
    ]
    private static let browser = ["-H", "Accept: text/html"]

    @Test func keepsLanguagesApart() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--ingest", "Examples", "--database", folder.path("db.sqlite")])
        // The second and third time round each comes from the cache.
        for round in 1...3 {
            for (code, heading) in Self.headings.sorted(by: { $0.key < $1.key }) {
                let spoken = try server.curl("/meetings", Self.browser + ["-i", "-H", "Accept-Language: \(code)"])
                #expect(spoken.contains("<h1 dir=\"auto\">\(heading)</h1>"), "\(round) \(code)")
                #expect(spoken.contains("Content-Language: \(code)\r\n"), "\(round) \(code)")
                let vary = spoken.split(separator: "\r\n").first { $0.hasPrefix("Vary: ") } ?? ""
                for name in ["Accept,", "Accept-Language", "Accept-Encoding"] {
                    #expect(vary.contains(name), "\(vary)")
                }
                let asked = try server.curl("/meetings?lang=\(code)", Self.browser + ["-H", "Accept-Language: de"])
                #expect(asked.contains("<h1 dir=\"auto\">\(heading)</h1>"), "\(round) \(code)")
            }
            let data = try server.curl("/meetings", ["-H", "Accept-Language: de"])
            #expect(data.hasPrefix("{\"data\""), "\(round)")
        }
        #expect(server.stop() == 0)
    }

    @Test func asksAgainByTheTagOfTheLanguage() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--ingest", "Examples", "--database", folder.path("db.sqlite")])
        var tags: [String: String] = [:]
        for code in ["de", "fr", "de", "fr"] {
            let answer = try server.curl("/persons", Self.browser + ["-i", "-H", "Accept-Language: \(code)"])
            let tag = try #require(answer.firstMatch(of: /ETag: ("[^"]+")/)).output.1
            #expect(tags[code] == nil || tags[code] == String(tag))
            tags[code] = String(tag)
        }
        #expect(Set(tags.values).count == 2)
        for (code, tag) in tags {
            for (asked, status) in [(code, "304"), (code == "de" ? "fr" : "de", "200")] {
                let fields = ["-H", "Accept-Language: \(asked)", "-H", "If-None-Match: \(tag)"]
                #expect(try server.status("/persons", Self.browser + fields) == status, "\(code) \(asked)")
            }
        }
        #expect(server.stop() == 0)
    }
}
