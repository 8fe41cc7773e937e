import Records
import Store

/// Writes `{"data": […], "page": {…}}` around records that are JSON already.
enum PageWriter {
    static func write(_ page: RecordPage, _ query: ListParameters, path: String) -> [UInt8] {
        var json = JSONWriter(capacity: page.records.reduce(256) { $0 + $1.utf8.count + 1 })
        json.object { json in
            json.key("data")
            json.array(page.records) { $0.raw($1.utf8) }
            json.key("page")
            json.object { json in
                json.key("limit")
                json.integer(query.limit)
                json.key("next")
                json.string(page.next.map { query.url(path, cursor: $0) })
                json.key("prev")
                json.string(page.previous.map { query.url(path, cursor: $0) })
                json.key("total")
                json.null()
            }
        }
        json.endLine()
        return json.bytes
    }
}
