import Testing
import Text

struct SpellingTests {
    private let spelling = Spelling(
        cyrillic: "п p, у oe,\nъ -, broken", endings: [("ij", "i")], greek: "ου oe, ο o", unvowelled: [("sh", "sj")])

    @Test func readsLettersAndWhatIsWrittenForThem() {
        #expect(spelling.cyrillic["у"] == "oe")
        #expect(spelling.cyrillic["ъ"] == "")
        #expect(spelling.cyrillic["ж"] == nil)
        #expect(spelling.cyrillic.count == 3)
    }

    /// Groups of letters come before the letters in them, as they are written.
    @Test func keepsTheOrderOfGroups() {
        #expect(spelling.greek.map(\.from) == ["ου", "ο"])
    }

    @Test func cutsListsAtCommasAndLines() {
        #expect(PageCues.terms(" a.m., at ,\n  uur,") == ["a.m.", "at", "uur"])
    }
}
