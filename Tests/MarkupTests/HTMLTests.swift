import Markup
import Testing

@Suite struct HTMLTests {
    private func written(_ write: (inout HTML) -> Void) -> String {
        var html = HTML()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"'", "&quot;&#39;"),
        ("é\u{85}\u{0}\u{FFFE}", "é\u{FFFD}\u{FFFD}\u{FFFD}"), ("tab\tline\r", "tab\tline\n"),
        ("</script>", "&lt;/script&gt;"),
    ])
    func escapesTextAndAttributes(_ text: String, _ escaped: String) {
        #expect(written { $0.text(text) } == escaped)
        #expect(written { $0.void(.meta, [.content(text)]) } == "<meta content=\"\(escaped)\" />")
        #expect(written { $0.element(.title, text: text) } == "<title>\(escaped)</title>")
    }

    @Test func closesWhatItOpens() {
        let page = written { html in
            html.element(.svg, [.viewBox(0, 0, 10, 20.55), .role("img"), .label("a & b")]) { html in
                html.element(.a, [.href(.path(["x y"])), .kinds(["one", "two"])]) { html in
                    html.element(.title, text: "t")
                    html.void(.circle, [.cx(1), .cy(-0.04), .r(2.25)])
                }
            }
            html.script(.path(["s.js"]))
        }
        #expect(
            page == """
                <svg viewBox="0 0 10 20.6" role="img" aria-label="a &amp; b"><a href="/x%20y" class="one two">\
                <title>t</title><circle cx="1" cy="0" r="2.3" /></a></svg><script src="/s.js" defer="defer"></script>
                """)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.04, "0"), (0.05, "0.1"), (-0.26, "-0.3"), (12, "12"), (1e-12, "0"), (1e300, "1000000000"),
        (-.infinity, "0"), (.nan, "0"), (123_456.78, "123456.8"),
    ])
    func numbersHaveOneDecimal(_ number: Double, _ text: String) {
        #expect(written { $0.void(.rect, [.x(number)]) } == "<rect x=\"\(text)\" />")
    }

    @Test func sheetsHoldNoMarkup() {
        let sheet = StyleSheet("a>b{color:red}") + StyleSheet("</style>&")
        #expect(sheet.text == "a>b{color:red}/style>")
    }

    @Test(arguments: [("nl", true), ("zh-Hant", true), ("n", false), ("nl\" onload=", false), ("-nl", false)])
    func onlyTagsAreLanguages(_ tag: String, _ isTag: Bool) {
        #expect(Attribute.language(tag).count == (isTag ? 1 : 0))
    }
}
