import Records

/// Which of a person's offices to show.
enum OfficeChoice {
    /// Returns the offices with those first that are held, then the latest.
    static func ordered(_ offices: [JSONSlice]) -> [JSONSlice] {
        offices.enumerated().sorted { a, b in
            let (x, y) = (key(a.element), key(b.element))
            return x == y ? a.offset < b.offset : y.lexicographicallyPrecedes(x)
        }.map(\.element)
    }

    /// Returns the office that is held, or the last that was.
    static func latest(_ offices: [JSONSlice]) -> JSONSlice? { ordered(offices).first }

    /// Returns the office that was held on a day, as far as terms are known.
    static func held(on day: String, _ offices: [JSONSlice]) -> JSONSlice? {
        ordered(offices).first { office in
            guard let from = office["from"]?.string, day.prefix(from.count) >= from else { return false }
            guard let to = office["to"]?.string else { return true }
            return day.prefix(to.count) <= to
        }
    }

    /// A term outweighs words without one, a later one an earlier one, and any office a bare "official".
    private static func key(_ office: JSONSlice) -> [String] {
        let from = office["from"]?.string
        let isPlain = office["role"]?.string == "official" || office["role"]?.string == "other"
        return [
            from == nil ? "0" : "1", isPlain ? "0" : "1", from == nil ? "" : office["to"]?.string ?? "9999", from ?? "",
        ]
    }
}
