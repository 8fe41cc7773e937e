import ArgumentParser
import Articles
import Ingest

/// How articles are read; shared by `ingest` and `extract`.
struct ArticleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The publication date where an article has none. [PARLEY_PUBLISHED]", valueName: "yyyy-mm-dd"))
    var published: String?

    @Option(
        help: ArgumentHelp(
            "What the documents are: auto, text, html, markdown or json. Default: auto. [PARLEY_FORMAT]",
            valueName: "format"))
    var format: String?

    /// Returns the pipeline that the options describe.
    func pipeline() throws -> ArticlePipeline {
        let name = format ?? Environment.value("FORMAT") ?? ArticleFormat.auto.rawValue
        guard let format = ArticleFormat(rawValue: name) else {
            let names = ArticleFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(code: .usage, message: "--format \(name): not one of \(names)")
        }
        return ArticlePipeline(
            published: try PublishedDate.checked(published ?? Environment.value("PUBLISHED")), format: format)
    }
}
