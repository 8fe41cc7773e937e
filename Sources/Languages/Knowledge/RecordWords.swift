package import Text

/// English words of which names and titles in records are made.
package enum RecordWords {
    /// "former head of state", "future head of state".
    package static let former = "former"
    package static let future = "future"

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
