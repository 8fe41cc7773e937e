/// A part of a phrase.
public enum Piece: Hashable, Sendable {
    /// Words that stand as they are.
    case text(String)
    /// The place of a value, `{0}` in the table.
    case slot(Int)
}

/// A phrase in one language, cut at its places.
struct Template: Sendable {
    let pieces: [Piece]

    /// Cuts words at `{0}` to `{9}`; other braces are words.
    init(_ words: some StringProtocol) {
        var (pieces, text): ([Piece], String) = ([], "")
        var rest = Substring(words)
        while let letter = rest.popFirst() {
            guard letter == "{", let number = rest.first?.wholeNumberValue, rest.dropFirst().first == "}" else {
                text.append(letter)
                continue
            }
            rest = rest.dropFirst(2)
            if !text.isEmpty { pieces.append(.text(text)) }
            text = ""
            pieces.append(.slot(number))
        }
        if !text.isEmpty { pieces.append(.text(text)) }
        self.pieces = pieces
    }

    /// The numbers of the places, in their order.
    var slots: [Int] {
        pieces.compactMap { piece in
            switch piece {
            case .slot(let number): number
            case .text: nil
            }
        }
    }

    /// Puts values into the places; one that is not given leaves its place empty.
    func filled(_ values: [String]) -> String { pieces.reduce(into: "") { $0 += $1.filled(values) } }

    /// Puts a value into the first place and leaves the others open.
    func pieces(first value: String) -> [Piece] { pieces.map { $0 == .slot(0) ? .text(value) : $0 } }
}

extension Piece {
    fileprivate func filled(_ values: [String]) -> String {
        switch self {
        case .text(let text): text
        case .slot(let number): values.indices.contains(number) ? values[number] : ""
        }
    }
}
