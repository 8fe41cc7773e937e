import GRDB

extension Store {
    /// Returns the years in which the first and the last of some meetings began.
    ///
    /// Rows are numbered by day, so the walk stops at the first row from either end that meets the filters.
    ///
    /// - Parameter request: Which meetings; only its filters and search count.
    /// - Returns: The years; nil where no meeting has a day.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func years(of request: ListRequest) throws -> ClosedRange<Int>? {
        guard request.search?.isEmpty != true else { return nil }
        return try read { db in
            let question = try Self.years(request.seated(db), db)
            let rows = try StatementRows(db, question.sql, question.arguments)
            guard try rows.next(), let first = try rows.optionalText(0).flatMap({ Int($0) }),
                let last = try rows.optionalText(1).flatMap({ Int($0) }), first <= last
            else { return nil }
            return first...last
        }
    }

    /// The question for the years, for tests of its plan.
    static func years(_ request: ListRequest, _ db: Database) throws -> Fragment {
        let drawn = try Drawn(request, db, and: [Fragment("meetings.date IS NOT NULL")])
        func year(_ order: String) -> String {
            """
            (SELECT substr(meetings.date_from, 1, 4) FROM \(drawn.from)\(drawn.filter.sql)
            ORDER BY meetings.doc \(order) LIMIT 1)
            """
        }
        return Fragment("SELECT \(year("ASC")), \(year("DESC"))", drawn.filter.arguments + drawn.filter.arguments)
    }
}
