import ArgumentParser
import Ingest
import Records

/// `parley extract`: articles in, NDJSON out; no database, no state.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the records of articles as NDJSON, one line an article.")

    @Argument(help: "Article files or folders; '-' reads standard input.")
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "The publication date where an article has none. [PARLEY_PUBLISHED]", valueName: "yyyy-mm-dd"))
    var published: String?

    func run() throws {
        let pipeline = ArticlePipeline(
            published: try PublishedDate.checked(published ?? Environment.value("PUBLISHED")))
        var refused = 0
        for input in InputWalker().inputs(paths) {
            do throws(InputError) {
                for extract in try records(of: input, pipeline) {
                    var json = JSONWriter(capacity: 1 << 16)
                    extract.write(to: &json)
                    json.endLine()
                    Console.output(json.bytes)
                }
            } catch {
                Console.error(error.description)
                refused += 1
            }
        }
        if refused > 0 { throw ExitCode(1) }
    }

    private func records(of input: InputWalker.Input, _ pipeline: ArticlePipeline) throws(InputError) -> [Records
        .Extract]
    {
        switch input {
        case .file(let path): try pipeline.run(file: path)
        case .standardInput: try pipeline.run(bytes: StandardInput.read(), file: "-")
        case .refused(let path, let reason): throw InputError(file: path, reason: reason)
        }
    }
}
