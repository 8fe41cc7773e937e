/// A stretch between quotation marks.
package struct Quotation: Sendable {
    /// The tokens between the marks.
    package var inner: Range<Int>
    /// The tokens with the marks.
    package var outer: Range<Int>
    /// Whether the closing mark is there; an unclosed one ends with its paragraph.
    package var isClosed: Bool
    /// Whether it stands inside another quotation.
    package var isNested: Bool
    /// Whether the marks are single ones, which papers also use for nicknames and titles.
    package var isSingle: Bool
}

/// Pairs quotation marks of every style: `“ ” „ “ ‚ ‘ ‘ ’ « » » « ‹ › " ,, '' '`.
///
/// Direction comes from the spaces around a mark, not from its shape, because `”` opens in some papers and `“`
/// closes in others; guillemets, which French sets off by spaces, close when they differ from their opener.
/// A quotation runs over paragraphs when each opens a mark again; one that its paragraph does not close ends there
/// and is reported as unclosed. A single mark that is never closed was an apostrophe.
package struct QuotationScanner {
    private enum Family { case double, single, guillemet, angle, comma }

    private struct Open {
        var family: Family
        var token: Int
        var width: Int
        var key: UInt64
    }

    private let tokens: [Token]
    private var stack: [Open] = []
    private var found: [Quotation] = []

    private init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    /// Returns the quotations in text order.
    package static func scan(_ tokens: [Token]) -> [Quotation] {
        var scanner = QuotationScanner(tokens)
        scanner.run()
        return scanner.found.sorted { $0.outer.lowerBound < $1.outer.lowerBound }
    }

    private mutating func run() {
        var index = 0
        while index < tokens.count {
            let mark = mark(at: index)
            if tokens[index].gap >= .line, !stack.isEmpty, !reopens(mark?.family), !closesLater(index) {
                closeAll(at: index)
            }
            if let mark { handle(mark.family, index, mark.width) }
            index += mark?.width ?? 1
        }
        closeAll(at: tokens.count)
    }

    private func mark(at index: Int) -> (family: Family, width: Int)? {
        let token = tokens[index]
        if token.isMark(",") { return isDoubled(index) ? (.comma, 2) : nil }
        guard token.kind == .quote, let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: token.key)) else {
            return nil
        }
        switch scalar {
        case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}": return (.double, 1)
        case "\u{AB}", "\u{BB}": return (.guillemet, 1)
        case "\u{2039}", "\u{203A}": return (.angle, 1)
        default: return isDoubled(index) ? (.double, 2) : (.single, 1)
        }
    }

    private func isDoubled(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].key == tokens[index].key && tokens[index + 1].gap == .none
            && tokens[index + 1].kind == tokens[index].kind
    }

    /// Whether a line starts with a mark of an open quotation, which then goes on.
    private func reopens(_ family: Family?) -> Bool {
        guard let family, family != .single else { return false }
        return stack.contains { matches($0.family, family) }
    }

    /// How far into the paragraphs that follow a closing mark is looked for, in tokens.
    private static let reach = 400
    /// The most quotations that are looked at within one that is never closed.
    private static let most = 12

    /// Whether the next mark of the open quotation's kind closes it, though its paragraph has ended.
    private func closesLater(_ start: Int) -> Bool {
        guard let open = stack.first, open.family != .single, start - open.token < Self.reach else { return false }
        var index = start
        while index < min(tokens.count, start + Self.reach) {
            if let mark = mark(at: index) {
                if matches(open.family, mark.family) {
                    return open.family == .guillemet || open.family == .angle
                        ? tokens[index].key != open.key
                        : canClose(index, mark.width) && !canOpen(index, mark.width, mark.family)
                }
                index += mark.width
            } else {
                index += 1
            }
        }
        return false
    }

    private mutating func handle(_ family: Family, _ index: Int, _ width: Int) {
        let top = stack.lastIndex { matches($0.family, family) }
        if let top, tokens[index].gap >= .line { return keepOpen(top) }
        if family == .guillemet || family == .angle { return handleDirected(top, family, index) }
        if let top, canClose(index, width) || family == .double && standsApart(index, width) {
            close(top, at: index, width)
        } else if canOpen(index, width, family), top == nil || family != .single {
            open(family, index, width)
        } else if family == .single, top == nil, canClose(index, width) {
            closeDoubleWithSingle(at: index)
        }
    }

    private mutating func keepOpen(_ position: Int) {
        stack.removeSubrange((position + 1)...)
    }

    private mutating func handleDirected(_ top: Int?, _ family: Family, _ index: Int) {
        guard let top else {
            if !isFollowedByMark(index) { return open(family, index, 1) }
            // "“the dyke holds ».": a mark that can open nothing closes what another style has opened.
            if let other = stack.lastIndex(where: { $0.family == .double }) { close(other, at: index, 1) }
            return
        }
        if stack[top].key != tokens[index].key { close(top, at: index, 1) } else { open(family, index, 1) }
    }

    /// Whether a comma, a full stop or the end of the line follows, so that a mark opens nothing.
    private func isFollowedByMark(_ index: Int) -> Bool {
        let next = index + 1
        guard next < tokens.count, tokens[next].gap < .line else { return true }
        return tokens[next].kind == .mark && !tokens[next].isMark("(") && !tokens[next].isMark("[")
            && !tokens[next].isMark("\u{2026}") && !tokens[next].isMark("\u{BF}") && !tokens[next].isMark("\u{A1}")
    }

    /// "“recuperar “ las islas": spaces on both sides of a mark within a line.
    private func standsApart(_ index: Int, _ width: Int) -> Bool {
        let next = index + width
        return tokens[index].gap == .space && next < tokens.count && tokens[next].gap == .space
    }

    /// Some papers open with `„` and close with `’`: taken so when no other closing mark follows in the paragraph.
    private mutating func closeDoubleWithSingle(at index: Int) {
        guard let top = stack.lastIndex(where: { $0.family == .double || $0.family == .comma }) else { return }
        var next = index + 1
        guard next < tokens.count, tokens[next].gap > .none || tokens[next].isMark(",") || tokens[next].isMark(".")
        else { return }
        while next < tokens.count, tokens[next].gap < .line {
            if let mark = mark(at: next), mark.family == .double { return }
            next += 1
        }
        close(top, at: index, 1)
    }

    private func matches(_ open: Family, _ close: Family) -> Bool {
        open == close || (open == .comma && close == .double)
    }

    private func canOpen(_ index: Int, _ width: Int, _ family: Family) -> Bool {
        guard index + width < tokens.count, tokens[index + width].gap < .line else { return false }
        let before = tokens[index].gap >= .space || index == 0 || isOpeningContext(tokens[index - 1])
        let after = tokens[index + width].gap == .none || (tokens[index].gap >= .line && family == .double)
        guard before && after else { return family == .double && isLowMark(index) }
        return family != .single || !isElision(index + width)
    }

    private func isLowMark(_ index: Int) -> Bool {
        tokens[index].isMark("\u{201E}")
    }

    /// Whether the word after an apostrophe is the rest of `'s`, `'t`, `'n`.
    private func isElision(_ index: Int) -> Bool {
        tokens[index].kind == .word && tokens[index].scalarEnd - tokens[index].scalarStart == 1
            && tokens[index].shape == .lower
    }

    private func canClose(_ index: Int, _ width: Int) -> Bool {
        guard index > 0, tokens[index].gap < .line else { return false }
        let next = index + width
        let endsLine = next >= tokens.count || tokens[next].gap >= .line
        return tokens[index].gap == .none ? !isOpeningContext(tokens[index - 1]) || endsLine : endsLine
    }

    private func isOpeningContext(_ token: Token) -> Bool {
        token.isMark("(") || token.isMark("[") || token.isMark("\u{2014}") || token.isMark("\u{2013}")
            || token.isMark(":") || token.isMark("/") || token.isMark("\u{BF}")
            || (token.kind == .quote && token.gap >= .space)
    }

    private mutating func open(_ family: Family, _ index: Int, _ width: Int) {
        stack.append(Open(family: family, token: index, width: width, key: tokens[index].key))
    }

    private mutating func close(_ position: Int, at index: Int, _ width: Int) {
        let open = stack[position]
        stack.removeSubrange(position...)
        append(open, inner: open.token + open.width..<index, outer: open.token..<index + width, closed: true)
    }

    private mutating func append(_ open: Open, inner: Range<Int>, outer: Range<Int>, closed: Bool) {
        guard !inner.isEmpty else { return }
        found.append(
            Quotation(
                inner: inner, outer: outer, isClosed: closed,
                isNested: stack.contains { $0.family != .single }, isSingle: open.family == .single))
    }

    private mutating func closeAll(at end: Int) {
        while let open = stack.popLast() {
            guard open.family != .single, stack.isEmpty else { continue }
            append(open, inner: open.token + open.width..<end, outer: open.token..<end, closed: false)
            cutUnclosed(open)
        }
    }

    /// A quotation without its closing mark ends where the next one opens: at the last full stop before it.
    private mutating func cutUnclosed(_ open: Open) {
        guard let own = found.indices.last, found[own].outer.lowerBound == open.token,
            let next = found.dropLast().reversed().prefix(Self.most).last(where: {
                $0.outer.lowerBound > open.token && !$0.isSingle && $0.isClosed
            })?.outer.lowerBound
        else { return }
        let stop = (open.token + open.width..<next).last {
            tokens[$0].isMark(".") || tokens[$0].isMark("!") || tokens[$0].isMark("?")
        }
        guard let stop else { return }
        found[own].inner = open.token + open.width..<stop + 1
        found[own].outer = open.token..<stop + 1
        for index in found.indices.dropLast().suffix(Self.most) where found[index].outer.lowerBound > stop {
            found[index].isNested = false
        }
    }
}
