import Records
import Store

/// Event records of PLOVER, a line a meeting.
///
/// What took place or goes on is `CONSULT`; what is planned or possible is `AGREE`, as PLOVER tells intentions; what was
/// put off, called off or denied is no event (`has_event` is false). Where some visit and others host, visitors are the
/// source and hosts the recipient; else all are sources, as the manual has it. A date is that of the meeting where its day
/// is known (`date_basis`: `event`), else that of the first report; a meeting with neither has no record, for the date is
/// required.
///
/// Source: PLOVER manual, CONSULT and "JSON Data Fields".
struct PLOVERFormat: RecordFormat {
    private let address: RecordAddress

    init(base: String?) {
        address = RecordAddress(base: base)
    }

    func begin(_ out: inout [UInt8]) {}
    func end(_ out: inout [UInt8]) {}

    func write(_ meeting: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        guard let (date, isReport) = Self.date(of: meeting) else { return }
        let event = Self.event(of: meeting)
        let parties = meeting["participants"]?.elements ?? []
        let hosts = parties.filter { Self.role(of: $0) == .host }
        let isVisit = !hosts.isEmpty && parties.contains { Self.role(of: $0) == .visitor }
        var json = JSONWriter()
        json.object { json in
            json.members([("id", meeting["id"])])
            json.key("has_event")
            json.bool(event != nil)
            json.key("date")
            json.string(date)
            json.key("date_basis")
            json.string(isReport ? "report" : "event")
            json.members([("enddate", Self.isDay(meeting["end_date"]) ? meeting["end_date"]?["value"] : nil)])
            json.key("source")
            json.array(isVisit ? parties.filter { Self.role(of: $0) != .host } : parties) { Self.write($1, to: &$0) }
            json.key("recipient")
            json.array(isVisit ? hosts : []) { Self.write($1, to: &$0) }
            json.key("event")
            json.array([event].compactMap { $0 }) { $0.string($1) }
            json.key("mode")
            json.array(Self.modes(of: meeting, isVisit: isVisit)) { $0.string($1) }
            if event != nil {
                json.key("quad_code")
                json.integer(1)
            }
            Self.writePlace(meeting["place"], to: &json)
            writeSource(of: meeting, to: &json)
            json.members([
                ("status", meeting["status"]), ("topics", meeting["topics"]), ("confidence", meeting["confidence"]),
            ])
        }
        json.endLine()
        out += json.bytes
    }

    // MARK: What took place

    private static func event(of meeting: JSONSlice) -> String? {
        switch meeting["status"]?.string.flatMap({ Meeting.Status(rawValue: $0) }) {
        case .held, .ongoing: "CONSULT"
        case .planned, .possible: "AGREE"
        case .postponed, .cancelled, .denied, nil: nil
        }
    }

    private static func date(of meeting: JSONSlice) -> (String, isReport: Bool)? {
        if isDay(meeting["date"]), let day = meeting.day("date") { return (day, false) }
        return meeting["reported"]?["first"]?.string.map { (String($0.prefix(10)), true) }
    }

    private static func isDay(_ date: JSONSlice?) -> Bool {
        date?["precision"]?.string == PartialDate.Precision.day.rawValue && date?["value"] != nil
    }

    private static func modes(of meeting: JSONSlice, isVisit: Bool) -> [String] {
        let kind = meeting["kind"]?.string.flatMap { Meeting.Kind(rawValue: $0) }
        let medium = meeting["medium"]?.string.flatMap { Meeting.Medium(rawValue: $0) }
        let isMediated = (meeting["participants"]?.elements ?? []).contains { role(of: $0) == .mediator }
        return [
            isVisit ? "visit" : nil, isMediated ? "third-party" : nil,
            kind == .multilateral || kind == .summit ? "multilateral" : nil,
            medium == .phone || medium == .video ? "phone" : nil,
        ].compactMap { $0 }
    }

    private static func role(of party: JSONSlice) -> Participant.Role? {
        party["role"]?.string.flatMap { Participant.Role(rawValue: $0) }
    }

    // MARK: Who and where

    private static func write(_ party: JSONSlice, to json: inout JSONWriter) {
        json.object { json in
            if let country = party["country"]?.string.flatMap(CountryCode.alpha3(of:)) {
                json.key("code")
                json.string(country)
            }
            json.members([
                ("actor_text", party["as_written"]), ("identifier_text", party["name"]),
                ("identifier_id", party["person"] ?? party["organization"]), ("office", party["office"]),
            ])
        }
    }

    private static func writePlace(_ place: JSONSlice?, to json: inout JSONWriter) {
        guard let place else { return }
        json.key("event_loc")
        json.object { json in
            json.members([
                ("name", place["name"]), ("latitude", place["latitude"]), ("longitude", place["longitude"]),
                ("country code", place["country"]),
            ])
            guard let code = place["country"]?.string.flatMap(CountryCode.alpha3(of:)) else { return }
            json.key("cc3")
            json.string(code)
        }
    }

    // MARK: Where it is told

    private func writeSource(of meeting: JSONSlice, to json: inout JSONWriter) {
        let words = (meeting["evidence"]?.elements ?? []).filter {
            $0["property"]?.string == RecordPath.kind.description
        }
        json.key("event_text")
        json.array(words) { json, word in
            if let exact = word["exact"] { json.raw(exact.raw) } else { json.null() }
        }
        json.key("text_info")
        json.array(words) { json, word in
            json.object { $0.members([("start", word["start"]), ("end", word["end"]), ("article", word["article"])]) }
        }
        json.key("cite_info")
        json.array((meeting["articles"]?.elements ?? []).compactMap(\.string)) { json, article in
            json.object { json in
                for (name, value) in [
                    ("corpus", "parley"), ("citation", article), ("url", address.of(.articles, article)),
                    ("coder", "parley"), ("codebook", "plover-base"),
                ] {
                    json.key(dynamic: name)
                    json.string(value)
                }
            }
        }
    }
}
