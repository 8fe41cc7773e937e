/// English reporting verbs, prepositions of attribution and function words.
enum EnglishSpeech {
    static let verbs = """
        say: said, says, say, stated, states, told, tells, noted, notes, added, adds, stressed, stresses, emphasized, emphasised, emphasizes, underscored, underscores, underlined, underlines, announced, announces, declared, declares, claimed, claims, confirmed, confirms, reiterated, reiterates, reaffirmed, reaffirms, affirmed, affirms, warned, warns, replied, replies, responded, responds, insisted, insists, argued, argues, acknowledged, acknowledges, admitted, admits, denied, denies, explained, explains, remarked, remarks, commented, comments, observed, pledged, pledges, promised, promises, vowed, vows, suggested, suggests, concluded, concludes, conveyed, wrote, writes, tweeted, tweets, reported, reports, maintained, maintains, asserted, asserts, recalled, recalls, pointed out, points out, made clear, makes clear, went on, continued, quipped, joked, threatened, threatens, indicated, indicates, highlighted, highlights, expressed hope, cautioned, cautions, predicted, predicts, revealed, reveals, complained, complains, repeated, repeats, agreed, mentioned, read, reads, deemed, disclosed, lamented, contended, contends, retorted, posted, was quoted as saying, were quoted as saying, saying, adding, stating, noting, stressing, warning, telling, claiming, insisting, explaining, writing
        ask: asked, asks, wondered, wonders
        call: called, calls, described, describes, labelled, labeled, dubbed, dismissed, condemned, denounced, calling, describing, characterized, characterised, branded, referred to, termed, hailed
        think: believes, believed, thinks, thought
        """

    static let forms = """
        say: said, stated, announced, confirmed, told, warned, noted, quoted as saying, written
        """

    static let attributions = """
        source: according to, in the words of, as per
        after: so said
        """

    static let clauseOpeners = """
        relative: who, which, whom, whose
        where: where
        while: while, although
        """

    static let finiteVerbs = """
        indirect: is, are, was, were, has, have, had, will, would, can, could, may, might, must, should, does, did, do, isn't, aren't, wasn't, weren't, hasn't, haven't, won't, wouldn't, cannot, couldn't, remains, remained, wants, wanted, needs, needed, believes, believed, agreed, expects, expected, hopes, hoped, plans, planned, supports, supported, continues, continued, stands, stood, shows, showed, means, meant
        """

    static let complementizers = """
        that: that
        whether: whether, if
        """

    static let connectives = """
        about: about, on, over, regarding, concerning
        after: after, following
        and: and, as well as, plus, along with, together with, alongside
        at: at
        before: before, ahead of
        between: between, among
        by: by
        during: during
        for: for
        from: from
        in: in, within, on
        led_by: led by, chaired by, hosted by, co-hosted by
        of: of
        or: or
        to: to
        with: with, to
        """

    static let negations = """
        not: not, no, never, neither, nor, t
        """

    static let stopWords = """
        word: the, a, an, this, that, these, those, there, it, he, she, they, we, i, you, his, her, their, our, its, my, is, was, were, are, be, been, has, had, have, will, would, can, could, may, might, must, should, shall, do, does, did, not, no, also, and, or, but, for, if, when, while, where, what, who, which, how, why, in, on, at, by, with, from, to, of, as, after, before, during, since, under, over, about, between, among, through, within, without, against, according, however, meanwhile, earlier, later, today, yesterday, tomorrow, both, all, some, many, most, more, other, two, three, four, five, first, second, third, last, next, then, now, still, yet, so, such, together, according, analysts, officials, sources, ministers, leaders, diplomats, president, minister, secretary, king, queen, prime, foreign, defense, defence, talks, meeting, summit, call, visit, statement, readout, remarks, joint, office, spokesperson, spokesman, department, read, more, related, also, building, speaking, asked, participants, one, each, every, any, none, nobody, everyone, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, mr, mrs, ms, dr, sir, let, here, yes, perhaps, maybe, despite, although, though, because, until, unless, once, instead, inside, outside, amid, upon, per, via, following, regarding, concerning, behalf, thank, thanks, following, trade, deputy, senior, special, travel, trilateral, bilateral, quad, transatlantic, below, above, background, watch, video, photo, update, exclusive, opinion, analysis, news, west, western, east, eastern, north, northern, south, southern, god, internet, parliament, congress, government, state, national, international, global, war, peace, security, economic, economy, at, us
        """

    static let abbreviations = """
        abbreviation: mr, mrs, ms, dr, prof, gen, lt, col, adm, sen, rep, rev, st, jr, sr, no, vs, gov, sgt, capt, maj, jan, feb, aug, sept, oct, nov, dec, inc, ltd, co, p, pp
        """
}
