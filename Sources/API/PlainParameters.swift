import HTTP
import Store

/// The query of a route that is no list, checked against its parameters.
struct PlainParameters {
    private var values: [String: String] = [:]
    private let names: [String]

    /// Reads a query; unknown names, repeated ones and bad values are refused.
    init(_ request: Request, _ parameters: [Parameter], ignoring isOther: (String) -> Bool = { _ in false }) throws {
        guard let pairs = request.queryPairs else { throw ListParameters.malformed(request.query) }
        names = parameters.map(\.name)
        for (name, value) in pairs where !isOther(name) {
            guard let parameter = parameters.first(where: { $0.name == name && $0.location == .query }) else {
                throw ListParameters.fault(
                    name, "unknown-parameter", "There is no parameter \(name) here.", allowed: names.sorted(),
                    near: name)
            }
            guard values[name] == nil else {
                throw ListParameters.fault(name, "repeated", "\(name) stands more than once.")
            }
            try Self.check(parameter, value)
            values[name] = value
        }
    }

    private static func check(_ parameter: Parameter, _ value: String) throws {
        if let range = parameter.integer, !parameter.isList {
            guard let number = Int(value), range.contains(number), value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            else {
                throw ListParameters.fault(
                    parameter.name, "out-of-range",
                    "\(parameter.name) is a number from \(range.lowerBound) to \(range.upperBound).")
            }
        }
        // What can be counted depends on what is counted.
        guard !parameter.choices.isEmpty, parameter.name != "group_by" else { return }
        let items =
            parameter.isList ? value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [value]
        for item in items where !parameter.choices.contains(item) {
            throw ListParameters.fault(
                parameter.name, "unknown-value", "\(parameter.name) does not take \(item).", allowed: parameter.choices,
                near: item)
        }
    }

    /// The value of a parameter that must be there.
    func required(_ name: String) throws -> String {
        guard let value = values[name], !value.isEmpty else {
            throw ListParameters.fault(name, "missing", "\(name) is missing.")
        }
        return value
    }

    /// The value of a parameter as it was written.
    func text(_ name: String) -> String? { values[name] }

    /// The values that commas join; nil when there are none.
    func list(_ name: String) throws -> [String]? {
        values[name].map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    /// A whole number that was checked.
    func integer(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
}

extension ListParameters {
    /// Reads what `/stats` groups by.
    mutating func groups(_ items: [String]) throws -> [ListRequest.Facet] {
        guard items.count <= 2 else { throw Self.fault("group_by", "too-many", "group_by takes one or two fields.") }
        // Years and months are short for those of the date.
        let names = items.map { ListRequest.Facet.Bucket(rawValue: $0) == nil ? $0 : "date:\($0)" }
        let groups = try names.map { name -> ListRequest.Facet in
            if Store.pairs[name] != nil, request.collection == .meetings {
                return ListRequest.Facet(field: name, bucket: nil)
            }
            guard
                let group = facet(
                    name, "group_by", more: request.collection == .meetings ? Store.pairs.keys.sorted() : [])
            else { throw problem }
            return group
        }
        if groups.count == 2, groups[0] == groups[1] {
            throw Self.fault("group_by", "repeated", "group_by names \(items[0]) twice, which makes no groups.")
        }
        return groups
    }
}
