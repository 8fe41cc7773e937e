import Foundation
import GRDB

/// A place in a list: the sort values of a row, whether to read backward from it, and the list that it belongs to.
struct Cursor {
    var values: [DatabaseValue]
    var isBackward: Bool
    /// A digest of filters and order: a cursor fits the list that gave it only.
    var list: String

    init(values: [DatabaseValue], isBackward: Bool, list: String) {
        self.values = values
        self.isBackward = isBackward
        self.list = list
    }

    /// Reads the opaque text; anything that this server did not write, or wrote for another list, is refused.
    init(_ text: String, list: String, count: Int) throws(StoreError) {
        var base64 = text.replacing("-", with: "+").replacing("_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: base64), let plain = String(data: data, encoding: .utf8) else {
            throw .malformedCursor
        }
        let parts = plain.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 2, parts[0] == "n" || parts[0] == "p" else { throw .malformedCursor }
        guard parts[1] == list else { throw .foreignCursor }
        let values = parts.dropFirst(2).compactMap(Self.value)
        guard values.count == count, parts.count == count + 2 else { throw .malformedCursor }
        self.init(values: values, isBackward: parts[0] == "p", list: list)
    }

    var text: String {
        let parts = [isBackward ? "p" : "n", list] + values.map(Self.text)
        let base64 = Data(parts.joined(separator: "\u{1F}").utf8).base64EncodedData()
        let bytes = base64.lazy.filter { $0 != 0x3D }.map { $0 == 0x2B ? 0x2D : $0 == 0x2F ? 0x5F : $0 }
        return String(decoding: Array(bytes), as: UTF8.self)
    }

    private static func text(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .int64(let number): "i\(number)"
        case .double(let number): "d\(number)"
        case .string(let text): "s" + text
        case .null, .blob: "n"
        }
    }

    private static func value(_ text: String) -> DatabaseValue? {
        let rest = String(text.dropFirst())
        switch text.first {
        case "i": return Int64(rest)?.databaseValue
        case "d": return Double(rest)?.databaseValue
        case "s": return rest.databaseValue
        case "n": return .null
        default: return nil
        }
    }
}
