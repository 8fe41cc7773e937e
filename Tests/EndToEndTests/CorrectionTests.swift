import Foundation
import Testing

/// Corrections over HTTP and from the command line, with the real program.
@Suite struct CorrectionRequestTests {
    private static let token = "a-token-for-the-news-desk"

    private struct Answer {
        var status: String
        var head: String
        var body: String
        func member(_ path: String...) -> Any? {
            var value: Any? = try? JSONSerialization.jsonObject(with: Data(body.utf8))
            for name in path { value = Int(name).map { (value as? [Any])?[$0] } ?? (value as? [String: Any])?[name] }
            return value
        }
        func field(_ name: String) -> String? {
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name + ":") }.map {
                $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
            }
        }
    }

    private func ask(_ server: RunningServer, _ path: String, _ options: [String] = []) throws -> Answer {
        let text = try RunningServer.curl(server.port, path, ["-i"] + options)
        let parts = text.components(separatedBy: "\r\n\r\n")
        let status = parts[0].split(separator: " ").dropFirst().first.map(String.init) ?? ""
        return Answer(status: status, head: parts[0], body: parts.dropFirst().joined(separator: "\r\n\r\n"))
    }

    private func write(
        _ server: RunningServer, _ method: String, _ path: String, _ body: String? = nil, tag: String? = nil
    )
        throws -> Answer
    {
        var options = [
            "-X", method, "-H", "Authorization: Bearer \(Self.token)", "-H", "Content-Type: application/json",
        ]
        if let body { options += ["-d", body] }
        // curl sends an empty field only when it is written so.
        if let tag { options += ["-H", tag.isEmpty ? "If-Match;" : "If-Match: \(tag)"] }
        return try ask(server, path, options)
    }

    private func started(_ folder: TemporaryFolder, _ texts: [String]) throws -> (
        server: RunningServer, database: String
    ) {
        try FileManager.default.createDirectory(
            atPath: folder.path("articles"), withIntermediateDirectories: true)
        for (number, text) in texts.enumerated() {
            _ = try folder.file(
                "articles/\(number).json",
                #"{"title": "T\#(number)", "text": "\#(text)", "published_at": "2024-05-0\#(number + 1)"}"#)
        }
        let database = folder.path("db.sqlite")
        #expect(try Program.run(["ingest", folder.path("articles"), "--database", database]).code == 0)
        let tokens = try folder.file("tokens", "\(Self.token) # desk")
        return (try RunningServer(["--database", database, "--token-file", tokens]), database)
    }

    @Test func correctsWithTheTagOfWhatWasRead() throws {
        let folder = try TemporaryFolder()
        let (server, database) = try started(
            folder,
            ["Mark Rutte sprak op 3 mei 2024 met Emmanuel Macron in Parijs.", "Olaf Scholz sprak met Rishi Sunak."])
        let list = try ask(server, "/meetings?participant=Rutte")
        let path = "/meetings/" + (try #require(list.member("data", "0", "id") as? String))
        let tag = try #require(try ask(server, path).field("etag"))
        #expect(try write(server, "PATCH", path, #"{"status":"planned"}"#).status == "428")
        #expect(try ask(server, path, ["-X", "PATCH", "-d", "{}"]).status == "401")
        // A change of another record does not make the tag stale, one of this record does.
        let other = try #require(try ask(server, "/meetings?participant=Scholz").member("data", "0", "id") as? String)
        #expect(try write(server, "PATCH", "/meetings/\(other)", #"{"status":"denied"}"#, tag: "*").status == "200")
        let said = try write(
            server, "PATCH", path + "?reason=It+was+put+off", #"{"status":"postponed","date":{"value":"2024-06"}}"#,
            tag: tag)
        #expect(said.status == "200")
        #expect(said.member("data", "status") as? String == "postponed")
        #expect(said.member("data", "corrected") as? Bool == true)
        #expect(said.member("data", "date", "precision") as? String == "month")
        #expect(said.member("correction", "author") as? String == "desk")
        let late = try write(server, "PATCH", path, #"{"status":"held"}"#, tag: tag)
        #expect(late.status == "412")
        // It says what is another value since, and by whom.
        let names = (late.member("errors") as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
        #expect(Set(names).isSuperset(of: ["status", "date", "corrected"]), "\(names)")
        let message = try #require(late.member("errors", "0", "message") as? String)
        #expect(message.contains("changed by desk") && message.contains("It was put off"))
        #expect(try write(server, "PATCH", path, #"{"status":"held"}"#, tag: #"W/"a", "b,c""#).status == "412")
        let version = try ask(server, path + "/versions")
        #expect(version.member("data", "0", "operation") as? String == "correct")
        #expect(version.member("data", "0", "author") as? String == "desk")
        #expect(version.member("data", "0", "reason") as? String == "It was put off")
        // It outlives that everything is read again.
        #expect(
            try Program.run(["ingest", folder.path("articles"), "--force", "--database", database]).errors.contains(
                "2 changed"))
        #expect(try ask(server, path).member("data", "status") as? String == "postponed")
        let id = try #require(said.field("location"))
        #expect(try ask(server, id).member("data", "replaced", "status") as? String == "held")
        #expect(try write(server, "DELETE", id).status == "204")
        #expect(try ask(server, path).member("data", "status") as? String == "held")
        #expect(try write(server, "DELETE", id).status == "422")
        let near = try write(server, "PATCH", path, #"{"statuss":"held"}"#, tag: "*")
        #expect(near.status == "422" && near.body.contains("is status meant?"))
        // What is right as it is is said alone, and changes no value.
        let before = try ask(server, path).member("data", "status") as? String
        let accepted = try write(server, "PATCH", path, #"{"accepted":true}"#, tag: "*")
        #expect(accepted.status == "200" && accepted.member("data", "accepted") as? Bool == true)
        #expect(accepted.member("correction", "operation") as? String == "accept")
        #expect(accepted.member("data", "status") as? String == before)
        #expect(accepted.member("data", "corrected") == nil)
        for wrong in [#"{"accepted":false}"#, #"{"accepted":true,"status":"held"}"#] {
            #expect(try write(server, "PATCH", path, wrong, tag: "*").status == "422")
        }
        #expect(try ask(server, path + "/versions").member("data", "0", "author") as? String == "desk")
        #expect(server.stop() == 0)
        #expect(try Program.run(["check", "--database", database]).code == 0)
    }

    @Test func rejectsMergesAndAdds() throws {
        let folder = try TemporaryFolder()
        let (server, database) = try started(
            folder,
            [
                "Mark Rutte sprak op 3 mei 2024 met Emmanuel Macron in Parijs. Het weer was mooi.",
                "Olaf Scholz sprak met Rishi Sunak.",
            ])
        let person = try #require(try ask(server, "/persons?name=Scholz").member("data", "0", "id") as? String)
        let taker = try #require(try ask(server, "/persons?name=Sunak").member("data", "0", "id") as? String)
        let merged = try write(server, "PATCH", "/persons/\(person)", #"{"merged_into":"\#(taker)"}"#, tag: "*")
        #expect(merged.status == "200" && merged.member("data", "id") as? String == taker)
        #expect(try ask(server, "/persons/\(person)").status == "308")
        let article = try #require(try ask(server, "/articles?title=T0").member("data", "0", "id") as? String)
        let text = try #require(try ask(server, "/articles/\(article)").member("data", "text") as? String)
        let start = try #require(text.range(of: "Het weer")).lowerBound.utf16Offset(in: text)
        let added = try write(
            server, "POST", "/quotes",
            #"{"article":"\#(article)","start":\#(start),"end":\#(start + 18),"kind":"indirect","speaker":{"person":"mark-rutte"}}"#
        )
        #expect(added.status == "201")
        #expect(added.member("data", "text") as? String == "Het weer was mooi.")
        let quote = try #require(added.field("location"))
        #expect(try ask(server, quote).member("data", "speaker", "name") as? String == "Mark Rutte")
        #expect(try write(server, "DELETE", quote).status == "204")
        #expect(try ask(server, quote).status == "410")
        #expect(try write(server, "PATCH", quote, #"{"via":"desk"}"#, tag: "*").status == "410")
        #expect(try write(server, "PATCH", quote, "[null]", tag: "*").status == "422")
        // A field that is no list of tags is told before anything is said of the record.
        for tag in ["", "a", #""a" "b""#, #""a"#, "*, *"] {
            #expect(try write(server, "PATCH", quote, #"{"via":"desk"}"#, tag: tag).status == "400", "\(tag)")
            #expect(try write(server, "DELETE", quote, tag: tag).status == "400", "\(tag)")
        }
        #expect(try write(server, "DELETE", "/persons/\(person)").status == "308")
        #expect(try write(server, "PATCH", "/persons/nobody", #"{"name":"N"}"#, tag: "*").status == "404")
        #expect(
            try ask(server, "/changes?operation=remove&type=quote").member("data", "0", "author") as? String == "desk")
        let bad = try write(server, "PATCH", "/persons/\(taker)", #"{"nme":"X"}"#, tag: "*")
        #expect(bad.status == "422" && bad.body.contains("is name meant?"))
        #expect(try write(server, "PATCH", "/topics/trade", "{}", tag: "*").status == "405")
        #expect(server.stop() == 0)
        #expect(try Program.run(["check", "--database", database]).code == 0)
    }

    @Test func correctionsGoFromOneDatabaseToAnother() throws {
        let folder = try TemporaryFolder()
        let (server, database) = try started(folder, ["Mark Rutte sprak op 3 mei 2024 met Emmanuel Macron in Parijs."])
        let id = try #require(try ask(server, "/meetings").member("data", "0", "id") as? String)
        #expect(try write(server, "PATCH", "/meetings/\(id)", #"{"place":{"city":"Lyon"}}"#, tag: "*").status == "200")
        #expect(server.stop() == 0)
        let lines = try Program.run(["corrections", "export", "--database", database])
        #expect(lines.code == 0 && lines.output.split(separator: "\n").count == 1)
        let (file, copy) = (try folder.file("c.ndjson", lines.output), folder.path("copy.sqlite"))
        #expect(try Program.run(["ingest", folder.path("articles"), "--database", copy]).code == 0)
        #expect(try Program.run(["corrections", "import", file, "--database", copy]).errors.contains("1 of 1 new"))
        #expect(try Program.run(["corrections", "export", "--database", copy]).output == lines.output)
        #expect(try Program.run(["export", "meetings", "--database", copy]).output.contains("\"city\":\"Lyon\""))
        let bad = try folder.file("bad.ndjson", "{\"id\":1}\n")
        let refused = try Program.run(["corrections", "import", bad, "--database", copy])
        #expect(refused.code == 1 && refused.errors.contains("line 1"))
    }
}
