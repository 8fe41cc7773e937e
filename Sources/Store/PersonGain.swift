/// What a transaction adds to the counts and times of a person.
struct PersonGain {
    var counts: Ledger.PersonCounts
    /// The first and the last publication that the person was seen in; nil where that is not added to.
    var seen: (first: String, last: String)?

    /// Adds it to a row that is not written otherwise.
    func add(to id: String, _ ledger: Ledger) throws {
        try ledger.execute(
            """
            UPDATE persons SET meetings = meetings + ?1, quotes = quotes + ?2, articles = articles + ?3,
            first_seen = coalesce(min(first_seen, ?4), first_seen, ?4),
            last_seen = coalesce(max(last_seen, ?5), last_seen, ?5) WHERE id = ?6
            """, [counts.meetings, counts.quotes, counts.articles, seen?.first, seen?.last, id])
    }
}
