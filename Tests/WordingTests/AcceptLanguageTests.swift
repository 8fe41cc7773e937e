import Testing

@testable import Wording

/// Which language a reader gets.
struct AcceptLanguageTests {
    @Test(
        arguments: [
            ("nl", "nl"), ("de-CH", "de"), ("de-CH-1996", "de"), ("FR", "fr"), ("es-419, en;q=0.5", "es"),
            ("da, en-gb;q=0.8, nl;q=0.7", "en"), ("pl, de;q=0.7, fr;q=0.9", "fr"), ("fr;q=0.5, de;q=0.5", "fr"),
            ("ja, ko", "en"), ("*", "en"), ("en;q=0, *", "nl"), ("en;q=0, nl;q=0, *;q=0.1", "de"),
            ("nl;q=0, nl-BE, de;q=0.1", "de"), ("ja, *;q=0.1, es;q=0.2", "es"), (" nl ; q=0.3 ,\tde;Q=0.4", "de"),
            ("de;q=0.001, nl;q=0.002", "nl"), ("de;q=1.000", "de"), ("x-klingon, es", "es"),
        ])
    func readersGetTheLanguageTheyWantMost(_ field: String, _ code: String) {
        #expect(InterfaceLanguage.preferred(in: field).code == code)
    }

    @Test(
        arguments: [
            "", ",", ";;;", "nl;q=2", "nl;q=", "nl;q=0.1234", "nl;q=-1", "nl;q=1.001", "nl;level=1", "nl;q=0.5;q=1",
            "nl--BE",
            "n l", "nl-", "-nl", "néerlandais", "nl_BE", "\u{0}", "nl;q=0", "overlonglanguage",
        ])
    func whatIsNoChoiceChoosesNothing(_ field: String) {
        #expect(InterfaceLanguage.preferred(in: field) == .english)
    }

    @Test func noFieldIsEnglish() { #expect(InterfaceLanguage.preferred(in: nil) == .english) }

    @Test func aBadChoiceLeavesTheOthers() {
        #expect(InterfaceLanguage.preferred(in: "nl;q=9, , de;q=x, es;q=0.2") == .spanish)
    }

    @Test func onlySoManyChoicesAreRead() {
        let field = String(repeating: "ja,", count: LanguageRange.most) + "nl"
        #expect(InterfaceLanguage.preferred(in: field) == .english)
        #expect(InterfaceLanguage.preferred(in: String(field.dropFirst(3))) == .dutch)
    }

    @Test func eachLanguageHasANameForItself() {
        #expect(
            InterfaceLanguage.allCases.map(\.endonym) == ["English", "Nederlands", "Deutsch", "Français", "Español"])
        #expect(Set(InterfaceLanguage.allCases.map(\.place)) == Set(0..<InterfaceLanguage.allCases.count))
    }
}
