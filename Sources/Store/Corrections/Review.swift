import Records

/// What people did about a record, as its row says.
struct Review {
    /// Whether somebody corrected it.
    var isCorrected = false
    /// Whether somebody accepted it with the values that it has.
    var isAccepted = false

    /// Says so beside the members of the record.
    func write(to json: inout JSONWriter) {
        if isCorrected {
            json.key("corrected")
            json.bool(true)
        }
        if isAccepted {
            json.key("accepted")
            json.bool(true)
        }
    }

    /// Holds for rows of a table that nobody has accepted or corrected.
    ///
    /// The quotation marks of texts are escaped in JSON, so no text looks like these members.
    static func isOpen(_ table: String) -> Fragment {
        Fragment("instr(\(table).json, '\"accepted\":true') = 0 AND instr(\(table).json, '\"corrected\":true') = 0")
    }
}

extension CorrectableRecord {
    /// A digest of the values that people judge: another reading with the same values is still the record that was accepted.
    ///
    /// Evidence, confidence, counts and the articles behind it are no values; which meeting a quote belongs to follows
    /// from how meetings are joined, and what others call somebody comes from lists and no text.
    var reviewed: String {
        let json = JSONSlice(Merge.json(self))
        let names = Self.correctable.filter { $0 != "meeting" && $0 != "external_ids" } + ["text"]
        let values = names.map { name in
            "\(name)=" + (json[name].map { String(decoding: $0.raw, as: UTF8.self) } ?? "")
        }
        return String(RecordID.make(prefix: "v", parts: values).dropFirst(2))
    }
}

extension CorrectionWriter {
    /// Says that a record is right as it is.
    func accept(_ collection: Collection, _ id: String) throws -> Correction {
        let version: String
        switch collection {
        case .meetings: version = (try record(collection, id) as Meeting).reviewed
        case .persons: version = (try record(collection, id) as Person).reviewed
        case .quotes: version = (try record(collection, id) as Quote).reviewed
        case .articles, .organizations, .topics, .places:
            throw CorrectionFault.invalid("accepted", "\(collection.rawValue) are not reviewed")
        }
        var correction = correction(collection, id, .accept)
        var json = JSONWriter()
        json.object { json in
            json.key("version")
            json.string(version)
        }
        correction.patch = RawJSON(String(decoding: json.bytes, as: UTF8.self))
        correction.anchors = try anchors(collection, id, .first)
        return try keep(correction)
    }
}
