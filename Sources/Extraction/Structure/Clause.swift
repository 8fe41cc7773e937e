/// A predicate with the words that belong to it.
struct Clause: Sendable {
    enum Kind: Sendable, Hashable {
        case main
        /// Joined to another of its rank: "…, and B flew home".
        case coordinate
        /// "who met A", "where they spoke".
        case relative
        /// "that he would come".
        case complement
        /// "while they spoke", "if he comes".
        case adverbial
        /// "to meet A".
        case infinitive
        /// "speaking in Berlin".
        case participle
        case parenthesis
        /// What stands in quotation marks.
        case quoted

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .main: "main"
            case .coordinate: "coordinate"
            case .relative: "relative"
            case .complement: "complement"
            case .adverbial: "adverbial"
            case .infinitive: "infinitive"
            case .participle: "participle"
            case .parenthesis: "parenthesis"
            case .quoted: "quoted"
            }
        }
    }

    var kind: Kind
    /// The number of the clause that this one hangs on or is joined to; nil for the first of a sentence.
    var parent: Int?
    /// The word that opens it ("who", "that", "while"), if any.
    var opener: Int?
    /// Its tokens; several ranges where another clause stands within.
    var segments: [Range<Int>] = []
    /// Its verbs in text order.
    var verbs: [Int] = []
    /// Its first finite verb.
    var finite: Int?
    /// All readings of its verbs, auxiliaries, negations and opener.
    var marks: WordClass = []

    /// Where it begins; the end of the text for an empty one.
    var start: Int { segments.first?.lowerBound ?? Int.max }
    var end: Int { segments.last?.upperBound ?? 0 }

    /// Whether something in it says that what it tells is not so.
    var isNegated: Bool { marks.contains(.negation) }
    /// Whether it tells what may be, is wished, or holds under a condition.
    var isPossible: Bool { marks.has([.possible, .wanted, .condition]) }
    var isFuture: Bool { marks.contains(.future) }
}

/// The clauses of a document.
final class Clauses: Sendable {
    let all: [Clause]
    /// The number of the clause of each token.
    private let ofToken: [Int32]

    init(all: [Clause], ofToken: [Int32]) {
        self.all = all
        self.ofToken = ofToken
    }

    subscript(_ number: Int) -> Clause { all[number] }

    /// The number of the clause that a token belongs to.
    func number(of token: Int) -> Int { Int(ofToken[min(max(0, token), ofToken.count - 1)]) }

    /// The clause that a token belongs to.
    func clause(of token: Int) -> Clause { all[number(of: token)] }

    /// How one clause stands to another.
    enum Bond: Sendable, Hashable {
        case same
        /// The first hangs on the second, or the second on the first.
        case below, above
        /// Joined in one rank.
        case beside
        /// Both hang on one.
        case sibling
        case apart

        /// For features and for people.
        var name: StaticString {
            switch self {
            case .same: "same"
            case .below: "below"
            case .above: "above"
            case .beside: "beside"
            case .sibling: "sibling"
            case .apart: "apart"
            }
        }
    }

    /// How far up the tree a bond is looked for.
    private static let depth = 4

    /// How the clause of one token stands to that of another.
    func bond(of a: Int, to b: Int) -> Bond {
        let (x, y) = (number(of: a), number(of: b))
        if x == y { return .same }
        if let up = climb(from: x, to: y) { return all[x].kind == .coordinate && up == 1 ? .beside : .below }
        if let up = climb(from: y, to: x) { return all[y].kind == .coordinate && up == 1 ? .beside : .above }
        if let parent = all[x].parent, parent == all[y].parent { return .sibling }
        return .apart
    }

    private func climb(from start: Int, to goal: Int) -> Int? {
        var clause = start
        for step in 1...Self.depth {
            guard let parent = all[clause].parent else { return nil }
            if parent == goal { return step }
            clause = parent
        }
        return nil
    }
}
