import ArgumentParser
import Ingest
import Records

/// `parley extract`: articles in, NDJSON out; no database, no state.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the records of articles as NDJSON, one line an article.")

    @Argument(help: "Article files, archives, patterns or folders; '-' reads standard input.")
    var paths: [String]

    @OptionGroup var articles: ArticleOptions

    func run() throws {
        let pipeline = try articles.pipeline()
        var refused = 0
        for input in InputWalker().inputs(paths) {
            pipeline.items(of: input) { item in
                do throws(InputError) {
                    for extract in try pipeline.extracts(of: item) { Self.write(extract) }
                } catch {
                    Console.error(error.description)
                    refused += 1
                }
                return true
            }
        }
        if refused > 0 { throw ExitCode(1) }
    }

    private static func write(_ extract: Records.Extract) {
        var json = JSONWriter(capacity: 1 << 16)
        extract.write(to: &json)
        json.endLine()
        Console.output(json.bytes)
    }
}
