import HTTP
import Records
import Store

/// Changes as server-sent events.
///
/// Source: HTML standard, 9.2, "Server-sent events".
struct ChangeEvents: Sendable {
    /// Whether they are those of Durable Streams.
    let isDurable: Bool
    /// Whether changes are left out, so that a client may be further than the last that it was sent.
    let isFiltered: Bool

    /// Milliseconds after which a client that lost its stream comes again.
    private static let retry = 3000

    /// What a stream begins with.
    func opening(at position: Int64, latest: Int64) -> [UInt8] {
        let retry = Array("retry: \(Self.retry)\n\n".utf8)
        return isDurable ? retry + control(position, isUpToDate: position >= latest) : retry
    }

    /// The changes of a page.
    func page(_ page: ChangePage) -> [UInt8] {
        let changes = page.changes.indices.map { index in
            var json = JSONWriter()
            json.change(page, index)
            return json.bytes
        }
        guard isDurable else {
            return zip(page.changes, changes).flatMap { change, json in
                Array("id: \(change.seq)\nevent: change\ndata: ".utf8) + json + Array("\n\n".utf8)
            }
        }
        let data = changes.joined(separator: Array(",\ndata: ".utf8))
        return Array("event: data\ndata: [\ndata: ".utf8) + data + Array("\ndata: ]\n\n".utf8)
            + control(page.seq, isUpToDate: !page.isFull)
    }

    /// A sign of life; where changes are left out it tells how far the client is.
    func idle(at position: Int64) -> [UInt8] {
        if isDurable { return control(position, isUpToDate: true) }
        return Array(((isFiltered ? "id: \(position)\n" : "") + ": keep-alive\n\n").utf8)
    }

    /// The last words to a client that cannot be sent the rest.
    func gone(_ end: LiveEnd) -> [UInt8] {
        let (reason, since) =
            switch end {
            case .behind(let seq): ("behind", seq)
            case .forgotten(let seq): ("forgotten", seq)
            }
        return Array("event: gone\ndata: {\"reason\":\"\(reason)\",\"since\":\(since)}\n\n".utf8)
    }

    private func control(_ position: Int64, isUpToDate: Bool) -> [UInt8] {
        var json = JSONWriter(capacity: 128)
        json.object { json in
            json.key("streamNextOffset")
            json.string(DurableStream.offset(position))
            json.key("streamCursor")
            json.string(DurableStream.cursor(after: nil))
            guard isUpToDate else { return }
            json.key("upToDate")
            json.bool(true)
        }
        return Array("id: \(position)\nevent: control\ndata: ".utf8) + json.bytes + Array("\n\n".utf8)
    }
}

extension JSONWriter {
    /// Writes a change of a page as an object, with its record where that was asked for.
    mutating func change(_ page: ChangePage, _ index: Int) {
        object { json in
            page.changes[index].writeMembers(to: &json)
            guard page.records.indices.contains(index) else { return }
            json.key("record")
            json.raw((page.records[index] ?? "null").utf8)
        }
    }
}
