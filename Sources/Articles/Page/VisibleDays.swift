import Languages
import Records
import Text

/// Days that readers see on a page, weighed by where they stand.
struct VisibleDays {
    /// A day on a line or in an element of the page.
    struct Day {
        /// RFC 3339.
        var text: String
        var source: Article.Origin
        /// Hundredths.
        var score: Int
        /// Whether it stands near the headline and says nothing of a change.
        var isBesideHeadline: Bool
        /// Whether nothing else stands on its line.
        var isBare: Bool
    }

    private(set) var published: Day?
    private(set) var changed: Day?

    /// The score of a day that is believed before weak statements, and the least that is believed at all.
    static let good = 300
    /// The score of a day that corrects what the head of the page states.
    static let sure = 420
    private static let least = 100
    /// Days of a page that are looked at.
    private static let most = 400

    private let evidence: PageEvidence
    private let order: PublicationCues.DateOrder
    private var count = 0
    /// Days on lines, each with whether it stands in a link and whether it is one of a change.
    private var seen: [(day: Day, isLinked: Bool, isChange: Bool)] = []
    /// How many days in links may be of the story itself.
    private static let mostLinked = 1

    init(_ evidence: PageEvidence, order: PublicationCues.DateOrder) {
        self.evidence = evidence
        self.order = order
        readElements()
        readLines()
    }

    // MARK: Lines

    private mutating func readLines() {
        collectLines()
        // Days in several links are those of other stories.
        let isList = seen.count(where: \.isLinked) > Self.mostLinked
        for (day, isLinked, isChange) in seen {
            var day = day
            if isList && isLinked { day.score -= 150 }
            take(day, isChange: isChange)
        }
    }

    private mutating func collectLines() {
        for (index, line) in evidence.page.lines.enumerated() {
            guard count < Self.most else { return }
            let place = evidence.page.place(of: line.element)
            var rest = line.text
            // "Published on 4 May 2020, last changed on 7 May 2020" has two days.
            for _ in 0..<2 {
                guard let day = WrittenDay(rest, order: order) else { break }
                count += 1
                let lead = Folding.fold(day.lead)
                let isChange = Self.says(lead, PageWords.updatedTerms) && !Self.says(lead, PageWords.publishedTerms)
                var score = lengthWeight(line.length) + placeWeight(place) + distanceWeight(index)
                if Self.says(lead, PageWords.publishedTerms) { score += 100 }
                if Array(lead.utf8).holds(Self.rights) { score -= 300 }
                if isChange { score -= 70 }
                let found = Day(
                    text: day.timestamp, source: .visibleDate, score: score,
                    isBesideHeadline: isBeside(index) && !isChange,
                    isBare: day.rest <= Self.mostRest)
                seen.append((found, place.contains(.link), isChange))
                rest = day.trail
            }
        }
    }

    /// The word that most sites of any language have before the year of their rights.
    private static let rights = Array("copyright".utf8)

    /// Letters that may stand beside a day that stands alone.
    private static let mostRest = 14

    private mutating func take(_ day: Day, isChange: Bool) {
        if day.score >= Self.least, published.map({ day.score > $0.score }) ?? true { published = day }
        if isChange, day.score >= Self.least, changed.map({ day.score > $0.score }) ?? true { changed = day }
    }

    private func lengthWeight(_ length: Int) -> Int {
        switch length {
        case ...44: 200
        case ...95: 120
        case ...170: 20
        default: -150
        }
    }

    private func placeWeight(_ place: PageLines.Place) -> Int {
        var weight = 0
        if place.contains(.date) || place.contains(.writer) { weight += 100 }
        if place.contains(.side) { weight -= 150 }
        if place.contains(.margin) { weight -= 200 }
        if place.contains(.link) { weight -= 70 }
        if place.contains(.article) { weight += 30 }
        return weight
    }

