import Articles
import Foundation
import Records
import Testing

/// Days of publication as sources write them.
struct DateTests {
    private func published(_ date: String) throws -> String? {
        let json = "{\"title\":\"T\",\"text\":\"Anna Berg met Omar Haddad in Oslo.\",\"date\":\"\(date)\"}"
        return try ArticleReader().read(bytes: Array(json.utf8), file: "a.json").first?.publishedAt
    }

    @Test(arguments: [
        ("2021-03-09", "2021-03-09"), ("2021-03-09T08:30:00+01:00", "2021-03-09T07:30:00Z"),
        ("2021-02-30", nil), ("20210309", "2021-03-09"), ("2021/3/9", "2021-03-09"), ("2021. 3. 9", "2021-03-09"),
        ("Tue, 9 Mar 2021 08:30:00 +0100", "2021-03-09T07:30:00Z"),
        ("Tue, 09 Mar 2021 07:30:00 GMT", "2021-03-09T07:30:00Z"),
        ("Tue Mar 09 08:30:00 CET 2021", "2021-03-09T07:30:00Z"),
        ("Tue, 9 Mar 2021 23:30:00 EST", "2021-03-09"), ("March 9, 2021", "2021-03-09"),
        ("9th of March 2021", "2021-03-09"),
        ("Dienstag, 9. März 2021", "2021-03-09"), ("mardi 9 mars 2021 à 8h30", "2021-03-09"),
        ("martes, 9 de marzo de 2021", "2021-03-09"), ("dinsdag 9 maart 2021", "2021-03-09"),
        ("1er mars 2021", "2021-03-01"), ("09.03.2021", "2021-03-09"), ("9/3/2021", "2021-03-09"),
        ("3/29/2021", "2021-03-29"), ("2021年3月9日", "2021-03-09"), ("9-Mar-21", "2021-03-09"), ("March 2021", nil),
        ("version 1.9.22.1", nil), ("1999 seats, 12 rows", nil), ("no date", nil), ("", nil),
    ])
    func readsDates(_ text: String, _ day: String?) throws {
        #expect(try published(text) == day)
    }

    /// A document's own day, then the table beside it, its name, the user, the server.
    @Test func takesTheSurestPlace() throws {
        let text = "Anna Berg met Omar Haddad in the harbour of Oslo, and they spoke about the ferries for an hour."
        func day(_ text: String, name: String, table: String?, given: String?) throws -> String? {
            var document = SourceDocument(name: name, bytes: Array(text.utf8))
            document.facts.published = table
            return try ArticleReader(published: given).read(document).first?.publishedAt
        }
        let dated = "Ferries\n\n9 March 2021\n\n" + text
        #expect(try day(dated, name: "2020-01-01-a.txt", table: "2020-02-02", given: "2020-03-03") == "2021-03-09")
        #expect(try day(text, name: "2020-01-01-a.txt", table: "2020-02-02", given: "2020-03-03") == "2020-02-02")
        #expect(try day(text, name: "x/2020-01-01-a.txt", table: nil, given: "2020-03-03") == "2020-01-01")
        #expect(try day(text, name: "20200101_a.txt", table: nil, given: nil) == "2020-01-01")
        #expect(try day(text, name: "a-1234567890.txt", table: nil, given: "2020-03-03") == "2020-03-03")
    }
}
