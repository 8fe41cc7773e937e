import Languages
import Records
import Text

/// A day in a text, as people and programs write it: `5 May 2020`, `mardi 5 mai 2020`, `05/05/2020`, `Tue May 05 10:00:00 CEST 2020`.
struct WrittenDay {
    let day: CalendarDay
    /// The tokens of the day, and those of the text.
    private let place: Range<Int>
    private let tokens: DayTokens

    /// The day before which no story came out that a page of the web tells.
    private static let first = CalendarDay(number: 7305)

    /// Returns the first day of a text; nil when none stands in its first `DayTokens.reach` code points.
    ///
    /// `order` says which figure comes first in a day with strokes.
    init?(_ text: String, order: PublicationCues.DateOrder = .dayFirst) {
        guard DayTokens.holdDay(text) else { return nil }
        let tokens = DayTokens(text)
        for index in tokens.all.indices {
            guard let (day, end) = Reading(tokens: tokens, order: order).day(at: index), day >= Self.first else {
                continue
            }
            self.day = day
            self.tokens = tokens
            place = index..<end
            return
        }
        return nil
    }

    /// How many letters and figures stand outside the day, its clock time and the usual words of a date line.
    var rest: Int {
        tokens.all.indices.reduce(0) { sum, index in
            place.contains(index) || tokens.all[index].isNumber || tokens.isDateWord(index)
                ? sum : sum + tokens.all[index].length
        }
    }

    /// The code points before the day.
    var lead: String { tokens.text(before: place.lowerBound) }

    /// The code points behind the day.
    var trail: String { tokens.text(from: place.upperBound) }

    /// The day with its time in UTC where the text gives hour and zone and the day stays the same; else the day.
    var timestamp: String {
        guard let (seconds, zone) = tokens.clock(around: place) else { return day.iso }
        let universal = seconds - zone
        guard (0..<86_400).contains(universal) else { return day.iso }
        let parts = [universal / 3600, universal / 60 % 60, universal % 60].map { CalendarDay.pad($0, 2) }
        return "\(day.iso)T\(parts.joined(separator: ":"))Z"
    }

    /// Reads one day at one token.
    private struct Reading {
        let tokens: DayTokens
        let order: PublicationCues.DateOrder

        func day(at index: Int) -> (CalendarDay, Int)? {
            let token = tokens.all[index]
            guard !tokens.isJoined(index) else { return nil }
            if token.isYear { return yearFirst(index) }
            if token.isNumber, token.digits == 8 || token.digits == 14 { return compact(token, index) }
            if token.isNumber, token.digits <= 2 { return figures(index) ?? dayMonth(index) }
            return token.isNumber ? nil : monthDay(index)
        }

        /// `2020-05-05`, `2020. 5. 5`, `2020年5月5日`, `2020 May 5`.
        private func yearFirst(_ index: Int) -> (CalendarDay, Int)? {
            guard let second = tokens[index + 1] else { return nil }
            if let day = tokens[index + 2], day.isDay, let month = tokens.month(index + 1) {
                return make(tokens.all[index].value, month, day.value, index + 3)
            }
            guard second.isNumber, second.digits <= 2, let third = tokens[index + 2], third.isDay,
                tokens.isFirstMark(second.mark), second.mark == third.mark || DateMarks.months.contains(third.mark),
                tokens.endsFigures(index + 3)
            else { return nil }
            return make(tokens.all[index].value, second.value, third.value, index + 3)
        }

        /// `20200505`, `20200505103000`.
        private func compact(_ token: DayTokens.Token, _ index: Int) -> (CalendarDay, Int)? {
            let figures = token.digits == 14 ? token.value / 1_000_000 : token.value
            guard (1900...2100).contains(figures / 10_000) else { return nil }
            return make(figures / 10_000, figures / 100 % 100, figures % 100, index + 1)
        }

        /// `05.05.2020`, `5/5/20`, `5-5-2020`.
        private func figures(_ index: Int) -> (CalendarDay, Int)? {
            guard let second = tokens[index + 1], let third = tokens[index + 2], second.isNumber, third.isNumber,
                second.digits <= 2, third.isYear || third.digits == 2, ["-", "/", "."].contains(second.mark),
                second.mark == third.mark, tokens.endsFigures(index + 3)
            else { return nil }
            let first = tokens.all[index]
            let year = third.isYear ? third.value : 2000 + third.value
            let isMonthFirst = second.mark == "/" && order == .monthFirst
            let (day, month) = isMonthFirst ? (second.value, first.value) : (first.value, second.value)
            // A figure over 12 is no month, whatever the order.
            return make(year, month, day, index + 3)
                ?? (second.mark == "." ? nil : make(year, day, month, index + 3))
        }

        /// `5 May 2020`, `5. Mai 2020`, `5th of May, 2020`, `5 de mayo de 2020`, `5-May-20`.
        private func dayMonth(_ index: Int) -> (CalendarDay, Int)? {
            guard tokens.all[index].isDay else { return nil }
            var next = index + 1
            if tokens.isOrdinal(next) { next += 1 }
            while tokens.isBetweenDay(next) { next += 1 }
            guard let month = tokens.month(next) else { return nil }
            next += 1
            while tokens.isBetweenDay(next) { next += 1 }
            guard let (year, end) = tokens.year(next) else { return nil }
            return make(year, month, tokens.all[index].value, end)
        }

        /// `May 5, 2020`, `May 5th 2020`, `May 05 10:00:00 CEST 2020`.
        private func monthDay(_ index: Int) -> (CalendarDay, Int)? {
            // Most words have no figure behind them, so it is asked for first.
            guard let day = tokens[index + 1], day.isDay, let month = tokens.month(index) else { return nil }
            let next = tokens.isOrdinal(index + 2) ? index + 3 : index + 2
            guard let (year, end) = tokens.year(next) else { return nil }
            return make(year, month, day.value, end)
        }

        private func make(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> (CalendarDay, Int)? {
            guard (1900...2100).contains(year) else { return nil }
            return CalendarDay(year: year, month: month, day: day).map { ($0, end) }
        }
    }
}
