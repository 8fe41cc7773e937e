import ArgumentParser
import Foundation
import Ingest

/// `parley evaluate`: extraction scored against gold records.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores extraction against the *.gold.json files beside articles.")

    @Argument(help: "The folder with articles and gold records.")
    var directory: String

    @Option(help: ArgumentHelp("A file of lines 'row=value'; a lower score is exit 1.", valueName: "file"))
    var floors: String?

    @Option(help: ArgumentHelp("Only articles whose name starts so; may be repeated.", valueName: "prefix"))
    var match: [String] = []

    @Flag(help: "Lists every miss and every extra.")
    var verbose = false

    func run() throws {
        let cases = try GoldCase.find(in: directory, prefixes: match)
        var scorer = Scorer()
        for goldCase in cases {
            let pipeline = ArticlePipeline(published: goldCase.gold.givenPublished)
            do throws(InputError) {
                guard let extract = try pipeline.extracts(file: goldCase.article).first else { continue }
                scorer.score(goldCase.name, goldCase.gold, extract)
            } catch {
                throw Failure(code: .refused, message: error.description)
            }
        }
        if verbose { for note in scorer.notes { print(note) } }
        print("\(cases.count) articles")
        for row in scorer.rows { print(row.line) }
        try checkFloors(scorer)
    }

    private func checkFloors(_ scorer: Scorer) throws {
        guard let floors else { return }
        let low = try Floors(file: floors).violations(scorer.rows)
        for line in low { Console.error(line) }
        if !low.isEmpty { throw Failure(code: .refused, message: "\(low.count) rows are under their floors") }
    }
}
