import HTTP
import HTTPTypes
import Testing

struct FieldValueTests {
    /// What is found at once is what the subscript joins.
    @Test(arguments: [HTTPField.Name.accept, .vary, .origin, .cookie])
    func agreesWithTheSubscript(_ name: HTTPField.Name) {
        var fields = HTTPFields()
        for (name, value) in [
            (HTTPField.Name.accept, "text/html"), (.vary, "Accept"), (.accept, "*/*"), (.cookie, "a=b"),
            (.cookie, "c=d"),
        ] {
            fields.append(HTTPField(name: name, value: value))
        }
        #expect(fields.value(of: name) == fields[name])
    }

    @Test(arguments: [
        ("", []), ("a=1", ["a=1"]), ("a=1&&b", ["a=1", "b="]), ("a=b=c+d", ["a=b=c d"]), ("%61=%C3%A9", ["a=é"]),
        ("=", ["="]),
    ])
    func readsThePairsOfAQueryOnce(_ query: String, _ pairs: [String]) {
        var request = Request(method: .get, path: "/", query: query)
        #expect(request.queryPairs?.map { "\($0.name)=\($0.value)" } == pairs)
        request.query = "z=9"
        #expect(request.queryPairs?.map { "\($0.name)=\($0.value)" } == ["z=9"])
        request.query = "%FF"
        #expect(request.queryPairs == nil)
    }
}
