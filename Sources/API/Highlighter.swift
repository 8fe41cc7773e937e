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
    private let lastLetters: Set<UInt32>

    init(_ search: SearchQuery) {
        terms = (search.groups.joined() + search.names).map { ($0.words.map(SearchText.word), $0.isPrefix) }
        lastLetters = Set(terms.compactMap { $0.words.last?.unicodeScalars.first?.value })
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

    /// Returns the places in a text, in order.
    func spans(in text: String) -> [Span] {
        let scalars = Array(text.unicodeScalars)
        var words: [Range<Int>] = []
        var out: [Span] = []
        var index = 0
        while index < scalars.count, out.count < Self.most {
            guard SearchQuery.isWordPart(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, SearchQuery.isWordPart(scalars[index]) { index += 1 }
            words.append(start..<index)
            guard let first = firstWord(endingAt: words, scalars) else { continue }
            let range = words[first].lowerBound..<index
            if let last = out.last, last.end > range.lowerBound { continue }
            out.append(Span(start: range.lowerBound, end: range.upperBound, exact: Self.string(scalars[range])))
        }
        return out
    }

    /// The first word of a term that ends with the last of some words; only what may fit is folded.
    private func firstWord(endingAt words: [Range<Int>], _ scalars: [Unicode.Scalar]) -> Int? {
        guard let last = words.last, mayEnd(scalars[last.lowerBound]) else { return nil }
        let folded = SearchText.word(Self.string(scalars[last]))
        for term in terms where term.words.count <= words.count {
            guard let wanted = term.words.last, folded == wanted || term.isPrefix && folded.hasPrefix(wanted) else {
                continue
            }
            let before = words.dropLast().suffix(term.words.count - 1)
            let isSame = zip(before, term.words).allSatisfy { SearchText.word(Self.string(scalars[$0])) == $1 }
            if isSame { return words.count - term.words.count }
        }
        return nil
    }

    /// Whether a word that begins so may end a term; what is not ASCII may fold to anything.
    private func mayEnd(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value < 0x80 else { return true }
        let lower = (0x41...0x5A).contains(scalar.value) ? scalar.value | 0x20 : scalar.value
        return lastLetters.contains(lower)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
