/// An attribute of an element: only those that are listed here can be written, so no handler and no style.
struct Attribute {
    let name: String
    let value: String

    private init(_ name: String, _ value: String) {
        (self.name, self.value) = (name, value)
    }

    static func href(_ link: Link) -> Attribute { Attribute("href", link.value) }
    static func action(_ link: Link) -> Attribute { Attribute("action", link.value) }
    static func rel(_ value: StaticString) -> Attribute { Attribute("rel", "\(value)") }
    static func kind(_ value: StaticString) -> Attribute { Attribute("class", "\(value)") }
    static func type(_ value: StaticString) -> Attribute { Attribute("type", "\(value)") }
    static func id(_ value: StaticString) -> Attribute { Attribute("id", "\(value)") }
    static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
    static func title(_ value: String) -> Attribute { Attribute("title", value) }
    static func name(_ value: String) -> Attribute { Attribute("name", value) }
    static func value(_ value: String) -> Attribute { Attribute("value", value) }
    static func content(_ value: StaticString) -> Attribute { Attribute("content", "\(value)") }
    static func labels(_ id: StaticString) -> Attribute { Attribute("for", "\(id)") }
    static func scope(_ value: StaticString) -> Attribute { Attribute("scope", "\(value)") }
    static func tabIndex(_ value: Int) -> Attribute { Attribute("tabindex", "\(value)") }

    static let character = Attribute("charset", "utf-8")
    static let english = Attribute("lang", "en")
    static let automaticDirection = Attribute("dir", "auto")
    static let current = Attribute("aria-current", "page")

    /// The anchor of a span.
    static func anchor(_ start: Int, _ end: Int) -> Attribute { Attribute("id", Link.anchor(start, end)) }

    /// The language of record text; what is no BCP 47 tag is left out.
    ///
    /// Source: RFC 5646, 2.1.
    static func language(_ tag: String?) -> [Attribute] {
        guard let tag, (2...35).contains(tag.utf8.count), tag.first != "-", tag.last != "-",
            tag.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D
            })
        else { return [] }
        return [Attribute("lang", tag)]
    }
}
