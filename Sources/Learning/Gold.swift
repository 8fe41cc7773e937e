import Articles
import Foundation
package import Records

/// The records that a careful reader takes from an article.
package struct Gold: Codable, Sendable {
    package struct Entity: Codable, Sendable {
        package var key: String
        package var names: [String]
        package var country: String?
        package var role: String?
        package var optional: Bool?
        /// Whether a person corrected or added the record; it decides nothing.
        package var corrected: Bool?
    }

    package struct Meeting: Codable, Sendable {
        package var participants: [String]
        package var status, medium, kind, country, city, date: String?
        package var durationMinutes: Int?
        package var occasion: [String]?
        package var topics: [String]?
        package var optional: Bool?
        /// Whether a person corrected or added the record; it decides nothing.
        package var corrected: Bool?

        enum CodingKeys: String, CodingKey {
            case participants, status, medium, kind, country, city, date, occasion, topics, optional,
                corrected
            case durationMinutes = "duration_minutes"
        }
    }

    package struct Quote: Codable, Sendable {
        package var text: String
        package var speaker: String?
        package var kind: String?
        package var optional: Bool?
        /// Whether a person corrected or added the record; it decides nothing.
        package var corrected: Bool?
    }

    package var language, title, published, givenPublished: String?
    package var notInText, inText: [String]?
    package var persons, organizations: [Entity]?
    package var meetings: [Meeting]?
    package var quotes: [Quote]?

    enum CodingKeys: String, CodingKey {
        case language, title, published, persons, organizations, meetings, quotes
        case givenPublished = "given_published"
        case notInText = "not_in_text"
        case inText = "in_text"
    }
}

/// An article with its gold records.
package struct GoldCase: Sendable {
    /// The file's name without its folder.
    package var name: String
    package var gold: Gold
    /// The article as it is read from the file.
    package var article: Article

    /// Returns the cases of a folder in order of name.
    package static func find(in directory: String, prefixes: [String] = []) throws(GoldError) -> [GoldCase] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory).sorted() else {
            throw .noFolder(directory)
        }
        var cases: [GoldCase] = []
        for name in names where name.hasSuffix(suffix) {
            guard prefixes.isEmpty || prefixes.contains(where: name.hasPrefix) else { continue }
            cases.append(try read(name, in: directory, among: names))
        }
        guard !cases.isEmpty else { throw .noRecords(directory) }
        return cases
    }

    private static let suffix = ".gold.json"

    private static func read(_ name: String, in directory: String, among names: [String]) throws(GoldError) -> GoldCase
    {
        let stem = String(name.dropLast(suffix.count))
        guard let file = names.first(where: { $0.hasPrefix(stem + ".") && $0 != name }) else { throw .noArticle(name) }
        guard let data = FileManager.default.contents(atPath: directory + "/" + name),
            let gold = try? JSONDecoder().decode(Gold.self, from: data)
        else { throw .notGold(name) }
        let path = directory + "/" + file
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path, "it cannot be opened")
        }
        let reader = ArticleReader(published: gold.givenPublished)
        let articles: [Article]
        do throws(ArticleError) {
            articles = try reader.read(bytes: [UInt8](bytes), file: path)
        } catch {
            throw .unreadable(path, error.description)
        }
        guard let article = articles.first else { throw .unreadable(path, "there is no article in it") }
        return GoldCase(name: file, gold: gold, article: article)
    }
}

/// Why gold records cannot be used.
package enum GoldError: Error, Sendable, CustomStringConvertible {
    case noFolder(String)
    case noRecords(String)
    case noArticle(String)
    case notGold(String)
    case unreadable(String, String)
    case floors(String, String)

    /// Whether what was asked for is at fault, not what stands in a file.
    package var isUsage: Bool {
        switch self {
        case .noFolder, .noRecords, .floors: true
        case .noArticle, .notGold, .unreadable: false
        }
    }

    package var description: String {
        switch self {
        case .noFolder(let path): "\(path): there is no such folder"
        case .noRecords(let path): "\(path): there are no gold records"
        case .noArticle(let name): "\(name): there is no article beside it"
        case .notGold(let name): "\(name): not a gold record"
        case .unreadable(let path, let reason): "\(path): \(reason)"
        case .floors(let path, let reason): "\(path): \(reason)"
        }
    }
}

/// Scores that must not fall.
package struct Floors {
    private let floors: [(row: String, value: Double)]

    package init(file: String) throws(GoldError) {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw .floors(file, "there is no such file")
        }
        var floors: [(row: String, value: Double)] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "=")
            guard parts.count == 2, let value = Double(parts[1]) else {
                throw .floors(file, "'\(line)' is not row=value")
            }
            floors.append((String(parts[0]), value))
        }
        self.floors = floors
    }

    /// Returns a line for each row that is lower than its floor or missing.
    package func violations(_ rows: [ScoreRow]) -> [String] {
        floors.compactMap { floor in
            let value = rows.first { $0.name == floor.row }?.value
            guard let value else { return "\(floor.row): no score, the floor is \(floor.value)" }
            return value < floor.value ? "\(floor.row): \(ScoreRow.format(value)) is under \(floor.value)" : nil
        }
    }
}
