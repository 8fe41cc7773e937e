import HTTP
package import Store

/// The forms in which records are given.
package enum Format: String, CaseIterable, Sendable {
    case json, ndjson, csv, ics, atom, geojson, jsonld, html

    /// The media type without parameters.
    package var mediaType: String {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv"
        case .ics: "text/calendar"
        case .atom: "application/atom+xml"
        case .geojson: "application/geo+json"
        case .jsonld: "application/ld+json"
        case .html: "text/html"
        }
    }

    /// The value of Content-Type.
    var contentType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .atom, .geojson, .jsonld: mediaType
        case .json, .ndjson, .ics, .html: mediaType + "; charset=utf-8"
        }
    }

    /// The forms of a list, the usual one first, the page for people last, so that only who asks for it gets it.
    package static func forms(of collection: Collection) -> [Format] {
        switch collection {
        case .meetings: [.json, .ndjson, .csv, .ics, .atom, .geojson, .jsonld, .html]
        case .quotes, .articles: [.json, .ndjson, .csv, .atom, .jsonld, .html]
        case .places: [.json, .ndjson, .csv, .geojson, .jsonld, .html]
        case .persons, .organizations, .topics: [.json, .ndjson, .csv, .jsonld, .html]
        }
    }

    /// The form that Accept likes best of some; nil when it takes none.
    static func best(for accept: String?, among forms: [Format]) -> Format? {
        guard let accept else { return forms.first }
        let type = MediaTypes.best(for: accept, offered: forms.map(\.mediaType))
        return forms.first { $0.mediaType == type }
    }

    /// Whether a list in this form has all records, not one page.
    var isWhole: Bool { self == .ndjson || self == .csv || self == .ics || self == .geojson }
}
