/// The elements of HTML that a reader of articles tells apart; all others are `other`.
enum PageTag: String, CaseIterable, Sendable {
    /// A run of text, which is no element.
    case text
    /// An element that HTML does not have, or none that matters here.
    case other

    case html, head, body, title, base, link, meta, style, script, noscript, template
    case article, section, nav, aside, header, footer, main, address, hgroup, search
    case h1, h2, h3, h4, h5, h6
    case p, hr, pre, blockquote, ol, ul, menu, li, dl, dt, dd, figure, figcaption, div, center, details, summary
    case dialog, dir, listing, xmp, plaintext
    case a, abbr, acronym, b, big, cite, code, em, font, i, mark, q, s, small, span, strike, strong, sub, sup, time
    case tt, u, nobr, del, ins, label, data, kbd, samp, `var`, bdi, bdo, wbr, br
    case img, iframe, embed, object, param, video, audio, source, track, picture, svg, math, canvas, area, map
    case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
    case form, fieldset, legend, input, button, select, datalist, optgroup, option, textarea, output, progress, meter
    case frame, frameset, noframes, noembed, applet, marquee, keygen, bgsound, command
    case ruby, rb, rp, rt, rtc

    /// The element of a name in lower-case letters, by the key of that name.
    static func of(key: UInt64) -> PageTag { byKey[key] ?? .other }

    /// The key of a name: its letters mixed, so that a lookup makes no string.
    static func key<Letters: Sequence>(of name: Letters) -> UInt64 where Letters.Element == UInt8 {
        name.reduce(Self.emptyKey) { Self.key($0, $1) }
    }

    /// The key of a name that has no letter yet.
    static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key of a name that goes on with one more letter.
    ///
    /// Source: FNV-1a.
    static func key(_ key: UInt64, _ letter: UInt8) -> UInt64 {
        let isCapital = letter &- 0x41 < 26
        return (key ^ UInt64(isCapital ? letter | 0x20 : letter)) &* 0x100_0000_01B3
    }

    private static let byKey = KeyTable(
        allCases.filter { $0 != .text && $0 != .other }.map { (key(of: $0.rawValue.utf8), $0) })
}

extension PageTag {
    /// An element whose text nobody reads.
    var isHidden: Bool {
        switch self {
        case .head, .script, .style, .template, .noscript, .iframe, .noembed, .noframes, .svg, .math, .select,
            .datalist, .textarea, .object, .applet, .audio, .video, .canvas:
            true
        default: false
        }
    }

    /// An element that stands on lines of its own: its edges are white space.
    var isBlock: Bool {
        switch self {
        case .html, .head, .body, .title, .article, .section, .nav, .aside, .header, .footer, .main, .address, .hgroup,
            .search, .h1, .h2, .h3, .h4, .h5, .h6, .p, .hr, .pre, .blockquote, .ol, .ul, .menu, .li, .dl, .dt, .dd,
            .figure, .figcaption, .div, .center, .details, .summary, .dialog, .dir, .listing, .xmp, .plaintext, .table,
            .caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .frameset,
            .optgroup, .option, .marquee:
            true
        default: false
        }
    }

    /// Whether text may stand in the element itself, and not in others inside it only.
    ///
    /// Source: HTML 4.01, the transitional document type.
    var holdsText: Bool {
        switch self {
        case .body, .div, .center, .p, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .address, .li, .dt, .dd, .td,
            .th,
            .caption, .form, .legend, .label, .button, .noscript, .noframes, .iframe, .object, .applet:
            true
        case .a, .span, .font, .em, .strong, .b, .i, .u, .s, .strike, .big, .small, .tt, .code, .samp, .kbd, .`var`,
            .cite,
            .abbr, .acronym, .q, .bdo, .ins, .del, .sub, .sup:
            true
        default: false
        }
    }
}
