import Text

/// What stands around a story on English pages, and the words that tell the language.
enum EnglishPages {
    /// Words that are frequent in the language, and some of its news.
    static let telling = """
        the of and to in a is that for it with as was on be by he at from his this have are not but had has which they
        or an were their been will would who said more about after when there its also over than what if into out
        other new than no could after during while she her we i you him us before between says last next first two
        from time spoke met meets meeting talks visited visit held minister president prime foreign monday tuesday
        wednesday thursday friday saturday sunday today yesterday tomorrow week january february march may june july
        august october postponed until both leaders call
        """

    static let cues = PageCues(
        links: """
            read also, read more, also read, see also, related, read next, recommended, watch, more on this story,
            don't miss
            """,
        lines: """
            advertisement, share this, share this article, share, print, email, subscribe, sign up, share on facebook,
            copy link
            """,
        endings: """
            related posts, related articles, related stories, leave a reply, leave a comment, comments, more news,
            more from, recommended for you, you may also like, your email address will not be published,
            sign up for our newsletter, most read, tags, share this story, for any questions please email
            """,
        loneLines: "Advertisement, E-mail, Email, Share, Tweet, Print",
        shares: "share on, share via, share this, tweet, print, copy link",
        dateWords: """
            sat, sun, update, updated, published, posted, last, modified, on, at, hrs, first, date, the, of, st, nd,
            rd, th
            """,
        ordinals: "st, nd, rd, th",
        clockUnits: "am, pm",
        clockWords: "at, hrs, am, pm, a.m., p.m., yesterday, update, updated",
        readingTime: "min, minute, minutes, reading, time, read",
        bylines: "by, author, text",
        betweenNames: "and",
        source: "source",
        sources: "sources",
        rights: "copyright, all rights reserved, reprinted with permission",
        contacts: "contact, questions, follow, subscribe, email, e-mail, press, information",
        creditWords: "source, sources, with, and, photo, images",
        pictureLabels: "photo, photos, picture, pictures, image, images, photograph, photographs, file photo",
        aboutWriter: """
            the writer is a, the writer is an, the author is a, the author is an, the writers are,
            the authors are, about the author, about the authors, about the writer
            """,
        offers: """
            subscribe now, subscribe to continue, subscribe to read, already a subscriber, already a member,
            already have an account, to continue reading, continue reading with, to read on, to read more of this,
            log in to read, sign in to read, sign up to read, please subscribe, please log in, please sign in,
            for subscribers only, subscriber-only, this content is for subscribers, start your free trial,
            cancel anytime, create a free account, unlock this article, register to read, become a subscriber
            """,
        publication: publication)

    private static let publication = PublicationCues(
        published: """
            published, posted, first published, created, written, date, dated, issued, released, filed, publication date
            """,
        updated: "updated, update, last updated, modified, last modified, edited, changed, revised, reviewed",
        writers:
            "written by, posted by, published by, story by, words by, report by, article by, interview by, review by, authors, text & photos, text and photos",
        joining: "and",
        betweenDay: "of",
        accounts: """
            admin, administrator, webmaster, root, editor, editors, user, author, staff, staff writer, guest, anonymous,
            unknown, super user, press release, newsroom, web team, online, none, null, undefined, nobody, website
            """,
        strokes: .monthFirst,
        regionsOfOtherOrder: "GB, IE, AU, NZ, IN, ZA, MY, SG, NG, KE, PK, EU, HK")
}
