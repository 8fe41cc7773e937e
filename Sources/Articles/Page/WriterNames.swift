import Languages
import Text

/// Takes the names out of what a page says of who wrote.
struct WriterNames {
    let sites: SiteNames

    /// Bytes and words of a name.
    private static let longest = 80
    private static let mostWords = 8
    /// Names of one statement.
    private static let most = 12

    /// The names in a text: without "by", addresses, accounts and the site; none when nothing else is in it.
    ///
    /// `isPerson` says that the page gives a person the name, so that a site named after its writer is one.
    func names(in text: String, isPerson: Bool = false) -> [String] {
        guard text.utf8.count <= 4 * Self.longest, !text.contains("://") else { return [] }
        var names: [String] = []
        for (index, part) in Self.parts(text).enumerated() {
            guard let name = name(part, isFirst: index == 0, isPerson: isPerson), !names.contains(name) else {
                continue
            }
            names.append(name)
            if names.count == Self.most { break }
        }
        return names
    }

    // MARK: Parts

    /// The parts of a text between commas, strokes and words like "and".
    private static func parts(_ text: String) -> [String] {
        var words = text.split(whereSeparator: \.isWhitespace)[...]
        // No name has a colon: "Photos: Nina Wolde".
        if let label = words.dropLast().lastIndex(where: { $0.last == ":" }) { words = words[(label + 1)...] }
        while let count = cue(words) { words = words.dropFirst(count) }
        var parts: [String] = []
        var part: [Substring] = []
        func end() {
            if !part.isEmpty { parts.append(part.joined(separator: " ")) }
            part = []
        }
        for (index, word) in words.enumerated() {
            // What stands behind a dash or a bar is where the writer works.
            if index > 0, word.count == 1, "|–—-•·".contains(word) { break }
            if word == "&" || isJoining(word) && part.last.map({ startsName($0) }) ?? false {
                end()
                continue
            }
            let pieces = word.split(omittingEmptySubsequences: false) { ",;/".contains($0) }
            for (place, piece) in pieces.enumerated() {
                if place > 0 { end() }
                if !piece.isEmpty { part.append(piece) }
            }
        }
        end()
        return parts
    }

    private static func isJoining(_ word: Substring) -> Bool {
        word.utf8.count <= 4 && PageWords.joining.contains(Folding.fold(String(word)))
    }

    private static func startsName(_ word: Substring) -> Bool { word.first.map { !$0.isLowercase } ?? false }

    /// How many words before a name say that one follows: "By", "Written by:", "Autor :".
    static func cue(_ words: ArraySlice<Substring>) -> Int? {
        guard words.count > 1, let first = words.first, mayOpen(first) else { return nil }
        let folded = words.prefix(max(0, min(longestCue, words.count - 1))).map { word in
            Folding.fold(word.trimmingSuffix { $0 == ":" || $0 == "." })
        }
        for count in stride(from: folded.count, to: 0, by: -1) {
            let term = folded.prefix(count).joined(separator: " ")
            if PageWords.writerTerms.contains(term.trimmingSuffix { $0 == " " }) { return count }
        }
        return nil
    }

    /// Whether a cue may begin with a word, by its first letter; nearly all words are passed over so.
    private static func mayOpen(_ word: Substring) -> Bool {
        guard let letter = word.utf8.first, letter < 0x80 else { return true }
        return openers[Int(letter | 0x20)]
    }

    /// The first letters of cues.
    private static let openers: [Bool] = {
        var openers = Array(repeating: false, count: 256)
        for term in PageWords.writerTerms {
            if let letter = term.utf8.first { openers[Int(letter | 0x20)] = true }
        }
        return openers
    }()

    /// Words of the longest cue.
    private static let longestCue = 4

    // MARK: Single names

