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

    /// The letters with which the last word of a term begins, by their codes.
    private let lastLetters: [Bool]
    /// The most words of a term.
    private let longest: Int

    init(_ search: SearchQuery) {
        terms = (search.groups.joined() + search.names).map { ($0.words.map(SearchText.word), $0.isPrefix) }
        var letters = [Bool](repeating: false, count: 256)
        for letter in terms.compactMap({ $0.words.last?.utf8.first }) { letters[Int(letter)] = true }
        lastLetters = letters
        longest = terms.map(\.words.count).max() ?? 0
    }

    /// Returns the places in the members that the search looks at.
    func highlights(in record: JSONSlice, of collection: Collection) -> [Hit] {
        var hits: [Hit] = []
        for path in Self.fields[collection] ?? [] {
            Self.visit(record, path[...], "") { name, text in
                for span in spans(in: text) { hits.append(Hit(field: name, span: span)) }
            }
        }
        return hits
    }

    /// The members that the search looks at, by their paths.
    private static let fields = Dictionary(uniqueKeysWithValues: Collection.allCases.map { ($0, fields(of: $0)) })

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

    /// Visits the texts at a path with their names; those in lists have the number of their element in the name.
    private static func visit(
        _ value: JSONSlice, _ path: ArraySlice<String>, _ name: String, _ body: (String, String) -> Void
    ) {
        func below(_ part: String) -> String { name.isEmpty ? part : "\(name).\(part)" }
        if value.isArray {
            for (number, element) in value.elements.enumerated() { visit(element, path, below("\(number)"), body) }
        } else if let first = path.first {
            if let member = value[first] { visit(member, path.dropFirst(), below(first), body) }
        } else if let text = value.string {
            body(name, text)
        }
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
        while longest > 0, out.count < Self.most, let start = scan.skip(whileInWord: false) {
            let first = scan.offset
            _ = scan.skip(whileInWord: true)
            // A word that ends no term matters only before one that does.
            guard longest > 1 || mayEnd(bytes[first]) else { continue }
            // Words further back are in no term any more.
            if words.count == longest { words.removeFirst() }
            words.append(Word(bytes: first..<scan.offset, start: start))
            if let begin = firstWord(endingAt: words, bytes), out.last.map({ $0.end <= words[begin].start }) ?? true {
                let exact = bytes[words[begin].bytes.lowerBound..<scan.offset]
                out.append(
                    Span(
                        start: words[begin].start, end: scan.count, exact: String(decoding: exact, as: UTF8.self)))
            }
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
        byte >= 0x80 || lastLetters[Int((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)]
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

    /// What ASCII has in words, asked once for all texts.
    private static let isWordPart = (0..<0x80).map { SearchQuery.isWordPart(Unicode.Scalar(UInt8($0))) }

    /// Goes on to the end of a word, or to the begin of one, and returns how many code points lie before it; nil at the
    /// end of the text.
    mutating func skip(whileInWord isInWord: Bool) -> Int? {
        let isWordPart = Self.isWordPart
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                guard isWordPart[Int(bytes[offset])] == isInWord else { return count }
                offset += 1
            } else {
                let (scalar, length) = present()
                guard SearchQuery.isWordPart(scalar) == isInWord else { return count }
                offset += length
            }
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
