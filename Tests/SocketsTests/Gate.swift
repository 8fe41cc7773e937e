import Dispatch
import HTTP
import HTTPTypes

/// A handler that waits until the test lets it go on.
final class Gate: Sendable {
    private let entered = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)

    /// A route whose handler waits, and whose answer is the same for all.
    var sharedRoute: Route {
        Route(.get, "/shared", "", validator: { _ in Validation(tag: "\"s\"") }) { [self] _, _ in
            entered.signal()
            opened.wait()
            var response = Response.json(Array("1".utf8))
            response.isKept = true
            return response
        }
    }

    /// A route whose handler waits.
    var route: Route {
        Route(.get, "/gate", "", produces: ["text/plain"]) { [self] _, _ in
            entered.signal()
            opened.wait()
            return .text("gate")
        }
    }

    /// Waits until a handler is inside.
    func awaitEntry() { entered.wait() }

    /// Waits until a handler is inside; false when none comes within five seconds.
    func seesEntry() -> Bool { entered.wait(timeout: .now() + 5) == .success }

    /// Lets one handler go on.
    func open() { opened.signal() }
}
