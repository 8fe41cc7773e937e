package import HTTPTypes

extension HTTPFields {
    /// The value of a field, as the subscript gives it; nil when the field is not there.
    ///
    /// The subscript joins the values of all lines, which takes longer than the rest of a small answer. Nearly all
    /// fields have one line or none.
    package func value(of name: HTTPField.Name) -> String? {
        guard let first = firstIndex(where: { $0.name == name }) else { return nil }
        guard self[(first + 1)...].contains(where: { $0.name == name }) else { return self[first].value }
        return self[name]
    }
}
