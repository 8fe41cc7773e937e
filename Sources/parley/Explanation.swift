import Foundation
import Records

/// An article printed for people: its lines with every span marked, and under each span the rule that found it.
///
///     Rutte sprak dinsdag met Zelensky.
///     └ person.name.known  Mark Rutte
///           └ meeting.trigger.verb  meeting 1 kind
struct Explanation {
    /// What a span says, with the colour of its sort.
    private struct Mark {
        var start, end: Int
        var label: String
        var colour: Int
    }

    private enum Colour {
        static let person = 32
        static let organization = 36
        static let meeting = 35
        static let quote = 33
    }

    /// The widest line, in characters.
    private static let width = 96

    private let text: [Unicode.Scalar]
    private let marks: [Mark]
    private let heading: String
    private let usesColour: Bool

    /// Collects the spans of an extract.
    init(_ extract: Records.Extract, usesColour: Bool) {
        text = Array(extract.article.text.unicodeScalars)
        heading = [extract.article.title, extract.article.publishedAt, extract.article.language].compactMap { $0 }
            .joined(separator: " · ")
        self.usesColour = usesColour
        marks = Self.marks(of: extract).sorted { ($0.start, $0.end, $0.label) < ($1.start, $1.end, $1.label) }
    }

    private static func marks(of extract: Records.Extract) -> [Mark] {
        var out: [Mark] = []
        func add(_ evidence: Evidence, _ what: String, _ colour: Int) {
            add(evidence.span, evidence.rule, what, colour)
        }
        func add(_ span: Span, _ rule: String, _ what: String, _ colour: Int) {
            out.append(Mark(start: span.start, end: span.end, label: "\(rule)  \(what)", colour: colour))
        }
        for person in extract.persons {
            for evidence in person.evidence { add(evidence, person.name, Colour.person) }
        }
        for organization in extract.organizations {
            for evidence in organization.evidence { add(evidence, organization.name, Colour.organization) }
        }
        for (number, meeting) in extract.meetings.enumerated() {
            let name = "meeting \(number + 1)"
            for evidence in meeting.evidence {
                add(evidence, "\(name) \(Self.value(of: evidence.property, in: meeting))", Colour.meeting)
            }
            for step in meeting.statusHistory {
                add(step.span, step.rule, "\(name) \(step.status.rawValue)", Colour.meeting)
            }
        }
        for (number, quote) in extract.quotes.enumerated() {
            for evidence in quote.evidence { add(evidence, "quote \(number + 1) \(evidence.property)", Colour.quote) }
        }
        return out
    }

    /// The value that words support as the record has it: `date 2025-07-10`, `participant Marco Rubio`.
    private static func value(of path: RecordPath, in meeting: Meeting) -> String {
        if let number = path.number {
            switch path.moved(to: 0) {
            case .participant(0), .role(ofParticipant: 0):
                guard meeting.participants.indices.contains(number) else { break }
                return "participant \(meeting.participants[number].name)"
            case .topic(0):
                guard meeting.topics.indices.contains(number) else { break }
                return "topic \(meeting.topics[number].id)"
            default: break
            }
        }
        switch path {
        case .kind: return "kind \(meeting.kind.rawValue)"
        case .date: return "date \(meeting.date?.value ?? "?")"
        case .place: return "place \(meeting.place?.name ?? "?")"
        case .occasion: return "occasion \(meeting.occasion?.name ?? "?")"
        case .duration: return "duration \(meeting.duration.map { "\($0.minutes) min" } ?? "?")"
        default: return path.description
        }
    }

    /// The printed article.
    func lines() -> [String] {
        var out = heading.isEmpty ? [] : [bold(heading), ""]
        for line in Self.wrapped(text) {
            out.append(coloured(line))
            out += notes(under: line)
        }
        return out
    }

    /// Cuts the text into lines of at most the width, at spaces.
    static func wrapped(_ text: [Unicode.Scalar]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var space: Int?
        for index in text.indices {
            if text[index] == "\n" {
                lines.append(start..<index)
                (start, space) = (index + 1, nil)
            } else if text[index] == " " {
                space = index
            }
            if index - start >= width, let cut = space {
                lines.append(start..<cut)
                (start, space) = (cut + 1, nil)
            }
        }
        if start < text.count { lines.append(start..<text.count) }
        return lines
    }

    private func coloured(_ line: Range<Int>) -> String {
        guard usesColour else { return string(line) }
        var out = ""
        var index = line.lowerBound
        while index < line.upperBound {
            let here = colour(at: index)
            var end = index + 1
            while end < line.upperBound, colour(at: end) == here { end += 1 }
            let words = string(index..<end)
            out += here.map { paint(words, $0) } ?? words
            index = end
        }
        return out
    }

    /// The colour of the shortest span at a place: a name within a quote shows as a name.
    private func colour(at index: Int) -> Int? {
        marks.filter { $0.start <= index && index < $0.end }.min { $0.end - $0.start < $1.end - $1.start }?.colour
    }

    /// A note for each span that starts in the line, its corner under the first letter.
    private func notes(under line: Range<Int>) -> [String] {
        let started = marks.filter { line.contains($0.start) || ($0.start == line.upperBound && $0.end == $0.start) }
        var rows: [(end: Int, text: String)] = []
        for mark in started {
            // In characters, which is what a terminal counts: a letter may be two code points.
            let column = string(line.lowerBound..<mark.start).count
            let note = "└ " + mark.label
            let painted = usesColour ? paint(note, mark.colour) : note
            let row = rows.firstIndex { $0.end < column } ?? rows.count
            if row == rows.count { rows.append((0, "")) }
            let gap = column - rows[row].end
            rows[row].text += String(repeating: " ", count: gap) + painted
            rows[row].end = column + note.count
        }
        return rows.map(\.text)
    }

    private func string(_ range: Range<Int>) -> String {
        var out = String.UnicodeScalarView()
        out.append(contentsOf: text[range])
        return String(out)
    }

    private func paint(_ text: String, _ colour: Int) -> String {
        "\u{1B}[\(colour)m\(text)\u{1B}[0m"
    }

    private func bold(_ text: String) -> String {
        usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }
}
