import Extraction
import Records

/// Says which candidates of decisions are right by the gold records of their article.
struct Labels {
    let gold: Gold
    let keys: KeyResolver
    /// Which words tell of which meetings, where that is known already.
    let alignment: Alignment?

    /// Takes the gold records and what was extracted, by whose ids the candidates name persons and bodies.
    init(_ gold: Gold, _ extract: Extract, _ alignment: Alignment? = nil) {
        self.gold = gold
        let matched = Scorer.matchPersons(gold.persons ?? [], extract.persons)
        keys = KeyResolver(gold: gold, extract: extract, matched: matched)
        self.alignment = alignment
    }

    /// Returns for each decision which candidates are right; nil for one that the gold says nothing about.
    func labels(of records: [DecisionRecord], _ decision: Decision) -> [[Bool]?] {
        switch decision {
        case .encounter: records.map(encounter)
        case .party: records.map(party)
        case .table: records.map(table)
        case .same: records.map(same)
        case .meeting: meetings(records)
        case .status: records.map(status)
        case .place: records.map(place)
        case .date: records.map(date)
        case .topic: records.map(topic)
        case .quotation: records.map(quotation)
        case .speaker: records.map(speaker)
        case .reported: records.map(reported)
        case .quote: records.map(finished)
        }
    }
}
