/// The name of a filter in a query: `date` and `within` of `date__within`.
struct FilterName {
    var field: String
    /// What stands behind the field; empty where nothing does.
    var comparison = ""

    /// Cuts a name at its first two underscores.
    init(_ name: String) {
        let bytes = name.utf8
        field = name
        // Most names have none, and looking for a text in a text takes long.
        guard bytes.contains(0x5F), let mark = bytes.indices.first(where: { bytes[$0...].starts(with: "__".utf8) })
        else { return }
        field = String(name[..<mark])
        comparison = String(bytes[mark...].dropFirst(2)) ?? ""
    }
}
