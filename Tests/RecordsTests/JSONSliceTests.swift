import Foundation
import Records
import Testing

struct JSONSliceTests {
    private func slice(_ text: String) -> JSONSlice {
        var json = JSONWriter()
        json.object { json in
            json.key("before")
            json.string(text)
            json.key("list")
            json.array([text, "b"]) { $0.string($1) }
            json.key("none")
            json.null()
            json.key("after")
            json.integer(7)
        }
        return JSONSlice(json.bytes)
    }

    /// Strings are scanned eight bytes at a time, so every length and every place of a mark is a case of its own.
    @Test(arguments: ["\"", "\\", "\n", "\u{1}", "é", "😀", ""])
    func findsTheEndOfEveryString(_ mark: String) {
        for length in 0...20 {
            for place in 0...length {
                let text =
                    String(repeating: "a", count: place) + mark + String(repeating: "}", count: length - place)
                let record = slice(text)
                #expect(record["before"]?.string == text)
                #expect(record["list"]?.elements.map(\.string) == [text, "b"])
                #expect(record["after"]?.integer == 7)
            }
        }
    }

    @Test func visitsMembersOnceAndInOrder() {
        let record = slice("x")
        var names: [String] = []
        record.forEachMember(of: record.range) { name, value in
            names.append(String(decoding: record.bytes[name], as: UTF8.self) + ":\(value.count)")
            return names.count < 3
        }
        #expect(names == ["before:3", "list:9", "none:4"])
    }

    @Test(arguments: [
        (#""a\u00e9b""#, "aéb"), (#""\ud83d\ude00!""#, "😀!"), (#""\ud83d""#, "\u{FFFD}"),
        (#""\b\f\/\t""#, "\u{8}\u{C}/\t"),
        ("null", ""), ("true", "true"), ("1.5", "1.5"), (#""""#, ""), (#""\u00""#, "\u{0}"), (#""\""#, "\\"),
    ])
    func takesTextOutOfItsEscapes(_ json: String, _ text: String) {
        let value = JSONSlice(json)
        var out: [UInt8] = []
        value.appendText(of: value.range, to: &out)
        #expect(String(decoding: out, as: UTF8.self) == text)
    }

    /// Whatever is cut off, nothing is read beyond the end.
    @Test func staysWithinTextThatIsCutOff() {
        let whole = slice("a\"b\\c").bytes
        for length in 0..<whole.count {
            let value = JSONSlice(Array(whole[..<length]))
            _ = (value.members.count, value.elements.count, value.string, value["after"]?.integer)
        }
    }
}
