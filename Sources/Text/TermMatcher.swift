/// A trie over word keys that finds every listed term in one pass over the tokens of a text.
///
/// All nodes share one open-addressing table keyed by (node, word), so a word that starts no term costs one probe.
package struct TermMatcher: Sendable {
    /// One term's number with what its capitals ask for; nothing in it is counted by reference.
    private struct Entry: Sendable {
        var payload: Int32
        /// Two bits a token: 0 any case, 1 a capital, 2 all capitals.
        var shapes: UInt64
        var next: Int32
    }

    /// A term found in the text.
    package struct Match: Sendable {
        /// The tokens of the term.
        package var tokens: Range<Int>
        /// The number that the term was inserted with.
        package var payload: Int
    }

    /// A place of the table: a node that is reached, with the key of the step; 0 for none.
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var node: Int32 = 0
    }

    private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
    private var used = 0
    /// Head of the entry chain of each node; -1 when no term ends there.
    private var heads: [Int32] = [-1]
    private var entries: [Entry] = []

    /// Creates an empty matcher.
    package init() {}

    /// Adds a term with a number for it; returns false when it holds no word.
    @discardableResult
    package mutating func insert(_ term: String, _ payload: Int) -> Bool {
        let tokens = Tokenizer.tokens(of: term)
        guard !tokens.isEmpty, let payload = Int32(exactly: payload) else { return false }
        var node: Int32 = 0
        for token in tokens { node = child(of: node, token.key) }
        entries.append(Entry(payload: payload, shapes: Self.shapes(of: tokens), next: heads[Int(node)]))
        heads[Int(node)] = Int32(entries.count - 1)
        return true
    }

    private static func shapes(of tokens: [Token]) -> UInt64 {
        tokens.prefix(32).enumerated().reduce(0) { shapes, item in
            let wanted: UInt64 =
                switch item.element.shape {
                case .upper: 2
                case .capitalised, .mixed: 1
                case .lower, .none: 0
                }
            return shapes | wanted << UInt64(2 * item.offset)
        }
    }

    /// Calls `body` with every term that starts at a token, shortest first.
    package func matches(in tokens: [Token], at start: Int, _ body: (Match) -> Void) {
        var node: Int32 = 0
        var index = start
        while index < tokens.count {
            guard let next = find(node, tokens[index].key) else { return }
            node = next
            index += 1
            var entry = heads[Int(node)]
            while entry >= 0 {
                let found = entries[Int(entry)]
                if fits(found.shapes, tokens, start) {
                    body(Match(tokens: start..<index, payload: Int(found.payload)))
                }
                entry = found.next
            }
        }
    }

    private func fits(_ shapes: UInt64, _ tokens: [Token], _ start: Int) -> Bool {
        var (rest, token) = (shapes, start)
        while rest != 0 {
            let wanted = rest & 3
            if wanted == 2, tokens[token].shape != .upper { return false }
            if wanted == 1, !tokens[token].isCapitalised { return false }
            (rest, token) = (rest >> 2, token + 1)
        }
        return true
    }

    // MARK: The table

    private static func mix(_ node: Int32, _ key: UInt64) -> UInt64 {
        let mixed = (key ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ (mixed >> 29)) | 1
    }

    private func find(_ node: Int32, _ key: UInt64) -> Int32? {
        let mixed = Self.mix(node, key)
        var place = Int(truncatingIfNeeded: mixed >> 1) & (slots.count - 1)
        while slots[place].key != 0 {
            if slots[place].key == mixed { return slots[place].node }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func child(of node: Int32, _ key: UInt64) -> Int32 {
        if let found = find(node, key) { return found }
        if used * 2 >= slots.count { grow() }
        heads.append(-1)
        let new = Int32(heads.count - 1)
        put(Slot(key: Self.mix(node, key), node: new))
        used += 1
        return new
    }

    private mutating func put(_ slot: Slot) {
        var place = Int(truncatingIfNeeded: slot.key >> 1) & (slots.count - 1)
        while slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.key != 0 { put(slot) }
    }
}
