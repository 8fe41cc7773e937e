import Foundation
import Languages
import Text

/// What stands after a story: signature, source, rights, contact, dated links.
///
/// Lines are taken from the end for as long as each is such a line; the first that is not ends it.
struct TailLines {
    private(set) var story: [String]
    private(set) var author: String?
    private(set) var published: String?

    init(_ paragraphs: [String]) {
        story = paragraphs
        while story.count > 1, let last = story.last, read(last) { story.removeLast() }
    }

    private mutating func read(_ line: String) -> Bool {
        if story.count > Self.fewest, Self.isAboutWriter(line) { return true }
        if Self.isRights(line) || Self.isSource(line) || Self.isContact(line) || Self.isDatedLink(line) { return true }
        guard let (name, date) = Self.signature(line) else { return false }
        // The line nearest to the story is the first that was written.
        author = name
        published = date ?? published
        return true
    }

    /// The fewest paragraphs of a story with such a line, and the longest line, in bytes.
    private static let fewest = 3
    private static let longestAbout = 400

    /// Whether a line tells who the writer is.
    private static func isAboutWriter(_ line: String) -> Bool {
        guard line.utf8.count <= longestAbout else { return false }
        let folded = Folding.fold(line)
        return PageWords.aboutWriter.contains(where: folded.hasPrefix)
    }

    private static func isRights(_ line: String) -> Bool {
        guard line.utf8.count <= 260 else { return false }
        if line.unicodeScalars.contains("\u{A9}") { return true }
        let folded = Array(Folding.fold(line).utf8)
        return PageWords.rights.contains { term in
            folded.indices.contains { folded[$0] == term[0] && folded[$0...].starts(with: term) }
        }
    }

    private static func isSource(_ line: String) -> Bool {
        guard line.utf8.count <= 80, let colon = line.firstIndex(of: ":"), line.last != "." else { return false }
        let cue = line[..<colon].trimmingCharacters(in: .whitespaces).lowercased()
        return PageWords.anySource.contains(cue)
            && line[line.index(after: colon)...].split(separator: " ").count <= 5
    }

    /// An address or handle in a line that asks to write or to follow.
    private static func isContact(_ line: String) -> Bool {
        if line.hasPrefix("http"), !line.contains(where: \.isWhitespace) { return true }
        guard line.unicodeScalars.count <= 220, contacts.contains(where: { holds(line, $0) }) else { return false }
        let words = Set(Folding.fold(line).split { !$0.isLetter && $0 != "-" }.map(String.init))
        return !words.isDisjoint(with: PageWords.contacts)
    }

    private static let contacts = ["@", "www.", "http"].map { Array($0.utf8) }

    private static func holds(_ line: String, _ bytes: [UInt8]) -> Bool {
        var rest = line.utf8[...]
        while let start = rest.firstIndex(of: bytes[0]) {
            if rest[start...].starts(with: bytes) { return true }
            rest = rest[rest.index(after: start)...]
        }
        return false
    }

    /// `(01 Aug 04 | Business)`: links to older stories.
    private static func isDatedLink(_ line: String) -> Bool {
        guard line.utf8.count <= 100, let bar = line.firstIndex(where: { "|,".contains($0) }) else { return false }
        let words = line[..<bar].split { $0.isWhitespace || "(.".contains($0) }
        return words.count == 3 && Int(words[0]).map { (1...31).contains($0) } == true && Int(words[2]) != nil
            && words[1].allSatisfy(\.isLetter) && [2, 4].contains(words[2].count)
    }

    /// Returns a name that stands alone, with or without a cue before it and a date or source after it.
    private static func signature(_ line: String) -> (String, date: String?)? {
        guard line.unicodeScalars.count <= 90, let last = line.last, !".!?:\"”»".contains(last) else { return nil }
        var words = line.split(whereSeparator: \.isWhitespace)
        if let source = words.firstIndex(where: {
            PageWords.source.contains($0.lowercased().trimmingSuffix { $0 == ":" })
        }),
            source > 1
        {
            words = Array(words[..<source])
        }
        if let first = words.first, HeadLines.isBylineCue(String(first)) { words.removeFirst() }
        // "Anna Berg le 12 juillet 2024": a name, then nothing but a date.
        for count in [4, 3, 2] where words.count > count && isName(words[..<count]) {
            let rest = words[count...].joined(separator: " ")
            if HeadLines.isDate(rest) { return (words[..<count].joined(separator: " "), HeadLines.date(rest)) }
        }
        return (2...4).contains(words.count) && isName(words[...]) ? (words.joined(separator: " "), nil) : nil
    }

    private static func isName(_ words: ArraySlice<Substring>) -> Bool {
        words.allSatisfy { word in
            guard let first = word.first, first.isUppercase, word.dropFirst().contains(where: \.isLowercase) else {
                return false
            }
            return word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
        }
    }
}

/// The line under a picture.
enum Caption {
    /// The longest label with the names behind it, in bytes, and the most names.
    private static let longestLabel = 80
    private static let mostNames = 6

    /// Whether a line says whose a picture is, or would, for its picture is not there: "Photo: Ann Hill", "Photo:".
    static func isLabel(_ line: String) -> Bool {
        guard line.utf8.count <= longestLabel, let colon = line.firstIndex(of: ":"),
            PageWords.pictureLabels.contains(Folding.fold(line[..<colon].trimmingCharacters(in: .whitespaces)))
        else { return false }
        let names = line[line.index(after: colon)...].split { $0.isWhitespace || "/,|©".contains($0) }
        return names.count <= mostNames && names.allSatisfy { $0.first?.isLowercase == false && $0.last != "." }
    }

    /// Whether a short line that is no sentence ends in a credit: "Ministers in Oslo (Ann Hill / AP)".
    static func matches(_ line: String) -> Bool {
        guard let last = line.last, ")]".contains(last), line.unicodeScalars.count <= 200,
            let open = line.lastIndex(where: { "([".contains($0) })
        else { return false }
        let text = line[..<open]
        let words = line[open...].lowercased().split { !$0.isLetter }.map(String.init)
        guard words.contains(where: Press.pictureCredits.contains), !text.contains(where: { ".!?\"”".contains($0) })
        else {
            return false
        }
        return line[open...].contains("/") || text.split(separator: " ").count <= 14
    }
}
