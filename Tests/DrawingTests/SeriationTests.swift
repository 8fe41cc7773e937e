import Testing

@testable import Drawing

@Suite struct SeriationTests {
    private func weights(_ count: Int, _ pairs: [(Int, Int)]) -> [[Double]] {
        var weights = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for (a, b) in pairs { (weights[a][b], weights[b][a]) = (1, 1) }
        return weights
    }

    /// A chain that was shuffled has one best order and its reverse.
    @Test func findsAChain() {
        let chain = [4, 1, 6, 0, 3, 7, 2, 5]
        let order = Seriation(weights: weights(8, Array(zip(chain, chain.dropFirst())))).order
        #expect(order == chain || order == chain.reversed())
    }

    /// Two groups in which all met, joined by one pair: each stands together.
    @Test func findsGroups() {
        let (one, two) = ([0, 2, 4, 6, 8], [1, 3, 5, 7, 9])
        let pairs = [one, two].flatMap { group in group.flatMap { a in group.filter { $0 > a }.map { (a, $0) } } }
        let order = Seriation(weights: weights(10, pairs + [(8, 1)])).order
        #expect(Set([Set(order.prefix(5)), Set(order.suffix(5))]) == Set([Set(one), Set(two)]))
    }

    /// Parts without a pair between them stand one after the other, the largest first; who met nobody stands last.
    @Test func keepsPartsApart() {
        let order = Seriation(weights: weights(7, [(0, 3), (1, 5), (5, 2)])).order
        #expect(Set(order.prefix(3)) == [1, 2, 5])
        #expect(order.suffix(4) == [0, 3, 4, 6])
        #expect(order.sorted() == Array(0..<7))
    }

    @Test(arguments: [5, 20, 40])
    func isNoWorseThanTheOrderGiven(_ count: Int) {
        let pairs = (0..<count * 2).map {
            (Samples.number($0, below: count), Samples.number($0 + 31, below: count))
        }.filter { $0.0 != $0.1 }
        let seriation = Seriation(weights: weights(count, pairs))
        #expect(seriation.cost(seriation.order) <= seriation.cost(Array(0..<count)))
    }
}
