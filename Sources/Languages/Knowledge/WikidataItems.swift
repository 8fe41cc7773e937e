/// The items of Wikidata of bodies and people that the lists know: id, item.
///
/// Only those that are sure; a wrong one is worse than none.
package enum WikidataItems {
    /// The items of bodies by id.
    package static let ofBodies = items(bodies)
    /// The items of people by id.
    package static let ofPeople = items(people)

    private static func items(_ table: String) -> [String: String] {
        Dictionary(
            KnowledgeTable.rows(table).filter { $0.count == 2 }.map { ($0[0], $0[1]) },
            uniquingKeysWith: { first, _ in first })
    }

    private static let bodies = """
        african-union | Q7159
        arab-league | Q7172
        asean | Q7768
        caricom | Q205995
        council-of-europe | Q8908
        ecb | Q8901
        eu | Q458
        european-commission | Q8880
        european-council | Q8886
        european-parliament | Q8889
        fifa | Q253414
        g20 | Q19771
        gcc | Q217172
        iaea | Q41984
        icc | Q47488
        icj | Q7801
        imf | Q7804
        interpol | Q8475
        nato | Q7184
        non-aligned-movement | Q83201
        oas | Q123759
        oecd | Q41550
        oic | Q47543
        opec | Q7795
        osce | Q81299
        un | Q1065
        un-general-assembly | Q47423
        un-security-council | Q37470
        unesco | Q7809
        unhcr | Q132551
        unicef | Q740308
        unrwa | Q846656
        wfp | Q204344
        who | Q7817
        world-bank | Q7164
        wto | Q7825
        """

    private static let people = """
        alexander-lukashenko | Q2866
        angela-merkel | Q567
        barack-obama | Q76
        benjamin-netanyahu | Q43723
        donald-trump | Q22686
        emmanuel-macron | Q3052772
        joe-biden | Q6279
        olaf-scholz | Q61053
        recep-tayyip-erdogan | Q39259
        sergey-lavrov | Q58217
        vladimir-putin | Q7747
        volodymyr-zelensky | Q3874799
        xi-jinping | Q15031
        """
}
