import ArgumentParser
import Articles
import Extraction
import Foundation
import Ingest

/// How articles are read; shared by `ingest` and `extract`.
struct ArticleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The publication date where an article has none. [PARLEY_PUBLISHED]", valueName: "yyyy-mm-dd"))
    var published: String?

    @Option(
        help: ArgumentHelp(
            "The language of all articles, such as nl, whatever they seem to be. [PARLEY_LANGUAGE]",
            valueName: "code"))
    var language: String?

    @Option(
        help: ArgumentHelp(
            "What the documents are: auto, text, html, markdown or json. Default: auto. [PARLEY_FORMAT]",
            valueName: "format"))
    var format: String?

    @OptionGroup var knowledge: KnowledgeOption
    @OptionGroup var weights: WeightsOption

    /// Returns the extractor that the options describe.
    func extractor() throws -> Extractor {
        Extractor(adding: try knowledge.read(), weights: try weights.read())
    }

    /// Returns the pipeline that the options describe.
    func pipeline() throws -> ArticlePipeline {
        let name = format ?? Environment.value("FORMAT") ?? ArticleFormat.auto.rawValue
        guard let format = ArticleFormat(rawValue: name) else {
            let names = ArticleFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(code: .usage, message: "--format \(name): not one of \(names)")
        }
        return ArticlePipeline(
            published: try PublishedDate.checked(published ?? Environment.value("PUBLISHED")),
            language: try checkedLanguage(), format: format,
            extractor: try extractor())
    }

    private func checkedLanguage() throws -> String? {
        guard let text = language ?? Environment.value("LANGUAGE") else { return nil }
        guard let tag = LanguageChoice.tag(text) else {
            throw Failure(code: .usage, message: "--language \(text): not a language tag such as nl")
        }
        return tag
    }
}
