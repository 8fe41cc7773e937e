/// The words that designers give boxes (class, id, role), as far as they say what is in them.
///
/// They are English whatever the language of the page, for nobody reads them. They weigh, and never decide.
struct BoxWords {
    /// How many words around a text speak for the story.
    private(set) var story: Int16 = 0
    /// How many speak against it, or for some part of it that is no paragraph.
    private(set) var side: Int16 = 0
    private(set) var kinds: Kinds = []

    /// What boxes beside the paragraphs are for.
    struct Kinds: OptionSet {
        let rawValue: UInt8
        static let related = Kinds(rawValue: 1 << 0)
        static let comments = Kinds(rawValue: 1 << 1)
        static let offer = Kinds(rawValue: 1 << 2)
        /// Title and lead.
        static let lead = Kinds(rawValue: 1 << 3)
        static let other = Kinds(rawValue: 1 << 4)
    }

    /// Reads the words of an attribute.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int32>) {
        var key = PageTag.emptyKey
        var length = 0
        var isSmall = false
        for index in Int(range.lowerBound)...Int(range.upperBound) {
            let byte = index < Int(range.upperBound) ? bytes[index] : 0x20
            let isCapital = byte &- 0x41 < 26
            let isLetter = (byte | 0x20) &- 0x61 < 26
            // `shareBar` is two words.
            if !isLetter || isCapital && isSmall {
                if length > 1 { count(key) }
                (key, length) = (PageTag.emptyKey, 0)
            }
            if isLetter {
                key = PageTag.key(key, byte)
                length += 1
            }
            isSmall = isLetter && !isCapital
        }
    }

    /// More words than this say no more.
    private static let most: Int16 = 200

    private mutating func count(_ key: UInt64) {
        guard let kind = Self.words[key] else { return }
        if kind.isEmpty {
            story = min(story + 1, Self.most)
        } else {
            kinds.formUnion(kind)
            side = min(side + 1, Self.most)
        }
    }

    /// Words, each with the kind of box; none for those of the story.
    private static let words: KeyTable<Kinds> = {
        let lists: [(Kinds, String)] = [
            ([], storyWords), (.other, otherWords), (.related, relatedWords), (.comments, commentWords),
            (.offer, offerWords), (.lead, leadWords),
        ]
        var words: [UInt64: Kinds] = [:]
        for (kind, list) in lists {
            for word in list.split(separator: " ") { words[PageTag.key(of: word.utf8)] = kind }
        }
        return KeyTable(words.map { ($0.key, $0.value) })
    }()

    private static let storyWords = """
        article articlebody articlecontent articletext body content entry story text post copy hentry prose \
        richtext wysiwyg
        """
    private static let otherWords = """
        nav navi navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging sitemap toolbar \
        tabs skip toc topbar share sharing shares social sociable addthis addtoany sharedaddy facebook twitter \
        whatsapp follow likes buttons ad ads adv advert adverts advertisement advertising banner sponsor \
        sponsored dfp adsense commercial meta metadata tags tag tagged date time timestamp category categories \
        info byline dateline published kicker topics topic keywords reading print tools author authors bio vcard \
        about profile contributor writer caption captions credit credits gallery slideshow image picture photo \
        figure thumb thumbnail video media player sidebar side aside footer foot bottom header masthead copyright \
        legal disclaimer imprint colophon contact search secondary hidden hide banner visually sr
        """
    private static let relatedWords = """
        related similar recommended recommendation recommendations recommend popular trending teaser teasers \
        promo promoted more mostread mostpopular read readmore readnext latest next prev previous outbrain \
        taboola headlines list links link rail widget widgets blogroll recirculation
        """
    private static let commentWords = """
        comment comments commentlist discussion disqus reply respond response trackback feedback reviews forum
        """
    private static let offerWords = """
        newsletter subscribe subscription subscriptions signup register login paywall cookie cookies consent gdpr \
        popup modal overlay dialog donate donation membership premium lightbox
        """
    private static let leadWords = """
        title headline heading lead intro summary excerpt subtitle standfirst dek deck description abstract
        """
}
