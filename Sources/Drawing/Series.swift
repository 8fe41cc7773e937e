public import Records

/// What the parts of a column stand for.
public enum Series: Sendable, Hashable {
    case status(Meeting.Status)
    case kind(Meeting.Kind)

    /// The class of the part.
    var name: StaticString {
        switch self {
        case .status(let status): StatusGlyph.name(of: status)
        case .kind(let kind): StatusGlyph.series(of: kind)
        }
    }
}
