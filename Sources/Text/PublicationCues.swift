/// The words by which a page says when its story came out and who wrote it.
package struct PublicationCues: Sendable {
    /// Which figure comes first in a day of three figures.
    package enum DateOrder: Sendable { case dayFirst, monthFirst }

    /// Words beside the day on which a story came out.
    package let published: [String]
    /// Words beside the day on which it was changed.
    package let updated: [String]
    /// Words before the name of who wrote, besides those of a byline alone ("written by").
    package let writers: [String]
    /// Words between the last two of several names.
    package let joining: [String]
    /// Words that stand between the figures and the month of a day ("de").
    package let betweenDay: [String]
    /// Words of an account or of a position, not of a person ("editor").
    package let accounts: [String]
    /// How days with strokes are written.
    package let strokes: DateOrder
    /// Regions that write them the other way.
    package let regionsOfOtherOrder: [String]

    /// Creates cues out of lists between commas.
    package init(
        published: String, updated: String, writers: String, joining: String, betweenDay: String = "",
        accounts: String, strokes: DateOrder = .dayFirst, regionsOfOtherOrder: String = ""
    ) {
        self.published = PageCues.terms(published)
        self.updated = PageCues.terms(updated)
        self.writers = PageCues.terms(writers)
        self.joining = PageCues.terms(joining)
        self.betweenDay = PageCues.terms(betweenDay)
        self.accounts = PageCues.terms(accounts)
        self.strokes = strokes
        self.regionsOfOtherOrder = PageCues.terms(regionsOfOtherOrder)
    }
}
