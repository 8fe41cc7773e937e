import Records
import Text

/// Finds bodies that nobody listed, by how their names are made: capitalised words with a noun for a body among them
/// ("Harbour Workers' Union", "Universität Lund"), and the letters in brackets behind such words ("(HWU)").
struct BodyForms {
    /// A body's name in the text.
    struct Body {
        var tokens: Range<Int>
        var kind: Organization.Kind
        /// The token of the letters that stand for it from then on.
        var acronym: Int?
    }

    let document: Document
    /// Tokens that something else owns already.
    let isTaken: (Int) -> Bool

    /// The most words on one side of the noun.
    private static let reach = 6

    /// Returns the bodies in text order, none overlapping.
    func scan() -> [Body] {
        var found: [Body] = []
        for token in document.tokens.indices where document.has(.bodyNouns, at: token) {
            guard token >= found.last?.tokens.upperBound ?? 0, let body = body(at: token) else { continue }
            found.append(body)
        }
        return found
    }

    private func body(at token: Int) -> Body? {
        guard let noun = document.match(.bodyNouns, at: token) else { return nil }
        var start = noun.tokens.lowerBound
        if document.tokens[start].isCapitalised {
            while start > 0, noun.tokens.lowerBound - start < Self.reach, isNamePart(start - 1), joins(start) {
                start -= 1
            }
        }
        let end = right(of: noun.tokens.upperBound)
        let range = start..<end
        guard range.count > noun.tokens.count, !range.contains(where: isTaken),
            range.contains(where: { document.tokens[$0].isCapitalised && !noun.tokens.contains($0) })
        else { return nil }
        return Body(tokens: range, kind: Organization.Kind(noun.value), acronym: acronym(at: end))
    }

    /// "University of Lund", "Universidad Autónoma de Nuevo León", "Institut Clingendael".
    private func right(of end: Int) -> Int {
        var (end, index) = (end, end)
        let limit = min(document.tokens.count, end + Self.reach)
        while index < limit, document.tokens[index].gap == .space {
            if isNamePart(index) {
                index += 1
                end = index
            } else if document.saysOf(index)
                || index > end - 1 && document.has(.determiners, at: index) && document.saysOf(index - 1)
            {
                index += 1
            } else {
                break
            }
        }
        return end
    }

    private func joins(_ token: Int) -> Bool { document.tokens[token].gap == .space }

    private func isNamePart(_ token: Int) -> Bool {
        let word = document.tokens[token]
        return word.kind == .word && word.isCapitalised && !document.has(.stopWords, at: token)
            && !document.has(.determiners, at: token) && !document.has(.honorifics, at: token)
            && !document.has(.offices, at: token) && !document.has(.weekdays, at: token) && !isTaken(token)
    }

    /// The letters in brackets right behind.
    private func acronym(at end: Int) -> Int? {
        guard end + 2 < document.tokens.count, document.tokens[end].isMark("("), document.tokens[end + 2].isMark(")"),
            document.tokens[end + 1].shape == .upper, document.matches(at: end + 1).isEmpty
        else { return nil }
        return end + 1
    }
}
