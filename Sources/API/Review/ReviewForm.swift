import HTTP
import HTTPTypes

/// A form that a page sent.
struct ReviewForm {
    enum Action: String {
        case signIn = "sign-in"
        case signOut = "sign-out"
        case accept, reject, correct, undo
    }

    let action: Action
    private let values: [String: String]

    /// What stood in the fields before their names.
    static let stood = "was."
    /// The fields of values before their names.
    static let typed = "to."

    /// Reads a body; nil for one that is no form of the page.
    init?(_ body: [UInt8]) {
        let query = String(decoding: body, as: UTF8.self)
        guard let pairs = Request(method: .post, path: "/review", query: query).queryPairs,
            let action = pairs.first(where: { $0.name == "action" }).flatMap({ Action(rawValue: $0.value) })
        else { return nil }
        self.action = action
        values = Dictionary(pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(_ name: String) -> String { values[name] ?? "" }

    var typed: [String: String] { named(Self.typed) }
    var stood: [String: String] { named(Self.stood) }

    private func named(_ start: String) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: values.filter { $0.key.hasPrefix(start) }.map {
                (String($0.key.dropFirst(start.count)), $0.value)
            })
    }
}
