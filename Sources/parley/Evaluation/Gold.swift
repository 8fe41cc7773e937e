import Foundation

/// The records that a careful reader takes from an article.
struct Gold: Decodable {
    struct Entity: Decodable {
        var key: String
        var names: [String]
        var country: String?
        var role: String?
        var optional: Bool?
    }

    struct Meeting: Decodable {
        var participants: [String]
        var status, medium, kind, country, city, date: String?
        var durationMinutes: Int?
        var occasion: [String]?
        var topics: [String]?
        var optional: Bool?

        enum CodingKeys: String, CodingKey {
            case participants, status, medium, kind, country, city, date, occasion, topics, optional
            case durationMinutes = "duration_minutes"
        }
    }

    struct Quote: Decodable {
        var text: String
        var speaker: String?
        var kind: String?
        var optional: Bool?
    }

    var language, title, published, givenPublished: String?
    var notInText, inText: [String]?
    var persons, organizations: [Entity]?
    var meetings: [Meeting]?
    var quotes: [Quote]?

    enum CodingKeys: String, CodingKey {
        case language, title, published, persons, organizations, meetings, quotes
        case givenPublished = "given_published"
        case notInText = "not_in_text"
        case inText = "in_text"
    }
}

/// An article with its gold records.
struct GoldCase {
    var name, article: String
    var gold: Gold

    /// Returns the cases of a folder in order of name.
    static func find(in directory: String, prefixes: [String]) throws -> [GoldCase] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory).sorted() else {
            throw Failure(code: .usage, message: "\(directory): there is no such folder")
        }
        let suffix = ".gold.json"
        let cases = try names.filter { name in
            name.hasSuffix(suffix) && (prefixes.isEmpty || prefixes.contains { name.hasPrefix($0) })
        }.map { name in
            let stem = String(name.dropLast(suffix.count))
            guard let article = names.first(where: { $0.hasPrefix(stem + ".") && $0 != name }) else {
                throw Failure(code: .refused, message: "\(name): there is no article beside it")
            }
            let data = try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name))
            guard let gold = try? JSONDecoder().decode(Gold.self, from: data) else {
                throw Failure(code: .refused, message: "\(name): not a gold record")
            }
            return GoldCase(name: article, article: directory + "/" + article, gold: gold)
        }
        guard !cases.isEmpty else { throw Failure(code: .usage, message: "\(directory): there are no gold records") }
        return cases
    }
}

/// Scores that must not fall.
struct Floors {
    private let floors: [(row: String, value: Double)]

    init(file: String) throws {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw Failure(code: .usage, message: "\(file): there is no such file")
        }
        floors = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "=")
            guard parts.count == 2, let value = Double(parts[1]) else {
                throw Failure(code: .usage, message: "\(file): '\(line)' is not row=value")
            }
            return (String(parts[0]), value)
        }
    }

    /// Returns a line for each row that is lower than its floor or missing.
    func violations(_ rows: [ScoreRow]) -> [String] {
        floors.compactMap { floor in
            let value = rows.first { $0.name == floor.row }?.value
            guard let value else { return "\(floor.row): no score, the floor is \(floor.value)" }
            return value < floor.value ? "\(floor.row): \(ScoreRow.format(value)) is under \(floor.value)" : nil
        }
    }
}
