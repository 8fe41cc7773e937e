import Markup
import Testing

@Suite struct PathDataTests {
    @Test func isRelativeAndShort() {
        var path = PathData()
        path.move(10, 20.04)
        path.line(10.5, 20)
        path.line(10.52, 20)
        path.line(9, 18.5)
        path.line(8, 19)
        path.close()
        #expect(path.text == "M10 20h.5l-1.5-1.5-1 .5z")
    }

    /// Many steps of a third end where they should, for each is rounded from the true place.
    @Test func doesNotDrift() {
        var path = PathData()
        path.move(0, 0)
        for step in 1...300 { path.line(Double(step) / 3, 0) }
        let steps = path.text.dropFirst("M0 0h".count).split(separator: " ").compactMap { Double($0) }
        #expect(steps.count == 300)
        #expect(abs(steps.reduce(0, +) - 100) < 0.001)
    }

    @Test func drawsArcs() {
        var path = PathData()
        path.circle(5, 5, radius: 2)
        #expect(path.text == "M3 5a2 2 0 0 1 4 0 2 2 0 0 1-4 0z")
    }
}
