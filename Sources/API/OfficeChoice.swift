import Records

/// Which of a person's offices to show.
enum OfficeChoice {
    /// Returns the offices with those first that are held, then the latest.
    static func ordered(_ offices: [Office]) -> [Office] {
        offices.enumerated().sorted { a, b in
            let (x, y) = (key(a.element), key(b.element))
            return x == y ? a.offset < b.offset : y.lexicographicallyPrecedes(x)
        }.map(\.element)
    }

    /// Returns the office that is held, or the last that was.
    static func latest(_ offices: [Office]) -> Office? { ordered(offices).first }

    /// Returns the office that was held on a day, as far as terms are known.
    static func held(on day: String, _ offices: [Office]) -> Office? {
        ordered(offices).first { office in
            guard let from = office.from, day.prefix(from.count) >= from else { return false }
            return office.to.map { day.prefix($0.count) <= $0 } ?? true
        }
    }

    /// A term outweighs words without one, a later one an earlier one, and any office a bare "official".
    private static func key(_ office: Office) -> [String] {
        let isPlain = office.role == .official || office.role == .other
        return [
            office.from == nil ? "0" : "1", isPlain ? "0" : "1", office.from == nil ? "" : office.to ?? "9999",
            office.from ?? "",
        ]
    }
}