    private func name(_ part: String, isFirst: Bool, isPerson: Bool) -> String? {
        var words = part.split(separator: " ").filter { word in
            !word.contains("@") && word.contains { $0.isLetter || $0.isNumber }
        }
        // "Nina Wolde am", "Posted on": a day stood there.
        while let last = words.last, Self.isDateWord(last) { words.removeLast() }
        let name = String(words.joined(separator: " ").drop { !$0.isLetter && !$0.isNumber })
            .trimmingSuffix { " :;,|-–\"'”’)".contains($0) && $0 != "." }
        guard name.utf8.count <= Self.longest, name.utf8.count >= 2, words.count <= Self.mostWords,
            name.contains(where: \.isLetter), !isAddress(name)
        else { return nil }
        if name.count(where: \.isNumber) * 2 > name.count { return nil }
        if PageWords.accounts.contains(Folding.fold(name)) || PageWords.writerTerms.contains(Folding.fold(name)) {
            return nil
        }
        // A degree behind a name: "PhD".
        if !isFirst, words.count == 1, name.utf8.count <= 4, !Press.agencies.contains(name.lowercased()) { return nil }
        return sites.contains(name) && !(isPerson && words.count > 1) ? nil : name
    }

    private static func isDateWord(_ word: Substring) -> Bool {
        guard word.first.map({ $0.isLowercase }) ?? false || word.utf8.count > 3 else { return false }
        let term = Folding.fold(word.trimmingSuffix { $0 == ":" })
        return PageWords.dateWords.contains(term) || PageWords.published.contains(term)
            || PageWords.updated.contains(term)
    }

    private func isAddress(_ name: String) -> Bool {
        if name.contains("://") || name.lowercased().hasPrefix("www.") { return true }
        guard !name.contains(" "), let dot = name.lastIndex(of: ".") else { return false }
        let ending = name[name.index(after: dot)...]
        return (2...4).contains(ending.count) && ending.allSatisfy { $0.isLowercase }
    }
}

/// Names behind a word like "by" on a line of a page.
enum Byline {
    /// The words of the longest byline.
    private static let longest = 24

    /// Returns what stands behind the word, as far as it is names.
    ///
    /// `isSure` says that the line is known to name who wrote.
    static func names(_ line: String, isSure: Bool = false) -> String? {
        let words = line.spacedWords
        guard words.count <= longest else { return nil }
        for index in words.indices.dropLast() {
            guard let count = WriterNames.cue(words[index...]), isSure || opens(words, index, count)
            else { continue }
            let isLabel = words[index + count - 1].last == ":"
            if let names = run(words[(index + count)...], isFirst: index == 0 && !isLabel) { return names }
        }
        return nil
    }

    /// Whether a byline may begin at a word: at the start of the line, behind a date, or with several words.
    private static func opens(_ words: [Substring], _ index: Int, _ count: Int) -> Bool {
        guard index > 0, count == 1 else { return true }
        let before = words[index - 1]
        return before.contains(where: \.isNumber) || before.last.map { ",|–—-•·:/".contains($0) } ?? false
            || PageWords.dateWords.contains(Folding.fold(before.trimmingSuffix { $0 == "." }))
    }

    private static func run(_ words: ArraySlice<Substring>, isFirst: Bool) -> String? {
        var names: [Substring] = []
        var isCut = false
        for word in words {
            let isBetween =
                PageWords.betweenNames.contains(word.lowercased()) || PageWords.joining.contains(word.lowercased())
            guard isBetween || isCapital(word), !word.contains(where: \.isNumber), word.last != ":" else {
                // "von Anna um 21:11", "by Anna Topics:": the names end there.
                let isEnd = word.last == ":" || PageWords.dateWords.contains(Folding.fold(String(word)))
                isCut = !isEnd && word.first.map { $0.isLetter } ?? false
                break
            }
            names.append(word)
        }
        while let last = names.last, !isCapital(last) { names.removeLast() }
        let capitals = names.count { isCapital($0) }
        // An account has no capital: "2 May 2020 by northwind".
        if names.isEmpty, !isFirst, let account = words.first,
            words.count == 1 || !(words.dropFirst().first?.first?.isLetter ?? false)
        {
            return String(account)
        }
        guard capitals > 0, !isCut || capitals > 1, names.count <= 10 else { return nil }
        return names.joined(separator: " ")
    }

    private static func isCapital(_ word: Substring) -> Bool {
        word.first { $0.isLetter }.map { $0.isUppercase || !$0.isLowercase } ?? (word == "&")
    }
}
