import Store

/// A record to review, and what comes after it.
struct ReviewItem {
    var record: ReviewRecord
    /// Where the order goes on; nil after the last one.
    var next: String?
    var ahead: [ReviewRecord]
}

/// Why a form was not taken.
enum ReviewNotice {
    /// The record has changed since; by whom, and in what.
    case changed([Change])
    case nothing
    case fault(String, isEnglish: Bool)
}
