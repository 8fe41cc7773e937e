import HTTP
package import Store

/// The forms in which records are given.
package enum Format: String, CaseIterable, Sendable {
    case json, ndjson, csv, ics, atom, geojson, jsonld, ftm, oa, popolo, ninjs, plover, html

    /// The media type without parameters.
    package var mediaType: String {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv"
        case .ics: "text/calendar"
        case .atom: "application/atom+xml"
        case .geojson: "application/geo+json"
        case .jsonld, .oa: "application/ld+json"
        // Those who made these forms registered no type for them.
        case .ftm: "application/json+ftm"
        case .popolo: "application/x-popolo+json"
        case .ninjs: "application/x-ninjs+json"
        case .plover: "application/x-plover+json"
        case .html: "text/html"
        }
    }

    /// The value of Content-Type.
    var contentType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .oa: mediaType + "; profile=\"\(Self.annotationProfile)\""
        case .atom, .geojson, .jsonld, .ftm, .popolo, .ninjs, .plover: mediaType
        case .json, .ndjson, .ics, .html: mediaType + "; charset=utf-8"
        }
    }

    /// The forms of a list, the usual one first, the page for people last, so that only who asks for it gets it.
    package static func forms(of collection: Collection) -> [Format] {
        switch collection {
        case .meetings: [.json, .ndjson, .csv, .ics, .atom, .geojson, .jsonld, .ftm, .popolo, .ninjs, .plover, .html]
        case .quotes: [.json, .ndjson, .csv, .atom, .jsonld, .ftm, .popolo, .html]
        case .articles: [.json, .ndjson, .csv, .atom, .jsonld, .ftm, .oa, .ninjs, .html]
        case .places: [.json, .ndjson, .csv, .geojson, .jsonld, .html]
        case .persons, .organizations: [.json, .ndjson, .csv, .jsonld, .ftm, .popolo, .html]
        case .topics: [.json, .ndjson, .csv, .jsonld, .html]
        }
    }

    /// The forms that some collections have beside NDJSON and CSV, and that programs read.
    package static let others: [Format] = allCases.filter { ![.json, .ndjson, .csv, .html].contains($0) }

    /// The forms of one record.
    ///
    /// Its spans have an address of their own, `/articles/{id}/annotations`.
    static func formsOfRecord(_ collection: Collection) -> [Format] {
        forms(of: collection).filter { $0 != .ndjson && $0 != .oa }
    }

    /// What tells annotations from other JSON-LD.
    ///
    /// Source: W3C Web Annotation Protocol, 4.2.
    static let annotationProfile = "http://www.w3.org/ns/anno.jsonld"

    /// The media types of some forms, each once.
    static func mediaTypes(_ forms: [Format]) -> [String] {
        var seen = Set<String>()
        return forms.map(\.mediaType).filter { seen.insert($0).inserted }
    }

    /// The form that Accept likes best of some; nil when it takes none.
    static func best(for accept: String?, among forms: [Format]) -> Format? {
        guard let accept else { return forms.first }
        // Parameters do not count, but this one, which names what JSON-LD holds.
        if forms.contains(.oa), accept.contains(annotationProfile) { return .oa }
        let type = MediaTypes.best(for: accept, offered: forms.map(\.mediaType))
        return forms.first { $0.mediaType == type }
    }

    /// Whether a list in this form has all records, not one page.
    var isWhole: Bool {
        switch self {
        case .ndjson, .csv, .ics, .geojson, .ftm, .oa, .popolo, .ninjs, .plover: true
        case .json, .atom, .jsonld, .html: false
        }
    }
}
