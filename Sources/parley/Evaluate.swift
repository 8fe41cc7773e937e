import ArgumentParser
import Extraction
import Learning

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

    @Option(
        help: ArgumentHelp(
            "Learns from all but a part of the articles and scores that part, for each of so many parts.",
            valueName: "n"))
    var folds: Int?

    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            "With --folds: a folder of more articles to learn from, which are not scored; may be repeated.",
            valueName: "dir"))
    var others: [String] = []

    @Option(
        help: ArgumentHelp(
            "Puts the scores of these weights beside: 'builtin' or a file.", valueName: "weights"))
    var against: String?

    @OptionGroup var weights: WeightsOption

    func run() throws {
        guard against == nil || folds == nil else {
            throw Failure(code: .usage, message: "--against compares files of weights, and --folds learns its own")
        }
        let cases = try Self.cases(directory, match)
        let scorer =
            try folds.map { count in
                let more = try others.flatMap { try Self.cases($0) }
                return try Folds.score(cases, count: checked(count, cases.count), with: more)
            } ?? score(cases, weights.read())
        if verbose { for note in scorer.notes { print(note) } }
        print("\(cases.count) articles")
        if let against {
            let before = try score(cases, WeightsOption.read(against, option: "--against").weights)
            print("before: \(against), after: \(weights.source)")
            for line in Comparison(before.rows, scorer.rows).lines { print(line) }
        } else {
            for row in scorer.rows { print(row.line) }
            for line in scorer.calibration.lines { print(line) }
        }
        try checkFloors(scorer)
    }

    private func score(_ cases: [GoldCase], _ weights: Weights) -> Scorer {
        let extractor = Extractor(adding: [], weights: weights)
        var scorer = Scorer()
        for goldCase in cases { scorer.score(goldCase.name, goldCase.gold, extractor.extract(goldCase.article)) }
        return scorer
    }

    private func checked(_ folds: Int, _ count: Int) throws -> Int {
        guard (2...count).contains(folds) else {
            throw Failure(code: .usage, message: "--folds \(folds): not between 2 and the number of articles, \(count)")
        }
        return folds
    }

    /// The articles of a folder with their gold records.
    static func cases(_ directory: String, _ prefixes: [String] = []) throws -> [GoldCase] {
        do throws(GoldError) {
            return try GoldCase.find(in: directory, prefixes: prefixes)
        } catch {
            throw Failure(code: error.isUsage ? .usage : .refused, message: error.description)
        }
    }

    private func checkFloors(_ scorer: Scorer) throws {
        guard let floors else { return }
        let low: [String]
        do throws(GoldError) {
            low = try Floors(file: floors).violations(scorer.rows)
        } catch {
            throw Failure(code: .usage, message: error.description)
        }
        for line in low { Console.error(line) }
        if !low.isEmpty { throw Failure(code: .refused, message: "\(low.count) rows are under their floors") }
    }
}
