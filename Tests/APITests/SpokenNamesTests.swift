import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// Names of persons and bodies in the reader's language.
struct SpokenNamesTests {
    private let site: PageSite
    private let extract: Extract

    init() throws {
        var extract = PageSample().extract()
        extract.persons[1].names += [
            RecordName(name: "Omar Chaddaad", language: "nl", kind: .written),
            RecordName(name: "Haddād", language: "de", kind: .short),
            RecordName(name: "OMAR HADDÂD", language: "fr", kind: .written),
            RecordName(name: "Омар Хаддад", language: "es", kind: .native),
        ]
        extract.organizations[0].names.append(RecordName(name: "Overleg Anna Berg", language: "nl", kind: .written))
        extract.organizations[0].name = "Forum Anna Berg"
        (self.extract, site) = (extract, try PageSite([extract]))
    }

    private func text(_ target: String, _ language: String) throws -> String {
        let full = target + (target.contains("?") ? "&" : "?") + "lang=\(language)"
        return try Page.read(site.get(full).body, full, language: language).text
    }

    @Test(arguments: [
        "/meetings", "/persons", "/persons/omar-haddad", "/persons/anna-berg", "/", "/search?q=Haddad",
        "/graph", "/meetings?participant=omar-haddad", "/places/oslo",
    ])
    func personsHaveTheirNameInTheReadersLanguage(_ target: String) throws {
        #expect(try text(target, "nl").contains("Omar Chaddaad"), "\(target)")
        #expect(try !text(target, "en").contains("Omar Chaddaad") || target == "/persons/omar-haddad")
    }

    /// Short forms, headlines in capitals and other scripts are no names for a list.
    @Test(arguments: ["de", "fr", "es"])
    func onlyWholeNamesCount(_ language: String) throws {
        #expect(try text("/meetings", language).contains("Omar Haddad"))
    }

    @Test func aMeetingNamesAllInTheReadersLanguage() throws {
        let id = extract.meetings[0].id
        let page = try text("/meetings/\(id)", "nl")
        #expect(page.contains("Omar Chaddaad") && page.contains("Overleg Anna Berg"))
        #expect(!page.contains("Anna Berg en Omar Haddad"))
    }
}
