import HTTP
import HTTPTypes
import Records
import Store

extension API {
    /// What each article says of a meeting, to see side by side.
    func tellings() -> Route {
        let own = [
            Parameter("limit", in: .query, "Tellings, 1 to 200.", integer: 1...ListParameters.largestLimit),
            Parameter("pretty", in: .query, "1 indents the answer (JSON).", choices: ["0", "1"]),
        ]
        return Route(
            .get, "/meetings/{id}/tellings",
            "What each article tells of a meeting before it is joined with what others tell, in order of publication, with the words that say so.",
            parameters: [Parameter("id", in: .path, "The id of the meeting.")] + own, validator: validator()
        ) { request, parameters in
            let query = try PlainParameters(request, own)
            let fields = try readFields(request, .json, [.json], parameters)
            let id = parameters["id"] ?? ""
            let found = try find(.meetings, id, request, parameters)
            guard case .record = found else { return Self.moved(found, .meetings, request, parameters) }
            let (tellings, more, seq) = try store.tellings(of: id, limit: query.integer("limit") ?? 50)
            var response = Self.kept(fields) { json in
                json.key("data")
                json.array(tellings) { $1.write(to: &$0) }
                json.key("more")
                json.integer(more)
                json.key("seq")
                json.integer(Int(seq))
            }
            if query.text("pretty") == "1" { response.body = PrettyJSON.indent(response.body) }
            response.fields[.parleySeq] = String(seq)
            return response
        }
    }
}

extension ToldMeeting {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("article")
            json.string(article)
            json.key("title")
            json.string(title)
            json.key("publisher")
            json.string(publisher)
            json.key("published_at")
            json.string(publishedAt)
            json.key("language")
            json.string(language)
            var record = JSONWriter()
            meeting.write(to: &record)
            let slice = JSONSlice(record.bytes)
            for name in Self.members {
                json.key(dynamic: name)
                json.raw(slice[name]?.raw ?? ArraySlice("null".utf8))
            }
            json.key("spans")
            json.array(meeting.evidence) { json, evidence in
                var whole = JSONWriter()
                evidence.write(to: &whole)
                let slice = JSONSlice(whole.bytes)
                json.object { json in
                    for part in ToldMeeting.spanParts {
                        json.key(dynamic: part.name)
                        json.raw(slice[part.name]?.raw ?? ArraySlice("null".utf8))
                    }
                }
            }
        }
    }
}
