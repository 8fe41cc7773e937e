import Testing

@testable import Wording

/// Numbers with their nouns.
struct PluralTests {
    @Test(
        arguments: [
            (InterfaceLanguage.english, ["0 meetings", "1 meeting", "18 meetings", "1,000,000 meetings"]),
            (.dutch, ["0 ontmoetingen", "1 ontmoeting", "18 ontmoetingen", "1.000.000 ontmoetingen"]),
            (.german, ["0 Treffen", "1 Treffen", "18 Treffen", "1.000.000 Treffen"]),
            (.french, ["0 rencontre", "1 rencontre", "18 rencontres", "1\u{202F}000\u{202F}000 de rencontres"]),
            (.spanish, ["0 reuniones", "1 reunión", "18 reuniones", "1.000.000 de reuniones"]),
        ])
    func meetingsAreCounted(_ language: InterfaceLanguage, _ counted: [String]) {
        #expect([0, 1, 18, 1_000_000].map { Wording(language).counted(.meetings, $0) } == counted)
    }

    @Test func millionsOfAVowelAreJoinedWithoutE() {
        #expect(Wording(.french).counted(.articles, 2_000_000) == "2\u{202F}000\u{202F}000 d’articles")
        #expect(Wording(.french).counted(.articles, 2_000_001) == "2\u{202F}000\u{202F}001 articles")
    }

    @Test func aNumberMayStandBehindAPreposition() {
        #expect(Wording(.german).counted(.inArticles, 12) == "in 12 Artikeln")
        #expect(Wording(.german).counted(.inArticles, 1) == "in 1 Artikel")
    }

    @Test func furtherValuesFollowTheNumber() {
        #expect(Wording(.spanish).counted(.meetingsWith, 7, "Marco Rubio") == "7 reuniones con Marco Rubio")
    }

    @Test(
        arguments: [
            (InterfaceLanguage.english, "12,345", "45%", "3.1", "1,234"),
            (.dutch, "12.345", "45%", "3,1", "1.234"), (.german, "12.345", "45\u{A0}%", "3,1", "1.234"),
            (.french, "12\u{202F}345", "45\u{202F}%", "3,1", "1\u{202F}234"),
            (.spanish, "12.345", "45\u{A0}%", "3,1", "1234"),
        ])
    func numbersAreGrouped(
        _ language: InterfaceLanguage, _ number: String, _ percent: String, _ decimal: String, _ short: String
    ) {
        let words = Wording(language)
        #expect(words.number(12_345) == number)
        #expect(words.percent(0.449) == percent)
        #expect(words.decimal(3.14) == decimal)
        #expect(words.number(1234) == short)
    }

    @Test func numbersAtTheirEnds() {
        let words = Wording(.english)
        #expect(words.number(0) == "0" && words.number(999) == "999" && words.number(-1000) == "−1,000")
        #expect(words.number(Int.min).hasPrefix("−9,223"))
        #expect(words.decimal(-0.04) == "0" && words.decimal(2) == "2" && words.decimal(0.05, decimals: 2) == "0.05")
        #expect(words.decimal(1999.96) == "2,000" && words.decimal(-1.25, decimals: 2) == "−1.25")
    }

    @Test(
        arguments: [
            (InterfaceLanguage.english, "Oslo, Bern and Riga"), (.dutch, "Oslo, Bern en Riga"),
            (.german, "Oslo, Bern und Riga"), (.french, "Oslo, Bern et Riga"), (.spanish, "Oslo, Bern y Riga"),
        ])
    func listsEndInAnd(_ language: InterfaceLanguage, _ list: String) {
        #expect(Wording(language).list(["Oslo", "Bern", "Riga"]) == list)
        #expect(Wording(language).list(["Oslo"]) == "Oslo")
        #expect(Wording(language).list([]) == "")
    }

    @Test(
        arguments: [
            ("Irán", "e"), ("Italia", "e"), ("Hipólito", "e"), ("hielo", "y"), ("Ioánnina", "y"), ("Yemen", "y"),
            ("Honduras", "y"),
            ("i", "e"), ("Perú", "y"),
        ])
    func spanishAndGivesWayToI(_ next: String, _ and: String) { #expect(Wording(.spanish).and(before: next) == and) }
}
