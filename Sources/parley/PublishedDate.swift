import Foundation

/// The value of `--published`.
enum PublishedDate {
    /// Returns the date when it is a real `yyyy-mm-dd`.
    static func checked(_ text: String?) throws -> String? {
        guard let text else { return nil }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        var components = DateComponents()
        guard text.count == 10, parts.count == 3 else { throw wrong(text) }
        (components.year, components.month, components.day) = (parts[0], parts[1], parts[2])
        guard components.isValidDate(in: Calendar(identifier: .gregorian)) else { throw wrong(text) }
        return text
    }

    private static func wrong(_ text: String) -> Failure {
        Failure(code: .usage, message: "--published \(text): not a date of the form yyyy-mm-dd")
    }
}
