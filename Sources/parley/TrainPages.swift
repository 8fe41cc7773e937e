import ArgumentParser
import Foundation
import Learning

/// `parley train-pages`: what tells the story of a page from what stands beside it, learned from pages with gold.
struct TrainPages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-pages",
        abstract: "Learns to tell the story of a page from pages whose story is known; same pages, same table.",
        discussion: """
            DIR holds gold.json, a list of objects with "file" and either "body" (the whole story) or "with" and "without" \
            (pieces of text of the story and beside it), and the pages in html/. The table belongs at \
            Sources/Articles/Page/BlockWeightTable.swift.
            """)

    @Argument(help: ArgumentHelp("A folder with gold.json and html/.", valueName: "dir"))
    var directory: String

    @Option(help: ArgumentHelp("Where the table is written.", valueName: "file"))
    var out: String

    func run() throws {
        let gold: [PageGold]
        do {
            gold = try PageGold.find(in: directory)
        } catch {
            throw Failure(code: .usage, message: "\(directory)/gold.json: \(error.localizedDescription)")
        }
        let pages = directory + "/html/"
        let learner = PageLearner(gold) { name in FileManager.default.contents(atPath: pages + name).map([UInt8].init) }
        let result = learner.learn()
        guard result.weights > 0 else {
            throw Failure(code: .refused, message: "\(directory): nothing can be learned from its pages")
        }
        guard FileManager.default.createFile(atPath: out, contents: Data(result.table.utf8)) else {
            throw Failure(code: .usage, message: "--out \(out): the file cannot be written")
        }
        let accuracy = String(format: "%.4f", result.accuracy)
        Console.error(
            "\(result.pages) pages, \(result.blocks) blocks, \(result.weights) weights; \(accuracy) right outside the training parts"
        )
    }
}
