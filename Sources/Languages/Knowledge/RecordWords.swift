package import Text

/// English words of which names and titles in records are made.
package enum RecordWords {
    /// "former head of state", "future head of state".
    package static let former = "former"
    package static let future = "future"

    /// "A, B and C", "A, B, C and 4 others".
    package static func list(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.joined() }
        let (shown, rest) = names.count > 4 ? (names.prefix(3), "\(names.count - 3) others") : (names.dropLast(), last)
        return shown.joined(separator: ", ") + " and " + rest
    }

    /// An institution behind the adjective of its country ("Dutch Foreign Ministry").
    package static func name(of institution: InstitutionEntry.Kind) -> String {
        switch institution {
        case .foreignMinistry: "Foreign Ministry"
        case .defenceMinistry: "Defence Ministry"
        case .primeMinistersOffice: "Prime Minister's Office"
        case .ministry: "ministry"
        case .government: "government"
        case .presidency: "presidency"
        case .parliament: "parliament"
        case .embassy: "embassy"
        case .army: "army"
        case .side: "side"
        case .statement: "statement"
        }
    }
}
