import Records

/// What to do with each member of a record, in the order in which records have them.
struct CSVPlan: Sendable {
    private enum Step: Sendable {
        case skip
        case cell(Int)
        case object(CSVPlan)
        case list(CSVPlan)
        case cells(Int)
    }

    private var names: [[UInt8]] = []
    private var steps: [Step] = []

    /// Makes the plan of some columns.
    ///
    /// - Parameters:
    ///   - shape: The members that a record has.
    ///   - columns: The paths of members.
    init(_ shape: Shape, columns: [String]) {
        let paths = columns.enumerated().map { (path: $1.split(separator: ".").map(String.init)[...], column: $0) }
        self.init(shape, paths)
    }

    private init(_ shape: Shape, _ paths: [(path: ArraySlice<String>, column: Int)]) {
        for part in shape.parts {
            let below = paths.filter { $0.path.first == part.name }.map {
                (path: $0.path.dropFirst(), column: $0.column)
            }
            names.append(Array(part.name.utf8))
            steps.append(Self.step(part.shape, below))
        }
    }

    private static func step(_ shape: Shape, _ paths: [(path: ArraySlice<String>, column: Int)]) -> Step {
        guard let first = paths.first else { return .skip }
        switch shape.unwrapped {
        case .list:
            guard first.path.isEmpty else { return .list(CSVPlan(shape, paths)) }
            // A list of records that is named as a whole gives their ids.
            return shape.parts.isEmpty
                ? .cells(first.column) : .list(CSVPlan(shape, [(path: ["id"][...], column: first.column)]))
        case .object: return .object(CSVPlan(shape, paths))
        case .text, .choice, .integer, .number, .truth, .optional: return .cell(first.column)
        }
    }

    /// Collects the cells of an object.
    func collect(_ record: JSONSlice, at object: Range<Int>, into cells: inout CSVCells) {
        var expected = 0
        record.forEachMember(of: object) { name, value in
            guard let index = find(record.bytes, name, expected) else { return true }
            expected = index + 1
            switch steps[index] {
            case .skip: break
            case .cell(let column): cells.add(value, to: column)
            case .object(let plan): plan.collect(record, at: value, into: &cells)
            case .list(let plan): record.forEachElement(of: value) { plan.collect(record, at: $0, into: &cells) }
            case .cells(let column): record.forEachElement(of: value) { cells.add($0, to: column) }
            }
            return true
        }
    }

    /// Finds a member, first where it is when the record keeps the order.
    private func find(_ bytes: [UInt8], _ name: Range<Int>, _ expected: Int) -> Int? {
        if expected < names.count, matches(bytes, name, names[expected]) { return expected }
        return names.firstIndex { matches(bytes, name, $0) }
    }

    private func matches(_ bytes: [UInt8], _ name: Range<Int>, _ known: [UInt8]) -> Bool {
        guard name.count == known.count else { return false }
        for offset in known.indices where bytes[name.lowerBound + offset] != known[offset] { return false }
        return true
    }
}
