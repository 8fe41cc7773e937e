import ArgumentParser
import Extraction
import Foundation

/// Whom to know besides the lists that ship with the program.
struct KnowledgeOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            A list of people to know besides those shipped: a table or FollowTheMoney JSON lines; may be given again. \
            [PARLEY_KNOWLEDGE]
            """,
            valueName: "file"))
    var knowledge: [String] = []

    /// Returns the lists.
    func read() throws -> [PeopleList] {
        let files = knowledge.isEmpty ? [Environment.value("KNOWLEDGE")].compactMap { $0 } : knowledge
        return try files.map { file in
            guard let data = FileManager.default.contents(atPath: file) else {
                throw Failure(code: .usage, message: "--knowledge \(file): the file cannot be read")
            }
            guard let text = String(validating: data, as: UTF8.self) else {
                throw Failure(code: .usage, message: "--knowledge \(file): not UTF-8")
            }
            do {
                return try PeopleList(text)
            } catch {
                throw Failure(code: .usage, message: "--knowledge \(file): \(error)")
            }
        }
    }
}
