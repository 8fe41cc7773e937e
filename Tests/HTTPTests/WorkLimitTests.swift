import HTTP
import Testing

struct WorkLimitTests {
    @Test func letsOnlyTheFirstOfTheTwoSucceed() {
        let kept = WorkLimit(seconds: 60)
        #expect(!kept.isOver)
        #expect(kept.commit())
        #expect(!kept.abandon())
        let late = WorkLimit(seconds: 60)
        #expect(late.abandon())
        #expect(late.isOver)
        #expect(!late.commit())
        #expect(late.abandon())
    }

    @Test func takesNothingAfterItsTime() {
        let limit = WorkLimit(seconds: 0)
        #expect(limit.isOver)
        #expect(!limit.commit())
        #expect(limit.abandon())
    }
}
