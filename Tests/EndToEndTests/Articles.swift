import Foundation

/// Invented articles.
enum Articles {
    private static let towns = [
        "Oslo", "Bergen", "Ankara", "Wenen", "Praag", "Jakarta", "Parijs", "Rome", "Athene", "Lissabon",
    ]

    /// Writes articles that all differ, and returns their folder.
    static func write(_ count: Int, in folder: TemporaryFolder, from first: Int = 0) throws -> String {
        let path = folder.path("articles-\(first)")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for number in first..<first + count {
            let town = towns[number % towns.count]
            let text = """
                Overleg in \(town) (\(number))

                Mark Rutte sprak op \(number % 28 + 1) mei 2019 met Emmanuel Macron in \(town). "Het was goed nummer \(number)", zei Rutte.
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/\(number).txt"))
        }
        return path
    }
}
