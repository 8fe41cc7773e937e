import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Synchronization
import Wording

/// Validators made from the version of the data and the canonical request, before any record is read.
enum EntityTag {
    /// Returns both validators of a request.
    static func validation(_ store: Store, _ request: Request, _ forms: [Format]) throws -> Validation {
        Validation(
            tag: try of(store, request, forms), modified: try lastModified(store),
            vary: isPage(request, forms) ? "Accept-Language" : nil)
    }

    /// Whether a page answers, which is another one in each language.
    private static func isPage(_ request: Request, _ forms: [Format]) -> Bool {
        forms.contains(.html)
            && (request.path.hasSuffix("." + Format.html.rawValue)
                || Format.best(for: request.fields.value(of: .accept), among: forms) == .html)
    }

    /// Returns the strong entity tag of a request at the present version.
    ///
    /// The version, the day and the form tell one answer of an address from another; tags of other addresses never meet
    /// it, so a digest that could be forged does.
    ///
    /// Source: RFC 9110, 8.8.3.
    private static func of(_ store: Store, _ request: Request, _ forms: [Format]) throws -> String {
        let form = Format.best(for: request.fields.value(of: .accept), among: forms)
        var digest = FNV()
        digest.add(form?.rawValue ?? "")
        if isPage(request, forms) { digest.add(Explorer.spoken(request).code) }
        // Intervals relative to today, and what is due, are others after midnight.
        digest.add(Today.day.iso)
        var pairs = request.queryPairs ?? []
        if pairs.count > 1 { pairs.sort { ($0.name, $0.value) < ($1.name, $1.value) } }
        for (name, value) in pairs {
            digest.add(name)
            digest.add(0x1F)
            digest.add(value)
            digest.add(0x1F)
        }
        return "\"\(try store.version())-\(mark(of: request.path))-\(digest.hex(12))\""
    }

    /// Returns the version of the data that a tag of a record is of, in whatever form and coding the record was read;
    /// nil for a weak tag, or that of something else.
    static func version(_ tag: String, of path: String) -> Int64? {
        guard tag.hasPrefix("\"") else { return nil }
        let parts = tag.dropFirst().dropLast().split(separator: "-")
        return parts.count >= 3 && parts[1] == mark(of: path) ? Int64(parts[0]) : nil
    }

    /// Returns the tags of a field that lists some; nil where it does not follow the grammar, and where it names none.
    ///
    /// Source: RFC 9110, 8.8.3 and 5.6.1.
    static func list(_ field: String) -> [String]? {
        var rest = Substring(field)
        var tags: [String] = []
        while true {
            rest = rest.drop { $0 == "," || $0 == " " || $0 == "\t" }
            if rest.isEmpty { return tags.isEmpty ? nil : tags }
            let start = rest
            if rest.hasPrefix("W/") { rest = rest.dropFirst(2) }
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\""),
                rest[rest.index(after: rest.startIndex)..<end].unicodeScalars.allSatisfy(isTagCharacter)
            else { return nil }
            tags.append(String(start[..<rest.index(after: end)]))
            rest = rest[rest.index(after: end)...].drop { $0 == " " || $0 == "\t" }
            guard rest.isEmpty || rest.first == "," else { return nil }
        }
    }

    private static func isTagCharacter(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x20 && scalar.value != 0x7F }

    /// What tells the tags of one path from those of others.
    private static func mark(of path: String) -> String {
        var digest = FNV()
        digest.add(path)
        return digest.hex(8)
    }

    /// Seconds after a change before its time is told: a second change within that second could not be told apart.
    private static let settling = 2.0

    /// Returns the time of the last change as an HTTP date.
    ///
    /// Source: RFC 9110, 8.8.2.
    private static func lastModified(_ store: Store) throws -> String? {
        guard let text = try store.changedAt() else { return nil }
        if let known = last.withLock({ $0.text == text ? $0.formatted : nil }) { return known }
        guard let date = try? Date(text, strategy: .iso8601), date.timeIntervalSinceNow < -settling else { return nil }
        let formatted = HTTPDate.format(Int(date.timeIntervalSince1970))
        last.withLock { $0 = (text, formatted) }
        return formatted
    }

    /// The last time that was told: reading and writing dates takes longer than a record.
    private static let last = Mutex<(text: String, formatted: String?)>(("", nil))
}

extension API {
    /// Makes an answer that lacks what there was no time for one that nobody keeps.
    static func askAgain(_ response: inout Response) {
        response.isKept = false
        response.fields[.eTag] = nil
        response.fields[.lastModified] = nil
        response.fields[.cacheControl] = "no-store"
    }
}
