import ArgumentParser
import Extraction
import Records

/// The layers of extraction that `--explain=LAYER` shows.
enum ExplainedLayer: String, ExpressibleByArgument, CaseIterable {
    case clauses, frames, decisions

    /// `--explain=LAYER` as an option of its own, for a flag takes no value.
    static func separated(_ arguments: [String]) -> [String] {
        arguments.map { argument in
            let prefix = "--explain="
            return argument.hasPrefix(prefix) ? "--explain-layer=" + argument.dropFirst(prefix.count) : argument
        }
    }
}

/// Prints one layer of an article.
struct LayerView {
    let layer: ExplainedLayer
    let extractor: Extractor
    let weights: Weights

    /// The lines for an article.
    func lines(_ article: Article) -> [String] {
        switch layer {
        case .clauses: extractor.clauses(of: article)
        case .frames: extractor.frames(of: article)
        case .decisions: DecisionView(weights: weights).lines(extractor.study(article).log)
        }
    }
}
