import Foundation
import Records
import Store

/// Where the words of a search stand in the members of a record.
struct Highlighter {
    /// A place in a member, by code points, half-open.
    struct Hit {
        var field: String
        var span: Span

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.key("field")
                json.string(field)
                json.key("start")
                json.integer(span.start)
                json.key("end")
                json.integer(span.end)
                json.key("exact")
                json.string(span.exact)
            }
        }
    }

    /// Places a member at most.
    private static let most = 5

    /// The terms with their words folded as the index folds them.
    private let terms: [(words: [String], isPrefix: Bool)]

    /// The letters with which the last word of a term begins.
    private let lastLetters: Set<UInt8>

    init(_ search: SearchQuery) {
        terms = (search.groups.joined() + search.names).map { ($0.words.map(SearchText.word), $0.isPrefix) }
        lastLetters = Set(terms.compactMap { $0.words.last?.utf8.first })
    }

    /// Returns the places in the members that the search looks at.
    func highlights(in record: JSONSlice, of collection: Collection) -> [Hit] {
        Self.fields(of: collection).flatMap { path in
            Self.texts(record, path[...], []).flatMap { name, text in spans(in: text).map { Hit(field: name, span: $0) }
            }
        }
    }

    private static func fields(of collection: Collection) -> [[String]] {
        switch collection {
        case .meetings:
            [
                ["title"], ["place", "name"], ["place", "venue"], ["occasion", "name"], ["participants", "name"],
                ["participants", "office"], ["topics", "label"],
            ]
        case .quotes: [["text"], ["speaker", "name"], ["speaker", "as_written"]]
        case .articles: [["title"], ["subtitle"], ["text"]]
        case .persons: [["names", "name"], ["offices", "title"]]
        case .organizations: [["names", "name"]]
        case .topics, .places: []
        }
    }

    /// The texts at a path with their names; those in lists have the number of their element in the name.
    private static func texts(_ value: JSONSlice, _ path: ArraySlice<String>, _ name: [String]) -> [(String, String)] {
        if value.isArray {
            return value.elements.enumerated().flatMap { texts($1, path, name + ["\($0)"]) }
        }
        guard let first = path.first else { return value.string.map { [(name.joined(separator: "."), $0)] } ?? [] }
        return value[first].map { texts($0, path.dropFirst(), name + [first]) } ?? []
    }

    /// A word of a text: its bytes, and the code point at which it begins.
    private struct Word {
        var bytes: Range<Int>
        var start: Int
    }

    /// Returns the places in a text, in order.
    func spans(in text: String) -> [Span] {
        let bytes = Array(text.utf8)
        var words: [Word] = []
        var out: [Span] = []
        var scan = ScalarScan(bytes)
        while out.count < Self.most, let start = scan.skip(while: { !SearchQuery.isWordPart($0) }) {
            let first = scan.offset
            let isLast = scan.skip(while: SearchQuery.isWordPart) == nil
            words.append(Word(bytes: first..<scan.offset, start: start))
            if let begin = firstWord(endingAt: words, bytes), out.last.map({ $0.end <= words[begin].start }) ?? true {
                let exact = bytes[words[begin].bytes.lowerBound..<scan.offset]
                out.append(
                    Span(
                        start: words[begin].start, end: scan.count, exact: String(decoding: exact, as: UTF8.self)))
            }
            if isLast { break }
        }
        return out
    }

    /// The first word of a term that ends with the last of some words; only what may fit is folded.
    private func firstWord(endingAt words: [Word], _ bytes: [UInt8]) -> Int? {
        guard let last = words.last, mayEnd(bytes[last.bytes.lowerBound]) else { return nil }
        func folded(_ word: Word) -> String { SearchText.word(String(decoding: bytes[word.bytes], as: UTF8.self)) }
        let ending = folded(last)
        for term in terms where term.words.count <= words.count {
            guard let wanted = term.words.last, ending == wanted || term.isPrefix && ending.hasPrefix(wanted) else {
                continue
            }
            let before = words.dropLast().suffix(term.words.count - 1)
            if zip(before, term.words).allSatisfy({ folded($0) == $1 }) { return words.count - term.words.count }
        }
        return nil
    }

    /// Whether a word whose first byte is this may end a term; what is not ASCII may fold to anything.
    private func mayEnd(_ byte: UInt8) -> Bool {
        guard byte < 0x80 else { return true }
        return lastLetters.contains((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
}

/// Goes through the code points of valid UTF-8 and counts them.
private struct ScalarScan {
    private let bytes: [UInt8]
    /// The byte of the present code point.
    private(set) var offset = 0
    /// How many code points lie before it.
    private(set) var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Goes on to the first code point that does not fit, and returns how many lie before it; nil at the end.
    mutating func skip(while fits: (Unicode.Scalar) -> Bool) -> Int? {
        while offset < bytes.count {
            let (scalar, length) = present()
            guard fits(scalar) else { return count }
            offset += length
            count += 1
        }
        return nil
    }

    /// Source: RFC 3629, 3.
    private func present() -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[offset]
        guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard offset + length <= bytes.count else { return (Self.replacement, bytes.count - offset) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for place in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
        return (Unicode.Scalar(value) ?? Self.replacement, length)
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"
}
