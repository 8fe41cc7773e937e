import Records
import Testing

struct FNVTests {
    /// Source: the test vectors of draft-eastlake-fnv.
    @Test(arguments: [
        ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
    func givesThePublishedDigests(_ text: String, _ digits: String) {
        var digest = FNV()
        digest.add(text)
        #expect(digest.hex(16) == digits && digest.hex(5) == String(digits.suffix(5)))
        #expect(FNV.hash(text) == UInt64(digits, radix: 16))
    }

    @Test func addsWhatComesInParts() {
        var digest = FNV()
        digest.add("foo")
        digest.add(0x62)
        digest.add("ar")
        #expect(digest.value == FNV.hash("foobar"))
    }

    /// "{…}" and "{…}" make one object, wherever it stands.
    @Test func putsMembersBehindThoseOfAnObject() {
        var json = JSONWriter()
        json.array([#"{"a":1}"#, #"{"b":"}"}"#]) { $0.raw($1.utf8, adding: Array(#"{"score":2}"#.utf8)) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"[{"a":1,"score":2},{"b":"}","score":2}]"#)
    }
}
