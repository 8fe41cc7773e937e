/// Attributes of forms and their fields.
extension Attribute {
    /// The type of a field, a button or an address.
    public static func type(_ value: StaticString) -> Attribute { Attribute("type", "\(value)") }
    /// How a form is sent.
    public static func method(_ value: FormMethod) -> Attribute { Attribute("method", value.rawValue) }
    /// What stands in a field.
    public static func value(_ value: String) -> Attribute { Attribute("value", value) }
    /// Whether what was typed into a field is none of what it takes.
    public static let invalid = Attribute("aria-invalid", "true")
    /// What stands in a field that is empty.
    public static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }
    /// The least that a field takes.
    public static func minimum(_ value: String) -> Attribute { Attribute("min", value) }
    /// The most that a field takes.
    public static func maximum(_ value: String) -> Attribute { Attribute("max", value) }
    /// The steps of a field.
    public static func step(_ value: String) -> Attribute { Attribute("step", value) }
    /// Whether the browser offers what was filled in before.
    public static func completion(_ isOffered: Bool) -> Attribute {
        Attribute("autocomplete", isOffered ? "on" : "off")
    }
    /// Whether the browser looks for slips.
    public static func spelling(_ isChecked: Bool) -> Attribute {
        Attribute("spellcheck", isChecked ? "true" : "false")
    }
    /// Which key the keyboard of a phone shows.
    public static func enterKey(_ value: StaticString) -> Attribute { Attribute("enterkeyhint", "\(value)") }
    /// The order by the tabulator.
    public static func tabIndex(_ value: Int) -> Attribute { Attribute("tabindex", "\(value)") }
    /// The chosen option.
    public static let selected = Attribute("selected", "selected")
    /// A box that is ticked.
    public static let checked = Attribute("checked", "checked")
    /// A field that takes nothing.
    public static let disabled = Attribute("disabled", "disabled")
    /// A list of which several may be chosen.
    public static let multiple = Attribute("multiple", "multiple")
    /// A field that is not to be left empty.
    public static let required = Attribute("required", "required")
}

/// How a form is sent.
public enum FormMethod: String, Sendable {
    case get, post, dialog
}

/// The `data-` attributes that the script of the pages reads.
public enum DataName: String, Sendable {
    /// Where completions of a field come from.
    case complete
    /// What is put on the clipboard.
    case copy
    /// A row that the keys walk over.
    case row
    /// The key that leads here.
    case key
    /// The element that is shown or filled.
    case target
    /// What is shown beside the pointer.
    case hint
    /// A value, and the ends of a range.
    case value, from, to
    /// What is joined by it lights up together.
    case group
    /// Words of the interface that the script shows.
    case words
}
