import Records
import Store

/// Objects of ninjs 3.1, a line each: articles as texts, meetings as events of the news diary.
///
/// The schema knows moments only where it says so; a day alone is told as an expected date, and an article of which only
/// the day is known has no time. The status of a meeting is one of the IPTC's; its own word stands in a description.
///
/// Source: IPTC ninjs 3.1; the NewsCodes eventoccurstatus.
struct NinjsFormat: RecordFormat {
    private let collection: Collection
    private let address: RecordAddress

    init(_ collection: Collection, base: String?) {
        (self.collection, address) = (collection, RecordAddress(base: base))
    }

    func begin(_ out: inout [UInt8]) {}
    func end(_ out: inout [UInt8]) {}

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        var json = JSONWriter()
        json.object { json in
            Self.write(
                [
                    ("uri", address.of(collection, record["id"])), ("type", collection == .meetings ? "event" : "text"),
                    ("representationType", "full"), ("versionCreated", record["changed"]?["at"]?.string),
                ], to: &json)
            json.key("standard")
            json.object {
                Self.write(
                    [
                        ("name", "ninjs"), ("version", "3.1"),
                        ("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"),
                    ], to: &$0)
            }
            collection == .meetings ? writeMeeting(record, to: &json) : writeArticle(record, to: &json)
        }
        json.endLine()
        out += json.bytes
    }

    /// Writes the members that are known.
    private static func write(_ members: [(String, String?)], to json: inout JSONWriter) {
        for (name, value) in members {
            guard let value else { continue }
            json.key(dynamic: name)
            json.string(value)
        }
    }

    /// Writes a list of objects; nothing for an empty list.
    private static func write(_ name: String, _ objects: [[(String, String?)]], to json: inout JSONWriter) {
        guard !objects.isEmpty else { return }
        json.key(dynamic: name)
        json.array(objects) { json, members in json.object { write(members, to: &$0) } }
    }

    // MARK: Articles

    private func writeArticle(_ article: JSONSlice, to json: inout JSONWriter) {
        let language = article["language"]?.string
        let text = article["text"]?.string ?? ""
        Self.write(
            [
                ("language", language == "und" ? nil : language), ("by", article["author"]?.string),
                ("title", article["title"]?.string),
                ("contentCreated", article["published_at"]?.string.flatMap { $0.contains("T") ? $0 : nil }),
            ], to: &json)
        Self.write(
            "headlines",
            [("main", article["title"]), ("subtitle", article["subtitle"])].compactMap { role, value in
                value?.string.map { [("role", role), ("value", $0)] }
            }, to: &json)
        json.key("bodies")
        json.array([text]) { json, text in
            json.object { json in
                Self.write([("role", "main"), ("contentType", "text/plain"), ("value", text)], to: &json)
                json.key("charCount")
                json.integer(text.unicodeScalars.count)
            }
        }
        Self.write(
            "infoSources",
            article["publisher"]?.string.map { [[("name", $0), ("role", "publisher")]] } ?? [], to: &json)
        Self.write(
            "renditions",
            article["url"]?.string.map { [[("name", "web"), ("href", $0), ("contentType", "text/html")]] } ?? [],
            to: &json)
        writeOwnId(article, to: &json)
    }

    private func writeOwnId(_ record: JSONSlice, to json: inout JSONWriter) {
        Self.write("altIds", [[("role", "parley"), ("value", record["id"]?.string)]], to: &json)
    }

    // MARK: Meetings

    private func writeMeeting(_ meeting: JSONSlice, to json: inout JSONWriter) {
        Self.write([("title", meeting["title"]?.string)], to: &json)
        Self.write("headlines", [[("value", meeting["title"]?.string ?? "")]], to: &json)
        Self.write(
            "descriptions",
            [
                [("role", "status"), ("value", meeting["status"]?.string ?? "")],
                [("role", "summary"), ("value", MeetingText.summary(meeting))],
            ], to: &json)
        json.key("eventDetails")
        json.object { writeDetails(meeting, to: &$0) }
        let parties = meeting["participants"]?.elements ?? []
        let persons = parties.filter { $0["person"] != nil }
        Self.write("people", persons.map(party), to: &json)
        Self.write("organisations", parties.filter { $0["person"] == nil }.map(party), to: &json)
        Self.write(
            "subjects",
            (meeting["topics"]?.elements ?? []).map {
                [("name", $0["label"]?.string), ("uri", address.of(.topics, $0["id"])), ("literal", $0["id"]?.string)]
            }, to: &json)
        writePlace(meeting["place"], to: &json)
        Self.write(
            "associations",
            (meeting["articles"]?.elements ?? []).compactMap(\.string).map {
                [("uri", address.of(.articles, $0)), ("name", $0), ("rel", "reportedBy"), ("type", "text")]
            }, to: &json)
        writeOwnId(meeting, to: &json)
    }

    private func party(_ party: JSONSlice) -> [(String, String?)] {
        [
            ("name", party["name"]?.string), ("rel", party["role"]?.string), ("uri", address.of(party: party)),
            ("literal", party["person"]?.string ?? party["organization"]?.string),
        ]
    }

    private func writeDetails(_ meeting: JSONSlice, to json: inout JSONWriter) {
        let status = meeting["status"]?.string.flatMap { Meeting.Status(rawValue: $0) }
        Self.write([("eventStatus", status.flatMap(Self.occurrence))], to: &json)
        guard let start = meeting.day("date") else { return }
        json.key("dates")
        json.object { json in
            Self.write(
                [
                    ("expectedStartDate", start), ("expectedEndDate", meeting.day("end_date")),
                    ("expectedDuration", meeting["duration"]?["minutes"]?.integer.map { "PT\($0)M" }),
                ], to: &json)
        }
    }

    /// How sure it is that an event takes place; nil for what is denied, which the codes do not have.
    private static func occurrence(_ status: Meeting.Status) -> String? {
        let code: String? =
            switch status {
            case .held, .ongoing, .planned: "eos5"
            case .possible: "eos3"
            case .postponed: "eos1"
            case .cancelled: "eos6"
            case .denied: nil
            }
        return code.map { "http://cv.iptc.org/newscodes/eventoccurstatus/" + $0 }
    }

    private func writePlace(_ place: JSONSlice?, to json: inout JSONWriter) {
        guard let place else { return }
        json.key("places")
        json.array([place]) { json, place in
            json.object { json in
                Self.write([("name", MeetingText.location(place)), ("rel", "venue")], to: &json)
                guard let latitude = place["latitude"], let longitude = place["longitude"] else { return }
                json.key("geoJSON")
                json.object { json in
                    Self.write([("type", "Point")], to: &json)
                    json.key("coordinates")
                    json.array([longitude, latitude]) { $0.raw($1.raw) }
                }
            }
        }
    }
}
