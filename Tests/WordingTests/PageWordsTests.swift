import Testing

@testable import Wording

/// The phrases that pages choose by a type of record or a status.
struct PageWordsTests {
    @Test(arguments: InterfaceLanguage.allCases)
    func typesOfRecordsHaveTheirWords(_ language: InterfaceLanguage) {
        let words = Wording(language)
        for all in [
            RecordType.allCases.map(words.list), RecordType.allCases.map(words.noun),
            RecordType.allCases.map(words.noRecords),
        ] {
            #expect(Set(all).count == RecordType.allCases.count)
        }
        #expect(Set(RecordType.allCases.map { words.count(2, $0) }).count == RecordType.allCases.count)
        #expect(RecordType.allCases.filter { words.find($0) == nil } == [.topics, .places])
    }

    @Test(arguments: [400, 401, 404, 405, 406, 408, 409, 410, 413, 414, 415, 422, 429, 431, 500, 503])
    func problemsHaveHeadings(_ status: Int) {
        #expect(Wording(.dutch).problem(status) != Wording(.dutch).text(.problemOther))
    }

    @Test func anotherStatusIsToldInGeneral() {
        #expect(Wording(.german).problem(418) == "Das hat nicht geklappt")
        #expect(Wording(.german).problemDetail(418) == nil)
    }

    @Test func disagreementsAreSentences() {
        for field in ValueSet.disagreement.values { #expect(Wording(.french).disagreement(field) != nil, "\(field)") }
        #expect(Wording(.french).disagreement("title") == nil)
    }
}
