/// An attribute of an element: only those that are listed here can be written, so no handler and no style.
public struct Attribute: Sendable {
    let name: String
    let value: String
    /// Whether it leads to a page of this site, which carries on what the reader chose.
    let leadsToPage: Bool

    init(_ name: String, _ value: String, leadsToPage: Bool = false) {
        (self.name, self.value, self.leadsToPage) = (name, value, leadsToPage)
    }

    // MARK: Addresses

    /// Where a link leads.
    public static func href(_ link: Link) -> Attribute {
        Attribute("href", link.value, leadsToPage: link.isPage)
    }
    /// Where a form is sent.
    public static func action(_ link: Link) -> Attribute { Attribute("action", link.value) }
    /// What is loaded: a picture or a script.
    public static func source(_ link: Link) -> Attribute { Attribute("src", link.value) }
    /// Where a quotation is from.
    public static func cite(_ link: Link) -> Attribute { Attribute("cite", link.value) }
    /// The media type of what a link leads to.
    public static func mediaType(_ value: String) -> Attribute { Attribute("type", value) }
    /// How an address relates to the page.
    public static func rel(_ value: StaticString) -> Attribute { Attribute("rel", "\(value)") }
    /// The language of what a link leads to.
    public static func linkLanguage(_ value: String) -> Attribute { Attribute("hreflang", value) }
    /// When a sheet or an address counts.
    public static func media(_ value: StaticString) -> Attribute { Attribute("media", "\(value)") }
    /// The sizes of a picture of the site.
    public static func sizes(_ value: StaticString) -> Attribute { Attribute("sizes", "\(value)") }
    /// What a link leads to is saved under this name.
    public static func download(_ name: String) -> Attribute { Attribute("download", name) }

    // MARK: Names

    /// The class, which the style sheet knows; several stand with spaces between.
    public static func kind(_ value: StaticString) -> Attribute { Attribute("class", "\(value)") }
    /// Several classes.
    public static func kinds(_ values: [StaticString]) -> Attribute {
        Attribute("class", values.map { "\($0)" }.joined(separator: " "))
    }
    /// The id of an element.
    public static func id(_ value: StaticString) -> Attribute { Attribute("id", "\(value)") }
    /// The id of one element of many.
    public static func id(_ value: StaticString, _ number: Int) -> Attribute { Attribute("id", "\(value)\(number)") }
    /// The anchor of a span.
    public static func anchor(_ start: Int, _ end: Int) -> Attribute { Attribute("id", Link.anchor(start, end)) }
    /// The element that a label is of.
    public static func labels(_ id: StaticString) -> Attribute { Attribute("for", "\(id)") }
    /// The element that a label is of, one of many.
    public static func labels(_ id: StaticString, _ number: Int) -> Attribute { Attribute("for", "\(id)\(number)") }
    /// The list of what may be filled in.
    public static func list(_ id: StaticString) -> Attribute { Attribute("list", "\(id)") }
    /// A value for the script of the pages.
    public static func data(_ name: DataName, _ value: String) -> Attribute {
        Attribute("data-" + name.rawValue, value)
    }

    // MARK: What an element says

    /// What is told where the words of an element are not enough.
    public static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
    /// What is shown beside the pointer.
    public static func title(_ value: String) -> Attribute { Attribute("title", value) }
    /// What is told instead of a picture.
    public static func alternative(_ value: String) -> Attribute { Attribute("alt", value) }
    /// What an element is.
    public static func role(_ value: StaticString) -> Attribute { Attribute("role", "\(value)") }
    /// The element whose words name this one.
    public static func labelled(by id: StaticString) -> Attribute { Attribute("aria-labelledby", "\(id)") }
    /// The element whose words tell more of this one.
    public static func described(by id: StaticString) -> Attribute { Attribute("aria-describedby", "\(id)") }
    /// The element that this one opens or fills.
    public static func controls(_ id: StaticString) -> Attribute { Attribute("aria-controls", "\(id)") }
    /// Whether what this element opens is open.
    public static func expanded(_ value: Bool) -> Attribute { Attribute("aria-expanded", value ? "true" : "false") }
    /// Whether a button is pressed.
    public static func pressed(_ value: Bool) -> Attribute { Attribute("aria-pressed", value ? "true" : "false") }
    /// How a column is sorted: `ascending` or `descending`.
    public static func sorted(_ value: StaticString) -> Attribute { Attribute("aria-sort", "\(value)") }
    /// The page that the reader is on.
    public static let current = Attribute("aria-current", "page")
    /// The one of several that is chosen.
    public static let chosen = Attribute("aria-current", "true")
    /// Left out where the page is read aloud.
    public static let hiddenFromReaders = Attribute("aria-hidden", "true")
    /// Told when it changes.
    public static let live = Attribute("aria-live", "polite")
    /// Not shown.
    public static let hidden = Attribute("hidden", "hidden")
    /// A fold that is open.
    public static let open = Attribute("open", "open")
    /// The day or instant of a `time`.
    public static func instant(_ value: String) -> Attribute { Attribute("datetime", value) }

    // MARK: Language

    /// The language of a page or of a part of it.
    public static func lang(_ code: StaticString) -> Attribute { Attribute("lang", "\(code)") }
    /// The direction follows from the words.
    public static let automaticDirection = Attribute("dir", "auto")

    /// The language of record text; what is no BCP 47 tag is left out.
    ///
    /// Source: RFC 5646, 2.1.
    public static func language(_ tag: String?) -> [Attribute] {
        guard let tag, (2...35).contains(tag.utf8.count), tag.first != "-", tag.last != "-",
            tag.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D
            })
        else { return [] }
        return [Attribute("lang", tag)]
    }

    // MARK: Head

    /// Pages are in UTF-8.
    public static let character = Attribute("charset", "utf-8")
    /// The name of a `meta` or of a field.
    public static func name(_ value: String) -> Attribute { Attribute("name", value) }
    /// The property of a preview.
    public static func property(_ value: StaticString) -> Attribute { Attribute("property", "\(value)") }
    /// The content of a `meta`.
    public static func content(_ value: String) -> Attribute { Attribute("content", value) }
    /// A script waits until the page is there.
    public static let deferred = Attribute("defer", "defer")

    // MARK: Tables

    /// What a head cell is the head of.
    public static func scope(_ value: StaticString) -> Attribute { Attribute("scope", "\(value)") }
    /// Over how many columns a cell reaches.
    public static func columns(_ value: Int) -> Attribute { Attribute("colspan", "\(value)") }
    /// Over how many rows a cell reaches.
    public static func rows(_ value: Int) -> Attribute { Attribute("rowspan", "\(value)") }
}
