import Foundation

/// The example lines of a language: `Lines/CODE/lines.txt` and `Lines/CODE/frames.txt`.
///
/// In `lines.txt` a list stands in brackets above its values, a value a line:
///
///     [connectives]
///     with: She spoke [with] reporters. | The parcel came [without] a letter.
///
/// Brackets mark the place. Left of the bar the term there has this value; right of it a look-alike, another form or another sense
/// has not. A frame in `frames.txt` is a sentence with `*` for every term of a list, and `+` for the other word of a verb that
/// needs one.
struct LineFile {
    /// Two sentences for a value of a list.
    struct Pair {
        var list: String
        var value: String
        var positive: Sentence
        var negative: Sentence
    }

    /// A sentence with a marked place.
    struct Sentence: CustomStringConvertible {
        var text: String
        /// The place in UTF-8.
        var place: Range<Int>

        /// Reads a sentence with one place in brackets; nil for another number of them.
        init?(_ marked: Substring) {
            let marked = marked.trimmingCharacters(in: .whitespaces)
            guard let open = marked.firstIndex(of: "["), let close = marked.firstIndex(of: "]"), open < close,
                marked.count(where: { $0 == "[" || $0 == "]" }) == 2
            else { return nil }
            self.init(marked[..<open], marked[marked.index(after: open)..<close], marked[marked.index(after: close)...])
        }

        init(_ before: some StringProtocol, _ words: some StringProtocol, _ after: some StringProtocol) {
            text = String(before) + String(words) + String(after)
            place = before.utf8.count..<before.utf8.count + words.utf8.count
        }

        var description: String { text }
    }

    private(set) var pairs: [Pair] = []
    /// Frames by list; `LIST+` for terms that need another word.
    private(set) var frames: [String: String] = [:]
    /// Lines that cannot be read.
    private(set) var faults: [String] = []

    init(_ code: String, beside file: String = #filePath) throws {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Lines/\(code)")
        readPairs(try String(contentsOf: folder.appending(path: "lines.txt"), encoding: .utf8))
        readFrames(try String(contentsOf: folder.appending(path: "frames.txt"), encoding: .utf8))
    }

    private mutating func readPairs(_ text: String) {
        var list = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("["), line.hasSuffix("]"), !line.contains(" ") {
                list = String(line.dropFirst().dropLast())
                continue
            }
            let sides = line.split(separator: "|")
            guard let colon = line.firstIndex(of: ":"), sides.count == 2,
                let positive = Sentence(sides[0][sides[0].index(after: colon)...]), let negative = Sentence(sides[1])
            else {
                faults.append(String(line))
                continue
            }
            pairs.append(
                Pair(list: list, value: String(line[..<colon]), positive: positive, negative: negative))
        }
    }

    private mutating func readFrames(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":"), line.contains("*") else {
                faults.append(String(line))
                continue
            }
            frames[String(line[..<colon])] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
    }

    /// A frame with a term, and the other word that it needs.
    static func fill(_ frame: String, _ term: String, needs: String? = nil) -> Sentence {
        let frame = needs.map { frame.replacing("+", with: $0) } ?? frame
        let parts = frame.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
        return Sentence(parts[0], term, parts[1])
    }
}
