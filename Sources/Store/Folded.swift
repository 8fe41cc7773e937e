import Foundation
package import Records

/// Names without case and marks, as lists are sorted and names looked up.
package enum Folded {
    /// Returns a text without case and diacritics.
    package static func text(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        return name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}

/// The ids of places.
package enum PlaceID {
    /// Returns a readable slug, such as `kuala-lumpur`.
    package static func of(_ place: Place) -> String {
        var slug = ""
        for scalar in Folded.text(place.name).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.unicodeScalars.append(scalar)
            } else if slug.last != "-", !slug.isEmpty {
                slug += "-"
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }
}
