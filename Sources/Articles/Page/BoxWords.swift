/// The words that designers give boxes (class, id, role), as far as they say what is in them.
///
/// They are English whatever the language of the page, for they are no text. They weigh, and never decide.
struct BoxWords {
    /// Words for the story and against it in the element itself, in the one around it, and in all.
    private(set) var story: UInt8 = 0
    private(set) var side: UInt8 = 0
    private(set) var nearSide: UInt8 = 0
    private(set) var nearStory: UInt8 = 0
    /// How many elements ago the nearest word against the story stood.
    private(set) var kinds: Kinds = []

    /// What boxes beside the story are for.
    struct Kinds: OptionSet {
        var rawValue: UInt16
        static let navigation = Kinds(rawValue: 1 << 0)
        static let sharing = Kinds(rawValue: 1 << 1)
        static let related = Kinds(rawValue: 1 << 2)
        static let comments = Kinds(rawValue: 1 << 3)
        static let advertising = Kinds(rawValue: 1 << 4)
        static let offer = Kinds(rawValue: 1 << 5)
        static let details = Kinds(rawValue: 1 << 6)
        static let caption = Kinds(rawValue: 1 << 7)
        static let frame = Kinds(rawValue: 1 << 8)
        static let author = Kinds(rawValue: 1 << 9)
        static let title = Kinds(rawValue: 1 << 10)
        static let lead = Kinds(rawValue: 1 << 11)
    }

    /// Goes one element deeper.
    mutating func enter() {
        nearSide = 0
        nearStory = 0
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

    private mutating func count(_ key: UInt64) {
        guard let kind = Self.words[key] else { return }
        if let kind {
            kinds.formUnion(kind)
            side = min(side + 1, 200)
            nearSide += 1
        } else {
            story = min(story + 1, 200)
            nearStory += 1
        }
    }

    /// Words, each with the kind of box; none for those of the story.
    private static let words: [UInt64: Kinds?] = {
        let lists: [(Kinds?, String)] = [
            (nil, "article articlebody articlecontent articletext body content entry story text post copy hentry prose richtext wysiwyg"),
            (.navigation, "nav navi navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging sitemap toolbar tabs skip toc topbar"),
            (.sharing, "share sharing shares social sociable addthis addtoany sharedaddy facebook twitter whatsapp follow likes buttons"),
            (.related, "related similar recommended recommendation recommendations recommend popular trending teaser teasers promo promoted more mostread mostpopular read readmore readnext latest next prev previous outbrain taboola headlines list links link rail widget widgets blogroll recirculation"),
            (.comments, "comment comments commentlist discussion disqus reply respond response trackback feedback reviews forum"),
            (.advertising, "ad ads adv advert adverts advertisement advertising banner sponsor sponsored dfp adsense commercial"),
            (.offer, "newsletter subscribe subscription subscriptions signup register login paywall cookie cookies consent gdpr popup modal overlay dialog donate donation membership premium lightbox"),
            (.details, "meta metadata tags tag tagged date time timestamp category categories info byline dateline published kicker topics topic keywords reading print tools"),
            (.author, "author authors bio vcard about profile contributor writer"),
            (.caption, "caption captions credit credits gallery slideshow image picture photo figure thumb thumbnail video media player wp-caption"),
            (.frame, "sidebar side aside footer foot bottom header masthead copyright legal disclaimer imprint colophon contact search secondary hidden hide banner visually sr"),
            (.title, "title headline heading"),
            (.lead, "lead intro summary excerpt subtitle standfirst dek deck description abstract teasertext"),
        ]
        var words: [UInt64: Kinds?] = [:]
        for (kind, list) in lists {
            for word in list.split(separator: " ") { words[PageTag.key(of: word.utf8)] = .some(kind) }
        }
        return words
    }()
}
