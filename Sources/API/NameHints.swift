import HTTP
import Records
import Store

/// Right names for those that other APIs use, and for names of the record where the parameter has another one.
enum NameHints {
    /// What parameters are called elsewhere.
    private static let elsewhere: [String: String] = [
        "from": "date__gte", "since": "date__gte", "after": "date__gte", "start": "date__gte",
        "start_date": "date__gte",
        "date_from": "date__gte", "to": "date__lte", "until": "date__lte", "before": "date__lte", "end": "date__lte",
        "end_date": "date__lte", "date_to": "date__lte", "page": "cursor", "offset": "cursor", "skip": "cursor",
        "after_cursor": "cursor", "per_page": "limit", "page_size": "limit", "size": "limit", "count_per_page": "limit",
        "rows": "limit", "order": "sort", "order_by": "sort", "sort_by": "sort", "ordering": "sort", "search": "q",
        "query": "q", "text": "q", "select": "fields", "expand": "include", "embed": "include", "facets": "facet",
        "person": "participant", "when": "date",
    ]

    /// Names that mean one thing in record and parameters.
    private static let same: [Set<String>] = [
        ["date", "published_at"], ["topic", "about"], ["participant", "person", "speaker"],
    ]

    /// Returns the parameter that a name means.
    static func parameter(_ name: String, _ allowed: [String]) -> String? {
        let field = name.firstRange(of: "__").map { String(name[..<$0.lowerBound]) } ?? name
        if let known = elsewhere[name] {
            let own = known.firstRange(of: "__").map { String(known[..<$0.lowerBound]) } ?? known
            if allowed.contains(own) { return known }
        }
        return kin(of: field, among: allowed)
    }

    /// Returns the name that ends as another one does, or that means the same.
    static func kin(of name: String, among allowed: [String]) -> String? {
        let own = last(name)
        let kin = allowed.filter { last($0) == own && $0 != name }.min { ($0.count, $0) < ($1.count, $1) }
        if let kin { return kin }
        let others = same.filter { $0.contains(own) }.reduce(into: Set<String>()) { $0.formUnion($1) }
        return allowed.first { others.contains(last($0)) && $0 != name }
    }

    /// The last part of a dotted name as one thing: `counts.meetings` and `meeting` are the same.
    private static func last(_ name: String) -> String {
        let plain = name.split(separator: ":").first.map(String.init) ?? name
        let parts = plain.split(separator: ".").map(String.init)
        let word = parts.last == "id" && parts.count > 1 ? parts[parts.count - 2] : parts.last ?? name
        return word.hasSuffix("s") && !word.hasSuffix("ss") && word != "status" ? String(word.dropLast()) : word
    }

    /// Returns the order that `+date`, `date desc` or `date.desc` means.
    static func order(_ item: String, _ allowed: [String]) -> String? {
        let words = item.lowercased().split { " +.:".contains($0) }.map(String.init)
        guard let direction = words.last else { return nil }
        let isNamed = direction == "desc" || direction == "asc" || direction == "descending" || direction == "ascending"
        let given = (isNamed ? Array(words.dropLast()) : words).joined(separator: ".")
        let plain = given.hasPrefix("-") ? String(given.dropFirst()) : given
        guard let name = allowed.contains(plain) ? plain : kin(of: plain, among: allowed) else { return nil }
        return (given.hasPrefix("-") || isNamed && direction.hasPrefix("desc") ? "-" : "") + name
    }

    /// Returns a value that would do.
    static func example(_ name: String, _ collection: Collection) -> String {
        let field = name.firstRange(of: "__").map { String(name[..<$0.lowerBound]) } ?? name
        switch field {
        case "sort": return "sort=" + (collection.fields.first(where: \.isSortable)?.name ?? "date")
        case "fields": return "fields=id"
        case "include": return "include=" + (Include.names(of: collection).first ?? "")
        case "facet": return "facet=" + (ParameterTable.counted(collection).first ?? "")
        default: break
        }
        switch collection.field(field)?.kind {
        case .choice(let values): return "\(name)=\(values.first ?? "")"
        case .date: return "\(name)=2025-07"
        case .instant: return "\(name)=2025-07-10T09:30:00Z"
        case .integer: return "\(name)=30"
        case .number: return "\(name)=0.8"
        case .party: return "\(name)=Lavrov"
        case .text where field.hasSuffix("country"): return "\(name)=FR"
        case .text, nil: return "\(name)=word"
        }
    }
}

extension ListParameters {
    /// Refuses what says nothing in a form, so that nothing is dropped without a word.
    func check(for format: Format) throws {
        var idle: Set<String> =
            switch format {
            case .json, .html: ["bom", "safe"]
            case .ndjson: ["facet", "facet_limit", "count", "pretty", "bom", "safe"]
            case .csv: ["facet", "facet_limit", "count", "pretty", "include"]
            case .ics, .atom, .geojson, .jsonld, .ftm, .oa, .popolo, .ninjs, .plover:
                ["facet", "facet_limit", "count", "pretty", "include", "fields", "bom", "safe"]
            }
        // What is the usual anyway does no harm.
        if !isPretty { idle.remove("pretty") }
        if !request.wantsTotal { idle.remove("count") }
        if !csv.hasMark { idle.remove("bom") }
        if !csv.isSafe { idle.remove("safe") }
        for name in names where idle.contains(name) {
            throw Self.fault(
                name, "not-in-this-form", "\(name) says nothing in .\(format.rawValue); ask for .json, or leave it out."
            )
        }
    }
}
