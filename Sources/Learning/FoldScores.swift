package import Extraction
import Records

extension Folds {
    /// Scores each part of the cases with weights that were learned from the others and from `more`.
    package static func score(_ cases: [GoldCase], count: Int, with more: [GoldCase] = []) throws(WeightsError)
        -> Scorer
    {
        let part = assign(cases.map { $0.gold.language ?? $0.article.language }, count: count)
        var scorer = Scorer()
        for number in 0..<count {
            let others = zip(cases, part).filter { $0.1 != number }.map(\.0) + more
            let weights = try Weights(text: try Learner(others).learn())
            let extractor = Extractor(adding: [], weights: weights)
            for (own, place) in zip(cases, part) where place == number {
                scorer.score(own.name, own.gold, extractor.extract(own.article))
            }
        }
        return scorer
    }
}