    private func distanceWeight(_ line: Int) -> Int {
        guard let headline = evidence.headline else { return 0 }
        let distance = line - headline
        let near = (-4...6).contains(distance) ? 200 : (-8...12).contains(distance) ? 100 : distance < 0 ? -50 : 0
        return near - min(abs(distance), 100)
    }

    private func isBeside(_ line: Int) -> Bool {
        evidence.headline.map { (-4...6).contains(line - $0) } ?? false
    }

    /// Whether one of some terms stands in a text as words of its own.
    private static func says(_ text: String, _ terms: [[UInt8]]) -> Bool {
        guard !text.isEmpty else { return false }
        // Letters with spaces around each word, so that a term is found as words.
        var words: [UInt8] = [0x20]
        for byte in text.utf8 {
            let isLetter = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == 0x2D
            if isLetter || words.last != 0x20 { words.append(isLetter ? byte : 0x20) }
        }
        if words.last != 0x20 { words.append(0x20) }
        return terms.contains(where: words.holds)
    }

    // MARK: Elements

    private static let names = (
        datetime: PageTag.key(of: "datetime".utf8), content: PageTag.key(of: "content".utf8),
        property: PageTag.key(of: "itemprop".utf8), pubdate: PageTag.key(of: "pubdate".utf8)
    )

    /// `<time>` elements, and elements that microdata calls the day of publication or change.
    private mutating func readElements() {
        let document = evidence.page.document
        for (index, node) in document.nodes.enumerated() where !node.attributes.isEmpty && node.tag != .meta {
            guard node.tag == .time || document.value(Self.names.property, of: index) != nil else { continue }
            guard count < Self.most else { return }
            let property = document.attribute(key: Self.names.property, of: index)?.lowercased() ?? ""
            let isPublication = property.contains("datepublished")
            let isChange = property.contains("datemodified")
            guard node.tag == .time || isPublication || isChange || property.contains("datecreated") else { continue }
            count += 1
            guard let text = text(of: index, node) else { continue }
            read(text, at: index, isPublication: isPublication, isChange: isChange, isTime: node.tag == .time)
        }
    }

    private func isBare(_ line: Int) -> Bool {
        guard line < evidence.page.lines.count else { return false }
        return WrittenDay(evidence.page.lines[line].text, order: order).map { $0.rest <= Self.mostRest } ?? false
    }

    private func text(of index: Int, _ node: PageDocument.Node) -> String? {
        let document = evidence.page.document
        for key in [Self.names.datetime, Self.names.content] {
            if let value = document.attribute(key: key, of: index),
                let date = SourceDate.normalized(value, order: order)
            {
                return date
            }
        }
        guard Int(node.end) - index < 20 else { return nil }
        return WrittenDay(document.text(of: index), order: order)?.timestamp
    }

    private mutating func read(_ text: String, at index: Int, isPublication: Bool, isChange: Bool, isTime: Bool) {
        let document = evidence.page.document
        let line = evidence.page.line(at: index)
        let place = evidence.page.place(of: index)
        let name = document.attribute("class", of: index)?.lowercased() ?? ""
        let saysChange = isChange || name.contains("updat") || name.contains("modif")
        let saysPublication =
            isPublication || document.value(Self.names.pubdate, of: index) != nil || name.contains("publi")
            || name.contains("entry-date")
        var score = placeWeight(place.union(.date)) + distanceWeight(line) + 200
        if isPublication {
            score += 250
        } else if saysPublication {
            score += 150
        } else if saysChange {
            score -= 70
        } else {
            score += 30
        }
        if let headline = evidence.headline,
            evidence.page.isOtherArticle(index, than: evidence.page.lines[headline].first)
        {
            score -= 250
        }
        let day = Day(
            text: text, source: isTime ? .timeElement : .microdata, score: score,
            isBesideHeadline: isBeside(line) && !(saysChange && !saysPublication), isBare: isBare(line))
        take(day, isChange: saysChange && !saysPublication)
    }
}
