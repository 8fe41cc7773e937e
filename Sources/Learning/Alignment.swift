import Extraction
import Records

/// Which gold meetings each word for an encounter tells of.
///
/// Gold records do not say where the text tells of a meeting, so that is inferred with the weights learned so far, from
/// articles that these were not learned from. Each meeting is anchored at the word that tells of it most likely, one
/// meeting a word; other words go to the meeting that is likeliest there, or to none.
/// Source: hard expectation maximisation with a constraint that all gold is covered, as in Liang, Jordan, Klein, Learning
/// semantic correspondences with less supervision, 2009.
struct Alignment: Sendable {
    /// The numbers of the gold meetings by the first code point of the word.
    private(set) var meetings: [Int: Set<Int>] = [:]

    /// The least probability with which a word that anchors nothing tells of a meeting.
    private static let floor = 0.15

    /// Aligns the words of an article; each word has the likelihood of each gold meeting there.
    init(_ words: [(start: Int, meetings: [Int: Double])]) {
        var pairs: [(value: Double, word: Int, meeting: Int)] = []
        for (place, word) in words.enumerated() {
            for (meeting, value) in word.meetings { pairs.append((value, place, meeting)) }
        }
        pairs.sort { (-$0.value, $0.word, $0.meeting) < (-$1.value, $1.word, $1.meeting) }
        var anchored: [Int: Int] = [:]
        var taken: Set<Int> = []
        for pair in pairs where anchored[pair.word] == nil && !taken.contains(pair.meeting) {
            anchored[pair.word] = pair.meeting
            taken.insert(pair.meeting)
        }
        for (place, word) in words.enumerated() {
            let likeliest = word.meetings.filter { $0.value >= Self.floor }
                .max { ($0.value, $1.key) < ($1.value, $0.key) }
            if let meeting = anchored[place] ?? likeliest?.key { meetings[word.start, default: []].insert(meeting) }
        }
    }
}

extension Labels {
    /// Aligns the words of an article by the sets of parties that were looked at for each.
    func alignment(_ tables: [DecisionRecord]) -> Alignment {
        Alignment(
            tables.map { record in
                var values: [Int: Double] = [:]
                for (candidate, probability) in zip(record.candidates, record.probabilities) {
                    guard case .parties(let parties) = candidate.subject else { continue }
                    for (number, likeness) in likenesses(MeetingIdentity(parties: parties)) where likeness >= 0.5 {
                        let value = likeness * Double(probability.thousandths) / 1000
                        values[number] = max(values[number] ?? 0, value)
                    }
                }
                return (record.words.start, values)
            })
    }
}
