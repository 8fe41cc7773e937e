/// A language in which the pages speak.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case dutch = "nl"
    case german = "de"
    case french = "fr"
    case spanish = "es"

    /// The language of readers who ask for none of these.
    public static let standard = english

    /// The BCP 47 code, as `lang` and `hreflang` take it.
    public var code: String { rawValue }

    /// The name that the language has for itself.
    public var endonym: String {
        switch self {
        case .english: "English"
        case .dutch: "Nederlands"
        case .german: "Deutsch"
        case .french: "Français"
        case .spanish: "Español"
        }
    }

    /// Which line of an entry of the tables is of this language, from 0.
    var place: Int {
        switch self {
        case .english: 0
        case .dutch: 1
        case .german: 2
        case .french: 3
        case .spanish: 4
        }
    }
}
