import Foundation
import GRDB

/// A place in a list: the sort key and id of a row, and whether to read backward from it.
struct Cursor {
    var key: String
    var id: String
    var isBackward: Bool

    init(key: String, id: String, isBackward: Bool) {
        self.key = key
        self.id = id
        self.isBackward = isBackward
    }

    /// Reads the opaque text; anything that this server did not write is refused.
    init(_ text: String) throws(StoreError) {
        var base64 = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.count % 4) % 4)
        guard let data = Data(base64Encoded: base64), let plain = String(data: data, encoding: .utf8) else {
            throw .malformedCursor
        }
        let parts = plain.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == "n" || parts[0] == "p" else { throw .malformedCursor }
        self.init(key: parts[1], id: parts[2], isBackward: parts[0] == "p")
    }

    var text: String {
        Data([isBackward ? "p" : "n", key, id].joined(separator: "\u{1F}").utf8).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_").replacingOccurrences(
                of: "=", with: "")
    }
}

/// The statement of a list: filters, place, order.
///
/// Values are always bound; names come from closed sets.
struct ListQuery {
    private(set) var sql: String
    private(set) var arguments: StatementArguments

    init(_ collection: Collection, _ filters: [String: [String]], limit: Int, _ position: Cursor?) {
        var conditions: [String] = []
        var arguments = StatementArguments()
        for (parameter, column) in collection.filters {
            guard let values = filters[parameter] else { continue }
            conditions.append(Self.condition(column, values, &arguments))
        }
        let descends = collection.isDescending != (position?.isBackward ?? false)
        if let position {
            conditions.append("(sort_key, id) \(descends ? "<" : ">") (?, ?)")
            arguments += [position.key, position.id]
        }
        let direction = descends ? "DESC" : "ASC"
        let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        arguments += [limit + 1]
        sql =
            "SELECT id, sort_key, \(Store.jsonColumn(collection)) FROM \(collection.rawValue)\(filter) ORDER BY sort_key \(direction), id \(direction) LIMIT ?"
        self.arguments = arguments
    }

    private static func condition(_ column: String, _ values: [String], _ arguments: inout StatementArguments) -> String
    {
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        switch column {
        case "participant":
            arguments += StatementArguments(values) + StatementArguments(values.map(Merge.folded))
            return
                "id IN (SELECT meeting_id FROM meeting_participants WHERE person_id IN (\(marks)) OR person_id IN (SELECT person_id FROM person_names WHERE folded IN (\(marks))))"
        case "person_id":
            arguments += StatementArguments(values) + StatementArguments(values.map(Merge.folded))
            return
                "(person_id IN (\(marks)) OR person_id IN (SELECT person_id FROM person_names WHERE folded IN (\(marks))))"
        case "name":
            arguments += StatementArguments(values.map(Merge.folded))
            return "id IN (SELECT person_id FROM person_names WHERE folded IN (\(marks)))"
        default:
            arguments += StatementArguments(values)
            return "\(column) IN (\(marks))"
        }
    }
}
