/// What is looked at to tell whether a block is of the story; `BlockWeightTable` says what each weighs.
///
/// The mass of a text is its bytes outside links, less where no sentence ends or where the boxes around it speak
/// against it; shares of it are of the whole page. Lengths and counts are logarithms to base 2, of one more.
enum BlockFeature: Int, CaseIterable {
    /// Bytes of the block.
    case length
    /// Share of its bytes in links, of digits, and in bold or italic.
    case linkShare, digitShare, emphasisShare
    /// Ends of sentences to a hundred bytes; whether it ends with one.
    case stopDensity, endsSentence
    /// Whether it stands in an article element, and whether its box is a bare `div`.
    case inArticle, inBareBox
    /// Words of layout around it, below the main box.
    case sideWords, storyWords, relatedWords, commentWords
    /// How much of the page stands before it, in blocks and in mass.
    case place, massBefore
    /// The box it stands in.
    case holderMass, holderMean
    /// The box around that, and the one around that again.
    case parentMass, parentLinks, grandparentMass, grandparentCount, grandparentMean
    /// Blocks in boxes of the same names.
    case groupCount, groupMean, groupLinks, groupRank
    /// The blocks beside it.
    case previousMass, secondPreviousMass, nextLength, nextMass, secondNextLength, secondNextMass
    /// How many blocks behind the last large one of the main box.
    case behindMain
    /// The part of the main box in which it stands.
    case branchLinks, branchCount, branchMean
    /// How many elements lie between it and the main box.
    case depth
    /// The mass of the main box.
    case mainMass
    /// How many blocks its nearest box of several holds.
    case clusterCount
    /// Whether it stands in the main box, or between the heading and the first large block of that.
    case inMain, underHeading
    /// Whether it is the first of its box, or the last.
    case opensBox, closesBox
    /// Whether it stands in an aside, and whether a heading stands before it.
    case inAside, behindHeading
    /// The share of links in the block before it.
    case previousLinks
    /// Whether it begins as the page's own description of itself does.
    case isDescription
    /// Whether it stands in a cell of a table, and whether in a quotation that is set apart.
    case inCell, inQuote
    /// Whether a picture or a film stands right before it.
    case behindPicture
    /// Share of capital letters of ASCII among its bytes.
    case capitalShare
    /// How many blocks behind the heading it stands.
    case behindTitle
    /// The length of the block before it, and whether the one after it ends a sentence.
    case previousLength, nextEnds
}
