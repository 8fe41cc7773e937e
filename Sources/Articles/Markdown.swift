import Foundation
import Yams

/// Markdown with or without front matter, as plain paragraphs.
///
/// Sources: CommonMark 0.31; front matter as Jekyll and Hugo write it, in YAML.
struct Markdown {
    private(set) var metadata = HTMLPage.Metadata()
    private(set) var paragraphs: [String] = []

    /// Whether a text is Markdown: it has front matter, or a name that says so.
    static func looksLike(_ text: Substring, name: String) -> Bool {
        let lower = name.lowercased()
        if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") { return true }
        return frontMatter(of: text) != nil || (text.hasPrefix("# ") && text.contains("\n\n"))
    }

    init(_ text: Substring) {
        var body = text
        if let (yaml, rest) = Self.frontMatter(of: text) {
            readFrontMatter(String(yaml))
            body = rest
        }
        readBody(body)
    }

    /// Returns what stands between two lines of three hyphens at the start, and what follows.
    private static func frontMatter(of text: Substring) -> (Substring, Substring)? {
        guard text.hasPrefix("---") else { return nil }
        let lines = text.split(maxSplits: 200, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }),
            lines[1..<end].contains(where: { $0.contains(":") })
        else { return nil }
        return (text[lines[1].startIndex..<lines[end].startIndex], text[lines[end].endIndex...])
    }

    private mutating func readFrontMatter(_ yaml: String) {
        guard let fields = (try? Yams.load(yaml: yaml)) as? [String: Any] else { return }
        func first(_ keys: String...) -> String? { keys.lazy.compactMap { Self.text(fields[$0]) }.first }
        metadata.title = first("title", "headline")
        metadata.subtitle = first("subtitle", "description", "summary", "lead")
        metadata.author = first("author", "authors", "byline")
        metadata.publisher = first("publisher", "source", "site")
        metadata.url = first("url", "canonical", "canonical_url", "link")
        metadata.language = first("lang", "language")
        metadata.published = first("date", "published", "published_at", "pubDate").flatMap(SourceDate.normalized)
    }

    private static func text(_ value: Any?) -> String? {
        switch value {
        case let text as String: text
        case let date as Date:
            date.timeIntervalSince1970.truncatingRemainder(dividingBy: 86_400) == 0
                ? String(date.formatted(.iso8601).prefix(10)) : date.formatted(.iso8601)
        case let list as [Any]: list.compactMap { text($0) }.joined(separator: ", ")
        default: nil
        }
    }

    // MARK: Body

    private mutating func readBody(_ body: Substring) {
        var open = ""
        var inCode = false
        func flush(_ paragraphs: inout [String]) {
            let text = Self.inline(open).trimmingCharacters(in: .whitespaces)
            if !text.isEmpty { paragraphs.append(text) }
            open = ""
        }
        for line in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
                flush(&paragraphs)
                inCode.toggle()
                continue
            }
            guard !inCode else { continue }
            let isRule = trimmed.count >= 3 && Set(trimmed).count == 1 && "-*_=".contains(trimmed.prefix(1))
            if trimmed.isEmpty || isRule {
                flush(&paragraphs)
            } else if trimmed.hasPrefix("#") {
                flush(&paragraphs)
                readHeading(trimmed)
            } else if let item = trimmed.firstMatch(of: /^(?:[-*+]|\d{1,3}[.)])\s+/) {
                flush(&paragraphs)
                open = String(trimmed[item.range.upperBound...])
            } else if let definition = trimmed.firstMatch(of: /^\[[^\]]+\]:\s*\S+/),
                definition.range.lowerBound == trimmed.startIndex
            {
                continue
            } else {
                let plain = trimmed.hasPrefix(">") ? trimmed.dropFirst().trimmingCharacters(in: .whitespaces) : trimmed
                open += open.isEmpty ? plain : " " + plain
            }
        }
        flush(&paragraphs)
    }

    private mutating func readHeading(_ line: String) {
        let level = line.prefix { $0 == "#" }.count
        let text = Self.inline(line.dropFirst(level).trimmingCharacters(in: CharacterSet(charactersIn: " #")))
        if level == 1, metadata.title == nil { metadata.title = text } else if !text.isEmpty { paragraphs.append(text) }
    }

    /// Leaves the words of links and emphasis; pictures go.
    private static func inline(_ text: String) -> String {
        text.replacing(/!\[[^\]]*\]\([^)]*\)/, with: "")
            .replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.output.1) }
            .replacing(/\[([^\]]*)\]\[[^\]]*\]/) { String($0.output.1) }
            .replacing(/<(https?:[^>]*)>/) { String($0.output.1) }
            .replacing(/(\*\*|__)(.+?)\1/) { String($0.output.2) }
            .replacing(/\*([^\s*][^*]*)\*/) { String($0.output.1) }
            .replacing(/(^|[\s(“"'‘«])_([^\s_][^_]*)_/) { String($0.output.1 + $0.output.2) }
            .replacing(/`([^`]*)`/) { String($0.output.1) }
            .replacing(/\\([\\`*_{}\[\]()#+\-.!>~|])/) { String($0.output.1) }
    }
}
