import Foundation
import Records

/// Records that `parley extract` wrote, which are taken as they are where they agree with their own article.
///
/// A line is right when it is JSON and every id, link and span follows from the article in it: what no article says cannot
/// come in this way. Nearly all lines are written again byte for byte, which proves more cheaply that they are JSON.
enum ReadyRecords {
    /// What a line begins with.
    private static let opening = Array("{\"source\":".utf8)
    /// Its other members.
    private static let members: Set = ["article", "persons", "organizations", "meetings", "quotes"]

    /// Whether a file begins as such a line.
    static func mayBe(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: opening.count)).map { $0 == Data(opening) } ?? false
    }

    /// Whether a document is such a line, right or not.
    static func isOne(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: opening) && (isWhole(JSONSlice(bytes)) || isWhole(JSONSlice(compacting: bytes)))
    }

    private static func isWhole(_ json: JSONSlice) -> Bool { members.isSubset(of: json.members.map(\.name)) }

    /// Reads a line.
    ///
    /// - Throws: Why it is not taken, in a sentence without its full stop.
    static func read(_ bytes: [UInt8]) throws(ReadyFault) -> Extract {
        let extract: Extract
        do throws(ShapeError) {
            extract = try parse(bytes)
        } catch {
            throw ReadyFault(reason: "it is no line of `parley extract`: \(error)")
        }
        var json = JSONWriter(capacity: bytes.count + 1)
        extract.write(to: &json)
        let line = bytes.prefix { $0 != 0x0A }
        guard json.bytes.elementsEqual(line) || (try? JSONSerialization.jsonObject(with: Data(line))) != nil else {
            throw ReadyFault(reason: "it is not JSON")
        }
        if let fault = RecordProof(extract).fault() { throw ReadyFault(reason: fault) }
        return extract
    }

    /// Lines of `extract` have no white space between their tokens; what went through other hands may have some.
    private static func parse(_ bytes: [UInt8]) throws(ShapeError) -> Extract {
        do throws(ShapeError) {
            return try Extract(json: JSONSlice(bytes))
        } catch {
            return try Extract(json: JSONSlice(compacting: bytes))
        }
    }
}

/// Why a line of records is not taken.
struct ReadyFault: Error {
    /// A sentence without its full stop.
    var reason: String
}
