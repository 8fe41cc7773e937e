/// What CSV for spreadsheets asks for beyond RFC 4180.
package struct CSVOptions: Sendable {
    /// Whether a byte order mark stands first, by which spreadsheets know UTF-8.
    var hasMark = false
    /// Whether cells that a spreadsheet would run as a formula begin with an apostrophe.
    var isSafe = false

    /// Creates options for plain CSV.
    package init() {}

    /// The bytes before the header.
    var beginning: [UInt8] { hasMark ? [0xEF, 0xBB, 0xBF] : [] }

    /// Whether a text would be run.
    ///
    /// Source: OWASP, CSV Injection.
    static func isFormula(_ first: UInt8?) -> Bool {
        switch first {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
        default: false
        }
    }
}
