import Records
import Store

/// A record that is reviewed.
enum ReviewRecord {
    case meeting(Served<Meeting>)
    case quote(Served<Quote>)
    case person(Served<Person>)

    /// Reads a record of one of the reviewed types.
    init(_ collection: Collection, _ json: String) throws {
        let json = JSONSlice(json)
        switch collection {
        case .persons: self = .person(try Served(json))
        case .quotes: self = .quote(try Served(json))
        case .meetings, .articles, .organizations, .topics, .places: self = .meeting(try Served(json))
        }
    }

    var id: String {
        switch self {
        case .meeting(let meeting): meeting.record.id
        case .quote(let quote): quote.record.id
        case .person(let person): person.record.id
        }
    }

    var collection: Collection {
        switch self {
        case .meeting: .meetings
        case .quote: .quotes
        case .person: .persons
        }
    }

    /// The change that last touched it, by which a form says what it was made from.
    var seen: Int {
        switch self {
        case .meeting(let meeting): meeting.changed?.seq ?? 0
        case .quote(let quote): quote.changed?.seq ?? 0
        case .person(let person): person.changed?.seq ?? 0
        }
    }

    /// How likely it is right; persons have no such number.
    var confidence: Double? {
        switch self {
        case .meeting(let meeting): meeting.record.confidence
        case .quote(let quote): quote.record.confidence
        case .person: nil
        }
    }

    var evidence: [Evidence] {
        switch self {
        case .meeting(let meeting):
            meeting.record.evidence
                + meeting.record.statusHistory.compactMap {
                    Proof.evidence(of: $0, article: meeting.record.articles.first)
                }
        case .quote(let quote): quote.record.evidence + [Proof.cue(of: quote.record)].compactMap { $0 }
        case .person(let person): person.record.evidence
        }
    }

    /// The article of words that name none themselves.
    var article: String? {
        switch self {
        case .meeting(let meeting): meeting.record.articles.first
        case .quote(let quote): quote.record.article
        case .person: nil
        }
    }

    /// What it is called in a list.
    func name(_ names: Names) -> String {
        switch self {
        case .meeting(let meeting): names.meeting(meeting.record)
        case .quote(let quote): names.said(quote.record.text, quote.record.kind)
        case .person(let person): names.person(person.record)
        }
    }
}
