import HTTP
import Markup
import Records
import Store
struct TellingsSection { init(explorer: Explorer, meeting: Served<Meeting>) throws {}; func write(to html: inout HTML) {} }
struct SubjectPage { let explorer: Explorer; let collection: Collection; let record: JSONSlice; func response() throws -> Response { explorer.frame("x").response(explorer.fields) { _ in } } }
