import Articles
import Records
import Testing

/// Front matter that people and programs write, and some that is made to do harm.
@Suite struct FrontMatterTests {
    private func article(_ fields: String) throws -> Article? {
        let text = "---\n\(fields)\n---\n\nThe envoys of Norway and Iceland met in Bergen on Tuesday.\n"
        return try ArticleReader().read(bytes: Array(text.utf8), file: "story.md").first
    }

    @Test(arguments: [
        ("title: Cod\ntitle2: x", "Cod"),
        // A template that nobody filled in: a mapping whose key is a mapping.
        ("title: Cod\nslug: {{ page.slug }}", "Cod"),
        ("title: Cod\n{{ fields }}: x", "Cod"),
        ("title: Cod\n[a, b]: x", "Cod"),
        ("title: Cod\ntags: !!set {? {a: b}}", "Cod"),
        // What is no text for YAML is one here.
        ("title: 1984", "1984"),
        ("title: no", "no"),
        ("title: [Cod, Herring]", "Cod, Herring"),
        ("title: ~\nheadline: Cod", "Cod"),
        ("title:\nheadline: Cod", "Cod"),
        ("name: &name Cod\ntitle: *name", "Cod"),
        ("title: Cod & *chips* and *more*, *and* *so* *on*, *as* *one* *does* *in* *a* *port*", "Cod & *chips*"),
    ])
    func readsTitles(_ fields: String, _ title: String) throws {
        #expect(try article(fields)?.title?.hasPrefix(title) == true)
    }

    @Test(
        arguments: [
            ("2024-05-07", "2024-05-07"),
            ("2024-05-07T10:00:00+02:00", "2024-05-07T08:00:00Z"),
            ("2024-05-07 10:00:00 Z", "2024-05-07T10:00:00Z"),
            // The day is that of where it was written.
            ("2024-05-07T00:30:00+02:00", "2024-05-07"),
            ("\"2024-05-07\"", "2024-05-07"),
            ("7 May 2024", "2024-05-07"),
            ("2024-02-29", "2024-02-29"),
            ("2023-02-29", nil),
            ("2024-02-30", nil),
        ] as [(String, String?)])
    func readsDays(_ day: String, _ published: String?) throws {
        #expect(try article("title: Cod\ndate: \(day)")?.publishedAt == published)
    }

    /// A few lines of aliases stand for more than any memory holds.
    @Test(arguments: ["title: *i", "*i : title", "? [*i, *i]\n: title"])
    func readsNoTowersOfAliases(_ end: String) throws {
        let lines = "abcdefgh".unicodeScalars.map { letter in
            let next = String(Unicode.Scalar(letter.value + 1) ?? letter)
            return "\(next)0: &\(next) [" + (0..<9).map { _ in "*\(letter)" }.joined(separator: ", ") + "]"
        }
        let story = try article((["a0: &a [x, x]"] + lines + [end]).joined(separator: "\n"))
        #expect(story?.text == "The envoys of Norway and Iceland met in Bergen on Tuesday.")
    }

    @Test func readsNothingTooLongOrTooDeep() throws {
        let many = (0..<20_000).map { "k\($0)" }.joined(separator: ", ")
        #expect(try article("title: Cod\nkeys: {\(many)}")?.title != "Cod")
        let deep = String(repeating: "[", count: 50_000)
        #expect(try article("title: Cod\ndeep: \(deep)")?.text.hasPrefix("The") == true)
    }
}
