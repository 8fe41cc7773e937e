import Records
import Testing

/// Texts of some fifty thousand letters that would take minutes if their time grew with the square of their length.
@Suite(.serialized) struct GrowthTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var part: String
        var count: Int
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            Shape(testDescription: "capitals joined by hyphens", part: "Al-", count: 15_000),
            Shape(testDescription: "capitals without a stop", part: "Al Be ", count: 7_000),
            Shape(testDescription: "one sentence of meetings", part: "and met Macron in Paris on 3 May ", count: 1_000),
            Shape(testDescription: "answers in marks", part: "“Maybe,” said Macron. ", count: 2_000),
            Shape(testDescription: "offices", part: "the president of the council of ", count: 1_000),
            Shape(testDescription: "peers", part: "Macron and Starmer met and ", count: 1_000),
        ])
    func endsSoon(_ shape: Shape) {
        let text = "Mark Rutte met Emmanuel Macron in Paris. " + String(repeating: shape.part, count: shape.count)
        #expect(reading(text, "en").persons.contains { $0.id == "mark-rutte" })
    }
}
