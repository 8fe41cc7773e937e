import Text

extension StringProtocol {
    /// The text without some characters at its end.
    func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, predicate(last) { text.removeLast() }
        return String(text)
    }
}

/// Drops what is no part of the story: links to other stories, forms, share bars, agency credits.
///
/// A wrong deletion is worse than a kept link, so a line goes only when it is short or starts with a listed cue,
/// and the rest of a page only after a line that opens a listed end section.
struct Boilerplate {
    private let cues: BoilerplateCues

    init(_ language: String) {
        cues = BoilerplateCues.of(language)
    }

    /// Returns the paragraphs of the story.
    func clean(_ paragraphs: [String]) -> [String] {
        var out: [String] = []
        var inLinks = false
        let rest = sentencesBehind(paragraphs)
        var size = 0
        for (index, paragraph) in paragraphs.enumerated() {
            // Long paragraphs are story; only they make up the bulk of a text.
            guard paragraph.utf8.count <= Self.longestAside else {
                inLinks = false
                size += paragraph.utf8.count
                out.append(paragraph)
                continue
            }
            // Under a heading that is only a cue, every line that is no sentence is a link.
            inLinks = isLinkHeading(paragraph) || (inLinks && !endsSentence(paragraph))
            if inLinks { continue }
            let folded = Folding.fold(paragraph)
            if endsStory(folded), index * 3 >= paragraphs.count || out.count > 2 {
                // An offer in the middle of a story does not end it.
                guard rest[index] * Self.mostOfRest >= size else { break }
                continue
            }
            if !isAside(paragraph, folded) {
                size += paragraph.utf8.count
                out.append(paragraph)
            }
        }
        return out
    }

    /// Bytes of a paragraph that is no teaser, and which part of the story such paragraphs must be to go on with it.
    private static let longestTeaser = 120
    private static let mostOfRest = 4

    /// For each paragraph, the bytes of full sentences behind it.
    private func sentencesBehind(_ paragraphs: [String]) -> [Int] {
        var rest = Array(repeating: 0, count: paragraphs.count)
        var sum = 0
        for index in paragraphs.indices.reversed() {
            rest[index] = sum
            let size = paragraphs[index].utf8.count
            if size > Self.longestTeaser, endsSentence(paragraphs[index]) { sum += size }
        }
        return rest
    }

    /// The longest line that can be anything but story, in bytes.
    private static let longestAside = 240

    private func isLinkHeading(_ paragraph: String) -> Bool {
        guard paragraph.utf8.count <= 40 else { return false }
        let plain = Folding.fold(paragraph).trimmingSuffix { ": ".contains($0) }
        return cues.linkStarts.contains(plain)
    }

    private func isAside(_ paragraph: String, _ folded: String) -> Bool {
        isLink(paragraph, folded) || isShare(paragraph) || isOffer(folded) || HeadLines.isStamp(paragraph)
            || AgencyCredit.matches(paragraph)
            || Caption.matches(paragraph) || Caption.isLabel(paragraph)
            || !paragraph.unicodeScalars.contains { $0.properties.isAlphabetic || $0.value < 0x40 && $0.value > 0x2F }
    }

    private func isShare(_ paragraph: String) -> Bool {
        guard paragraph.utf8.count <= 60 else { return false }
        let plain = Folding.fold(paragraph.trimmingPrefix { "*•-–· ".contains($0) }.description)
        return plain.split(separator: " ").count <= 4 && !endsSentence(paragraph)
            && PageWords.shares.contains { plain == $0 || plain.hasPrefix($0 + " ") }
    }

    /// The longest cue, in bytes.
    private static let longestCue = 64

    /// The longest line that can be a link to another story, in words.
    private static let longestLink = 22

    private func isLink(_ paragraph: String, _ folded: String) -> Bool {
        // Cues are short; hashing a long line to find that out is dear.
        let length = folded.utf8.count
        if length <= Self.longestCue, cues.wholeLines.contains(folded) { return true }
        let words = folded.utf8.count { $0 == 0x20 } + 1
        guard words <= Self.longestLink, !endsSentence(paragraph) || words < 8 else { return false }
        let first = folded.utf8.first
        return cues.linkStarts.contains { start in
            start.utf8.first == first && folded.hasPrefix(start + " ") && startsAsCue(paragraph, start)
        }
    }

    /// A cue in capitals, or one set off by a colon or two spaces, is a link; in running text it is a word.
    private func startsAsCue(_ paragraph: String, _ cue: String) -> Bool {
        let head = String(paragraph.prefix(cue.count))
        let rest = paragraph.dropFirst(cue.count)
        let isCapitals = head == head.uppercased() && head != head.lowercased()
        return isCapitals || rest.first == ":" || rest.first == "|" || cue.contains(" ")
    }

    /// The longest offer to read on, in bytes.
    private static let longestOffer = 160

    private func isOffer(_ folded: String) -> Bool {
        guard folded.utf8.count <= Self.longestOffer else { return false }
        let bytes = Array(folded.utf8)
        var previous: UInt8 = 0x20
        for (index, byte) in bytes.enumerated() {
            defer { previous = byte }
            guard previous == 0x20, let terms = PageWords.offers[byte] else { continue }
            if terms.contains(where: bytes[index...].starts(with:)) { return true }
        }
        return false
    }

    private func endsSentence(_ paragraph: String) -> Bool {
        paragraph.last.map { ".!?\"”".contains($0) } ?? false
    }

    private func endsStory(_ folded: String) -> Bool {
        let first = folded.utf8.first
        return cues.endings.contains {
            $0.utf8.first == first
                && (folded == $0
                    || folded.hasPrefix($0 + " ") && folded.split(separator: " ").count <= 12 && $0.contains(" "))
        }
    }
}
