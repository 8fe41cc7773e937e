import HTTP
import Records
import Store

/// Writes `{"data": […], "page": {…}, "facets": {…}}` around records that are JSON already.
struct PageWriter {
    let store: Store
    let query: ListParameters
    let path: String

    private var request: ListRequest { query.request }

    /// Returns a list.
    func write(_ page: RecordPage) throws -> [UInt8] {
        let records = try shaped(page)
        var json = JSONWriter(capacity: records.reduce(512) { $0 + $1.record.utf8.count + $1.rank.count + 1 })
        json.object { json in
            json.key("data")
            json.array(records) { Self.write($1, to: &$0) }
            json.key("page")
            write(page, to: &json)
            json.key("seq")
            json.integer(Int(page.seq))
            if !request.facets.isEmpty {
                json.key("facets")
                writeFacets(page, to: &json)
            }
            let late = request.wantsTotal && page.total == nil ? ["There was no time to count all records."] : []
            let warnings = query.warnings + page.warnings + late
            if !warnings.isEmpty {
                json.key("warnings")
                json.array(warnings) { $0.string($1) }
            }
        }
        json.endLine()
        return query.isPretty ? PrettyJSON.indent(json.bytes) : json.bytes
    }

    /// Returns one record.
    func write(one record: String) throws -> [UInt8] {
        let expanded = try Include(store: store).expand([record], of: request.collection, query.includes)[0]
        var json = JSONWriter(capacity: expanded.utf8.count + 16)
        json.object { json in
            json.key("data")
            json.raw(query.projected(expanded).utf8)
        }
        json.endLine()
        return query.isPretty ? PrettyJSON.indent(json.bytes) : json.bytes
    }

    // MARK: Records

    /// A record, and the members that a search adds behind its own: `"score":1,"highlights":[]}`.
    private typealias Ranked = (record: String, rank: [UInt8])

    private func shaped(_ page: RecordPage) throws -> [Ranked] {
        let expanded = try Include(store: store).expand(page.records, of: request.collection, query.includes)
        let projected = query.projection == nil ? expanded : expanded.map(query.projected)
        guard let search = request.search else { return projected.map { ($0, []) } }
        let highlighter = Highlighter(search)
        return zip(zip(projected, page.records), page.scores).map { pair, score in
            let hits = highlighter.highlights(in: JSONSlice(pair.1), of: request.collection)
            var json = JSONWriter()
            json.object { json in
                json.key("score")
                json.number(score)
                json.key("highlights")
                json.array(hits) { $1.write(to: &$0) }
            }
            return (pair.0, json.bytes)
        }
    }

    private static func write(_ ranked: Ranked, to json: inout JSONWriter) {
        guard !ranked.rank.isEmpty else { return json.raw(ranked.record.utf8) }
        json.raw(ranked.record.utf8, adding: ranked.rank)
    }

    // MARK: Page

    private func write(_ page: RecordPage, to json: inout JSONWriter) {
        json.object { json in
            json.key("limit")
            json.integer(request.limit)
            json.key("next")
            json.string(page.next.map { query.url(path, cursor: $0) })
            json.key("prev")
            json.string(page.previous.map { query.url(path, cursor: $0) })
            json.key("total")
            json.integer(page.total)
        }
    }

    private func writeFacets(_ page: RecordPage, to json: inout JSONWriter) {
        json.object { json in
            for (facet, counts) in zip(request.facets, page.facets) {
                json.key(dynamic: facet.field + (facet.bucket.map { ":" + $0.rawValue } ?? ""))
                json.object { json in
                    json.key("values")
                    json.array(counts ?? []) { json, count in
                        json.object { json in
                            json.key("value")
                            json.string(count.value)
                            json.key("label")
                            json.string(count.label ?? count.value)
                            json.key("count")
                            json.integer(count.count)
                            json.key("filter")
                            json.string("\(facet.field)=\(PercentCoding.encode(count.value))")
                        }
                    }
                    json.key("partial")
                    json.bool(counts == nil)
                }
            }
        }
    }
}
